// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/fakeprompts.h"
#include "tests/kit/orderdesk.h"
#include "tests/ui/themed.h"
#include "ui/orders/orderactionpane.h"
#include "ui/orders/ordercards.h"
#include "ui/orders/orderpageview.h"
#include "ui/orders/orderquickpane.h"
#include "ui/orders/orderspanel.h"
#include "ui/orders/queuepage.h"
#include "ui/orders/whycard.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTest>

namespace stoa::kit {

/// The window with the Orders panel over a desk without a hub, with the order of the picture and a few
/// others.
class OrdersStage {
public:
    explicit OrdersStage(ui::LookChoice look = ui::LookChoice::Light, int more = 0);
    ~OrdersStage();

    /// Panel, desk and window anew, over the same data, in the language of now.
    void restart(const QString &language = QStringLiteral("en"));
    ui::QueuePage &queue() { return *panel->queue(); }
    ui::OrderPageView &view() { return *panel->orderView(); }
    /// Lets timers of up to a tenth of a second and all reads come to their end.
    void settle();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    /// The order's page, read.
    void openExample();
    /// Selects these orders of the queue.
    void select(const QStringList &numbers);
    /// Every text in sight of the widget and what is in it.
    static QStringList texts(const QWidget &widget);

    Themed themed;
    DeskStage stage;
    OrderDesk orders;
    Wording wording{QStringLiteral("en"), QTimeZone("Europe/Athens")};
    FakePrompts prompts;
    OrderId example = OrderId::make(Instant::fromMs(1));
    std::unique_ptr<OrdersDesk> desk;
    std::unique_ptr<ui::OrdersPanel> panel;
    QList<ui::OrdersPage> pages;
    QList<ui::Message> messages;
    QStringList toasts;
    QStringList opened; ///< "panel record"
    QTemporaryDir kept;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace stoa::kit
