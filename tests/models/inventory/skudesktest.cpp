// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/skudesk.h"
#include "models/shared/tableroles.h"
#include "tests/kit/deskstage.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// All about one SKU: figures that add up, movements with their running stock, and taking one back.
class SkuDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theWaterfallAddsUp();
    void theLedgerRunsBackFromWhatIsThere();
    void aChangeArrivesInItsModels();
    void ownAdjustmentsAreTakenBackOthersAreNot();
    void aChangeOfStateSaysBetweenWhich();
    void aKeyIsNamedWhereItMayBeSeen_data();
    void aKeyIsNamedWhereItMayBeSeen();
    void aForeignStoreIsAskedOfTheHub();
    void olderMovementsComeFromTheHubPageByPage();
    void whatBothHaveIsShownOnce();
    void withoutTheHubOlderMovementsAreNotedAndComeLater();
    void signedOutNothingIsBlamedOnTheRole_data();
    void signedOutNothingIsBlamedOnTheRole();
    void itSpeaksTheLanguageOfTheDesk();
    void scansFindTheSku_data();
    void scansFindTheSku();

private:
    void open(const QString &location = u"ATH-ERM"_s);

    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<InventoryDesk> m_desk;
    std::unique_ptr<SkuDesk> m_sku;
};

void SkuDeskTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_desk = std::make_unique<InventoryDesk>(m_stage->door(), *m_wording, m_stage->clock());
    m_sku = std::make_unique<SkuDesk>(*m_desk);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->reasons().isEmpty(), kWait);
}

void SkuDeskTest::cleanup()
{
    m_sku.reset();
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

void SkuDeskTest::open(const QString &location)
{
    m_sku->open(u"CER-BWL-AEG"_s, location);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->positions().size(), 6, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(m_sku->ledgerModel().rowCount() > 0, kWait);
}

void SkuDeskTest::theWaterfallAddsUp()
{
    open();
    QAbstractItemModelTester tester(&m_sku->positionModel());
    Quantity running, sellable;
    for (const PositionRow &row : m_sku->positions())
        sellable += row.stock.sellable();
    for (const WaterfallRow &line : m_sku->waterfall()) {
        if (line.term == WaterfallTerm::OnHand)
            running = line.amount;
        else if (SkuDesk::isTotal(line.term))
            QCOMPARE(line.amount, running);
        else
            running += line.amount;
        if (line.term == WaterfallTerm::Sellable)
            QCOMPARE(line.amount, sellable);
    }
    for (const WaterfallRow &line : m_sku->waterfall().first(5)) {
        running = {};
        for (const auto &[place, amount] : m_sku->behind(line.term))
            running += amount;
        QCOMPARE(running, std::max(line.amount, -line.amount));
    }
}

void SkuDeskTest::theLedgerRunsBackFromWhatIsThere()
{
    open();
    QAbstractItemModelTester tester(&m_sku->ledgerModel());
    const auto &rows = m_sku->ledgerModel().rows();
    QVERIFY(rows.size() >= 3);
    QCOMPARE(*rows.first().onHandAfter, m_sku->position()->stock.onHand);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QCOMPARE(*rows[i].onHandAfter, *rows[i - 1].onHandAfter - rows[i - 1].change);
    QVERIFY(rows.last().document.startsWith(u"PO-"_s));
}

void SkuDeskTest::aChangeArrivesInItsModels()
{
    open();
    QAbstractItemModelTester positions(&m_sku->positionModel());
    QAbstractItemModelTester ledger(&m_sku->ledgerModel());
    const int before = m_sku->ledgerModel().rowCount();
    std::unique_ptr<AdjustForm> form(m_desk->beginAdjust({*m_sku->position()}, nullptr));
    form->setDelta(u"7"_s);
    form->setReason(u"found"_s);
    form->setNote(u"behind the oven"_s);
    kit::awaited(form->submit());
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().rowCount(), before + 1, kWait);
    const LedgerRow &row = m_sku->ledgerModel().at(0);
    QCOMPARE(row.change, Quantity::units(7));
    QVERIFY(row.waiting);
    QCOMPARE(m_sku->ledgerModel().index(0, 0).data(role(TableRole::Mark)).toInt(), int(RowMark::Waiting));
    QVERIFY(m_sku->told(row).contains(u"behind the oven"_s));
    QCOMPARE(m_sku->actorName(row), u"Eleni Markou"_s);
    QCOMPARE(m_sku->kindName(row), u"Found"_s);
}

