// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/hubdetail.h"
#include "core/base/jsonfields.h"
#include "core/domain/orders/order.h"
#include "core/domain/orders/orderaction.h"
#include "models/orders/orderwords.h"
#include "models/orders/work/workwords.h"
#include "models/shared/fieldwords.h"
#include "models/shared/permissiontext.h"
#include "tests/kit/someorder.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>
#include <algorithm>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonValue> wrongValues()
{
    return {QJsonValue(QJsonValue::Undefined),
            true,
            1.5,
            -1,
            u""_s,
            u"x"_s,
            QString(400, u'x'),
            QJsonArray{},
            QJsonArray{1},
            QJsonObject{},
            u"1999-01-01T00:00:00Z"_s,
            u"2999-01-01T00:00:00Z"_s,
            u"a\nb"_s,
            9'000'000'000'000'000LL};
}

QJsonValue changed(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    bool isPlace = false;
    const int place = path.first().toInt(&isPlace);
    if (isPlace) {
        QJsonArray list = in.toArray();
        list[place] = changed(list.at(place), path.mid(1), value);
        return list;
    }
    QJsonObject object = in.toObject();
    const QJsonValue member = changed(object.value(path.first()), path.mid(1), value);
    if (member.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), member);
    return object;
}

/// Whether each member on the way has a word.
bool isNamed(const QString &pointer)
{
    const QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
    return std::ranges::all_of(steps, [](const QString &step) {
        bool isPlace = false;
        step.toInt(&isPlace);
        return isPlace || FieldWords::name(step);
    });
}

} // namespace

/// Whatever is wrong with an order or an event that comes in is said in the user's language. That no detail
/// of the intake is without words is held by tests/lint/details.py, which reads the sources; here the
/// sentences are made from what the hub says.
class HubDetailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRefusedOrderHasWords_data();
    void everyRefusedOrderHasWords();
    void everyRefusedActionHasWords_data();
    void everyRefusedActionHasWords();
    void everyProblemHasAReason();
    void namesStandInTheSentence_data();
    void namesStandInTheSentence();
    void statesStandInWords();
    void whatIsNotKnownIsTheHubs();

private:
    Formats m_formats{u"en"_s, QTimeZone::utc()};
};

void HubDetailTest::everyRefusedOrderHasWords_data()
{
    QTest::addColumn<QString>("path"); // members and places, by slashes
    QTest::addColumn<QJsonValue>("value");
    const QList<QJsonValue> wrong = wrongValues();
    for (const char *path : {"number",
                             "channel",
                             "customer",
                             "placed_at",
                             "priority",
                             "method",
                             "pickup_at",
                             "destination",
                             "destination/city",
                             "destination/country",
                             "destination/zone",
                             "destination/latitude",
                             "destination/longitude",
                             "contact",
                             "contact/name",
                             "currency",
                             "shipping",
                             "payment",
                             "holds",
                             "promised_from",
                             "promised_to",
                             "cart",
                             "lines",
                             "lines/0",
                             "lines/0/sku",
                             "lines/0/quantity",
                             "lines/0/unit_price",
                             "lines/0/discounts",
                             "lines/0/tax",
                             "lines/0/keep",
                             "lines/0/flags",
                             "gift"}) {
        for (qsizetype i = 0; i < wrong.size(); ++i)
            QTest::addRow("%s %d", path, int(i)) << QString::fromLatin1(path) << wrong[i];
    }
}

void HubDetailTest::everyRefusedOrderHasWords()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const Instant now = Instant::fromMs(1'795'000'000'000);
    const QJsonObject good = kit::someOrderDraft(now).toJson();
    const QJsonObject bad = changed(good, path.split(u'/'), value).toObject();
    const auto draft = OrderDraft::fromJson(bad);
    const auto order = draft ? Order::accept(OrderId::make(now), *draft, now) : Result<Order>(draft.error());
    if (order)
        return;
    QVERIFY2(HubDetail::sentence(order.error().detail, order.error().field, m_formats),
             qPrintable(order.error().toString()));
    QVERIFY2(path == u"gift"_s || isNamed(order.error().field), qPrintable(order.error().field));
}

void HubDetailTest::everyRefusedActionHasWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("verb");
    for (const auto &[verb, path] : {std::pair{"cancel", "units"},
                                     {"cancel", "units/0"},
                                     {"cancel", "units/0/line"},
                                     {"cancel", "units/0/quantity"},
                                     {"cancel", "note"},
                                     {"pay", "payment"}}) {
        const QList<QJsonValue> values = wrongValues();
        for (qsizetype i = 0; i < values.size(); ++i)
            QTest::addRow("%s %s %d", verb, path, int(i))
                << QString::fromLatin1(path) << values[i] << QString::fromLatin1(verb);
    }
}

