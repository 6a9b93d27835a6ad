// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/domain/inventory/movement.h"
#include "core/domain/sync/entity.h"
#include "core/sql/connection.h"
#include "core/store/lookups.h"

#include <QHash>

namespace stoa {

/// Takes note of what a UnitOfWork changes: undo images at the desk, stream numbers at the hub.
class ChangeSink {
public:
    virtual ~ChangeSink() = default;
    /// Called once per row, before it is first changed.
    virtual Result<void> before(sql::Connection &connection, const EntityKey &row) = 0;
};

/// A sink for writers that need no notes (tests, first copies).
class NoSink final : public ChangeSink {
public:
    Result<void> before(sql::Connection &, const EntityKey &) override { return {}; }
};

/// Who does it, when, with which rights.
struct WorkContext {
    Instant at; ///< when it happened, as the command says
    Instant recordedAt; ///< when this side takes it down
    QString actor;
    QString device;
    Source source = Source::Desk;
    Rights rights;
    /// A command that comes after it was done, or is done once more: what was in use when somebody gave it
    /// counts.
    bool doneBefore = false;
    /// Every movement there is stands here, as at the hub.
    bool wholeLedger = false;
};

/// One verb's writes inside a transaction that its owner opens and commits. Repositories write through it, so
/// that no change escapes the sink.
class UnitOfWork {
public:
    /// `shared` is kept by the owner of the transaction for all its works; without it this one has its own.
    UnitOfWork(sql::Connection &connection, ChangeSink &sink, WorkContext context, Lookups *shared = nullptr);

    sql::Connection &connection() { return m_connection; }
    const WorkContext &context() const { return m_context; }
    Lookups &lookups() { return m_shared ? *m_shared : m_own; }

    /// Runs write() on the row: tells the sink first, remembers the change after.
    template <typename Write> Result<void> change(const EntityKey &row, ChangeOp op, Write &&write)
    {
        if (auto told = announce(row); !told)
            return told.error();
        if (auto done = write(); !done)
            return done.error();
        remember(row, op);
        return {};
    }

    /// What was changed so far, each row once, in the order of first writing.
    const QList<Change> &changes() const { return m_changes; }

private:
    Result<void> announce(const EntityKey &row);
    void remember(const EntityKey &row, ChangeOp op);

    sql::Connection &m_connection;
    ChangeSink &m_sink;
    WorkContext m_context;
    Lookups m_own;
    Lookups *m_shared;
    QHash<EntityKey, qsizetype> m_known; ///< index into m_changes, or -1 while only announced
    QList<Change> m_changes;
};

} // namespace stoa
