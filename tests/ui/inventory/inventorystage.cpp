// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inventory/inventorystage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <algorithm>

namespace stoa::kit {

using namespace Qt::StringLiterals;

QString MarkingTranslator::translate(const char *context, const char *source, const char *, int n) const
{
    if (!QByteArray(context).startsWith("stoa"))
        return {};
    return u'«' + QString::fromUtf8(source).replace(u"%n"_s, QString::number(n)) + u'»';
}

InventoryStage::InventoryStage(DeskStage::Data data, ui::LookChoice look)
    : themed(look)
    , stage(data)
{
    restart();
    if (data == DeskStage::Data::Chain)
        settle();
}

InventoryStage::~InventoryStage()
{
    window.reset();
    panel.reset();
    desk.reset();
}

void InventoryStage::restart()
{
    window.reset();
    panel.reset();
    desk.reset();
    desk = std::make_unique<InventoryDesk>(stage.door(), wording, clock);
    panel = std::make_unique<ui::InventoryPanel>(*desk, prompts);
    settings = std::make_unique<QSettings>(kept.filePath(u"stage.ini"_s), QSettings::IniFormat);
    settings->clear();
    window = std::make_unique<ui::MainWindow>(QList<ui::Panel *>{panel.get()}, *settings);
    window->resize(1440, 900);
    window->addPaletteSource(panel->skuSource());
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window.get()))
        qWarning("the window did not become active");
    window->openPanel(u"inventory"_s);
    QElapsedTimer timer;
    timer.start();
    while ((desk->positions().total() < 0 || desk->categories().isEmpty()) && timer.elapsed() < 2'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void InventoryStage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    pause();
    if (QWidget *widget = focus())
        QTest::keyClick(widget, key, modifiers);
    QCoreApplication::processEvents();
}

void InventoryStage::type(const QString &text)
{
    for (const QChar letter : text) {
        pause();
        QTest::keyClick(focus(), letter.toLatin1());
    }
    QCoreApplication::processEvents();
}

void InventoryStage::scan(const QString &code)
{
    pause();
    for (const QChar letter : code) {
        clock.advance(4);
        QTest::keyClick(focus(), letter.toLatin1());
    }
    clock.advance(4);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCoreApplication::processEvents();
}

void InventoryStage::settle()
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

QWidget *InventoryStage::visible(const QString &name) const
{
    const auto all = window->findChildren<QWidget *>(name);
    const auto seen = std::ranges::find_if(all, [](const QWidget *widget) { return widget->isVisible(); });
    return seen == all.end() ? nullptr : *seen;
}

QStringList InventoryStage::texts()
{
    QStringList all;
    const auto add = [&all](const QWidget &widget, const QString &text) {
        if (!text.isEmpty())
            all.append(QString::fromLatin1(widget.metaObject()->className()) + u": "_s + text);
    };
    QList<QWidget *> widgets{panel->widget()};
    widgets += panel->widget()->findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        // Filter fields of columns that are not shown have no place and no name.
        if (widget->property("filter").toBool() && widget->isHidden())
            continue;
        add(*widget, widget->accessibleName());
        add(*widget, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(*widget, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(*widget, button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            add(*widget, line->text());
            add(*widget, line->placeholderText());
        }
        if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                add(*widget, combo->itemText(i));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add(*widget, tabs->tabText(i));
        }
        if (const auto *view = qobject_cast<const QTableView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; model && column < model->columnCount(); ++column) {
                add(*widget, model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < std::min(model->rowCount(), 8); ++row)
                    add(*widget, model->index(row, column).data().toString());
            }
        }
    }
    add(*panel->widget(), panel->title());
    add(*panel->widget(), panel->statusText());
    for (const QAction *action : panel->actions())
        add(*panel->widget(), action->text());
    return all;
}

} // namespace stoa::kit
