// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/entrydesk.h"
#include "ui/shared/card.h"

class QLineEdit;
class QPushButton;

namespace stoa::ui {

class EntryHead;
class FieldEditor;
class LinkButton;
class NoteLine;

/// "Who are you": name and password, at the hub or, without it, by the leave that this PC holds.
class SignInCard : public Card {
    Q_OBJECT
public:
    explicit SignInCard(EntryDesk &desk, QWidget *parent = nullptr);

    /// The hub that one signs in to, and this PC's name there.
    void setPlace(const QString &hub, const QString &device);
    void setLogin(const QString &login);
    void setBusy();
    void setFree();
    /// The try was refused; says why, and for how long.
    void setTrouble(const Error &error);

Q_SIGNALS:
    void signInAsked(const QString &login, const QString &password);
    void otherHubAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void check();
    void go();
    void retranslate();

    EntryDesk &m_desk;
    QString m_hub;
    QString m_device;
    bool m_busy = false;
    bool m_asked = false; ///< to sign in, with something missing
    std::optional<Error> m_trouble; ///< of the last try, until one types
    EntryHead *m_head;
    TextLabel *m_intro;
    QLineEdit *m_login;
    QLineEdit *m_password;
    FieldEditor *m_loginEditor;
    FieldEditor *m_passwordEditor;
    NoteLine *m_note;
    LinkButton *m_other;
    QPushButton *m_go;
};

} // namespace stoa::ui
