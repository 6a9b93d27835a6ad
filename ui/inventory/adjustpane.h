// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/adjustform.h"
#include "models/inventory/inventorydesk.h"
#include "models/shared/recordtablemodel.h"
#include "ui/shared/detailspane.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stoa::ui {

class DataTable;
class FieldEditor;
class NoteLine;

/// The form of an adjustment in the pane's place: by how much, why, a note, and what it will do to each
/// position, which turns into what it did. Never modal; Esc leaves it.
class AdjustPane : public DetailsPane {
    Q_OBJECT
public:
    explicit AdjustPane(InventoryDesk &desk, QWidget *parent = nullptr);

    /// Begins anew for these positions, keyboard in the first field.
    void begin(const QList<PositionRow> &rows);
    void submit();
    /// Closes the form, unless it is being entered.
    void leave();
    bool isOpen() const { return m_form != nullptr; }
    AdjustForm *form() const { return m_form; }
    QLineEdit &deltaField() const { return *m_delta; }
    QComboBox &reasonField() const { return *m_reason; }
    QLineEdit &noteField() const { return *m_note; }
    DataTable &previewTable() const { return *m_table; }
    FieldEditor &deltaEditor() const { return *m_deltaEditor; }
    FieldEditor &reasonEditor() const { return *m_reasonEditor; }
    void say();

Q_SIGNALS:
    /// Those entered are in the desk's undo list.
    void entered(int count);
    void left();

private:
    void refresh();
    void refreshReasons();
    void take(const AdjustBatch &batch);

    InventoryDesk &m_desk;
    QPointer<AdjustForm> m_form;
    QLineEdit *m_delta;
    QComboBox *m_reason;
    QLineEdit *m_note;
    FieldEditor *m_deltaEditor;
    FieldEditor *m_reasonEditor;
    FieldEditor *m_noteEditor;
    bool m_oneSku = true; ///< the rows differ by their location alone
    RecordTableModel<AdjustPreview> m_model;
    DataTable *m_table;
    NoteLine *m_verdict;
    QPushButton *m_cancel;
    QPushButton *m_apply;
    enum class Step { Filling, Entering, Done } m_step = Step::Filling;
    int m_entered = 0;
};

} // namespace stoa::ui
