// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unitofwork.h"

namespace stoa {

UnitOfWork::UnitOfWork(sql::Connection &connection, ChangeSink &sink, WorkContext context, Lookups *shared)
    : m_connection(connection)
    , m_sink(sink)
    , m_context(std::move(context))
    , m_shared(shared)
{ }

Result<void> UnitOfWork::announce(const EntityKey &row)
{
    if (m_known.contains(row))
        return {};
    STOA_TRY(m_sink.before(m_connection, row));
    m_known.insert(row, -1);
    return {};
}

void UnitOfWork::remember(const EntityKey &row, ChangeOp op)
{
    if (row.type == EntityType::Reason || row.type == EntityType::Location)
        lookups().clear();
    qsizetype &index = m_known[row];
    if (index < 0) {
        index = m_changes.size();
        m_changes.append({row.type, row.key, op});
    } else {
        m_changes[index].op = op;
    }
}

} // namespace stoa
