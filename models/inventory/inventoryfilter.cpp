// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"

#include <QRegularExpression>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// How far back an age filter reaches; negative: everything older.
std::optional<qint64> reachOf(const QString &age)
{
    if (age == "1h"_L1)
        return kHourMs;
    if (age == "1d"_L1)
        return 24 * kHourMs;
    if (age == "7d"_L1)
        return 7 * 24 * kHourMs;
    if (age == "30d"_L1)
        return 30 * 24 * kHourMs;
    if (age == ">30d"_L1)
        return -30 * 24 * kHourMs;
    return std::nullopt;
}

bool isFigure(PositionColumn column)
{
    return column >= PositionColumn::OnHand && column <= PositionColumn::InTransit;
}

/// Thousandths of the typed amount in one minor unit of the currency that prices are in.
qint64 perMinor(const PositionTableModel &positions)
{
    for (int row = 0; row < std::min(positions.known(), PositionTableModel::kPage); ++row) {
        const auto shown = positions.rowAt(row);
        if (!shown || !shown->price)
            continue;
        qint64 per = 1000;
        for (int digit = 0; digit < shown->price->currency().minorDigits() && per > 1; ++digit)
            per /= 10;
        return per;
    }
    return 10;
}

} // namespace

std::optional<Range> rangeOf(const QString &typed, const Formats &formats)
{
    static const QRegularExpression kBetween(u"^(.+?)\\s*(?:\\.\\.|…)\\s*(.+)$"_s);
    static const QRegularExpression kBound(u"^(<=|>=|<|>|=|≤|≥)?\\s*(.+)$"_s);
    const QString text = typed.trimmed();
    if (const auto between = kBetween.match(text); between.hasMatch()) {
        const auto least = formats.parseQuantity(between.captured(1));
        const auto most = formats.parseQuantity(between.captured(2));
        if (!least || !most)
            return std::nullopt;
        return Range{least->thousandths(), most->thousandths()};
    }
    const auto bound = kBound.match(text);
    const auto value = formats.parseQuantity(bound.captured(2));
    if (!value)
        return std::nullopt;
    const qint64 v = value->thousandths();
    const QString sign = bound.captured(1);
    if (sign == u"<="_s || sign == u"≤"_s)
        return Range{std::nullopt, v};
    if (sign == u">="_s || sign == u"≥"_s)
        return Range{v, std::nullopt};
    if (sign == u"<"_s)
        return Range{std::nullopt, v - 1};
    if (sign == u">"_s)
        return Range{v + 1, std::nullopt};
    return Range{v, v};
}

bool InventoryDesk::setColumnFilter(PositionColumn column, const QString &typed)
{
    PositionFilter filter = m_filter;
    const QString text = typed.trimmed();
    const auto listed = [&text] {
        return text.isEmpty() ? QStringList() : QStringList{text};
    };
    switch (column) {
    case PositionColumn::Sku:
        filter.sku = text;
        break;
    case PositionColumn::Name:
        filter.name = typed;
        break;
    case PositionColumn::Location:
        filter.locations = listed();
        break;
    case PositionColumn::Category:
        filter.categories = listed();
        break;
    case PositionColumn::Brand:
        filter.brand = text;
        break;
    case PositionColumn::OnHand:
    case PositionColumn::Unavailable:
    case PositionColumn::Reserved:
    case PositionColumn::Safety:
    case PositionColumn::Sellable:
    case PositionColumn::InTransit:
    case PositionColumn::Updated:
    case PositionColumn::Price: {
        if (text.isEmpty()) {
            filter.ranges.remove(column);
            break;
        }
        std::optional<Range> range;
        if (column == PositionColumn::Updated) {
            if (const auto reach = reachOf(text)) {
                const qint64 from = m_clock.now().msSinceEpoch() - qAbs(*reach);
                range = *reach > 0 ? Range{from, std::nullopt} : Range{std::nullopt, from};
            }
        } else {
            range = rangeOf(text, m_wording.formats());
        }
        if (!range)
            return false;
        if (column == PositionColumn::Price) {
            const qint64 per = perMinor(m_positions);
            if (range->least)
                range->least = (*range->least + per - 1) / per;
            if (range->most)
                range->most = *range->most / per;
        }
        filter.ranges.insert(column, *range);
        m_typed.insert(column, {*range, text});
        break;
    }
    }
    setFilter(filter);
    return true;
}

void InventoryDesk::setText(const QString &text)
{
    PositionFilter filter = m_filter;
    filter.text = text;
    setFilter(filter);
}

QString InventoryDesk::columnFilter(PositionColumn column) const
{
    switch (column) {
    case PositionColumn::Sku:
        return m_filter.sku;
    case PositionColumn::Name:
        return m_filter.name;
    case PositionColumn::Location:
        return m_filter.locations.value(0);
    case PositionColumn::Category:
        return m_filter.categories.value(0);
    case PositionColumn::Brand:
        return m_filter.brand;
    case PositionColumn::OnHand:
    case PositionColumn::Unavailable:
    case PositionColumn::Reserved:
    case PositionColumn::Safety:
    case PositionColumn::Sellable:
    case PositionColumn::InTransit:
    case PositionColumn::Updated:
    case PositionColumn::Price:
        break;
    }
    const auto range = m_filter.ranges.constFind(column);
    if (range == m_filter.ranges.cend())
        return {};
    if (const auto typed = m_typed.constFind(column); typed != m_typed.cend())
        return typed->text;
    if (column == PositionColumn::Updated)
        return {};
    const qint64 per = column == PositionColumn::Price ? perMinor(m_positions) : 1;
    const auto figure = [this, per](qint64 value) {
        return m_wording.formats().quantity(Quantity::fromThousandths(value * per));
    };
    if (range->least && range->most)
        return *range->least == *range->most ? figure(*range->least)
                                             : figure(*range->least) + u".."_s + figure(*range->most);
    // Bounds are kept in thousandths and hold what they name, so "under 0" is kept as "at most −0.001".
    const auto besideWhole = [column](qint64 whole) {
        return column != PositionColumn::Price && whole % 1000 == 0;
    };
    if (range->least)
        return besideWhole(*range->least - 1) ? u"> "_s + figure(*range->least - 1)
                                              : u"≥ "_s + figure(*range->least);
    return besideWhole(*range->most + 1) ? u"< "_s + figure(*range->most + 1)
                                         : u"≤ "_s + figure(*range->most);
}

QList<QPair<QString, QString>> InventoryDesk::ages()
{
    //: Choices of the filter for when a position last changed
    return {{u"1h"_s, tr("last hour")},
            {u"1d"_s, tr("last 24 hours")},
            {u"7d"_s, tr("last 7 days")},
            {u"30d"_s, tr("last 30 days")},
            {u">30d"_s, tr("over 30 days ago")}};
}

QList<InventoryDesk::FilterWords> InventoryDesk::filterWords() const
{
    QList<FilterWords> words;
    if (const QString text = m_filter.text.trimmed(); !text.isEmpty())
        words.append({std::nullopt, tr("Search: %1").arg(text), text});
    for (int i = 0; i < PositionTableModel::kColumns; ++i) {
        const auto column = PositionColumn(i);
        QString value = columnFilter(column);
        if (column == PositionColumn::Location || column == PositionColumn::Category) {
            const bool places = column == PositionColumn::Location;
            QStringList names;
            for (const QString &code : places ? m_filter.locations : m_filter.categories)
                names.append(places ? locationName(code) : categoryName(code));
            value = names.join(u", "_s);
        } else if (column == PositionColumn::Updated && m_filter.ranges.contains(column)) {
            for (const auto &[age, said] : ages()) {
                if (age == value)
                    value = said;
            }
        }
        if (value.trimmed().isEmpty())
            continue;
        const bool figure = isFigure(column) || column == PositionColumn::Price;
        const QString title = PositionTableModel::titleOf(column);
        words.append({column,
                      //: A filter that is on: column and what is asked of it, e.g. "Sellable ≤ 70"
                      figure ? tr("%1 %2").arg(title, value)
                             //: A filter that is on: column and value, e.g. "Category: Table and kitchen"
                             : tr("%1: %2").arg(title, value),
                      value});
    }
    return words;
}

void InventoryDesk::clearFilter(std::optional<PositionColumn> column)
{
    if (column)
        setColumnFilter(*column, {});
    else
        setText({});
}

} // namespace stoa
