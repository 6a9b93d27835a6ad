// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/roleform.h"

#include "models/shared/permissiontext.h"
#include "models/shared/problemtext.h"
#include "ui/access/checklist.h"
#include "ui/shared/codefield.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/prompts.h"
#include "ui/shared/viewtabs.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

RoleForm::RoleForm(AccessDesk &desk, Prompts &prompts, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_note(new NoteLine)
    , m_name(new QLineEdit)
    , m_nameEditor(new FieldEditor({}, m_name))
    , m_code(new CodeField)
    , m_codeEditor(new FieldEditor({}, m_code))
    , m_list(new CheckList)
    , m_listEditor(new FieldEditor({}, m_list))
    , m_remove(new QPushButton)
    , m_copy(new QPushButton)
    , m_revert(new QPushButton)
    , m_save(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_name->setObjectName(u"roleName"_s);
    m_code->setObjectName(u"roleCode"_s);
    m_list->setObjectName(u"rolePermissions"_s);
    m_list->setMostLines(100);
    m_remove->setObjectName(u"removeRole"_s);
    m_copy->setObjectName(u"copyRole"_s);
    m_revert->setObjectName(u"revertRole"_s);
    m_save->setObjectName(u"saveRole"_s);
    setKind(*m_remove, ButtonKind::Destructive);
    setKind(*m_save, ButtonKind::Primary);
    int at = 0;
    for (QWidget *part : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_nameEditor),
                          static_cast<QWidget *>(m_codeEditor), static_cast<QWidget *>(m_listEditor)})
        body().insertWidget(at++, part);
    addFootButton(m_remove, Place::Start);
    for (QPushButton *button : {m_copy, m_revert, m_save})
        addFootButton(button, Place::End);

    connect(m_name, &QLineEdit::textEdited, this, [this] {
        if (m_new && !m_ownCode)
            m_code->setText(proposedCode());
        refresh();
    });
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownCode = !text.isEmpty();
        refresh();
    });
    for (QLineEdit *field : {m_name, static_cast<QLineEdit *>(m_code)})
        connect(field, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_list, &CheckList::turned, this, &RoleForm::refresh);
    connect(m_save, &QPushButton::clicked, this, &RoleForm::save);
    connect(m_remove, &QPushButton::clicked, this, &RoleForm::remove);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(m_saved.role); });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        clearErrors();
        if (m_new)
            Q_EMIT dropped();
        else
            fill(m_saved.role.name, m_saved.role.permissions);
    });
    connect(&desk, &AccessDesk::changed, this, &RoleForm::refresh);
    retranslate();
}

void RoleForm::show(const RoleRow &row)
{
    const bool same = !m_new && row.role.code == m_saved.role.code;
    const bool keep = same && (isDirty() || m_busy);
    m_new = false;
    m_saved = row;
    if (keep) {
        refresh();
        return;
    }
    clearErrors();
    fill(AccessDesk::roleName(row.role), row.role.permissions);
}

void RoleForm::showNew(const Role &pattern)
{
    // It may be the role that is open, which gives way.
    const QList<Permission> wanted = pattern.permissions;
    const QString name = pattern.code.isEmpty() ? QString()
                                                //: Proposed name of a role made from another
                                                : tr("%1, copy").arg(AccessDesk::roleName(pattern));
    m_new = true;
    m_ownCode = false;
    m_saved = {};
    clearErrors();
    fill(name, wanted);
    m_code->setText(proposedCode());
    refresh();
    m_name->setFocus();
    m_name->selectAll();
}

void RoleForm::fill(const QString &name, const QList<Permission> &permissions)
{
    m_name->setText(name);
    m_code->setText(m_saved.role.code);
    QStringList ids;
    for (const Permission permission : permissions)
        ids.append(QString(nameOf(permission)));
    m_list->setChosen(ids);
    refresh();
}

