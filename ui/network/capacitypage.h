// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/networkdesk.h"
#include "models/shared/recordview.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace stoa::ui {

class Card;
class DataTable;
class EmptyState;
class NoteLine;
class TextLabel;
class ViewTabs;

/// An hour of a location as a cell: filled as far as it is taken, a line where the buffer begins, the figures
/// over it, and the sign of a state that is not simply room.
class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    HeatDelegate(const CapacityModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const CapacityModel &m_model;
};

/// How full the hours of today or tomorrow are, location by location, and the weekly check: who was at the
/// edge in the last seven days.
class CapacityPage : public QWidget {
    Q_OBJECT
public:
    explicit CapacityPage(NetworkDesk &desk, QWidget *parent = nullptr);

    /// The current row of the table.
    QString current() const;
    void setCurrent(const QString &code);
    DataTable &table() const { return *m_table; }
    DataTable &peaks() const { return *m_peaks; }

Q_SIGNALS:
    void chosen(const QString &code);
    /// Units are to be moved from this location; empty: from any.
    void shiftAsked(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshColumns();
    void retranslate();

    NetworkDesk &m_desk;
    ViewTabs *m_days;
    QComboBox *m_method;
    QPushButton *m_shift;
    TextLabel *m_legend;
    DataTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Card *m_check;
    NoteLine *m_verdict;
    DataTable *m_peaks;
    RecordView *m_peakView;
    HeatDelegate *m_heat;
};

} // namespace stoa::ui
