// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/webhooksignature.h"

#include "core/base/crypto.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;

namespace {

const QByteArray kSecret = "whsec_c3RvYSBzYW1wbGUgc2VjcmV0LCBub3QgZm9yIHVzZQ";
const QByteArray kBody =
    R"({"data":{"webhook":"whk_0199e4c0-0000-7000-8000-000000000001"},"datacontenttype":"application/json",)"
    R"("id":"evt_0199e4c0-0000-7000-8000-000000000002","source":"/v1/webhooks","specversion":"1.0",)"
    R"("subject":"whk_0199e4c0-0000-7000-8000-000000000001","time":"2026-11-30T08:00:00.000Z",)"
    R"("type":"stoa.webhook.test.v1"})";
const QByteArray kField = "t=1796025601,v1=7b701a07a80c94af6115d04d6b5b21d4d31d923ef3407153d021213ecff7de36";
constexpr Instant kAt = Instant::fromMs(1'796'025'601'000);

} // namespace

class WebhookSignatureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // RFC 4231
    void authenticates_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("mac");
        QTest::newRow("1") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                           << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                           << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("3") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                           << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("6") << QByteArray(131, '\xaa')
                           << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                           << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }
    void authenticates()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, mac);
        QCOMPARE(hmacSha256(message, key).toHex(), mac);
    }

    /// The sample of docs/webhooks.md, which was made by another program.
    void signsLikeTheGuide()
    {
        QCOMPARE(webhookSignature(kBody, kAt.plusMs(999), {kSecret}), kField);
        QVERIFY(webhookSignatureFits(kField, kBody, kSecret, kAt));
    }

    void eachOfTwoSecretsFits()
    {
        const QByteArray field = webhookSignature(kBody, kAt, {"new", "old"});
        QVERIFY(webhookSignatureFits(field, kBody, "new", kAt));
        QVERIFY(webhookSignatureFits(field, kBody, "old", kAt));
        QVERIFY(!webhookSignatureFits(field, kBody, "older", kAt));
    }

    void isGoodForFiveMinutes_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("fits");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("at the end") << 300 << true;
        QTest::newRow("later") << 301 << false;
        QTest::newRow("a slow clock") << -300 << true;
        QTest::newRow("a slower clock") << -301 << false;
    }
    void isGoodForFiveMinutes()
    {
        QFETCH(const int, seconds);
        QFETCH(const bool, fits);
        QCOMPARE(webhookSignatureFits(kField, kBody, kSecret, kAt.plusSeconds(seconds)), fits);
    }

    void nothingElseFits_data()
    {
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *name, const QByteArray &field) {
            QTest::newRow(name) << field;
        };
        row("nothing", {});
        row("no time", QByteArray(kField).replace("t=1796025601,", ""));
        row("no signature", "t=1796025601");
        row("an empty signature", "t=1796025601,v1=");
        row("another time", QByteArray(kField).replace("601", "602"));
        row("two times", "t=1796025601," + kField);
        row("no number", QByteArray(kField).replace("1796025601", "soon"));
        row("below zero", QByteArray(kField).replace("1796025601", "-1"));
        row("the lowest number", QByteArray(kField).replace("1796025601", "-9223372036854775808"));
        row("another way of signing", QByteArray(kField).replace("v1=", "v0="));
        row("capitals", kField.left(16) + kField.mid(16).toUpper());
        row("cut off", kField.chopped(1));
        row("longer", kField + '0');
    }
    void nothingElseFits()
    {
        QFETCH(const QByteArray, field);
        QVERIFY(!webhookSignatureFits(field, kBody, kSecret, kAt));
    }

    void noByteOfTheBodyMayChange()
    {
        for (qsizetype i = 0; i < kBody.size(); ++i) {
            QByteArray tampered = kBody;
            tampered[i] = char(tampered[i] ^ 1);
            QVERIFY(!webhookSignatureFits(kField, tampered, kSecret, kAt));
        }
    }
};

STOA_TEST(WebhookSignatureTest)
#include "webhooksignaturetest.moc"
