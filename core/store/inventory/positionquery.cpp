// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/positionquery.h"

#include "core/store/inventory/positionsql.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowColumns = 20;
/// Up to so many items a text is looked up in the index and sorted; above, walking along the order meets
/// enough of them soon.
constexpr int kFewItems = 2'000;

void bindValues(sql::Statement &statement, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        if (value.typeId() == QMetaType::LongLong)
            statement.bind(i + 1, value.toLongLong());
        else if (value.typeId() == QMetaType::QByteArray)
            statement.bindBlob(i + 1, value.toByteArray());
        else
            statement.bind(i + 1, value.toString());
    }
}

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

bool isText(PositionColumn column)
{
    switch (column) {
    case PositionColumn::Sku:
    case PositionColumn::Location:
    case PositionColumn::Category:
    case PositionColumn::Brand:
        return true;
    case PositionColumn::Name:
    case PositionColumn::OnHand:
    case PositionColumn::Unavailable:
    case PositionColumn::Reserved:
    case PositionColumn::Safety:
    case PositionColumn::Sellable:
    case PositionColumn::InTransit:
    case PositionColumn::Updated:
    case PositionColumn::Price:
        return false;
    }
    return false;
}

PositionMark markAt(const sql::Statement &row, const QList<PositionSort> &sort, int first)
{
    PositionMark mark;
    for (int i = 0; i < sort.size(); ++i) {
        if (sort[i].column == PositionColumn::Name)
            mark.values.append(row.bytes(first + i));
        else if (isText(sort[i].column))
            mark.values.append(row.text(first + i));
        else
            mark.values.append(row.int64(first + i));
    }
    return mark;
}

Result<TextPlan> choosePlan(sql::Connection &connection, const PositionFilter &filter,
                            const QList<PositionSort> &sort)
{
    const PositionSql candidates = candidateSql(filter, kFewItems + 1);
    if (candidates.text.isEmpty())
        return TextPlan::None;
    STOA_TRY_ASSIGN(auto statement, connection.prepare(candidates.text));
    bindValues(statement, candidates.values);
    STOA_TRY_ASSIGN(const bool found, statement.step());
    if (!found || statement.int64(0) <= kFewItems)
        return TextPlan::Index;
    const PositionColumn leading = sort.first().column;
    return leading == PositionColumn::Sku || leading == PositionColumn::Name ? TextPlan::WalkItems
                                                                             : TextPlan::Walk;
}

Result<sql::Statement> prepared(sql::Connection &connection, const PositionSql &sql)
{
    STOA_TRY_ASSIGN(auto statement, connection.prepare(sql.text));
    bindValues(statement, sql.values);
    return statement;
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
    for (const auto column : {PositionColumn::Sku, PositionColumn::Location}) {
        const bool there =
            std::ranges::any_of(m_sort, [column](const auto &by) { return by.column == column; });
        if (!there)
            m_sort.append({column, m_sort.isEmpty() ? Direction::Ascending : m_sort.first().direction});
    }
}

