// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/inventory/positionquery.h"

#include <QSet>

namespace stoa {

/// Where the positions of a grouped grid stand: each group is a row of its own, followed by its positions
/// while it is open.
///
/// "Place" is the number of a position among all positions in their order, "row" its row in the grid. The
/// groups are few, the positions may be a million: nothing here is kept for each of them.
class PositionSections {
public:
    struct Section {
        QString value; ///< location or category code
        PositionTotals totals;
        bool open = true;
        int place = 0; ///< of its first position
        int row = 0; ///< of the group itself

        int count() const { return int(totals.count); }
        int rows() const { return 1 + (open ? count() : 0); }
    };
    struct Spot {
        int section = -1;
        int place = -1; ///< -1 at the row of the group itself
    };

    void set(const QList<PositionGroup> &groups);
    void clear();
    const QList<Section> &all() const { return m_sections; }
    bool isEmpty() const { return m_sections.isEmpty(); }
    int rows() const { return m_rows; }
    int places() const { return m_places; }

    /// section -1 when there is no such row.
    Spot at(int row) const;
    /// The row of a position, or of its group while that is closed; -1 when there is no such place.
    int rowOf(int place) const;
    void open(int section);
    void close(int section);
    /// Groups that are closed stay so when they come back.
    const QSet<QString> &closed() const { return m_closed; }
    void setClosed(const QSet<QString> &values);

    // One step of a change, in the order in which a model announces it.
    void insert(int section, const PositionGroup &group);
    void remove(int section);
    void setTotals(int section, const PositionTotals &totals);

private:
    void place();

    QList<Section> m_sections;
    QSet<QString> m_closed;
    int m_rows = 0;
    int m_places = 0;
};

} // namespace stoa
