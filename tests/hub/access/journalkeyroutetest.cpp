// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/sealedbox.h"
#include "core/store/access/accessrepository.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Who gets a journal's key out of its box, and who does not.
class JournalKeyRouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsGivenOnce_data() { kit::addEngineRows(); }
    void theKeyIsGivenOnce();
    void whatDoesNotFitIsRefusedAndLeavesTheCode_data();
    void whatDoesNotFitIsRefusedAndLeavesTheCode();
    void aSuspendedDeviceGetsNothing();
    void aCodeFallsWithItsMaker_data() { kit::addEngineRows(); }
    void aCodeFallsWithItsMaker();
};

namespace {

constexpr char kJson[] = "Content-Type: application/json\r\n";
const QByteArray kKey(32, 'k');

QByteArray codeFor(kit::TestHouse &hub, const QByteArray &location)
{
    const auto admin = hub.signedIn(u"admin"_s);
    const auto made = hub.callAs(admin, "POST", "/v1/devices/codes", R"({"location":")" + location + R"("})",
                                 kit::TestHouse::freshKey());
    return made.json().value("code"_L1).toString().toLatin1();
}

QByteArray boxOf(kit::TestHouse &hub, const QString &device)
{
    return sealJournalKey(kKey, device, hub.house().keyring().identity().publicKey);
}

kit::WireAnswer ask(kit::TestHouse &hub, const QByteArray &code, const QString &device, const QByteArray &box)
{
    const QJsonObject body{{u"code"_s, QString::fromLatin1(code)},
                           {u"device_id"_s, device},
                           {u"box"_s, QString::fromLatin1(toBase64Url(box))}};
    return hub.call("POST", "/v1/devices/journal-key", kJson,
                    QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace

void JournalKeyRouteTest::theKeyIsGivenOnce()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto desk = hub.enrolled();
    const QByteArray code = codeFor(hub, "ATH");
    const auto given = ask(hub, code, desk.device, boxOf(hub, desk.device));
    QCOMPARE(given.status, 200);
    QCOMPARE(fromBase64Url(given.json().value("key"_L1).toString().toLatin1()), kKey);
    QCOMPARE(ask(hub, code, desk.device, boxOf(hub, desk.device)).code(), "enrolment-code-invalid"_ba);
}

void JournalKeyRouteTest::whatDoesNotFitIsRefusedAndLeavesTheCode_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("box of another device") << u"other"_s << "validation-failed"_ba;
    QTest::newRow("box for another hub") << u"hub"_s << "validation-failed"_ba;
    QTest::newRow("a box cut off") << u"cut"_s << "validation-failed"_ba;
    QTest::newRow("no device at all") << u"nobody"_s << "validation-failed"_ba;
    QTest::newRow("code for another store") << u"store"_s << "enrolment-code-invalid"_ba;
}

void JournalKeyRouteTest::whatDoesNotFitIsRefusedAndLeavesTheCode()
{
    QFETCH(const QString, what);
    QFETCH(const QByteArray, code);
    kit::TestHouse hub;
    const auto desk = hub.enrolled();
    const auto other = hub.enrolled();
    const auto third = hub.enrolled(u"SKG"_s);
    const QByteArray leave = codeFor(hub, what == u"store"_s ? "SKG"_ba : "ATH"_ba);
    QByteArray box = boxOf(hub, what == u"other"_s ? other.device : desk.device);
    if (what == u"hub"_s)
        box = sealJournalKey(kKey, desk.device, SigningKey::make().publicKey);
    if (what == u"cut"_s)
        box.chop(1);
    const QString device = what == u"nobody"_s ? u"dev_0"_s : desk.device;
    const auto refused = ask(hub, leave, device, box);
    QCOMPARE(refused.code(), code);
    QVERIFY(!refused.body.contains(toBase64Url(kKey)));
    const QString right = what == u"store"_s ? third.device : desk.device;
    QCOMPARE(ask(hub, leave, right, boxOf(hub, right)).status, 200);
}

void JournalKeyRouteTest::aSuspendedDeviceGetsNothing()
{
    kit::TestHouse hub;
    const auto desk = hub.enrolled();
    const QByteArray code = codeFor(hub, "ATH");
    const auto admin = hub.signedIn(u"admin"_s);
    QCOMPARE(hub.callAs(admin, "PATCH", "/v1/devices/" + desk.device.toLatin1(), R"({"state":"suspended"})",
                        "If-Match: *\r\n")
                 .status,
             200);
    QCOMPARE(ask(hub, code, desk.device, boxOf(hub, desk.device)).code(), "device-suspended"_ba);
}

void JournalKeyRouteTest::aCodeFallsWithItsMaker()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto desk = hub.enrolled();
    // An administrator beside the one who ends it.
    const auto admin = hub.signedIn(u"admin"_s);
    const QByteArray second = R"({"login":"second","display_name":"Second","roles":["admin"],"stores":["*"],)"
                              R"("password":")"
        + QString(kit::kGoodPassword).toUtf8() + R"("})";
    QCOMPARE(hub.callAs(admin, "POST", "/v1/users", second, kit::TestHouse::freshKey()).status, 201);
    const auto maker = hub.signedIn(u"second"_s);
    const auto made =
        hub.callAs(maker, "POST", "/v1/devices/codes", R"({"location":"ATH"})", kit::TestHouse::freshKey());
    QCOMPARE(made.status, 201);
    const QByteArray code = made.json().value("code"_L1).toString().toLatin1();
    const auto setState = [&](const QByteArray &state) {
        return hub
            .callAs(admin, "PATCH", "/v1/users/" + maker.user.toLatin1(), R"({"state":")" + state + R"("})",
                    "If-Match: *\r\n")
            .status;
    };
    QCOMPARE(setState("disabled"), 200);
    QCOMPARE(ask(hub, code, desk.device, boxOf(hub, desk.device)).code(), "enrolment-code-invalid"_ba);
    QCOMPARE(setState("active"), 200);
    QCOMPARE(ask(hub, code, desk.device, boxOf(hub, desk.device)).code(), "enrolment-code-invalid"_ba);
}

STOA_TEST(JournalKeyRouteTest)
#include "journalkeyroutetest.moc"
