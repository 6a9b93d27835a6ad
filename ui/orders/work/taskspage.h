// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/work/storepage.h"

class QLineEdit;
class QPushButton;

namespace stoa::ui {

class DetailsPane;
class FactList;
class FieldEditor;
class SideBySide;
class WorkTable;

/// What somebody at the store has to do besides the orders: count, pay back, put back, look at. Each is done,
/// or dropped with a note.
class TasksPage : public StorePage {
    Q_OBJECT
public:
    TasksPage(WorkDesk &desk, const StoreTools &tools, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("tasks"); }
    static QString tab(); ///< the word of its tab
    QString title() const override { return tab(); }
    int count() const override;
    QList<QWidget *> panes() override;
    bool escape() override;
    QList<PanelPage> pages() override;
    bool openRecord(const QString &record) override;

    WorkTable &table() const { return *m_table; }
    QLineEdit &noteField() const { return *m_note; }
    void close(TaskState state);

Q_SIGNALS:
    /// A SKU is to be looked at where stock is.
    void openSkuAsked(const QString &sku);

protected:
    void scanned(const QString &code) override;
    void say() override;

private:
    const WorkTask *task() const;
    void choose(int row);
    void refresh();

    QString m_id;
    WorkTable *m_table;
    DetailsPane *m_pane;
    FactList *m_facts;
    QLineEdit *m_note;
    FieldEditor *m_noteEditor;
    QPushButton *m_drop;
    QPushButton *m_open;
    QPushButton *m_done;
    SideBySide *m_side;
};

} // namespace stoa::ui
