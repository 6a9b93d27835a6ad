// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/signincard.h"

#include "ui/access/entryhead.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

SignInCard::SignInCard(EntryDesk &desk, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_head(new EntryHead(u"user"_s))
    , m_intro(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_loginEditor(new FieldEditor({}, m_login))
    , m_passwordEditor(new FieldEditor({}, m_password))
    , m_note(new NoteLine)
    , m_other(new LinkButton({}))
    , m_go(new QPushButton)
{
    body().setContentsMargins(24, 24, 24, 24);
    body().setSpacing(12);
    m_intro->setOverflow(TextLabel::Overflow::Wrap);
    m_login->setObjectName(u"login"_s);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_note->setObjectName(u"signInNote"_s);
    m_go->setObjectName(u"signIn"_s);
    setKind(*m_go, ButtonKind::Primary);
    body().addWidget(m_head);
    body().addWidget(m_intro);
    for (FieldEditor *editor : {m_loginEditor, m_passwordEditor})
        editor->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body().addWidget(m_loginEditor);
    body().addWidget(m_passwordEditor);
    body().addWidget(m_note);
    body().addStretch(1);
    // Each in a row of its own, whatever the words are long.
    body().addWidget(m_other, 0, Qt::AlignLeading);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 12, 0, 0);
    foot->addStretch();
    foot->addWidget(m_go);
    body().addLayout(foot);
    for (QLineEdit *field : {m_login, m_password}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_trouble.reset();
            m_asked = false;
            check();
        });
    }
    connect(m_password, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_login, &QLineEdit::returnPressed, this, [this] {
        if (m_password->text().isEmpty() && !m_login->text().trimmed().isEmpty())
            m_password->setFocus();
        else
            m_go->click();
    });
    connect(m_login, &QLineEdit::textChanged, this, [this](const QString &login) { m_desk.setLogin(login); });
    connect(&desk, &EntryDesk::signInChanged, this, &SignInCard::check);
    connect(m_other, &LinkButton::clicked, this, &SignInCard::otherHubAsked);
    connect(m_go, &QPushButton::clicked, this, &SignInCard::go);
    retranslate();
}

void SignInCard::setPlace(const QString &hub, const QString &device)
{
    m_hub = hub;
    m_device = device;
    retranslate();
}

void SignInCard::setLogin(const QString &login)
{
    m_login->setText(login);
    // The name is known: what is typed next is the password, and must not be read over a shoulder.
    if (!login.isEmpty() && window()->focusWidget() == m_login)
        m_password->setFocus();
    check();
}

void SignInCard::setBusy()
{
    m_busy = true;
    check();
}

void SignInCard::setFree()
{
    m_busy = false;
    check();
}

void SignInCard::setTrouble(const Error &error)
{
    m_trouble = error;
    m_desk.takeRefusal(error);
    setFree();
    m_password->selectAll();
    m_password->setFocus();
}

void SignInCard::go()
{
    if (refusalOf(m_go).isEmpty()) {
        Q_EMIT signInAsked(m_login->text().trimmed(), m_password->text());
        return;
    }
    // What is missing is said where it is missing.
    m_asked = true;
    check();
    if (m_login->text().trimmed().isEmpty())
        m_login->setFocus();
    else if (m_password->text().isEmpty())
        m_password->setFocus();
}

void SignInCard::check()
{
    const QString wait = m_desk.whyWait();
    const EntryDesk::Note note = m_desk.signInNote();
    // A wait runs down in the note; in the field it would be read out every second.
    if (!wait.isEmpty())
        m_note->setNote(StatusKind::Attention, wait, u"clock"_s);
    else
        m_note->setNote(note.kind, note.sentence);
    m_note->setAccessibleName(m_note->text());
    const QString trouble = m_trouble && wait.isEmpty() ? m_desk.signInTrouble(*m_trouble) : QString();
    const QString noName =
        m_login->text().trimmed().isEmpty() ? tr("Your name is still missing.") : QString();
    const QString noPassword =
        m_password->text().isEmpty() ? tr("Your password is still missing.") : QString();
    m_loginEditor->setError(m_asked ? noName : QString());
    // Once is enough.
    if (m_asked && !noPassword.isEmpty())
        m_passwordEditor->setError(noPassword);
    else
        m_passwordEditor->setError(trouble == m_note->text() ? QString() : trouble);
    m_go->setText(m_busy ? tr("Signing in…") : tr("Sign in"));
    if (m_busy)
        setRefused(*m_go, tr("The hub is being asked…"));
    else if (!noName.isEmpty())
        setRefused(*m_go, noName);
    else
        setRefused(*m_go, noPassword.isEmpty() ? wait : noPassword);
}

void SignInCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SignInCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    (m_login->text().isEmpty() ? m_login : m_password)->setFocus();
}

void SignInCard::retranslate()
{
    m_head->setTitle(tr("Sign in"));
    setAccessibleName(tr("Sign in"));
    m_intro->setPlain(m_device.isEmpty() ? m_hub : tr("%1, on this PC “%2”").arg(m_hub, m_device));
    m_loginEditor->setLabel(tr("Sign-in &name"));
    m_passwordEditor->setLabel(tr("&Password"));
    m_other->setText(tr("Connect to another hub…"));
    check();
}

} // namespace stoa::ui
