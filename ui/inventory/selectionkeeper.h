// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventorydesk.h"

#include <QObject>

namespace stoa::ui {

class DataTable;

/// Keeps current row and selection of the grid on the positions that were chosen, whatever rows come, go or
/// are put in another order: the model tells rows apart by number only.
///
/// Up to kMost selected positions are known by their keys: those stay selected and nothing else becomes so.
/// More of them, which can be summed and copied but not adjusted, are kept as ranges from one position to
/// another, and all as all: what comes in between belongs to them. Another filter begins anew. Where nobody
/// has chosen or scrolled yet, as during a first copy, it is the first row that stays the current one.
class SelectionKeeper : public QObject {
    Q_OBJECT
public:
    SelectionKeeper(InventoryDesk &desk, DataTable &table, QObject *parent = nullptr);

    static constexpr int kMost = 2'000;

    /// The chosen current position; empty where none is, and for the row of a group.
    const QByteArray &currentKey() const { return m_chosen.current; }
    /// The choice is still looked for in rows that came in another order; what is current in the table
    /// meanwhile nobody chose.
    bool isSeeking() const { return m_wanted; }
    /// The selected positions; nothing when they are more than kMost, or not read yet.
    std::optional<QList<QByteArray>> keys() const;
    /// Puts current row and selection on these positions once they are found; the first is the current one.
    void choose(const QList<QByteArray> &keys, int scroll = -1);

Q_SIGNALS:
    /// What is selected has been read: keys() has it.
    void read();
    /// Another position stands in the current row without a move of hands.
    void currentGone();

private:
    struct Span {
        QByteArray first;
        QByteArray last;
        int rows = 0;
    };
    struct Chosen {
        bool known = false; ///< keys or spans are here
        bool all = false;
        QByteArray current;
        std::optional<QString> group; ///< of the current row, where that is a group's own
        QStringList groups; ///< selected rows of groups
        QList<QByteArray> keys;
        QList<Span> spans;

        bool isEmpty() const
        {
            return current.isEmpty() && !group && keys.isEmpty() && spans.isEmpty() && !all;
        }
        QList<QByteArray> asked() const;
    };
    enum class Event { Choice, Shift, Order };

    void take();
    void readChoice(const QList<QPair<int, int>> &ranges);
    void fill(const QList<QPair<int, int>> &ranges, const QList<QByteArray> &keys);
    bool isUntouched() const;
    void standFirst();
    void restore(Event event);
    void seek();
    void put(const QList<QByteArray> &asked, const QList<int> &places);
    QList<int> rowsOf(const QList<QByteArray> &asked, const QList<int> &places);
    void select(const QList<int> &rows, int current);
    void scroll(int before, int now);

    InventoryDesk &m_desk;
    PositionTableModel &m_model;
    DataTable &m_table;
    Chosen m_chosen;
    QList<QByteArray> m_shown; ///< of the chosen keys those that are not in a closed group
    int m_round = 0; ///< of choices
    int m_seekRound = 0;
    bool m_wanted = false; ///< the choice is to be found in the rows
    Event m_event = Event::Choice;
    int m_wantedScroll = -1;
    bool m_busy = false; ///< the selection changes by this object or by a reset
    bool m_sameFilter = false;
    bool m_fromTop = false; ///< the same rows come again, and nobody has chosen one of them
};

} // namespace stoa::ui
