// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/distance.h"
#include "core/domain/network/quote.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

LocalClock clockOf(const QString &zone) { return *LocalClock::of(zone); }

const ShipPoint &ermou()
{
    static const ShipPoint kPoint{u"GR"_s, Zone::Urban, Coordinates{37'976'300, 23'728'900},
                                  clockOf(u"Europe/Athens"_s)};
    return kPoint;
}

/// In Athens: 12 km from Ermou.
ShipPoint kifissia()
{
    return {u"GR"_s, Zone::Suburban, Coordinates{38'074'400, 23'811'100}, clockOf(u"Europe/Athens"_s)};
}

ShipPoint milan()
{
    return {u"IT"_s, Zone::Urban, Coordinates{45'471'900, 9'188'100}, clockOf(u"Europe/Rome"_s)};
}

/// "2026-11-23 09:30" on the clock of Athens.
Instant athens(const QString &text)
{
    return ermou().clock.at(QDate::fromString(text.left(10), Qt::ISODate), *minuteOfDay(text.mid(11)));
}

CarrierDraft acs()
{
    CarrierServiceDraft standard{
        .code = u"std"_s,
        .countries = {u"GR"_s, u"IT"_s, u"CY"_s},
        .rates = {{.zone = Zone::Urban, .country = u"IT"_s, .baseMinor = 900, .perKgMinor = 150},
                  {.country = u"GR"_s, .upToMetres = 20'000, .baseMinor = 250, .perKgMinor = 40},
                  {.country = u"GR"_s, .baseMinor = 350, .perKgMinor = 60}},
        .transit = {{.toZone = Zone::Rural, .days = 3},
                    {.fromCountry = u"GR"_s, .toCountry = u"GR"_s, .days = 1},
                    {.fromCountry = u"GR"_s, .toCountry = u"IT"_s, .days = 4}},
        .maxLongestMm = 1'200,
        .maxGirthMm = 3'000,
        .carries = GoodsFlag::Cold};
    CarrierServiceDraft sameDay{.code = u"DAY"_s,
                                .countries = {u"GR"_s},
                                .zones = {Zone::Urban, Zone::Suburban},
                                .rates = {{.baseMinor = 790}},
                                .transit = {{.days = 0}},
                                .maxGrams = 5'000,
                                .deliversFrom = 12 * 60,
                                .deliversUntil = 21 * 60};
    return {.code = u"acs"_s,
            .names = {{u"en"_s, u"ACS"_s}},
            .holidays = {QDate(2026, 12, 25), QDate(2026, 10, 28)},
            .services = {standard, sameDay}};
}

Quoted quoteOf(const QString &service, const Parcel &parcel, const ShipPoint &to, const QString &at)
{
    const auto carrier = Carrier::accept(acs());
    const auto *found = carrier->service(*CarrierCode::parse(service));
    return quote(*carrier, *found, parcel, ermou(), to, athens(at));
}

QJsonObject inFirstService(QJsonObject json, const QString &name, const QJsonValue &value)
{
    QJsonArray services = json.value("services"_L1).toArray();
    QJsonObject service = services[0].toObject();
    service.insert(name, value);
    services[0] = service;
    json.insert(u"services"_s, services);
    return json;
}

} // namespace

class CarrierTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void travelsUnchanged();
    void refuses_data();
    void refuses();
    void worksOn();
    void costs_data();
    void costs();
    void arrives_data();
    void arrives();
    void doesNotTake_data();
    void doesNotTake();
    void inactiveTakesNothing();
    void measures();
};

void CarrierTest::travelsUnchanged()
{
    const auto carrier = Carrier::accept(acs());
    QVERIFY2(carrier, qPrintable(carrier ? QString() : carrier.error().toString()));
    QCOMPARE(carrier->code().text(), u"ACS"_s);
    QCOMPARE(carrier->services()[0].code().text(), u"STD"_s);
    const auto back = Carrier::fromJson(carrier->toJson());
    QVERIFY2(back, qPrintable(back ? QString() : back.error().toString()));
    QVERIFY(*back == *carrier);
    const auto bare = Carrier::fromJson({{u"code"_s, u"X"_s}, {u"names"_s, QJsonObject{{u"en"_s, u"X"_s}}}});
    QVERIFY(bare);
    QVERIFY(bare->active());
    QVERIFY(bare->worksOn(QDate(2026, 11, 27)) && !bare->worksOn(QDate(2026, 11, 28)));
}

