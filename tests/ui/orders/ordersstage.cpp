// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/orders/ordersstage.h"

#include "ui/shared/textlabel.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QTableView>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {
constexpr int kStageWait = 10'000;
}

OrdersStage::OrdersStage(ui::LookChoice look, int more)
    : themed(look)
    , orders(stage, stage.clock().now())
{
    example = orders.addExample();
    orders.addOthers();
    if (more > 0)
        orders.addMany(more);
    stage.run("INSERT INTO carrier (code, names, details) VALUES ('ELL', '{\"en\":\"Courier ELL\"}', '{}')");
    stage.door().signIn(OrderDesk::manager());
    restart();
}

OrdersStage::~OrdersStage()
{
    window.reset();
    panel.reset();
    desk.reset();
}

void OrdersStage::restart(const QString &language)
{
    window.reset();
    panel.reset();
    desk.reset();
    wording.setLanguage(language);
    desk = std::make_unique<OrdersDesk>(stage.door(), wording, stage.clock());
    panel = std::make_unique<ui::OrdersPanel>(*desk, prompts, pages);
    QObject::connect(panel.get(), &ui::Panel::messageRaised, panel.get(),
                     [this](const ui::Message &message) { messages.append(message); });
    QObject::connect(panel.get(), &ui::Panel::toastRaised, panel.get(),
                     [this](const ui::ToastText &toast) { toasts.append(toast.text); });
    QObject::connect(panel.get(), &ui::Panel::openAsked, panel.get(),
                     [this](const QString &id, const QString &record) { opened.append(id + u' ' + record); });
    settings = std::make_unique<QSettings>(kept.filePath(u"stage.ini"_s), QSettings::IniFormat);
    settings->clear();
    window = std::make_unique<ui::MainWindow>(QList<ui::Panel *>{panel.get()}, *settings);
    window->resize(1440, 900);
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("the window did not become active");
    window->openPanel(u"orders"_s);
    if (!QTest::qWaitFor([this] { return desk->orders().total() >= 0 && desk->viewCount(u"all"_s) >= 0; },
                         kStageWait))
        qWarning("the queue did not come");
    settle();
}

void OrdersStage::settle()
{
    // Twice: what a timer asks for is read after it.
    for (int round = 0; round < 2; ++round) {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 150)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        (void)awaited(stage.store().read(
            {}, [](sql::Connection &connection) { return connection.scalar("SELECT 1"); }));
    }
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void OrdersStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *widget = QApplication::focusWidget())
        QTest::keyClick(widget, key, modifiers);
    settle();
}

void OrdersStage::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    settle();
}

void OrdersStage::openExample()
{
    panel->openOrder(example.toString());
    if (!QTest::qWaitFor([this] { return panel->orderPage().isRead(); }, kStageWait))
        qWarning("the order did not come");
    settle();
}

void OrdersStage::select(const QStringList &numbers)
{
    QList<QByteArray> keys;
    for (const QString &number : numbers) {
        const auto id = awaited(desk->orderOfNumber(number));
        if (id && *id)
            keys.append((*id)->toString().toLatin1());
    }
    queue().choose(keys);
    settle();
}

QStringList OrdersStage::texts(const QWidget &widget)
{
    QStringList all;
    const auto add = [&all](const QString &text) {
        if (!text.isEmpty())
            all.append(text);
    };
    const auto widgets = widget.findChildren<QWidget *>();
    for (const QWidget *each : widgets) {
        if (!each->isVisibleTo(&widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(each))
            add(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            add(button->text());
        if (const auto *table = qobject_cast<const QTableView *>(each)) {
            const QAbstractItemModel *model = table->model();
            for (int row = 0; model && row < std::min(model->rowCount(), 30); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    add(model->index(row, column).data().toString());
            }
        }
    }
    return all;
}

} // namespace stoa::kit
