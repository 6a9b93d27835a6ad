// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderspanel.h"

#include "core/base/errorjson.h"
#include "core/base/log.h"
#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"
#include "ui/inventory/namepopover.h"
#include "ui/orders/orderactionpane.h"
#include "ui/orders/orderpageview.h"
#include "ui/orders/orderquickpane.h"
#include "ui/orders/ordersource.h"
#include "ui/orders/queuepage.h"
#include "ui/shared/filterline.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

OrdersPanel::OrdersPanel(OrdersDesk &desk, Prompts &prompts, QList<OrdersPage> pages, QObject *parent)
    : Panel(parent)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_pages(std::move(pages))
    , m_quick(desk)
    , m_order(desk)
    , m_source(new OrderSource(desk, this))
{
    makeActions();
    connect(m_source, &OrderSource::openAsked, this,
            [this](const QString &order) { Q_EMIT openAsked(id(), order); });
    connect(&desk, &OrdersDesk::undoChanged, this, &Panel::changed);
    // The other pages count what is theirs.
    connect(this, &Panel::changed, this, &OrdersPanel::refreshTabs);
    connect(&desk, &OrdersDesk::counted, this, [this] {
        refreshTabs();
        Q_EMIT changed();
    });
    connect(&m_order, &OrderPage::changed, this, &Panel::changed);
    connect(&desk.orders(), &PagedTableCore::counted, this, [this] {
        placeInView();
        Q_EMIT changed();
    });
    connect(&desk.orders(), &PagedTableCore::failed, this, [this](const Error &error) {
        logEvent(lcUi(), "read_failed", {{u"problem"_s, codeNameOf(error)}, {u"detail"_s, error.detail}});
        Q_EMIT messageRaised({u"orders.read"_s,
                              StatusKind::Problem,
                              tr("The orders could not be read."),
                              tr("Nothing was changed. Try again; if it stays so, restart the program."),
                              {{tr("Try again"), [this] {
                                    Q_EMIT messageCleared(u"orders.read"_s);
                                    m_desk.orders().refresh();
                                }}}});
    });
    connect(&desk.wording(), &Wording::changed, this, &OrdersPanel::say);
}

OrdersPanel::~OrdersPanel() = default;

QString OrdersPanel::title() const { return tr("Orders"); }

Badge OrdersPanel::badge() const
{
    const qint64 urgent = m_desk.urgentHere();
    if (urgent == 0)
        return {};
    return {m_desk.wording().formats().integer(urgent), StatusKind::Attention};
}

HeaderNote OrdersPanel::header() const
{
    HeaderNote note;
    if (!isOrderOpen() || !m_order.isRead())
        return note;
    //: Title of an order's page
    note.title = tr("Order %1").arg(m_order.number());
    note.status = m_order.status();
    note.word = m_order.statusWord();
    note.line = m_order.headLine();
    return note;
}

QString OrdersPanel::statusText() const
{
    if (const OrdersPage *page = pageInSight(); page && page->status)
        return page->status();
    const qint64 shown = m_desk.orders().total();
    const qint64 all = m_desk.allOrders();
    const Formats &formats = m_desk.wording().formats();
    if (shown < 0 || all < 0)
        return {};
    //: Status strip; how many orders the filters leave of how many there are
    return shown == all ? tr("%1 orders").arg(formats.integer(all))
                        : tr("%1 of %2 orders").arg(formats.integer(shown), formats.integer(all));
}

QWidget *OrdersPanel::widget()
{
    if (!m_root)
        build();
    return m_root;
}

