// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture.h"

#include "app/office.h"
#include "core/services/desk/journalkey.h"
#include "ui/access/entrywindow.h"
#include "ui/access/openingwindow.h"
#include "ui/access/passphrasedialog.h"
#include "ui/access/unlockdialog.h"
#include "ui/shell/commandpalette.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QTimer>
#include <QWidget>
#include <cstdio>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// A page is drawn once its reads have had this long.
constexpr int kSettleMs = 900;
constexpr int kCopyTries = 240;
constexpr int kMostWaits = 400; ///< of kSettleMs: what the hub works out takes its time

} // namespace

Capture::Capture(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_fine = QDir().mkpath(folder) && QFileInfo(folder).isWritable();
}

void Capture::addEntry(std::function<ui::EntryWindow &()> window)
{
    using Page = ui::EntryWindow::Page;
    const auto add = [this, window](const QString &name, Page page) {
        m_scenes.append({name, [window, page] {
                             ui::EntryWindow &entry = window();
                             entry.show(page);
                             return &entry;
                         }});
    };
    add(u"connect"_s, Page::Connect);
    add(u"sign-in"_s, Page::SignIn);
}

void Capture::addOffice(Office &office)
{
    const auto add = [this, &office](const QString &panel, const ui::PanelPage &page) {
        m_scenes.append({page.name,
                         [&office, panel, show = page.show] {
                             office.window().openPanel(panel);
                             if (show)
                                 show();
                             return &office.window();
                         },
                         page.sight});
    };
    for (ui::Panel *panel : office.panels()) {
        const QString id = panel->id();
        const QList<ui::PanelPage> pages = panel->pages();
        if (pages.isEmpty())
            add(id, {id, {}});
        for (const ui::PanelPage &page : pages)
            add(id, {id + u'-' + page.name, page.show, page.sight});
    }
    add(u"inventory"_s, {u"palette"_s, [&office] {
                             office.window().palette().open(u"bowl"_s);
                         }});
}

void Capture::addKeyDialogs()
{
    m_scenes.append({u"passphrase"_s, [this] {
                         using ui::PassphraseDialog;
                         return showDialog(std::make_unique<PassphraseDialog>(PassphraseDialog::Task::Unlock,
                                                                              PassphrasePrompt::kShortest));
                     }});
    m_scenes.append({u"opening"_s, [this] {
                         return showDialog(std::make_unique<ui::OpeningWindow>());
                     }});
    m_scenes.append({u"unlock"_s, [this] {
                         return showDialog(
                             std::make_unique<ui::UnlockDialog>(ui::UnlockDialog::Door{}, m_prompts));
                     }});
}

QWidget *Capture::showDialog(std::unique_ptr<QDialog> dialog)
{
    m_dialog = std::move(dialog);
    m_dialog->show();
    return m_dialog.get();
}

void Capture::begin() { next(); }

void Capture::begin(DeskCore &core)
{
    // The data comes first: a picture of an empty table tells nothing.
    auto *wait = new QTimer(this);
    wait->setInterval(500);
    auto tries = std::make_shared<int>(0);
    connect(wait, &QTimer::timeout, this, [this, wait, tries, &core] {
        const SyncState state = core.status().state;
        // Signed out or halted, nothing more comes in either; at the very start it may pass.
        const bool ended = (state == SyncState::SignedOut || state == SyncState::Halted) && *tries > 4;
        const bool here = state == SyncState::Live || state == SyncState::Offline || ended;
        if (!here && ++*tries < kCopyTries)
            return;
        wait->deleteLater();
        next();
    });
    wait->start();
}

void Capture::next()
{
    if (m_scenes.isEmpty() || !m_fine) {
        if (!m_fine)
            std::fprintf(stderr, "stoa: %s cannot be written\n", qPrintable(m_folder));
        Q_EMIT finished(m_fine ? 0 : 1);
        return;
    }
    const Scene scene = m_scenes.takeFirst();
    draw(scene, scene.show(), 0);
}

void Capture::draw(const Scene &scene, QWidget *window, int waits)
{
    QTimer::singleShot(kSettleMs, this, [this, scene, window, waits] {
        using Sight = ui::PanelPage::Sight;
        const Sight sight = scene.sight();
        if (sight == Sight::Coming && waits < kMostWaits)
            return draw(scene, window, waits + 1);
        if (sight != Sight::Shown) {
            std::printf("nothing to show on %s\n", qPrintable(scene.name));
            return next();
        }
        const QString path = m_folder + u'/' + scene.name + u".png"_s;
        QPixmap picture = window->grab();
        // A menu is a window of its own, but people see it as part of this one.
        if (QWidget *popup = QApplication::activePopupWidget()) {
            QPainter(&picture).drawPixmap(window->mapFromGlobal(popup->pos()), popup->grab());
            popup->close();
        }
        const bool saved = picture.save(path);
        m_fine = saved;
        std::printf("%s%s\n", saved ? "" : "could not write ", qPrintable(path));
        next();
    });
}

} // namespace stoa
