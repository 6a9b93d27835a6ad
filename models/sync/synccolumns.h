// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncdesk.h"

namespace stoa {

/// The columns of the tables of the Sync panel.
QList<RecordColumn<OutboxEntry>> outboxColumns(const SyncDesk &desk);
QList<RecordColumn<ActivityRow>> activityColumns(const SyncDesk &desk);

} // namespace stoa
