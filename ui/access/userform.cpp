// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/userform.h"

#include "ui/access/checklist.h"
#include "ui/access/passwordpart.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/viewtabs.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

UserDraft sorted(UserDraft user)
{
    user.roles.sort();
    user.stores.sort();
    return user;
}

} // namespace

UserForm::UserForm(AccessDesk &desk, Prompts &prompts, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_note(new NoteLine)
    , m_name(new QLineEdit)
    , m_nameEditor(new FieldEditor({}, m_name))
    , m_login(new QLineEdit)
    , m_loginEditor(new FieldEditor({}, m_login))
    , m_roles(new CheckList)
    , m_rolesEditor(new FieldEditor({}, m_roles))
    , m_everywhere(new QRadioButton)
    , m_listed(new QRadioButton)
    , m_stores(new CheckList)
    , m_storesEditor(new FieldEditor({}, makeStores()))
    , m_language(new QComboBox)
    , m_languageEditor(new FieldEditor({}, m_language))
    , m_first(new QLineEdit)
    , m_firstEditor(new FieldEditor({}, m_first))
    , m_password(new PasswordPart(desk))
    , m_state(new QPushButton)
    , m_revert(new QPushButton)
    , m_save(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_name->setObjectName(u"userName"_s);
    m_login->setObjectName(u"userLogin"_s);
    m_login->setLayoutDirection(Qt::LeftToRight);
    m_roles->setObjectName(u"userRoles"_s);
    m_roles->setMostLines(12);
    m_stores->setObjectName(u"userStores"_s);
    m_first->setObjectName(u"firstPassword"_s);
    m_first->setEchoMode(QLineEdit::Password);
    m_save->setObjectName(u"saveUser"_s);
    m_state->setObjectName(u"userState"_s);
    m_revert->setObjectName(u"revertUser"_s);
    setKind(*m_save, ButtonKind::Primary);
    int at = 0;
    for (QWidget *part : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_nameEditor),
                          static_cast<QWidget *>(m_loginEditor), static_cast<QWidget *>(m_firstEditor),
                          static_cast<QWidget *>(m_rolesEditor), static_cast<QWidget *>(m_storesEditor),
                          static_cast<QWidget *>(m_languageEditor)})
        body().insertWidget(at++, part);
    addRule();
    body().insertWidget(body().count() - 1, m_password);
    addFootButton(m_state, Place::Start);
    addFootButton(m_revert, Place::End);
    addFootButton(m_save, Place::End);

    for (QLineEdit *field : {m_name, m_login, m_first}) {
        connect(field, &QLineEdit::textEdited, this, &UserForm::refresh);
        connect(field, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    }
    connect(m_roles, &CheckList::turned, this, &UserForm::refresh);
    connect(m_stores, &CheckList::turned, this, &UserForm::refresh);
    connect(m_everywhere, &QRadioButton::toggled, this, &UserForm::refresh);
    connect(m_language, &QComboBox::activated, this, &UserForm::refresh);
    connect(m_save, &QPushButton::clicked, this, &UserForm::save);
    connect(m_state, &QPushButton::clicked, this, &UserForm::askState);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_drafts.remove(m_id);
        clearErrors();
        if (m_id.isEmpty()) {
            m_first->clear();
            fill({});
            Q_EMIT dropped();
        } else {
            fill(m_saved);
        }
    });
    connect(m_password, &PasswordPart::done, this, &UserForm::done);
    connect(m_password, &PasswordPart::failed, this, &UserForm::failed);
    connect(&desk, &AccessDesk::changed, this, [this] {
        refreshLists();
        refresh();
    });
    retranslate();
    showNew();
}

QWidget *UserForm::makeStores()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_everywhere->setObjectName(u"allStores"_s);
    m_listed->setObjectName(u"someStores"_s);
    column->addWidget(m_everywhere);
    column->addWidget(m_listed);
    column->addWidget(m_stores);
    part->setFocusProxy(m_everywhere);
    return part;
}

void UserForm::keepDraft()
{
    if (isDirty())
        m_drafts.insert(m_id, draft());
    else
        m_drafts.remove(m_id);
}

void UserForm::show(const UserRow &row)
{
    const bool other = row.id != m_id;
    if (!other && (isDirty() || m_busy)) {
        m_saved = row.user;
        refresh();
        return;
    }
    if (other) {
        keepDraft();
        clearErrors();
    }
    m_id = row.id;
    m_saved = row.user;
    fill(m_drafts.value(m_id, m_saved));
    m_password->setUser(m_id);
}

void UserForm::showNew()
{
    if (!m_id.isEmpty())
        keepDraft();
    m_id.clear();
    m_saved = {};
    clearErrors();
    fill(m_drafts.value(QString()));
    m_password->setUser({});
    m_name->setFocus();
}

void UserForm::fill(const UserDraft &draft)
{
    m_name->setText(draft.displayName);
    m_login->setText(draft.login);
    refreshLists();
    m_roles->setChosen(draft.roles);
    const bool everywhere = draft.stores.contains(u"*"_s);
    m_everywhere->setChecked(everywhere);
    m_listed->setChecked(!everywhere);
    m_stores->setChosen(draft.stores);
    m_language->setCurrentIndex(std::max(0, m_language->findData(draft.language)));
    refresh();
}

