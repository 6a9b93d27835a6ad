// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/returnwork.h"
#include "core/domain/orders/orderparts.h"
#include "models/orders/work/quarantinework.h"
#include "models/orders/work/returnform.h"
#include "tests/kit/testmain.h"
#include "tests/kit/workstage.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// Returns from the counter to the money, and orders in quarantine.
class ReturnWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aReturnIsOpenedOfWhatWasBought();
    void onlyWhatIsFreeMayComeBack();
    void receivedInspectedAndPaidBack();
    void anExchangeOrdersTheReplacement();
    void everyUnitIsDecidedAbout();
    void quarantineIsMendedAtTheHub();
    void quarantineSaysWhyOffline();
    void manyAreTriedAgain();

private:
    /// Two bowls and a pot that were collected; the order's number is "E-1".
    void sell();
    ReturnBase base();
    std::unique_ptr<ReturnWork> openedReturn(ReturnWish wish = ReturnWish::Refund, const QString &sku = {});
    ReturnState stateOf(const ReturnWork &work) const { return work.state(); }

    std::unique_ptr<kit::WorkStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<WorkDesk> m_desk;
};

void ReturnWorkTest::init()
{
    m_stage = std::make_unique<kit::WorkStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_desk = std::make_unique<WorkDesk>(m_stage->line, *m_wording, m_stage->stage.clock());
}

void ReturnWorkTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

void ReturnWorkTest::sell()
{
    const QString id =
        m_stage->addOrder({u"E-1"_s, FulfilmentMethod::Pickup, {{u"CER-BWL-AEG"_s, 2}, {u"MOK-POT-6"_s, 1}}});
    m_stage->advance(id, FulfilmentState::Collected);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->isRead(), kWait);
}

ReturnBase ReturnWorkTest::base()
{
    const auto found = kit::awaited(returnBaseOf(*m_desk, u"E-1"_s));
    if (!found || !*found)
        qFatal("no such order");
    return **found;
}

std::unique_ptr<ReturnWork> ReturnWorkTest::openedReturn(ReturnWish wish, const QString &sku)
{
    ReturnForm form(*m_desk, base());
    form.setWish(wish);
    form.setQuantity(1, u"2"_s);
    if (!sku.isEmpty())
        form.setExchangeSku(1, sku);
    if (!kit::awaited(form.submit()))
        qFatal("%s", qPrintable(form.whyNot()));
    if (!QTest::qWaitFor([this] { return m_desk->returns().rowCount() == 1; }, kWait))
        qFatal("the return is not in the list");
    return std::make_unique<ReturnWork>(*m_desk, m_desk->returns().at(0).key());
}

