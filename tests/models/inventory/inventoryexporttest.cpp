// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"
#include "tests/kit/deskstage.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

/// Files of what is filtered, and sums over rows that are not in memory.
class InventoryExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void writesExactlyWhatIsFiltered();
    void formulasStayText();
    void aWorkbookIsOne();
    void cancelLeavesNothing();
    void aDeskThatGoesEndsItsExport();
    void needsThePermission();
    void totalsReachRowsOutOfMemory();
    void placesFollowTheOrder();
    void searchGivesEachSkuOnce();

private:
    Result<qint64> write(const QString &path, ExportFormat format, const QList<PositionColumn> &columns);
    QList<QByteArray> linesOf(const QString &path);

    QTemporaryDir m_out;
    std::unique_ptr<kit::DeskStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<InventoryDesk> m_desk;
};

void InventoryExportTest::init()
{
    m_stage = std::make_unique<kit::DeskStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_desk = std::make_unique<InventoryDesk>(m_stage->door(), *m_wording, m_stage->clock());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->positions().total() > 0 && !m_desk->locations().isEmpty(), kWait);
}

void InventoryExportTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

Result<qint64> InventoryExportTest::write(const QString &path, ExportFormat format,
                                          const QList<PositionColumn> &columns)
{
    ExportJob *job = m_desk->exportTo(path, format, columns);
    std::optional<Result<qint64>> answer;
    connect(job, &ExportJob::finished, job, [into = &answer](const Result<qint64> &rows) { *into = rows; });
    QElapsedTimer timer;
    timer.start();
    while (!answer && timer.elapsed() < kWait)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return answer.value_or(Result<qint64>(Error{ErrorKind::Timeout}));
}

QList<QByteArray> InventoryExportTest::linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text.replace("\r\n", "\n").trimmed().split('\n');
}

void InventoryExportTest::writesExactlyWhatIsFiltered()
{
    m_desk->setColumnFilter(PositionColumn::Sku, u"CER"_s);
    m_desk->setColumnFilter(PositionColumn::Location, u"ATH-ERM"_s);
    m_desk->setSort({{PositionColumn::Sku, Direction::Descending}});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->positions().total(), 2, kWait);
    const QString path = m_out.filePath(u"some.csv"_s);
    const auto rows = write(path, ExportFormat::Csv,
                            {PositionColumn::Location, PositionColumn::Sku, PositionColumn::OnHand});
    QVERIFY(rows);
    QCOMPARE(*rows, 2);
    const auto lines = linesOf(path);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains("Location") && lines[0].contains("SKU") && lines[0].contains("On hand"));
    QVERIFY(lines[1].contains("CER-PLT-27") && lines[1].contains("Athens Ermou"));
    QVERIFY(lines[2].contains("CER-BWL-AEG"));
}

void InventoryExportTest::formulasStayText()
{
    m_stage->run("UPDATE item SET names = '{\"en\":\"=HYPERLINK(1)\"}' WHERE sku = 'CER-BWL-AEG'");
    m_stage->run("UPDATE item SET brand = '@cmd;=1+1' WHERE sku = 'CER-BWL-AEG'");
    m_desk->setColumnFilter(PositionColumn::Sku, u"CER-BWL"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->positions().total(), 6, kWait);
    const QString path = m_out.filePath(u"formula.csv"_s);
    QVERIFY(write(path, ExportFormat::Csv, {PositionColumn::Name, PositionColumn::Brand}));
    const auto lines = linesOf(path);
    QCOMPARE(lines.size(), 7);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QVERIFY2(lines[i].contains("'=HYPERLINK(1)"), lines[i]);
        QVERIFY2(lines[i].contains("'@cmd;'=1+1"), lines[i]);
    }
}

void InventoryExportTest::aWorkbookIsOne()
{
    const QString path = m_out.filePath(u"all.xlsx"_s);
    const auto rows = write(path, ExportFormat::Xlsx, {PositionColumn::Sku, PositionColumn::Sellable});
    QVERIFY(rows);
    QCOMPARE(*rows, kit::DeskStage::kPositions);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.read(4) == "PK\x03\x04");
}