UserDraft UserForm::draft() const
{
    UserDraft draft;
    draft.displayName = m_name->text().trimmed();
    draft.login = m_login->text().trimmed();
    draft.roles = m_roles->chosen();
    draft.stores = m_everywhere->isChecked() ? QStringList{u"*"_s} : m_stores->chosen();
    draft.language = m_language->currentData().toString();
    draft.state = m_saved.state;
    return draft;
}

bool UserForm::isDirty() const { return !(UserRow{{}, sorted(draft())} == UserRow{{}, sorted(m_saved)}); }

void UserForm::refreshLists()
{
    const auto entriesOf = [](const QList<QPair<QString, QString>> &choices) {
        QList<CheckList::Entry> entries;
        for (const auto &[code, name] : choices)
            entries.append({code, name, {}});
        return entries;
    };
    m_roles->setEntries(entriesOf(m_desk.roleChoices()));
    m_stores->setEntries(entriesOf(m_desk.locationChoices()));
}

void UserForm::refresh()
{
    const bool isNew = m_id.isEmpty();
    const bool self = m_desk.isSelf(m_id);
    const bool may = m_desk.may(Permission::UserEdit);
    const bool active = m_saved.state == UserState::Active;
    const bool dirty = isDirty();
    setName(isNew ? tr("New user") : m_saved.displayName);
    setCodes(isNew ? QStringList() : QStringList{m_saved.login});
    const QString missing = m_desk.whyNot(Permission::UserEdit);
    if (!missing.isEmpty())
        m_note->setNote(may ? StatusKind::Offline : StatusKind::Info, missing, may ? QString() : u"lock"_s);
    else if (self)
        m_note->setNote(StatusKind::Info,
                        tr("This is you. Nobody changes his own rights; ask another "
                           "administrator."));
    else if (!isNew && !active)
        m_note->setNote(StatusKind::Unknown, tr("Disabled: cannot sign in, and what is kept stays."));
    else if (dirty && !isNew)
        m_note->setNote(StatusKind::Attention, tr("Not saved yet."), u"pencil"_s);
    else
        m_note->setNote(StatusKind::None, {});
    m_note->setVisible(!m_note->text().isEmpty());

    for (QLineEdit *field : {m_name, m_login})
        field->setReadOnly(!may);
    m_language->setEnabled(may);
    const bool rights = may && !self;
    m_roles->setTurning(rights ? CheckList::Turning::Allowed : CheckList::Turning::Fixed);
    m_stores->setTurning(rights ? CheckList::Turning::Allowed : CheckList::Turning::Fixed);
    m_everywhere->setEnabled(rights);
    m_listed->setEnabled(rights);
    m_stores->setVisible(m_listed->isChecked());
    m_firstEditor->setVisible(isNew);
    m_password->refresh();

    m_state->setVisible(!isNew && may);
    m_state->setText(active ? tr("Disable…") : tr("Enable"));
    setKind(*m_state, active ? ButtonKind::Destructive : ButtonKind::Secondary);
    setRefused(*m_state, self ? tr("Nobody disables himself.") : missing);
    m_revert->setVisible(may && (isNew || dirty));
    m_revert->setText(isNew ? tr("Cancel") : tr("Revert"));
    m_save->setVisible(may);
    m_save->setText(isNew ? tr("Add the user") : tr("Save"));
    QString refusal = missing;
    if (refusal.isEmpty() && m_busy)
        refusal = tr("The hub is being asked…");
    else if (refusal.isEmpty() && !dirty)
        refusal = isNew ? tr("Name, sign-in name, roles and stores are still missing.")
                        : tr("Nothing was changed.");
    setRefused(*m_save, refusal);
}

void UserForm::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UserForm::retranslate()
{
    m_nameEditor->setLabel(tr("&Name"));
    m_loginEditor->setLabel(tr("Si&gns in as"));
    m_loginEditor->setHint(tr("small letters, digits, dots or hyphens"));
    m_firstEditor->setLabel(tr("First pass&word"));
    m_firstEditor->setHint(tr("at least 12 characters, for example a few words"));
    m_rolesEditor->setLabel(tr("&Roles"));
    m_storesEditor->setLabel(tr("&Stores"));
    m_stores->setAccessibleName(tr("Stores"));
    m_everywhere->setText(tr("All stores, also later ones"));
    m_listed->setText(tr("Only these"));
    m_languageEditor->setLabel(tr("&Language"));
    const int language = m_language->currentIndex();
    m_language->clear();
    //: The language of a user: none of his own
    m_language->addItem(tr("As the PC is set"), QString());
    for (const auto &code : {u"en"_s, u"el"_s, u"pl"_s, u"it"_s, u"zh_CN"_s}) {
        const QString name = code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName();
        m_language->addItem(name.left(1).toUpper() + name.mid(1), code);
    }
    m_language->setCurrentIndex(std::max(0, language));
    refreshLists();
    refresh();
}

} // namespace stoa::ui
