// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/problemtext.h"
#include "ui/access/checklist.h"
#include "ui/access/userform.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/prompts.h"

#include <QLineEdit>
#include <QPushButton>

namespace stoa::ui {

using namespace Qt::StringLiterals;

void UserForm::clearErrors()
{
    for (FieldEditor *editor :
         {m_nameEditor, m_loginEditor, m_firstEditor, m_rolesEditor, m_storesEditor, m_languageEditor})
        editor->setError({});
}

void UserForm::placeError(const Error &error)
{
    const auto at = [&](FieldEditor *editor, const QString &sentence) {
        editor->setError(sentence);
        editor->setFocus();
    };
    const QString field = error.field.section(u'/', 0, 0);
    if (field == "display_name"_L1)
        at(m_nameEditor, tr("A name has 1 to 80 characters."));
    else if (field == "login"_L1)
        at(m_loginEditor,
           error.problem == Problem::AlreadyExists || error.kind == ErrorKind::Conflict
               ? tr("Somebody else signs in with this name.")
               : tr("Take 2 to 40 small letters, digits, dots or hyphens."));
    else if (field == "roles"_L1)
        at(m_rolesEditor,
           error.kind == ErrorKind::InvalidInput ? tr("Choose at least one role.")
                                                 : ProblemText::sentence(error));
    else if (field == "stores"_L1)
        at(m_storesEditor,
           error.kind == ErrorKind::InvalidInput ? tr("Choose at least one store, or all.")
                                                 : ProblemText::sentence(error));
    else if (field == "language"_L1)
        at(m_languageEditor, ProblemText::sentence(error));
    else if (field == "password"_L1 || error.problem == Problem::PasswordWeak)
        at(m_firstEditor, ProblemText::sentence(error));
    else
        Q_EMIT failed(ProblemText::sentence(error));
}

void UserForm::save()
{
    if (!refusalOf(m_save).isEmpty())
        return;
    clearErrors();
    const UserDraft wanted = draft();
    const bool isNew = m_id.isEmpty();
    if (isNew && m_first->text().isEmpty()) {
        m_firstEditor->setError(tr("The first password is still missing."));
        m_first->setFocus();
        return;
    }
    m_busy = true;
    refresh();
    m_desk.saveUser(m_id, wanted, isNew ? m_first->text() : QString())
        .then(this, [this, id = m_id, wanted, isNew](const Result<void> &saved) {
            m_busy = false;
            if (!saved) {
                if (id == m_id)
                    placeError(saved.error());
                else
                    Q_EMIT failed(ProblemText::sentence(saved.error()));
                refresh();
                return;
            }
            m_drafts.remove(id);
            if (id == m_id && isNew) {
                m_first->clear();
                fill({});
            } else if (id == m_id) {
                // The row comes back with the hub's next changes; until then this is what it says.
                m_saved = wanted;
            }
            refresh();
            Q_EMIT done(isNew ? tr("%1 can sign in now.").arg(wanted.displayName)
                              : tr("%1 was saved.").arg(wanted.displayName));
        });
}

void UserForm::askState()
{
    if (m_saved.state == UserState::Disabled) {
        sendState(UserState::Active);
        return;
    }
    const Prompts::Question question{
        tr("Disable %1?").arg(m_saved.displayName),
        tr("All sign-ins of %1 end at once. What was done stays, and the user can be enabled again.")
            .arg(m_saved.displayName),
        tr("Disable"),
        {}};
    m_prompts.ask(this, question, [this](Prompts::Answer answer) {
        if (answer == Prompts::Answer::DoIt)
            sendState(UserState::Disabled);
    });
}

void UserForm::sendState(UserState state)
{
    UserDraft wanted = m_saved;
    wanted.state = state;
    m_desk.saveUser(m_id, wanted, {}).then(this, [this, id = m_id, wanted](const Result<void> &saved) {
        if (!saved) {
            Q_EMIT failed(ProblemText::sentence(saved.error()));
            return;
        }
        if (id == m_id) {
            m_saved.state = wanted.state;
            refresh();
        }
        Q_EMIT done(wanted.state == UserState::Active ? tr("%1 can sign in again.").arg(wanted.displayName)
                                                      : tr("%1 was disabled.").arg(wanted.displayName));
    });
}

} // namespace stoa::ui
