// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/unitofwork.h"
#include "hub/orders/inevent.h"

namespace stoa::hub {

struct QuarantineTag {
    static constexpr QLatin1StringView prefix{"qrn"};
};
using QuarantineId = Id<QuarantineTag>;

enum class QuarantineState { Open, Repaired, Discarded };
QLatin1StringView nameOf(QuarantineState state);
std::optional<QuarantineState> quarantineStateOf(QStringView name);

/// An event that could not be taken for what it says: kept with the reason until somebody mends or discards
/// it.
struct QuarantinedEvent {
    QuarantineId id;
    QString kind; ///< type of the event
    QString source;
    QString reference; ///< what people call what it is about
    QString problem; ///< slug of the latest refusal
    QString field; ///< JSON pointer in the body, or empty
    QJsonObject body; ///< what is readable of the event (EventParts)
    QuarantineState state = QuarantineState::Open;
    qint64 tries = 1;
    QString result; ///< what it became, or why it was discarded
    Instant createdAt;
    qint64 version = 1;
    Instant updatedAt;
    QString detail = {}; ///< of the latest refusal, in technical English
};

/// Rows of order_quarantine, and what lies apart from them (EventParts): here only, in no stream, and gone
/// with the quarantine.
class QuarantineShelf {
public:
    static Result<std::optional<QuarantinedEvent>> find(sql::Connection &connection, const QString &id);
    /// Held to the end of the transaction (PostgreSQL).
    static Result<std::optional<QuarantinedEvent>> hold(sql::Connection &connection, const QString &id);
    static Result<void> put(UnitOfWork &work, const InEvent &event, const QuarantineId &id,
                            const Error &error);
    /// Problem, body, state, tries and result as they are now; of the body what is not readable is laid
    /// apart. One that is not open any more loses what lies apart.
    static Result<void> save(UnitOfWork &work, const QuarantinedEvent &row);

    /// The event with what lies apart in its place again.
    static Result<QJsonObject> wholeOf(sql::Connection &connection, const QuarantinedEvent &row);
};

} // namespace stoa::hub
