// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/positionsql.h"

#include "core/sql/dialect.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QByteArray skuOf(PositionLead lead)
{
    return lead == PositionLead::Words ? "w.sku" : lead == PositionLead::Categories ? "i.sku" : "p.sku";
}

/// In terms of the table that leads the loops, whose index then gives the order.
QByteArray expression(PositionColumn column, PositionLead lead)
{
    switch (column) {
    case PositionColumn::Sku:
        return skuOf(lead);
    case PositionColumn::Name:
        return "l.sort_key";
    case PositionColumn::Location:
        return "ll.sort_key";
    case PositionColumn::OnHand:
        return "p.on_hand";
    case PositionColumn::Unavailable:
        return "(p.damaged + p.hold + p.display + p.quarantine)";
    case PositionColumn::Reserved:
        return "p.reserved";
    case PositionColumn::Safety:
        return "p.safety";
    case PositionColumn::Sellable:
        return "p.sellable";
    case PositionColumn::InTransit:
        return "p.in_transit";
    case PositionColumn::Updated:
        return "p.updated_at";
    case PositionColumn::Category:
        return lead == PositionLead::Categories ? "cl.sort_key" : "coalesce(cl.sort_key, '')";
    case PositionColumn::Brand:
        return "coalesce(i.brand, '')";
    case PositionColumn::Price:
        return "coalesce(i.price, -1)";
    }
    return {};
}

OrderTerm::Kind kindOf(PositionColumn column)
{
    switch (column) {
    case PositionColumn::Sku:
    case PositionColumn::Location:
    case PositionColumn::Category:
    case PositionColumn::Brand:
        return OrderTerm::Kind::Text;
    case PositionColumn::Name:
        return OrderTerm::Kind::Blob;
    case PositionColumn::OnHand:
    case PositionColumn::Unavailable:
    case PositionColumn::Reserved:
    case PositionColumn::Safety:
    case PositionColumn::Sellable:
    case PositionColumn::InTransit:
    case PositionColumn::Updated:
    case PositionColumn::Price:
        return OrderTerm::Kind::Number;
    }
    return OrderTerm::Kind::Number;
}

/// SKUs with an item that has no category, and those without an item: their labels are empty.
constexpr char kWithoutCategory[] =
    "SELECT h.sku FROM item h WHERE h.category = '' UNION ALL SELECT n.sku FROM item_label n "
    "WHERE n.sort_key = x'' AND NOT EXISTS (SELECT 1 FROM item h WHERE h.sku = n.sku)";

/// Collects SQL and its numbered values together, so that they cannot get out of step.
class Builder {
public:
    QByteArray value(const QVariant &v)
    {
        m_values.append(v);
        return "?" + QByteArray::number(m_values.size());
    }
    void where(const QByteArray &condition)
    {
        m_where += (m_where.isEmpty() ? " WHERE " : " AND ") + condition;
    }

    QByteArray m_where;
    QVariantList m_values;
};

/// FTS5 strings: quotes are doubled, everything else is a letter.
QString quoted(const QByteArray &word)
{
    return u'"' + QString::fromUtf8(word).replace(u'"', u"\"\""_s) + u'"';
}

bool isPart(const QByteArray &word) { return QString::fromUtf8(word).size() >= 3; }

/// Ids of items in whose words all of these stand.
QByteArray itemIds(Builder &builder, const QList<QByteArray> &words)
{
    QByteArray sql;
    for (const QByteArray &word : words) {
        if (!sql.isEmpty())
            sql += " INTERSECT ";
        if (isPart(word))
            sql += "SELECT rowid FROM item_trigram WHERE item_trigram MATCH " + builder.value(quoted(word));
        else
            sql +=
                "SELECT rowid FROM item_search WHERE item_search MATCH " + builder.value(quoted(word) + u'*');
    }
    return sql;
}

/// Items come in the order, so their words are looked at once and not for every position.
bool leadsWithWords(const PositionPath &path)
{
    return path.text == TextPlan::Walk
        && (path.lead == PositionLead::Words || path.lead == PositionLead::Names
            || path.lead == PositionLead::Categories);
}

void addText(Builder &builder, const QList<QByteArray> &words, const PositionPath &path)
{
    if (words.isEmpty() || path.text == TextPlan::None)
        return;
    if (path.text == TextPlan::Codes) {
        for (const QByteArray &word : words)
            builder.where("instr(stoa_fold(" + skuOf(path.lead) + "), "
                          + builder.value(QString::fromUtf8(word)) + ") > 0");
        return;
    }
    if (path.text == TextPlan::Index) {
        builder.where("p.sku IN (SELECT w.sku FROM item_word w WHERE w.id IN (" + itemIds(builder, words)
                      + "))");
        return;
    }
    QByteArray tests;
    for (const QByteArray &word : words) {
        const QString text = QString::fromUtf8(word);
        tests += tests.isEmpty() ? "" : " AND ";
        tests += isPart(word) ? "instr(w.words, " + builder.value(text) + ") > 0"
                              : "instr(' ' || w.words, " + builder.value(QString(u' ' + text)) + ") > 0";
    }
    builder.where(leadsWithWords(path)
                      ? tests
                      : "EXISTS (SELECT 1 FROM item_word w WHERE w.sku = p.sku AND " + tests + ")");
}

