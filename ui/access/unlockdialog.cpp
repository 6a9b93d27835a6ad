// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/unlockdialog.h"

#include "models/access/entrydesk.h"
#include "ui/shared/codefield.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/prompts.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 600;

} // namespace

UnlockDialog::UnlockDialog(Door door, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_door(std::move(door))
    , m_prompts(prompts)
    , m_title(new TextLabel(tr("The journal of this PC is locked"), TextSize::Title))
    , m_intro(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_code(new CodeField)
    , m_codeEditor(new FieldEditor(tr("&Code"), m_code))
    , m_leave(new QPushButton(tr("Quit")))
    , m_without(new QPushButton(tr("Begin without it…")))
    , m_go(new QPushButton(tr("Open the journal")))
{
    setWindowTitle(m_title->text());
    m_intro->setPlain(
        tr("What was entered here and is not at the hub yet is kept in a journal, and its key is "
           "not where it was. The hub can open it: ask an administrator for a code for this "
           "PC's place, as for a new PC. Nothing is lost then."));
    m_intro->setOverflow(TextLabel::Overflow::Wrap);
    m_code->setObjectName(u"unlockCode"_s);
    m_code->setPlaceholderText(u"XXXX-XXXX-XXXX"_s);
    m_without->setObjectName(u"beginWithout"_s);
    m_go->setObjectName(u"openJournal"_s);
    setKind(*m_go, ButtonKind::Primary);
    setKind(*m_leave, ButtonKind::Quiet);
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_codeEditor);
    layout->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_leave);
    foot->addStretch();
    foot->addWidget(m_without);
    foot->addWidget(m_go);
    layout->addLayout(foot);
    // As high as the words of the language need at this width.
    ensurePolished();
    const int width = std::max(kWidth, layout->sizeHint().width());
    resize(width, std::max(layout->sizeHint().height(), layout->totalHeightForWidth(width)));
    connect(m_code, &QLineEdit::textEdited, this, [this] {
        m_codeEditor->setError({});
        check();
    });
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_without, &QPushButton::clicked, this, &UnlockDialog::beginWithout);
    connect(m_go, &QPushButton::clicked, this, &UnlockDialog::unlock);
    check();
    m_code->setFocus();
}

void UnlockDialog::check()
{
    m_codeEditor->setHint(m_busy ? tr("Asking the hub…") : QString());
    m_code->setReadOnly(m_busy);
    const QString busy = m_busy ? tr("The hub is being asked.") : QString();
    setRefused(*m_without, busy);
    setRefused(*m_go, m_code->text().trimmed().isEmpty() ? tr("Enter the code.") : busy);
}

void UnlockDialog::unlock()
{
    if (!refusalOf(m_go).isEmpty())
        return;
    m_busy = true;
    check();
    m_door.unlock(m_code->text()).then(this, [this](const Result<void> &unlocked) {
        m_busy = false;
        check();
        if (unlocked)
            accept();
        else
            fail(unlocked.error());
    });
}

/// What is locked stays on the disk, for the day when the key is found.
void UnlockDialog::beginWithout()
{
    if (!refusalOf(m_without).isEmpty())
        return;
    Prompts::Question question;
    question.title = tr("Begin without the locked journal?");
    question.text =
        tr("The journal is moved into a folder of its own; nothing is removed. Adjustments that the "
           "hub does not have yet are read from the copy of the stock and wait for your decision "
           "under Sync; whatever else waited is listed there as lost. This PC has to be connected "
           "anew, with a code.");
    question.verb = tr("Begin without it");
    m_prompts.ask(this, question, [this](Prompts::Answer answer) {
        if (answer == Prompts::Answer::Keep)
            return;
        if (const auto aside = m_door.setAside(); aside)
            accept();
        else
            fail(aside.error());
    });
}

void UnlockDialog::fail(const Error &error)
{
    QString sentence = EntryDesk::enrolTrouble(error).sentence;
    if (error.code() == Problem::NotFound)
        sentence = tr("The journal has no box that the hub could open: this PC was never connected.");
    else if (error.field == "hub"_L1 && error.kind == ErrorKind::Refused)
        sentence = tr("Another hub answers at the address of this PC's. Nothing was sent to it.");
    m_codeEditor->setError(sentence);
    m_code->setFocus();
}

} // namespace stoa::ui
