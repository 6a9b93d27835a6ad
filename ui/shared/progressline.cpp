// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/progressline.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
/// A progress bar counts in int; rows may be more.
constexpr int kSteps = 10000;
} // namespace

ProgressLine::ProgressLine(QWidget *parent, Pausing pausing, Cancelling cancelling)
    : QWidget(parent)
    , m_what(new TextLabel(QString(), TextSize::BodyStrong, ColourRole::Text, this))
    , m_figures(new TextLabel(QString(), TextSize::Body, ColourRole::Text2, this))
    , m_bar(new QProgressBar(this))
    , m_onCancel(new TextLabel(QString(), TextSize::Secondary, ColourRole::Text2, this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_what->setOverflow(TextLabel::Overflow::Elide);
    m_onCancel->setOverflow(TextLabel::Overflow::Wrap);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kSteps);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_figures, 0, 1, Qt::AlignTrailing);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_onCancel, 2, 0, 1, 2);
    grid->addWidget(m_pause, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_cancel, 0, 3, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    m_pause->setVisible(pausing == Pausing::Yes);
    m_cancel->setVisible(cancelling == Cancelling::Yes);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressLine::cancelAsked);
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        m_paused = !m_paused;
        retranslate();
        m_paused ? Q_EMIT pauseAsked() : Q_EMIT resumeAsked();
    });
    retranslate();
}

void ProgressLine::setWork(const QString &what, const QString &figures, const QString &onCancel)
{
    m_what->setPlain(what);
    m_figures->setPlain(figures);
    m_onCancel->setPlain(onCancel);
    m_cancel->setToolTip(onCancel.isEmpty() ? m_cancel->text() : onCancel);
    m_onCancel->setVisible(!onCancel.isEmpty());
    m_bar->setAccessibleName(what);
    m_bar->setAccessibleDescription(figures);
}

void ProgressLine::setDone(qint64 done, qint64 total)
{
    m_bar->setValue(total > 0 ? int(done * kSteps / total) : 0);
}

void ProgressLine::retranslate()
{
    m_pause->setText(m_paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(StoaStyle::iconsOf(this).icon(m_paused ? u"play"_s : u"pause"_s));
    m_cancel->setText(tr("Cancel"));
}

void ProgressLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa::ui
