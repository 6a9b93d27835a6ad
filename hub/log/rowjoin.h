// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entitytable.h"
#include "core/wire/syncframes.h"

#include <QByteArray>

namespace stoa::hub {

/// The feed joined to the rows it is about, as SQL that both engines answer by index. Columns: seq, del, key,
/// a key column that is null when there is no row, then selectList().
namespace rowjoin {

inline constexpr int kSeq = 0;
inline constexpr int kDel = 1;
inline constexpr int kKey = 2;
inline constexpr int kFirst = 3;

/// One type's changes behind ?2 up to ?3 of stream ?1, by seq.
const QByteArray &bySeq(sql::Engine engine, const EntityTable &table);
/// One type's live rows of stream ?1 behind key ?2, at most ?3, by key.
const QByteArray &byKey(sql::Engine engine, const EntityTable &table);
/// The same up to and with key ?3, at most ?4.
const QByteArray &byKeyRange(sql::Engine engine, const EntityTable &table);

/// True when the row exists and may be sent.
bool hasRow(const sql::Statement &row);
void appendUpsert(wire::FrameWriter &out, QByteArrayView stream, const EntityTable &table,
                  const sql::Statement &row);

} // namespace rowjoin

} // namespace stoa::hub
