// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"
#include "models/sync/syncdesk.h"
#include "tests/kit/fakeline.h"
#include "tests/kit/fakeprompts.h"
#include "tests/ui/themed.h"
#include "ui/access/adminpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/sync/syncpanel.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>
#include <QTest>

namespace stoa::kit {

using namespace Qt::StringLiterals;

/// A window with the panels of Sync and Administration over a small chain.
struct OfficeDesk {
    explicit OfficeDesk(ui::LookChoice look = ui::LookChoice::Light)
        : themed(look)
        , line(stage)
        , wording(u"en"_s)
        , settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat)
    {
        line.answer = [this](const FakeLine::Call &call) {
            return answer(call);
        };
    }
    void open()
    {
        syncDesk = std::make_unique<SyncDesk>(line, wording, stage.clock());
        accessDesk = std::make_unique<AccessDesk>(line, wording, stage.clock());
        sync = std::make_unique<ui::SyncPanel>(*syncDesk, prompts);
        admin = std::make_unique<ui::AdminPanel>(*accessDesk, prompts);
        window = std::make_unique<ui::MainWindow>(QList<ui::Panel *>{sync.get(), admin.get()}, settings);
        window->rail().store().setLines(u"Athens Ermou"_s, u"Elaia Home"_s);
        window->rail().person().setLines(u"Eleni Markou"_s, u"Store manager"_s);
    }
    ~OfficeDesk()
    {
        window.reset();
        sync.reset();
        admin.reset();
    }
    void show(const QSize &size)
    {
        window->resize(size);
        window->show();
        QTRY_VERIFY(accessDesk->users().rowCount() > 0 && accessDesk->audit().rowCount() >= 0);
        QTRY_VERIFY(syncDesk->activity().rowCount() > 0);
        QCoreApplication::processEvents();
    }
    Result<HubAnswer> answer(const FakeLine::Call &call) const
    {
        const Instant now = stage.clock().now();
        HubAnswer answer{200, {}, {{"etag", "\"7\""}}};
        if (call.path.startsWith(u"/v1/audit"_s)) {
            QJsonArray items;
            const QStringList actions{u"user.save"_s, u"device.code"_s, u"stock.adjust"_s, u"role.save"_s,
                                      u"device.enrol"_s};
            for (int i = 0; i < 40; ++i)
                items.append(QJsonObject{{u"chain"_s, u"hub-1"_s},
                                         {u"n"_s, 900 - i},
                                         {u"at"_s, now.plusMs(-i * 700'000).toString()},
                                         {u"actor"_s, i % 3 ? FakeLine::self() : FakeLine::other()},
                                         {u"device"_s, line.session().device},
                                         {u"action"_s, actions[i % actions.size()]},
                                         {u"subject"_s, i % 5 == 0 ? FakeLine::other() : u"ATH-ERM"_s},
                                         {u"trace"_s, u"4bf92f3577b34da6"_s}});
            answer.body = QJsonObject{{u"items"_s, items}, {u"next"_s, u"older"_s}};
        } else if (call.path.startsWith(u"/v1/devices?"_s)) {
            answer.body =
                QJsonObject{{u"items"_s,
                             QJsonArray{QJsonObject{{u"id"_s, line.session().device},
                                                    {u"last_seen_at"_s, now.plusMs(-4'000).toString()}}}}};
        } else if (call.path.startsWith(u"/v1/api-keys?"_s)) {
            QJsonArray items;
            const QStringList feeds{u"Web shop"_s, u"Till feed Ermou"_s, u"Price labels"_s,
                                    u"Old connector"_s};
            for (int i = 0; i < feeds.size(); ++i) {
                QJsonObject key{
                    {u"id"_s, u"key_01890000-0000-7000-8000-%1"_s.arg(i + 1, 12, 10, QChar(u'0'))},
                    {u"name"_s, feeds[i]},
                    {u"permissions"_s, QJsonArray{u"stock.read"_s, u"catalog.read"_s}},
                    {u"stores"_s, QJsonArray{i % 2 ? u"ATH-ERM"_s : u"*"_s}},
                    {u"made_by"_s, i % 2 ? FakeLine::other() : u"console"_s},
                    {u"made_at"_s, now.plusDays(-100).toString()},
                    {u"expires_at"_s,
                     now.plusDays(i == 1       ? 9
                                      : i == 2 ? -3
                                               : 265)
                         .toString()}};
                if (i == 3)
                    key.insert(u"revoked_at"_s, now.plusDays(-20).toString());
                items.append(key);
            }
            answer.body = QJsonObject{{u"items"_s, items}};
        } else if (call.path == u"/v1/devices/codes"_s) {
            answer.body = QJsonObject{{u"code"_s, u"7KQM-4TZ0-XW2P"_s},
                                      {u"expires_at"_s, now.plusMs(899'000).toString()}};
        }
        return answer;
    }
    void press(const QString &name) const
    {
        auto *button = window->findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
        QCoreApplication::processEvents();
    }

    Themed themed;
    DeskStage stage;
    FakeLine line;
    Wording wording;
    FakePrompts prompts;
    QTemporaryDir folder;
    QSettings settings;
    std::unique_ptr<SyncDesk> syncDesk;
    std::unique_ptr<AccessDesk> accessDesk;
    std::unique_ptr<ui::SyncPanel> sync;
    std::unique_ptr<ui::AdminPanel> admin;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace stoa::kit
