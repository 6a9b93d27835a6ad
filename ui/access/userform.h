// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"
#include "ui/shared/detailspane.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace stoa::ui {

class CheckList;
class FieldEditor;
class NoteLine;
class PasswordPart;
class Prompts;

/// One user in the details pane, or a new one. What the hub finds wrong stands under its field; what was
/// typed and not saved is kept while one looks at others.
class UserForm : public DetailsPane {
    Q_OBJECT
public:
    UserForm(AccessDesk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void show(const UserRow &row);
    void showNew();
    /// Empty for a new user.
    const QString &userId() const { return m_id; }
    bool isDirty() const;

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    /// The new user was given up.
    void dropped();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeStores();
    void keepDraft();
    void fill(const UserDraft &draft);
    UserDraft draft() const;
    void refresh();
    void refreshLists();
    void clearErrors();
    void placeError(const Error &error);
    void save();
    void askState();
    void sendState(UserState state);
    void retranslate();

    AccessDesk &m_desk;
    Prompts &m_prompts;
    QString m_id;
    UserDraft m_saved;
    QHash<QString, UserDraft> m_drafts; ///< typed and not saved
    bool m_busy = false;
    NoteLine *m_note;
    QLineEdit *m_name;
    FieldEditor *m_nameEditor;
    QLineEdit *m_login;
    FieldEditor *m_loginEditor;
    CheckList *m_roles;
    FieldEditor *m_rolesEditor;
    QRadioButton *m_everywhere;
    QRadioButton *m_listed;
    CheckList *m_stores;
    FieldEditor *m_storesEditor;
    QComboBox *m_language;
    FieldEditor *m_languageEditor;
    QLineEdit *m_first; ///< password of a new user
    FieldEditor *m_firstEditor;
    PasswordPart *m_password;
    QPushButton *m_state;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace stoa::ui
