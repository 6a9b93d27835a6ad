// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/desksettings.h"
#include "app/languages.h"
#include "core/base/clock.h"
#include "core/sync/deskcore.h"
#include "core/sync/instancelink.h"
#include "ui/shared/prompts.h"
#include "ui/shared/theme.h"

#include <QObject>
#include <memory>

class QApplication;

namespace stoa {

class EntryDesk;
class Capture;
class Office;
class SampleHub;

namespace ui {
class EntryWindow;
}

/// The composition root: everything is made here and nowhere else, in the order in which it is needed.
///
/// A person comes in through the entry window (where to work, who one is) into the office; the window of the
/// office opens on what the cache holds, before the hub has been asked anything.
class Desktop : public QObject {
    Q_OBJECT
public:
    Desktop(QApplication &application, const Arguments &arguments);
    ~Desktop() override;

    /// Runs until the last window closes; the exit code. 3 when the profile is in use by another program.
    int run();

Q_SIGNALS:
    /// The profile is open, and the first window is about to be made.
    void opened();

private:
    bool openCore();
    /// Look and language, which take a while; before the first window at the latest.
    void dress();
    void awaitOpening(const QFuture<void> &opened);
    void stop();
    void begin();
    void showEntry();
    void connectToHub(const QUrl &hub, const QString &code, const QString &name, const QString &fingerprint);
    void openSample();
    void resumeSample();
    void signIn(const QString &login, const QString &password);
    void afterEnrolment();
    /// The id of who has signed in.
    void enter(const SignedInUser &user);
    void showOffice();
    void signOut();
    /// Back to the entry; the office waits, out of sight, with all that was typed in it.
    void stepOut();
    void capture();
    void endCapture(int code);
    /// Nobody is there to try again where pictures are to be drawn.
    void giveUpCapture();
    /// To a hub that it can speak to.
    bool isConnected() const;
    QString hubTitle() const;

    QApplication &m_application;
    Arguments m_arguments;
    SystemClock m_clock;
    QString m_folder;
    DeskSettings m_settings;
    ui::Theme m_theme;
    ui::DialogPrompts m_prompts;
    Wording m_wording;
    Languages m_languages;
    InstanceLink m_link;
    std::unique_ptr<DeskCore> m_core;
    std::unique_ptr<SampleHub> m_sample;
    std::unique_ptr<EntryDesk> m_entryDesk;
    std::unique_ptr<ui::EntryWindow> m_entry;
    std::unique_ptr<Office> m_office;
    Capture *m_pictures = nullptr; ///< once they are being drawn
    bool m_dressed = false;
    bool m_stopAsked = false; ///< by the system, perhaps before there is a window
    QString m_person; ///< id; whose office it is
};

} // namespace stoa
