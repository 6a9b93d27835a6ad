// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/orders/eventparts.h"
#include "hub/orders/inevent.h"
#include "tests/hub/http/eventfeed.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;
using hub::EventParts;

namespace {

const QString kName = u"Eleni Canary"_s;

/// A value that fits where the schema has this, as far as shapes go.
QJsonValue sampleOf(const QJsonObject &schema)
{
    const QString type = schema["type"_L1].toString();
    if (type == "object"_L1) {
        QJsonObject sample;
        const QJsonObject members = schema["properties"_L1].toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (it.key() != "contact"_L1)
                sample.insert(it.key(), it.key() == "customer"_L1 ? u"cus_1"_s : sampleOf(it->toObject()));
        }
        return sample;
    }
    if (type == "array"_L1)
        return QJsonArray{sampleOf(schema["items"_L1].toObject())};
    return type == "integer"_L1 ? QJsonValue(7) : QJsonValue(u"x"_s);
}

QJsonObject withData(QJsonObject event, const QJsonObject &more)
{
    QJsonObject data = event["data"_L1].toObject();
    for (auto it = more.begin(); it != more.end(); ++it)
        data.insert(it.key(), *it);
    event.insert(u"data"_s, data);
    return event;
}

} // namespace

/// Of an event in quarantine only what is known is readable; what a sender puts elsewhere lies apart.
class EventPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheSchemasKnowIsReadable();
    void elsewhereItLiesApart_data();
    void elsewhereItLiesApart();
    void whatIsMendedStaysMended();
    void nobodyReadsAName_data() { kit::addEngineRows(); }
    void nobodyReadsAName();
};

void EventPartsTest::whatTheSchemasKnowIsReadable()
{
    TestHouse hub;
    for (int type = 0; type <= int(hub::InEventType::ReturnRequested); ++type) {
        const QString name = hub::nameOf(hub::InEventType(type));
        const auto schema = hub.call("GET", "/v1/schemas/" + name.toLatin1() + ".json").json();
        const QJsonObject data = sampleOf(schema["properties"_L1]["data"_L1].toObject()).toObject();
        QVERIFY2(!data.isEmpty(), qPrintable(name));
        const QJsonObject event = cloudEvent(u"1"_s, name, data);
        QCOMPARE(EventParts::of(event), (EventParts{event, {}}));
    }
}

