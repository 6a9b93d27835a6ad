// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace stoa::ui {

class FieldEditor;
class TextLabel;

/// Asks for the passphrase of this PC's journal where the system has no keychain, before any window is open.
class PassphraseDialog : public QDialog {
    Q_OBJECT
public:
    enum class Task { Choose, Unlock };
    /// `shortest` in characters, of one that is chosen.
    PassphraseDialog(Task task, int shortest, QWidget *parent = nullptr);

    QString passphrase() const;
    /// The last answer was not right.
    void setWrong();

private:
    void check();

    Task m_task;
    int m_shortest;
    TextLabel *m_title;
    TextLabel *m_intro;
    QLineEdit *m_phrase;
    QLineEdit *m_again;
    FieldEditor *m_phraseEditor;
    FieldEditor *m_againEditor;
    QPushButton *m_leave;
    QPushButton *m_go;
};

} // namespace stoa::ui
