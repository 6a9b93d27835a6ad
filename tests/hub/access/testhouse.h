// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "hub/cli/hubserver.h"
#include "tests/hub/http/wireclient.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/tempdatabase.h"

#include <QHash>
#include <QTemporaryDir>

namespace stoa::kit {

inline const QString kGoodPassword = QStringLiteral("olive-grove-walk");

/// A person at a device, as a desk is: keeps the tokens and proves each call.
struct Desk {
    QString device;
    SigningKey key = SigningKey::make();
    QString user;
    QByteArray access = {};
    QByteArray refresh = {};
    QJsonObject answer = {}; ///< of the last sign-in
};

/// A hub with two stores, a little catalogue, a user per role and an API key, served on 127.0.0.1.
///
/// Locations ATH and SKG (stores) and DC (warehouse); SKUs OIL-1, OIL-2, SOAP; 10 pieces of OIL-1 in each
/// store. Users are called after their roles and see ATH only, but for admin and auditor, who see all.
class TestHouse {
public:
    /// Time-outs need a clock that goes by itself; everything else one that a test moves.
    enum class Time { ByHand, Real };
    explicit TestHouse(sql::Engine engine = sql::Engine::Sqlite,
                       const cli::HubServerOptions &options = usual(), Time time = Time::ByHand);
    ~TestHouse();
    static cli::HubServerOptions usual();

    cli::House &house() { return *m_house; }
    cli::HubServer &server() { return *m_server; }
    hubtest::HandClock &clock() { return m_clock; }
    WireClient connect() const { return WireClient(m_server->port()); }

    QString userId(const QString &login);
    /// A device that was enrolled by a code.
    Desk enrolled(const QString &location = QStringLiteral("ATH"));
    Desk signedIn(const QString &login);
    WireAnswer signIn(Desk &desk, const QString &login, const QString &password = kGoodPassword);
    WireAnswer refresh(Desk &desk, const QByteArray &token);
    /// A key with these permissions; "*" for all that a key can have.
    QByteArray apiKey(const QStringList &permissions, const QStringList &stores,
                      const QString &madeBy = QStringLiteral("test"));

    // One call on a connection of its own.
    WireAnswer call(const QByteArray &method, const QByteArray &target, const QByteArray &fields = {},
                    const QByteArray &body = {});
    WireAnswer callAs(const Desk &desk, const QByteArray &method, const QByteArray &target,
                      const QByteArray &body = {}, const QByteArray &fields = {});
    WireAnswer callWith(const QByteArray &key, const QByteArray &method, const QByteArray &target,
                        const QByteArray &body = {}, const QByteArray &fields = {});
    QByteArray proofOf(const Desk &desk, const QByteArray &method, const QByteArray &target,
                       const QByteArray &body, qint64 skewMs = 0);
    /// "Idempotency-Key: …\r\n", another one each time.
    static QByteArray freshKey();

private:
    void furnish();

    hubtest::HandClock m_clock;
    SystemClock m_realClock;
    const Clock &m_time;
    QTemporaryDir m_folder;
    std::unique_ptr<TempDatabase> m_database;
    std::unique_ptr<cli::House> m_house;
    std::unique_ptr<cli::HubServer> m_server;
};

/// A command of the desk, by which `units` more of OIL-1 lie at ATH.
wire::CommandEnvelope signedAdjustment(const Desk &desk, qint64 n, qint64 units, Instant at);

} // namespace stoa::kit
