// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/hubschema.h"

#include "core/store/schema.h"
#include "hub/links/linksschema.h"

#include <QDir>

static void initialiseHubMigrations() { Q_INIT_RESOURCE(hubmigrations); }

namespace stoa::hub {

using namespace Qt::StringLiterals;

Result<void> migrateHub(sql::Connection &connection)
{
    initialiseHubMigrations();
    STOA_TRY(migrateCore(connection));
    STOA_TRY_ASSIGN(const auto steps, sql::readMigrations(u":/stoa/migrations/hub"_s));
    STOA_TRY(sql::migrate(connection, u"hub"_s, steps));
    return links::migrateLinks(connection);
}

} // namespace stoa::hub
