// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace stoa::ui {

class NoteLine;

/// A field with its label above and, below, either what is wrong or a hint; never both, and never a jump:
/// the line's place is kept.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    /// Takes the field over; the label is its buddy, so its mnemonic leads into the field.
    FieldEditor(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget &field() const { return *m_field; }
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// A sentence that says what is wrong and what to do; empty takes it away.
    void setError(const QString &sentence);
    /// What was found right, with the sign of it; an error has precedence.
    void setGood(const QString &sentence);
    QString error() const { return m_error; }

private:
    void refresh();

    QLabel *m_label;
    QWidget *m_field;
    NoteLine *m_note;
    QString m_hint;
    QString m_error;
    QString m_good;
};

} // namespace stoa::ui
