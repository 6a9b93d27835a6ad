// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

class QHeaderView;

namespace stoa::ui {

class TableView;

/// Keeps the columns of a table as wide as what they hold: the title in every language, codes, figures and
/// states in sight, the words of a list to choose from. One column may take the room that is left.
///
/// Where even the narrowest widths have no room, columns whose spec says so give way until the others fit.
/// They count as shown: a saved view, the column menu and copies have them. A column that is filtered or
/// sorted by stays, and so does one that was asked for while it was away.
///
/// A width set by hand stays as it is. Content only ever widens a column, so nothing moves to and fro while
/// one scrolls.
class ColumnFit : public QObject {
    Q_OBJECT
public:
    explicit ColumnFit(TableView &view);

    void fit();
    void fitSoon() { m_soon.start(); }
    /// Content seen so far belongs to other columns or another language.
    void forgetContent() { m_content.clear(); }
    /// Something that is no cell wants so much room in the column.
    void widen(int column, int width);

    /// Whether the column is shown, or would be if there were room.
    bool isChosen(int column) const;
    void setChosen(int column, bool chosen);
    /// Whether the column is chosen but not seen for want of room.
    bool isAway(int column) const { return m_away.contains(column); }
    /// Other columns, or another view: none is away or was asked for.
    void forgetChoice();

    /// 0 for a column that follows what it holds.
    int widthByHand(int column) const { return m_byHand.value(column); }
    /// 0 lets the column follow again.
    void setWidthByHand(int column, int width);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void measure();
    int need(int column) const;
    /// Widths of all columns. Words give way down to their minimum where that spares people scrolling
    /// sideways; where it would not, they keep what they ask for.
    QList<int> needs(int filling) const;
    int lastShown() const;
    int filterWidth(int column) const;
    int least(int column) const;
    static void take(int much, const QList<int> &spare, QList<int> &widths);
    void makeRoom();
    void takeResize(int column, int before, int after);

    TableView &m_view;
    QHash<int, int> m_byHand;
    QHash<int, int> m_content; ///< widest cell seen
    QSet<int> m_away; ///< hidden for want of room
    QSet<int> m_asked; ///< stays whatever room there is
    QTimer m_soon;
    bool m_seen = false;
    bool m_fitting = false;
    bool m_dragging = false;
    bool m_missed = false; ///< there was something to measure while it was hidden
};

} // namespace stoa::ui
