// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchhub.h"

#include "hub/access/accounts.h"

namespace stoa::bench {

using namespace Qt::StringLiterals;

BenchHub::BenchHub(const Options &options, const PositionWorld &world, const QString &folder)
    : m_folder(folder)
{
    // Cheap hashes: how long a password takes is decided elsewhere.
    m_house = need(cli::House::open({.folder = folder, .passwordCost = {8, 1}}, m_clock));
    if (need(m_house->reader().scalar("SELECT COUNT(*) FROM item")) == 0) {
        world.fillHub(m_house->store());
        need(m_house->saveUser(need(User::accept(UserId::make(m_clock.now()),
                                                 {u"bench"_s, u"Bench"_s, {u"storeManager"_s}, {u"*"_s}})),
                               password()));
    }
    const Instant now = m_clock.now();
    need(m_house->store().write(m_house->write(u"apikey.make"_s), [&](UnitOfWork &work) -> Result<void> {
        STOA_TRY_ASSIGN(const auto made,
                        m_house->apiKeys().make(
                            work.connection(), access::ApiKeyId::make(now),
                            {u"bench"_s, {u"stock.read"_s, u"stock.adjust"_s}, {u"*"_s}, now.plusDays(1)},
                            u"console"_s, Rights::ofTheHouse()));
        m_apiKey = made.secret;
        return {};
    }));
    cli::HubServerOptions server;
    server.listen = {u"127.0.0.1"_s, 0};
    server.accessLog = [](QByteArrayView) {
    };
    server.paces.read = {100'000'000, 1'000'000'000};
    server.paces.write = server.paces.read;
    m_server = std::make_unique<cli::HubServer>(*m_house, server);
    need(m_server->start());
    // As a hub is that has run for a minute.
    until([this] { return m_server->isPrepared(); });
    Q_UNUSED(options);
}

BenchHub::~BenchHub() { m_server->stop(); }

QString BenchHub::code()
{
    QString code;
    need(m_house->store().housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(const auto made,
                        m_house->codes().make(connection, access::CodePurpose::Enrol, {}, u"console"_s));
        code = made.code;
        return {};
    }));
    return code;
}

BenchDesk::BenchDesk(BenchHub &hub, const QString &folder)
{
    m_core = need(DeskCore::open({folder, SecretPlace::File, {}, {8, 1}}, m_clock));
    await(m_core->enrol(hub.url(), hub.code(), u"bench"_s));
    await(m_core->signIn(u"bench"_s, BenchHub::password()));
}

} // namespace stoa::bench
