// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/returnform.h"
#include "ui/shared/detailspane.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stoa::ui {

class FieldEditor;
class NoteLine;

/// Opens a return at the counter: the order by its number or code, then which lines, why, and what the
/// customer wishes for. What is paid back is shown as it was paid.
class NewReturnPane : public DetailsPane {
    Q_OBJECT
public:
    explicit NewReturnPane(WorkDesk &desk, QWidget *parent = nullptr);

    /// With an order already known, or asking for one.
    void begin(const QString &order = {});
    ReturnForm *form() const { return m_form; }
    QLineEdit &orderField() const { return *m_order; }
    void find(const QString &order);
    void submit();
    void say();
    /// Where one is as far as a scan is concerned: an order is looked for.
    bool wantsOrder() const { return !m_form; }

Q_SIGNALS:
    void opened(const QString &orderNumber);
    void refused(const stoa::Error &error);
    void left();

private:
    void take(std::optional<ReturnBase> base, const QString &asked);
    void makeLines();
    QWidget *lineWidget(const ReturnChoice &line);
    void refresh();

    WorkDesk &m_desk;
    QPointer<ReturnForm> m_form;
    QLineEdit *m_order;
    FieldEditor *m_orderEditor;
    QComboBox *m_wish;
    FieldEditor *m_wishEditor;
    QWidget *m_lines;
    QVBoxLayout *m_lineLayout;
    QLineEdit *m_note;
    FieldEditor *m_noteEditor;
    NoteLine *m_verdict;
    QPushButton *m_cancel;
    QPushButton *m_open;
};

} // namespace stoa::ui
