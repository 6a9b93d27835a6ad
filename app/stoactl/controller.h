// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stoactl/console.h"
#include "core/sync/deskcore.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <functional>

namespace CLI {
class App;
}

namespace stoa::ctl {

/// Runs the chosen command over the profile's core.
class Controller {
public:
    using Command = std::function<Exit(Controller &)>;

    void addOptions(CLI::App &cli);
    /// Called by the parser for the command that was given. One that only reads is done as well while another
    /// program holds the profile.
    void choose(Command command, DeskAccess access = DeskAccess::Write)
    {
        m_command = std::move(command);
        m_access = access;
    }
    /// The one command that makes a profile where there is none.
    void chooseMaking(Command command)
    {
        choose(std::move(command));
        m_makesProfile = true;
    }
    /// A command of the one who was signed in last; without such a person it is not run.
    using UserCommand = std::function<Exit(Controller &, const SignedInUser &)>;
    void chooseSignedIn(UserCommand command, DeskAccess access = DeskAccess::Write);
    /// A command for a profile that does not open: it is run beside the closed files.
    using ClosedCommand = std::function<Exit(Controller &, const CoreOptions &)>;
    void chooseClosed(ClosedCommand command) { m_closedCommand = std::move(command); }
    /// A command that needs neither a profile nor a hub.
    using LoneCommand = std::function<Exit(Console &)>;
    void chooseAlone(LoneCommand command) { m_loneCommand = std::move(command); }
    Exit run();

    Console &console() { return m_console; }
    DeskCore &core() { return *m_core; }
    const SystemClock &clock() const { return m_clock; }
    /// Who was signed in last, by the grant that still lasts.
    Result<SignedInUser> resume() { return wait(m_core->resume()); }
    /// Whether this desk does not know everything yet, because the first copy of something is not here.
    bool isIncomplete();
    /// `error`, with that said where something was not found.
    Error inView(Error error);
    /// Asks the hub itself, for what desks have no copy of; the answer's body.
    Result<QJsonObject> ask(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    /// Starts the engine and pushes and pulls once.
    Result<void> sync();

    template <typename T> static T wait(Future<T> future)
    {
        QFutureWatcher<T> watcher;
        QEventLoop loop;
        QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        return future.result();
    }

private:
    std::string m_profile = "default";
    std::string m_folder;
    std::string m_secrets = "keychain-else-passphrase";
    std::string m_passphraseFile;
    bool m_json = false;
    Command m_command;
    ClosedCommand m_closedCommand;
    LoneCommand m_loneCommand;
    DeskAccess m_access = DeskAccess::Write;
    bool m_makesProfile = false;
    Console m_console;
    SystemClock m_clock;
    std::unique_ptr<DeskCore> m_core;
};

void addAccessCommands(CLI::App &cli, Controller &controller);
void addSyncCommands(CLI::App &cli, Controller &controller);
void addStockCommands(CLI::App &cli, Controller &controller);
void addAdjustCommands(CLI::App &cli, Controller &controller);
void addOutboxCommands(CLI::App &cli, Controller &controller);
void addOrderCommands(CLI::App &cli, Controller &controller);
void addPromiseCommand(CLI::App &cli, Controller &controller);
void addSimulateCommand(CLI::App &cli, Controller &controller);
void addRouteCommands(CLI::App &cli, Controller &controller);

} // namespace stoa::ctl
