// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/workcolumns.h"
#include "ui/orders/work/worktable.h"

class QGridLayout;
class QPushButton;

namespace stoa::ui {

class TextLabel;

/// The work of a house as it moves on: to accept, to pick and being picked, to pack, to ship. Beside each
/// other where they have room, two by two where they have not.
class WorkLists : public QWidget {
    Q_OBJECT
public:
    explicit WorkLists(WorkDesk &desk, QWidget *parent = nullptr);

    WorkTable &table(WorkList list) const { return *m_tables.value(list); }
    WorkTable &waves() const { return *m_waves; }
    /// Ids of what is selected in the list in which one was last.
    QStringList selection() const;
    QPushButton &button(WorkList list) const { return *m_buttons.value(list); }
    void say();

    static constexpr int kNarrow = 1040;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &fulfilment); ///< for the pane
    void activated(const QString &fulfilment); ///< its next step is wanted
    void waveActivated(const QString &wave);
    void asked(stoa::WorkList list); ///< the button of that list

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeColumn(WorkList list, QWidget *below = nullptr);
    WorkTable *makeTable(WorkList list);
    void refresh();
    void place();

    WorkDesk &m_desk;
    QMap<WorkList, WorkTable *> m_tables;
    QMap<WorkList, TextLabel *> m_titles;
    QMap<WorkList, TextLabel *> m_counts;
    QMap<WorkList, QPushButton *> m_buttons;
    WorkTable *m_waves;
    TextLabel *m_wavesTitle;
    QGridLayout *m_grid;
    QList<QWidget *> m_columns;
    int m_across = 0;
    WorkList m_last = WorkList::ToAccept; ///< in which one was last
};

} // namespace stoa::ui
