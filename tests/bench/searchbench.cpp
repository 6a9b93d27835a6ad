// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/deskschema.h"
#include "core/store/inventory/positionquery.h"
#include "tests/bench/positionworld.h"

#include <QDir>
#include <QFile>

namespace stoa::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200;

/// What somebody types on the way to a name: "c", "ce", "cer" …
QStringList keystrokes(const QStringList &names)
{
    QStringList typed;
    for (const QString &name : names) {
        const QString word = name.section(u' ', 0, 0);
        for (qsizetype length = 1; length <= qMin<qsizetype>(8, word.size()); ++length)
            typed.append(word.first(length));
    }
    return typed;
}

/// The same rows without an index on words: a bare LIKE over the file.
qint64 bareLike(sql::Connection &reader, const QString &text)
{
    return timed([&] {
        qint64 rows = 0;
        need(reader.each(
            "SELECT p.sku, p.location, p.on_hand, p.sellable, i.names FROM position p JOIN item i ON i.sku = "
            "p.sku "
            "WHERE i.sku LIKE ?1 OR i.names LIKE ?1 OR i.brand LIKE ?1 ORDER BY p.sku, p.location LIMIT 201",
            [&rows](const sql::Statement &row) { rows += row.int64(2) != 0 ? 1 : 0; }, u'%' + text + u'%'));
    });
}

void typing(sql::Connection &reader, const QStringList &typed, const PositionSort &sort, Samples &times)
{
    for (const QString &text : typed) {
        PositionFilter filter;
        filter.text = text;
        times.add(timed([&] { need(PositionQuery(filter, {sort}).firstPage(reader, kPage)); }));
    }
}

} // namespace

QList<Figure> searchBench(const Options &options, const QString &folder)
{
    const PositionWorld world(options);
    sql::SqliteOptions file;
    file.path = QDir(folder).filePath(u"cache-%1.db"_s.arg(options.positions()));
    QList<Figure> figures;
    if (!QFile::exists(file.path)) {
        auto writer = need(sql::Connection::openSqlite(file));
        need(migrateCache(*writer));
        const double seconds = double(timed([&] { world.fillCache(*writer); })) / 1e6;
        figures.append({u"rows into a new cache, with search and labels"_s,
                        double(options.positions()) / seconds, 0, u"rows/s"_s, Better::More});
        need(writer->checkpoint());
    }
    file.access = sql::Access::ReadOnly;
    const auto reader = need(sql::Connection::openSqlite(file));

    const QStringList typed = keystrokes(world.someNames(options.rounds(60)));
    Samples bySku;
    Samples byName;
    Samples byStock;
    Samples bare;
    typing(*reader, typed, {PositionColumn::Sku}, bySku);
    typing(*reader, typed, {PositionColumn::Name}, byName);
    for (const QString &text : typed)
        bare.add(bareLike(*reader, text));
    const QString like = u"LIKE '%…%' over the same file"_s;
    const QString keystroke = u"keystroke to first rows at "_s + QString::number(options.positions());
    figures.append(
        {keystroke + u", p50"_s, bySku.percentile(50), bare.percentile(50), u"ms"_s, Better::Less, like});
    figures.append(
        {keystroke + u", p95"_s, bySku.percentile(95), bare.percentile(95), u"ms"_s, Better::Less, like});
    figures.append(
        {keystroke + u", max"_s, bySku.percentile(100), bare.percentile(100), u"ms"_s, Better::Less, like});
    figures.append({u"the same sorted by name, p50"_s, byName.percentile(50), 0, u"ms"_s});
    figures.append({u"the same sorted by name, p95"_s, byName.percentile(95), 0, u"ms"_s});

    // Jumps of the scroll bar: the index once, then pages from its marks.
    const PositionQuery all({}, {{PositionColumn::Sku}});
    PositionIndex index;
    const double indexMs = double(timed([&] { index = need(all.index(*reader, 1'000)); })) / 1e3;
    const double countMs = double(timed([&] {
                               need(reader->each("SELECT sku, location FROM position ORDER BY sku, location",
                                                 [](const sql::Statement &) {}));
                           }))
        / 1e3;
    Samples pages;
    Samples barePages;
    for (int i = 0; i < options.rounds(400); ++i) {
        const qsizetype at = qsizetype(i) * 7'919 % index.marks.size();
        pages.add(timed([&] { need(all.pageFrom(*reader, index.marks[at], kPage)); }));
        const auto mark = index.marks[at].values;
        barePages.add(timed([&] {
            need(reader->each(
                "SELECT p.*, i.*, l.* FROM position p LEFT JOIN item i ON i.sku = p.sku LEFT JOIN "
                "item_label l ON l.sku = p.sku WHERE (p.sku, p.location) >= (?1, ?2) ORDER BY p.sku, "
                "p.location LIMIT 200",
                [](const sql::Statement &) {}, mark.value(0).toString(), mark.value(1).toString()));
        }));
    }
    figures.append({u"a page anywhere in the grid, p50"_s, pages.percentile(50), barePages.percentile(50),
                    u"ms"_s, Better::Less, u"the same rows by one bare SELECT"_s});
    figures.append({u"a page anywhere in the grid, p95"_s, pages.percentile(95), barePages.percentile(95),
                    u"ms"_s, Better::Less, u"the same rows by one bare SELECT"_s});
    figures.append({u"marks of all rows for the scroll bar"_s, indexMs, countMs, u"ms"_s, Better::Less,
                    u"one walk over the keys"_s});
    return figures;
}

} // namespace stoa::bench
