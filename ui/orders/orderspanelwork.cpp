// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the Orders panel, and what is kept of it.
#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"
#include "ui/inventory/namepopover.h"
#include "ui/orders/orderactionpane.h"
#include "ui/orders/ordercards.h"
#include "ui/orders/orderpageview.h"
#include "ui/orders/orderspanel.h"
#include "ui/orders/queuepage.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/commandaction.h"

#include <QStackedWidget>
#include <QTimer>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char kContext[] = "stoa::ui::OrdersPanel";
/// So many orders are decided about at a time: the preview tries each of them.
constexpr int kMostActed = 500;

} // namespace

void OrdersPanel::makeActions()
{
    const auto add = [this](const char *text, const QKeySequence &keys, const QString &icon, auto run) {
        auto *action = new CommandAction(kContext, text, keys, this);
        action->setIcon(StoaStyle::iconsOf(nullptr).icon(icon));
        connect(action, &QAction::triggered, this, [this, run] {
            widget();
            run();
        });
        m_actions.append(action);
        return action;
    };
    const auto verb = [&](const char *text, const QString &icon, OrderVerb what) {
        add(text, {}, icon, [this, what] { act(what); })->setProperty("row", true);
    };
    //: Commands of the Orders panel; they stand in the palette and on the sheet of shortcuts
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Search orders"), QKeySequence::Find, u"search"_s, [this] {
        closeOrder();
        m_tabs->setCurrentIndex(0);
        m_queue->searchField().setFocus(Qt::ShortcutFocusReason);
        m_queue->searchField().selectAll();
    });
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Open the order"), Qt::CTRL | Qt::Key_O,
        u"clipboard-list"_s, [this] { openOrder(QString::fromLatin1(m_queue->currentKey())); })
        ->setProperty("row", true);
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Do the next step"), Qt::CTRL | Qt::Key_Return, u"check"_s,
        [this] { primary(); });
    verb(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Approve…"), u"check"_s, OrderVerb::Approve);
    verb(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Put on hold…"), u"pause"_s, OrderVerb::Hold);
    verb(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Take the hold off…"), u"play"_s, OrderVerb::Release);
    verb(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Change priority…"), u"flag"_s, OrderVerb::Prioritise);
    verb(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Route again…"), u"route"_s, OrderVerb::Route);
    verb(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Add a note…"), u"message-square"_s, OrderVerb::Note);
    verb(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Cancel orders…"), u"circle-x"_s, OrderVerb::Cancel);
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Move units to another location…"), {},
        u"arrow-right-left"_s, [this] {
            if (isOrderOpen())
                act(OrderVerb::Move);
        });
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Previous order"), Qt::ALT | Qt::Key_Up, u"chevron-up"_s,
        [this] { step(-1); });
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Next order"), Qt::ALT | Qt::Key_Down, u"chevron-down"_s,
        [this] { step(1); });
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Show or hide the details"), Qt::CTRL | Qt::Key_I,
        u"eye"_s, [this] {
            using State = SideBySide::PaneState;
            m_side->setPane(m_side->pane() == State::Open ? State::Closed : State::Open);
        });
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Filter the rows"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
        u"filter"_s, [this] { m_queue->table().focusFilter(int(OrderColumn::Number)); });
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Clear all filters"), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
        u"x"_s, [this] { m_desk.setFilter({}); });
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Save this view…"), Qt::CTRL | Qt::Key_S, u"save"_s,
        [this] { askViewName({}); });
    add(QT_TRANSLATE_NOOP("stoa::ui::OrdersPanel", "Copy rows"), {}, u"copy"_s, [this] {
        m_queue->table().copySelection();
    })->setProperty("row", true);
}

QList<QAction *> OrdersPanel::actions() const { return {m_actions.begin(), m_actions.end()}; }

void OrdersPanel::primary()
{
    if (isOrderOpen()) {
        m_view->primary();
        return;
    }
    if (m_action->isOpen())
        m_action->submit();
    else
        openOrder(QString::fromLatin1(m_queue->currentKey()));
}

void OrdersPanel::act(OrderVerb verb)
{
    widget();
    const auto refuse = [this](const QString &why) {
        Q_EMIT messageRaised({u"orders.act"_s, StatusKind::Attention, tr("This is not possible."), why});
    };
    if (const QString why = m_desk.whyNoEdit(); !why.isEmpty()) {
        refuse(why);
        return;
    }
    Q_EMIT messageCleared(u"orders.act"_s);
    if (isOrderOpen()) {
        m_view->act(verb);
        return;
    }
    if (m_queue->selectedCount() > kMostActed) {
        refuse(tr("At most %1 orders are decided about at a time.")
                   .arg(m_desk.wording().formats().integer(kMostActed)));
        return;
    }
    const auto keys = m_queue->chosenKeys(kMostActed);
    if (keys.isEmpty()) {
        refuse(tr("Choose an order first."));
        return;
    }
    m_desk.rowsOf(keys).then(this, [this, verb](const Result<QList<OrderRow>> &rows) {
        if (rows && !rows->isEmpty())
            beginAct(verb, *rows);
    });
}

