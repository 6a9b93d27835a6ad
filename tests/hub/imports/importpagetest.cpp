// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/imports/quarantine.h"
#include "hub/imports/retailline.h"
#include "hub/imports/tablerows.h"
#include "tests/hub/imports/importhub.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using hub::ImportKind;

namespace {

/// The rows of the tables in a section of docs/imports.md, cell by cell, without their headings.
QList<QStringList> rowsOf(const QString &section)
{
    QFile file(QStringLiteral(STOA_SOURCE_DIR "/docs/imports.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString page = QString::fromUtf8(file.readAll());
    const qsizetype begin = page.indexOf(u"\n## %1\n"_s.arg(section));
    if (begin < 0)
        return {};
    const qsizetype end = page.indexOf(u"\n## "_s, begin + 1);
    QList<QStringList> rows;
    const auto lines = page.mid(begin, end < 0 ? -1 : end - begin).split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(u"| `"_s))
            continue;
        QStringList cells = line.split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows.append(cells.mid(1, cells.size() - 2));
    }
    return rows;
}

QStringList codesIn(const QString &cell)
{
    static const QRegularExpression kCode(u"`([^`]+)`"_s);
    QStringList codes;
    for (auto it = kCode.globalMatch(cell); it.hasNext();)
        codes.append(it.next().captured(1));
    return codes;
}

/// "sku (item, item_code) yes", so that a difference can be read.
QStringList described(const QList<hub::TableKind::ColumnNames> &columns)
{
    QStringList list;
    for (const auto &column : columns)
        list.append(u"%1 (%2) %3"_s.arg(column.name, column.alsoCalled.join(u", "_s),
                                        column.needed ? u"yes"_s : u"no"_s));
    return list;
}

} // namespace

/// docs/imports.md says what the code does: the columns, the reasons.
class ImportPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsTheColumns_data();
    void listsTheColumns();
    void listsTheColumnsOfSales();
    void listsTheReasonsOfTables();
    void listsTheReasonsOfSales();
    void namesEveryKindAccountAndSource();
};

void ImportPageTest::listsTheColumns_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::newRow("locations") << ImportKind::Locations;
    QTest::newRow("catalog") << ImportKind::Catalog;
    QTest::newRow("positions") << ImportKind::Positions;
    QTest::newRow("movements") << ImportKind::Movements;
}

void ImportPageTest::listsTheColumns()
{
    QFETCH(ImportKind, kind);
    QStringList listed;
    const auto rows = rowsOf(QString::fromLatin1(QTest::currentDataTag()));
    for (const QStringList &row : rows) {
        const QString name = codesIn(row.value(0)).value(0);
        // Those without a fixed name have a row of their own.
        if (name.contains(u"LANGUAGE"_s)) {
            QVERIFY(hub::tableKind(kind)->takes(QString(name).replace(u"LANGUAGE"_s, u"el"_s)));
            continue;
        }
        const bool needed = row.value(2) == u"yes"_s;
        listed.append(
            u"%1 (%2) %3"_s.arg(name, codesIn(row.value(1)).join(u", "_s), needed ? u"yes"_s : u"no"_s));
    }
    QCOMPARE(listed, described(hub::tableKind(kind)->columns()));
}

void ImportPageTest::listsTheColumnsOfSales()
{
    QStringList listed;
    const auto rows = rowsOf(u"sales"_s);
    for (const QStringList &row : rows) {
        listed.append(codesIn(row.value(0)).value(0));
        QCOMPARE(row.value(2), u"yes"_s);
    }
    QCOMPARE(listed, hub::RetailMapping::columns());
}

