// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/stripitem.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

TextLabel *label(QWidget *parent)
{
    auto *made = new TextLabel(QString(), TextSize::Secondary, ColourRole::Text2, parent);
    made->setOverflow(TextLabel::Overflow::Elide);
    return made;
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_sync(new StripItem(this))
    , m_last(label(this))
    , m_pending(label(this))
    , m_conflicts(new StripItem(this))
    , m_noConflicts(label(this))
    , m_parked(new StripItem(this))
    , m_late(new StripItem(this))
    , m_jobText(label(this))
    , m_jobBar(new QProgressBar(this))
    , m_jobCancel(new IconButton(u"x"_s, this))
    , m_panelText(label(this))
    , m_place(label(this))
{
    setObjectName(u"statusStrip"_s);
    m_sync->setObjectName(u"strip.sync"_s);
    m_conflicts->setObjectName(u"strip.conflicts"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, 14, 0);
    layout->setSpacing(10);
    const auto add = [&](QWidget *widget) {
        auto *line = new QFrame(this);
        line->setFrameShape(QFrame::VLine);
        line->setFixedSize(1, 14);
        line->installEventFilter(this);
        m_lines.append(line);
        layout->addWidget(widget);
        layout->addWidget(line);
        widget->installEventFilter(this);
    };
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sync, m_last, m_pending, m_conflicts,
                                                            m_noConflicts, m_parked, m_late})
        add(widget);
    layout->addStretch(1);
    m_jobBar->setFixedWidth(54);
    m_jobBar->setTextVisible(false);
    m_jobCancel->setProperty("small", true);
    layout->addWidget(m_jobText);
    layout->addWidget(m_jobBar);
    layout->addWidget(m_jobCancel);
    layout->addWidget(m_panelText);
    layout->addWidget(m_place);
    setJob({}, 0, 0);
    connect(m_sync, &QAbstractButton::clicked, this, &StatusStrip::syncAsked);
    connect(m_late, &QAbstractButton::clicked, this, &StatusStrip::syncAsked);
    connect(m_conflicts, &QAbstractButton::clicked, this, &StatusStrip::conflictsAsked);
    connect(m_parked, &QAbstractButton::clicked, this, &StatusStrip::conflictsAsked);
    connect(m_jobCancel, &QAbstractButton::clicked, this, &StatusStrip::jobCancelAsked);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

void StatusStrip::setState(const StripState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    refresh();
}

StatusKind StatusStrip::shownSync() const
{
    const bool open = m_state.conflicts > 0 || m_state.parked > 0;
    return open && m_state.sync == StatusKind::Ok ? StatusKind::Attention : m_state.sync;
}

void StatusStrip::setJob(const QString &text, int done, int total)
{
    const bool shown = total > 0;
    m_jobText->setPlain(text);
    m_jobBar->setRange(0, std::max(1, total));
    m_jobBar->setValue(done);
    m_jobBar->setAccessibleName(text);
    m_jobText->setVisible(shown);
    m_jobBar->setVisible(shown);
    m_jobCancel->setVisible(shown);
}

void StatusStrip::setPanelText(const QString &text)
{
    m_panelText->setPlain(text);
    m_panelText->setVisible(!text.isEmpty());
}

void StatusStrip::setPlace(const QString &text)
{
    m_place->setPlain(text);
    m_place->setVisible(!text.isEmpty());
}

void StatusStrip::refresh()
{
    setAccessibleName(tr("Status"));
    const bool open = m_state.conflicts > 0 || m_state.parked > 0;
    //: Said instead of "In sync" while a conflict or a parked change waits for a person
    m_sync->setStatus(shownSync(),
                      open && m_state.sync == StatusKind::Ok ? tr("Needs attention") : m_state.word);
    if (m_state.lastChange.isEmpty())
        m_last->setPlain(tr("No change received yet"));
    else if (m_state.age.isEmpty())
        m_last->setSentence(tr("Last change %1"), {m_state.lastChange});
    else
        //: %1 is a time of day, %2 an age such as "2 s ago"
        m_last->setSentence(tr("Last change %1 (%2)").replace(u"%2"_s, m_state.age), {m_state.lastChange});
    //: Changes made here that the hub has not taken yet; %1 is the number
    m_pending->setSentence(
        tr("%1 pending", nullptr, m_state.pending),
        {m_state.pendingFigure.isEmpty() ? QString::number(m_state.pending) : m_state.pendingFigure});
    const auto figure = [](int count, const QString &given) {
        return given.isEmpty() ? QString::number(count) : given;
    };
    //: %1 is the number
    const QString conflicts = tr("%1 conflicts", nullptr, m_state.conflicts);
    const QString conflictsFigure = figure(m_state.conflicts, m_state.conflictsFigure);
    m_conflicts->setStatus(StatusKind::Problem, QString(conflicts).arg(conflictsFigure));
    m_conflicts->setVisible(m_state.conflicts > 0);
    m_noConflicts->setSentence(conflicts, {conflictsFigure});
    m_noConflicts->setVisible(m_state.conflicts == 0);
    //: Changes the hub refused, waiting for a person; %1 is the number
    m_parked->setStatus(
        StatusKind::Problem,
        tr("%1 parked", nullptr, m_state.parked).arg(figure(m_state.parked, m_state.parkedFigure)));
    m_parked->setVisible(m_state.parked > 0);
    m_late->setStatus(StatusKind::Attention,
                      //: Feeds of tills and channels whose data is late; %1 is the number
                      tr("%1 feeds late", nullptr, m_state.lateFeeds)
                          .arg(figure(m_state.lateFeeds, m_state.lateFeedsFigure)));
    m_late->setVisible(m_state.lateFeeds > 0);
    m_jobCancel->setName(tr("Cancel this work"));
}

QSize StatusStrip::sizeHint() const
{
    QSize size = QFrame::sizeHint();
    size.setHeight(std::max(StoaStyle::tokensOf(this).size(Size::StatusStrip), fontMetrics().height() + 8));
    return size;
}

bool StatusStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        const QList<QWidget *> items{m_sync, m_last, m_pending, m_conflicts, m_noConflicts, m_parked, m_late};
        const qsizetype at = items.indexOf(static_cast<QWidget *>(watched));
        if (at >= 0)
            m_lines[at]->setVisible(event->type() == QEvent::ShowToParent);
    }
    return QFrame::eventFilter(watched, event);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Window));
    painter.fillRect(QRect(0, 0, width(), 1), tokens.colour(ColourRole::Hairline));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui
