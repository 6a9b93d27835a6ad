// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/positionquery.h"

#include "core/store/inventory/positionpaths.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowColumns = 20;

Quantity quantity(const sql::Statement &row, int column)
{
    return Quantity::fromThousandths(row.isNull(column) ? 0 : row.int64(column));
}

PositionRow rowOf(const sql::Statement &row)
{
    PositionRow position;
    position.sku = row.text(0);
    position.location = row.text(1);
    position.name = row.text(2);
    position.category = row.text(3);
    position.brand = row.text(4);
    if (const auto unit = unitOf(row.text(5)))
        position.unit = *unit;
    position.stock = {quantity(row, 6),  quantity(row, 7),  quantity(row, 8),  quantity(row, 9),
                      quantity(row, 10), quantity(row, 11), quantity(row, 12), quantity(row, 13),
                      quantity(row, 14), quantity(row, 15)};
    position.updatedAt = row.instant(16);
    if (!row.isNull(17)) {
        if (const auto currency = Currency::parse(row.text(18)))
            position.price = Money(row.int64(17), *currency);
    }
    position.local = row.int64(19) != 0 ? PositionRow::Local::Waiting : PositionRow::Local::None;
    return position;
}

PositionMark markAt(const sql::Statement &row, const QList<OrderTerm> &order, int first)
{
    PositionMark mark;
    for (int i = 0; i < order.size(); ++i) {
        switch (order[i].kind) {
        case OrderTerm::Kind::Text:
            mark.values.append(row.text(first + i));
            break;
        case OrderTerm::Kind::Blob:
            mark.values.append(row.bytes(first + i));
            break;
        case OrderTerm::Kind::Number:
            mark.values.append(row.int64(first + i));
            break;
        }
    }
    return mark;
}

/// Runs the SQL and calls row for each of its rows.
template <typename Row> Result<void> run(sql::Connection &connection, const PositionSql &sql, Row &&row)
{
    STOA_TRY_ASSIGN(auto statement, prepared(connection, sql));
    for (;;) {
        STOA_TRY_ASSIGN(const bool more, statement.step());
        if (!more)
            return {};
        STOA_TRY(row(statement));
    }
}

constexpr char kTotalColumns[] =
    "COUNT(*), SUM(p.on_hand), SUM(p.damaged), SUM(p.hold), SUM(p.display), SUM(p.quarantine), "
    "SUM(p.in_transit), SUM(p.on_order), SUM(p.reserved), SUM(p.safety), SUM(p.leased), SUM(p.sellable)";

PositionTotals totalsFrom(const sql::Statement &row, int c)
{
    return {row.int64(c),
            {quantity(row, c + 1), quantity(row, c + 2), quantity(row, c + 3), quantity(row, c + 4),
             quantity(row, c + 5), quantity(row, c + 6), quantity(row, c + 7), quantity(row, c + 8),
             quantity(row, c + 9), quantity(row, c + 10)},
            quantity(row, c + 11)};
}

PositionTotals totalsAt(const sql::Statement &row) { return totalsFrom(row, 0); }

/// The pairs of keys as a table that SQL can join: bound as one JSON array.
QByteArray jsonOf(const QList<QByteArray> &keys)
{
    QByteArray json = "[";
    for (const QByteArray &key : keys) {
        const auto bar = key.indexOf('|');
        json += (json.size() > 1 ? ",[\"" : "[\"") + key.left(bar) + "\",\"" + key.mid(bar + 1) + "\"]";
    }
    return json + "]";
}

constexpr char kKeysJoin[] = " FROM json_each(?1) k JOIN position p ON p.sku = json_extract(k.value, '$[0]') "
                             "AND p.location = json_extract(k.value, '$[1]')";

} // namespace

bool PositionFilter::isEmpty() const { return *this == PositionFilter(); }

PositionQuery::PositionQuery(PositionFilter filter, QList<PositionSort> sort)
    : m_filter(std::move(filter))
    , m_sort(std::move(sort))
{
    if (!isSortedBy(PositionColumn::Sku))
        m_sort.append(
            {PositionColumn::Sku, m_sort.isEmpty() ? Direction::Ascending : m_sort.first().direction});
}

bool PositionQuery::isSortedBy(PositionColumn column) const
{
    return std::ranges::find(m_sort, column, &PositionSort::column) != m_sort.end();
}

bool PositionQuery::mayMoveWith(EntityType type) const
{
    return type == EntityType::Item || (type == EntityType::Location && isSortedBy(PositionColumn::Location))
        || (type == EntityType::Category && isSortedBy(PositionColumn::Category));
}

