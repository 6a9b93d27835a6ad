// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/dialect.h"
#include "core/store/entitytable.h"

#include <memory>
#include <vector>

namespace stoa {

/// Writes bodies of one entity into its table as fast as the engine takes them: one prepared upsert, its
/// values taken straight from the JSON text. For pages and snapshots of the hub; writeRow() does the same for
/// a single row.
///
/// A member that is null or absent gives NULL, or the column's default where NULL is not allowed; members
/// that are no columns go into `ext`. Lends a statement of the connection for its lifetime.
class EntityWriter {
public:
    /// Where a row keeps its number in the stream: nowhere, in `seq`, or, as a movement, which stands in the
    /// ledgers of two places, in `seq` for the place it comes from and in `seq_to` for the other one.
    enum class Numbers { None, Row, Ledgers };
    /// Row by row, or many at once (SQLite alone): then finish() says whether they are in, the connection
    /// takes no other statement before, and a failure leaves a transaction that has to be rolled back.
    enum class Pace { Each, Many };

    /// Writes into `into` (a staging table with the same columns and key) or, when empty, the entity's table.
    /// With numbers a row that is there becomes what the body says, also one that does not change otherwise.
    static Result<EntityWriter> make(sql::Connection &connection, const EntityTable &table,
                                     const QByteArray &into = {}, Numbers numbers = Numbers::None,
                                     Pace pace = Pace::Each);

    /// The number of the rows that are written from now on, and whose ledger's it is.
    void number(qint64 seq, QByteArrayView location = {});

    /// Fails with Protocol and the member when the body is not a flat object of this entity.
    Result<void> write(QByteArrayView key, QByteArrayView body);
    Result<void> finish();

private:
    struct Value {
        enum class Kind { Null, Integer, Text, Refused } kind = Kind::Null;
        qint64 integer = 0;
        QByteArrayView text = {};
    };
    struct Slot {
        Column column;
        Value absent; ///< what stands in the column when the body does not tell
        QByteArray absentText = {}; ///< what `absent` looks at
        QByteArray room = {}; ///< of unescaped text, until the row is written
        Value value = {};
    };

    EntityWriter(const EntityTable &table, Numbers numbers);
    Result<void> takeBody(QByteArrayView body);
    Result<void> takeMember(class JsonScan &scan, QByteArrayView name, QByteArrayView rawName);
    Result<void> takeSlot(class JsonScan &scan, Slot &slot);
    bool isKey(QByteArrayView name) const;
    Result<void> put();
    std::pair<qint64, qint64> ledgerNumbers() const;

    std::optional<sql::Statement> m_upsert; ///< or
    std::unique_ptr<sql::BulkInsert> m_bulk;
    const EntityTable *m_table;
    std::vector<QByteArrayView> m_keys;
    std::vector<Slot> m_slots;
    std::size_t m_next = 0; ///< where the next member is looked for first: bodies come in the table's order
    std::size_t m_from = 0; ///< of a movement: which slot says where it comes from
    Numbers m_numbers;
    qint64 m_seq = 0;
    QByteArray m_location;
    QByteArray m_ext;
    QByteArray m_nameRoom;
};

} // namespace stoa
