// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "hub/access/accounts.h"
#include "hub/cli/commands.h"
#include "hub/cli/controlserver.h"
#include "hub/cli/hubserver.h"

#include <CLI/CLI.hpp>
#include <QFileInfo>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <unistd.h>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

/// Together with the server's own it is well within what service managers wait for.
constexpr std::chrono::milliseconds kCommandGrace{5'000};
constexpr unsigned kSecondsForTheRest = 12;

struct ServeOptions {
    std::string listen = "127.0.0.1:8480";
    std::string metricsListen;
    std::string certificate;
    std::string key;
    bool outgoingPrivate = false;
    std::string outgoingCa;
    std::string watch;
};

/// The signals that end the hub, kept from every thread but the one that waits for them.
sigset_t endingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

Result<HubServerOptions> serverOptions(const ServeOptions &told)
{
    HubServerOptions options;
    STOA_TRY_ASSIGN(options.listen, http::ListenAddress::parse(QString::fromStdString(told.listen)));
    if (!told.metricsListen.empty()) {
        STOA_TRY_ASSIGN(options.metricsListen,
                        http::ListenAddress::parse(QString::fromStdString(told.metricsListen)));
    }
    if (told.certificate.empty() != told.key.empty())
        return Error::invalid(u"tls-cert"_s, u"a certificate and its key go together"_s);
    if (!told.certificate.empty())
        options.tls =
            http::TlsFiles{QString::fromStdString(told.certificate), QString::fromStdString(told.key)};
    if (told.outgoingPrivate)
        options.outgoing.reach = links::Reach::Private;
    options.outgoing.caFile = QString::fromStdString(told.outgoingCa);
    if (!told.outgoingCa.empty() && !QFileInfo(options.outgoing.caFile).isReadable())
        return Error::invalid(u"outgoing-ca"_s, u"the file cannot be read"_s);
    options.watchFolder = QString::fromStdString(told.watch);
    if (!told.watch.empty() && !QFileInfo(options.watchFolder).isDir())
        return Error::invalid(u"watch"_s, u"there is no such folder"_s);
    return options;
}

/// While there is nobody, whoever reads this process' output may become the first administrator.
Result<void> offerSetup(House &house, const Console &console)
{
    STOA_TRY_ASSIGN(const bool anybody, access::Accounts::anybody(house.reader()));
    if (anybody)
        return {};
    QString code;
    STOA_TRY(house.store().housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(const auto made,
                        house.codes().make(connection, access::CodePurpose::Setup, {}, u"console"_s));
        code = made.code;
        return {};
    }));
    console.result({{u"setup_code"_s, code}},
                   u"setup code %1 (one day, one use; POST /v1/auth/setup)"_s.arg(code));
    return {};
}

void tellPlace(House &house, const HubServer &server, const HubServerOptions &options, const Console &console)
{
    const QString metrics = server.metricsPort() == 0
        ? QString()
        : u"http://%1:%2/metrics"_s.arg(options.metricsListen->address).arg(server.metricsPort());
    if (console.isJson()) {
        QJsonObject json{{u"fingerprint"_s, house.fingerprint()}, {u"listening"_s, server.url()}};
        if (!metrics.isEmpty())
            json.insert(u"metrics"_s, metrics);
        return console.json(json);
    }
    console.line(u"fingerprint of this hub: %1"_s.arg(house.fingerprint()));
    console.line(u"listening on %1"_s.arg(server.url()));
    if (!metrics.isEmpty())
        console.line(u"metrics on %1"_s.arg(metrics));
}

/// Commands of other terminals work in this process. On PostgreSQL they go to the database themselves.
Result<std::unique_ptr<ControlServer>> takeOrders(House &house, HubServer &server)
{
    if (house.store().engine() != sql::Engine::Sqlite)
        return std::unique_ptr<ControlServer>();
    return ControlServer::start(
        house.store().options().folder,
        [&house, &server](const QStringList &arguments, std::shared_ptr<Terminal> terminal) {
            const auto own = house.another();
            if (!own)
                return Console(std::move(terminal)).failed(own.error());
            const int code = runInside(**own, arguments, std::move(terminal));
            server.authority().changed();
            return code;
        });
}

int serve(const Common &common, const ServeOptions &told)
{
    const Console &console = common.console;
    const sigset_t signals = endingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    const auto options = serverOptions(told);
    if (!options)
        return console.failed(options.error());
    // The data of a replica on PostgreSQL is in the database; its folder may be new.
    auto folder = DataFolder::take(
        common.folder(), common.database.empty() ? DataFolder::Missing::Refuse : DataFolder::Missing::Make);
    if (!folder)
        return console.failed(folder.error());
    auto opened = openHouse(common, std::move(*folder));
    if (!opened)
        return console.failed(opened.error());
    House &house = *(*opened)->house;
    if (const auto offered = offerSetup(house, console); !offered)
        return console.failed(offered.error());
    HubServer server(house, *options);
    if (const auto started = server.start(); !started)
        return console.failed(started.error());
    auto control = takeOrders(house, server);
    if (!control)
        return console.failed(control.error());
    const DataFolder &held = *(*opened)->folder;
    if (const auto kept = held.tellAddress(server.url()); !kept)
        logEvent(lcHub(), "address_not_told", {{u"detail"_s, kept.error().detail}});
    tellPlace(house, server, *options, console);
    int signal = 0;
    sigwait(&signals, &signal);
    held.forgetAddress();
    logEvent(lcHub(), "stopping", {});
    const bool allEnded = !*control || (*control)->stop(kCommandGrace);
    if (!allEnded) {
        // What it holds must not keep the rest from ending either.
        std::signal(SIGALRM, [](int) { ::_exit(Console::kDone); });
        ::alarm(kSecondsForTheRest);
    }
    server.stop();
    if (!allEnded) {
        // A command that does not mind is cut off, as a power failure would cut it: the database is made for
        // that, and who stops a service must not have to wait for who forgot a command.
        logEvent(lcHub(), "command_cut_off", {});
        std::_Exit(Console::kDone);
    }
    control->reset();
    return Console::kDone;
}

} // namespace

void addServeCommand(CLI::App &app, Common &common)
{
    auto told = std::make_shared<ServeOptions>();
    auto *command = app.add_subcommand("serve", "Answers desks, tills and feeds until it is told to stop");
    command->add_option("--listen", told->listen, "where to listen; plain HTTP on loopback only")
        ->type_name("ADDR:PORT")
        ->capture_default_str();
    command->add_option("--metrics-listen", told->metricsListen, "where Prometheus asks; loopback only")
        ->type_name("ADDR:PORT");
    command->add_option("--tls-cert", told->certificate, "certificate chain, PEM")->type_name("FILE");
    command->add_option("--tls-key", told->key, "its private key, PEM")->type_name("FILE");
    command->add_flag("--outgoing-private", told->outgoingPrivate,
                      "webhooks may go to private networks and to this machine");
    command->add_option("--outgoing-ca", told->outgoingCa, "whom receivers' certificates are to be of, PEM")
        ->type_name("FILE");
    command->add_option("--watch", told->watch, "a folder whose files of orders and events are taken")
        ->type_name("DIR");
    command->callback([&common, told] {
        common.action = [&common, told] {
            return serve(common, *told);
        };
    });
}

} // namespace stoa::cli
