// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/pickwalk.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stoa::ui {

class FieldEditor;
class NoteLine;

/// What lacks at a stop: how many, why, and what that does to the stock, as a sentence.
class ShortForm : public QWidget {
    Q_OBJECT
public:
    explicit ShortForm(WorkDesk &desk, QWidget *parent = nullptr);

    /// For the current stop: all that is left of it, the first reason.
    void begin(PickWalk &walk);
    void submit();
    void say();
    QLineEdit &quantityField() const { return *m_quantity; }
    QComboBox &reasonField() const { return *m_reason; }
    QString effect() const;

Q_SIGNALS:
    void done();
    void left();

private:
    void refresh();
    std::optional<qint64> quantity() const;

    WorkDesk &m_desk;
    QPointer<PickWalk> m_walk;
    QLineEdit *m_quantity;
    QComboBox *m_reason;
    FieldEditor *m_quantityEditor;
    FieldEditor *m_reasonEditor;
    NoteLine *m_effect;
    QPushButton *m_cancel;
    QPushButton *m_apply;
};

} // namespace stoa::ui
