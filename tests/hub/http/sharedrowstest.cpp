// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What all stores share is not changed by somebody who works for some of them, and the audit list tells what
/// it was about.
class SharedRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overRestTheyAreForWhoHasAllStores();
    void byCommandTheyAreForWhoHasAllStores();
    void theAuditListNamesAKey();
    void theAuditListTellsARefusedAdjustment();
};

void SharedRowsTest::overRestTheyAreForWhoHasAllStores()
{
    kit::TestHouse hub;
    const QStringList permissions{u"catalog.read"_s, u"catalog.edit"_s, u"price.edit"_s, u"network.edit"_s};
    const auto one = hub.apiKey(permissions, {u"ATH"_s});
    const auto all = hub.apiKey(permissions, {u"*"_s});
    for (const auto &[path, body] : {std::pair{"/v1/items/OIL-1"_ba, "{\"price\":1}"_ba},
                                     std::pair{"/v1/categories/food"_ba, "{\"rank\":7}"_ba},
                                     std::pair{"/v1/reasons/found"_ba, "{\"rank\":7}"_ba}}) {
        QCOMPARE(hub.callWith(one, "PATCH", path, body, "If-Match: *\r\n").code(), "forbidden"_ba);
        QCOMPARE(hub.callWith(all, "PATCH", path, body, "If-Match: *\r\n").status, 200);
    }
}

void SharedRowsTest::byCommandTheyAreForWhoHasAllStores()
{
    hubtest::LogHub hub(sql::Engine::Sqlite);
    hubtest::Till till = hub.till(u"a"_s);
    const QJsonObject item{{u"sku"_s, u"OIL"_s}, {u"names"_s, QJsonObject{{u"en"_s, u"Oil"_s}}}};
    const auto statusFor = [&](Rights::Stores reach) {
        hub.mandates().now = Rights({Permission::CatalogRead, Permission::CatalogEdit}, {u"ATH"_s}, reach);
        hub.mandates().granted = hub.mandates().now;
        const auto sent = till.command(u"item.save"_s, item, hub.clock().now());
        return hub.send(till, {sent}).results.first();
    };
    const auto one = statusFor(Rights::Stores::Listed);
    QCOMPARE(one.status, Verdict::Rejected);
    QCOMPARE(one.problem->code, u"forbidden"_s);
    QCOMPARE(statusFor(Rights::Stores::All).status, Verdict::Applied);
}

void SharedRowsTest::theAuditListNamesAKey()
{
    kit::TestHouse hub;
    const auto admin = hub.signedIn(u"admin"_s);
    const QByteArray body = "{\"name\":\"Till feed\",\"permissions\":[\"stock.read\"],\"stores\":[\"ATH\"],"
                            "\"expires_at\":\""
        + hub.clock().now().plusDays(30).toString().toLatin1() + "\"}";
    const auto made = hub.callAs(admin, "POST", "/v1/api-keys", body, kit::TestHouse::freshKey());
    QCOMPARE(made.status, 201);
    QCOMPARE(hub.callAs(admin, "DELETE", made.header("location")).status, 204);
    QMap<QString, QJsonObject> details;
    const auto entries = hub.callAs(admin, "GET", "/v1/audit").json().value("items"_L1).toArray();
    for (const QJsonValue &entry : entries)
        details.insert(entry["action"_L1].toString(), entry["detail"_L1].toObject());
    QCOMPARE(details.value(u"apikey.make"_s).value("name"_L1).toString(), u"Till feed"_s);
    QCOMPARE(details.value(u"apikey.make"_s).value("stores"_L1).toArray(), QJsonArray{u"ATH"_s});
    QCOMPARE(details.value(u"apikey.revoke"_s).value("name"_L1).toString(), u"Till feed"_s);
}

void SharedRowsTest::theAuditListTellsARefusedAdjustment()
{
    hubtest::LogHub hub(sql::Engine::Sqlite);
    hubtest::Till till = hub.till(u"a"_s);
    const auto told = [&](const wire::CommandEnvelope &sent) {
        if (hub.send(till, {sent}).results.first().status != Verdict::Rejected)
            return QJsonObject();
        const auto detail = hub.reader()->first(
            "SELECT detail FROM audit WHERE subject = ?1",
            [](const sql::Statement &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); },
            sent.id);
        return detail->value_or(QJsonObject());
    };
    const QJsonObject plain = told(till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now(), u"no-such-reason"_s));
    QCOMPARE(plain.value("verdict"_L1).toString(), u"rejected"_s);
    QCOMPARE(plain.value("sku"_L1).toString(), u"A"_s);
    QCOMPARE(plain.value("location"_L1).toString(), u"ATH"_s);
    QCOMPARE(plain.value("delta"_L1).toInteger(), 5'000);
    // Whoever is refused does not fill the list with what he likes.
    const QJsonObject odd = told(till.adjust(QString(5'000, u'x'), u"ATH"_s, 5, hub.clock().now()));
    QCOMPARE(odd.value("verdict"_L1).toString(), u"rejected"_s);
    QVERIFY(!odd.contains("sku"_L1));
}

STOA_TEST(SharedRowsTest)
#include "sharedrowstest.moc"
