// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/waveplan.h"
#include "ui/orders/work/worktable.h"
#include "ui/shared/detailspane.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace stoa::ui {

class FieldEditor;
class NoteLine;

/// Plans a walk: how many orders and lines, with which carrier; the most pressing ones are proposed, and each
/// can be left out or taken in. What it comes to stands under the list.
class WavePane : public DetailsPane {
    Q_OBJECT
public:
    explicit WavePane(WorkDesk &desk, QWidget *parent = nullptr);

    /// Proposes anew; with `only` just these.
    void begin(const QStringList &only = {});
    QStringList chosen() const { return m_chosen; }
    void start();
    void say();

Q_SIGNALS:
    void started(const QString &wave);
    void refused(const stoa::Error &error);
    void printAsked(const QStringList &fulfilments);
    void left();

private:
    struct Row {
        WorkPart part;
        bool taken = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void propose();
    void refresh();
    void fillCarriers();
    QList<WorkPart> parts() const;

    WorkDesk &m_desk;
    QStringList m_only;
    QStringList m_chosen;
    std::unique_ptr<RecordTableModel<Row>> m_rows;
    QComboBox *m_carrier;
    QSpinBox *m_orders;
    QSpinBox *m_lines;
    FieldEditor *m_carrierEditor;
    FieldEditor *m_ordersEditor;
    FieldEditor *m_linesEditor;
    WorkTable *m_table;
    NoteLine *m_sum;
    QPushButton *m_cancel;
    QPushButton *m_print;
    QPushButton *m_start;
};

} // namespace stoa::ui
