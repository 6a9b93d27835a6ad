// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/accessdesk.h"

namespace stoa {

/// The columns of the tables of Administration.
QList<RecordColumn<UserRow>> userColumns(const AccessDesk &desk);
QList<RecordColumn<RoleRow>> roleColumns(const AccessDesk &desk);
QList<RecordColumn<DeviceRow>> deviceColumns(const AccessDesk &desk);
QList<RecordColumn<ApiKeyRow>> keyColumns(const AccessDesk &desk);
QList<RecordColumn<AuditRow>> auditColumns(const AccessDesk &desk);

} // namespace stoa