void SkuDeskTest::ownAdjustmentsAreTakenBackOthersAreNot()
{
    open();
    const Quantity before = m_sku->position()->stock.onHand;
    QVERIFY(!m_sku->whyNotReversible(m_sku->ledgerModel().at(0)).isEmpty());
    std::unique_ptr<AdjustForm> form(m_desk->beginAdjust({*m_sku->position()}, nullptr));
    form->setDelta(u"-2"_s);
    form->setReason(u"broken"_s);
    kit::awaited(form->submit());
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().at(0).kind, nameOf(MovementKind::Damage), kWait);
    const LedgerRow row = m_sku->ledgerModel().at(0);
    QCOMPARE(m_sku->whyNotReversible(row), QString());
    const auto receipts = kit::awaited(m_sku->reverse(row));
    QVERIFY(receipts.first());
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->position()->stock.onHand, before, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(m_sku->ledgerModel().at(0).isReversal, kWait);
    QVERIFY(!m_sku->whyNotReversible(m_sku->ledgerModel().at(1)).isEmpty());
    QVERIFY(!m_desk->undoText().isEmpty());
}

void SkuDeskTest::aChangeOfStateSaysBetweenWhich()
{
    open();
    const auto shown = [this](SkuDesk::LedgerColumn column) {
        return m_sku->ledgerModel().index(0, int(column)).data().toString();
    };
    std::unique_ptr<AdjustForm> form(m_desk->beginAdjust({*m_sku->position()}, nullptr));
    form->setDelta(u"-2"_s);
    form->setReason(u"damaged"_s);
    kit::awaited(form->submit());
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().at(0).reason, u"damaged"_s, kWait);
    QVERIFY(m_sku->ledgerModel().at(0).change.isZero());
    QCOMPARE(shown(SkuDesk::LedgerColumn::Movement), u"2 to damaged"_s);
    QCOMPARE(shown(SkuDesk::LedgerColumn::Quantity), QString());
    QVERIFY(kit::awaited(m_sku->reverse(LedgerRow(m_sku->ledgerModel().at(0)))).first());
    QTRY_VERIFY_WITH_TIMEOUT(m_sku->ledgerModel().at(0).isReversal, kWait);
    QCOMPARE(shown(SkuDesk::LedgerColumn::Movement), u"2 from damaged"_s);
}

void SkuDeskTest::aKeyIsNamedWhereItMayBeSeen_data()
{
    QTest::addColumn<bool>("seen");
    QTest::addColumn<QString>("name");
    QTest::newRow("seen") << true << u"Web shop (API key)"_s;
    QTest::newRow("not seen") << false << u"An API key"_s;
}

/// A movement that a program made is nobody's, but not without a name.
void SkuDeskTest::aKeyIsNamedWhereItMayBeSeen()
{
    QFETCH(bool, seen);
    QFETCH(QString, name);
    const QString key = u"key_01890000-0000-7000-8000-00000000000a"_s;
    m_stage->door().answer = [seen, key](const QString &path) -> Result<HubAnswer> {
        if (path == u"/v1/api-keys/"_s + key && seen)
            return HubAnswer{200, {{u"id"_s, key}, {u"name"_s, u"Web shop"_s}}};
        if (path.startsWith(u"/v1/movements"_s))
            return HubAnswer{200,
                             {{u"items"_s,
                               QJsonArray{QJsonObject{{u"id"_s, u"mov_1"_s},
                                                      {u"sku"_s, u"CER-BWL-AEG"_s},
                                                      {u"kind"_s, u"sale"_s},
                                                      {u"actor"_s, key},
                                                      {u"quantity"_s, 1000},
                                                      {u"occurred_at"_s, u"2026-01-01T00:00:00Z"_s}}}}}};
        return Error::of(Problem::NotFound);
    };
    open();
    m_sku->setLocation(u"MIL-BRE"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().rowCount(), 1, kWait);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->door().asked.contains(u"/v1/api-keys/"_s + key), kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->actorName(m_sku->ledgerModel().at(0)), name, kWait);
}

void SkuDeskTest::aForeignStoreIsAskedOfTheHub()
{
    open();
    m_sku->setLocation(u"MIL-BRE"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_sku->ledgerNote().isEmpty(), kWait);
    QCOMPARE(m_sku->ledgerModel().rowCount(), 0);
    QVERIFY(m_stage->door().asked.last().startsWith(u"/v1/movements?sku=CER-BWL-AEG&location=MIL-BRE"_s));
    m_sku->setLocation(u"ATH-ERM"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_sku->ledgerModel().rowCount() > 0, kWait);
    QVERIFY(!m_stage->door().asked.last().contains(u"MIL-BRE"_s));
}

