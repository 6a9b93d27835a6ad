// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/cacherepository.h"
#include "core/store/unitofwork.h"

namespace stoa {

/// Keeps the image of each row that a command is about to change.
class UndoLog final : public ChangeSink {
public:
    UndoLog(CacheRepository &rows, qint64 n)
        : m_rows(rows)
        , m_n(n)
    { }
    Result<void> before(sql::Connection &connection, const EntityKey &row) override;

private:
    CacheRepository &m_rows;
    qint64 m_n;
};

} // namespace stoa
