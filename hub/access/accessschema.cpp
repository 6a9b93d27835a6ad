// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/accessschema.h"

#include "core/sql/migrator.h"

#include <QDir>

static void initialiseAccessMigrations() { Q_INIT_RESOURCE(accessmigrations); }

namespace stoa::access {

using namespace Qt::StringLiterals;

Result<void> migrateAccess(sql::Connection &connection)
{
    initialiseAccessMigrations();
    STOA_TRY_ASSIGN(const auto steps, sql::readMigrations(u":/stoa/migrations/access"_s));
    return sql::migrate(connection, u"access"_s, steps);
}

Result<void> moveEpoch(sql::Connection &connection)
{
    return connection.run("UPDATE access_epoch SET epoch = epoch + 1 WHERE id = 1");
}

} // namespace stoa::access
