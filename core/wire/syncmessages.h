// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/base/siphash.h"
#include "core/domain/sync/command.h"
#include "core/wire/auditroot.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <optional>

/// The messages of /v1/sync. What the hub reads is read strictly (unknown members are errors); what the desk
/// reads leaves unknown members alone, so that a newer hub may say more.
namespace stoa::wire {

namespace syncpaths {
inline constexpr QByteArrayView kStreams = "/v1/sync/streams";
inline constexpr QByteArrayView kPull = "/v1/sync/pull";
inline constexpr QByteArrayView kSnapshot = "/v1/sync/snapshot";
inline constexpr QByteArrayView kCommands = "/v1/sync/commands";
inline constexpr QByteArrayView kKnown = "/v1/sync/commands/known";
inline constexpr QByteArrayView kVerify = "/v1/sync/verify";
inline constexpr QByteArrayView kVerifyRows = "/v1/sync/verify/rows";
inline constexpr QByteArrayView kLive = "/v1/sync/live";
} // namespace syncpaths

inline constexpr QByteArrayView kGenerationHeader = "Stoa-Generation";
inline constexpr QByteArrayView kFramesType = "application/x-ndjson";

struct StreamInfo {
    QByteArray stream;
    qint64 head = 0;
    qint64 rows = 0;
    friend bool operator==(const StreamInfo &, const StreamInfo &) = default;
};

/// GET /v1/sync/streams
struct StreamsAnswer {
    QString generation;
    QString device;
    QList<StreamInfo> streams;
    Instant hubTime;
    QJsonObject toJson() const;
    static Result<StreamsAnswer> fromJson(const QJsonObject &json);
};

/// A commit boundary of a stream. seq 0 with an empty token is the beginning.
struct StreamCursor {
    QByteArray stream;
    qint64 seq = 0;
    QByteArray token;
    friend bool operator==(const StreamCursor &, const StreamCursor &) = default;
};

/// POST /v1/sync/pull; the answer is frames.
struct PullRequest {
    static constexpr qint64 kDefaultBytes = 1024 * 1024;
    static constexpr qint64 kMostBytes = 4 * 1024 * 1024;
    static constexpr int kLongestWaitMs = 25'000;

    QString generation; ///< empty: any
    QList<StreamCursor> streams; ///< in the order they are wanted
    qint64 maxBytes = kDefaultBytes; ///< of frames, before packing; a page ends at the next boundary
    int waitMs = 0; ///< how long the hub may hold an answer that says nothing new
    QJsonObject toJson() const;
    static Result<PullRequest> fromJson(const QJsonObject &json);
};

/// POST /v1/sync/snapshot {stream}
struct SnapshotAnswer {
    QString session; ///< part of the path of its pages
    StreamCursor cursor; ///< where the incremental pull goes on afterwards
    qint64 rows = 0;
    QString generation;
    bool artefact = false; ///< the whole snapshot can be had at once at …/{session}/all
    QJsonObject toJson() const;
    static Result<SnapshotAnswer> fromJson(const QJsonObject &json);
};
/// "/v1/sync/snapshot/{session}?type=…&after=…&limit=…"
QByteArray snapshotPagePath(const QString &session, int afterType, const QByteArray &afterKey, int limit);
QByteArray snapshotArtefactPath(const QString &session);

/// One command as it travels.
struct CommandEnvelope {
    /// What every reader of JSON holds as a whole number (2^53 - 1); nobody counts so far.
    static constexpr qint64 kHighestN = 9'007'199'254'740'991;

    qint64 n = 0; ///< counts the device's commands from 1; with the device the key of duplicates
    QString id; ///< cmd_…, never used twice
    QString type;
    int version = 1;
    QString lane;
    qint64 hlc = 0;
    Instant at;
    qint64 offsetMs = 0; ///< what the device believed to be hub time − own time
    QString trace;
    QByteArray body; ///< compact JSON object, byte for byte as it was signed
    QByteArray signature; ///< Ed25519 of the device over signedText()
    /// Set when it is sent again to a hub of another generation: the signature of the result that the hub
    /// gave then, or empty for a fact.
    std::optional<QByteArray> prior;

    QByteArray signedText() const; ///< commandText()
    friend bool operator==(const CommandEnvelope &, const CommandEnvelope &) = default;
};

/// POST /v1/sync/commands
struct CommandBatch {
    static constexpr int kMost = 200;
    static constexpr qint64 kMostBytes = 1024 * 1024;

    QString generation;
    QString device;
    QString grant; ///< of the person who did them, or empty: whoever is signed in
    qint64 ackBelow = 0; ///< results of smaller n are no longer needed
    QList<CommandEnvelope> commands;
    qint64 after = 0; ///< the last n of a batch that is under way and to be decided before; 0: of none
    QList<QJsonObject> contents; ///< the bodies as decode() read them
    /// The message's bytes; bodies go in as they stand.
    QByteArray encode() const;
    static Result<CommandBatch> decode(const QByteArray &message);
};

struct CommandProblem {
    QString code; ///< a slug of core/base/problem.h, or a newer hub's
    QString detail;
    QString field;
    QString permission = {}; ///< that was missing, by its name
    QStringList reasons = {}; ///< Error::reasons
    friend bool operator==(const CommandProblem &, const CommandProblem &) = default;
    QJsonObject toJson() const;
    static CommandProblem fromJson(const QJsonObject &json);
};

struct CommandOutcome {
    qint64 n = 0;
    Verdict status = Verdict::Retry;
    std::optional<Verdict> was; ///< of a duplicate: applied or rejected
    QList<Effect> effects;
    std::optional<CommandProblem> problem;
    QByteArray signature; ///< of the hub over resultText(), for applied intents
    friend bool operator==(const CommandOutcome &, const CommandOutcome &) = default;
};
/// What the hub signs to say that it applied this very command, for this person: whoever shows the signature
/// again can show it with nothing else.
QByteArray resultText(const QString &device, const QString &actor, const CommandEnvelope &command);

struct CommandsAnswer {
    QString generation;
    Instant hubTime;
    qint64 safeN = 0; ///< 1..safeN are in every restorable backup; 0: none
    QList<CommandOutcome> results; ///< one per command, in their order
    QJsonObject toJson() const;
    static Result<CommandsAnswer> fromJson(const QJsonObject &json);
};

/// A message of /v1/sync/live.
struct LiveMessage {
    enum class Kind {
        Heads, ///< "h": heads that moved
        Pulse, ///< "p": all heads, hub time, generation
        Revoked, ///< "revoked": sign in again
        Other, ///< of a newer hub: pass over
    };
    Kind kind = Kind::Heads;
    QMap<QByteArray, qint64> heads;
    Instant hubTime;
    QString generation;
    std::optional<AuditRoot> root = {}; ///< in pulses: the last root over the audit trail
    QByteArray encode() const;
    static Result<LiveMessage> decode(const QByteArray &message);
};

} // namespace stoa::wire
