// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/routing/routedhouse.h"
#include "tests/kit/statementlog.h"
#include "tests/kit/testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

/// Tables that grow with every order. To read one as a whole takes longer with every day of the chain.
const QSet<QString> &growing()
{
    static const QSet<QString> kTables{u"orders"_s,          u"order_contact"_s, u"fulfilment"_s,
                                       u"reservation"_s,     u"return_case"_s,   u"decision"_s,
                                       u"decision_record"_s, u"movement"_s,      u"event_seen"_s,
                                       u"shipment"_s,        u"feed"_s};
    return kTables;
}

/// The first page of all there is goes by the order of an index and ends with the page.
bool isPage(const QByteArray &sql)
{
    return !sql.contains(" WHERE ") && sql.contains(" ORDER BY ") && sql.contains(" LIMIT ");
}

QHash<QString, QString> aliases(const QString &sql)
{
    static const QRegularExpression kNamed(
        u"\\b(?:FROM|JOIN|UPDATE|INTO)\\s+(?:main\\.)?(\\w+)(?:\\s+(?:AS\\s+)?(\\w+))?"_s);
    QHash<QString, QString> tables;
    for (auto matches = kNamed.globalMatch(sql); matches.hasNext();) {
        const auto match = matches.next();
        tables.insert(match.captured(1), match.captured(1));
        if (!match.captured(2).isEmpty())
            tables.insert(match.captured(2), match.captured(1));
    }
    return tables;
}

} // namespace

/// What the hub does with orders all day reads what it is about, however many orders there ever were.
class QueryPlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workReadsWhatItIsAbout();

private:
    static void live(RoutedHouse &house);
    static void list(RoutedHouse &house);
};

/// Orders of every kind, from the channel to the return, and the regular work.
void QueryPlansTest::live(RoutedHouse &house)
{
    const QString shipped = house.shipped(u"P-1"_s, 2);
    const QString collected = house.collected(u"P-2"_s);
    house.route();
    const QString parcel = house.orders.text("SELECT id FROM fulfilment WHERE order_id = ?1", shipped);
    for (const QString &to : {u"accepted"_s, u"picking"_s, u"picked"_s, u"packed"_s, u"shipped"_s})
        house.orders.step(parcel, to);
    const QString bag = house.orders.text("SELECT id FROM fulfilment WHERE order_id = ?1", collected);
    house.orders.step(bag, u"packed"_s);
    house.orders.step(bag, u"readyForPickup"_s);
    house.orders.story(u"P-3"_s);
    const auto done = house.service().nearTime().tick();
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString()));
}

void QueryPlansTest::list(RoutedHouse &house)
{
    const QByteArray key = house.hub.apiKey({u"*"_s}, {u"*"_s});
    for (const char *target :
         {"/v1/orders?order=newest", "/v1/orders?state=approved", "/v1/orders?state=approved&order=newest",
          "/v1/orders?channel=web", "/v1/orders?channel=web&order=newest", "/v1/orders?customer=cus_1",
          "/v1/orders?customer=cus_1&order=newest", "/v1/orders?number=P-1", "/v1/fulfilments?state=shipped",
          "/v1/fulfilments?location=ATH", "/v1/fulfilments?location=ATH&state=shipped",
          "/v1/returns?state=requested", "/v1/returns?location=ATH", "/v1/tasks?location=ATH",
          "/v1/reservations?location=ATH"}) {
        const WireAnswer answer = house.hub.callWith(key, "GET", target);
        QVERIFY2(answer.status == 200, target + QByteArray(": ") + answer.body);
    }
}

void QueryPlansTest::workReadsWhatItIsAbout()
{
    StatementLog log;
    RoutedHouse house;
    live(house);
    list(house);
    const auto statements = log.all();
    QVERIFY(statements.size() > 100);
    const auto reader = house.hub.house().store().openReader();
    QVERIFY(reader);
    static const QRegularExpression kScan(u"^SCAN (\\w+)"_s);
    QStringList bad;
    for (const QByteArray &sql : statements) {
        if (!sql.startsWith("SELECT") && !sql.startsWith("UPDATE") && !sql.startsWith("DELETE"))
            continue;
        QStringList steps;
        const auto planned = (*reader)->each(
            "EXPLAIN QUERY PLAN " + sql, [&steps](const sql::Statement &row) { steps.append(row.text(3)); });
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().toString()));
        const auto tables = aliases(QString::fromUtf8(sql));
        for (const QString &step : std::as_const(steps)) {
            const auto scan = kScan.match(step);
            const bool isWhole = scan.hasMatch() && growing().contains(tables.value(scan.captured(1)));
            // All that a location ever supplied.
            const bool isHistory = step.endsWith(u"fulfilment_by_work (location=?)"_s);
            if ((isWhole && !isPage(sql)) || isHistory)
                bad.append(step + u"\n    of "_s + QString::fromUtf8(sql));
        }
    }
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

STOA_TEST(QueryPlansTest)
#include "queryplanstest.moc"