void OrdersPanel::beginAct(OrderVerb verb, const QList<OrderRow> &rows)
{
    m_side->setPane(SideBySide::PaneState::Open);
    m_side->setPaneEmpty(false);
    m_beside->setCurrentWidget(m_action);
    const bool isQuick = rows.size() == 1 && m_quick.isRead() && m_quick.id() == rows.first().id;
    m_action->begin(verb, rows, isQuick ? &m_quick : nullptr);
}

void OrdersPanel::acted(const OrderDeed &deed)
{
    if (deed.orders == 0)
        return;
    const Formats &formats = m_desk.wording().formats();
    //: Toast: what was decided and about how many orders, as in "Put on hold: 12 orders"
    const QString words = formats.grouped(
        tr("%1: %n order(s)", nullptr, deed.orders).arg(OrderWords::verb(deed.verb)), deed.orders);
    ToastText toast{words, {}};
    if (!deed.inverse.isEmpty())
        toast.undo = [this] {
            undo();
        };
    Q_EMIT toastRaised(toast);
}

void OrdersPanel::tellStep(const QString &words)
{
    Q_EMIT messageCleared(u"orders.step"_s);
    Q_EMIT toastRaised({words, {}});
}

void OrdersPanel::reversed(const QList<Result<Receipt>> &receipts, const QString &done)
{
    int refused = 0;
    QString why;
    for (const Result<Receipt> &receipt : receipts) {
        if (!receipt) {
            ++refused;
            why = ProblemText::sentence(receipt.error());
        }
    }
    if (receipts.isEmpty())
        return;
    if (refused == 0) {
        Q_EMIT toastRaised({done, {}});
        return;
    }
    const Formats &formats = m_desk.wording().formats();
    Q_EMIT messageRaised({u"orders.undo"_s, StatusKind::Problem,
                          tr("%1 of %2 could not be taken back.", nullptr, refused)
                              .arg(formats.integer(refused), formats.integer(receipts.size())),
                          why});
}

void OrdersPanel::undo()
{
    m_desk.undo().then(
        this, [this](const QList<Result<Receipt>> &receipts) { reversed(receipts, tr("Taken back")); });
}

void OrdersPanel::redo()
{
    m_desk.redo().then(
        this, [this](const QList<Result<Receipt>> &receipts) { reversed(receipts, tr("Done again")); });
}

void OrdersPanel::openWork(const QString &fulfilment)
{
    if (hasPage(u"work"_s)) {
        openRecord(u"work next "_s + fulfilment);
        return;
    }
    Q_EMIT messageRaised({u"orders.step"_s, StatusKind::Info, tr("This is done under Work."),
                          tr("There the goods are scanned, and the parcel gets its label.")});
}

void OrdersPanel::openHandover(const QString &fulfilment)
{
    if (hasPage(u"pickup"_s)) {
        openRecord(u"pickup "_s + fulfilment);
        return;
    }
    Q_EMIT messageRaised({u"orders.step"_s, StatusKind::Info, tr("It is handed over at the pickup desk."),
                          tr("There the customer is asked for a proof.")});
}

/// What the cards of fulfilments offer is done by the pages of store work.
void OrdersPanel::connectParts()
{
    FulfilmentCards &parts = m_view->fulfilments();
    parts.setWork(hasPage(u"work"_s) ? StoreWork::Here : StoreWork::Absent);
    connect(&parts, &FulfilmentCards::labelAsked, this, &OrdersPanel::labelAsked);
    connect(&parts, &FulfilmentCards::slipAsked, this, &OrdersPanel::slipAsked);
    connect(&parts, &FulfilmentCards::cancelLabelAsked, this, &OrdersPanel::cancelLabelAsked);
    connect(&parts, &FulfilmentCards::walkAsked, this,
            [this](const QString &walk) { openRecord(u"work "_s + walk); });
}

void OrdersPanel::askViewName(const QString &viewId)
{
    const auto view = m_desk.views().find(viewId);
    QWidget &beside = view ? static_cast<QWidget &>(m_queue->tabs()) : m_queue->saveLink();
    m_name->ask(beside, view ? m_queue->tabOf(viewId) : beside.rect(),
                view ? tr("New name of the view") : tr("Name of the view"), view ? view->name : QString(),
                [this, view](const QString &name) -> Result<void> {
                    if (!view)
                        return m_queue->saveView(name);
                    OrderView renamed = *view;
                    renamed.name = name.trimmed();
                    return m_desk.views().save(renamed);
                });
}

