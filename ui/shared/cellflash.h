// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

class QTableView;

namespace stoa::ui {

/// Remembers which cells changed a moment ago, so that they are lit once for the time of the look.
///
/// A change counts only when the model names Qt::DisplayRole in it: rows that arrive from a page that was
/// loaded are announced without roles and stay calm. Cells out of sight are never looked at.
class CellFlash : public QObject {
    Q_OBJECT
public:
    explicit CellFlash(QTableView &view);

    bool isOn(const QModelIndex &index) const { return m_lit.contains(index); }
    int count() const { return int(m_lit.size()); }
    void take(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void clear();

Q_SIGNALS:
    void repaintWanted();

private:
    void expire();

    QTableView &m_view;
    QTimer m_timer;
    QHash<QPersistentModelIndex, qint64> m_lit;
};

} // namespace stoa::ui
