// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shared/popover.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace stoa::ui {

class FieldEditor;

/// Asks for a name beside the thing that gets it. Enter keeps, Esc leaves; the keyboard goes back to where it
/// was.
class NamePopover : public Popover {
    Q_OBJECT
public:
    /// Keeps the name, or says what is wrong with it.
    using Keep = std::function<Result<void>(const QString &name)>;

    explicit NamePopover(QWidget *parent);

    /// Opens below the part of the widget, and above it where the screen ends.
    void ask(QWidget &widget, const QRect &part, const QString &label, const QString &name, Keep keep);
    QLineEdit &field() const { return *m_field; }

private:
    void accept();

    QLineEdit *m_field;
    FieldEditor *m_editor;
    QPushButton *m_save;
    Keep m_keep;
};

} // namespace stoa::ui
