// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/fakeprompts.h"
#include "tests/kit/routinghub.h"
#include "tests/ui/themed.h"
#include "ui/network/routingeditor.h"
#include "ui/network/routingpage.h"
#include "ui/network/strategybody.h"
#include "ui/shared/reordercard.h"
#include "ui/shared/reorderlist.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace stoa::kit {

using namespace Qt::StringLiterals;
using namespace stoa::ui;

/// The routing lab at a desk whose hub is RoutingHub.
struct Lab {
    explicit Lab(LookChoice look = LookChoice::Light, const QString &language = u"en"_s)
        : themed(look)
        , line(stage)
        , hub(stage, line)
        , wording(language)
        , settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat)
        , desk(line, wording, stage.clock(), settings)
        , page(desk, prompts)
    {
        [&] {
            QTRY_VERIFY(desk.isRead());
        }();
    }
    void show(const QSize &size)
    {
        page.resize(size);
        page.show();
        const bool seen = QTest::qWaitForWindowExposed(&page);
        Q_UNUSED(seen)
        page.activateWindow();
        QCoreApplication::processEvents();
    }
    void simulate()
    {
        page.editor().simulate();
        QTRY_VERIFY(page.simulation().run() && page.simulation().run()->isOver());
        QCoreApplication::processEvents();
    }
    ReorderList &list() { return page.editor().strategies(); }
    ReorderHead &head(const QString &id) { return list().card(id)->head(); }
    StrategyBody &body(const QString &id) { return *qobject_cast<StrategyBody *>(list().card(id)->body()); }
    QPushButton &button(const QString &name) { return *page.findChild<QPushButton *>(name); }
    QStringList names() const
    {
        QStringList names;
        for (const RoutingStrategy &each : desk.draft().policy.strategies)
            names.append(each.name);
        return names;
    }

    kit::Themed themed;
    kit::DeskStage stage;
    kit::FakeLine line;
    kit::RoutingHub hub;
    Wording wording;
    kit::FakePrompts prompts;
    QTemporaryDir folder;
    QSettings settings;
    PolicyDesk desk;
    RoutingPage page;
};

} // namespace stoa::kit
