// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/connectcard.h"

#include "ui/access/entryhead.h"
#include "ui/access/fingerprintbox.h"
#include "ui/shared/codefield.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCodeLength = 12;

} // namespace

ConnectCard::ConnectCard(EntryDesk &desk, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_head(new EntryHead(u"link"_s))
    , m_intro(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_address(new QLineEdit)
    , m_code(new CodeField)
    , m_name(new QLineEdit(QSysInfo::machineHostName()))
    , m_addressEditor(new FieldEditor({}, m_address))
    , m_codeEditor(new FieldEditor({}, m_code))
    , m_nameEditor(new FieldEditor({}, m_name))
    , m_fingerprint(new FingerprintBox)
    , m_keys(new NoteLine)
    , m_note(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_connect(new QPushButton)
{
    body().setContentsMargins(24, 24, 24, 24);
    body().setSpacing(12);
    m_intro->setOverflow(TextLabel::Overflow::Wrap);
    m_note->setOverflow(TextLabel::Overflow::Wrap);
    m_address->setObjectName(u"hubAddress"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_code->setObjectName(u"enrolmentCode"_s);
    m_name->setObjectName(u"deviceName"_s);
    m_connect->setObjectName(u"connect"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_intro),
                            static_cast<QWidget *>(m_addressEditor)})
        body().addWidget(widget);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    pair->addWidget(m_codeEditor, 1);
    pair->addWidget(m_nameEditor, 1);
    body().addLayout(pair);
    body().addWidget(m_fingerprint);
    body().addWidget(m_keys);
    body().addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_connect);
    body().addLayout(foot);

    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_addressTrouble.clear();
        m_desk.setAddress(typed);
        check();
    });
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_code), m_name}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_nameEditor->setError({});
            check();
        });
    }
    for (QLineEdit *field : {m_address, static_cast<QLineEdit *>(m_code), m_name})
        connect(field, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    connect(m_code, &QLineEdit::editingFinished, this, [this] {
        m_codeLeft = !m_code->text().trimmed().isEmpty();
        check();
    });
    connect(m_fingerprint, &FingerprintBox::changed, this, &ConnectCard::check);
    connect(&desk, &EntryDesk::addressChanged, this, &ConnectCard::check);
    connect(m_connect, &QPushButton::clicked, this, &ConnectCard::submit);
    retranslate();
}

void ConnectCard::submit()
{
    if (!refusalOf(m_connect).isEmpty())
        return;
    const auto hub = m_desk.hub();
    if (hub)
        Q_EMIT connectAsked(*hub, codeOf(m_code->text()), m_name->text().trimmed(), m_desk.fingerprint());
}

QString ConnectCard::codeOf(const QString &typed)
{
    QString code;
    const auto letters = typed.toUpper();
    for (const QChar c : letters) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            code += c;
        else if (c != u'-' && !c.isSpace())
            return {};
    }
    if (code.size() != kCodeLength)
        return {};
    return code.left(4) + u'-' + code.mid(4, 4) + u'-' + code.mid(8);
}

void ConnectCard::checkAddress()
{
    using Address = EntryDesk::Address;
    const Address state = m_desk.address();
    const QString said = m_desk.addressSentence();
    const bool wrong =
        state == Address::NoAddress || state == Address::NotEncrypted || state == Address::Wrong;
    m_addressEditor->setHint(state == Address::Asking ? said : QString());
    m_addressEditor->setGood(state == Address::Right ? said : QString());
    m_addressEditor->setError(!m_addressTrouble.isEmpty() ? m_addressTrouble : wrong ? said : QString());
    m_fingerprint->setFingerprint(m_desk.fingerprint());
}

void ConnectCard::checkCode()
{
    const QString typed = m_code->text().trimmed();
    int length = 0;
    bool foreign = false;
    for (const QChar c : typed) {
        const bool counts = c.isLetterOrNumber() && c.unicode() < 128;
        length += counts ? 1 : 0;
        foreign = foreign || !(counts || c == u'-' || c.isSpace());
    }
    const bool whole = !codeOf(typed).isEmpty();
    QString error;
    if (foreign)
        error = tr("A code has the letters A to Z and digits only.");
    else if (!typed.isEmpty() && !whole && (m_codeLeft || length > kCodeLength))
        error = tr("%1 characters are needed, here are %2.").arg(kCodeLength).arg(length);
    m_codeEditor->setHint(typed.isEmpty() || whole ? tr("valid for 15 minutes, works once")
                                                   //: Letters of a code typed so far, of how many
                                                   : tr("%1 of %2").arg(length).arg(kCodeLength));
    m_codeEditor->setGood(whole ? tr("The code is whole.") : QString());
    m_codeEditor->setError(error);
}

QString ConnectCard::missing() const
{
    using Address = EntryDesk::Address;
    const QString code = m_code->text().trimmed();
    if (!m_busy.isEmpty())
        return m_busy;
    if (m_desk.address() == Address::Empty)
        return tr("The address is still missing.");
    if (m_desk.address() == Address::Asking)
        return m_desk.addressSentence();
    if (m_desk.address() != Address::Right)
        return tr("The address is not right yet.");
    if (codeOf(code).isEmpty())
        return code.isEmpty() ? tr("The code for this PC is still missing.")
                              : tr("The code for this PC is not whole yet.");
    if (m_name->text().trimmed().isEmpty())
        return tr("The name of this PC is still missing.");
    if (!m_fingerprint->isSame())
        return tr("Compare the fingerprint and say that it is the same.");
    return {};
}

void ConnectCard::check()
{
    checkAddress();
    checkCode();
    const QString lacks = missing();
    // A card that nobody has touched does not begin with what is missing.
    const bool touched = m_desk.address() != EntryDesk::Address::Empty || !m_code->text().isEmpty();
    m_note->setPlain(
        touched || !m_busy.isEmpty() ? lacks : tr("Connect becomes available once everything is right."));
    setRefused(*m_connect, lacks);
    setKind(*m_connect, lacks.isEmpty() ? ButtonKind::Primary : ButtonKind::Secondary);
}

void ConnectCard::setBusy(const QString &words)
{
    m_busy = words;
    check();
}

void ConnectCard::setFree()
{
    m_busy.clear();
    check();
}

void ConnectCard::setError(const QString &field, const QString &sentence)
{
    if (field == "hub"_L1)
        m_addressTrouble = sentence;
    setFree();
    if (field == "fingerprint"_L1) {
        m_fingerprint->setTrouble(sentence);
        check();
        return;
    }
    FieldEditor *editor = field == "code"_L1 ? m_codeEditor
        : field == "name"_L1                 ? m_nameEditor
                                             : m_addressEditor;
    editor->setError(sentence);
    editor->setFocus();
}

void ConnectCard::setAddress(const QString &address) { m_address->setText(address); }

void ConnectCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void ConnectCard::retranslate()
{
    m_head->setTitle(tr("Connect to a hub"));
    setAccessibleName(tr("Connect to a hub"));
    m_intro->setPlain(tr("Your company runs a Stoa hub. The person who looks after it gives you an address "
                         "and a code for this PC."));
    m_addressEditor->setLabel(tr("&Address of the hub"));
    m_codeEditor->setLabel(tr("&Code for this PC"));
    m_nameEditor->setLabel(tr("&Name of this PC"));
    m_nameEditor->setHint(tr("for example “Back office”"));
    m_keys->setNote(StatusKind::None, tr("The keys stay on this PC. No password is kept here."), u"lock"_s);
    m_connect->setText(tr("Connect"));
    check();
}

} // namespace stoa::ui
