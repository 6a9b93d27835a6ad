// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgres/postgresrows.h"

#include <cstring>

namespace stoa::sql {

void PostgresRows::show(PostgresResult result, int row)
{
    m_result = std::move(result);
    m_row = row;
    m_columns = PQnfields(m_result.get());
    m_cells.resize(size_t(m_columns));
    for (int column = 0; column < m_columns; ++column) {
        const bool null = PQgetisnull(m_result.get(), row, column) != 0;
        m_cells[size_t(column)] = null ? QByteArrayView()
                                       : QByteArrayView(PQgetvalue(m_result.get(), row, column),
                                                        PQgetlength(m_result.get(), row, column));
    }
}

bool PostgresRows::showNext()
{
    if (!m_result || m_row + 1 >= PQntuples(m_result.get()))
        return false;
    show(std::move(m_result), m_row + 1);
    return true;
}

void PostgresRows::putAside(const PGresult *result)
{
    m_columns = PQnfields(result);
    for (int column = 0; column < m_columns; ++column) {
        const qint32 size = PQgetisnull(result, 0, column) ? -1 : PQgetlength(result, 0, column);
        m_aside.append(reinterpret_cast<const char *>(&size), sizeof size);
        if (size > 0)
            m_aside.append(PQgetvalue(result, 0, column), size);
    }
}

bool PostgresRows::showNextPutAside()
{
    if (m_asideAt >= m_aside.size())
        return false;
    m_result.reset();
    m_cells.resize(size_t(m_columns));
    for (auto &cell : m_cells) {
        qint32 size = 0;
        std::memcpy(&size, m_aside.constData() + m_asideAt, sizeof size);
        m_asideAt += qsizetype(sizeof size);
        cell = size < 0 ? QByteArrayView() : QByteArrayView(m_aside.constData() + m_asideAt, size);
        m_asideAt += qMax(size, 0);
    }
    return true;
}

void PostgresRows::clear()
{
    m_result.reset();
    m_cells.clear();
    m_aside = {};
    m_asideAt = 0;
}

} // namespace stoa::sql
