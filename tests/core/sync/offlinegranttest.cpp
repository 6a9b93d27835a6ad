// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/offlinegrant.h"
#include "core/base/bytes.h"
#include "core/base/crypto.h"
#include "core/sync/backoff.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// The rules of working without the hub: whose leave, for how long, how many tries.
class OfflineGrantTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSignedGrantIsRead();
    void anotherHubsOrAChangedGrantIsRefused();
    void itEndsAfterSeventyTwoHours_data();
    void itEndsAfterSeventyTwoHours();
    void wrongTriesWaitLongerEachTime();
    void jitterStaysWithinItsBounds();
};

namespace {

constexpr qint64 kHour = 3'600'000;
const Instant kIssued = Instant::fromMs(1'760'000'000'000);

QByteArray grantText(const SigningKey &key, Instant expires)
{
    const QJsonObject json{{u"grant_id"_s, u"grt_1"_s},
                           {u"user"_s, QJsonObject{{u"id"_s, u"usr_1"_s}, {u"login"_s, u"maria"_s}}},
                           {u"rights"_s, Rights({Permission::StockAdjust}, {u"AAA"_s}).toJson()},
                           {u"device"_s, u"dev_1"_s},
                           {u"issued"_s, kIssued.msSinceEpoch()},
                           {u"expires"_s, expires.msSinceEpoch()}};
    const QByteArray text = "v1." + toBase64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return text + '.' + toBase64Url(sign(text, key.secretKey));
}

} // namespace

void OfflineGrantTest::aSignedGrantIsRead()
{
    const SigningKey key = SigningKey::make();
    const auto grant = OfflineGrant::read(grantText(key, kIssued.plusMs(kHour)), key.publicKey);
    QVERIFY(grant);
    QCOMPARE(grant->user.login, u"maria"_s);
    QVERIFY(grant->user.rights.may(Permission::StockAdjust));
    QVERIFY(grant->check(u"dev_1"_s, kIssued, {}));
    QVERIFY(!grant->check(u"dev_2"_s, kIssued, {}));
}

void OfflineGrantTest::anotherHubsOrAChangedGrantIsRefused()
{
    const SigningKey key = SigningKey::make();
    QByteArray text = grantText(key, kIssued.plusMs(kHour));
    QVERIFY(!OfflineGrant::read(text, SigningKey::make().publicKey));
    for (const qsizetype at : {qsizetype(5), text.size() / 2, text.size() - 3}) {
        QByteArray changed = text;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        QVERIFY(!OfflineGrant::read(changed, key.publicKey));
    }
    QVERIFY(!OfflineGrant::read({}, key.publicKey));
}

void OfflineGrantTest::itEndsAfterSeventyTwoHours_data()
{
    QTest::addColumn<qint64>("expiresAfter");
    QTest::addColumn<qint64>("nowAfter");
    QTest::addColumn<qint64>("latestAfter");
    QTest::addColumn<bool>("good");
    QTest::newRow("fresh") << 72 * kHour << kHour << 0LL << true;
    QTest::newRow("one ms before") << 72 * kHour << 72 * kHour - 1 << 0LL << true;
    QTest::newRow("at the end") << 72 * kHour << 72 * kHour << 0LL << false;
    QTest::newRow("shorter as the hub says") << 8 * kHour << 9 * kHour << 0LL << false;
    QTest::newRow("longer than any may be") << 1'000 * kHour << 73 * kHour << 0LL << false;
    QTest::newRow("clock set back") << 72 * kHour << kHour << 80 * kHour << false;
}

void OfflineGrantTest::itEndsAfterSeventyTwoHours()
{
    QFETCH(qint64, expiresAfter);
    QFETCH(qint64, nowAfter);
    QFETCH(qint64, latestAfter);
    QFETCH(bool, good);
    const SigningKey key = SigningKey::make();
    const auto grant = OfflineGrant::read(grantText(key, kIssued.plusMs(expiresAfter)), key.publicKey);
    const auto checked = grant->check(u"dev_1"_s, kIssued.plusMs(nowAfter), kIssued.plusMs(latestAfter));
    QCOMPARE(bool(checked), good);
}

void OfflineGrantTest::wrongTriesWaitLongerEachTime()
{
    TryCount tries;
    for (int i = 0; i < 4; ++i) {
        tries = TryCount::fromText(tries.afterWrong(kIssued).toText());
        QVERIFY(tries.check(kIssued));
    }
    qint64 last = 0;
    for (int i = 0; i < 12; ++i) {
        tries = TryCount::fromText(tries.afterWrong(kIssued).toText());
        QCOMPARE(tries.check(kIssued).error().code(), Problem::RateLimited);
        const qint64 wait = tries.until.msSince(kIssued);
        QVERIFY(wait >= last && wait <= kHour);
        QVERIFY(tries.check(tries.until));
        last = wait;
    }
    QCOMPARE(last, kHour);
}

void OfflineGrantTest::jitterStaysWithinItsBounds()
{
    Backoff backoff;
    qint64 bound = Backoff::kBaseMs;
    for (int i = 0; i < 20; ++i) {
        const qint64 wait = backoff.afterFailure();
        QVERIFY(wait >= 0 && wait < bound);
        bound = std::min(bound * 2, Backoff::kCapMs);
    }
    backoff.succeeded();
    QVERIFY(backoff.afterFailure() < Backoff::kBaseMs);
    for (int i = 0; i < 20; ++i)
        QVERIFY(backoff.afterRefusal(7'000) >= 7'000);
}

STOA_TEST(OfflineGrantTest)
#include "offlinegranttest.moc"
