// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/hubdetail.h"
#include "core/base/jsonfields.h"
#include "core/domain/orders/order.h"
#include "models/orders/orderwords.h"
#include "models/orders/work/workwords.h"
#include "tests/kit/someorder.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <functional>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Whatever is wrong with an order that comes in is said in the user's language.
class HubDetailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRefusedOrderHasWords_data();
    void everyRefusedOrderHasWords();
    void namesStandInTheSentence();
    void statesStandInWords();
    void whatIsNotKnownIsTheHubs();
    void fieldsHaveNames_data();
    void fieldsHaveNames();
};

void HubDetailTest::everyRefusedOrderHasWords_data()
{
    QTest::addColumn<QString>("path"); // members and places, by slashes
    QTest::addColumn<QJsonValue>("value");
    const QList<QJsonValue> wrong{QJsonValue(QJsonValue::Undefined),
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
    QVERIFY2(HubDetail::sentence(order.error().detail), qPrintable(order.error().toString()));
    const QString field = WorkWords::field(order.error().field);
    QVERIFY2(path == u"gift"_s || !field.contains(u'_'), qPrintable(field));
}

void HubDetailTest::namesStandInTheSentence()
{
    QCOMPARE(HubDetail::sentence(u"must be between 1 and 5"_s), u"It must be between 1 and 5."_s);
    QCOMPARE(HubDetail::sentence(u"no such SKU"_s), QString());
}

void HubDetailTest::statesStandInWords()
{
    QCOMPARE(HubDetail::sentence(u"from collected to packed; allowed: none"_s),
             u"After “%1” comes no “%2”."_s.arg(OrderWords::state(FulfilmentState::Collected),
                                                OrderWords::state(FulfilmentState::Packed)));
}

void HubDetailTest::whatIsNotKnownIsTheHubs()
{
    QVERIFY(!HubDetail::sentence(u"the moon is in the wrong house"_s));
    QuarantineRow row;
    row.problem = u"validation-failed"_s;
    row.field = u"data/lines/0/sku"_s;
    row.detail = u"the moon is in the wrong house"_s;
    QVERIFY(WorkWords::quarantine(row).endsWith(u"The hub says: the moon is in the wrong house."_s));
    row.detail = u"is missing"_s;
    QVERIFY(WorkWords::quarantine(row).endsWith(u"It is missing."_s));
}

void HubDetailTest::fieldsHaveNames_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("name");
    QTest::newRow("line") << u"/data/lines/1/sku"_s << u"line 2, SKU"_s;
    QTest::newRow("movement") << u"/data/movements/0/sku"_s << u"movement 1, SKU"_s;
    QTest::newRow("entry") << u"/data/units/2/quantity"_s << u"units 3, quantity"_s;
    QTest::newRow("of a newer hub") << u"/data/gift"_s << u"gift"_s;
}

void HubDetailTest::fieldsHaveNames()
{
    QFETCH(QString, pointer);
    QFETCH(QString, name);
    QCOMPARE(WorkWords::field(pointer), name);
}

STOA_TEST(HubDetailTest)
#include "hubdetailtest.moc"