bool OrdersPanel::escape()
{
    if (!m_root)
        return false;
    if (isOrderOpen()) {
        if (!m_view->escape())
            closeOrder();
        return true;
    }
    if (const OrdersPage *page = pageInSight())
        return page->escape && page->escape();
    if (m_action->isOpen()) {
        m_action->leave();
        return true;
    }
    return m_side->escape();
}

QList<PanelPage> OrdersPanel::pages()
{
    widget();
    const auto plainly = [this] {
        if (isOrderOpen()) {
            m_view->escape();
            closeOrder();
        }
        if (m_action->isOpen())
            m_action->leave();
        m_tabs->setCurrentIndex(0);
        m_queue->openView(m_desk.views().first());
    };
    const auto first = [this](const std::function<void(const QString &)> &show) {
        const OrderQuery query({}, {}, m_desk.clock().now());
        m_desk.door()
            .store()
            .read({},
                  [query](sql::Connection &connection) -> Result<QString> {
                      QString key;
                      STOA_TRY(query.keys(connection, 1,
                                          [&key](QByteArrayView each) { key = QString::fromLatin1(each); }));
                      return key;
                  })
            .then(this, [show](const Result<QString> &key) {
                if (key && !key->isEmpty())
                    show(*key);
            });
    };
    const auto page = [plainly](const QString &name, const std::function<void()> &show) {
        return PanelPage{name, [plainly, show] {
                             plainly();
                             show();
                         }};
    };
    // With no order at all it never comes.
    const auto comes = [](const std::function<bool()> &isThere) {
        constexpr int kMostLooks = 20;
        return [isThere, looks = std::make_shared<int>(0)] {
            if (isThere())
                return PanelPage::Sight::Shown;
            return ++*looks < kMostLooks ? PanelPage::Sight::Coming : PanelPage::Sight::Absent;
        };
    };
    constexpr int kOrderPicture = 3;
    constexpr int kRowsMs = 500;
    QList<PanelPage> pages{
        page(u"queue"_s, [] {}),
        page(u"all"_s, [this] { m_queue->openView(u"all"_s); }),
        page(u"late"_s, [this] { m_queue->openView(u"late"_s); }),
        page(u"order"_s, [this, first] { first([this](const QString &key) { openOrder(key); }); }),
        page(u"empty"_s, [this] { m_queue->searchField().setText(u"ZZZ-000"_s); }),
    };
    pages[kOrderPicture].sight = comes([this] { return isOrderOpen() && m_order.isRead(); });
    if (m_desk.whyNoEdit().isEmpty()) {
        pages.append(page(u"hold"_s, [this, first] {
            m_queue->openView(u"all"_s);
            first([this](const QString &key) {
                // The rows of the view come first.
                QTimer::singleShot(kRowsMs, this, [this, key] {
                    m_queue->choose({key.toLatin1()});
                    act(OrderVerb::Hold);
                });
            });
        }));
        pages.last().sight = comes([this] { return m_action && m_action->isOpen(); });
    }
    for (int i = 0; i < m_pages.size(); ++i) {
        openPage(i + 1);
        const auto pictures = m_pages[i].pictures ? m_pages[i].pictures() : QList<PanelPage>();
        for (const PanelPage &picture : pictures) {
            pages.append(page(picture.name, [this, i, show = picture.show] {
                m_tabs->setCurrentIndex(i + 1);
                show();
            }));
            pages.last().sight = picture.sight;
        }
    }
    openPage(m_tabs->currentIndex());
    return pages;
}

QJsonObject OrdersPanel::saveState() const
{
    if (!m_root)
        return {};
    QJsonObject state = m_queue->saveState();
    state.insert(u"pane"_s, m_side->pane() == SideBySide::PaneState::Open);
    if (m_stack->currentIndex() > 0)
        state.insert(u"page"_s, m_pages[m_stack->currentIndex() - 1].id);
    if (const OrdersPage *page = pageInSight(); page && page->save)
        state.insert(u"inPage"_s, page->save());
    if (isOrderOpen())
        state.insert(u"order"_s, m_order.id());
    return state;
}

void OrdersPanel::restoreState(const QJsonObject &state)
{
    widget();
    m_queue->restoreState(state);
    m_side->setPane(state.value("pane"_L1).toBool(true) ? SideBySide::PaneState::Open
                                                        : SideBySide::PaneState::Closed);
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].id == state.value("page"_L1).toString())
            m_tabs->setCurrentIndex(i + 1);
    }
    if (const OrdersPage *page = pageInSight(); page && page->restore)
        page->restore(state.value("inPage"_L1).toObject());
    if (const QString order = state.value("order"_L1).toString(); !order.isEmpty())
        openOrder(order);
}

} // namespace stoa::ui
