// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/orders/storestage.h"

#include "ui/shared/celldelegate.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/tableview.h"
#include "ui/shared/viewtabs.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>

namespace stoa::kit {

using namespace Qt::StringLiterals;

StoreStage::StoreStage(Data data, const QString &language, ui::LookChoice look)
    : themed(look)
    , wording(language, QTimeZone("Europe/Athens"))
{
    if (data == Data::Day)
        stage.fillDay();
    sound.setBeep([this] { ++beeps; });
    desk = std::make_unique<WorkDesk>(stage.line, wording, stage.stage.clock());
    desk->setBoxes(readBoxes(settings));
    work = new ui::WorkPage(*desk, tools);
    pickup = new ui::PickupPage(*desk, tools);
    returns = new ui::ReturnsPage(*desk, tools);
    tasks = new ui::TasksPage(*desk, tools);
    quarantine = new ui::QuarantinePage(*desk, tools);
    for (ui::StorePage *page : pages()) {
        window.addWidget(page);
        QObject::connect(page, &ui::StorePage::toastRaised, &window,
                         [this](const ui::ToastText &toast) { toasts.append(toast.text); });
        QObject::connect(page, &ui::StorePage::messageRaised, &window,
                         [this](const ui::Message &message) { messages.append(message.lead); });
    }
    window.resize(1104, 700);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window) || !QTest::qWaitFor([this] { return desk->isRead(); }, 10'000))
        qFatal("the stage did not come up");
    show(*work);
}

void StoreStage::show(ui::StorePage &page)
{
    window.setCurrentWidget(&page);
    page.panes().first()->setFocus();
    settle();
}

QWidget *StoreStage::focus() const { return QApplication::focusWidget(); }

void StoreStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    hands.ms += 400;
    if (QWidget *widget = focus())
        QTest::keyClick(widget, key, modifiers);
    QCoreApplication::processEvents();
}

void StoreStage::type(const QString &text)
{
    for (const QChar letter : text) {
        hands.ms += 400;
        QTest::keyClick(focus(), letter.toLatin1());
    }
    QCoreApplication::processEvents();
}

void StoreStage::scan(const QString &code)
{
    hands.ms += 400;
    for (const QChar letter : code) {
        hands.ms += 4;
        QTest::keyClick(focus(), letter.toLatin1());
    }
    hands.ms += 4;
    QTest::keyClick(focus(), Qt::Key_Return);
    QCoreApplication::processEvents();
}

void StoreStage::settle()
{
    for (int round = 0; round < 2; ++round) {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 150)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        (void)awaited(stage.stage.store().read(
            {}, [](sql::Connection &connection) { return connection.scalar("SELECT 1"); }));
    }
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString StoreStage::clippedWord(const QWidget &page)
{
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            return u"button "_s + button->text();
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->text().isEmpty() && label->width() < label->minimumSizeHint().width())
            return u"label "_s + label->text();
        const auto *tabs = qobject_cast<const ui::ViewTabs *>(widget);
        if (tabs && tabs->count() > 0 && tabs->sizeHint().width() > tabs->width())
            return u"tabs "_s + tabs->accessibleName();
        const auto *table = qobject_cast<const ui::TableView *>(widget);
        if (!table || !table->model())
            continue;
        const auto *delegate = static_cast<const ui::CellDelegate *>(table->itemDelegate());
        for (int column = 0; column < table->columns().size(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            if (table->header().titleWidth(column) > table->columnWidth(column))
                return u"title "_s + table->model()->headerData(column, Qt::Horizontal).toString();
            if (table->columns()[column].kind == ui::ColumnKind::Text)
                continue;
            for (int row = 0; row < std::min(table->model()->rowCount(), 20); ++row) {
                const QModelIndex at = table->model()->index(row, column);
                if (delegate->contentWidth(at) > table->columnWidth(column))
                    return u"cell "_s + at.data().toString();
            }
        }
    }
    return {};
}

} // namespace stoa::kit
