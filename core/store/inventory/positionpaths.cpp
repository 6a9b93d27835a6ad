// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/positionpaths.h"

#include <algorithm>

namespace stoa {

namespace {

/// Up to so many items are looked up in an index and sorted; above, walking along the order meets enough of
/// them soon.
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

/// Whether the count is at most kFewItems.
Result<bool> areFew(sql::Connection &connection, const PositionSql &count)
{
    STOA_TRY_ASSIGN(auto statement, prepared(connection, count));
    STOA_TRY_ASSIGN(const bool found, statement.step());
    return !found || statement.int64(0) <= kFewItems;
}

/// False where none is known, or none may be seen.
Result<bool> areItemsInSight(sql::Connection &connection)
{
    STOA_TRY_ASSIGN(const qint64 any, connection.scalar("SELECT EXISTS (SELECT 1 FROM item)"));
    return any != 0;
}

Result<TextPlan> textPlan(sql::Connection &connection, const PositionFilter &filter)
{
    const PositionSql candidates = candidateSql(filter, kFewItems + 1);
    if (candidates.text.isEmpty())
        return TextPlan::None;
    // Who may not see the catalogue has the codes to go by.
    STOA_TRY_ASSIGN(const bool items, areItemsInSight(connection));
    if (!items)
        return TextPlan::Codes;
    STOA_TRY_ASSIGN(const bool few, areFew(connection, candidates));
    return few ? TextPlan::Index : TextPlan::Walk;
}

PositionLead leadOf(PositionColumn column, TextPlan text)
{
    // A few rows are sorted.
    const bool walks = text != TextPlan::Index;
    if (column == PositionColumn::Name)
        return PositionLead::Names;
    if (column == PositionColumn::Sku && text == TextPlan::Walk)
        return PositionLead::Words;
    if (column == PositionColumn::Location && walks)
        return PositionLead::Locations;
    if (column == PositionColumn::Category && walks)
        return PositionLead::Categories;
    return PositionLead::Positions;
}

Result<PositionPath> pathWithoutCategory(sql::Connection &connection, TextPlan text, PositionColumn next)
{
    const PositionPath walk{text, leadOf(next, text), PositionPart::NoCategory};
    // Without items every position is one of these.
    STOA_TRY_ASSIGN(const bool items, areItemsInSight(connection));
    if (!items)
        return walk;
    STOA_TRY_ASSIGN(const bool few, areFew(connection, withoutCategorySql(kFewItems + 1)));
    return few ? PositionPath{text, PositionLead::Positions, PositionPart::FewWithoutCategory} : walk;
}

} // namespace

Result<sql::Statement> prepared(sql::Connection &connection, const PositionSql &sql)
{
    STOA_TRY_ASSIGN(auto statement, connection.prepare(sql.text));
    bindValues(statement, sql.values);
    return statement;
}

Result<QList<PositionPath>> pathsOf(sql::Connection &connection, const PositionFilter &filter,
                                    const QList<PositionSort> &sort)
{
    STOA_TRY_ASSIGN(const TextPlan text, textPlan(connection, filter));
    QList<PositionPath> paths{{text, leadOf(sort.first().column, text), PositionPart::All}};
    const bool asked = filter.categories.isEmpty() || filter.categories.contains(QString());
    if (paths.first().lead == PositionLead::Categories && asked) {
        STOA_TRY_ASSIGN(const auto path, pathWithoutCategory(connection, text, sort.at(1).column));
        paths.insert(sort.first().direction == Direction::Ascending ? 0 : 1, path);
    }
    return paths;
}

Result<PositionPath> anyPath(sql::Connection &connection, const PositionFilter &filter)
{
    STOA_TRY_ASSIGN(const TextPlan text, textPlan(connection, filter));
    return PositionPath{text, text == TextPlan::Walk ? PositionLead::Words : PositionLead::Positions,
                        PositionPart::All};
}

qsizetype pathOf(const QList<PositionPath> &paths, const PositionMark &mark)
{
    if (paths.size() == 1)
        return 0;
    const bool without = mark.values.value(0).toString().isEmpty();
    return std::ranges::find(paths, without, &PositionPath::isWithoutCategory) - paths.begin();
}

} // namespace stoa
