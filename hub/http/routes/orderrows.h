// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"
#include "hub/http/routes/jsontext.h"

namespace stoa::http {

// Rows of orders and of what belongs to one, as JSON. Each writer reads the columns of its SELECT; what is
// empty is left out.

extern const char *const kOrderSelect; ///< FROM orders o
/// How much is told of where an order goes: coordinates are somebody's door.
enum class Whereabouts { Town, Exact };
/// Without the closing brace: what only the whole order has may follow.
void openOrder(JsonText &json, const sql::Statement &row, Whereabouts whereabouts);
/// Columns of kOrderSelect that lists need.
inline constexpr int kOrderPlacedAt = 4;

extern const char *const kFulfilmentSelect; ///< FROM fulfilment f JOIN orders o
void writeFulfilment(JsonText &json, const sql::Statement &row);
inline constexpr int kFulfilmentVersion = 25;

extern const char *const kReturnSelect; ///< FROM return_case r JOIN orders o
void writeReturn(JsonText &json, const sql::Statement &row);
inline constexpr int kReturnVersion = 15;

extern const char *const kTaskSelect; ///< FROM task t
void writeTask(JsonText &json, const sql::Statement &row);
inline constexpr int kTaskVersion = 12;

extern const char *const kReservationSelect; ///< FROM reservation r
void writeReservation(JsonText &json, const sql::Statement &row);
inline constexpr int kReservationVersion = 10;

} // namespace stoa::http
