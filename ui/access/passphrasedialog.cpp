// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/passphrasedialog.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 528;

} // namespace

PassphraseDialog::PassphraseDialog(Task task, int shortest, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_shortest(shortest)
    , m_title(new TextLabel({}, TextSize::Title))
    , m_intro(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_phrase(new QLineEdit)
    , m_again(new QLineEdit)
    , m_phraseEditor(new FieldEditor(tr("&Passphrase"), m_phrase))
    , m_againEditor(new FieldEditor(tr("Passphrase &again"), m_again))
    , m_leave(new QPushButton(tr("Quit")))
    , m_go(new QPushButton)
{
    const bool choose = task == Task::Choose;
    setWindowTitle(tr("Passphrase of this PC"));
    m_title->setPlain(choose ? tr("Choose a passphrase for this PC") : tr("Open the data of this PC"));
    m_intro->setPlain(
        choose ? tr("This system has no keychain. What is entered here is kept in a journal on this "
                    "PC until the hub has it, and the passphrase locks it. It is asked for at each "
                    "start; without it, what the hub does not have yet cannot be read.")
               : tr("This system has no keychain, so the passphrase that was chosen for this PC "
                    "opens its journal."));
    m_intro->setOverflow(TextLabel::Overflow::Wrap);
    m_go->setText(choose ? tr("Use it") : tr("Open"));
    m_phrase->setObjectName(u"passphrase"_s);
    m_again->setObjectName(u"passphraseAgain"_s);
    m_go->setObjectName(u"usePassphrase"_s);
    for (QLineEdit *field : {m_phrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_phraseEditor->setError({});
            check();
        });
    }
    if (choose)
        m_phraseEditor->setHint(tr("At least %n characters", nullptr, shortest));
    m_againEditor->setVisible(choose);
    setKind(*m_go, ButtonKind::Primary);
    setKind(*m_leave, ButtonKind::Quiet);
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addWidget(m_phraseEditor);
    layout->addWidget(m_againEditor);
    layout->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_leave);
    foot->addStretch();
    foot->addWidget(m_go);
    layout->addLayout(foot);
    // As high as the words of the language need at this width.
    ensurePolished();
    const int width = std::max(kWidth, layout->sizeHint().width());
    resize(width, std::max(layout->sizeHint().height(), layout->totalHeightForWidth(width)));
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (refusalOf(m_go).isEmpty())
            accept();
    });
    check();
    m_phrase->setFocus();
}

QString PassphraseDialog::passphrase() const { return m_phrase->text(); }

void PassphraseDialog::setWrong()
{
    m_phraseEditor->setError(m_task == Task::Choose ? tr("Choose a longer one.")
                                                    : tr("This is not the passphrase of this PC."));
}

void PassphraseDialog::check()
{
    QString why;
    if (m_phrase->text().isEmpty())
        why = tr("Enter the passphrase.");
    else if (m_task == Task::Choose && m_phrase->text().size() < m_shortest)
        why = tr("The passphrase is too short.");
    else if (m_task == Task::Choose && m_phrase->text() != m_again->text())
        why = tr("The two are not the same.");
    setRefused(*m_go, why);
}

} // namespace stoa::ui
