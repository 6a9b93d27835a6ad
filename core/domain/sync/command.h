// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/sync/entity.h"
#include "core/domain/sync/hlc.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <optional>

namespace stoa {

struct CommandTag {
    static constexpr QLatin1StringView prefix{"cmd"};
};
using CommandId = Id<CommandTag>;

/// Facts tell what happened in the world and are never refused when well-formed and authorised; intents ask
/// for leave.
enum class CommandClass { Fact, Intent };

/// The verbs that travel. Names are part of the wire contract.
enum class CommandType {
    StockAdjust,
    StockRecord,
    SafetySet,
    LocationSave,
    ItemSave,
    ReasonSave,
    OutboxDiscard,
    FulfilmentAdvance,
    FulfilmentHandover, ///< a step with which the goods leave
    OrderAct,
    ReturnOpen,
    ReturnAdvance,
    TaskClose,
    NodeSave, ///< how a location takes part in fulfilling orders
    CarrierSave,
    SlaSave, ///< the service goals of the chain by zone
};

QLatin1StringView nameOf(CommandType type);
std::optional<CommandType> commandTypeOf(QStringView name);
CommandClass classOf(CommandType type);

/// Something a person or a feed wants done: its ids, instants and actor come along, so that running it twice
/// on the same rows gives the same rows, at the desk and at the hub.
struct Command {
    CommandId id;
    CommandType type;
    int version = 1; ///< of the body's schema
    QString lane; ///< commands of one lane keep their order; empty: commutes with all
    QJsonObject body;
    Instant at; ///< wall time at the desk when it was done
    Hlc hlc;
    QString actor; ///< user id
    QString device; ///< device id, or the name of the feed
    QString trace; ///< W3C traceparent, or empty
};

/// A commit boundary of a stream; a command is settled once the cursors have reached all of its effects.
struct Effect {
    QByteArray stream;
    qint64 seq;
    friend bool operator==(const Effect &, const Effect &) = default;
};
/// Pairs of stream and number, as on the wire and in the tables.
QJsonArray jsonOf(const QList<Effect> &effects);
QByteArray textOf(const QList<Effect> &effects);
/// Of what this program wrote itself: nothing is checked.
QList<Effect> effectsOf(const QJsonArray &pairs);
QList<Effect> effectsOf(const QByteArray &text);

/// Where a command of the outbox stands.
enum class CommandState { Pending, Sent, Applied, Settled, Rejected, Resolved };
QLatin1StringView nameOf(CommandState state);
std::optional<CommandState> commandStateOf(QStringView name);

/// The hub's verdict about one command of a batch.
enum class Verdict { Applied, Duplicate, Rejected, Retry };
QLatin1StringView nameOf(Verdict verdict);
std::optional<Verdict> verdictOf(QStringView name);

} // namespace stoa
