// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonappend.h"
#include "core/sql/fault.h"
#include "core/sql/transaction.h"
#include "hub/log/hubstore.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// More than that says little in an audit trail; the count does.
constexpr qsizetype kMostRowsTold = 12;

AuditDetail detailOf(const HubWrite &write, const QList<Change> &changes)
{
    QByteArray rows;
    for (const Change &change : changes.first(qMin(kMostRowsTold, changes.size()))) {
        rows += rows.isEmpty() ? "[[" : ",[";
        appendInteger(rows, int(change.type));
        rows += ',';
        appendJsonString(rows, change.key);
        rows += ']';
    }
    AuditDetail detail = write.detail;
    detail.insertJson("rows", rows.isEmpty() ? "[]" : rows + ']');
    if (changes.size() > kMostRowsTold)
        detail.insert("row_count", changes.size());
    return detail;
}

/// The hub keeps every movement.
WorkContext hereOf(const HubWrite &write)
{
    WorkContext context = write.context;
    context.wholeLedger = true;
    return context;
}

} // namespace

HubTransaction::HubTransaction(sql::Connection &connection, Instant now, AuditTrail &trail, QList<Verb> rules)
    : m_connection(connection)
    , m_now(now)
    , m_trail(trail)
    , m_rules(std::move(rules))
    , m_log(connection, now)
{ }

Result<int> HubTransaction::part(const HubWrite &write, const Verb &verb)
{
    STOA_TRY_ASSIGN(auto savepoint, sql::Savepoint::begin(m_connection));
    UnitOfWork unit(m_connection, m_tidings, hereOf(write), &m_lookups);
    if (const auto done = run(unit, verb); !done) {
        STOA_TRY(savepoint.rollback());
        m_lookups.clear();
        // A full disk takes the whole transaction back; nothing may go on as if it had not.
        if (!m_connection.inTransaction())
            return sql::storageError(sql::StorageFault::Other, done.error().detail);
        return done.error();
    }
    STOA_TRY(savepoint.release());
    return take(write, unit);
}

Result<int> HubTransaction::whole(const HubWrite &write, const Verb &verb)
{
    UnitOfWork unit(m_connection, m_tidings, hereOf(write), &m_lookups);
    STOA_TRY(run(unit, verb));
    return take(write, unit);
}

Result<void> HubTransaction::run(UnitOfWork &unit, const Verb &verb) const
{
    STOA_TRY(verb(unit));
    for (const Verb &rule : m_rules)
        STOA_TRY(rule(unit));
    return {};
}

Result<int> HubTransaction::take(const HubWrite &write, const UnitOfWork &unit)
{
    for (const Change &change : unit.changes())
        m_log.note(change);
    m_tidings.changedBy(write.trace, unit.changes());
    m_parts.append(unit.changes());
    if (!write.action.isEmpty())
        audit({m_now, write.context.actor, write.context.device, write.action, write.subject,
               detailOf(write, unit.changes()), write.trace});
    return int(m_parts.size()) - 1;
}

Result<Committed> HubTransaction::finish()
{
    STOA_TRY(m_tidings.tell(m_connection, m_now));
    STOA_TRY(m_trail.append(m_connection, m_entries));
    STOA_TRY(m_log.number());
    if (m_last)
        STOA_TRY(m_last(*this));
    Committed committed{{}, m_now};
    for (const StreamCommit &commit : m_log.commits())
        committed.effects.append({commit.stream, commit.seqEnd});
    return committed;
}

} // namespace stoa::hub