namespace {

Result<PositionPage> readPage(sql::Connection &connection, const PositionQuery &query,
                              const PositionMark *from, int limit)
{
    STOA_TRY_ASSIGN(const auto paths, pathsOf(connection, query.filter(), query.sort()));
    PositionPage page;
    for (qsizetype i = from ? pathOf(paths, *from) : 0; i < paths.size() && !page.more; ++i) {
        const auto order = orderOf(query.sort(), paths[i]);
        const int room = limit + 1 - int(page.rows.size());
        const auto sql = positionSql(query.filter(), query.sort(), paths[i],
                                     rowColumns() + ", " + orderColumns(order), from, room);
        STOA_TRY(run(connection, sql, [&](const sql::Statement &row) -> Result<void> {
            if (page.rows.isEmpty())
                page.first = markAt(row, order, kRowColumns);
            if (page.rows.size() == limit)
                page.more = true;
            else
                page.rows.append(rowOf(row));
            return {};
        }));
        from = nullptr;
    }
    return page;
}

} // namespace

Result<PositionPage> PositionQuery::firstPage(sql::Connection &connection, int limit) const
{
    return readPage(connection, *this, nullptr, limit);
}

Result<PositionPage> PositionQuery::pageFrom(sql::Connection &connection, const PositionMark &mark,
                                             int limit) const
{
    return readPage(connection, *this, &mark, limit);
}

Result<PositionIndex> PositionQuery::index(sql::Connection &connection, int step) const
{
    STOA_TRY_ASSIGN(const auto paths, pathsOf(connection, m_filter, m_sort));
    PositionIndex index;
    index.step = step;
    for (const PositionPath &path : paths) {
        const auto order = orderOf(m_sort, path);
        STOA_TRY(run(connection, positionSql(m_filter, m_sort, path, orderColumns(order), nullptr, 0),
                     [&](const sql::Statement &row) -> Result<void> {
                         if (index.total % step == 0)
                             index.marks.append(markAt(row, order, 0));
                         ++index.total;
                         return {};
                     }));
    }
    return index;
}

Result<qint64> PositionQuery::rank(sql::Connection &connection, const PositionMark &mark) const
{
    STOA_TRY_ASSIGN(const auto paths, pathsOf(connection, m_filter, m_sort));
    const qsizetype last = pathOf(paths, mark);
    qint64 count = 0;
    for (qsizetype i = 0; i <= last; ++i)
        STOA_TRY(run(connection,
                     positionSql(m_filter, m_sort, paths[i], "COUNT(*)", i == last ? &mark : nullptr, -1,
                                 Direction::Descending),
                     [&count](const sql::Statement &row) -> Result<void> {
                         count += row.int64(0);
                         return {};
                     }));
    return count;
}

Result<QList<int>> PositionQuery::placesOf(sql::Connection &connection, const QList<QByteArray> &keys) const
{
    STOA_TRY_ASSIGN(const auto paths, pathsOf(connection, m_filter, m_sort));
    QHash<QByteArray, int> places;
    for (const QByteArray &key : keys)
        places.insert(key, -1);
    int place = 0;
    qsizetype missing = places.size();
    for (qsizetype i = 0; i < paths.size() && missing > 0; ++i) {
        const auto sql = positionSql(m_filter, m_sort, paths[i], "p.sku, p.location", nullptr, 0);
        STOA_TRY_ASSIGN(auto statement, prepared(connection, sql));
        for (; missing > 0; ++place) {
            STOA_TRY_ASSIGN(const bool more, statement.step());
            if (!more)
                break;
            const auto asked = places.find(joinKey(statement.text(0), statement.text(1)));
            if (asked == places.end())
                continue;
            *asked = place;
            --missing;
        }
    }
    QList<int> found;
    for (const QByteArray &key : keys)
        found.append(places.value(key));
    return found;
}

Result<PositionTotals> PositionQuery::totals(sql::Connection &connection) const
{
    STOA_TRY_ASSIGN(const auto path, anyPath(connection, m_filter));
    PositionTotals totals;
    STOA_TRY(run(connection, positionSql(m_filter, m_sort, path, kTotalColumns, nullptr, -1),
                 [&totals](const sql::Statement &row) -> Result<void> {
                     totals = totalsAt(row);
                     return {};
                 }));
    return totals;
}