void HubDetailTest::everyRefusedActionHasWords()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, verb);
    QJsonObject good{{u"order"_s, OrderId::make(Instant::fromMs(1'795'000'000'000)).toString()},
                     {u"action"_s, u"01890000-0000-7000-8000-000000000001"_s},
                     {u"do"_s, verb}};
    if (verb == u"cancel"_s)
        good.insert(u"units"_s, QJsonArray{QJsonObject{{u"line"_s, 1}, {u"quantity"_s, 1'000}}});
    else
        good.insert(u"payment"_s, u"captured"_s);
    QVERIFY(OrderAction::fromJson(good));
    const auto action = OrderAction::fromJson(changed(good, path.split(u'/'), value).toObject());
    if (action)
        return;
    QVERIFY2(HubDetail::sentence(action.error().detail, action.error().field, m_formats),
             qPrintable(action.error().toString()));
    QVERIFY2(isNamed(action.error().field), qPrintable(action.error().field));
}

void HubDetailTest::everyProblemHasAReason()
{
    for (const ProblemDescription &each : allProblems()) {
        const QString reason = WorkWords::quarantineReason(each.problem);
        QVERIFY2(reason.endsWith(u'.') && reason != each.title, each.slug.data());
    }
    // Nothing that came from outside is tried again by itself.
    QuarantineRow row;
    row.problem = u"moon-in-the-wrong-house"_s;
    QCOMPARE(WorkWords::quarantine(row, m_formats), u"It is not accepted as it stands."_s);
}

void HubDetailTest::namesStandInTheSentence_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << u"must be between 1 and 5000"_s << u"data/lines/0/line"_s
                           << u"It must be between 1 and 5,000."_s;
    QTest::newRow("units of goods") << u"expected 1 to 2500 thousandths"_s << u"data/lines/0/quantity"_s
                                    << u"The quantity must be more than nothing, and at most 2.5."_s;
    QTest::newRow("what is there") << u"line 2 has 1000 thousandths open or backordered, not 3000"_s
                                   << u"data/units/0/quantity"_s << u"Only 1 can be taken of it, not 3."_s;
    // In which currency, the hub does not say.
    QTest::newRow("money") << u"must be between 0 and 900000000"_s << u"data/movements/0/unit_cost"_s
                           << u"The amount is too high, or less than nothing."_s;
    QTest::newRow("permission") << u"the permission %1 is missing"_s.arg(nameOf(Permission::StockAdjust))
                                << u"data"_s
                                << u"The permission “%1” is missing."_s.arg(
                                       PermissionText::name(Permission::StockAdjust));
    QTest::newRow("said by the problem") << u"no such SKU"_s << u"data/lines/0/sku"_s << u""_s;
}

void HubDetailTest::namesStandInTheSentence()
{
    QFETCH(QString, detail);
    QFETCH(QString, field);
    QFETCH(QString, sentence);
    QCOMPARE(HubDetail::sentence(detail, field, m_formats), sentence);
}

void HubDetailTest::statesStandInWords()
{
    QCOMPARE(HubDetail::sentence(u"from collected to packed; allowed: none"_s, {}, m_formats),
             u"After “%1” comes no “%2”."_s.arg(OrderWords::state(FulfilmentState::Collected),
                                                OrderWords::state(FulfilmentState::Packed)));
}

void HubDetailTest::whatIsNotKnownIsTheHubs()
{
    QVERIFY(!HubDetail::sentence(u"the moon is in the wrong house"_s, {}, m_formats));
    QuarantineRow row;
    row.problem = u"validation-failed"_s;
    row.field = u"data/lines/0/sku"_s;
    row.detail = u"the moon is in the wrong house"_s;
    QCOMPARE(
        WorkWords::quarantine(row, m_formats),
        u"It is not accepted as it stands. It is about “Line 1: SKU”. The hub says in English: “the moon "
        "is in the wrong house”."_s);
    QCOMPARE(WorkWords::quarantineFault(row, m_formats), u"It is not accepted as it stands."_s);
    row.detail = u"is missing"_s;
    QVERIFY(WorkWords::quarantine(row, m_formats).endsWith(u"It is missing."_s));
    QCOMPARE(WorkWords::quarantineFault(row, m_formats), u"It is missing."_s);
}

STOA_TEST(HubDetailTest)
#include "hubdetailtest.moc"
