// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/runningimports.h"

#include "core/sql/dialect.h"

namespace stoa::hub {

namespace {

constexpr qint32 kImportMark = 1;

} // namespace

RunningImport::RunningImport(HubStore &store, std::unique_ptr<sql::Connection> mark)
    : m_store(store)
    , m_mark(std::move(mark))
{
    ++m_store.importsHere();
}

RunningImport::~RunningImport() { --m_store.importsHere(); }

Result<std::unique_ptr<RunningImport>> RunningImport::begin(HubStore &store)
{
    std::unique_ptr<sql::Connection> mark;
    if (store.engine() == sql::Engine::Postgres) {
        STOA_TRY_ASSIGN(mark, store.openListener());
        STOA_TRY(sql::holdMark(*mark, kImportMark));
    }
    return std::unique_ptr<RunningImport>(new RunningImport(store, std::move(mark)));
}

Result<qint64> runningImports(HubStore &store, sql::Connection &reader)
{
    if (store.engine() == sql::Engine::Postgres)
        return sql::heldMarks(reader, kImportMark);
    return qint64(store.importsHere());
}

} // namespace stoa::hub
