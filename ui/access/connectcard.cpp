// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/connectcard.h"

#include "ui/access/entryhead.h"
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

ConnectCard::ConnectCard(QWidget *parent)
    : Card(parent)
    , m_head(new EntryHead(u"link"_s))
    , m_intro(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_address(new QLineEdit)
    , m_code(new CodeField)
    , m_name(new QLineEdit(QSysInfo::machineHostName()))
    , m_addressEditor(new FieldEditor({}, m_address))
    , m_codeEditor(new FieldEditor({}, m_code))
    , m_nameEditor(new FieldEditor({}, m_name))
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
                            static_cast<QWidget *>(m_addressEditor), static_cast<QWidget *>(m_codeEditor),
                            static_cast<QWidget *>(m_nameEditor), static_cast<QWidget *>(m_keys)})
        body().addWidget(widget);
    body().addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_connect);
    body().addLayout(foot);

    for (QLineEdit *field : {m_address, static_cast<QLineEdit *>(m_code), m_name}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_nameEditor->setError({});
            check();
        });
        connect(field, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    }
    connect(m_code, &QLineEdit::editingFinished, this, [this] {
        m_codeLeft = !m_code->text().trimmed().isEmpty();
        check();
    });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (!refusalOf(m_connect).isEmpty())
            return;
        const auto hub = addressOf(m_address->text());
        const QString code = codeOf(m_code->text());
        if (hub && !code.isEmpty() && !m_name->text().trimmed().isEmpty())
            Q_EMIT connectAsked(*hub, code, m_name->text().trimmed());
    });
    retranslate();
}

std::optional<QUrl> ConnectCard::addressOf(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (!text.contains(u"://"_s))
        text.prepend(text.startsWith(u"127.0.0.1"_s) || text.startsWith(u"localhost"_s) ? u"http://"_s
                                                                                        : u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool local = url.host() == u"127.0.0.1"_s || url.host() == u"localhost"_s || url.host() == u"::1"_s;
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != u"https"_s && !(local && url.scheme() == u"http"_s)))
        return std::nullopt;
    return url;
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

void ConnectCard::check()
{
    const QString address = m_address->text().trimmed();
    const QString code = m_code->text().trimmed();
    m_addressEditor->setError(address.isEmpty() || addressOf(address)
                                  ? QString()
                                  : tr("This is no address of a hub, such as stoa.example.com."));
    QString codeError;
    if (!code.isEmpty() && codeOf(code).isEmpty()) {
        int length = 0;
        for (const QChar c : code)
            length += c.isLetterOrNumber() ? 1 : 0;
        if (m_codeLeft || length >= kCodeLength)
            codeError =
                tr("The code has %1 letters and digits, this one has %2.").arg(kCodeLength).arg(length);
    }
    m_codeEditor->setError(codeError);
    QString missing;
    if (!m_busy.isEmpty())
        missing = m_busy;
    else if (!addressOf(address))
        missing =
            address.isEmpty() ? tr("The address is still missing.") : tr("The address is not right yet.");
    else if (codeOf(code).isEmpty())
        missing = code.isEmpty() ? tr("The code for this PC is still missing.")
                                 : tr("The code for this PC is not whole yet.");
    else if (m_name->text().trimmed().isEmpty())
        missing = tr("The name of this PC is still missing.");
    // A card that nobody has touched does not begin with what is missing.
    const bool touched = !address.isEmpty() || !code.isEmpty();
    m_note->setPlain(touched || !m_busy.isEmpty() ? missing : tr("All three are needed."));
    setRefused(*m_connect, missing);
    setKind(*m_connect, missing.isEmpty() ? ButtonKind::Primary : ButtonKind::Secondary);
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
    setFree();
    FieldEditor *editor = field == "code"_L1 ? m_codeEditor
        : field == "name"_L1                 ? m_nameEditor
                                             : m_addressEditor;
    editor->setError(sentence);
    editor->setFocus();
}

void ConnectCard::setAddress(const QString &address)
{
    m_address->setText(address);
    check();
}

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
    m_codeEditor->setHint(tr("valid for 15 minutes, works once"));
    m_nameEditor->setLabel(tr("&Name of this PC"));
    m_nameEditor->setHint(tr("so that others recognise it, for example “Back office”"));
    m_keys->setNote(StatusKind::None, tr("The keys stay on this PC. No password is kept here."), u"lock"_s);
    m_connect->setText(tr("Connect"));
    check();
}

} // namespace stoa::ui
