// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/linksschema.h"

#include "core/sql/migrator.h"

#include <QDir>

static void initialiseLinksMigrations() { Q_INIT_RESOURCE(linksmigrations); }

namespace stoa::links {

using namespace Qt::StringLiterals;

Result<void> migrateLinks(sql::Connection &connection)
{
    initialiseLinksMigrations();
    STOA_TRY_ASSIGN(const auto steps, sql::readMigrations(u":/stoa/migrations/links"_s));
    return sql::migrate(connection, u"links"_s, steps);
}

} // namespace stoa::links
