// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/postgres/postgreserror.h"

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace stoa::sql {

/// The row that a statement stands on, and those that had to be put aside.
///
/// Rows come from the server one by one and are not kept. When another statement needs the connection
/// meanwhile, the rest is put aside here in one compact buffer (a result object per row would take 2 KiB).
class PostgresRows {
public:
    /// Stands on a row of the result.
    void show(PostgresResult result, int row);
    /// Stands on the next row of the result that it stands on already; false when there is none.
    bool showNext();

    void putAside(const PGresult *result);
    /// Stands on the next row that was put aside; false when there is none.
    bool showNextPutAside();

    void clear();

    /// True also where there is no row or no such column.
    bool isNull(int column) const
    {
        return size_t(column) >= m_cells.size() || m_cells[size_t(column)].data() == nullptr;
    }
    QByteArrayView cell(int column) const { return m_cells[size_t(column)]; }

private:
    PostgresResult m_result;
    int m_row = 0;
    int m_columns = 0;
    std::vector<QByteArrayView> m_cells; ///< of null data when the value is null
    QByteArray m_aside; ///< per value a 32-bit size, -1 for null, and the bytes
    qsizetype m_asideAt = 0;
};

} // namespace stoa::sql