void OrdersPanel::build()
{
    m_root = new QStackedWidget;
    auto *host = new QWidget;
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new ViewTabs(host);
    m_tabs->setObjectName(u"orderPages"_s);
    m_tabs->setDrawBase(false);
    m_stack = new QStackedWidget(host);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_queue = new QueuePage(m_desk);
    m_desk.beginQueue();
    m_beside = new QStackedWidget;
    m_beside->setMinimumWidth(StoaStyle::tokensOf(m_root).size(Size::DetailsPane));
    m_pane = new OrderQuickPane(m_desk, m_quick);
    m_action = new OrderActionPane(m_desk);
    m_beside->addWidget(m_pane);
    m_beside->addWidget(m_action);
    m_side = new SideBySide(m_queue, m_beside);
    m_stack->addWidget(m_side);
    m_tabs->addTab({});
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_tabs->addTab({});
        m_stack->addWidget(new QWidget);
    }
    m_tabs->setVisible(!m_pages.isEmpty());
    m_root->addWidget(host);
    // What does not fit into a low window scrolls or gives way; it never squeezes the frame.
    m_root->setMinimumHeight(240);
    m_name = new NamePopover(m_root);

    connect(m_tabs, &QTabBar::currentChanged, this, &OrdersPanel::openPage);
    connect(m_queue, &QueuePage::currentChanged, this, &OrdersPanel::showCurrent);
    connect(m_queue, &QueuePage::saveViewAsked, this, [this] { askViewName({}); });
    connect(m_queue, &QueuePage::renameViewAsked, this, &OrdersPanel::askViewName);
    connect(&m_queue->table(), &DataTable::rowActivated, this, [this](int row) {
        if (const QByteArray key = m_desk.orders().keyOf(row); !key.isEmpty())
            openOrder(QString::fromLatin1(key));
    });
    connect(&m_queue->table(), &DataTable::menuAsked, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_root);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (CommandAction *action : std::as_const(m_actions)) {
            if (action->property("row").toBool())
                menu->addAction(action);
        }
        menu->popup(at);
    });
    connect(m_pane, &DetailsPane::closeAsked, m_side,
            [this] { m_side->setPane(SideBySide::PaneState::Closed); });
    connect(m_pane, &OrderQuickPane::pageAsked, this, [this] { openOrder(m_quick.id()); });
    connect(m_pane, &OrderQuickPane::actAsked, this, &OrdersPanel::act);
    connect(m_action, &OrderActionPane::left, this, [this] {
        m_beside->setCurrentWidget(m_pane);
        m_queue->table().setFocus(Qt::OtherFocusReason);
    });
    connect(m_action, &OrderActionPane::done, this,
            [this](const OrderDeed &deed, const QList<QByteArray> &refused) {
                acted(deed);
                if (!refused.isEmpty())
                    m_queue->choose(refused);
            });
    say();
    showCurrent();
}

OrderPageView *OrdersPanel::orderView()
{
    widget();
    if (m_view)
        return m_view;
    m_view = new OrderPageView(m_desk, m_order, m_prompts);
    m_root->addWidget(m_view);
    connect(m_view, &OrderPageView::closeAsked, this, &OrdersPanel::closeOrder);
    connect(m_view, &OrderPageView::previousAsked, this, [this] { step(-1); });
    connect(m_view, &OrderPageView::nextAsked, this, [this] { step(1); });
    connect(m_view, &OrderPageView::acted, this, &OrdersPanel::acted);
    connect(m_view, &OrderPageView::stepped, this, &OrdersPanel::tellStep);
    connect(m_view, &OrderPageView::stepRefused, this, [this](const Error &error) {
        Q_EMIT messageRaised(
            {u"orders.step"_s, StatusKind::Problem, tr("It was not done."), ProblemText::sentence(error)});
    });
    connect(m_view, &OrderPageView::skuAsked, this,
            [this](const QString &sku) { Q_EMIT openAsked(u"inventory"_s, u"sku "_s + sku); });
    connect(m_view, &OrderPageView::commandAsked, this,
            [this](qint64 n) { Q_EMIT openAsked(u"sync"_s, QString::number(n)); });
    connect(m_view, &OrderPageView::goldenAsked, this,
            [this](const QString &number) { Q_EMIT openAsked(u"network"_s, u"golden "_s + number); });
    connect(m_view, &OrderPageView::workAsked, this, &OrdersPanel::openWork);
    connect(m_view, &OrderPageView::handoverAsked, this, &OrdersPanel::openHandover);
    connectParts();
    return m_view;
}

void OrdersPanel::say()
{
    if (!m_root)
        return;
    //: Tab of the Orders panel: all orders, with filters
    m_tabs->setTabText(0, tr("Queue"));
    m_tabs->setAccessibleName(tr("Pages"));
    for (int i = 0; i < m_pages.size(); ++i) {
        m_tabs->setTabText(i + 1, m_pages[i].title());
        if (m_pages[i].say && m_stack->widget(i + 1)->property("made").toBool())
            m_pages[i].say();
    }
    refreshTabs();
    m_queue->say();
    m_pane->say();
    m_action->say();
    if (m_view)
        m_view->say();
    placeInView();
    Q_EMIT changed();
}

void OrdersPanel::retranslate()
{
    // Answers to what was pressed are not told again in another language.
    for (const auto &id : {u"orders.step"_s, u"orders.act"_s, u"orders.undo"_s})
        Q_EMIT messageCleared(id);
    say();
}

void OrdersPanel::refreshTabs()
{
    if (!m_tabs)
        return;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].count)
            m_tabs->setCount(i + 1, m_pages[i].count());
    }
}

