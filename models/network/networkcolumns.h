// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/networkdesk.h"

namespace stoa {

// What the tables of the network show; the desk outlives them.
QList<RecordColumn<NodeRow>> nodeColumns(const NetworkDesk &desk);
QList<RecordColumn<CarrierRow>> carrierColumns(const NetworkDesk &desk);
QList<RecordColumn<SlaRow>> slaColumns(const NetworkDesk &desk);
QList<RecordColumn<PeakRow>> peakColumns(const NetworkDesk &desk);

/// Numbers of nodeColumns().
enum class NodeColumn { Name, Code, Kind, Zone, Hours, Offers, Load, Open, Overdue, OnTime, Priority, State };

} // namespace stoa
