// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"

#include <QButtonGroup>
#include <QFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_store(new RailEnd(RailEnd::Kind::Store, this))
    , m_person(new RailEnd(RailEnd::Kind::Person, this))
    , m_list(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_store);
    m_list->setContentsMargins(0, 8, 0, 8);
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    layout->addStretch();
    layout->addWidget(m_person);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rail::setPanels(const QList<Panel *> &panels)
{
    m_panels = panels;
    RailGroup before = RailGroup::Work;
    for (Panel *panel : panels) {
        if (panel->group() != before) {
            auto *line = new QFrame(this);
            line->setFrameShape(QFrame::HLine);
            line->setFixedHeight(17);
            line->setContentsMargins(12, 0, 12, 0);
            m_list->addWidget(line);
            before = panel->group();
        }
        auto *item = new RailItem(panel->iconName(), this);
        item->setObjectName(u"rail."_s + panel->id());
        m_items.insert(panel, item);
        m_group->addButton(item);
        m_list->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, panel] { Q_EMIT chosen(panel); });
    }
    refresh();
}

void Rail::setCurrent(const Panel *panel)
{
    if (RailItem *found = item(panel))
        found->setChecked(true);
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    for (RailItem *item : std::as_const(m_items))
        item->setFolded(folded);
    m_store->setFolded(folded);
    m_person->setFolded(folded);
    updateGeometry();
}

void Rail::refresh()
{
    //: Name of the navigation rail, for the screen reader
    setAccessibleName(tr("Navigation"));
    int number = 0;
    for (Panel *panel : std::as_const(m_panels)) {
        ++number;
        RailItem *item = m_items.value(panel);
        item->setWord(
            panel->title(),
            number <= 9
                ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText)
                : QString());
        item->setBadge(panel->badge());
    }
    updateGeometry();
}

QSize Rail::sizeHint() const
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    if (m_folded)
        return {tokens.size(Size::RailFolded), 100};
    // A longer language widens the rail a little, but never eats the table.
    int width = tokens.size(Size::Rail);
    for (const RailItem *item : std::as_const(m_items))
        width = std::max(width, item->sizeHint().width() + 1);
    return {std::min(width, 264), 100};
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Rail));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height())),
                     tokens.colour(ColourRole::Hairline));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace stoa::ui
