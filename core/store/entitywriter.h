// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entitytable.h"

#include <vector>

namespace stoa {

/// Writes bodies of one entity into its table as fast as the engine takes them: one prepared upsert, its
/// values bound straight from the JSON text. For pages and snapshots of the hub; writeRow() does the same for
/// a single row.
///
/// A member that is null or absent gives NULL, or the column's default where NULL is not allowed; members
/// that are no columns go into `ext`. Lends a statement of the connection for its lifetime.
class EntityWriter {
public:
    /// Where a row keeps its number in the stream: nowhere, in `seq`, or, as a movement, which stands in the
    /// ledgers of two places, in `seq` for the place it comes from and in `seq_to` for the other one.
    enum class Numbers { None, Row, Ledgers };

    /// Writes into `into` (a staging table with the same columns and key) or, when empty, the entity's table.
    /// With numbers a row that is there becomes what the body says, also one that does not change otherwise.
    static Result<EntityWriter> make(sql::Connection &connection, const EntityTable &table,
                                     const QByteArray &into = {}, Numbers numbers = Numbers::None);

    /// The number of the rows that are written from now on, and whose ledger's it is.
    void number(qint64 seq, QByteArrayView location = {});

    /// Fails with Protocol and the member when the body is not a flat object of this entity.
    Result<void> write(QByteArrayView key, QByteArrayView body);

private:
    /// What stands in a column when the body does not tell.
    struct Absent {
        enum class Kind { Null, Integer, Text, Refused } kind = Kind::Null;
        qint64 integer = 0;
        QByteArray text = {};
    };
    struct Slot {
        Column column;
        Absent absent;
        QByteArray room = {}; ///< of unescaped text, until the row is written
        bool told = false;
    };

    EntityWriter(sql::Statement upsert, const EntityTable &table, Numbers numbers);
    Result<void> bindKey(QByteArrayView key);
    Result<void> bindMember(class JsonScan &scan, QByteArrayView name, QByteArrayView rawName);
    Result<void> bindSlot(class JsonScan &scan, std::size_t index);
    Result<void> bindAbsent();
    bool isKey(QByteArrayView name) const;

    sql::Statement m_upsert;
    const EntityTable *m_table;
    std::vector<Slot> m_slots;
    std::size_t m_next = 0; ///< where the next member is looked for first: bodies come in the table's order
    int m_firstIndex = 0; ///< of the first slot's placeholder
    int m_number = 0; ///< of the number's; the location's is behind it
    Numbers m_numbers;
    QByteArray m_ext;
    QByteArray m_nameRoom;
};

} // namespace stoa
