// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/nodesettings.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

const Instant kNow = Instant::fromMs(1'790'000'000'000);

NodeSettingsDraft ermou()
{
    NodeSettingsDraft draft{.location = u"ath-01"_s,
                            .cutOffs = {{u"acs"_s, std::nullopt, 14 * 60},
                                        {u"acs"_s, Zone::Rural, 11 * 60 + 30},
                                        {u"DHL"_s, Zone::Urban, 17 * 60}},
                            .handlingPerPartMinor = 120,
                            .handlingPerUnitMinor = 35,
                            .priority = 70,
                            .performance = {BasisPoints(9'600), std::nullopt, BasisPoints(9'850)},
                            .distanceLimitMetres = 50'000,
                            .curbsideBays = 3,
                            .gs1Prefix = u"5201234"_s};
    draft.of(FulfilmentMethod::Ship) = MethodTerms{12, BasisPoints(2'000), 45};
    draft.of(FulfilmentMethod::Curbside) = MethodTerms();
    return draft;
}

QJsonObject changed(QJsonObject json, const QStringList &path, const QJsonValue &value)
{
    if (path.size() > 1)
        json.insert(path[0], changed(json.value(path[0]).toObject(), path.mid(1), value));
    else
        json.insert(path[0], value);
    return json;
}

} // namespace

class NodeSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void travelUnchanged();
    void haveStandards();
    void refuse_data();
    void refuse();
    void brokering_data();
    void brokering();
    void cutOffs_data();
    void cutOffs();
    void cost();
    void byCapabilities();
};

void NodeSettingsTest::travelUnchanged()
{
    NodeSettingsDraft off = ermou();
    off.brokering = false;
    off.offUntil = kNow;
    off.offReason = u"Stocktaking"_s;
    for (const auto &draft : {ermou(), off, NodeSettingsDraft{.location = u"DC-EL"_s}}) {
        const auto settings = NodeSettings::accept(draft);
        QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().toString()));
        const auto back = NodeSettings::fromJson(settings->toJson());
        QVERIFY2(back, qPrintable(back ? QString() : back.error().toString()));
        QVERIFY(*back == *settings);
        QCOMPARE(back->toJson(), settings->toJson());
    }
}