void ImportPageTest::listsTheReasonsOfTables()
{
    kit::ImportHub hub(sql::Engine::Sqlite);
    const auto load = [&hub](ImportKind kind, const QByteArray &csv) {
        hub::ImportRequest request;
        request.kind = kind;
        request.file = hub.write(csv);
        QVERIFY(hub::importFile(hub.store(), request));
    };
    const Instant now = hub.store().clock().now();
    QVERIFY(hub.store().write({{now, now, u"hub"_s, {}, Source::Import, Rights::ofTheHouse()}, {}},
                              [](UnitOfWork &unit) -> Result<void> {
                                  LocationDraft draft;
                                  draft.code = u"ATH"_s;
                                  draft.kind = u"store"_s;
                                  draft.names = {{u"en"_s, u"Athens"_s}};
                                  STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
                                  for (const Reason &reason : builtInReasons())
                                      STOA_TRY(LedgerRepository::saveReason(unit, reason));
                                  return LocationRepository::save(unit, location);
                              }));
    // Every way of being wrong that a line has.
    load(ImportKind::Catalog,
         "sku,name,price,gtins\nA,One,1,4006381333931\nB,Two,1,4006381333931\n,Three,1,\nC,,1,\nD,Four,x,\n"
         "E,Five\n\"F,Six,1,\nG,Seven,1,123\nH,\xff,1,\n");
    load(ImportKind::Positions, "sku,location,on_hand\nA,ATH,1\nNONE,ATH,1\nA,MARS,1\nA,ATH,many\n");
    load(ImportKind::Positions, "sku,location,on_hand\nA,ATH,2\n");
    load(ImportKind::Movements,
         "id,reason,sku,kind,from_account,from_location,to_account,to_location,quantity,occurred_at,party\n"
         ",,A,gift,onHand,ATH,customer,,1,2026-01-02T08:00:00Z,\n"
         ",,A,theft,shrink,,onHand,ATH,1,2026-01-02T08:00:00Z,\n"
         ",,A,sale,onHand,MARS,customer,,1,2026-01-02T08:00:00Z,\n"
         ",,A,sale,onHand,ATH,customer,,1,2026-01-02T08:00:00Z,Smith\n"
         ",,A,sale,onHand,ATH,customer,,0,2026-01-02T08:00:00Z,\n"
         ",,NONE,sale,onHand,ATH,customer,,1,2026-01-02T08:00:00Z,\n"
         ",whim,A,found,shrink,,onHand,ATH,1,2026-01-02T08:00:00Z,\n"
         ",theft,A,found,shrink,,onHand,ATH,1,2026-01-02T08:00:00Z,\n"
         "mov_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b,,A,sale,onHand,ATH,customer,,1,2026-01-02T08:00:00Z,\n"
         "mov_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b,,A,sale,onHand,ATH,customer,,2,2026-01-02T08:00:00Z,\n");
    QStringList met = hub.column("SELECT DISTINCT reason FROM quarantine");
    QStringList listed;
    const auto rows = rowsOf(u"Quarantine"_s);
    for (const QStringList &row : rows) {
        const QString code = codesIn(row.value(0)).value(0);
        if (std::ranges::find(hub::fault::kAll, code) == hub::fault::kAll.end())
            listed.append(code);
    }
    met.sort();
    listed.sort();
    QCOMPARE(listed, met);
}

void ImportPageTest::listsTheReasonsOfSales()
{
    QStringList listed;
    const auto rows = rowsOf(u"Quarantine"_s);
    for (const QStringList &row : rows)
        listed.append(codesIn(row.value(0)).value(0));
    for (const QLatin1StringView code : hub::fault::kAll)
        QVERIFY2(listed.contains(code), code.data());
}

void ImportPageTest::namesEveryKindAccountAndSource()
{
    QHash<QString, QStringList> types;
    const auto rows = rowsOf(u"movements"_s);
    for (const QStringList &row : rows)
        types.insert(codesIn(row.value(0)).value(0), codesIn(row.value(3)));
    QStringList kinds;
    for (int i = 0; i <= int(MovementKind::QuarantineOut); ++i)
        kinds.append(nameOf(MovementKind(i)));
    QCOMPARE(types.value(u"kind"_s), kinds);
    QStringList accounts;
    for (int i = 0; i <= int(AccountKind::Suspense); ++i)
        accounts.append(nameOf(AccountKind(i)));
    QCOMPARE(types.value(u"from_account"_s), accounts);
    QStringList sources;
    for (int i = 0; i <= int(Source::Import); ++i)
        sources.append(nameOf(Source(i)));
    QCOMPARE(types.value(u"source"_s).mid(0, sources.size()), sources);
}

STOA_TEST(ImportPageTest)
#include "importpagetest.moc"
