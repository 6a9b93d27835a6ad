// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/parcellabels.h"
#include "models/orders/work/packjob.h"
#include "models/orders/work/workpapers.h"
#include "tests/kit/testmain.h"
#include "tests/kit/workstage.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

namespace {
using enum FulfilmentState;
} // namespace

/// Labels and manifests at the packing table, with a hub and without.
class ParcelLabelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aLabelNeedsTheCarriersNumber();
    void theHubGetsTheLabel();
    void aRefusedLabelKeepsWhatWasDone();
    void aLabelIsCancelledAtTheHub();
    void theManifestTakesTheCarriersNumber();

private:
    void make();

    std::unique_ptr<kit::WorkStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<WorkDesk> m_desk;
};

void ParcelLabelsTest::init()
{
    m_stage = std::make_unique<kit::WorkStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
}

void ParcelLabelsTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

void ParcelLabelsTest::make()
{
    m_desk = std::make_unique<WorkDesk>(m_stage->line, *m_wording, m_stage->stage.clock());
    m_desk->setBoxes({{u"S"_s, 90, 1'000}, {u"M"_s, 180, 3'000}, {u"L"_s, 320, 8'000}});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isRead(), kWait);
}

void ParcelLabelsTest::aLabelNeedsTheCarriersNumber()
{
    const QString ships = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}});
    const QString waits = m_stage->addOrder({u"E-2"_s, FulfilmentMethod::Pickup, {{u"MOK-POT-6"_s, 1}}});
    m_stage->advance(ships, Picked);
    m_stage->advance(waits, Picked);
    make();
    PackJob job(*m_desk, ships);
    // The hub would get it of the carrier.
    QCOMPARE(job.whyNoLabel(), QString());
    m_stage->line.signIn(allPermissions(), SessionState::Offline);
    const QString offline = job.whyNoLabel();
    QVERIFY(!offline.isEmpty());
    // The number of its own label: known once it is packed.
    job.setTracking(u"1Z999"_s);
    QVERIFY(job.isTrackingTyped());
    QVERIFY(!job.whyNoLabel().isEmpty() && job.whyNoLabel() != offline);
    job.checkAll();
    QVERIFY(kit::awaited(job.pack()));
    QTRY_COMPARE_WITH_TIMEOUT(job.whyNoLabel(), QString(), kWait);
    const auto label = kit::awaited(WorkPapers::label(*m_desk, ships));
    QVERIFY(label);
    QCOMPARE(label->tracking, u"1Z999"_s);
    QCOMPARE(label->carrier, u"ELTA Courier"_s);
    QVERIFY(label->sscc.isEmpty());
    QVERIFY(m_stage->line.calls.isEmpty());
    PackJob collected(*m_desk, waits);
    QVERIFY(!collected.whyNoLabel().isEmpty());
}

void ParcelLabelsTest::theHubGetsTheLabel()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}});
    m_stage->advance(id, Picked);
    make();
    m_stage->line.answer = [id](const kit::FakeLine::Call &) -> Result<HubAnswer> {
        return HubAnswer{201,
                         {{u"fulfilment"_s, id},
                          {u"tracking"_s, u"ELTA000000000017"_s},
                          {u"sscc"_s, u"106141411234567897"_s}},
                         {}};
    };
    PackJob job(*m_desk, id);
    job.checkAll();
    job.beginLabel();
    QVERIFY(!job.whyNoLabel().isEmpty());
    const auto label = kit::awaited(WorkPapers::label(*m_desk, id));
    QVERIFY(label);
    job.labelTold(*label);
    QCOMPARE(label->sscc, u"106141411234567897"_s);
    QCOMPARE(m_stage->line.calls.last().method, "POST"_ba);
    QCOMPARE(m_stage->line.calls.last().path, u"/v1/fulfilments/%1/label"_s.arg(id));
    QCOMPARE(job.tracking(), u"ELTA000000000017"_s);
    QCOMPARE(job.whyNoLabel(), QString());
    QVERIFY(m_stage->line.syncs > 0);
    // The hub tells the fulfilment its number; this desk writes none.
    QVERIFY(kit::awaited(job.pack()));
    QVERIFY(!m_stage->outbox().last().contains("tracking"_L1));
    QCOMPARE(m_stage->fulfilment(id).state(), Packed);
    QCOMPARE(job.tracking(), u"ELTA000000000017"_s);
    // Before its row came the label is asked for once more, which buys nothing; after it, only read.
    QVERIFY(kit::awaited(WorkPapers::label(*m_desk, id)));
    QCOMPARE(m_stage->line.calls.last().method, "POST"_ba);
    m_stage->run("UPDATE fulfilment SET tracking = 'ELTA000000000017'");
    const auto again = kit::awaited(WorkPapers::label(*m_desk, id));
    QVERIFY(again);
    QCOMPARE(again->sscc, u"106141411234567897"_s);
    QCOMPARE(m_stage->line.calls.last().method, "GET"_ba);
    // Without the hub the carrier's number stands alone.
    m_stage->line.signIn(allPermissions(), SessionState::Offline);
    const auto alone = kit::awaited(WorkPapers::label(*m_desk, id));
    QVERIFY(alone);
    QCOMPARE(alone->tracking, u"ELTA000000000017"_s);
    QVERIFY(alone->sscc.isEmpty());
}

