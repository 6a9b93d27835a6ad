// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticepopover.h"

#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineWidth = 388;

bool saysTheSame(const NoticeLine &a, const NoticeLine &b)
{
    return a.kind == b.kind && a.sentence == b.sentence && a.way == b.way;
}

} // namespace

NoticePopover::NoticePopover(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"notices"_s);
    m_column->setContentsMargins(16, 12, 16, 12);
    // As high as its lines are, whenever these change.
    m_column->setSizeConstraint(QLayout::SetFixedSize);
    rebuild();
}

void NoticePopover::setLines(const QList<NoticeLine> &lines)
{
    const bool same = std::ranges::equal(lines, m_lines, saysTheSame);
    m_lines = lines;
    if (same)
        return;
    rebuild();
    if (isVisible())
        place();
}

void NoticePopover::open(QWidget &beside)
{
    m_beside = &beside;
    m_before = QApplication::focusWidget();
    place();
    show();
    if (auto *first = m_list->findChild<LinkButton *>())
        first->setFocus(Qt::PopupFocusReason);
    else
        setFocus(Qt::PopupFocusReason);
}

void NoticePopover::rebuild()
{
    if (m_list) {
        m_column->removeWidget(m_list);
        // A press on one of them may have led here.
        m_list->hide();
        m_list->setParent(nullptr);
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    m_list->setFixedWidth(kLineWidth);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    setAccessibleName(tr("Notices"));
    rows->addWidget(new TextLabel(tr("Notices"), TextSize::BodyStrong));
    const auto addNote = [rows](StatusKind kind, const QString &sentence) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        auto *note = new NoteLine;
        note->setNote(kind, sentence);
        row->addWidget(note, 1);
        rows->addLayout(row);
        return row;
    };
    if (m_lines.isEmpty()) {
        setAccessibleDescription(tr("Nothing needs you."));
        addNote(StatusKind::Ok, tr("Nothing needs you."));
    } else {
        setAccessibleDescription({});
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        auto *way = new LinkButton(m_lines[i].way);
        way->setAccessibleDescription(m_lines[i].sentence);
        connect(way, &QAbstractButton::clicked, this, [this, go = m_lines[i].go] {
            hide();
            go();
        });
        addNote(m_lines[i].kind, m_lines[i].sentence)->addWidget(way, 0, Qt::AlignTop);
    }
    m_column->addWidget(m_list);
    m_list->show();
    if (isVisible() && !m_lines.isEmpty())
        m_list->findChild<LinkButton *>()->setFocus(Qt::PopupFocusReason);
}

/// Under the bell, and at its end of the window.
void NoticePopover::place()
{
    adjustSize();
    if (!m_beside)
        return;
    const int x = m_beside->isRightToLeft() ? 0 : m_beside->width() - width();
    move(m_beside->mapToGlobal(QPoint(x, m_beside->height() + 2)));
}

void NoticePopover::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    rebuild();
    if (isVisible())
        place();
}

void NoticePopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void NoticePopover::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto *way = qobject_cast<LinkButton *>(focusWidget()); way && enter)
        way->click();
    else
        QFrame::keyPressEvent(event);
}

void NoticePopover::mousePressEvent(QMouseEvent *event)
{
    // The press on the bell that closes it does not open it again.
    const QPoint at = event->globalPosition().toPoint();
    if (m_beside && m_beside->rect().contains(m_beside->mapFromGlobal(at)))
        setAttribute(Qt::WA_NoMouseReplay);
    QFrame::mousePressEvent(event);
}

void NoticePopover::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Raised));
    painter.setPen(tokens.colour(ColourRole::FieldBorder));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace stoa::ui
