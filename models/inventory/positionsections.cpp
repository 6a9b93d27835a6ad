// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/positionsections.h"

#include <algorithm>

namespace stoa {

void PositionSections::set(const QList<PositionGroup> &groups)
{
    m_sections.clear();
    for (const PositionGroup &group : groups)
        m_sections.append({group.value, group.totals, !m_closed.contains(group.value)});
    place();
}

void PositionSections::clear()
{
    m_sections.clear();
    place();
}

void PositionSections::place()
{
    m_rows = 0;
    m_places = 0;
    for (Section &section : m_sections) {
        section.row = m_rows;
        section.place = m_places;
        m_rows += section.rows();
        m_places += section.count();
    }
}

PositionSections::Spot PositionSections::at(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    const auto after = std::ranges::upper_bound(m_sections, row, {}, &Section::row);
    const Section &section = *std::prev(after);
    const int number = int(std::distance(m_sections.begin(), after)) - 1;
    return {number, row == section.row ? -1 : section.place + row - section.row - 1};
}

int PositionSections::rowOf(int place) const
{
    if (place < 0 || place >= m_places)
        return -1;
    const Section &section = *std::prev(std::ranges::upper_bound(m_sections, place, {}, &Section::place));
    return section.open ? section.row + 1 + place - section.place : section.row;
}

void PositionSections::open(int section)
{
    m_sections[section].open = true;
    m_closed.remove(m_sections[section].value);
    place();
}

void PositionSections::close(int section)
{
    m_sections[section].open = false;
    m_closed.insert(m_sections[section].value);
    place();
}

void PositionSections::setClosed(const QSet<QString> &values)
{
    m_closed = values;
    for (Section &section : m_sections)
        section.open = !m_closed.contains(section.value);
    place();
}

void PositionSections::insert(int section, const PositionGroup &group)
{
    m_sections.insert(section, {group.value, group.totals, !m_closed.contains(group.value)});
    place();
}

void PositionSections::remove(int section)
{
    m_sections.removeAt(section);
    place();
}

void PositionSections::setTotals(int section, const PositionTotals &totals)
{
    m_sections[section].totals = totals;
    place();
}

} // namespace stoa
