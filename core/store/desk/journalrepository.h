// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sync/command.h"
#include "core/domain/sync/commandtext.h"
#include "core/sql/connection.h"
#include "core/store/desk/journallog.h"

#include <QSet>
#include <functional>

namespace stoa {

/// A row of the outbox, body unsealed.
struct JournalCommand {
    qint64 n = 0;
    QString id;
    QString type; ///< as on the wire; a later version's stays as it is
    int version = 1;
    QString lane;
    Hlc hlc;
    Instant at;
    qint64 offsetMs = 0; ///< hub time minus desk time, as known then
    QString actor;
    QString device;
    QString grant;
    QString trace;
    QByteArray body; ///< compact JSON, the bytes that are signed and sent
    /// Ed25519 of the device over signedText(), made when it was done: nobody edits the file unseen. Empty in
    /// rows of earlier programs, and while there is no device.
    QByteArray signature;
    CommandState state = CommandState::Pending;
    bool prior = false; ///< was applied in an earlier history of the hub
    int tries = 0;
    std::optional<Instant> lastTry;
    std::optional<Instant> nextTry;
    QList<Effect> effects;
    std::optional<Error> verdict;
    QByteArray resultSignature; ///< of the hub, base64url
    qint64 replaces = 0;
    qint64 replacedBy = 0;
    std::optional<Instant> resolvedAt;
    std::optional<Instant> settledAt;

    QByteArray signedText() const { return commandText(n, id, type, version, lane, at, body); }
    /// As the verbs take it; Protocol when this program does not know the type.
    Result<Command> command() const;
};

/// The hub's answer about one command.
struct HubVerdict {
    qint64 n;
    Verdict verdict;
    bool wasRejected = false; ///< of a duplicate: what the first verdict was
    QList<Effect> effects;
    std::optional<Error> problem;
    QByteArray signature; ///< of the hub, base64url
    std::optional<Instant> notBefore; ///< of Retry
};

struct BatchLimits {
    int commands = 200;
    qint64 bytes = 1'000'000;
    Instant now;
    QSet<qint64> inFlight; ///< numbers that another batch carries
    QSet<QString> lanes; ///< that another batch carries
    QSet<qint64> only; ///< when not empty: these alone (a halved batch)
};

/// Why a person gave a command up, or what was done instead.
struct JournalNote {
    qint64 id = 0;
    qint64 n;
    Instant at;
    QString actor;
    QString kind; ///< "discard" or "replace"
    QString text;
};

struct GrantRow {
    QString id;
    QString login;
    Instant expires;
    QByteArray blob;
};

/// journal.db: the device's own commands, grants and identity, which must survive everything.
///
/// Every change that people make is one commit with synchronous=FULL, which is what "saved" stands on; what
/// the hub can be asked again (sent, applied, settled) reaches the disk with the next one. Bodies, notes,
/// grants and values are sealed under the journal's key and bound to their row: a byte flipped, or a body
/// moved to another row, fails to open. What changes commands is also appended to a side log, from which a
/// broken file is salvaged.
class JournalRepository {
public:
    /// `log` may be null (salvage, tests of the file alone).
    JournalRepository(sql::Connection &connection, QByteArray key, JournalLog *log);

    /// Asked when the disk is full; true when there is more room now, and the write is done again.
    void onFull(std::function<bool()> makeRoom) { m_makeRoom = std::move(makeRoom); }

    /// Refused when the journal was sealed under another key.
    Result<void> checkKey();

    /// Whether every command that is not known to be done with and every value opens: SQLite does not notice
    /// a byte that was changed within a row.
    Result<bool> opens();

    // Commands

    /// FROM this are the commands that are not known to be done with, by n, without a walk over the others.
    static constexpr char kOpen[] =
        "command INDEXED BY command_open WHERE state NOT IN ('settled', 'resolved')";

