// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/deskschema.h"

#include "core/store/desk/labels.h"
#include "core/store/schema.h"

#include <QDir>

static void initialiseDeskMigrations() { Q_INIT_RESOURCE(deskmigrations); }

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Result<void> migrateTrack(sql::Connection &connection, const QString &track)
{
    initialiseDeskMigrations();
    STOA_TRY_ASSIGN(const auto steps, sql::readMigrations(u":/stoa/migrations/"_s + track));
    return sql::migrate(connection, track, steps);
}

} // namespace

Result<void> migrateCache(sql::Connection &connection)
{
    STOA_TRY(migrateCore(connection));
    STOA_TRY(migrateTrack(connection, u"desk"_s));
    // What goes is overwritten, personal or not.
    STOA_TRY(connection.execute("PRAGMA secure_delete = ON"));
    return setLabelling(connection, LabelPositions::Each);
}

Result<void> migrateJournal(sql::Connection &connection) { return migrateTrack(connection, u"journal"_s); }

} // namespace stoa