void ReturnWorkTest::aReturnIsOpenedOfWhatWasBought()
{
    sell();
    ReturnForm form(*m_desk, base());
    QCOMPARE(form.lines().size(), 2);
    QCOMPARE(form.lines().first().name, u"Ceramic bowl, Aegean blue"_s);
    QVERIFY(!form.whyNot().isEmpty());
    form.setQuantity(1, u"3"_s);
    QVERIFY(form.lines().first().wrong);
    QVERIFY(form.whyNot().contains(u"Ceramic bowl"_s));
    form.setQuantity(1, u"2"_s);
    form.setReason(1, ReturnReason::Damaged);
    QCOMPARE(form.whyNot(), QString());
    // As the customer paid for two of them.
    QCOMPARE(form.refund()->minorUnits(), 4'980);
    QVERIFY(kit::awaited(form.submit()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->returns().rowCount(), 1, kWait);
    const ReturnCase::Parts parts = m_desk->returns().at(0).returnCase.parts();
    QCOMPARE(parts.number, u"R-E-1-1"_s);
    QCOMPARE(parts.lines.first().reason, ReturnReason::Damaged);
    QCOMPARE(parts.location, u"ATH-ERM"_s);
}

void ReturnWorkTest::onlyWhatIsFreeMayComeBack()
{
    sell();
    const auto first = openedReturn();
    const ReturnForm again(*m_desk, base());
    QCOMPARE(again.lines().size(), 1);
    QCOMPARE(again.lines().first().sku, u"MOK-POT-6"_s);
    const auto none = kit::awaited(returnBaseOf(*m_desk, u"E-99"_s));
    QVERIFY(none && !*none);
}

void ReturnWorkTest::receivedInspectedAndPaidBack()
{
    sell();
    const auto work = openedReturn();
    QCOMPARE(work->next(), std::optional(ReturnState::Accepted));
    QVERIFY(kit::awaited(work->go(ReturnState::Accepted)));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*work), ReturnState::Accepted, kWait);
    QVERIFY(!work->whyNot(ReturnState::Received).isEmpty());
    QList<ScanVerdict> verdicts;
    connect(work.get(), &ReturnWork::answered, this,
            [&](const ScanVerdict &verdict) { verdicts.append(verdict); });
    work->scan(m_stage->gtin(u"CER-BWL-AEG"_s));
    work->scan(m_stage->gtin(u"CER-BWL-AEG"_s));
    QCOMPARE(work->lines().first().came, 2'000);
    work->scan(m_stage->gtin(u"CER-BWL-AEG"_s));
    QCOMPARE(verdicts.last().kind, ScanVerdict::Kind::TooMany);
    work->scan(u"JUT-RUG-120"_s);
    QTRY_COMPARE_WITH_TIMEOUT(verdicts.last().kind, ScanVerdict::Kind::Wrong, kWait);
    QVERIFY(kit::awaited(work->go(ReturnState::Received)));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*work), ReturnState::Received, kWait);
    work->setInspected(1, Disposition::Resell, 1'000);
    work->setInspected(1, Disposition::Scrap, 1'000);
    QVERIFY(kit::awaited(work->go(ReturnState::Inspected)));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*work), ReturnState::Inspected, kWait);
    // Two were sold of forty, one is on the shelf again.
    QCOMPARE(m_stage->figure("on_hand", u"CER-BWL-AEG"_s), 39'000);
    QCOMPARE(work->refund()->minorUnits(), 4'980);
    QVERIFY(work->verbOf(ReturnState::Refunded).contains(u"49.80"_s));
    QVERIFY(kit::awaited(work->go(ReturnState::Refunded)));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*work), ReturnState::Refunded, kWait);
    QVERIFY(kit::awaited(work->go(ReturnState::Closed)));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->returns().rowCount(), 0, kWait);
    m_desk->readClosedReturns();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->closedReturns().rowCount(), 1, kWait);
    QVERIFY(!work->row());
}

void ReturnWorkTest::anExchangeOrdersTheReplacement()
{
    sell();
    const auto work = openedReturn(ReturnWish::Exchange, u"CER-PLT-27"_s);
    for (const ReturnState to : {ReturnState::Accepted, ReturnState::Received, ReturnState::Inspected}) {
        work->allCame();
        QVERIFY(kit::awaited(work->go(to)));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*work), to, kWait);
    }
    QCOMPARE(work->next(), std::optional(ReturnState::Exchanged));
    QVERIFY(kit::awaited(work->go(ReturnState::Exchanged)));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(*work), ReturnState::Exchanged, kWait);
    QVERIFY(!work->row()->returnCase.parts().replacement.isEmpty());
}

