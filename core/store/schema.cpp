// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <QDir>

static void initialiseMigrations() { Q_INIT_RESOURCE(migrations); }

namespace stoa {

using namespace Qt::StringLiterals;

Result<void> migrateCore(sql::Connection &connection)
{
    initialiseMigrations();
    STOA_TRY_ASSIGN(const auto steps, sql::readMigrations(u":/stoa/migrations/core"_s));
    return sql::migrate(connection, u"core"_s, steps);
}

} // namespace stoa
