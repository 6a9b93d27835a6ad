// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/fakeprinters.h"
#include "tests/kit/fakeprompts.h"
#include "tests/kit/workstage.h"
#include "tests/ui/themed.h"
#include "ui/orders/work/pickuppage.h"
#include "ui/orders/work/quarantinepage.h"
#include "ui/orders/work/returnspage.h"
#include "ui/orders/work/taskspage.h"
#include "ui/orders/work/workpage.h"

#include <QSettings>
#include <QStackedWidget>
#include <QTest>

namespace stoa::kit {

/// The pages of store work in one window, over a desk without a hub; one of them is in sight.
class StoreStage {
public:
    enum class Data { Empty, Day };

    explicit StoreStage(Data data = Data::Day, const QString &language = QStringLiteral("en"),
                        ui::LookChoice look = ui::LookChoice::Light);

    void show(ui::StorePage &page);
    QList<ui::StorePage *> pages() const { return {work, pickup, returns, tasks, quarantine}; }

    // As a person and a scanner do.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void scan(const QString &code);
    /// Lets timers of up to a tenth of a second and all reads come to their end.
    void settle();
    QWidget *focus() const;
    /// The first word that has no room in the page, with the widget that cuts it; empty when all have.
    static QString clippedWord(const QWidget &page);

    Themed themed;
    WorkStage stage;
    Wording wording;
    FakePrompts prompts;
    FakePrinters printers;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("stage.ini")), QSettings::IniFormat};
    ui::PrintJob printing{printers, prompts, settings};
    ui::ScanSound sound;
    int beeps = 0;

    /// The time of people's hands: stands still until a key is pressed.
    class Hands final : public Clock {
    public:
        Instant now() const override { return SystemClock().now(); }
        qint64 monotonicMs() const override { return ms; }
        qint64 ms = 1'000'000;
    } hands;
    const ui::StoreTools tools{prompts, printing, sound, hands};
    std::unique_ptr<WorkDesk> desk;
    QStackedWidget window;
    ui::WorkPage *work = nullptr;
    ui::PickupPage *pickup = nullptr;
    ui::ReturnsPage *returns = nullptr;
    ui::TasksPage *tasks = nullptr;
    ui::QuarantinePage *quarantine = nullptr;
    QStringList toasts;
    QStringList messages;
};

} // namespace stoa::kit
