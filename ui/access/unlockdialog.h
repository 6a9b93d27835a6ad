// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/base/result.h"

#include <QDialog>
#include <functional>

class QPushButton;

namespace stoa::ui {

class CodeField;
class FieldEditor;
class Prompts;
class TextLabel;

/// For a PC whose journal is shut because its key is lost: asks for the code by which the hub opens it, and
/// offers to begin without it. Accepted once the profile can be opened again.
class UnlockDialog : public QDialog {
    Q_OBJECT
public:
    struct Door {
        std::function<Future<Result<void>>(const QString &code)> unlock;
        std::function<Result<QString>()> setAside;
    };
    UnlockDialog(Door door, Prompts &prompts, QWidget *parent = nullptr);

private:
    void check();
    void unlock();
    void beginWithout();
    void fail(const Error &error);

    Door m_door;
    Prompts &m_prompts;
    bool m_busy = false;
    TextLabel *m_title;
    TextLabel *m_intro;
    CodeField *m_code;
    FieldEditor *m_codeEditor;
    QPushButton *m_leave;
    QPushButton *m_without;
    QPushButton *m_go;
};

} // namespace stoa::ui
