// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/reorderlist.h"

#include "ui/shared/paintedparts.h"
#include "ui/shared/reordercard.h"
#include "ui/shared/stoastyle.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpacing = 8;
constexpr int kLine = 2;

class DropLine : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), StoaStyle::tokensOf(this).colour(ColourRole::Accent));
    }
};

/// A page that scrolls follows what is moved in it.
QScrollArea *areaAround(const QWidget &widget)
{
    for (QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            return area;
    }
    return nullptr;
}

void bringIntoSight(QWidget &widget)
{
    if (QScrollArea *area = areaAround(widget))
        area->ensureWidgetVisible(&widget, 0, kSpacing);
}

} // namespace

ReorderList::ReorderList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_line(new DropLine(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpacing);
    m_line->hide();
}

ReorderCard *ReorderList::make(const QString &id)
{
    auto *made = new ReorderCard(id, this);
    made->setObjectName(u"card."_s + id);
    ReorderHead &head = made->head();
    head.setObjectName(u"head."_s + id);
    connect(&head, &QAbstractButton::clicked, this, [this, made](bool open) {
        setOpened(open ? made->id() : QString());
        Q_EMIT openedChanged(opened());
    });
    connect(&head, &ReorderHead::stepAsked, this, [this, made](ReorderHead::Step step) {
        const int from = int(m_cards.indexOf(made));
        const int to = step == ReorderHead::Step::Up ? from - 1 : from + 1;
        if (to >= 0 && to < m_cards.size())
            move(from, to);
    });
    connect(&head, &ReorderHead::walked, this, [this, made](ReorderHead::Step step) {
        const qsizetype to = m_cards.indexOf(made) + (step == ReorderHead::Step::Up ? -1 : 1);
        if (to >= 0 && to < m_cards.size()) {
            m_cards[to]->head().setFocus(Qt::TabFocusReason);
            bringIntoSight(m_cards[to]->head());
        }
    });
    connect(&head, &ReorderHead::dragged, this, [this, made](const QPoint &at) { drag(*made, at); });
    connect(&head, &ReorderHead::dropped, this, [this, made] { drop(*made); });
    connect(&head, &ReorderHead::dragCancelled, this, [this, made] { endDrag(*made); });
    return made;
}

void ReorderList::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    QList<ReorderCard *> cards;
    for (const Item &item : items) {
        ReorderCard *known = card(item.id);
        cards.append(known ? known : make(item.id));
    }
    for (ReorderCard *old : std::as_const(m_cards)) {
        if (!cards.contains(old)) {
            old->hide();
            old->deleteLater(); // a press inside it may have led here
        }
    }
    m_items = items;
    m_cards = cards;
    place();
}

void ReorderList::place()
{
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (ReorderCard *each : std::as_const(m_cards)) {
        m_column->addWidget(each);
        each->show();
    }
    for (qsizetype i = 1; i < m_cards.size(); ++i)
        setTabOrder(&m_cards[i - 1]->head(), &m_cards[i]->head());
    // The body of an open card comes after its head.
    for (ReorderCard *each : std::as_const(m_cards)) {
        if (each->body())
            setTabOrder(&each->head(), each->body());
    }
    renumber();
    updateGeometry();
}

void ReorderList::renumber()
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->head().setFace(int(i) + 1, int(m_cards.size()), m_items[i].title, m_items[i].share);
        m_cards[i]->head().setMovable(m_moving == Moving::Allowed);
    }
}

ReorderCard *ReorderList::card(const QString &id) const
{
    for (ReorderCard *each : m_cards) {
        if (each->id() == id)
            return each;
    }
    return nullptr;
}

QStringList ReorderList::order() const
{
    QStringList ids;
    for (const Item &item : m_items)
        ids.append(item.id);
    return ids;
}

void ReorderList::setBody(const QString &id, QWidget *body)
{
    if (ReorderCard *known = card(id))
        known->setBody(body);
    else
        delete body;
}

void ReorderList::setOpened(const QString &id)
{
    for (ReorderCard *each : std::as_const(m_cards))
        each->setOpen(each->id() == id);
}

QString ReorderList::opened() const
{
    for (const ReorderCard *each : m_cards) {
        if (each->isOpen())
            return each->id();
    }
    return {};
}

void ReorderList::setMoving(Moving moving)
{
    m_moving = moving;
    renumber();
}

void ReorderList::move(int from, int to)
{
    ReorderCard *one = m_cards[from];
    const bool had = one->head().hasFocus();
    m_items.move(from, to);
    m_cards.move(from, to);
    place();
    layout()->activate();
    if (had)
        one->head().setFocus(Qt::OtherFocusReason);
    bringIntoSight(one->head());
    //: Read aloud after a card was moved, as in "Urban next day is now 2 of 4."
    sayAloud(one->head(),
             tr("%1 is now %2 of %3.")
                 .arg(m_items[to].title, QString::number(to + 1), QString::number(m_cards.size())));
    Q_EMIT moved(one->id(), to);
}

/// The gap between cards that is nearest to the height: 0 before the first.
int ReorderList::gapAt(int y) const
{
    int gap = 0;
    while (gap < m_cards.size() && y > m_cards[gap]->geometry().center().y())
        ++gap;
    return gap;
}

void ReorderList::drag(ReorderCard &card, const QPoint &globalPos)
{
    const int y = mapFromGlobal(globalPos).y();
    m_gap = gapAt(y);
    card.setLifted(true);
    const int top = m_gap < m_cards.size() ? m_cards[m_gap]->y() - kSpacing / 2 - kLine / 2
                                           : m_cards.last()->geometry().bottom() + 1;
    m_line->setGeometry(0, std::clamp(top, 0, std::max(0, height() - kLine)), width(), kLine);
    m_line->raise();
    m_line->show();
    if (QScrollArea *area = areaAround(*this))
        area->ensureVisible(0, mapTo(area->widget(), QPoint(0, y)).y(), 0, 24);
}

void ReorderList::endDrag(ReorderCard &card)
{
    card.setLifted(false);
    m_line->hide();
    m_gap = -1;
}

void ReorderList::drop(ReorderCard &card)
{
    const int from = int(m_cards.indexOf(&card));
    const int gap = m_gap;
    endDrag(card);
    const int to = gap > from ? gap - 1 : gap;
    if (from >= 0 && to >= 0 && to != from)
        move(from, to);
}

void ReorderList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renumber();
}

} // namespace stoa::ui
