// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/network/locationrepository.h"
#include "tests/hub/imports/importhub.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// A table of stores and warehouses, on both engines.
class LocationsImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesAndChanges_data() { kit::addEngineRows(); }
    void makesAndChanges();
    void namesTheWrongColumn();
    void aCodeStandsOnceInAFile();
};

namespace {

Result<hub::ImportReport> load(kit::ImportHub &hub, const QByteArray &csv)
{
    hub::ImportRequest request;
    request.kind = hub::ImportKind::Locations;
    request.file = hub.write(csv);
    return hub::importFile(hub.store(), request);
}

} // namespace

void LocationsImportTest::makesAndChanges()
{
    STOA_FETCH_ENGINE(engine);
    kit::ImportHub hub(engine);
    const QByteArray csv =
        "Store,kind,name,name_el,city,country,time zone,zone,lat,lon,hours mon,capabilities\n"
        "ath-01,store,Athens,Αθήνα,Athens,GR,Europe/Athens,urban,37.976422,-23.7,"
        "09:00-14:30 17:30-21:00,pickup returns\n"
        "DC-1,warehouse,Depot,,,,,,,,,\n";
    QCOMPARE(load(hub, csv)->written, 2);
    QCOMPARE(load(hub, csv)->written, 0);
    const auto athens = LocationRepository::find(hub.reader(), u"ATH-01"_s);
    QVERIFY(athens && *athens);
    const LocationDraft &details = (*athens)->details();
    QVERIFY(details.coordinates == (Coordinates{37'976'422, -23'700'000}));
    QCOMPARE(details.hours.value("mon"_L1).toArray().size(), 2);
    QCOMPARE(details.capabilities, (QStringList{u"pickup"_s, u"returns"_s}));
    QCOMPARE((*athens)->names().all().value(u"el"_s), u"Αθήνα"_s);

    // What a line does not tell stays.
    QCOMPARE(load(hub, "code,city,active\nATH-01,Athina,no\n")->written, 1);
    QCOMPARE(load(hub, "code,active\nATH-01,no\n")->written, 0);
    const auto changed = LocationRepository::find(hub.reader(), u"ATH-01"_s);
    QCOMPARE((*changed)->details().city, u"Athina"_s);
    QCOMPARE((*changed)->details().timeZone, u"Europe/Athens"_s);
    QVERIFY((*changed)->details().active == std::optional(false));
}

void LocationsImportTest::namesTheWrongColumn()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    const auto report =
        load(hub,
             "code,kind,name,time_zone,latitude,longitude,hours_mon,active\n"
             "A,castle,A,,,,,\nB,store,B,Mars/Olympus,,,,\nC,store,C,,1,,,\nD,store,D,,x,1,,\n"
             "E,store,E,,,,nine to five,\nF,store,F,,,,,maybe\nG,,G,,,,,\n");
    QCOMPARE(report->written, 0);
    QStringList wrong;
    for (const hub::ImportFault &fault : report->faults)
        wrong.append(fault.column);
    QCOMPARE(wrong,
             (QStringList{u"kind"_s, u"time_zone"_s, u"longitude"_s, u"latitude"_s, u"hours_mon"_s,
                          u"active"_s, u"kind"_s}));
}

void LocationsImportTest::aCodeStandsOnceInAFile()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    const QByteArray csv = "code,kind,name,name_zh_CN\nNEW,store,One,一号\nnew,store,Two,\n";
    const auto first = load(hub, csv);
    QCOMPARE(first->written, 1);
    QCOMPARE(first->faults.size(), 1);
    QCOMPARE(first->faults.first().line, 3);
    QCOMPARE(load(hub, csv)->written, 0);
    const auto made = LocationRepository::find(hub.reader(), u"NEW"_s);
    QCOMPARE((*made)->names().in(u"en"_s), u"One"_s);
    QCOMPARE((*made)->names().in(u"zh_CN"_s), u"一号"_s);
}

STOA_TEST(LocationsImportTest)
#include "locationsimporttest.moc"
