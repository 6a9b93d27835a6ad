// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/savedviews.h"

#include "core/store/rowjson.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Names of columns in saved views; they outlive the order of the enum.
constexpr std::array<std::pair<PositionColumn, QLatin1StringView>, 13> kColumnNames{{
    {PositionColumn::Sku, "sku"_L1},
    {PositionColumn::Name, "name"_L1},
    {PositionColumn::Location, "location"_L1},
    {PositionColumn::OnHand, "onHand"_L1},
    {PositionColumn::Unavailable, "unavailable"_L1},
    {PositionColumn::Reserved, "reserved"_L1},
    {PositionColumn::Safety, "safety"_L1},
    {PositionColumn::Sellable, "sellable"_L1},
    {PositionColumn::InTransit, "inTransit"_L1},
    {PositionColumn::Updated, "updated"_L1},
    {PositionColumn::Category, "category"_L1},
    {PositionColumn::Brand, "brand"_L1},
    {PositionColumn::Price, "price"_L1},
}};

QString nameOf(PositionColumn column) { return kColumnNames[std::size_t(column)].second; }

std::optional<PositionColumn> columnOf(const QString &name)
{
    const auto found =
        std::ranges::find_if(kColumnNames, [&name](const auto &pair) { return pair.second == name; });
    return found == kColumnNames.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

SavedViews::SavedViews(QObject *parent)
    : QObject(parent)
{ }

QList<SavedView> SavedViews::all() const
{
    using Kind = SavedView::Kind;
    QList<SavedView> views{
        {u"all"_s, tr("All positions"), Kind::BuiltIn, {}, {{PositionColumn::Sku}}, {}, {}},
        {u"negative"_s,
         tr("Negative stock"),
         Kind::BuiltIn,
         {.ranges = {{PositionColumn::OnHand, {std::nullopt, -1}}}},
         {{PositionColumn::OnHand}},
         {},
         {}},
        {u"out"_s,
         tr("Nothing to sell"),
         Kind::BuiltIn,
         {.ranges = {{PositionColumn::Sellable, {std::nullopt, 0}}}},
         {{PositionColumn::Sku}},
         {},
         {}},
        {u"coming"_s,
         tr("Coming in"),
         Kind::BuiltIn,
         {.ranges = {{PositionColumn::InTransit, {1, std::nullopt}}}},
         {{PositionColumn::InTransit, Direction::Descending}},
         {},
         {}},
    };
    return views + m_own.all();
}

std::optional<SavedView> SavedViews::find(const QString &id) const
{
    for (const SavedView &view : all()) {
        if (view.id == id)
            return view;
    }
    return std::nullopt;
}

Result<void> SavedViews::save(const SavedView &view)
{
    STOA_TRY(m_own.save(view));
    Q_EMIT changed();
    return {};
}

void SavedViews::remove(const QString &id)
{
    if (m_own.remove(id))
        Q_EMIT changed();
}

QJsonArray SavedViews::toJson() const
{
    return m_own.toJson([](const SavedView &view) {
        return QJsonObject{{u"id"_s, view.id},
                           {u"name"_s, view.name},
                           {u"filter"_s, filterToJson(view.filter)},
                           {u"sort"_s, sortToJson(view.sort)},
                           {u"table"_s, view.table},
                           {u"group"_s, groupingToJson(view.grouping)}};
    });
}

void SavedViews::fromJson(const QJsonArray &json)
{
    m_own.fromJson(json, [](const QJsonObject &object) {
        return SavedView{object.value("id"_L1).toString(),
                         object.value("name"_L1).toString(),
                         SavedView::Kind::Own,
                         filterFromJson(object.value("filter"_L1).toObject()),
                         sortFromJson(object.value("sort"_L1).toArray()),
                         object.value("table"_L1).toObject(),
                         groupingFromJson(object.value("group"_L1).toString())};
    });
    Q_EMIT changed();
}

QJsonObject SavedViews::filterToJson(const PositionFilter &filter)
{
    QJsonObject json;
    for (const auto &[name, text] : {std::pair{u"text"_s, filter.text},
                                     {u"sku"_s, filter.sku},
                                     {u"name"_s, filter.name},
                                     {u"brand"_s, filter.brand}}) {
        if (!text.isEmpty())
            json.insert(name, text);
    }
    if (!filter.locations.isEmpty())
        json.insert(u"locations"_s, QJsonArray::fromStringList(filter.locations));
    if (!filter.categories.isEmpty())
        json.insert(u"categories"_s, QJsonArray::fromStringList(filter.categories));
    QJsonObject ranges;
    for (const auto &[column, range] : filter.ranges.asKeyValueRange())
        ranges.insert(nameOf(column), boundsToJson(range));
    if (!ranges.isEmpty())
        json.insert(u"ranges"_s, ranges);
    return json;
}

PositionFilter SavedViews::filterFromJson(const QJsonObject &json)
{
    PositionFilter filter;
    filter.text = json.value("text"_L1).toString();
    filter.sku = json.value("sku"_L1).toString();
    filter.name = json.value("name"_L1).toString();
    filter.brand = json.value("brand"_L1).toString();
    filter.locations = textsOf(json.value("locations"_L1).toArray());
    filter.categories = textsOf(json.value("categories"_L1).toArray());
    const QJsonObject ranges = json.value("ranges"_L1).toObject();
    for (auto it = ranges.begin(); it != ranges.end(); ++it) {
        if (const auto column = columnOf(it.key()))
            filter.ranges.insert(*column, boundsOf(it->toObject()));
    }
    return filter;
}

QJsonArray SavedViews::sortToJson(const QList<PositionSort> &sort)
{
    QJsonArray json;
    for (const PositionSort &by : sort)
        json.append((by.direction == Direction::Descending ? u"-"_s : QString()) + nameOf(by.column));
    return json;
}

QString SavedViews::groupingToJson(std::optional<PositionColumn> by) { return by ? nameOf(*by) : QString(); }

std::optional<PositionColumn> SavedViews::groupingFromJson(const QString &name)
{
    const auto column = columnOf(name);
    return column == PositionColumn::Location || column == PositionColumn::Category ? column : std::nullopt;
}

QList<PositionSort> SavedViews::sortFromJson(const QJsonArray &json)
{
    QList<PositionSort> sort;
    for (const QJsonValue &value : json) {
        QString name = value.toString();
        const bool down = name.startsWith(u'-');
        if (const auto column = columnOf(down ? name.mid(1) : name))
            sort.append({*column, down ? Direction::Descending : Direction::Ascending});
    }
    return sort;
}

} // namespace stoa
