// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/positionsql.h"

#include "core/sql/dialect.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QByteArray expression(PositionColumn column)
{
    switch (column) {
    case PositionColumn::Sku:
        return "p.sku";
    case PositionColumn::Name:
        return "l.sort_key";
    case PositionColumn::Location:
        return "p.location";
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
        return "coalesce(i.category, '')";
    case PositionColumn::Brand:
        return "coalesce(i.brand, '')";
    case PositionColumn::Price:
        return "coalesce(i.price, -1)";
    }
    return {};
}

/// As expression(), in terms of the table that leads the loops, whose index then gives the order.
QByteArray orderedBy(PositionColumn column, TextPlan plan)
{
    if (plan == TextPlan::WalkCategories && column == PositionColumn::Category)
        return "i.category";
    if (plan == TextPlan::WalkCategories && column == PositionColumn::Sku)
        return "i.sku";
    return plan == TextPlan::WalkItems && column == PositionColumn::Sku ? "w.sku" : expression(column);
}

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

void addText(Builder &builder, const QList<QByteArray> &words, TextPlan plan)
{
    if (words.isEmpty() || plan == TextPlan::None)
        return;
    if (plan == TextPlan::Index) {
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
    builder.where(plan == TextPlan::WalkItems
                      ? tests
                      : "EXISTS (SELECT 1 FROM item_word w WHERE w.sku = p.sku AND " + tests + ")");
}

/// The least text greater than all that begin with this one; ASCII codes only.
QString afterPrefix(const QString &prefix) { return prefix + QChar(0xffff); }

void addFilter(Builder &builder, const PositionFilter &filter, TextPlan plan)
{
    addText(builder, searchWords(filter.text + u' ' + filter.name), plan);
    if (!filter.sku.isEmpty()) {
        const QString prefix = filter.sku.trimmed().toUpper();
        builder.where("p.sku >= " + builder.value(prefix));
        builder.where("p.sku < " + builder.value(afterPrefix(prefix)));
    }
    const auto in = [&builder](const QByteArray &column, const QStringList &values) {
        if (values.isEmpty())
            return;
        QByteArray list;
        for (const QString &value : values)
            list += (list.isEmpty() ? "" : ", ") + builder.value(value);
        builder.where(column + " IN (" + list + ")");
    };
    in("p.location", filter.locations);
    in("i.category", filter.categories);
    if (!filter.brand.isEmpty())
        builder.where("instr(' ' || stoa_fold(i.brand), ' ' || "
                      + builder.value(sql::foldForSearch(filter.brand)) + ") > 0");
    for (const auto &[column, range] : filter.ranges.asKeyValueRange()) {
        if (range.least)
            builder.where(expression(column) + " >= " + builder.value(*range.least));
        if (range.most)
            builder.where(expression(column) + " <= " + builder.value(*range.most));
    }
}

/// Row-by-row comparison with a mark for columns of mixed directions: (a > x) OR (a = x AND b > y) …, with
/// the leading bound told apart so that an index can seek to it.
void addMark(Builder &builder, const QList<PositionSort> &sort, TextPlan plan, const PositionMark &mark,
             Direction walk)
{
    QByteArray choices;
    QByteArray equal;
    for (qsizetype i = 0; i < sort.size(); ++i) {
        const QByteArray column = orderedBy(sort[i].column, plan);
        const QByteArray value = builder.value(mark.values.value(i));
        const bool last = i + 1 == sort.size();
        const bool up = (sort[i].direction == Direction::Ascending) == (walk == Direction::Ascending);
        QByteArray comparison = up ? " > " : " < ";
        // Forward the marked row is the first of the page; backward (a rank) it is left out.
        if (last && walk == Direction::Ascending)
            comparison = up ? " >= " : " <= ";
        choices += (choices.isEmpty() ? "(" : " OR (") + equal + column + comparison + value + ")";
        equal += column + " = " + value + " AND ";
        if (i == 0 && plan != TextPlan::WalkCategories)
            builder.where(column + (up ? " >= " : " <= ") + value);
    }
    builder.where("(" + choices + ")");
    // A category may hold most of the items: the bound has to reach into it.
    if (plan == TextPlan::WalkCategories)
        builder.where("(i.category, i.sku) >= (" + builder.value(mark.values.value(0)) + ", "
                      + builder.value(mark.values.value(1)) + ")");
}

/// Sorted by name the labels lead, and under WalkItems the words of the items: CROSS JOIN keeps SQLite from
/// turning the loops round.
QByteArray tables(const QList<PositionSort> &sort, TextPlan plan)
{
    if (plan == TextPlan::WalkCategories)
        return " FROM item i CROSS JOIN position p ON p.sku = i.sku LEFT JOIN item_label l ON l.sku = p.sku";
    const bool byName = sort.first().column == PositionColumn::Name;
    if (plan == TextPlan::WalkItems && byName)
        return " FROM item_label l CROSS JOIN item_word w ON w.sku = l.sku CROSS JOIN position p ON p.sku = "
               "w.sku";
    if (plan == TextPlan::WalkItems)
        return " FROM item_word w CROSS JOIN position p ON p.sku = w.sku LEFT JOIN item_label l ON l.sku = "
               "p.sku";
    return byName ? " FROM item_label l CROSS JOIN position p ON p.sku = l.sku"
                  : " FROM position p LEFT JOIN item_label l ON l.sku = p.sku";
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

QByteArray rowColumns()
{
    return "p.sku, p.location, coalesce(l.name, ''), coalesce(i.category, ''), coalesce(i.brand, ''), "
           "coalesce(i.unit, 'H87'), p.on_hand, p.damaged, p.hold, p.display, p.quarantine, p.in_transit, "
           "p.on_order, p.reserved, p.safety, p.leased, p.updated_at, i.price, i.currency, "
           "EXISTS (SELECT 1 FROM undo u WHERE u.type = 6 AND u.key = p.sku || '|' || p.location)";
}

QByteArray sortColumns(const QList<PositionSort> &sort)
{
    QByteArray list;
    for (const PositionSort &by : sort)
        list += (list.isEmpty() ? "" : ", ") + expression(by.column);
    return list;
}

PositionSql positionSql(const PositionFilter &filter, const QList<PositionSort> &sort, TextPlan plan,
                        const QByteArray &columns, const PositionMark *from, int limit, Direction walk)
{
    Builder builder;
    addFilter(builder, filter, plan);
    if (plan == TextPlan::WalkCategories)
        builder.where("i.category > ''");
    else if (plan == TextPlan::NoCategory)
        builder.where("coalesce(i.category, '') = ''");
    if (from)
        addMark(builder, sort, plan, *from, walk);
    QByteArray sql = "SELECT " + columns + tables(sort, plan)
        + (plan == TextPlan::WalkCategories ? "" : " LEFT JOIN item i ON i.sku = p.sku") + builder.m_where;
    if (limit >= 0) {
        QByteArray order;
        for (const PositionSort &by : sort)
            order += (order.isEmpty() ? " ORDER BY " : ", ") + orderedBy(by.column, plan)
                + (by.direction == Direction::Ascending ? "" : " DESC");
        sql += order;
    }
    if (limit > 0)
        sql += " LIMIT " + builder.value(qint64(limit));
    return {sql, builder.m_values};
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