    /// One more than any number ever used.
    Result<qint64> nextNumber();
    /// From now on numbers start at least here (a salvaged journal leaves a gap).
    Result<void> raiseNumber(qint64 atLeast);
    Result<void> append(const QList<JournalCommand> &commands);
    /// Puts a salvaged row back as it is, body still sealed. Fails when the body does not open.
    Result<void> putBack(JournalCommand command, const QByteArray &sealedBody);
    Result<std::optional<JournalCommand>> find(qint64 n);
    /// Those of them that are there, by n, without their bodies.
    Result<QList<JournalCommand>> withoutBodies(const QList<qint64> &numbers);
    /// The same with them.
    Result<QList<JournalCommand>> withBodies(const QList<qint64> &numbers);
    /// What stands plainly in the row, for one whose body does not open any more.
    Result<std::optional<JournalCommand>> outline(qint64 n);
    /// 0 when no row has the id.
    Result<qint64> numberOf(const QString &id);
    /// Every state if empty; by n.
    Result<QList<JournalCommand>> list(const QList<CommandState> &states);
    Result<QList<JournalCommand>> batch(const BatchLimits &limits);
    /// Writes state, tries, effects, problem and links of the rows.
    Result<void> update(const QList<JournalCommand> &commands);
    /// Those of them that are pending or sent already: sent, tried once more. The side log does not hear of
    /// it: what it salvages goes again anyway.
    Result<void> markSent(const QList<qint64> &numbers, Instant at);
    /// Those of them that are pending or sent: applied, with these effects and no signature of the hub. Gives
    /// their numbers.
    Result<QList<qint64>> apply(const QList<qint64> &numbers, const QList<Effect> &effects);
    /// Those of them that are said to be done with wait again, which the hub answers as it did before. Gives
    /// how many.
    Result<int> doubt(const QList<qint64> &numbers);
    /// Those of them that are applied: settled. Gives how many.
    Result<int> settle(const QList<qint64> &numbers, Instant at);
    /// Settled and resolved rows up to `safeN`, older than the bound.
    Result<int> prune(qint64 safeN, Instant before);
    Result<qint64> unsent();
    /// Storage (corrupt) when its pages do not go together.
    Result<void> check() { return m_connection.quickCheck(); }
    /// Applied and settled rows of this device go again, as prior ones. Gives their numbers.
    Result<QList<qint64>> replayAsPrior(const QString &device);
    Result<QByteArray> sealedBody(qint64 n);
    /// Writes the side log anew, from the rows that are retained.
    Result<void> compactLog();
    /// The smallest number whose result the hub must still keep.
    Result<qint64> ackBelow();

    /// The values that say who is signed in: of no use in another journal.
    static constexpr QLatin1StringView kSignedIn{"signed_in"};
    static constexpr QLatin1StringView kRefreshToken{"refresh_token"};
    /// The seed of the device's Ed25519 key.
    static constexpr QLatin1StringView kDeviceSeed{"device_seed"};

    // Notes, grants, values

    Result<void> addNote(const JournalNote &note);
    Result<QList<JournalNote>> notesOf(qint64 n);
    Result<void> saveGrant(const GrantRow &grant);
    Result<std::optional<GrantRow>> grantOf(const QString &login);
    Result<std::optional<GrantRow>> grant(const QString &id);
    Result<QList<GrantRow>> grants();
    Result<std::optional<QByteArray>> value(const QString &name);
    Result<void> setValue(const QString &name, const QByteArray &value);
    Result<void> removeValue(const QString &name);
    /// The journal's key in a box that another key opens.
    Result<void> setSlot(const QString &name, const QByteArray &box);
    Result<std::optional<QByteArray>> slotBox(const QString &name);

    sql::Connection &connection() { return m_connection; }
    const QByteArray &key() const { return m_key; }

private:
    Result<JournalCommand> commandOf(const sql::Statement &row) const;
    Result<bool> opensAnything();
    template <typename Read> Result<QList<JournalCommand>> these(const QList<qint64> &numbers, Read read);
    static Result<JournalCommand> plainOf(const sql::Statement &row);
    Result<void> insert(const JournalCommand &command, const QByteArray &sealedBody);
    QByteArray sealFor(const QByteArray &plain, const QByteArray &context) const;
    void log(const QList<QByteArray> &frames);
    Result<std::optional<GrantRow>> grantBy(const QByteArray &sql, const QString &value);

    sql::Connection &m_connection;
    QByteArray m_key;
    Result<void> insertAll(const QList<JournalCommand> &commands, QList<QByteArray> &frames);
    Result<void> updateAll(const QList<JournalCommand> &commands);
    Result<void> withRoom(const std::function<Result<void>()> &write);

    JournalLog *m_log;
    std::function<bool()> m_makeRoom;
};

} // namespace stoa