void OrdersPanel::openPage(int index)
{
    if (index < 0)
        return;
    QWidget *place = m_stack->widget(index);
    if (index > 0 && !place->property("made").toBool()) {
        place->setProperty("made", true);
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_pages[index - 1].make());
    }
    m_stack->setCurrentIndex(index);
    Q_EMIT changed();
}

bool OrdersPanel::hasPage(const QString &pageId) const
{
    return std::ranges::any_of(m_pages, [&pageId](const OrdersPage &page) { return page.id == pageId; });
}

bool OrdersPanel::isOrderOpen() const { return m_view && m_root->currentWidget() == m_view; }

QueuePage *OrdersPanel::queue() const { return m_queue; }

OrderQuickPane *OrdersPanel::quickPane() const { return m_pane; }

OrderActionPane *OrdersPanel::actionPane() const { return m_action; }

QList<QWidget *> OrdersPanel::panes()
{
    widget();
    if (isOrderOpen())
        return m_view->panes();
    if (const OrdersPage *page = pageInSight())
        return page->panes ? page->panes() : QList<QWidget *>{m_stack->currentWidget()};
    return {&m_queue->table(), &m_queue->filterLine(), m_beside};
}

void OrdersPanel::openOrder(const QString &order)
{
    if (order.isEmpty())
        return;
    orderView();
    if (m_view->isActing())
        m_view->escape();
    Q_EMIT messageCleared(u"orders.step"_s);
    m_order.open(order);
    m_root->setCurrentWidget(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
    placeInView();
    Q_EMIT changed();
}

void OrdersPanel::closeOrder()
{
    if (!isOrderOpen())
        return;
    const QByteArray key = m_order.id().toLatin1();
    m_root->setCurrentIndex(0);
    // The table stands at the order that was looked at last.
    if (const int row = m_desk.orders().rowOfKey(key); row >= 0)
        m_queue->table().setCurrentRow(row);
    m_queue->table().setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void OrdersPanel::showCurrent()
{
    // What was missing may be chosen now.
    Q_EMIT messageCleared(u"orders.act"_s);
    const QString order = QString::fromLatin1(m_queue->currentKey());
    if (order.isEmpty())
        m_quick.close();
    else
        m_quick.open(order);
    m_side->setPaneEmpty(order.isEmpty());
    m_pane->setSelected(m_queue->selectedCount());
}

void OrdersPanel::placeInView()
{
    if (!m_view)
        return;
    const int row = m_desk.orders().rowOfKey(m_order.id().toLatin1());
    const qint64 total = m_desk.orders().total();
    const Formats &formats = m_desk.wording().formats();
    if (row < 0 || total < 0) {
        m_view->setPlace({}, false, false);
        return;
    }
    //: Where an order stands in what the queue shows; %3 is the name of a view
    m_view->setPlace(
        tr("%1 of %2 in “%3”").arg(formats.integer(row + 1), formats.integer(total), m_queue->viewName()),
        row > 0, row + 1 < total);
}

void OrdersPanel::step(int by)
{
    if (!isOrderOpen())
        return;
    const int row = m_desk.orders().rowOfKey(m_order.id().toLatin1());
    const QByteArray key = row < 0 ? QByteArray() : m_desk.orders().keyOf(row + by);
    if (!key.isEmpty())
        openOrder(QString::fromLatin1(key));
}

bool OrdersPanel::openRecord(const QString &recordId)
{
    const QString page = recordId.section(u' ', 0, 0);
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id != page)
            continue;
        widget();
        m_root->setCurrentIndex(0);
        m_tabs->setCurrentIndex(i + 1);
        if (m_pages[i].open && recordId.contains(u' '))
            m_pages[i].open(recordId.section(u' ', 1));
        return true;
    }
    if (recordId == "queue"_L1) {
        widget();
        m_root->setCurrentIndex(0);
        m_tabs->setCurrentIndex(0);
        return true;
    }
    if (const auto order = OrderId::parse(recordId)) {
        openOrder(order->toString());
        return true;
    }
    m_desk.orderOfNumber(recordId).then(this, [this](const Result<std::optional<OrderId>> &order) {
        if (order && *order)
            openOrder((*order)->toString());
    });
    return !recordId.isEmpty();
}

const OrdersPage *OrdersPanel::pageInSight() const
{
    const int index = m_stack && !isOrderOpen() ? m_stack->currentIndex() : 0;
    return index > 0 && m_stack->widget(index)->property("made").toBool() ? &m_pages[index - 1] : nullptr;
}

} // namespace stoa::ui