void ParcelLabelsTest::aRefusedLabelKeepsWhatWasDone()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}});
    m_stage->advance(id, Picked);
    make();
    PackJob job(*m_desk, id);
    job.checkAll();
    job.setWeight(u"1.24"_s);
    QSet<QString> sentences;
    for (const Error &error :
         {Error::invalid(u"service"_s, u"too heavy"_s), Error::invalid(u"carrier"_s, u"none"_s),
          Error::of(Problem::IllegalTransition, u"it has one"_s, u"tracking"_s),
          Error{ErrorKind::Timeout, {}, u"no answer"_s}}) {
        m_stage->line.answer = [error](const kit::FakeLine::Call &) -> Result<HubAnswer> {
            return error;
        };
        job.beginLabel();
        const auto label = kit::awaited(WorkPapers::label(*m_desk, id));
        QVERIFY(!label);
        job.labelTold(label.error());
        QVERIFY(!job.labelError().isEmpty());
        sentences.insert(job.labelError());
        QVERIFY(!job.isGettingLabel());
        QCOMPARE(job.whyNoLabel(), QString());
        QCOMPARE(job.checkedUnits(), job.units());
        QCOMPARE(job.grams(), 1'240);
    }
    QCOMPARE(sentences.size(), 4);
    // It is packed all the same.
    QVERIFY(kit::awaited(job.pack()));
    QCOMPARE(m_stage->fulfilment(id).state(), Packed);
}

void ParcelLabelsTest::aLabelIsCancelledAtTheHub()
{
    const QString id = m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}});
    make();
    Result<HubAnswer> told = HubAnswer{200, {{u"tracking"_s, u"ELTA-1"_s}}, {}};
    m_stage->line.answer = [&told](const kit::FakeLine::Call &) {
        return told;
    };
    const int syncs = m_stage->line.syncs;
    QVERIFY(kit::awaited(ParcelLabels::cancel(*m_desk, id)));
    QCOMPARE(m_stage->line.calls.last().method, "POST"_ba);
    QCOMPARE(m_stage->line.calls.last().path, u"/v1/fulfilments/%1/label/cancel"_s.arg(id));
    QVERIFY(m_stage->line.syncs > syncs);
    QSet<QString> sentences;
    for (const Error &error :
         {Error::of(Problem::IllegalTransition, u"the manifest M-1 names it"_s, u"manifest"_s),
          Error::of(Problem::IllegalTransition, u"the parcel left"_s, u"state"_s),
          Error::of(Problem::NotFound, u"there is no label"_s), Error{ErrorKind::Timeout, {}, u"no answer"_s},
          Error::of(Problem::Forbidden, u"not there"_s)}) {
        told = error;
        const auto refused = kit::awaited(ParcelLabels::cancel(*m_desk, id));
        QVERIFY(!refused);
        sentences.insert(ParcelLabels::cancelSentence(refused.error()));
    }
    QCOMPARE(sentences.size(), 5);
    // Without the hub nobody is asked.
    m_stage->line.signIn(allPermissions(), SessionState::Offline);
    m_stage->line.calls.clear();
    const auto offline = kit::awaited(ParcelLabels::cancel(*m_desk, id));
    QVERIFY(!offline && offline.error().kind == ErrorKind::Offline);
    QVERIFY(m_stage->line.calls.isEmpty());
}

void ParcelLabelsTest::theManifestTakesTheCarriersNumber()
{
    QStringList ids;
    for (const QString &number : {u"E-1"_s, u"E-2"_s}) {
        ids.append(m_stage->addOrder({number, FulfilmentMethod::Ship, {{u"MOK-POT-6"_s, 1}}}));
        m_stage->advance(ids.last(), Packed);
    }
    m_stage->run("UPDATE fulfilment SET tracking = 'ELTA-' || order_number");
    make();
    const auto parcel = [](const QString &tracking) {
        return QJsonObject{{u"tracking"_s, tracking}, {u"sscc"_s, u"106141411234567897"_s}};
    };
    QJsonArray open{parcel(u"ELTA-E-1"_s)};
    m_stage->line.answer = [&](const kit::FakeLine::Call &call) -> Result<HubAnswer> {
        if (call.method == "POST")
            return HubAnswer{201, {{u"number"_s, u"M-77"_s}, {u"parcels"_s, open}}, {}};
        return HubAnswer{200, {{u"open"_s, open}, {u"manifests"_s, QJsonArray()}}, {}};
    };
    // All that the hub has open is on the paper: it is closed, and has the carrier's number.
    auto manifest = kit::awaited(WorkPapers::manifest(*m_desk, u"ELTA"_s, ids));
    QVERIFY(manifest);
    QCOMPARE(manifest->number, u"M-77"_s);
    QCOMPARE(manifest->parcels.size(), 2);
    QCOMPARE(manifest->parcels[0].sscc, u"106141411234567897"_s);
    QVERIFY(manifest->parcels[1].sscc.isEmpty());
    QVERIFY(m_stage->line.calls.last().path.contains(u"/ATH-ERM/carriers/ELTA/manifests/"_s));
    // Another parcel would go along with it that is not on the paper: nothing is closed.
    open.append(parcel(u"ELTA-E-9"_s));
    m_stage->line.calls.clear();
    manifest = kit::awaited(WorkPapers::manifest(*m_desk, u"ELTA"_s, ids));
    QVERIFY(manifest);
    QVERIFY(manifest->number.startsWith(u"M-ATH-ERM-"_s));
    QCOMPARE(m_stage->line.calls.size(), 1);
    // Without the hub the paper is that of the desk.
    m_stage->line.signIn(allPermissions(), SessionState::Offline);
    m_stage->line.calls.clear();
    manifest = kit::awaited(WorkPapers::manifest(*m_desk, u"ELTA"_s, ids));
    QVERIFY(manifest && manifest->number.startsWith(u"M-ATH-ERM-"_s));
    QVERIFY(m_stage->line.calls.isEmpty());
}

STOA_TEST(ParcelLabelsTest)
#include "parcellabelstest.moc"