void CarrierTest::refuses_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("field");
    const QJsonObject good = Carrier::accept(acs())->toJson();
    int count = 0;
    const auto row = [&good, &count](const QString &name, const QJsonValue &value, const QString &field) {
        QJsonObject json = good;
        json.insert(name, value);
        QTest::addRow("%s %d", qPrintable(field), ++count) << json << field;
    };
    const auto inService = [&good](const char *tag, const QString &name, const QJsonValue &value,
                                   const QString &field) {
        QTest::newRow(tag) << inFirstService(good, name, value) << u"services/0/"_s + field;
    };
    row(u"code"_s, u"A C S"_s, u"code"_s);
    row(u"names"_s, QJsonObject(), u"names"_s);
    row(u"names"_s, QJsonObject{{u"en"_s, 7}}, u"names/en"_s);
    row(u"active"_s, 1, u"active"_s);
    row(u"colour"_s, 1, u"colour"_s);
    row(u"working_days"_s, QJsonArray{}, u"working_days"_s);
    row(u"working_days"_s, QJsonArray{u"mon"_s, u"Tue"_s}, u"working_days/1"_s);
    row(u"holidays"_s, QJsonArray{u"25.12.2026"_s}, u"holidays/0"_s);
    row(u"services"_s, QJsonArray{1}, u"services/0"_s);
    QJsonArray twice = good.value("services"_L1).toArray();
    twice.append(twice[0]);
    row(u"services"_s, twice, u"services/2/code"_s);
    const auto rate = [](const QString &name, const QJsonValue &value) {
        QJsonObject item{{u"base_minor"_s, 1}};
        item.insert(name, value);
        return QJsonArray{item};
    };
    const auto way = [](const QString &name, const QJsonValue &value) {
        QJsonObject item{{u"days"_s, 1}};
        item.insert(name, value);
        return QJsonArray{item};
    };
    inService("code", u"code"_s, u""_s, u"code"_s);
    inService("method", u"method"_s, u"pickup"_s, u"method"_s);
    inService("no method", u"method"_s, u"drone"_s, u"method"_s);
    inService("no countries", u"countries"_s, QJsonArray{}, u"countries"_s);
    inService("country", u"countries"_s, QJsonArray{u"GR"_s, u"el"_s}, u"countries/1"_s);
    inService("country is no text", u"countries"_s, QJsonArray{30}, u"countries/0"_s);
    inService("zone", u"zones"_s, QJsonArray{u"lunar"_s}, u"zones/0"_s);
    inService("currency", u"currency"_s, u"DRA"_s, u"currency"_s);
    inService("no rates", u"rates"_s, QJsonArray{}, u"rates"_s);
    inService("rate is below 0", u"rates"_s, rate(u"base_minor"_s, -1), u"rates/0/base_minor"_s);
    inService("rate is missing", u"rates"_s, rate(u"base_minor"_s, QJsonValue()), u"rates/0/base_minor"_s);
    inService("rate by weight", u"rates"_s, rate(u"per_kg_minor"_s, -1), u"rates/0/per_kg_minor"_s);
    inService("rate's distance", u"rates"_s, rate(u"up_to_metres"_s, -1), u"rates/0/up_to_metres"_s);
    inService("rate's country", u"rates"_s, rate(u"country"_s, u"g"_s), u"rates/0/country"_s);
    inService("rate's zone", u"rates"_s, rate(u"zone"_s, u"x"_s), u"rates/0/zone"_s);
    inService("rate's unknown", u"rates"_s, rate(u"per_mile"_s, 1), u"rates/0/per_mile"_s);
    inService("no transit", u"transit"_s, QJsonArray{}, u"transit"_s);
    inService("transit's days", u"transit"_s, way(u"days"_s, 61), u"transit/0/days"_s);
    inService("transit's origin", u"transit"_s, way(u"from_country"_s, u"gr"_s), u"transit/0/from_country"_s);
    inService("transit's end", u"transit"_s, way(u"to_country"_s, u"gr"_s), u"transit/0/to_country"_s);
    inService("transit's zone", u"transit"_s, way(u"to_zone"_s, u"x"_s), u"transit/0/to_zone"_s);
    inService("weight", u"max_grams"_s, 0, u"max_grams"_s);
    inService("longest", u"max_longest_mm"_s, 0, u"max_longest_mm"_s);
    inService("girth", u"max_girth_mm"_s, u"3 m"_s, u"max_girth_mm"_s);
    inService("flag", u"carries"_s, QJsonArray{u"cats"_s}, u"carries/0"_s);
    inService("cut-off", u"cut_off"_s, u"25:00"_s, u"cut_off"_s);
    inService("hours", u"delivers_from"_s, u"18:00"_s, u"delivers_until"_s);
    inService("unknown", u"insured"_s, true, u"insured"_s);
}

