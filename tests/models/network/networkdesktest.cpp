// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkdesk.h"
#include "models/network/networkcolumns.h"
#include "tests/kit/networkstage.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    kit::NetworkStage stage;
    NetworkDesk desk{stage.stage.door(), stage.wording, stage.clock};

    bool read()
    {
        return QTest::qWaitFor([this] { return desk.isRead(); }, 10'000);
    }
    const NodeRow &row(const QString &code) { return *desk.node(code); }
    QVariant cell(const QString &code, NodeColumn column, int role = Qt::DisplayRole)
    {
        return desk.nodes().data(desk.nodes().index(desk.nodes().rowOf(code), int(column)), role);
    }
};

} // namespace

class NetworkDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyModelKeepsItsWord()
    {
        Scene scene;
        QAbstractItemModelTester nodes(&scene.desk.nodes());
        QAbstractItemModelTester carriers(&scene.desk.carriers());
        QAbstractItemModelTester sla(&scene.desk.sla());
        QAbstractItemModelTester peaks(&scene.desk.peaks());
        QAbstractItemModelTester capacity(&scene.desk.capacity());
        QVERIFY(scene.read());
        scene.desk.setCapacityDay(1);
        scene.desk.setSlaDays(7);
        scene.stage.stage.door().signIn(kit::NetworkStage::storePlanner());
        QSignalSpy read(&scene.desk, &NetworkDesk::changed);
        QVERIFY(read.wait());
    }

    void placesAreThereWithWhatIsReadOfThem()
    {
        Scene scene;
        QVERIFY(scene.read());
        QCOMPARE(scene.desk.nodes().rowCount(), 13);
        // By name, in the order of the language.
        QCOMPARE(scene.desk.nodes().at(0).name, u"Athens Ermou"_s);
        QCOMPARE(scene.row(u"ATH-ERM"_s).openWord, u"Open until 21:00"_s);
        QCOMPARE(scene.row(u"ATH-ERM"_s).load.state, LoadState::Full);
        QCOMPARE(scene.row(u"ATH-ERM"_s).status, StatusKind::Problem);
        QCOMPARE(scene.row(u"ATH-KIF"_s).load.state, LoadState::Buffer);
        QCOMPARE(scene.row(u"PAT-AGO"_s).status, StatusKind::Offline);
        QCOMPARE(scene.row(u"SUP-OLI"_s).statusWord, u"Takes no orders"_s);
        QVERIFY(scene.row(u"ATT-DC"_s).node.open > 0);
        QVERIFY(scene.row(u"ATT-DC"_s).node.record.onTimeShare().has_value());
    }

    void hoursAreSaidByTheWallClockOfThePlace_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("word");
        QTest::newRow("pause") << u"2026-11-18T12:10:00Z"_s << u"Opens at 14:30"_s;
        QTest::newRow("evening") << u"2026-11-18T20:00:00Z"_s << u"Opens Thu 09:00"_s;
        QTest::newRow("short eve") << u"2026-12-24T10:00:00Z"_s << u"Open until 18:00"_s;
        QTest::newRow("closed date") << u"2026-12-25T10:00:00Z"_s << u"Opens Sat 09:00"_s;
    }
    void hoursAreSaidByTheWallClockOfThePlace()
    {
        QFETCH(QString, now);
        QFETCH(QString, word);
        kit::NetworkStage stage;
        stage.clock.set(*Instant::parse(now));
        NetworkDesk desk(stage.stage.door(), stage.wording, stage.clock);
        QTRY_VERIFY(desk.isRead());
        QCOMPARE(desk.node(u"ATH-ERM"_s)->openWord, word);
    }

    void anHourSaysWhatIsTakenOfIt()
    {
        Scene scene;
        QVERIFY(scene.read());
        const HourLoad load = scene.row(u"ATH-ERM"_s).load;
        QCOMPARE(load.taken, load.limit);
        QCOMPARE(scene.cell(u"ATH-ERM"_s, NodeColumn::Load).toString(),
                 u"%1/%2"_s.arg(load.taken).arg(load.limit));
        QCOMPARE(scene.cell(u"ATH-ERM"_s, NodeColumn::Load, role(TableRole::Status)).toInt(),
                 int(StatusKind::Problem));
        QVERIFY(scene.desk.loadSentence(scene.row(u"ATH-ERM"_s), load).contains(u"full"_s));
    }

    void theBufferIsReachedBeforeTheLimit()
    {
        const SlotCapacity capacity{20, BasisPoints(1'500)};
        QCOMPARE(loadOf(capacity, 16), LoadState::Room);
        QCOMPARE(loadOf(capacity, 17), LoadState::Buffer);
        QCOMPARE(loadOf(capacity, 20), LoadState::Full);
        QCOMPARE(loadOf(capacity, 24), LoadState::Full);
        QCOMPARE(loadOf({0, BasisPoints(0)}, 0), LoadState::Closed);
    }

    void capacityHasARowForWhoeverTakesOrders()
    {
        Scene scene;
        QVERIFY(scene.read());
        CapacityModel &model = scene.desk.capacity();
        QVERIFY(model.rowOf(u"ATH-ERM"_s) >= 0);
        QCOMPARE(model.rowOf(u"SUP-OLI"_s), -1);
        QVERIFY(model.hours().size() >= 12);
        for (const CapacityModel::Row &row : model.rows())
            QCOMPARE(row.loads.size(), model.hours().size());
        const Instant today = model.rows().first().loads.first().hour;
        scene.desk.setCapacityDay(1);
        QTRY_COMPARE(model.rows().first().loads.first().hour, today.plusDays(1));
        scene.desk.setCapacityMethod(FulfilmentMethod::ShipToStore);
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void theWeeklyCheckNamesThoseAtTheEdge()
    {
        Scene scene;
        QVERIFY(scene.read());
        QStringList codes;
        for (const PeakRow &row : scene.desk.peaks().rows()) {
            codes.append(row.code);
            QVERIFY(row.share()->value() > kPeakShare.value());
            QVERIFY(row.hoursOver > 0);
        }
        codes.sort();
        QCOMPARE(codes, (QStringList{u"ATH-ERM"_s, u"MIL-BRE"_s}));
    }

    void serviceIsJudgedAgainstTheBands()
    {
        Scene scene;
        QVERIFY(scene.read());
        const auto rows = scene.desk.sla().rows();
        QStringList keys;
        for (const SlaRow &row : rows)
            keys.append(row.key());
        QCOMPARE(keys,
                 (QStringList{u"urban/24"_s, u"urban/48"_s, u"suburban/24"_s, u"suburban/48"_s,
                              u"regional/0"_s, u"rural/48"_s, u"rural/72"_s}));
        for (const SlaRow &row : rows) {
            if (!row.band) {
                QVERIFY(!row.share);
                QVERIFY(scene.desk.lateOrders(row).isEmpty());
                continue;
            }
            QVERIFY(row.orders > 0);
            QCOMPARE(scene.desk.lateOrders(row).size(), row.orders - row.inTime);
        }
    }

    void settingsAreSavedAndTakenBack()
    {
        Scene scene;
        QVERIFY(scene.read());
        NodeForm *form = scene.desk.editNode(u"ATH-ERM"_s, this);
        QVERIFY(!form->isDirty());
        form->setText(u"methods/ship/per_hour"_s, u"20"_s);
        form->setText(u"methods/ship/buffer_bp"_s, u"17.5"_s);
        QVERIFY(form->isDirty() && form->isComplete());
        QVERIFY(bool(kit::awaited(scene.desk.save(*form, u"settings of Athens Ermou"_s))));
        const auto perHour = [&] {
            return scene.row(u"ATH-ERM"_s).node.settings.terms(FulfilmentMethod::Ship)->perHour;
        };
        QTRY_COMPARE(perHour(), 20);
        QCOMPARE(scene.row(u"ATH-ERM"_s).node.settings.terms(FulfilmentMethod::Ship)->buffer.value(), 1'750);
        QVERIFY(scene.row(u"ATH-ERM"_s).node.waiting);
        // The form follows: it is what is saved now.
        QVERIFY(!form->isDirty());
        QCOMPARE(scene.desk.undoText(), u"settings of Athens Ermou"_s);
        QVERIFY(bool(kit::awaited(scene.desk.undo())));
        QTRY_COMPARE(perHour(), 12);
        QVERIFY(bool(kit::awaited(scene.desk.redo())));
        QTRY_COMPARE(perHour(), 20);
    }

    void whatOthersSaveMeanwhileIsToldFieldByField()
    {
        Scene scene;
        QVERIFY(scene.read());
        NodeForm *form = scene.desk.editNode(u"ATH-KIF"_s, this);
        form->setText(u"priority"_s, u"80"_s);
        NodeSettingsDraft theirs = scene.row(u"ATH-KIF"_s).node.settings.details();
        theirs.pickupHoldHours = 48;
        scene.stage.settingsAtHub(*NodeSettings::accept(theirs), 2);
        // What only they changed is taken over, and mine stays.
        QTRY_COMPARE(form->text(u"pickup_hold_hours"_s), u"48"_s);
        QCOMPARE(form->text(u"priority"_s), u"80"_s);
        QVERIFY(form->clashes().isEmpty());
        theirs.priority = 60;
        scene.stage.settingsAtHub(*NodeSettings::accept(theirs), 3);
        QTRY_COMPARE(form->clashes().size(), 1);
        QCOMPARE(form->clashes().first().mine, u"80"_s);
        QCOMPARE(form->clashes().first().theirs, u"60"_s);
        QVERIFY(!form->command());
        form->settle(TypedForm::Side::Theirs);
        QCOMPARE(form->text(u"priority"_s), u"60"_s);
        form->setText(u"priority"_s, u"81"_s);
        QCOMPARE(form->command()->body.value("version"_L1).toInteger(), 3);
        QVERIFY(bool(kit::awaited(scene.desk.save(*form, u"x"_s))));
    }

    void whatSomebodyChangedSinceIsNotTakenBack()
    {
        Scene scene;
        QVERIFY(scene.read());
        NodeForm *form = scene.desk.editNode(u"MIL-BRE"_s, this);
        form->setText(u"priority"_s, u"10"_s);
        QVERIFY(bool(kit::awaited(scene.desk.save(*form, u"x"_s))));
        QTRY_COMPARE(scene.row(u"MIL-BRE"_s).node.settingsVersion, 2);
        NodeForm *second = scene.desk.editNode(u"MIL-BRE"_s, this);
        second->setText(u"priority"_s, u"30"_s);
        const auto command = second->command();
        // By another way than the desk, as another panel would.
        QVERIFY(bool(kit::awaited(scene.stage.store().write(*command))));
        QTRY_COMPARE(scene.row(u"MIL-BRE"_s).node.settings.details().priority, 30);
        const auto result = kit::awaited(scene.desk.undo());
        QVERIFY(!result);
        QCOMPARE(result.error().code(), Problem::VersionConflict);
        QCOMPARE(scene.row(u"MIL-BRE"_s).node.settings.details().priority, 30);
    }

    void aShiftIsOnlyTriedUntilItIsConfirmed()
    {
        Scene scene;
        QVERIFY(scene.read());
        const auto ship = FulfilmentMethod::Ship;
        QVERIFY(!scene.desk.tryShift(u"ATH-ERM"_s, u"ATH-ERM"_s, ship, 2));
        QVERIFY(!scene.desk.tryShift(u"ATH-ERM"_s, u"SUP-OLI"_s, ship, 2));
        QVERIFY(!scene.desk.tryShift(u"ATH-ERM"_s, u"ATH-MFC"_s, ship, 13));
        const auto preview = scene.desk.tryShift(u"ATH-ERM"_s, u"ATH-MFC"_s, ship, 3);
        QVERIFY(bool(preview));
        QCOMPARE(preview->from.after.terms(ship)->perHour, 9);
        QCOMPARE(preview->to.after.terms(ship)->perHour, 43);
        QCOMPARE(scene.row(u"ATH-ERM"_s).node.settings.terms(ship)->perHour, 12);
        QVERIFY(bool(kit::awaited(scene.desk.save(*preview))));
        QTRY_COMPARE(scene.row(u"ATH-ERM"_s).node.settings.terms(ship)->perHour, 9);
        QTRY_COMPARE(scene.row(u"ATH-MFC"_s).node.settings.terms(ship)->perHour, 43);
        QVERIFY(bool(kit::awaited(scene.desk.undo())));
        QTRY_COMPARE(scene.row(u"ATH-MFC"_s).node.settings.terms(ship)->perHour, 40);
        // The preview is of settings that are not there any more, or are again: then it may.
        QTRY_COMPARE(scene.row(u"ATH-ERM"_s).node.settings, preview->from.before);
    }

    void onesOwnStoresAreAllThatOneMayChange()
    {
        Scene scene;
        QVERIFY(scene.read());
        QVERIFY(scene.desk.whyNoEdit(u"ATH-KIF"_s).isEmpty());
        QVERIFY(scene.desk.whyNoChainEdit().isEmpty());
        scene.stage.stage.door().signIn(kit::NetworkStage::storePlanner());
        QVERIFY(scene.desk.whyNoEdit(u"ATH-ERM"_s).isEmpty());
        QVERIFY(scene.desk.whyNoEdit(u"ATH-KIF"_s).contains(u"Athens Kifissia"_s)
                || scene.desk.whyNoEdit(u"ATH-KIF"_s).contains(u"ATH-KIF"_s));
        QVERIFY(!scene.desk.whyNoChainEdit().isEmpty());
        scene.stage.stage.door().signIn(Rights({Permission::NetworkRead}, {}, Rights::Stores::All));
        QVERIFY(!scene.desk.whyNoEdit(u"ATH-ERM"_s).isEmpty());
        scene.stage.stage.door().signOut();
        QVERIFY(!scene.desk.whyNoEdit(u"ATH-ERM"_s).isEmpty());
    }

    void aCarrierIsAddedAndChanged()
    {
        Scene scene;
        QVERIFY(scene.read());
        CarrierForm *form = scene.desk.editCarrier({}, this);
        QVERIFY(form->isNew());
        QVERIFY(!form->isComplete());
        QVERIFY(form->error(u"code"_s).isEmpty());
        form->touchAll();
        QVERIFY(!form->error(u"code"_s).isEmpty());
        form->setText(u"code"_s, u"nord"_s);
        form->setText(u"name"_s, u"Nordwind"_s);
        form->addService();
        form->setText(u"services/0/code"_s, u"STD"_s);
        form->setText(u"services/0/countries"_s, u"gr, it"_s);
        form->setText(u"services/0/rates/0/base_minor"_s, u"4.9"_s);
        QVERIFY2(form->isComplete(), qPrintable(form->wrongFields().join(u' ')));
        QVERIFY(bool(kit::awaited(scene.desk.save(*form, u"carrier"_s))));
        QTRY_VERIFY(scene.desk.carrier(u"NORD"_s));
        const CarrierService &service = scene.desk.carrier(u"NORD"_s)->carrier.carrier.services().first();
        QCOMPARE(service.details().rates.first().baseMinor, 490);
        QCOMPARE(service.details().countries, (QStringList{u"GR"_s, u"IT"_s}));
        CarrierForm *again = scene.desk.editCarrier(u"NORD"_s, this);
        again->setOn(u"active"_s, TypedForm::Turned::Off);
        QVERIFY(bool(kit::awaited(scene.desk.save(*again, u"carrier"_s))));
        QTRY_VERIFY(!scene.desk.carrier(u"NORD"_s)->carrier.carrier.active());
    }

    void theRegionalZoneGetsGoals()
    {
        Scene scene;
        QVERIFY(scene.read());
        SlaForm *form = scene.desk.editSla(this);
        form->addBand(Zone::Regional);
        QVERIFY(!form->isComplete());
        form->setText(u"zones/regional/0/low_bp"_s, u"60"_s);
        form->setText(u"zones/regional/0/high_bp"_s, u"50"_s);
        QVERIFY(!form->error(u"zones/regional/0/high_bp"_s).isEmpty());
        form->setText(u"zones/regional/0/high_bp"_s, u"75"_s);
        form->setText(u"zones/regional/0/hours"_s, u"48"_s);
        QVERIFY(form->isComplete());
        QVERIFY(bool(kit::awaited(scene.desk.save(*form, u"goals"_s))));
        QTRY_VERIFY(scene.desk.sla().rowOf(u"regional/48"_s) >= 0);
        QVERIFY(scene.desk.sla().at(scene.desk.sla().rowOf(u"regional/48"_s)).orders > 0);
        QVERIFY(bool(kit::awaited(scene.desk.undo())));
        QTRY_VERIFY(scene.desk.sla().rowOf(u"regional/0"_s) >= 0);
    }

    void placesAreFoundByAnyWordInAnyLanguage()
    {
        Scene scene;
        QVERIFY(scene.read());
        const auto found = [&](const QString &text) {
            QStringList codes;
            const auto rows = scene.desk.search(text, 8);
            for (const NodeRow *row : rows)
                codes.append(row->code());
            return codes;
        };
        QCOMPARE(found(u"krakow"_s), QStringList{u"KRK-RYN"_s});
        QCOMPARE(found(u"ermou athens"_s), QStringList{u"ATH-ERM"_s});
        QCOMPARE(found(u"κηφισια"_s), QStringList{u"ATH-KIF"_s});
        QCOMPARE(found(u"att-dc"_s), QStringList{u"ATT-DC"_s});
        QVERIFY(found(u" "_s).isEmpty());
    }

    void aThousandPlacesAreReadWithoutHoldingUpTheDesk()
    {
        kit::NetworkStage stage(1'000);
        NetworkDesk desk(stage.stage.door(), stage.wording, stage.clock);
        QElapsedTimer longest;
        qint64 most = 0;
        QTimer beat;
        longest.start();
        connect(&beat, &QTimer::timeout, this, [&] { most = std::max(most, longest.restart()); });
        beat.start(1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isRead(), 20'000);
        QCOMPARE(desk.nodes().rowCount(), 1'013);
        QVERIFY2(most < 500, qPrintable(QString::number(most)));
    }
};

STOA_TEST(NetworkDeskTest)
#include "networkdesktest.moc"