QList<Permission> RoleForm::permissions() const
{
    QList<Permission> permissions;
    const QStringList ids = m_list->chosen();
    for (const QString &id : ids)
        permissions.append(*permissionOf(id));
    std::sort(permissions.begin(), permissions.end());
    return permissions;
}

/// Small letters, digits and hyphens of the name, a letter first, as the hub wants a code.
QString RoleForm::proposedCode() const
{
    constexpr int kMost = 40;
    QString code;
    const auto letters = m_name->text().toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : letters) {
        const bool letter = c >= u'a' && c <= u'z';
        if (letter || (c.unicode() < 128 && c.isDigit() && !code.isEmpty()))
            code += c;
        else if ((c.isSpace() || c == u'-') && !code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    code.truncate(kMost);
    while (code.endsWith(u'-'))
        code.chop(1);
    return code;
}

bool RoleForm::isDirty() const
{
    if (m_new)
        return true;
    QList<Permission> before = m_saved.role.permissions;
    std::sort(before.begin(), before.end());
    return !m_saved.role.builtIn
        && (m_name->text().trimmed() != m_saved.role.name || permissions() != before);
}

QString RoleForm::refusal() const
{
    const QString missing = m_desk.whyNot(Permission::RoleEdit);
    if (!missing.isEmpty())
        return missing;
    if (m_saved.role.builtIn)
        return tr("Built-in roles stay as they are.");
    const auto &self = m_desk.session().user;
    const int row = self ? m_desk.users().rowOf(self->id) : -1;
    if (!m_new && row >= 0 && m_desk.users().at(row).user.roles.contains(code()))
        return tr("You have this role. Nobody changes his own rights; ask another administrator.");
    return m_busy ? tr("The hub is being asked…") : QString();
}

void RoleForm::refresh()
{
    const Role &role = m_saved.role;
    const bool may = m_desk.may(Permission::RoleEdit);
    const bool changeable = may && !role.builtIn;
    const auto counted = [this](const QString &sentence) {
        return m_desk.wording().formats().grouped(sentence, m_saved.users);
    };
    setName(m_new ? tr("New role") : AccessDesk::roleName(role));
    QStringList codes;
    if (!m_new)
        codes.append(role.code);
    if (!m_new && m_desk.seesAllUsers())
        codes.append(counted(tr("%n user(s)", nullptr, m_saved.users)));
    setCodes(codes);
    const QString missing = m_desk.whyNot(Permission::RoleEdit);
    const QString why = refusal();
    if (role.builtIn && !m_new)
        m_note->setNote(StatusKind::Info,
                        tr("Built-in roles stay as they are. Make a copy to have another one."), u"lock"_s);
    else if (!missing.isEmpty())
        m_note->setNote(may ? StatusKind::Offline : StatusKind::Info, missing, may ? QString() : u"lock"_s);
    else if (!why.isEmpty() && !m_busy)
        m_note->setNote(StatusKind::Info, why, u"lock"_s);
    else if (!m_new && isDirty())
        m_note->setNote(StatusKind::Attention, tr("Not saved yet."), u"pencil"_s);
    else
        m_note->setNote(StatusKind::None, {});
    m_note->setVisible(!m_note->text().isEmpty());

    m_nameEditor->setVisible(changeable || m_new);
    m_name->setReadOnly(!changeable);
    m_codeEditor->setVisible(m_new);
    m_list->setTurning(changeable && (why.isEmpty() || m_busy || !missing.isEmpty())
                           ? CheckList::Turning::Allowed
                           : CheckList::Turning::Fixed);
    m_remove->setVisible(changeable && !m_new);
    setRefused(*m_remove,
               !why.isEmpty()          ? why
                   : m_saved.users > 0 ? counted(tr("%n user(s) have this role. Give them another one first.",
                                                    nullptr, m_saved.users))
                                       : QString());
    m_copy->setVisible(may && !m_new);
    setRefused(*m_copy, missing);
    m_revert->setVisible(m_new || (changeable && isDirty()));
    m_revert->setText(m_new ? tr("Cancel") : tr("Revert"));
    m_save->setVisible(changeable || m_new);
    m_save->setText(m_new ? tr("Add the role") : tr("Save"));
    setRefused(*m_save, !why.isEmpty() ? why : !isDirty() ? tr("Nothing was changed.") : QString());
}

void RoleForm::refreshList()
{
    QList<CheckList::Entry> entries;
    for (const auto &group : AccessDesk::permissionGroups()) {
        entries.append({{}, group.heading, {}});
        for (const Permission permission : group.permissions)
            entries.append({QString(nameOf(permission)), PermissionText::name(permission), {}});
    }
    m_list->setEntries(entries);
}

void RoleForm::clearErrors()
{
    for (FieldEditor *editor : {m_nameEditor, m_codeEditor, m_listEditor})
        editor->setError({});
}

void RoleForm::placeError(const Error &error)
{
    const QString field = error.field.section(u'/', 0, 0);
    FieldEditor *editor = field == "name"_L1 ? m_nameEditor
        : field == "code"_L1                 ? m_codeEditor
        : field == "permissions"_L1          ? m_listEditor
                                             : nullptr;
    if (!editor) {
        Q_EMIT failed(ProblemText::sentence(error));
        return;
    }
    if (editor == m_nameEditor)
        editor->setError(tr("A name has 1 to 80 characters."));
    else if (editor == m_codeEditor && error.problem == Problem::AlreadyExists)
        editor->setError(tr("Another role has this code."));
    else if (editor == m_codeEditor)
        editor->setError(tr("Take 2 to 40 letters, digits or hyphens, a small letter first."));
    else
        editor->setError(ProblemText::sentence(error));
    editor->setFocus();
}

void RoleForm::save()
{
    if (!refusalOf(m_save).isEmpty())
        return;
    clearErrors();
    Role role;
    role.code = m_new ? m_code->text().trimmed() : code();
    role.name = m_name->text().trimmed();
    role.permissions = permissions();
    m_busy = true;
    refresh();
    const auto answer = m_new ? m_desk.createRole(role) : m_desk.changeRole(role);
    answer.then(this, [this, role, made = m_new](const Result<void> &saved) {
        m_busy = false;
        if (!saved) {
            placeError(saved.error());
            refresh();
            return;
        }
        if (m_new == made && (made || role.code == code())) {
            m_saved.role = role;
            m_new = false;
            fill(role.name, role.permissions);
        }
        refresh();
        Q_EMIT done(made ? tr("The role “%1” can be given to users now.").arg(role.name)
                         : tr("%1 was saved.").arg(role.name));
    });
}

void RoleForm::remove()
{
    const Prompts::Question question{
        tr("Remove the role “%1”?").arg(m_saved.role.name),
        tr("No user has it. A removed role cannot be brought back; it can only be made again."),
        tr("Remove"),
        {}};
    m_prompts.ask(this, question, [this, role = m_saved.role](Prompts::Answer answer) {
        if (answer != Prompts::Answer::DoIt)
            return;
        m_desk.removeRole(role.code).then(this, [this, role](const Result<void> &removed) {
            if (removed)
                Q_EMIT done(tr("The role “%1” was removed.").arg(role.name));
            else
                Q_EMIT failed(ProblemText::sentence(removed.error()));
        });
    });
}

void RoleForm::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RoleForm::retranslate()
{
    m_nameEditor->setLabel(tr("&Name"));
    m_codeEditor->setLabel(tr("&Code"));
    m_codeEditor->setHint(tr("for imports and the command line; it stays the same"));
    m_listEditor->setLabel(tr("&Permissions"));
    m_remove->setText(tr("Remove…"));
    m_copy->setText(tr("Make a copy"));
    refreshList();
    refresh();
}

} // namespace stoa::ui