/// The least text greater than all that begin with this one; ASCII codes only.
QString afterPrefix(const QString &prefix) { return prefix + QChar(0xffff); }

void addFilter(Builder &builder, const PositionFilter &filter, const PositionPath &path)
{
    addText(builder, searchWords(filter.text + u' ' + filter.name), path);
    if (!filter.sku.isEmpty()) {
        const QString prefix = filter.sku.trimmed().toUpper();
        builder.where(skuOf(path.lead) + " >= " + builder.value(prefix));
        builder.where(skuOf(path.lead) + " < " + builder.value(afterPrefix(prefix)));
    }
    const auto in = [&builder](const QByteArray &column, const QStringList &values) {
        if (values.isEmpty())
            return;
        QByteArray list;
        for (const QString &value : values)
            list += (list.isEmpty() ? "" : ", ") + builder.value(value);
        builder.where(column + " IN (" + list + ")");
    };
    // The plus keeps SQLite from looking the codes up, which would lose the order of the names.
    in(path.lead == PositionLead::Locations ? "+ll.code" : "p.location", filter.locations);
    in(path.lead == PositionLead::Categories ? "+cl.code" : "i.category", filter.categories);
    if (!filter.brand.isEmpty())
        builder.where("instr(' ' || stoa_fold(i.brand), ' ' || "
                      + builder.value(sql::foldForSearch(filter.brand)) + ") > 0");
    for (const auto &[column, range] : filter.ranges.asKeyValueRange()) {
        if (range.least)
            builder.where(expression(column, path.lead) + " >= " + builder.value(*range.least));
        if (range.most)
            builder.where(expression(column, path.lead) + " <= " + builder.value(*range.most));
    }
    if (path.part == PositionPart::NoCategory)
        builder.where("coalesce(i.category, '') = ''");
    else if (path.part == PositionPart::FewWithoutCategory)
        builder.where("p.sku IN (" + QByteArray(kWithoutCategory) + ")");
}

/// Row-by-row comparison with a mark for columns of mixed directions: (a > x) OR (a = x AND b > y) …, with
/// the leading bound told apart so that an index can seek to it.
void addMark(Builder &builder, const QList<OrderTerm> &order, const QVariantList &values, PositionLead lead,
             Direction walk)
{
    QByteArray choices;
    QByteArray equal;
    QList<QByteArray> bound;
    const auto goesUp = [&](qsizetype i) {
        return (order[i].direction == Direction::Ascending) == (walk == Direction::Ascending);
    };
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QByteArray &column = order[i].sql;
        bound.append(builder.value(values.value(i)));
        const bool last = i + 1 == order.size();
        QByteArray comparison = goesUp(i) ? " > " : " < ";
        // Forward the marked row is the first of the page; backward (a rank) it is left out.
        if (last && walk == Direction::Ascending)
            comparison = goesUp(i) ? " >= " : " <= ";
        choices += (choices.isEmpty() ? "(" : " OR (") + equal + column + comparison + bound[i] + ")";
        equal += column + " = " + bound[i] + " AND ";
        if (i == 0)
            builder.where(column + (goesUp(i) ? " >= " : " <= ") + bound[i]);
    }
    builder.where("(" + choices + ")");
    // A location or a category may hold most of the rows: the bound has to reach into it.
    const bool nests = lead == PositionLead::Locations || lead == PositionLead::Categories;
    if (nests && order.size() > 1 && order[1].sql == skuOf(lead))
        builder.where(order[1].sql + (goesUp(1) ? " >= " : " <= ") + "CASE WHEN " + order[0].sql + " = "
                      + bound[0] + " THEN " + bound[1] + " ELSE " + (goesUp(1) ? "''" : "x''") + " END");
}

/// CROSS JOIN keeps SQLite from turning the loops round.
QByteArray leading(const PositionPath &path)
{
    const auto withWords = [&path](const QByteArray &sku) {
        return leadsWithWords(path) ? " CROSS JOIN item_word w ON w.sku = " + sku : QByteArray();
    };
    switch (path.lead) {
    case PositionLead::Positions:
        return "position p";
    case PositionLead::Words:
        return "item_word w CROSS JOIN position p ON p.sku = w.sku";
    case PositionLead::Names:
        return "item_label l" + withWords("l.sku") + " CROSS JOIN position p ON p.sku = l.sku";
    case PositionLead::Locations:
        return "location_label ll CROSS JOIN position p ON p.location = ll.code";
    case PositionLead::Categories:
        return "category_label cl CROSS JOIN item i ON i.category = cl.code" + withWords("i.sku")
            + " CROSS JOIN position p ON p.sku = i.sku";
    }
    return {};
}

/// Whether a column of the table stands in the SQL.
bool names(const QByteArray &sql, const QByteArray &table)
{
    const QByteArray dotted = table + '.';
    for (auto at = sql.indexOf(dotted); at >= 0; at = sql.indexOf(dotted, at + 1)) {
        if (at == 0 || sql[at - 1] < 'a' || sql[at - 1] > 'z')
            return true;
    }
    return false;
}