Result<qint64> PositionQuery::count(sql::Connection &connection) const
{
    STOA_TRY_ASSIGN(const auto path, anyPath(connection, m_filter));
    const PositionSql sql = positionSql(m_filter, m_sort, path, "COUNT(*)", nullptr, -1);
    STOA_TRY_ASSIGN(auto statement, prepared(connection, sql));
    STOA_TRY_ASSIGN(const bool any, statement.step());
    return any ? statement.int64(0) : 0;
}

Result<QList<PositionGroup>> PositionQuery::groups(sql::Connection &connection) const
{
    STOA_TRY_ASSIGN(const auto path, anyPath(connection, m_filter));
    const bool places = m_sort.first().column == PositionColumn::Location;
    const QByteArray code = places ? "p.location" : "coalesce(i.category, '')";
    PositionSql sql = positionSql(m_filter, m_sort, path, code + " AS code, " + kTotalColumns, nullptr, -1);
    // The plus keeps SQLite from walking an index of places that leads back to every row one by one.
    sql.text = "SELECT g.* FROM (" + sql.text + " GROUP BY +" + code + ") g LEFT JOIN "
        + (places ? "location_label" : "category_label")
        + " o ON o.code = g.code ORDER BY coalesce(o.sort_key, '')"
        + (m_sort.first().direction == Direction::Ascending ? "" : " DESC");
    QList<PositionGroup> groups;
    STOA_TRY(run(connection, sql, [&groups](const sql::Statement &row) -> Result<void> {
        groups.append({row.text(0), totalsFrom(row, 1)});
        return {};
    }));
    return groups;
}

Result<void> PositionQuery::each(sql::Connection &connection,
                                 const std::function<Result<void>(const PositionRow &)> &row) const
{
    STOA_TRY_ASSIGN(const auto paths, pathsOf(connection, m_filter, m_sort));
    for (const PositionPath &path : paths)
        STOA_TRY(run(connection, positionSql(m_filter, m_sort, path, rowColumns(), nullptr, 0),
                     [&row](const sql::Statement &statement) { return row(rowOf(statement)); }));
    return {};
}

Result<QList<PositionRow>> PositionQuery::rows(sql::Connection &connection, const QList<QByteArray> &keys)
{
    static const QByteArray kSql = "SELECT " + rowColumns() + kKeysJoin
        + " LEFT JOIN item_label l ON l.sku = p.sku LEFT JOIN item i ON i.sku = p.sku";
    QList<PositionRow> rows;
    STOA_TRY(connection.each(
        kSql, [&rows](const sql::Statement &row) { rows.append(rowOf(row)); }, jsonOf(keys)));
    return rows;
}

Result<QList<PositionRow>> PositionQuery::placeless(sql::Connection &connection, const QString &text,
                                                    int most)
{
    QList<PositionRow> rows;
    const PositionSql sql = placelessSql(text, most);
    if (sql.text.isEmpty())
        return rows;
    STOA_TRY(run(connection, sql, [&rows](const sql::Statement &row) -> Result<void> {
        PositionRow found;
        found.sku = row.text(0);
        found.name = row.text(1);
        rows.append(found);
        return {};
    }));
    return rows;
}

Result<PositionTotals> PositionQuery::totalsOf(sql::Connection &connection, const QList<QByteArray> &keys)
{
    static const QByteArray kSql = "SELECT " + QByteArray(kTotalColumns) + kKeysJoin;
    STOA_TRY_ASSIGN(const auto totals, connection.first(kSql, totalsAt, jsonOf(keys)));
    return totals.value_or(PositionTotals());
}

QByteArray PositionQuery::indexFor(PositionColumn column)
{
    const auto make = [](const char *name) {
        return QByteArray("CREATE INDEX IF NOT EXISTS position_sort_") + name + " ON position (" + name
            + ", sku, location)";
    };
    switch (column) {
    case PositionColumn::OnHand:
        return make("on_hand");
    case PositionColumn::Reserved:
        return make("reserved");
    case PositionColumn::Safety:
        return make("safety");
    case PositionColumn::Sellable:
        return make("sellable");
    case PositionColumn::InTransit:
        return make("in_transit");
    case PositionColumn::Updated:
        return make("updated_at");
    case PositionColumn::Unavailable:
        return "CREATE INDEX IF NOT EXISTS position_sort_unavailable ON position "
               "((damaged + hold + display + quarantine), sku, location)";
    case PositionColumn::Sku:
    case PositionColumn::Name:
    case PositionColumn::Location:
    case PositionColumn::Category:
    case PositionColumn::Brand:
    case PositionColumn::Price:
        return {};
    }
    return {};
}

} // namespace stoa