void CarrierTest::refuses()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, field);
    const auto refused = Carrier::fromJson(json);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
}

void CarrierTest::worksOn()
{
    const auto carrier = Carrier::accept(acs());
    const QDate thursday(2026, 12, 24);
    QVERIFY(carrier->worksOn(thursday));
    QVERIFY(!carrier->worksOn(thursday.addDays(1))); // Christmas
    QVERIFY(!carrier->worksOn(thursday.addDays(2)));
    QCOMPARE(carrier->workingDay(thursday, 0), thursday);
    QCOMPARE(carrier->workingDay(thursday, 1), thursday.addDays(4));
    QCOMPARE(carrier->workingDay(thursday.addDays(1), 0), thursday.addDays(4));
    QCOMPARE(carrier->workingDay(thursday.addDays(1), 2), thursday.addDays(6));
}

void CarrierTest::costs_data()
{
    QTest::addColumn<qint64>("grams");
    QTest::addColumn<QString>("to");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("near, weight unknown") << qint64(0) << u"near"_s << qint64(290);
    QTest::newRow("near, a kilogram") << qint64(1'000) << u"near"_s << qint64(290);
    QTest::newRow("near, started") << qint64(1'001) << u"near"_s << qint64(330);
    QTest::newRow("far") << qint64(2'500) << u"far"_s << qint64(530);
    QTest::newRow("distance unknown") << qint64(2'500) << u"somewhere"_s << qint64(530);
    QTest::newRow("abroad") << qint64(30'000) << u"Milan"_s << qint64(5'400);
}

void CarrierTest::costs()
{
    QFETCH(qint64, grams);
    QFETCH(QString, to);
    QFETCH(qint64, minor);
    ShipPoint point = to == u"Milan" ? milan() : kifissia();
    if (to == u"far")
        point.coordinates = Coordinates{40'632'500, 22'941'000};
    if (to == u"somewhere")
        point.coordinates.reset();
    const auto quoted = quoteOf(u"STD"_s, {.grams = grams}, point, u"2026-11-23 13:00"_s);
    QVERIFY(quoted);
    QCOMPARE(quoted->cost.minorUnits(), minor);
    QCOMPARE(quoted->distanceMetres.has_value(), to != u"somewhere");
}

void CarrierTest::arrives_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("handedOver");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    const auto row = [](const char *name, const QString &service, const QString &to, const QString &at,
                        const QString &from, const QString &until) {
        QTest::newRow(name) << service << to << at << from << until;
    };
    const auto std = u"STD"_s;
    const auto day = u"DAY"_s;
    const auto near = u"near"_s;
    row("next day", std, near, u"2026-11-23 13:00"_s, u"2026-11-24 09:00"_s, u"2026-11-24 18:00"_s);
    row("over the weekend", std, near, u"2026-11-27 13:00"_s, u"2026-11-30 09:00"_s, u"2026-11-30 18:00"_s);
    row("given on a saturday", std, near, u"2026-11-28 13:00"_s, u"2026-12-01 09:00"_s,
        u"2026-12-01 18:00"_s);
    row("over the holiday", std, near, u"2026-12-24 13:00"_s, u"2026-12-28 09:00"_s, u"2026-12-28 18:00"_s);
    row("over the change of the clock", std, near, u"2026-10-23 13:00"_s, u"2026-10-26 09:00"_s,
        u"2026-10-26 18:00"_s);
    // Milan is an hour behind.
    row("abroad", std, u"Milan"_s, u"2026-11-23 13:00"_s, u"2026-11-27 10:00"_s, u"2026-11-27 19:00"_s);
    row("rural", std, u"rural"_s, u"2026-11-23 13:00"_s, u"2026-11-26 09:00"_s, u"2026-11-26 18:00"_s);
    row("same day, early", day, near, u"2026-11-23 08:00"_s, u"2026-11-23 12:00"_s, u"2026-11-23 21:00"_s);
    row("same day, late", day, near, u"2026-11-23 15:30"_s, u"2026-11-23 15:30"_s, u"2026-11-23 21:00"_s);
    row("same day, too late", day, near, u"2026-11-23 21:00"_s, u"2026-11-24 12:00"_s, u"2026-11-24 21:00"_s);
    row("same day, too late on friday", day, near, u"2026-11-27 22:00"_s, u"2026-11-30 12:00"_s,
        u"2026-11-30 21:00"_s);
    row("same day, on a sunday", day, near, u"2026-11-29 10:00"_s, u"2026-11-30 12:00"_s,
        u"2026-11-30 21:00"_s);
}

void CarrierTest::arrives()
{
    QFETCH(QString, service);
    QFETCH(QString, to);
    QFETCH(QString, handedOver);
    QFETCH(QString, from);
    QFETCH(QString, until);
    ShipPoint point = to == u"Milan" ? milan() : kifissia();
    if (to == u"rural")
        point.zone = Zone::Rural;
    const auto quoted = quoteOf(service, {.grams = 900}, point, handedOver);
    QVERIFY(quoted);
    QCOMPARE(quoted->arrives.from.toString(), athens(from).toString());
    QCOMPARE(quoted->arrives.to.toString(), athens(until).toString());
}

void CarrierTest::doesNotTake_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<Parcel>("parcel");
    QTest::addColumn<ShipPoint>("to");
    QTest::addColumn<Refusal>("refusal");
    const auto std = u"STD"_s;
    const auto day = u"DAY"_s;
    ShipPoint warsaw = milan();
    warsaw.country = u"PL"_s;
    ShipPoint nicosia = kifissia();
    nicosia.country = u"CY"_s;
    ShipPoint nowhere = kifissia();
    nowhere.zone.reset();
    ShipPoint sicily = milan();
    sicily.zone = Zone::Suburban;
    QTest::newRow("country") << std << Parcel{} << warsaw << Refusal{NotCarried::Zone};
    QTest::newRow("no way there") << std << Parcel{} << nicosia << Refusal{NotCarried::Zone};
    QTest::newRow("zone unknown") << day << Parcel{} << nowhere << Refusal{NotCarried::Zone};
    QTest::newRow("no rate") << std << Parcel{} << sicily
                             << Refusal{NotCarried::Distance, 0,
                                        distanceMetres(*ermou().coordinates, *sicily.coordinates)};
    QTest::newRow("a gram") << std << Parcel{.grams = 30'001} << kifissia()
                            << Refusal{NotCarried::Weight, 30'000, 30'001};
    QTest::newRow("longest") << std << Parcel{.sidesMm = {10, 1'201, 10}} << kifissia()
                             << Refusal{NotCarried::Size, 1'200, 1'201};
    QTest::newRow("girth") << std << Parcel{.sidesMm = {500, 1'000, 501}} << kifissia()
                           << Refusal{NotCarried::Size, 3'000, 3'002};
    QTest::newRow("hazmat") << std << Parcel{.flags = GoodsFlag::Hazmat | GoodsFlag::Cold} << kifissia()
                            << Refusal{NotCarried::Flag, int(GoodsFlag::Cold), int(GoodsFlag::Hazmat)};
}

void CarrierTest::doesNotTake()
{
    QFETCH(QString, service);
    QFETCH(Parcel, parcel);
    QFETCH(ShipPoint, to);
    QFETCH(Refusal, refusal);
    const auto quoted = quoteOf(service, parcel, to, u"2026-11-23 13:00"_s);
    QVERIFY(!quoted);
    QCOMPARE(QString(nameOf(quoted.refusal().why)), QString(nameOf(refusal.why)));
    QCOMPARE(quoted.refusal().limit, refusal.limit);
    QCOMPARE(quoted.refusal().actual, refusal.actual);
    const auto carrier = Carrier::accept(acs());
    const auto *found = carrier->service(*CarrierCode::parse(service));
    QVERIFY(refusalOf(*carrier, *found, parcel, ermou(), to) == refusal);
}

void CarrierTest::inactiveTakesNothing()
{
    CarrierDraft draft = acs();
    draft.active = false;
    const auto carrier = Carrier::accept(draft);
    const auto refused =
        quote(*carrier, carrier->services()[0], {}, ermou(), kifissia(), athens(u"2026-11-23 13:00"_s));
    QVERIFY(!refused);
    QVERIFY(refused.refusal() == Refusal{NotCarried::Inactive});
}

void CarrierTest::measures()
{
    QCOMPARE(Parcel{}.girthMm(), 0);
    const Parcel parcel{.sidesMm = {100, 300, 200}};
    QCOMPARE(parcel.longestMm(), 300);
    QCOMPARE(parcel.girthMm(), 300 + 2 * 200 + 2 * 100);
    for (const auto flag : kGoodsFlags)
        QVERIFY(goodsFlagOf(QString(nameOf(flag))) == flag);
}

STOA_TEST(CarrierTest)
#include "carriertest.moc"