void NodeSettingsTest::haveStandards()
{
    const auto settings = NodeSettings::fromJson(
        {{u"location"_s, u"ath-01"_s}, {u"methods"_s, QJsonObject{{u"pickup"_s, QJsonObject()}}}});
    QVERIFY(settings);
    QCOMPARE(settings->location().text(), u"ATH-01"_s);
    QVERIFY(settings->terms(FulfilmentMethod::Pickup));
    QCOMPARE(settings->terms(FulfilmentMethod::Pickup)->buffer.value(), 1'500);
    QVERIFY(!settings->terms(FulfilmentMethod::Ship));
    QVERIFY(settings->brokersAt(kNow));
    QCOMPARE(settings->pickupExpires(kNow).msSince(kNow), 72 * 3'600'000);
    QVERIFY(!settings->details().distanceLimitMetres);
    QVERIFY(!settings->details().performance.onTime);
}

void NodeSettingsTest::refuse_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    int count = 0;
    const auto row = [&count](const QStringList &path, const QJsonValue &value, const QString &field = {}) {
        const QString at = field.isEmpty() ? path.join(u'/') : field;
        QTest::addRow("%s %d", qPrintable(at), ++count) << path << value << at;
    };
    row({u"location"_s}, u"Ermou street"_s);
    row({u"location"_s}, QJsonValue());
    row({u"colour"_s}, 1);
    row({u"brokering"_s}, false);
    row({u"brokering"_s, u"on"_s}, u"yes"_s);
    row({u"brokering"_s, u"off_until"_s}, u"2026-11-22T00:00:00Z"_s);
    row({u"brokering"_s, u"off_until"_s}, u"tomorrow"_s);
    row({u"brokering"_s, u"reason"_s}, u"Stocktaking"_s);
    row({u"brokering"_s, u"since"_s}, u"2026-11-22T00:00:00Z"_s);
    row({u"methods"_s, u"drone"_s}, QJsonObject());
    row({u"methods"_s, u"ship"_s}, 12);
    row({u"methods"_s, u"ship"_s, u"per_hour"_s}, -1);
    row({u"methods"_s, u"ship"_s, u"per_hour"_s}, 1.5);
    row({u"methods"_s, u"ship"_s, u"buffer_bp"_s}, 9'001);
    row({u"methods"_s, u"ship"_s, u"buffer_bp"_s}, -1);
    row({u"methods"_s, u"ship"_s, u"preparation_minutes"_s}, 30 * 24 * 60 + 1);
    row({u"methods"_s, u"ship"_s, u"speed"_s}, 1);
    row({u"methods"_s, u"locker"_s}, QJsonObject(), u"locker_boxes"_s);
    row({u"cut_offs"_s}, QJsonArray{14}, u"cut_offs/0"_s);
    row({u"cut_offs"_s}, QJsonArray{QJsonObject{{u"carrier"_s, u"ACS"_s}}}, u"cut_offs/0/at"_s);
    row({u"cut_offs"_s}, QJsonArray{QJsonObject{{u"carrier"_s, u"ACS"_s}, {u"at"_s, u"24:00"_s}}},
        u"cut_offs/0/at"_s);
    row({u"cut_offs"_s}, QJsonArray{QJsonObject{{u"carrier"_s, u"A C"_s}, {u"at"_s, u"14:00"_s}}},
        u"cut_offs/0/carrier"_s);
    row({u"cut_offs"_s},
        QJsonArray{QJsonObject{{u"carrier"_s, u"ACS"_s}, {u"at"_s, u"14:00"_s}, {u"zone"_s, u"moon"_s}}},
        u"cut_offs/0/zone"_s);
    row({u"cut_offs"_s},
        QJsonArray{QJsonObject{{u"carrier"_s, u"ACS"_s}, {u"at"_s, u"14:00"_s}},
                   QJsonObject{{u"carrier"_s, u"acs"_s}, {u"at"_s, u"15:00"_s}}},
        u"cut_offs/1"_s);
    row({u"currency"_s}, u"EURO"_s);
    row({u"handling_per_part_minor"_s}, -1);
    row({u"handling_per_unit_minor"_s}, 100'000'001);
    row({u"priority"_s}, 101);
    row({u"performance"_s, u"on_time_bp"_s}, 10'001);
    row({u"performance"_s, u"rejection_bp"_s}, -1);
    row({u"performance"_s, u"record_accuracy_bp"_s}, u"99"_s);
    row({u"distance_limit_metres"_s}, -1);
    row({u"pickup_hold_hours"_s}, 0);
    row({u"curbside_bays"_s}, 0);
    row({u"curbside_bays"_s}, 4'294'967'298.0);
    row({u"locker_boxes"_s}, -1);
    row({u"gs1_prefix"_s}, u"520"_s);
    row({u"gs1_prefix"_s}, u"52O1234"_s);
}

void NodeSettingsTest::refuse()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    const QJsonObject good = NodeSettings::accept(ermou())->toJson();
    const auto refused = NodeSettings::fromJson(changed(good, path, value));
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
}

void NodeSettingsTest::brokering_data()
{
    QTest::addColumn<bool>("on");
    QTest::addColumn<QJsonValue>("until"); // seconds from now
    QTest::addColumn<bool>("brokers");
    QTest::newRow("on") << true << QJsonValue() << true;
    QTest::newRow("off") << false << QJsonValue() << false;
    QTest::newRow("off for a second more") << false << QJsonValue(1) << false;
    QTest::newRow("on again") << false << QJsonValue(0) << true;
}

void NodeSettingsTest::brokering()
{
    QFETCH(bool, on);
    QFETCH(QJsonValue, until);
    QFETCH(bool, brokers);
    NodeSettingsDraft draft = ermou();
    draft.brokering = on;
    if (until.isDouble())
        draft.offUntil = kNow.plusSeconds(until.toInteger());
    QCOMPARE(NodeSettings::accept(draft)->brokersAt(kNow), brokers);
}

void NodeSettingsTest::cutOffs_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<int>("zone"); // -1: unknown
    QTest::addColumn<int>("minute"); // -1: none
    QTest::newRow("of the carrier") << u"ACS"_s << int(Zone::Urban) << 14 * 60;
    QTest::newRow("of the zone") << u"ACS"_s << int(Zone::Rural) << 11 * 60 + 30;
    QTest::newRow("zone unknown") << u"ACS"_s << -1 << 14 * 60;
    QTest::newRow("only of a zone") << u"DHL"_s << int(Zone::Urban) << 17 * 60;
    QTest::newRow("no other zone") << u"DHL"_s << int(Zone::Rural) << -1;
    QTest::newRow("no such carrier") << u"UPS"_s << int(Zone::Urban) << -1;
}

void NodeSettingsTest::cutOffs()
{
    QFETCH(QString, carrier);
    QFETCH(int, zone);
    QFETCH(int, minute);
    const auto settings = NodeSettings::accept(ermou());
    const auto wanted = zone < 0 ? std::nullopt : std::optional(Zone(zone));
    QCOMPARE(settings->cutOff(*CarrierCode::parse(carrier), wanted).value_or(-1), minute);
}

void NodeSettingsTest::cost()
{
    const auto settings = NodeSettings::accept(ermou());
    QCOMPARE(settings->handlingCost(0).minorUnits(), 120);
    QCOMPARE(settings->handlingCost(3).minorUnits(), 225);
    QCOMPARE(settings->handlingCost(3).currency().code(), u"EUR"_s);
}

void NodeSettingsTest::byCapabilities()
{
    const auto location = Location::accept(
        {.code = u"ATH-02"_s,
         .kind = u"store"_s,
         .names = {{u"en"_s, u"Athens"_s}},
         .capabilities = {u"till"_s, u"pickup"_s, u"returns"_s, u"shipFromStore"_s, u"curbside"_s}});
    QVERIFY(location);
    const auto settings = NodeSettings::accept(settingsByCapabilities(*location));
    QVERIFY(settings);
    using enum FulfilmentMethod;
    for (const auto method : {Ship, Pickup, Curbside})
        QVERIFY(settings->terms(method));
    for (const auto method : {Locker, ShipToStore})
        QVERIFY(!settings->terms(method));
}

STOA_TEST(NodeSettingsTest)
#include "nodesettingstest.moc"