namespace {

/// Upwards by category, SKU and location: what a grid that is grouped by category asks for.
bool isByCategory(const QList<PositionSort> &sort)
{
    return sort
        == QList<PositionSort>{{PositionColumn::Category}, {PositionColumn::Sku}, {PositionColumn::Location}};
}

Result<PositionPage> readPage(sql::Connection &connection, const PositionQuery &query,
                              const PositionMark *from, int limit)
{
    STOA_TRY_ASSIGN(const auto plan, choosePlan(connection, query.filter(), query.sort()));
    const QByteArray columns = rowColumns() + ", " + sortColumns(query.sort());
    PositionPage page;
    const auto take = [&](const sql::Statement &row) -> Result<void> {
        if (page.rows.isEmpty())
            page.first = markAt(row, query.sort(), kRowColumns);
        if (page.rows.size() == limit)
            page.more = true;
        else
            page.rows.append(rowOf(row));
        return {};
    };
    if (plan != TextPlan::None || !isByCategory(query.sort())) {
        STOA_TRY(
            run(connection, positionSql(query.filter(), query.sort(), plan, columns, from, limit + 1), take));
        return page;
    }
    const bool within = from && !from->values.first().toString().isEmpty();
    if (!within) {
        const PositionMark inside{from ? from->values.mid(1) : QVariantList()};
        STOA_TRY(run(connection,
                     positionSql(query.filter(), query.sort().mid(1), TextPlan::NoCategory, columns,
                                 from ? &inside : nullptr, limit + 1),
                     take));
    }
    if (!page.more)
        STOA_TRY(run(connection,
                     positionSql(query.filter(), query.sort(), TextPlan::WalkCategories, columns,
                                 within ? from : nullptr, limit + 1 - int(page.rows.size())),
                     take));
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
    STOA_TRY_ASSIGN(const auto plan, choosePlan(connection, m_filter, m_sort));
    PositionIndex index;
    index.step = step;
    STOA_TRY(run(connection, positionSql(m_filter, m_sort, plan, sortColumns(m_sort), nullptr, 0),
                 [&](const sql::Statement &row) -> Result<void> {
                     if (index.total % step == 0)
                         index.marks.append(markAt(row, m_sort, 0));
                     ++index.total;
                     return {};
                 }));
    return index;
}

Result<qint64> PositionQuery::rank(sql::Connection &connection, const PositionMark &mark) const
{
    STOA_TRY_ASSIGN(const auto plan, choosePlan(connection, m_filter, m_sort));
    qint64 count = 0;
    STOA_TRY(run(connection,
                 positionSql(m_filter, m_sort, plan, "COUNT(*)", &mark, -1, Direction::Descending),
                 [&count](const sql::Statement &row) -> Result<void> {
                     count = row.int64(0);
                     return {};
                 }));
    return count;
}

Result<QList<int>> PositionQuery::placesOf(sql::Connection &connection, const QList<QByteArray> &keys) const
{
    STOA_TRY_ASSIGN(const auto plan, choosePlan(connection, m_filter, m_sort));
    QHash<QByteArray, int> places;
    for (const QByteArray &key : keys)
        places.insert(key, -1);
    STOA_TRY_ASSIGN(
        auto statement,
        prepared(connection, positionSql(m_filter, m_sort, plan, "p.sku, p.location", nullptr, 0)));
    int place = 0;
    for (qsizetype missing = places.size(); missing > 0; ++place) {
        STOA_TRY_ASSIGN(const bool more, statement.step());
        if (!more)
            break;
        const auto asked = places.find(joinKey(statement.text(0), statement.text(1)));
        if (asked == places.end())
            continue;
        *asked = place;
        --missing;
    }
    QList<int> found;
    for (const QByteArray &key : keys)
        found.append(places.value(key));
    return found;
}

Result<PositionTotals> PositionQuery::totals(sql::Connection &connection) const
{
    STOA_TRY_ASSIGN(const auto plan, choosePlan(connection, m_filter, m_sort));
    PositionTotals totals;
    STOA_TRY(run(connection, positionSql(m_filter, m_sort, plan, kTotalColumns, nullptr, -1),
                 [&totals](const sql::Statement &row) -> Result<void> {
                     totals = totalsAt(row);
                     return {};
                 }));
    return totals;
}

Result<qint64> PositionQuery::count(sql::Connection &connection) const
{
    STOA_TRY_ASSIGN(const auto plan, choosePlan(connection, m_filter, m_sort));
    const PositionSql sql = positionSql(m_filter, m_sort, plan, "COUNT(*)", nullptr, -1);
    STOA_TRY_ASSIGN(auto statement, prepared(connection, sql));
    STOA_TRY_ASSIGN(const bool any, statement.step());
    return any ? statement.int64(0) : 0;
}

Result<QList<PositionGroup>> PositionQuery::groups(sql::Connection &connection) const
{
    STOA_TRY_ASSIGN(const auto plan, choosePlan(connection, m_filter, m_sort));
    const QList<PositionSort> leading{m_sort.first()};
    const QByteArray value = sortColumns(leading);
    PositionSql sql = positionSql(m_filter, m_sort, plan, value + ", " + kTotalColumns, nullptr, -1);
    // The plus keeps SQLite from walking an index of places that leads back to every row one by one.
    sql.text += " GROUP BY +" + value + " ORDER BY " + value
        + (leading.first().direction == Direction::Ascending ? "" : " DESC");
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
    STOA_TRY_ASSIGN(const auto plan, choosePlan(connection, m_filter, m_sort));
    return run(connection, positionSql(m_filter, m_sort, plan, rowColumns(), nullptr, 0),
               [&row](const sql::Statement &statement) { return row(rowOf(statement)); });
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
