// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/hubstore.h"

namespace stoa::hub {

/// Shows an import to those who count them, for as long as it lives: to this process, and on PostgreSQL to
/// all that work on the database. What dies takes its mark along.
class RunningImport {
public:
    static Result<std::unique_ptr<RunningImport>> begin(HubStore &store);
    ~RunningImport();
    Q_DISABLE_COPY_MOVE(RunningImport)

private:
    RunningImport(HubStore &store, std::unique_ptr<sql::Connection> mark);

    HubStore &m_store;
    const std::unique_ptr<sql::Connection> m_mark; ///< PostgreSQL
};

/// How many run now. `reader` is of the store.
Result<qint64> runningImports(HubStore &store, sql::Connection &reader);

} // namespace stoa::hub
