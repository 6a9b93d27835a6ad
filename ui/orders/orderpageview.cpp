// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderpageview.h"

#include "models/shared/problemtext.h"
#include "ui/orders/orderactionpane.h"
#include "ui/orders/ordercards.h"
#include "ui/orders/whycard.h"
#include "ui/shared/chip.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/prompts.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEnd = 408; ///< of the column at the end
constexpr int kNarrowEnd = 368;
constexpr int kWholeEndFrom = 1180;
constexpr int kBelowUnder = 900;
constexpr int kMiddleBelowUnder = 620;

QFrame *ruleBelow(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFixedHeight(1);
    return rule;
}

QScrollArea *area(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Window);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    return scroll;
}

} // namespace

OrderPageView::OrderPageView(OrdersDesk &desk, OrderPage &page, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_page(page)
    , m_prompts(prompts)
{
    build();
    connect(&page, &OrderPage::changed, this, &OrderPageView::refresh);
    connect(&desk, &OrdersDesk::rightsChanged, this, &OrderPageView::refreshFoot);
    connect(m_previous, &QAbstractButton::clicked, this, &OrderPageView::previousAsked);
    connect(m_next, &QAbstractButton::clicked, this, &OrderPageView::nextAsked);
    connect(m_back, &QAbstractButton::clicked, this, &OrderPageView::closeAsked);
    connect(&m_lines->table(), &DataTable::rowActivated, this,
            [this](int row) { Q_EMIT skuAsked(m_page.lines().at(row).sku); });
    connect(m_action, &OrderActionPane::left, this, [this] {
        m_endStack->setCurrentIndex(0);
        m_foot->show();
        m_lines->table().setFocus(Qt::OtherFocusReason);
    });
    connect(m_action, &OrderActionPane::done, this, [this](const OrderDeed &deed) { Q_EMIT acted(deed); });
    connect(m_why, &WhyCard::copyAsked, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_page.decisionJson()));
        Q_EMIT stepped(tr("The decision was copied"));
    });
    connect(m_why, &WhyCard::goldenAsked, this, &OrderPageView::goldenAsked);
    connect(m_why, &WhyCard::saveAsked, this, &OrderPageView::saveJson);
    say();
}

void OrderPageView::build()
{
    m_bar = new QWidget(this);
    m_bar->setFixedHeight(StoaStyle::tokensOf(this).size(Size::ViewTabs) + 8);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 0, 12, 0);
    bar->setSpacing(12);
    m_back = new IconButton(u"chevron-left"_s, m_bar);
    m_factPlace = new QWidget(m_bar);
    m_facts = new QHBoxLayout(m_factPlace);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setSpacing(20);
    m_waiting = new Chip(m_bar);
    m_place = new TextLabel({}, TextSize::Body, ColourRole::Text2, m_bar);
    m_place->setOverflow(TextLabel::Overflow::Elide);
    m_previous = new IconButton(u"chevron-up"_s, m_bar);
    m_next = new IconButton(u"chevron-down"_s, m_bar);
    m_previous->setObjectName(u"previousOrder"_s);
    m_next->setObjectName(u"nextOrder"_s);
    bar->addWidget(m_back);
    bar->addWidget(m_factPlace);
    bar->addWidget(m_waiting);
    bar->addStretch(1);
    bar->addWidget(m_place);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);

    m_refused = new QWidget;
    new QVBoxLayout(m_refused);
    m_refused->layout()->setContentsMargins(0, 0, 0, 0);
    m_lines = new LinesCard(m_page);
    m_parts = new FulfilmentCards;
    m_timeline = new TimelineCard;
    m_money = new MoneyCard;
    m_returns = new ReturnsCard;
    m_start = new QWidget;
    m_startColumn = new QVBoxLayout(m_start);
    m_startColumn->setContentsMargins(16, 12, 16, 12);
    m_startColumn->setSpacing(12);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(12);
    m_middle->addWidget(m_timeline, 2);
    m_middle->addWidget(m_money, 1);
    m_startColumn->addWidget(m_refused);
    m_startColumn->addWidget(m_lines);
    m_startColumn->addWidget(m_parts);
    m_startColumn->addLayout(m_middle);
    m_startColumn->addWidget(m_returns);
    m_startColumn->addStretch(1);
    m_startArea = area(m_start);

    m_why = new WhyCard(m_page);
    m_customer = new CustomerCard(m_page);
    m_end = new QWidget;
    auto *end = new QVBoxLayout(m_end);
    end->setContentsMargins(16, 12, 16, 12);
    end->setSpacing(12);
    end->addWidget(m_why);
    end->addWidget(m_customer);
    end->addStretch(1);
    m_endArea = area(m_end);
    m_action = new OrderActionPane(m_desk);
    m_endStack = new QStackedWidget;
    m_endStack->addWidget(m_endArea);
    m_endStack->addWidget(m_action);
    m_endPane = new QWidget(this);
    auto *pane = new QVBoxLayout(m_endPane);
    pane->setContentsMargins(0, 0, 0, 0);
    pane->setSpacing(0);
    pane->addWidget(m_endStack, 1);
    buildFoot(*pane);

    auto *gone = new EmptyState(u"clipboard-list"_s, this);
    gone->setObjectName(u"orderGone"_s);
    m_gone = gone;
    m_gone->hide();
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_startArea, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    across->addWidget(line);
    across->addWidget(m_endPane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(ruleBelow(this));
    column->addLayout(across, 1);
    column->addWidget(m_gone, 1);
}

