// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/pickview.h"
#include "ui/orders/work/shortform.h"
#include "ui/shared/noteline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

/// What people do on a walk: keys, forms, and its end.
namespace stoa::ui {

using namespace Qt::StringLiterals;

void PickView::show(Form form)
{
    m_forms->setCurrentIndex(int(form));
    // Only the form in sight takes room.
    for (int i = 0; i < m_forms->count(); ++i)
        m_forms->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == int(form) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (form == Form::None) {
        setFocus(Qt::OtherFocusReason);
    } else if (form == Form::Quantity && m_walk && m_walk->stop()) {
        m_quantity->setText(m_desk.formats().quantity(Quantity::fromThousandths(m_walk->stop()->left())));
        m_quantity->setFocus(Qt::OtherFocusReason);
        m_quantity->selectAll();
    } else if (form == Form::Short && m_walk && m_walk->stop()) {
        m_short->begin(*m_walk);
    }
}

bool PickView::escape()
{
    if (m_forms->currentIndex() == int(Form::None))
        return false;
    show(Form::None);
    return true;
}

void PickView::foundOne()
{
    if (!m_walk || !m_walk->stop())
        return;
    const PickStop stop = *m_walk->stop();
    const qint64 units = std::min<qint64>(1'000, stop.left());
    const Formats &formats = m_desk.formats();
    m_verdict->setNote(StatusKind::Ok,
                       tr("%1: %2 of %3.")
                           .arg(m_desk.itemName(stop.sku),
                                formats.quantity(Quantity::fromThousandths(stop.picked + units)),
                                formats.quantity(Quantity::fromThousandths(stop.wanted))));
    m_walk->found(units);
}

void PickView::takeQuantity()
{
    if (!m_walk || !m_walk->stop())
        return;
    const auto typed = m_desk.formats().parseQuantity(m_quantity->text());
    if (!typed || typed->thousandths() <= 0 || typed->thousandths() > m_walk->stop()->left()) {
        m_verdict->setNote(
            StatusKind::Problem,
            tr("A number from 1 to %1. What lacks is reported as short.")
                .arg(m_desk.formats().quantity(Quantity::fromThousandths(m_walk->stop()->left()))));
        return;
    }
    m_walk->found(typed->thousandths());
    m_verdict->setNote(StatusKind::None, {});
    show(Form::None);
}

void PickView::finish()
{
    if (!m_walk)
        return;
    if (m_walk->isOver()) {
        Q_EMIT left();
        return;
    }
    m_walk->finish().then(this, [this](const Result<int> &orders) {
        if (orders)
            Q_EMIT finished(*orders);
    });
}

void PickView::act(int key)
{
    if (!m_walk)
        return;
    const bool stop = m_walk->stop();
    if (key == Qt::Key_N && stop)
        show(Form::Short);
    else if (key == Qt::Key_Q && stop)
        show(Form::Quantity);
    else if (key == Qt::Key_S && stop)
        m_walk->skip();
}

void PickView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = m_forms->currentIndex() == int(Form::None)
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (plain ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()))
            button->click();
        else if (m_walk && m_walk->stop())
            foundOne();
        else
            finish();
        return;
    case Qt::Key_Backspace:
        if (m_walk)
            m_walk->unpick();
        return;
    case Qt::Key_N:
    case Qt::Key_Q:
    case Qt::Key_S:
        // The first letter of a scan comes as a key like any other.
        m_key = event->key();
        m_keyTimer.start();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PickView::eventFilter(QObject *watched, QEvent *event)
{
    // A key after the letter: it was the beginning of something longer.
    if (event->type() == QEvent::KeyPress && m_keyTimer.isActive()
        && static_cast<QKeyEvent *>(event)->key() != m_key)
        m_keyTimer.stop();
    return QWidget::eventFilter(watched, event);
}

} // namespace stoa::ui
