// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/watchfolder.h"
#include "tests/hub/http/eventfeed.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

enum class Way { RestBatch, EventFile, OrderSheet };

QJsonObject lineOf(const QString &sku, qint64 quantity)
{
    return {{u"sku"_s, sku}, {u"quantity"_s, quantity}, {u"unit_price"_s, 900}};
}

QJsonObject line(const QString &sku, qint64 quantity)
{
    return {{u"lines"_s, QJsonArray{lineOf(sku, quantity)}}};
}

/// A kind of broken input, as each way brings it, and what makes it right.
struct Broken {
    const char *kind;
    QJsonObject told; ///< over HouseOrders::body()
    QByteArray sheet; ///< number, placed_at, currency, sku, quantity, zone
    QString code;
    QString pointer;
    QJsonObject mended; ///< over the event's data
};

QList<Broken> brokenOrders()
{
    return {
        {"unknown SKU", line(u"GHOST"_s, 1'000), "E-1,2026-09-21T12:00:00Z,EUR,GHOST,1,urban",
         u"unknown-sku"_s, u"/data/lines/0/sku"_s, line(u"OIL-1"_s, 1'000)},
        {"no coordinates",
         {{u"destination"_s, QJsonObject{{u"country"_s, u"GR"_s}}}},
         "E-1,2026-09-21T12:00:00Z,EUR,OIL-1,1,",
         u"validation-failed"_s,
         u"/data/destination/latitude"_s,
         {{u"destination"_s,
           QJsonObject{{u"country"_s, u"GR"_s}, {u"latitude"_s, 38'246'600}, {u"longitude"_s, 21'734'600}}}}},
        {"zero quantity", line(u"OIL-1"_s, 0), "E-1,2026-09-21T12:00:00Z,EUR,OIL-1,0,urban",
         u"validation-failed"_s, u"/data/lines/0/quantity"_s, line(u"OIL-1"_s, 1'000)},
        {"wrong currency",
         {{u"currency"_s, u"USD"_s}},
         "E-1,2026-09-21T12:00:00Z,USD,OIL-1,1,urban",
         u"validation-failed"_s,
         u"/data/currency"_s,
         {{u"currency"_s, u"EUR"_s}}},
        {"duplicate number",
         {{u"number"_s, u"E-TAKEN"_s}},
         "E-TAKEN,2026-09-21T12:00:00Z,EUR,OIL-1,1,urban",
         u"already-exists"_s,
         u"/data/number"_s,
         {{u"number"_s, u"E-1"_s}}},
        {"time travel",
         {{u"placed_at"_s, u"2026-09-23T12:00:00Z"_s}},
         "E-1,2026-09-23T12:00:00Z,EUR,OIL-1,1,urban",
         u"validation-failed"_s,
         u"/data/placed_at"_s,
         {{u"placed_at"_s, u"2026-09-21T12:00:00Z"_s}}},
    };
}

} // namespace

Q_DECLARE_METATYPE(Way)
Q_DECLARE_METATYPE(Broken)

/// Orders that cannot be taken, by every way on which they come: kept with the reason, found, mended, played
/// again, and then as if they had been right from the beginning.
class BrokenOrdersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keptMendedAndTaken_data();
    void keptMendedAndTaken();
    void whatWasMissingComes();

private:
    /// Gives what was said of it: {status, ref, problem?}.
    QJsonObject bring(Way way, const Broken &broken);
    QJsonObject bringByFile(const QString &name, const QByteArray &content);
    QJsonObject call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                     const QByteArray &fields = {});

    std::unique_ptr<TestHouse> m_hub;
    std::unique_ptr<HouseOrders> m_orders;
    std::unique_ptr<EventFeed> m_feed;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_office;
};

void BrokenOrdersTest::init()
{
    m_hub = std::make_unique<TestHouse>();
    m_orders = std::make_unique<HouseOrders>(*m_hub);
    m_feed = std::make_unique<EventFeed>(*m_hub);
    m_folder = std::make_unique<QTemporaryDir>();
    m_office = m_hub->apiKey({u"order.read"_s, u"order.edit"_s}, {u"*"_s});
    // Its number is taken by an order of two pieces.
    m_orders->take(u"E-TAKEN"_s, line(u"OIL-1"_s, 2'000));
}

void BrokenOrdersTest::cleanup()
{
    m_folder.reset();
    m_feed.reset();
    m_orders.reset();
    m_hub.reset();
}

QJsonObject BrokenOrdersTest::bringByFile(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file cannot be written");
    file.close();
    hub::WatchFolder watch(m_hub->house().store(), m_folder->path());
    for (int i = 0; i < 2; ++i) {
        if (const auto looked = watch.look(); !looked)
            qFatal("the test's folder: %s", qPrintable(looked.error().toString()));
    }
    // The same file again is the same file: its report has a number.
    for (const QString &again : {u".2"_s, QString()}) {
        QFile report(m_folder->filePath(u"done/"_s + name + again + u".report.json"_s));
        if (report.open(QIODevice::ReadOnly))
            return QJsonDocument::fromJson(report.readAll())["rows"_L1][0].toObject();
    }
    return {};
}

QJsonObject BrokenOrdersTest::bring(Way way, const Broken &broken)
{
    const QJsonObject event = placed(u"1"_s, u"E-1"_s, broken.told);
    switch (way) {
    case Way::RestBatch: {
        // Between two that are right, which it does not hold up.
        const QJsonArray batch{placed(u"before"_s, u"E-B"_s), event, placed(u"after"_s, u"E-A"_s)};
        const auto answer = m_feed->send(compact(batch), "application/cloudevents-batch+json");
        return answer.json()["results"_L1][1].toObject();
    }
    case Way::EventFile:
        return bringByFile(u"events.json"_s, compact(event));
    case Way::OrderSheet: {
        const QList<QByteArray> cells = broken.sheet.split(',');
        return bringByFile(u"orders.csv"_s,
                           "number,placed_at,currency,sku,quantity,zone,channel,method,unit_price,country,"
                           "payment,name\n"
                               + cells.join(',') + ",web,ship,9.00,GR,captured,Eleni Canary\n");
    }
    }
    return {};
}

QJsonObject BrokenOrdersTest::call(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                                   const QByteArray &fields)
{
    return m_hub->callWith(m_office, method, path, body, fields).json();
}

void BrokenOrdersTest::keptMendedAndTaken_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<Broken>("broken");
    for (const auto &[way, name] :
         {std::pair(Way::RestBatch, "REST batch"), std::pair(Way::EventFile, "file of events"),
          std::pair(Way::OrderSheet, "sheet of orders")}) {
        for (const Broken &broken : brokenOrders())
            QTest::addRow("%s, %s", broken.kind, name) << way << broken;
    }
}

void BrokenOrdersTest::keptMendedAndTaken()
{
    QFETCH(Way, way);
    QFETCH(Broken, broken);
    const qint64 others = way == Way::RestBatch ? 3 : 1;
    const QJsonObject told = bring(way, broken);
    QCOMPARE(told["status"_L1].toString(), u"quarantined"_s);
    QCOMPARE(told["problem"_L1]["code"_L1].toString(), broken.code);
    QCOMPARE(m_orders->figure("SELECT count(*) FROM orders"), others);

    // Listed with the reason, and where in it the reason lies.
    const QJsonArray listed = call("GET", "/v1/quarantine?state=open")["items"_L1].toArray();
    QCOMPARE(listed.size(), 1);
    const QJsonObject row = listed[0].toObject();
    QCOMPARE(row["problem"_L1].toString(), broken.code);
    QCOMPARE(row["pointer"_L1].toString(), broken.pointer);
    QCOMPARE(row["reference"_L1].toString(), broken.told.value("number"_L1).toString(u"E-1"_s));
    const QByteArray path = "/v1/quarantine/" + row["id"_L1].toString().toLatin1();

    // Played again as it is it stays.
    const auto replay = [&] {
        return call("POST", path + "/replay", {}, TestHouse::freshKey());
    };
    QCOMPARE(replay()["status"_L1].toString(), u"rejected"_s);
    QCOMPARE(call("GET", path)["tries"_L1].toInteger(), 2);

    QJsonObject body = call("GET", path)["body"_L1].toObject();
    QJsonObject data = body["data"_L1].toObject();
    for (auto it = broken.mended.begin(); it != broken.mended.end(); ++it)
        data.insert(it.key(), *it);
    body.insert(u"data"_s, data);
    const auto mended =
        m_hub->callWith(m_office, "PATCH", path, compact(QJsonObject{{u"body"_s, body}}), "If-Match: *\r\n");
    QVERIFY2(mended.status == 200, mended.body.constData());
    const QJsonObject taken = replay();
    QVERIFY2(taken["status"_L1].toString() == "applied"_L1, compact(taken).constData());

    QCOMPARE(call("GET", path)["state"_L1].toString(), u"repaired"_s);
    QVERIFY(call("GET", "/v1/quarantine?state=open")["items"_L1].toArray().isEmpty());
    QCOMPARE(m_orders->figure("SELECT count(*) FROM orders"), others + 1);
    const QString id = taken["ref"_L1].toString();
    QCOMPARE(m_orders->text("SELECT number FROM orders WHERE id = ?1", id), u"E-1"_s);
    QCOMPARE(m_orders->figure("SELECT units FROM orders WHERE id = ?1", id), 1'000);
    QCOMPARE(m_orders->figure("SELECT count(*) FROM orders WHERE id = ?1 AND route_wanted IS NOT NULL", id),
             1);
    QCOMPARE(m_orders->text("SELECT name FROM order_contact WHERE order_id = ?1", id), u"Eleni Canary"_s);
    QCOMPARE(m_orders->figure("SELECT count(*) FROM quarantine_contact"), 0);

    // Neither playing it again nor bringing it again takes it twice.
    QCOMPARE(m_hub->callWith(m_office, "POST", path + "/replay", {}, TestHouse::freshKey()).code(),
             "illegal-transition"_ba);
    QCOMPARE(bring(way, broken)["status"_L1].toString(), u"duplicate"_s);
    QCOMPARE(m_orders->figure("SELECT count(*) FROM orders"), others + 1);
    QCOMPARE(m_orders->figure("SELECT count(*) FROM order_quarantine"), 1);
}

/// The order was right, and the chain did not know the goods yet.
void BrokenOrdersTest::whatWasMissingComes()
{
    const Broken ghost = brokenOrders().first();
    const QByteArray path = "/v1/quarantine/" + bring(Way::EventFile, ghost)["ref"_L1].toString().toLatin1();
    const QByteArray catalogue = m_hub->apiKey({u"catalog.edit"_s}, {u"*"_s});
    const auto made =
        m_hub->callWith(catalogue, "POST", "/v1/items",
                        R"({"sku":"GHOST","names":{"en":"Ghost"},"unit":"H87"})", TestHouse::freshKey());
    QVERIFY2(made.status == 201, made.body.constData());
    const QJsonObject taken = call("POST", path + "/replay", {}, TestHouse::freshKey());
    QVERIFY2(taken["status"_L1].toString() == "applied"_L1, compact(taken).constData());
    QCOMPARE(call("GET", path)["state"_L1].toString(), u"repaired"_s);
}

STOA_TEST(BrokenOrdersTest)
#include "brokenorderstest.moc"
