// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubfigures.h"
#include "tests/hub/access/testhouse.h"
#include "tests/hub/http/metricstext.h"

#include <QJsonDocument>

namespace stoa::kit {

/// A hub with /metrics, and a desk's commands.
struct Measured {
    explicit Measured(sql::Engine engine = sql::Engine::Sqlite)
        : house(engine, options())
    { }
    static cli::HubServerOptions options()
    {
        auto options = TestHouse::usual();
        options.metricsListen = http::ListenAddress{QStringLiteral("127.0.0.1"), 0};
        return options;
    }

    MetricsText now() { return MetricsText(WireClient(house.server().metricsPort()).get("/metrics").body); }
    /// After what is kept has grown too old.
    MetricsText later()
    {
        house.clock().advanceMs(hub::HubFigures::kKeptMs);
        return now();
    }
    wire::CommandEnvelope adjustment(const Desk &desk, qint64 n, qint64 units, qint64 agoMs = 0,
                                     const QString &reason = QStringLiteral("miscount"))
    {
        const Instant at = house.clock().now().plusMs(-agoMs);
        wire::CommandEnvelope made;
        made.n = n;
        made.id = CommandId::make(at).toString();
        made.type = QStringLiteral("stock.adjust");
        made.at = at;
        made.body = QJsonDocument(QJsonObject{{QStringLiteral("movement"), MovementId::make(at).toString()},
                                              {QStringLiteral("sku"), QStringLiteral("OIL-1")},
                                              {QStringLiteral("location"), QStringLiteral("ATH")},
                                              {QStringLiteral("delta"), units * 1'000},
                                              {QStringLiteral("reason"), reason}})
                        .toJson(QJsonDocument::Compact);
        made.signature = sign(made.signedText(), desk.key.secretKey);
        return made;
    }
    QList<Verdict> send(const Desk &desk, const QList<wire::CommandEnvelope> &commands)
    {
        const auto answer = wire::CommandsAnswer::fromJson(
            house
                .callAs(desk, "POST", "/v1/sync/commands",
                        wire::CommandBatch{{}, desk.device, {}, 0, commands}.encode())
                .json());
        return answer ? hubtest::verdicts(*answer) : QList<Verdict>();
    }
    bool run(const QByteArray &sql)
    {
        return bool(house.house().store().housekeep(
            [&sql](sql::Connection &connection) { return connection.execute(sql); }));
    }

    TestHouse house;
};

} // namespace stoa::kit