void OrderPageView::buildFoot(QVBoxLayout &column)
{
    m_foot = new QWidget(m_endPane);
    auto *rows = new QVBoxLayout(m_foot);
    rows->setContentsMargins(16, 10, 16, 10);
    rows->setSpacing(8);
    m_footAbove = new QHBoxLayout;
    m_footBelow = new QHBoxLayout;
    for (QHBoxLayout *row : {m_footAbove, m_footBelow}) {
        row->setSpacing(8);
        rows->addLayout(row);
    }
    m_cancel = new QPushButton(m_foot);
    m_more = new QPushButton(m_foot);
    m_route = new QPushButton(m_foot);
    m_primary = new QPushButton(m_foot);
    m_cancel->setObjectName(u"cancelOrder"_s);
    m_more->setObjectName(u"moreActions"_s);
    m_route->setObjectName(u"routeAgain"_s);
    m_primary->setObjectName(u"orderPrimary"_s);
    setKind(*m_cancel, ButtonKind::Destructive);
    setKind(*m_more, ButtonKind::Quiet);
    setKind(*m_primary, ButtonKind::Primary);
    m_more->setIcon(StoaStyle::iconsOf(this).icon(u"ellipsis"_s));
    m_route->setIcon(StoaStyle::iconsOf(this).icon(u"route"_s));
    m_footAbove->addStretch(1);
    m_footBelow->addWidget(m_cancel);
    m_footBelow->addStretch(1);
    m_footBelow->addWidget(m_more);
    m_footBelow->addWidget(m_route);
    m_footBelow->addWidget(m_primary);
    column.addWidget(ruleBelow(m_endPane));
    column.addWidget(m_foot);
    const auto asks = [this](QPushButton *button, OrderVerb verb) {
        connect(button, &QAbstractButton::clicked, this, [this, button, verb] {
            if (refusalOf(button).isEmpty())
                act(verb);
        });
    };
    asks(m_cancel, OrderVerb::Cancel);
    asks(m_route, OrderVerb::Route);
    connect(m_more, &QAbstractButton::clicked, this, &OrderPageView::moreMenu);
    connect(m_primary, &QAbstractButton::clicked, this, &OrderPageView::primary);
}

void OrderPageView::saveJson()
{
    const QByteArray json = m_page.decisionJson();
    m_prompts.saveFile(this, tr("Save the decision as JSON"),
                       QDir::home().filePath(u"decision-%1.json"_s.arg(m_page.number())),
                       {tr("JSON (*.json)")}, [this, json](const QString &path) {
                           if (path.isEmpty())
                               return;
                           QSaveFile file(path);
                           if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size()
                               && file.commit())
                               Q_EMIT stepped(tr("The decision was saved"));
                           else
                               Q_EMIT stepRefused(Error{ErrorKind::Storage, {}, file.errorString()});
                       });
}

void OrderPageView::setPlace(const QString &words, bool hasPrevious, bool hasNext)
{
    m_place->setPlain(words);
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
}

bool OrderPageView::isActing() const { return m_action->isOpen(); }

void OrderPageView::act(OrderVerb verb)
{
    if (!m_page.isRead() || !m_desk.whyNoEdit().isEmpty())
        return;
    m_endStack->setCurrentWidget(m_action);
    m_foot->hide();
    m_action->begin(verb, {m_page.row()}, &m_page);
}

bool OrderPageView::escape()
{
    if (!m_action->isOpen())
        return false;
    m_action->leave();
    return true;
}

QList<QWidget *> OrderPageView::panes() const { return {&m_lines->table(), m_endPane}; }

void OrderPageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeColumns();
}

/// Where two columns have no room, what stands at the end goes below; the foot stays in sight.
void OrderPageView::placeColumns()
{
    const bool below = width() < kBelowUnder;
    const int end = width() >= kWholeEndFrom ? kEnd : kNarrowEnd;
    if (below != m_below) {
        m_below = below;
        m_end->layout()->setContentsMargins(below ? 0 : 16, below ? 0 : 12, below ? 0 : 16, below ? 0 : 12);
        if (below) {
            m_endArea->takeWidget();
            m_startColumn->insertWidget(m_startColumn->count() - 1, m_end);
            m_end->show();
        } else {
            m_startColumn->removeWidget(m_end);
            m_endArea->setWidget(m_end);
        }
        m_endArea->setVisible(!below);
    }
    // The pane keeps its place for the foot and for what is being decided.
    m_endPane->setFixedWidth(below ? std::min(kNarrowEnd, width() / 2) : end);
    const int start = width() - m_endPane->width();
    m_middle->setDirection(start < kMiddleBelowUnder ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitFoot();
}

/// Where the words of all have no room side by side, those of less weight stand above the others.
void OrderPageView::fitFoot()
{
    m_cancel->setText(tr("Cancel order…"));
    m_route->setText(tr("Route again…"));
    const QMargins margins = m_foot->layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (const QPushButton *button : {m_cancel, m_more, m_route, m_primary}) {
        if (!button->isHidden())
            width += button->sizeHint().width() + m_footBelow->spacing();
    }
    const bool fits = width <= m_endPane->width();
    if (fits == (m_footBelow->indexOf(m_route) >= 0))
        return;
    for (QPushButton *button : {m_more, m_route}) {
        if (fits)
            m_footBelow->insertWidget(m_footBelow->count() - 1, button);
        else
            m_footAbove->addWidget(button);
    }
}

} // namespace stoa::ui
