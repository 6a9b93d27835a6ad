// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/deskstage.h"
#include "tests/kit/fakeprompts.h"
#include "tests/ui/themed.h"
#include "ui/inventory/adjustpane.h"
#include "ui/inventory/inventorypanel.h"
#include "ui/inventory/positionspage.h"
#include "ui/inventory/skupage.h"
#include "ui/inventory/skupane.h"
#include "ui/inventory/skusource.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/viewtabs.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <QTranslator>
#include <atomic>

namespace stoa::kit {

/// The time of people's hands: stands still until a key is pressed.
class HandClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    const Instant m_now = SystemClock().now();
    std::atomic<qint64> m_ms = 1'000'000;
};

/// A language in which every text of ours is marked and nothing else is.
class MarkingTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override;
};

/// The window with the Inventory panel over a desk without a hub.
class InventoryStage {
public:
    explicit InventoryStage(DeskStage::Data data = DeskStage::Data::Chain,
                            ui::LookChoice look = ui::LookChoice::Light);
    ~InventoryStage();

    /// Panel, desk and window anew, over the same data, in the language of now.
    void restart();
    ui::PositionsPage &page() { return *panel->page(); }
    QWidget *focus() const { return QApplication::focusWidget(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// At a person's speed.
    void type(const QString &text);
    void pause() { clock.advance(400); }
    /// At a scanner's speed, Enter included.
    void scan(const QString &code);
    /// Lets timers of up to a tenth of a second and all reads come to their end.
    void settle();
    /// The widget of that name that is in sight: the frozen column has fields of its own.
    QWidget *visible(const QString &name) const;
    /// Every text that the panel shows, in the order of its widgets.
    QStringList texts();

    Themed themed;
    DeskStage stage;
    HandClock clock;
    Wording wording{QStringLiteral("en")};
    FakePrompts prompts;
    std::unique_ptr<InventoryDesk> desk;
    std::unique_ptr<ui::InventoryPanel> panel;
    QTemporaryDir kept;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace stoa::kit
