// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/passwordpart.h"

#include "models/shared/problemtext.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

PasswordPart::PasswordPart(AccessDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new TextLabel({}, TextSize::BodyStrong))
    , m_effect(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_present(new QLineEdit)
    , m_presentEditor(new FieldEditor({}, m_present))
    , m_password(new QLineEdit)
    , m_passwordEditor(new FieldEditor({}, m_password))
    , m_set(new QPushButton)
{
    m_effect->setOverflow(TextLabel::Overflow::Wrap);
    m_present->setEchoMode(QLineEdit::Password);
    m_present->setObjectName(u"presentPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"newPassword"_s);
    m_set->setObjectName(u"setPassword"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_presentEditor);
    column->addWidget(m_passwordEditor);
    column->addWidget(m_effect);
    column->addWidget(m_set, 0, Qt::AlignLeading);
    for (QLineEdit *field : {m_present, m_password}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_presentEditor->setError({});
            m_passwordEditor->setError({});
            refresh();
        });
        connect(field, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    }
    connect(m_set, &QPushButton::clicked, this, &PasswordPart::send);
    retranslate();
}

void PasswordPart::setUser(const QString &id)
{
    if (id != m_id) {
        m_id = id;
        m_present->clear();
        m_password->clear();
        m_presentEditor->setError({});
        m_passwordEditor->setError({});
    }
    refresh();
}

void PasswordPart::refresh()
{
    const bool self = m_desk.isSelf(m_id);
    setVisible(!m_id.isEmpty() && (self || m_desk.may(Permission::UserEdit)));
    m_presentEditor->setVisible(self);
    QString refusal = self ? QString() : m_desk.whyNot(Permission::UserEdit);
    if (self && !m_desk.isOnline())
        refusal = tr("This is done at the hub, which does not answer now.");
    else if (refusal.isEmpty() && m_busy)
        refusal = tr("The hub is being asked…");
    else if (refusal.isEmpty() && m_password->text().isEmpty())
        refusal = tr("The new password is still missing.");
    setRefused(*m_set, refusal);
}

void PasswordPart::send()
{
    if (!refusalOf(m_set).isEmpty())
        return;
    m_busy = true;
    refresh();
    m_desk.setPassword(m_id, m_password->text(), m_desk.isSelf(m_id) ? m_present->text() : QString())
        .then(this, [this](const Result<void> &set) {
            m_busy = false;
            if (set) {
                m_present->clear();
                m_password->clear();
                Q_EMIT done(tr("The password was set."));
            } else if (set.error().field == "current"_L1) {
                m_presentEditor->setError(tr("The present password is wrong."));
                m_present->setFocus();
            } else if (set.error().problem == Problem::PasswordWeak || set.error().field == "password"_L1) {
                m_passwordEditor->setError(ProblemText::sentence(set.error()));
                m_password->setFocus();
            } else {
                Q_EMIT failed(ProblemText::sentence(set.error()));
            }
            refresh();
        });
}

void PasswordPart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PasswordPart::retranslate()
{
    m_title->setPlain(tr("Password"));
    m_presentEditor->setLabel(tr("&Present password"));
    m_passwordEditor->setLabel(tr("Ne&w password"));
    m_passwordEditor->setHint(tr("at least 12 characters, for example a few words"));
    m_effect->setPlain(tr("Setting it signs the user out everywhere."));
    m_set->setText(tr("Set the password"));
    refresh();
}

} // namespace stoa::ui