namespace {

QJsonObject sale(const QString &id, Instant at, qint64 units)
{
    return {{u"id"_s, id},
            {u"sku"_s, u"CER-BWL-AEG"_s},
            {u"kind"_s, u"sale"_s},
            {u"from"_s, QJsonObject{{u"account"_s, u"onHand"_s}, {u"location"_s, u"ATH-ERM"_s}}},
            {u"to"_s, QJsonObject{{u"account"_s, u"customer"_s}}},
            {u"quantity"_s, units * 1'000},
            {u"source"_s, u"import"_s},
            {u"occurred_at"_s, at.toString()}};
}

HubAnswer pageOf(const QList<QJsonObject> &items, const QString &next = {})
{
    QJsonArray list;
    for (const QJsonObject &item : items)
        list.append(item);
    QJsonObject body{{u"items"_s, list}};
    if (!next.isEmpty())
        body.insert(u"next"_s, next);
    return {200, body, {}};
}

} // namespace

void SkuDeskTest::olderMovementsComeFromTheHubPageByPage()
{
    m_stage->run("DELETE FROM movement WHERE sku = 'CER-BWL-AEG'");
    const Instant at = Instant::fromMs(1'500'000'000'000);
    m_stage->door().answer = [at](const QString &path) -> Result<HubAnswer> {
        if (path.contains(u"cursor=second"_s))
            return pageOf({sale(u"m2"_s, at.plusMs(20), 2), sale(u"m1"_s, at, 4)});
        return pageOf({sale(u"m3"_s, at.plusMs(30), 1), sale(u"m2"_s, at.plusMs(20), 2)}, u"second"_s);
    };
    m_sku->open(u"CER-BWL-AEG"_s, u"ATH-ERM"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().rowCount(), 2, kWait);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->positions().size(), 6, kWait);
    QCOMPARE(m_sku->ledgerNote(), QString());
    QVERIFY(m_sku->hasMoreLedger());
    QVERIFY(m_stage->door().asked.last().contains(u"order=newest"_s));
    m_sku->readMoreLedger();
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().rowCount(), 3, kWait);
    QVERIFY(!m_sku->hasMoreLedger());
    QCOMPARE(m_stage->door().asked.size(), 2);
    const auto &rows = m_sku->ledgerModel().rows();
    QCOMPARE(rows[2].id, u"m1"_s);
    QCOMPARE(rows[0].change, Quantity::units(-1));
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().at(0).onHandAfter,
                              std::optional(m_sku->position()->stock.onHand), kWait);
    QCOMPARE(*rows[2].onHandAfter, *rows[0].onHandAfter + Quantity::units(3));
    // A change here reads its own rows anew and leaves those of the hub alone.
    std::unique_ptr<AdjustForm> form(m_desk->beginAdjust({*m_sku->position()}, nullptr));
    form->setDelta(u"7"_s);
    form->setReason(u"found"_s);
    kit::awaited(form->submit());
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().rowCount(), 4, kWait);
    QCOMPARE(m_sku->ledgerModel().at(0).change, Quantity::units(7));
    QCOMPARE(m_stage->door().asked.size(), 2);
}