void ReturnWorkTest::everyUnitIsDecidedAbout()
{
    sell();
    const auto work = openedReturn();
    for (const ReturnState to : {ReturnState::Accepted, ReturnState::Received}) {
        work->allCame();
        QVERIFY(kit::awaited(work->go(to)));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*work), to, kWait);
    }
    // Proposed is what most of them are: fit to be sold.
    QCOMPARE(work->lines().first().inspected.size(), 1);
    work->setInspected(1, Disposition::Resell, 1'000);
    QVERIFY(work->whyNot(ReturnState::Inspected).contains(u"Ceramic bowl"_s));
    QVERIFY(!kit::awaited(work->go(ReturnState::Inspected)));
    work->setInspected(1, Disposition::Quarantine, 1'000);
    QCOMPARE(work->whyNot(ReturnState::Inspected), QString());
    for (int each = 0; each <= int(Disposition::ReturnToSupplier); ++each)
        QVERIFY(!WorkWords::effect(Disposition(each)).isEmpty());
}

void ReturnWorkTest::quarantineIsMendedAtTheHub()
{
    m_stage->fillDay();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->quarantine().rowCount(), 0, kWait);
    m_stage->tellAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->quarantine().rowCount(), 2, kWait);
    const int row = m_desk->quarantine().rowOf(u"qrn_01890000-0000-7000-8000-000000000001"_s);
    const QuarantineRow told = m_desk->quarantine().at(row);
    bool refuse = true;
    m_stage->line.answer = [&](const kit::FakeLine::Call &call) -> Result<HubAnswer> {
        if (call.method == "GET")
            return HubAnswer{
                200,
                {{u"body"_s, told.body}, {u"pointer"_s, told.field}, {u"problem"_s, told.problem}},
                {{"etag", "\"1\""}}};
        if (call.method == "PATCH")
            return HubAnswer{200, {}, {{"etag", "\"2\""}}};
        if (refuse)
            return HubAnswer{
                200,
                {{u"status"_s, u"rejected"_s},
                 {u"problem"_s,
                  QJsonObject{{u"code"_s, u"unknown-sku"_s}, {u"field"_s, u"data/lines/0/sku"_s}}}},
                {}};
        return HubAnswer{200, {{u"status"_s, u"applied"_s}}, {}};
    };
    QuarantineWork work(*m_desk, told);
    QTRY_VERIFY_WITH_TIMEOUT(!work.isBusy(), kWait);
    const auto field = [&work](const QString &pointer) {
        for (const QuarantineField &each : work.fields()) {
            if (each.pointer == pointer)
                return each;
        }
        return QuarantineField();
    };
    QVERIFY(field(u"data/lines/1/sku"_s).wrong);
    QVERIFY(field(u"data/lines/1/quantity"_s).number);
    // What it is and who told it stay.
    QVERIFY(field(u"source"_s).pointer.isEmpty());
    work.setField(u"data/lines/1/sku"_s, u"CER-BWL-AEG"_s);
    work.setField(u"data/lines/1/quantity"_s, u"3"_s);
    QVERIFY(work.isEdited());
    QVERIFY(kit::awaited(work.replay()));
    QVERIFY(!work.isTaken() && !work.answer().isEmpty());
    const auto patched =
        std::ranges::find(m_stage->line.calls, QByteArray("PATCH"), &kit::FakeLine::Call::method);
    QVERIFY(patched != m_stage->line.calls.end());
    QCOMPARE(patched->headers.value("if-match"), "\"1\""_ba);
    QCOMPARE(patched->body["body"_L1]["data"_L1]["lines"_L1][1]["quantity"_L1].toInteger(), 3'000);
    refuse = false;
    QVERIFY(kit::awaited(work.replay()));
    QVERIFY(work.isTaken());
    QuarantineWork other(*m_desk, told);
    QTRY_VERIFY_WITH_TIMEOUT(!other.isBusy(), kWait);
    QVERIFY(kit::awaited(other.discard(u"a test order"_s)));
    QCOMPARE(m_stage->line.calls.last().path, u"/v1/quarantine/%1/discard"_s.arg(told.id));
    QCOMPARE(m_stage->line.calls.last().body.value("reason"_L1).toString(), u"a test order"_s);
}

void ReturnWorkTest::quarantineSaysWhyOffline()
{
    m_stage->fillDay();
    m_stage->line.signIn(allPermissions(), SessionState::Offline);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->quarantine().rowCount(), 2, kWait);
    QuarantineWork work(*m_desk, m_desk->quarantine().at(0));
    QVERIFY(!work.whyNot().isEmpty());
    QVERIFY(!kit::awaited(work.replay()));
    QVERIFY(m_stage->line.calls.isEmpty());
}

void ReturnWorkTest::manyAreTriedAgain()
{
    m_stage->fillDay();
    m_stage->tellAll();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->quarantine().rowCount(), 2, kWait);
    const QList<QuarantineRow> rows = m_desk->quarantine().rows();
    m_stage->line.answer = [&](const kit::FakeLine::Call &call) -> Result<HubAnswer> {
        if (call.body.value("ids"_L1).toArray().size() != 2)
            return Error{ErrorKind::Offline};
        const QJsonObject taken{{u"id"_s, rows[0].id}, {u"status"_s, u"applied"_s}};
        const QJsonObject left{{u"id"_s, rows[1].id},
                               {u"status"_s, u"rejected"_s},
                               {u"problem"_s, QJsonObject{{u"code"_s, u"unknown-sku"_s}}}};
        return HubAnswer{200, {{u"results"_s, QJsonArray{taken, left}}}, {}};
    };
    QuarantineReplay replay(*m_desk, rows);
    replay.start();
    QTRY_VERIFY_WITH_TIMEOUT(!replay.isRunning(), kWait);
    QCOMPARE(replay.done(), 2);
    QCOMPARE(replay.taken(), 1);
    QCOMPARE(replay.rows().at(1).kind, StatusKind::Problem);
    QVERIFY(!replay.rows().at(1).result.isEmpty());
}

STOA_TEST(ReturnWorkTest)
#include "returnworktest.moc"
