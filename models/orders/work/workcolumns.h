// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/workdesk.h"

namespace stoa {

/// Columns of the lists of parts, in their order.
enum class PartColumn { Order, Units, Due, Method, Carrier, Customer, Kept, Place };

QList<RecordColumn<WorkPart>> partColumns(const WorkDesk &desk);
enum class WaveColumn { Wave, Picked, Due };
QList<RecordColumn<WaveRow>> waveColumns(const WorkDesk &desk);
enum class ReturnColumn { Number, Order, State, Wish, Units, Refund, Since };
QList<RecordColumn<WorkReturn>> returnColumns(const WorkDesk &desk);
enum class TaskColumn { What, Kind, Due, Since };
QList<RecordColumn<WorkTask>> taskColumns(const WorkDesk &desk);
enum class QuarantineColumn { Reference, Source, Why, Field, Tries, Since };
QList<RecordColumn<QuarantineRow>> quarantineColumns(const WorkDesk &desk);

} // namespace stoa