void SkuDeskTest::whatBothHaveIsShownOnce()
{
    open();
    const LedgerRow last = m_sku->ledgerModel().rows().last();
    const int here = m_sku->ledgerModel().rowCount();
    m_sku->open(u"GLS-TUM-4"_s, u"ATH-ERM"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_sku->ledgerModel().rowCount() > 0, kWait);
    m_stage->door().answer = [last](const QString &) -> Result<HubAnswer> {
        return pageOf({sale(last.id, last.occurredAt, 1), sale(u"m0"_s, Instant::fromMs(1'000), 1)});
    };
    m_stage->door().asked.clear();
    m_sku->open(u"CER-BWL-AEG"_s, u"ATH-ERM"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().rowCount(), here + 1, kWait);
    QVERIFY(m_stage->door().asked.first().contains(u"occurred_to="_s));
    const auto &rows = m_sku->ledgerModel().rows();
    QCOMPARE(rows[here - 1].id, last.id);
    QCOMPARE(rows[here - 1].kind, last.kind);
    QCOMPARE(*rows[here].onHandAfter, *rows[here - 1].onHandAfter - rows[here - 1].change);
}

void SkuDeskTest::withoutTheHubOlderMovementsAreNotedAndComeLater()
{
    m_stage->run("DELETE FROM movement WHERE sku = 'CER-BWL-AEG'");
    m_sku->open(u"CER-BWL-AEG"_s, u"ATH-ERM"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerNote(),
                              u"Older movements are at the hub, which does not answer now."_s, kWait);
    QCOMPARE(m_sku->ledgerModel().rowCount(), 0);
    QVERIFY(m_sku->hasMoreLedger());
    m_stage->door().answer = [](const QString &) -> Result<HubAnswer> {
        return pageOf({sale(u"m0"_s, Instant::fromMs(1'000), 1)});
    };
    SyncStatus status = m_stage->door().status();
    status.state = SyncState::Live;
    m_stage->door().setStatus(status);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerModel().rowCount(), 1, kWait);
    QCOMPARE(m_sku->ledgerNote(), QString());
    m_stage->door().answer = [](const QString &) -> Result<HubAnswer> {
        return Error::of(Problem::Forbidden);
    };
    m_sku->open(u"GLS-TUM-4"_s, u"ATH-ERM"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerNote(), u"Older movements are at the hub and not open to you."_s,
                              kWait);
    QVERIFY(m_sku->ledgerModel().rowCount() > 0);
    // Signed in on this PC alone.
    m_stage->door().answer = [](const QString &) -> Result<HubAnswer> {
        return Error::of(Problem::Unauthenticated);
    };
    m_sku->open(u"CER-BWL-AEG"_s, u"ATH-ERM"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerNote(),
                              u"Sign in to see the movements that are kept at the hub."_s, kWait);
}

void SkuDeskTest::signedOutNothingIsBlamedOnTheRole_data()
{
    QTest::addColumn<QString>("location");
    QTest::newRow("own store") << u"ATH-ERM"_s;
    QTest::newRow("another store") << u"MIL-BRE"_s;
}

void SkuDeskTest::signedOutNothingIsBlamedOnTheRole()
{
    QFETCH(QString, location);
    if (location != u"ATH-ERM"_s)
        m_stage->run("DELETE FROM movement WHERE 'MIL-BRE' IN (from_location, to_location)");
    m_stage->door().answer = [](const QString &) -> Result<HubAnswer> {
        return Error::of(Problem::Unauthenticated);
    };
    m_stage->door().signOut();
    m_sku->open(u"CER-BWL-AEG"_s, location);
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerNote(),
                              u"Sign in to see the movements that are kept at the hub."_s, kWait);
    QCOMPARE(m_sku->ledgerModel().rowCount(), 0);
    QVERIFY(m_stage->door().asked.isEmpty());

    // Whoever signs in is asked for again, not told what held for nobody.
    m_stage->door().answer = [](const QString &) -> Result<HubAnswer> {
        return pageOf({sale(u"m0"_s, Instant::fromMs(1'000), 1)});
    };
    m_stage->door().signIn(kit::DeskStage::manager());
    QTRY_COMPARE_WITH_TIMEOUT(m_sku->ledgerNote(), QString(), kWait);
    const auto &rows = m_sku->ledgerModel().rows();
    QTRY_VERIFY_WITH_TIMEOUT(!rows.isEmpty() && rows.last().id == u"m0"_s, kWait);
}

void SkuDeskTest::itSpeaksTheLanguageOfTheDesk()
{
    open();
    QCOMPARE(m_sku->name(), u"Ceramic bowl, Aegean blue"_s);
    QCOMPARE(m_sku->codes().last(), u"€24.90"_s);
    m_wording->setLanguage(u"el"_s);
    QCOMPARE(m_sku->name(), u"Κεραμικό μπολ, μπλε Αιγαίου"_s);
    QCOMPARE(m_sku->positionModel().index(0, 0).data().toString(), u"Αθήνα Ερμού"_s);
    QVERIFY(m_sku->codes().last().contains(u"24,90"_s));
}

void SkuDeskTest::scansFindTheSku_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sku");
    QTest::newRow("a SKU") << u"CER-BWL-AEG"_s << u"CER-BWL-AEG"_s;
    QTest::newRow("a SKU in small letters") << u"cer-bwl-aeg"_s << u"CER-BWL-AEG"_s;
    QTest::newRow("unknown") << u"4006381333931"_s << QString();
    QTest::newRow("not a code at all") << u"?!"_s << QString();
}

void SkuDeskTest::scansFindTheSku()
{
    QFETCH(QString, code);
    QFETCH(QString, sku);
    const auto found = kit::awaited(m_desk->skuOfScan(code));
    QVERIFY(found);
    QCOMPARE(found->value_or(QString()), sku);
    if (sku.isEmpty())
        return;
    open();
    const auto gtin = kit::awaited(m_desk->skuOfScan(m_sku->item()->gtins().first().text()));
    QCOMPARE(gtin->value_or(QString()), u"CER-BWL-AEG"_s);
}

STOA_TEST(SkuDeskTest)
#include "skudesktest.moc"
