// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace stoa::ui {

class NoteLine;

/// A large field in which a code is scanned or typed, and beside it what the last one came to: a sentence
/// with its sign, never the sound alone.
class ScanLine : public QWidget {
    Q_OBJECT
public:
    explicit ScanLine(QWidget *parent = nullptr);

    void setLabel(const QString &label, const QString &placeholder);
    QLineEdit &field() const { return *m_field; }
    void tell(StatusKind kind, const QString &sentence);
    QString told() const;

Q_SIGNALS:
    /// Enter after something was typed; a scanner's burst does not come this way.
    void entered(const QString &text);

private:
    QLineEdit *m_field;
    NoteLine *m_note;
    QLabel *m_label;
};

} // namespace stoa::ui
