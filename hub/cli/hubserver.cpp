// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/hubserver.h"

#include "hub/access/pastrights.h"
#include "hub/cli/deskmandates.h"
#include "hub/imports/watchfolder.h"
#include "hub/links/webhooks/webhookroutes.h"
#include "hub/links/webhooks/webhooksecret.h"
#include "hub/links/webhooks/webhooksender.h"
#include "hub/log/hubfigures.h"
#include "hub/log/syncroutes.h"

#include <QStorageInfo>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kGrace{10'000};
constexpr qint64 kRoomBytes = 200LL * 1024 * 1024;

Result<void> roomIn(const QString &folder)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < kRoomBytes)
        return Error{ErrorKind::Storage, {}, u"less than 200 MB are free"_s};
    return {};
}

} // namespace

struct HubServer::Parts {
    Parts(House &ofHouse, HubServerOptions told)
        : house(ofHouse)
        , options(std::move(told))
        , authority(house.clock())
        , proofs(house.clock())
        , authenticator(house.keyring(), authority, proofs, house.clock())
        , gate(authenticator, house.clock(), options.paces)
        , mandates(authority, house.keyring())
        , backoff(house.clock())
        , writer(house.store(), authority, house.clock())
        , webhooks(house.clock(), house.keyring().sealKey(links::kWebhookSeal), options.outgoing.reach)
        , log(options.accessLog ? std::make_unique<http::AccessLog>(options.accessLog)
                                : std::make_unique<http::AccessLog>())
        , routes{gate,
                 authority,
                 authenticator,
                 house.keyring(),
                 house.sessions(),
                 house.codes(),
                 house.apiKeys(),
                 house.passwords(),
                 backoff,
                 writer,
                 house.clock(),
                 [this] { return house.store().generation().id().toLatin1(); },
                 house.chainName()}
    {
        gate.setTrouble([this](const Error &error) { house.store().note(error); });
        routes.isDamaged = [this] {
            return house.store().isDamaged();
        };
        if (house.store().engine() == sql::Engine::Sqlite)
            routes.room = [this] {
                return roomIn(house.store().options().folder);
            };
    }

    House &house;
    const HubServerOptions options;
    access::Authority authority;
    access::ProofCheck proofs;
    access::Authenticator authenticator;
    access::Gate gate;
    DeskMandates mandates;
    access::SignInBackoff backoff;
    http::RouteWriter writer;
    links::WebhookRepository webhooks;
    http::Metrics metrics;
    std::unique_ptr<http::AccessLog> log;
    http::RouteParts routes;
    std::unique_ptr<hub::SyncService> sync;
    std::optional<hub::SyncRoutes> syncRoutes;
    std::optional<hub::HubFigures> figures;
    std::optional<hub::OrderService> orders;
    std::unique_ptr<links::WebhookSender> sender;
    std::unique_ptr<hub::FolderWatch> watch;
    /// Last, so that it is gone before what its handlers use.
    std::unique_ptr<http::Server> server;
};

HubServer::HubServer(House &house, HubServerOptions options)
    : m_parts(std::make_unique<Parts>(house, std::move(options)))
{ }

HubServer::~HubServer() { stop(); }

Result<void> HubServer::start()
{
    Parts &parts = *m_parts;
    House &house = parts.house;
    STOA_TRY(parts.writer.prune());
    const auto prune = [&house](sql::Connection &connection) -> Result<void> {
        STOA_TRY(house.sessions().prune(connection));
        STOA_TRY(access::prunePastRights(connection, house.clock().now()));
        return house.codes().prune(connection);
    };
    STOA_TRY(house.store().housekeep(prune));
    STOA_TRY_ASSIGN(
        parts.sync,
        hub::SyncService::start(house.store(), parts.mandates, house.keyring().identity(), parts.authority));
    parts.syncRoutes.emplace(*parts.sync, parts.metrics);
    parts.figures.emplace(*parts.sync, parts.metrics);
    parts.orders.emplace(house.store(), parts.sync->board(), parts.metrics);

    http::Router router;
    http::addRoutes(router, parts.routes);
    parts.syncRoutes->addTo(parts.gate, router);
    links::addWebhookRoutes(router, parts.routes, parts.webhooks);
    parts.orders->addRoutes(router, parts.routes);
    http::Router adminRouter;
    http::addMetricsRoute(adminRouter, parts.metrics);
    const HubServerOptions &options = parts.options;
    http::ServerOptions server;
    server.listen = options.listen;
    server.tls = options.tls;
    server.adminListen = options.metricsListen;
    server.limits = options.limits;
    server.ioThreads = options.ioThreads;
    server.poolThreads = options.poolThreads;
    server.makeWorker = [&house, losses = std::make_shared<access::HubWorker::Losses>(0)](http::WorkerKind) {
        return std::make_unique<access::HubWorker>([&house] { return house.store().openReader(); }, losses);
    };
    parts.server =
        std::make_unique<http::Server>(std::move(server), std::move(router), std::move(adminRouter),
                                       house.clock(), parts.metrics, *parts.log);
    parts.server->setBefore([&parts](http::Request &request) { return parts.gate.before(request); });
    parts.server->setAfter([&house](const http::Request &, http::Response &response) {
        response.setHeader("Stoa-Generation"_ba, house.store().generation().idText());
    });
    STOA_TRY(parts.server->start());
    parts.sender = std::make_unique<links::WebhookSender>(
        house.store(), parts.metrics, house.keyring().sealKey(links::kWebhookSeal), options.outgoing);
    if (!options.watchFolder.isEmpty())
        parts.watch = std::make_unique<hub::FolderWatch>(house.store(), options.watchFolder);
    if (options.orders == HubServerOptions::Orders::LookedAfter)
        parts.orders->start();
    return {};
}

void HubServer::stop()
{
    if (m_parts->server)
        m_parts->server->stop(kGrace);
    m_parts->watch.reset();
    m_parts->sender.reset();
    m_parts->orders.reset();
}

QString HubServer::url() const { return m_parts->server->url(); }
quint16 HubServer::port() const { return m_parts->server->port(); }
quint16 HubServer::metricsPort() const { return m_parts->server->adminPort(); }
const QList<access::Gate::Entry> &HubServer::entries() const { return m_parts->gate.entries(); }
bool HubServer::isPrepared() const { return m_parts->sync && m_parts->sync->shelf().isIdle(); }
access::Authority &HubServer::authority() { return m_parts->authority; }
hub::OrderService &HubServer::orders() { return *m_parts->orders; }

} // namespace stoa::cli