void InventoryExportTest::cancelLeavesNothing()
{
    m_stage->addMany(60'000);
    m_desk->positions().refresh();
    const QString path = m_out.filePath(u"none.csv"_s);
    ExportJob *job = m_desk->exportTo(path, ExportFormat::Csv, {PositionColumn::Sku});
    std::optional<Result<qint64>> answer;
    connect(job, &ExportJob::finished, job, [into = &answer](const Result<qint64> &rows) { *into = rows; });
    job->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), kWait);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    QVERIFY(!QDir(m_out.path()).entryList(QDir::Files).join(u' ').contains(u"none"_s));
}

void InventoryExportTest::aDeskThatGoesEndsItsExport()
{
    m_stage->addMany(60'000);
    const QString path = m_out.filePath(u"gone.csv"_s);
    m_desk->exportTo(path, ExportFormat::Csv, {PositionColumn::Sku});
    m_desk.reset();
    m_stage->store().close();
    QVERIFY(!QFile::exists(path));
}

void InventoryExportTest::needsThePermission()
{
    QCOMPARE(m_desk->whyNoExport(), QString());
    m_stage->door().signIn(Rights({Permission::StockRead}, {u"ATH-ERM"_s}));
    QVERIFY(!m_desk->whyNoExport().isEmpty());
    // Whoever asks all the same gets no file.
    const QString path = m_out.filePath(u"refused.csv"_s);
    const auto refused = write(path, ExportFormat::Csv, {PositionColumn::Sku});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), Problem::Forbidden);
    QVERIFY(!QFile::exists(path));
}

void InventoryExportTest::totalsReachRowsOutOfMemory()
{
    m_stage->addMany(2'000);
    m_desk->setColumnFilter(PositionColumn::Sku, u"MASS"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->positions().total(), 2'000, kWait);
    const auto all = kit::awaited(m_desk->totalsOf({{0, 1'999}}));
    const auto head = kit::awaited(m_desk->totalsOf({{0, 299}}));
    const auto rest = kit::awaited(m_desk->totalsOf({{300, 700}, {701, 1'999}}));
    QCOMPARE(all->count, 2'000);
    QCOMPARE(head->count, 300);
    QCOMPARE(rest->count, 1'700);
    QCOMPARE(head->stock.onHand + rest->stock.onHand, all->stock.onHand);
    QCOMPARE(head->sellable + rest->sellable, all->sellable);
    const auto rows = kit::awaited(m_desk->rowsOf({{500, 519}, {1'000, 1'004}}));
    QCOMPARE(rows->size(), 25);
    QCOMPARE(rows->first().sku, u"MASS-000083"_s);
}

void InventoryExportTest::placesFollowTheOrder()
{
    m_stage->addMany(2'000);
    m_desk->setSort({{PositionColumn::OnHand, Direction::Descending}});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->positions().shownQuery().sort() == m_desk->positions().query().sort()
                                 && m_desk->positions().total() == 2'000 + kit::DeskStage::kPositions,
                             kWait);
    const auto rows = kit::awaited(m_desk->rowsOf({{700, 702}}));
    const auto places =
        kit::awaited(m_desk->placesOf({rows->at(2).key(), rows->at(0).key(), QByteArray("NONE|ATH-ERM")}));
    QCOMPARE(*places, (QList<int>{702, 700, -1}));
}

void InventoryExportTest::searchGivesEachSkuOnce()
{
    const auto found = kit::awaited(m_desk->search(u"olive"_s, 12));
    QVERIFY(found);
    QStringList skus;
    for (const PositionRow &row : *found)
        skus.append(row.sku);
    QCOMPARE(skus, (QStringList{u"OLV-SPN-30"_s, u"OLV-TRY-40"_s, u"SOA-OLV-125"_s}));
}

STOA_TEST(InventoryExportTest)
#include "inventoryexporttest.moc"
