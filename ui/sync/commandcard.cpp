// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/commandcard.h"

#include "models/shared/problemtext.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/factlist.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/noteline.h"
#include "ui/shared/prompts.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"
#include "ui/sync/threesides.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
// Of the foot of a details pane.
constexpr int kFootMargins = 2 * 16;
constexpr int kFootGap = 8;
} // namespace

CommandCard::CommandCard(SyncDesk &desk, Prompts &prompts, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_why(new QWidget)
    , m_facts(new FactList)
    , m_choose(new TextLabel({}, TextSize::BodyStrong))
    , m_sides(new ThreeSides)
    , m_mend(new QWidget)
    , m_delta(new QLineEdit)
    , m_deltaEditor(new FieldEditor({}, m_delta))
    , m_because(new QComboBox)
    , m_becauseEditor(new FieldEditor({}, m_because))
    , m_reason(new QLineEdit)
    , m_reasonEditor(new FieldEditor({}, m_reason))
    , m_linked(new NoteLine)
    , m_discard(new QPushButton)
    , m_export(new QPushButton)
    , m_resend(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    auto *why = new QVBoxLayout(m_why);
    why->setContentsMargins(0, 0, 0, 0);
    body().insertWidget(0, m_why);
    auto *mend = new QVBoxLayout(m_mend);
    mend->setContentsMargins(0, 0, 0, 0);
    mend->addWidget(m_deltaEditor);
    mend->addWidget(m_becauseEditor);
    body().insertWidget(1, m_facts);
    body().insertWidget(2, m_choose);
    body().insertWidget(3, m_sides);
    body().insertWidget(4, m_mend);
    body().insertWidget(5, m_linked);
    body().insertWidget(6, m_reasonEditor);
    m_delta->setObjectName(u"mendDelta"_s);
    m_delta->setAlignment(Qt::AlignRight);
    m_because->setObjectName(u"mendReason"_s);
    m_reason->setObjectName(u"discardReason"_s);
    m_discard->setObjectName(u"discard"_s);
    m_resend->setObjectName(u"resend"_s);
    setKind(*m_discard, ButtonKind::Destructive);
    setKind(*m_resend, ButtonKind::Primary);
    addFootButton(m_discard, Place::Start);
    m_export->setObjectName(u"exportOutbox"_s);
    setKind(*m_export, ButtonKind::Quiet);
    addFootButton(m_export, Place::Start);
    m_resend->setIcon(StoaStyle::iconsOf(this).icon(u"send"_s, ColourRole::OnAccent));
    addFootButton(m_resend, Place::End);
    connect(m_delta, &QLineEdit::textEdited, this, &CommandCard::readSides);
    connect(m_because, &QComboBox::activated, this, [this](int at) {
        m_reasonChosen = m_because->itemData(at).toString();
        readSides();
    });
    connect(m_export, &QPushButton::clicked, this, &CommandCard::exportAsked);
    connect(m_resend, &QPushButton::clicked, this, &CommandCard::resend);
    connect(m_discard, &QPushButton::clicked, this, &CommandCard::discard);
    connect(&desk, &SyncDesk::listsChanged, this, [this] {
        if (!m_entry)
            return;
        for (const auto *model : {&m_desk.attention(), &m_desk.outbox()}) {
            const int row = model->rowOf(QString::number(m_entry->n));
            if (row >= 0) {
                m_entry = model->at(row);
                break;
            }
        }
        // Names of places, people and reasons may be others though the command is the same.
        fillReasons();
        readSides();
        refresh();
    });
    clear();
}

void CommandCard::clear()
{
    m_entry.reset();
    refresh();
}

void CommandCard::show(const OutboxEntry &entry)
{
    const bool same = m_entry && m_entry->n == entry.n;
    if (same && *m_entry == entry)
        return; // listsChanged brings names that came later
    m_entry = entry;
    if (!same) {
        m_reason->clear();
        m_reasonEditor->setError({});
        fillMending();
    } else {
        readSides();
    }
    refresh();
}

void CommandCard::refresh()
{
    qDeleteAll(m_why->findChildren<MessageBar *>(Qt::FindDirectChildrenOnly));
    const bool refused = m_entry && m_entry->state == CommandState::Rejected;
    const bool lost = m_entry && SyncDesk::isLost(*m_entry);
    const bool adjusts = refused && !lost && m_entry->type == nameOf(CommandType::StockAdjust);
    const bool guards = refused && !lost && m_entry->type == nameOf(CommandType::SafetySet);
    m_mend->setVisible(adjusts || guards);
    m_becauseEditor->setVisible(adjusts);
    m_sides->setVisible(refused && !lost);
    const QString noDiscarding = m_desk.whyNoDiscarding();
    m_reasonEditor->setVisible(refused && noDiscarding.isEmpty());
    m_deltaEditor->setLabel(guards ? tr("&Safety stock") : tr("&Difference"));
    m_becauseEditor->setLabel(tr("&Reason"));
    m_reasonEditor->setLabel(tr("&Why it is discarded"));
    m_reasonEditor->setHint(tr("only needed to discard it"));
    m_choose->setPlain(tr("Choose what happens"));
    m_choose->setVisible(refused);
    QStringList notes;
    if (!lost)
        notes.append(tr("It is sent as a new one and linked to this one."));
    if (!noDiscarding.isEmpty())
        notes.append(noDiscarding);
    m_linked->setNote(StatusKind::None, notes.join(u' '));
    m_linked->setVisible(refused && !notes.isEmpty());
    m_discard->setVisible(refused);
    m_resend->setVisible(refused && !lost);
    m_discard->setText(tr("Discard…"));
    m_resend->setText(m_mend->isVisibleTo(this) ? tr("Fix and resend") : tr("Send again"));
    sayExport();
    if (!m_entry) {
        setName(tr("Nothing chosen"));
        setCodes({});
        return;
    }
    const OutboxEntry &entry = *m_entry;
    const Formats &formats = m_desk.wording().formats();
    //: Title of a command's page: its state and what kind it is
    setName(refused ? tr("%1: %2").arg(m_desk.stateWord(entry), m_desk.kindWord(entry))
                    : m_desk.kindWord(entry));
    //: Number of a command
    QStringList codes{tr("No. %1").arg(formats.integer(entry.n))};
    if (!refused)
        codes.append(m_desk.stateWord(entry));
    const QString subject = m_desk.subject(entry);
    if (!subject.isEmpty())
        codes.append(subject);
    setCodes(codes);
    if (const QString why = m_desk.why(entry); !why.isEmpty()) {
        Message message;
        message.kind = refused ? StatusKind::Problem : StatusKind::Attention;
        message.lead = why;
        message.text = m_desk.effect(entry);
        message.closing = Message::Closing::ByCauseOnly;
        m_why->layout()->addWidget(new MessageBar(message));
    }
    m_facts->setFacts(
        {{tr("What"), m_desk.what(entry)},
         {tr("Who, when"),
          tr("%1, %2").arg(m_desk.actorName(entry.actor), formats.moment(entry.at, m_desk.clock().now()))},
         {tr("Note"), entry.body.value("note"_L1).toString()},
         {tr("Code"), entry.verdict ? ProblemText::code(*entry.verdict) : QString()},
         {tr("Waits behind"),
          entry.waitsForLane ? tr("An earlier change of the same thing that was refused.") : QString()},
         {tr("Tries"), formats.integer(entry.tries)},
         {tr("Next try"), entry.nextTry ? formats.timeToSecond(*entry.nextTry) : QString()},
         {tr("Replaces"), entry.replaces > 0 ? tr("No. %1").arg(formats.integer(entry.replaces)) : QString()},
         {tr("Number of the movement"), subject.isEmpty() ? QString() : entry.lane, true}});
    setRefused(*m_discard, noDiscarding);
    setRefused(*m_resend, m_desk.whyNoResending(entry));
}

int CommandCard::asksOfFoot() const
{
    int asked = kFootMargins - kFootGap;
    for (const QPushButton *button : {m_discard, m_export, m_resend}) {
        if (button->isVisibleTo(this))
            asked += button->sizeHint().width() + kFootGap;
    }
    return asked;
}

/// Three words side by side have no room in every language, and below each other they cover the field of why:
/// there this one is told by its icon and its tool tip.
void CommandCard::sayExport()
{
    const QString word = tr("Export");
    m_export->setAccessibleName(word);
    m_export->setToolTip(tr("Saves every change that this PC keeps to a file"));
    m_export->setIcon({});
    m_export->setText(word);
    if (asksOfFoot() <= width() || !m_discard->isVisibleTo(this))
        return;
    m_export->setText({});
    m_export->setIcon(StoaStyle::iconsOf(this).icon(u"download"_s, ColourRole::Text));
    if (asksOfFoot() <= width())
        return;
    // They stand below each other all the same.
    m_export->setIcon({});
    m_export->setText(word);
}

void CommandCard::resizeEvent(QResizeEvent *event)
{
    DetailsPane::resizeEvent(event);
    sayExport();
}

void CommandCard::resend()
{
    if (!m_entry)
        return;
    const auto body = mended();
    if (!body)
        return;
    if (!m_becauseEditor->error().isEmpty()) {
        m_because->setFocus();
        return;
    }
    m_desk.resend(m_entry->n, *body).then(this, [this](const Result<Receipt> &receipt) {
        if (receipt)
            Q_EMIT done(tr("Sent again as No. %1.").arg(m_desk.wording().formats().integer(receipt->n)));
        else
            tellWhere(receipt.error());
    });
}

/// Beside the field that it is about, where there is one in sight.
void CommandCard::tellWhere(const Error &error)
{
    static const QStringList kOfDelta{u"delta"_s, u"unit"_s, u"safety"_s};
    FieldEditor *editor = kOfDelta.contains(error.field) ? m_deltaEditor
        : error.field == "reason"_L1                     ? m_becauseEditor
                                                         : nullptr;
    if (!editor || !m_mend->isVisible()) {
        Q_EMIT failed(ProblemText::sentence(error));
        return;
    }
    editor->setError(ProblemText::sentence(error));
    (editor == m_deltaEditor ? static_cast<QWidget *>(m_delta) : m_because)->setFocus();
}

void CommandCard::discard()
{
    if (!m_entry)
        return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_reasonEditor->setError(tr("Say why; it is kept and the hub is told."));
        m_reason->setFocus();
        // The sentence takes its room first.
        QTimer::singleShot(0, this, [this] {
            if (auto *area = findChild<QScrollArea *>())
                area->ensureWidgetVisible(m_reasonEditor);
        });
        return;
    }
    const qint64 n = m_entry->n;
    const Prompts::Question question{
        tr("Discard this change?"),
        tr("%1. It is not sent any more; the hub is told that you discarded it.").arg(m_desk.what(*m_entry)),
        tr("Discard"),
        {}};
    m_prompts.ask(this, question, [this, n, reason](Prompts::Answer answer) {
        if (answer != Prompts::Answer::DoIt)
            return;
        m_desk.discard(n, reason).then(this, [this](const Result<void> &gone) {
            if (gone)
                Q_EMIT done(tr("The change was discarded."));
            else
                Q_EMIT failed(ProblemText::sentence(gone.error()));
        });
    });
}

void CommandCard::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        if (m_entry)
            fillMending();
    }
}

} // namespace stoa::ui
