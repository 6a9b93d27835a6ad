// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/samplecard.h"

#include "ui/access/entryhead.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/noteline.h"
#include "ui/shared/progressline.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

SampleCard::SampleCard(QWidget *parent)
    : Card(parent)
    , m_head(new EntryHead(u"eye"_s))
    , m_intro(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_note(new NoteLine)
    , m_trouble(new NoteLine)
    , m_progress(new ProgressLine)
    , m_open(new QPushButton)
{
    body().setContentsMargins(24, 24, 24, 24);
    body().setSpacing(12);
    m_intro->setOverflow(TextLabel::Overflow::Wrap);
    body().addWidget(m_head);
    body().addWidget(m_intro);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(0);
    for (const auto &icon : {u"store"_s, u"package"_s, u"shopping-basket"_s, u"triangle-alert"_s}) {
        m_facts.append(new EntryFact(icon));
        facts->addWidget(m_facts.last());
    }
    body().addLayout(facts);
    body().addWidget(m_note);
    body().addStretch();
    body().addWidget(m_progress);
    body().addWidget(m_trouble);
    m_open->setObjectName(u"openSample"_s);
    setKind(*m_open, ButtonKind::Primary);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_open);
    body().addLayout(foot);
    connect(m_open, &QPushButton::clicked, this, &SampleCard::openAsked);
    connect(m_progress, &ProgressLine::cancelAsked, this, &SampleCard::cancelAsked);
    m_progress->hide();
    m_trouble->hide();
    retranslate();
}

void SampleCard::setWork(const QString &what, const QString &figures, qint64 done, qint64 total)
{
    m_trouble->setNote(StatusKind::None, tr("Cancelling leaves nothing behind."));
    m_trouble->show();
    m_progress->show();
    m_progress->setWork(what, figures, {});
    m_progress->setDone(done, total);
    setRefused(*m_open, what);
}

void SampleCard::setFree(const QString &trouble)
{
    m_progress->hide();
    m_trouble->setNote(StatusKind::Problem, trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    setRefused(*m_open, {});
}

void SampleCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void SampleCard::retranslate()
{
    m_head->setTitle(tr("Look around"));
    setAccessibleName(tr("Look around"));
    m_intro->setPlain(tr("An invented chain that you can do anything with. It stays on this PC."));
    m_facts[0]->setWords(tr("12 stores and 2 distribution centres"), tr("and a web shop"));
    m_facts[1]->setWords(tr("4,000 items"), tr("with names in every language of this program"));
    m_facts[2]->setWords(tr("60 days of business"), tr("sales, deliveries and transfers"));
    m_facts[3]->setWords(tr("Some trouble on purpose"), tr("negative stock, empty shelves"));
    m_note->setNote(StatusKind::None,
                    tr("Everything works, also without a network. Nothing is sent anywhere."), u"info"_s);
    m_open->setText(tr("Open the sample chain"));
}

} // namespace stoa::ui
