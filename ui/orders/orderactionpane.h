// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/orderpage.h"
#include "ui/shared/detailspane.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace stoa::ui {

class DataTable;
class FieldEditor;
class NoteLine;

/// Where something is decided about orders: what it asks for, what will happen to each of them and why to
/// some it will not, and after it was done the result of each.
class OrderActionPane : public DetailsPane {
    Q_OBJECT
public:
    explicit OrderActionPane(OrdersDesk &desk, QWidget *parent = nullptr);

    /// `page`: of the one order, for what needs its lines; null for many.
    void begin(OrderVerb verb, const QList<OrderRow> &rows, OrderPage *page = nullptr);
    bool isOpen() const { return m_form != nullptr; }
    OrderActionForm *form() const { return m_form; }
    /// Ctrl+Enter: does it, or closes what was done.
    void submit();
    void leave();
    void say();
    DataTable &table() const { return *m_table; }
    QPushButton &runButton() const { return *m_run; }
    QLineEdit &noteField() const { return *m_note; }
    QComboBox &kindField() const { return *m_kind; }

Q_SIGNALS:
    void left();
    /// It was done; those that were refused stay on the list.
    void done(const stoa::OrderDeed &deed, const QList<QByteArray> &refused);

private:
    enum class Step { Filling, Running, Done };

    void fillChoices();
    void fillUnits();
    void takeUnits();
    void takeKind();
    void refresh();
    void refreshRows();
    void refreshLook();
    QString hintOf(OrderVerb verb) const;

    OrdersDesk &m_desk;
    OrderPage *m_page = nullptr;
    OrderActionForm *m_form = nullptr;
    Step m_step = Step::Filling;
    QComboBox *m_kind; ///< hold, priority, or the location to avoid
    QComboBox *m_part; ///< of Move: the fulfilment
    QComboBox *m_place; ///< of Move: where to
    QLineEdit *m_note;
    FieldEditor *m_kindEditor;
    FieldEditor *m_partEditor;
    FieldEditor *m_placeEditor;
    FieldEditor *m_noteEditor;
    QCheckBox *m_whole; ///< of Cancel: all of the order
    QWidget *m_unitPlace;
    NoteLine *m_unitError;
    QList<std::pair<int, QSpinBox *>> m_units; ///< by line of the order
    QWidget *m_look; ///< what cancelling takes back
    RecordTableModel<OrderActionLine> m_model;
    DataTable *m_table;
    NoteLine *m_verdict;
    QPushButton *m_cancel;
    QPushButton *m_run;
};

} // namespace stoa::ui
