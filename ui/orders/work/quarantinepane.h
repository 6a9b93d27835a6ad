// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/quarantinework.h"
#include "ui/shared/detailspane.h"

#include <QPointer>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace stoa::ui {

class FieldEditor;
class NoteLine;

/// An order or event that could not be taken, as a small form: each value can be mended, the one that the hub
/// named stands out; then it is tried again, or given up with a reason.
class QuarantinePane : public DetailsPane {
    Q_OBJECT
public:
    explicit QuarantinePane(WorkDesk &desk, QWidget *parent = nullptr);

    void show(const QuarantineRow &row);
    void clear();
    QuarantineWork *work() const { return m_work; }
    QLineEdit *field(const QString &pointer) const;
    QLineEdit &reasonField() const { return *m_reason; }
    void replay();
    void discard();
    void say();

Q_SIGNALS:
    void done(const QString &sentence);

private:
    void makeFields();
    void refresh();

    WorkDesk &m_desk;
    QPointer<QuarantineWork> m_work;
    NoteLine *m_why;
    NoteLine *m_offline;
    QWidget *m_fields;
    QVBoxLayout *m_fieldLayout;
    QStringList m_shown; ///< pointers of the fields as they were made
    QLineEdit *m_reason;
    FieldEditor *m_reasonEditor;
    QPushButton *m_discard;
    QPushButton *m_replay;
};

} // namespace stoa::ui
