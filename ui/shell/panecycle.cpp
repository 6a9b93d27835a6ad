// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panecycle.h"

#include <QApplication>
#include <QWidget>

namespace stoa::ui {

PaneCycle::PaneCycle(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (const QPointer<QWidget> &pane : std::as_const(m_panes)) {
            if (pane && now && (pane == now || pane->isAncestorOf(now)))
                m_last.insert(pane, now);
        }
    });
}

void PaneCycle::setPanes(const QList<QWidget *> &panes)
{
    m_panes.clear();
    for (QWidget *pane : panes)
        m_panes.append(pane);
}

int PaneCycle::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; focus && i < m_panes.size(); ++i) {
        if (m_panes[i] && (m_panes[i] == focus || m_panes[i]->isAncestorOf(focus)))
            return i;
    }
    return -1;
}

bool PaneCycle::enter(QWidget &pane)
{
    if (!pane.isVisible() || !pane.isEnabled())
        return false;
    if (QWidget *last = m_last.value(&pane); last && last->isVisible() && last->isEnabled()) {
        last->setFocus(Qt::TabFocusReason);
        return true;
    }
    const auto takesKeys = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    if (takesKeys(&pane) || (pane.focusProxy() && takesKeys(pane.focusProxy()))) {
        pane.setFocus(Qt::TabFocusReason);
        return true;
    }
    for (QWidget *child = pane.nextInFocusChain(); child && child != &pane;
         child = child->nextInFocusChain()) {
        if (pane.isAncestorOf(child) && takesKeys(child)) {
            child->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void PaneCycle::step(int by)
{
    const int count = int(m_panes.size());
    int at = current();
    if (at < 0)
        at = by > 0 ? -1 : count;
    for (int tries = 0; tries < count; ++tries) {
        at = (at + by + count) % count;
        if (m_panes[at] && enter(*m_panes[at]))
            return;
    }
}

} // namespace stoa::ui
