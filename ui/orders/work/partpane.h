// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/workdesk.h"
#include "ui/orders/work/worktable.h"
#include "ui/shared/detailspane.h"

class QPushButton;

namespace stoa::ui {

class EmptyState;
class FactList;
class NoteLine;

/// What one or several chosen parts of orders are, and the step that comes next for them.
class PartPane : public DetailsPane {
    Q_OBJECT
public:
    explicit PartPane(WorkDesk &desk, QWidget *parent = nullptr);

    void show(const QStringList &fulfilments);
    const QStringList &shown() const { return m_ids; }
    void say();
    /// Does what the primary button does.
    void next();

Q_SIGNALS:
    void nextAsked(const QStringList &fulfilments);
    void rejectAsked(const QStringList &fulfilments);
    void printAsked(const QStringList &fulfilments);
    void orderAsked(const QString &orderId);

private:
    struct Line {
        FulfilmentLine line;
        QString name;
        QString place;
        friend bool operator==(const Line &, const Line &) = default;
    };
    void refresh();

    WorkDesk &m_desk;
    QStringList m_ids;
    FactList *m_facts;
    NoteLine *m_waiting;
    std::unique_ptr<RecordTableModel<Line>> m_lines;
    WorkTable *m_table;
    QPushButton *m_reject;
    QPushButton *m_order;
    QPushButton *m_print;
    QPushButton *m_next;
};

} // namespace stoa::ui
