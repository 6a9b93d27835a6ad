// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkplan.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace stoa::ui {

namespace {

constexpr double kStep = 1.5; ///< one press of + or -
constexpr double kWheelStep = 1.2; ///< one notch
constexpr double kPanStep = 60;

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

void NetworkPlan::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        zoom(std::pow(kWheelStep, notches), event->position());
    event->accept();
}

void NetworkPlan::keyPressEvent(QKeyEvent *event)
{
    if (const auto direction = directionOf(event->key())) {
        if (event->modifiers() & Qt::ControlModifier) {
            pan(*direction * -kPanStep);
        } else if (m_chosen < 0) {
            choose(m_nodes.isEmpty() ? -1 : 0);
        } else {
            choose(nextInDirection(m_points, m_chosen, *direction));
        }
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kStep);
        return;
    case Qt::Key_Minus:
        zoom(1 / kStep);
        return;
    case Qt::Key_Home:
        showAll();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0)
            Q_EMIT nodeActivated(chosen());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NetworkPlan::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_last = m_pressed;
    m_panning = false;
}

void NetworkPlan::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(markerAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if ((event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_panning = true;
    if (!m_panning)
        return;
    setCursor(Qt::ClosedHandCursor);
    pan(event->position() - std::exchange(m_last, event->position()));
}

void NetworkPlan::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setCursor(Qt::ArrowCursor);
    if (std::exchange(m_panning, false))
        return;
    if (const int marker = markerAt(event->position()); marker >= 0)
        pressMarker(PlanMarker(m_markers[marker]));
}

void NetworkPlan::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int marker = markerAt(event->position());
    if (marker >= 0 && !m_markers[marker].isCluster())
        Q_EMIT nodeActivated(m_nodes[m_markers[marker].places.first()].code);
    else if (marker < 0)
        zoom(kStep, event->position());
}

void NetworkPlan::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void NetworkPlan::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void NetworkPlan::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
    PlanView view = m_view;
    view.size = size();
    if (m_moved)
        changeView(view);
    else
        showAll();
}

void NetworkPlan::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        [[fallthrough]];
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        placeButtons();
        m_arranged = false;
        update();
        break;
    default:
        break;
    }
}

bool NetworkPlan::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int marker = markerAt(help->pos());
    QToolTip::showText(help->globalPos(), marker < 0 ? QString() : tipOf(m_markers[marker]), this);
    return true;
}

} // namespace stoa::ui
