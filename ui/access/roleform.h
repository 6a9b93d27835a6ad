// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"
#include "ui/shared/detailspane.h"

class QLineEdit;
class QPushButton;

namespace stoa::ui {

class CheckList;
class CodeField;
class FieldEditor;
class NoteLine;
class Prompts;

/// One role in the details pane. Built-in roles stay as they are and say so; an own one can be changed, and
/// any can be the pattern of a new one.
class RoleForm : public DetailsPane {
    Q_OBJECT
public:
    RoleForm(AccessDesk &desk, Prompts &prompts, QWidget *parent = nullptr);

    void show(const RoleRow &row);
    /// A new role that begins with the permissions of the pattern; its code may be empty.
    void showNew(const Role &pattern);
    bool isNew() const { return m_new; }
    const QString &code() const { return m_saved.role.code; }
    bool isDirty() const;

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);
    void copyAsked(const stoa::Role &pattern);
    void dropped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const QString &name, const QList<Permission> &permissions);
    QList<Permission> permissions() const;
    QString proposedCode() const;
    void refresh();
    void refreshList();
    void clearErrors();
    void placeError(const Error &error);
    void save();
    void remove();
    void retranslate();
    /// Why this role cannot be changed now; empty when it can.
    QString refusal() const;

    AccessDesk &m_desk;
    Prompts &m_prompts;
    RoleRow m_saved;
    bool m_new = false;
    bool m_busy = false;
    bool m_ownCode = false; ///< typed, not proposed
    NoteLine *m_note;
    QLineEdit *m_name;
    FieldEditor *m_nameEditor;
    CodeField *m_code;
    FieldEditor *m_codeEditor;
    CheckList *m_list;
    FieldEditor *m_listEditor;
    QPushButton *m_remove;
    QPushButton *m_copy;
    QPushButton *m_revert;
    QPushButton *m_save;
};

} // namespace stoa::ui