void EventPartsTest::elsewhereItLiesApart_data()
{
    QTest::addColumn<QJsonObject>("event");
    QTest::addColumn<QString>("place");
    QJsonObject order = placed(u"1"_s, u"E-1"_s);
    QJsonObject anonymous = order["data"_L1].toObject();
    anonymous.remove("contact"_L1);
    order.insert("data"_L1, anonymous);
    const QJsonObject person{{u"name"_s, kName}};
    const QJsonArray contacts{person};
    QTest::newRow("another spelling") << withData(order, {{u"Contact"_s, person}}) << u"/data/Contact"_s;
    QTest::newRow("several") << withData(order, {{u"contacts"_s, contacts}}) << u"/data/contacts"_s;
    QTest::newRow("street") << withData(order, {{u"street"_s, kName}}) << u"/data/street"_s;
    QTest::newRow("note of an order") << withData(order, {{u"note"_s, kName}}) << u"/data/note"_s;
    QTest::newRow("name with a slash") << withData(order, {{u"a/b~c"_s, kName}}) << u"/data/a~1b~0c"_s;
    QTest::newRow("instead of a token") << withData(order, {{u"customer"_s, kName}}) << u"/data/customer"_s;
    QTest::newRow("instead of a text") << withData(order, {{u"number"_s, person}}) << u"/data/number"_s;
    QTest::newRow("instead of an object")
        << withData(order, {{u"destination"_s, kName}}) << u"/data/destination"_s;
    QTest::newRow("instead of a list") << withData(order, {{u"lines"_s, kName}}) << u"/data/lines"_s;
    QTest::newRow("in a destination")
        << withData(order, {{u"destination"_s, QJsonObject{{u"street"_s, kName}}}})
        << u"/data/destination/street"_s;
    QTest::newRow("in a line") << withData(order,
                                           {{u"lines"_s, QJsonArray{7, QJsonObject{{u"gift"_s, kName}}}}})
                               << u"/data/lines/1/gift"_s;
    QTest::newRow("among words") << withData(order, {{u"holds"_s, QJsonArray{person}}}) << u"/data/holds/0"_s;
    QTest::newRow("long") << withData(order, {{u"keep"_s, QString(kName + QString(1'000, u'x'))}})
                          << u"/data/keep"_s;
    QTest::newRow("the contact") << withData(order, {{u"contact"_s, person}}) << u"/data/contact"_s;
    QTest::newRow("the contact as a text") << withData(order, {{u"contact"_s, kName}}) << u"/data/contact"_s;
    QTest::newRow("contact of another type")
        << cloudEvent(u"1"_s, u"stoa.order.cancelled.v1"_s, {{u"contact"_s, person}}) << u"/data/contact"_s;
    QTest::newRow("no such type") << cloudEvent(u"1"_s, u"x"_s, {{u"number"_s, kName}}) << u"/data/number"_s;
    QJsonObject extended = order;
    extended.insert(u"recipient"_s, kName);
    QTest::newRow("extension") << extended << u"/recipient"_s;
    QJsonObject about = order;
    about.insert(u"subject"_s, kName);
    QTest::newRow("subject") << about << u"/subject"_s;
    QJsonObject many;
    for (int i = 0; i < 20'000; ++i)
        many.insert(u"Canary %1"_s.arg(i), i);
    QTest::newRow("too much of it") << withData(order, many) << u"/data"_s;
}

void EventPartsTest::elsewhereItLiesApart()
{
    QFETCH(QJsonObject, event);
    QFETCH(QString, place);
    const auto parts = EventParts::of(event);
    QVERIFY2(!compact(parts.readable).contains("Canary"), compact(parts.readable).constData());
    QVERIFY2(parts.apart.contains(place), compact(parts.apart).constData());
    QCOMPARE(parts.whole(), event);
}

void EventPartsTest::whatIsMendedStaysMended()
{
    const QJsonObject told = withData(placed(u"1"_s, u"E-1"_s),
                                      {{u"Contact"_s, kName}, {u"street"_s, u"Ermou"_s}, {u"gift"_s, 1}});
    auto parts = EventParts::of(told);
    QVERIFY(parts.readable["data"_L1].toObject().contains("gift"_L1));
    QVERIFY(!parts.readable["data"_L1].toObject().contains("contact"_L1));
    QJsonObject data = parts.readable["data"_L1].toObject();
    data.remove(u"Contact"_s);
    data.insert(u"street"_s, u"Athinas"_s);
    parts.readable.insert(u"data"_s, data);
    QJsonObject whole = parts.whole()["data"_L1].toObject();
    QVERIFY(!whole.contains("Contact"_L1));
    QCOMPARE(whole["street"_L1].toString(), u"Athinas"_s);
    QCOMPARE(whole["gift"_L1].toInt(), 1);
    QCOMPARE(whole["contact"_L1]["name"_L1].toString(), kName);
    // Another contact takes its place, also none.
    for (const QJsonValue &other : {QJsonValue(QJsonObject{{u"name"_s, u"Nikos"_s}}), QJsonValue()}) {
        data.insert(u"contact"_s, other);
        parts.readable.insert(u"data"_s, data);
        QCOMPARE(parts.whole()["data"_L1]["contact"_L1], other);
    }
    // What lay in a line that went is gone.
    auto lines = EventParts::of(
        withData(told, {{u"lines"_s, QJsonArray{QJsonObject(), QJsonObject{{u"gift"_s, kName}}}}}));
    data.insert(u"lines"_s, QJsonArray{QJsonObject()});
    lines.readable.insert(u"data"_s, data);
    QCOMPARE(lines.whole()["data"_L1]["lines"_L1], QJsonArray{QJsonObject()});
}

void EventPartsTest::nobodyReadsAName()
{
    STOA_FETCH_ENGINE(engine);
    TestHouse hub(engine);
    HouseOrders orders(hub);
    const EventFeed feed(hub);
    QJsonObject told = placed(u"1"_s, u"E-1"_s,
                              {{u"Contact"_s, QJsonObject{{u"name"_s, kName}}},
                               {u"customer"_s, kName},
                               {u"tracking"_s, kName},
                               {u"street"_s, u"Canary 3"_s}});
    told.insert(u"recipient"_s, kName);
    const auto kept = feed.one(told);
    QCOMPARE(kept["problem"_L1]["code"_L1].toString(), u"unknown-field"_s);
    const QByteArray path = "/v1/quarantine/" + kept["ref"_L1].toString().toLatin1();
    const auto office = hub.apiKey({u"order.read"_s, u"order.edit"_s}, {u"*"_s});
    const auto seen = [&] {
        const auto answer = hub.callWith(office, "GET", path);
        QTest::qVerify(!answer.body.contains("Canary"), "", answer.body.constData(), __FILE__, __LINE__);
        return answer.json();
    };
    QCOMPARE(seen()["pointer"_L1].toString(), u"/data/Contact"_s);
    QVERIFY(seen()["body"_L1]["data"_L1].toObject().contains("street"_L1));
    QCOMPARE(orders.figure("SELECT count(*) FROM order_quarantine WHERE body LIKE '%Canary%' OR reference "
                           "LIKE '%Canary%' OR result LIKE '%Canary%'"),
             0);
    QCOMPARE(orders.figure("SELECT count(*) FROM quarantine_contact WHERE contact LIKE '%Canary 3%'"), 1);

    // Named once more it keeps its value, and the hub judges the whole.
    const auto mend = [&](const QStringList &without, const QJsonObject &more = {}) {
        QJsonObject body = seen()["body"_L1].toObject();
        QJsonObject data = body["data"_L1].toObject();
        for (const QString &name : without)
            data.remove(name);
        for (auto it = more.begin(); it != more.end(); ++it)
            data.insert(it.key(), *it);
        body.insert(u"data"_s, data);
        const auto saved =
            hub.callWith(office, "PATCH", path, compact(QJsonObject{{u"body"_s, body}}), "If-Match: *\r\n");
        QTest::qVerify(saved.status == 200 && !saved.body.contains("Canary"), "", saved.body.constData(),
                       __FILE__, __LINE__);
        return hub.callWith(office, "POST", path + "/replay", {}, TestHouse::freshKey()).json();
    };
    QCOMPARE(mend({u"Contact"_s})["problem"_L1]["field"_L1].toString(), u"data/street"_s);
    QCOMPARE(mend({u"street"_s, u"tracking"_s})["problem"_L1]["field"_L1].toString(), u"data/customer"_s);
    QCOMPARE(orders.figure("SELECT count(*) FROM quarantine_contact WHERE contact LIKE '%Canary 3%'"), 0);
    const auto taken = mend({}, {{u"customer"_s, u"cus_1"_s}});
    QVERIFY2(taken["status"_L1].toString() == "applied"_L1, compact(taken).constData());
    QCOMPARE(orders.text("SELECT name FROM order_contact"), kName);
    QCOMPARE(orders.figure("SELECT count(*) FROM quarantine_contact"), 0);
    QCOMPARE(orders.figure("SELECT count(*) FROM audit WHERE detail LIKE '%Canary%'"), 0);
    seen();
}

STOA_TEST(EventPartsTest)
#include "eventpartstest.moc"