/// Tables that nothing names are left out: sums would look every row up in them for nothing.
QByteArray tables(const PositionPath &path, const QByteArray &used)
{
    static constexpr std::pair<const char *, const char *> kJoins[] = {
        {"cl", " LEFT JOIN category_label cl ON cl.code = i.category"},
        {"ll", " LEFT JOIN location_label ll ON ll.code = p.location"},
        {"i", " LEFT JOIN item i ON i.sku = p.sku"},
        {"l", " LEFT JOIN item_label l ON l.sku = p.sku"},
    };
    const QByteArray first = leading(path);
    QByteArray joins;
    for (const auto &[table, join] : kJoins) {
        if (names(used + joins, table) && !names(first, table))
            joins.prepend(join);
    }
    return " FROM " + first + joins;
}

} // namespace

QList<QByteArray> searchWords(const QString &text)
{
    QList<QByteArray> words;
    const auto parts = sql::foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QByteArray word = part.toUtf8(); !words.contains(word))
            words.append(word);
    }
    return words.mid(0, 8);
}

bool showsWords(const PositionRow &row, const QList<QByteArray> &words)
{
    const QByteArray shown = sql::foldForSearch(row.sku + u' ' + row.name + u' ' + row.brand).toUtf8();
    return std::ranges::all_of(words, [&](const QByteArray &word) { return shown.contains(word); });
}

QByteArray rowColumns()
{
    return "p.sku, p.location, coalesce(l.name, ''), coalesce(i.category, ''), coalesce(i.brand, ''), "
           "coalesce(i.unit, 'H87'), p.on_hand, p.damaged, p.hold, p.display, p.quarantine, p.in_transit, "
           "p.on_order, p.reserved, p.safety, p.leased, p.updated_at, i.price, i.currency, "
           "EXISTS (SELECT 1 FROM undo u WHERE u.type = 6 AND u.key = p.sku || '|' || p.location)";
}

QByteArray orderColumns(const QList<OrderTerm> &order)
{
    QByteArray list;
    for (const OrderTerm &term : order)
        list += (list.isEmpty() ? "" : ", ") + term.sql;
    return list;
}

QList<OrderTerm> orderOf(const QList<PositionSort> &sort, const PositionPath &path)
{
    QList<OrderTerm> order;
    for (const PositionSort &by : sort)
        order.append({expression(by.column, path.lead), kindOf(by.column), by.direction});
    if (std::ranges::find(sort, PositionColumn::Location, &PositionSort::column) == sort.end())
        order.append({"p.location", OrderTerm::Kind::Text, sort.first().direction});
    return order;
}

PositionSql positionSql(const PositionFilter &filter, const QList<PositionSort> &sort,
                        const PositionPath &path, const QByteArray &columns, const PositionMark *from,
                        int limit, Direction walk)
{
    Builder builder;
    addFilter(builder, filter, path);
    const qsizetype same = path.isWithoutCategory() ? 1 : 0;
    const QList<OrderTerm> order = orderOf(sort, path).mid(same);
    if (from)
        addMark(builder, order, from->values.mid(same), path.lead, walk);
    QByteArray rest = builder.m_where;
    if (limit >= 0) {
        QByteArray terms;
        for (const OrderTerm &term : order)
            terms += (terms.isEmpty() ? " ORDER BY " : ", ") + term.sql
                + (term.direction == Direction::Ascending ? "" : " DESC");
        rest += terms;
    }
    if (limit > 0)
        rest += " LIMIT " + builder.value(qint64(limit));
    return {"SELECT " + columns + tables(path, columns + rest) + rest, builder.m_values};
}

PositionSql candidateSql(const PositionFilter &filter, int limit)
{
    const auto words = searchWords(filter.text + u' ' + filter.name);
    if (words.isEmpty())
        return {};
    Builder builder;
    const QByteArray ids = itemIds(builder, words);
    return {"SELECT COUNT(*) FROM (SELECT 1 FROM (" + ids + ") LIMIT " + builder.value(qint64(limit)) + ")",
            builder.m_values};
}

PositionSql withoutCategorySql(int limit)
{
    return {"SELECT COUNT(*) FROM (SELECT 1 FROM (" + QByteArray(kWithoutCategory) + ") LIMIT ?1)",
            {qint64(limit)}};
}

PositionSql placelessSql(const QString &text, int limit)
{
    const auto words = searchWords(text);
    if (words.isEmpty())
        return {};
    Builder builder;
    const QByteArray ids = itemIds(builder, words);
    return {"SELECT w.sku, coalesce(l.name, '') FROM item_word w LEFT JOIN item_label l ON l.sku = w.sku "
            "WHERE w.id IN ("
                + ids
                + ") AND NOT EXISTS (SELECT 1 FROM position p WHERE p.sku = w.sku) "
                  "ORDER BY w.sku LIMIT "
                + builder.value(qint64(limit)),
            builder.m_values};
}

} // namespace stoa
