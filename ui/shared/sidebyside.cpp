// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sidebyside.h"

#include "ui/shared/stoastyle.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace stoa::ui {

SideBySide::SideBySide(QWidget *main, QWidget *pane, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_main(main)
    , m_pane(pane)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_splitter->addWidget(main);
    m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
}

void SideBySide::setPane(PaneState state)
{
    if (state == m_state)
        return;
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    m_state = state;
    m_pane->setVisible(isPaneInSight());
    place();
    if (hadFocus && state == PaneState::Closed)
        m_main->setFocus(Qt::OtherFocusReason);
    Q_EMIT paneChanged();
}

void SideBySide::setPaneEmpty(bool empty)
{
    if (empty == m_empty)
        return;
    m_empty = empty;
    m_pane->setVisible(isPaneInSight());
    place();
}

bool SideBySide::escape()
{
    if (!m_overlaid || !isPaneInSight())
        return false;
    setPane(PaneState::Closed);
    return true;
}

int SideBySide::paneWidth() const { return m_pane->width(); }

void SideBySide::setPaneWidth(int width)
{
    if (!m_overlaid)
        m_splitter->setSizes({std::max(0, m_splitter->width() - width), width});
}

void SideBySide::place()
{
    const bool overlay = window()->width() < kOverlayBelow;
    if (overlay != m_overlaid) {
        m_overlaid = overlay;
        if (overlay)
            m_pane->setParent(this);
        else
            m_splitter->addWidget(m_pane);
        m_pane->setVisible(isPaneInSight());
    }
    if (!m_overlaid)
        return;
    const int width = std::min(StoaStyle::tokensOf(this).size(Size::DetailsPane), this->width());
    m_pane->setGeometry(isRightToLeft() ? 0 : this->width() - width, 0, width, height());
    m_pane->raise();
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace stoa::ui
