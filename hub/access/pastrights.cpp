// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/pastrights.h"

#include "core/store/access/accessrepository.h"

#include <QJsonDocument>

namespace stoa::access {

Result<void> keepPastRights(sql::Connection &connection, const QList<User> &before,
                            const QList<Role> &rolesBefore, Instant now)
{
    STOA_TRY_ASSIGN(const auto rolesNow, AccessRepository::roles(connection));
    for (const User &user : before) {
        const QString id = user.id().toString();
        STOA_TRY_ASSIGN(const auto changed, AccessRepository::findUser(connection, id));
        const Rights had = stoa::rightsOf(user.what(), rolesBefore);
        if (had == (changed ? stoa::rightsOf(changed->what(), rolesNow) : Rights()))
            continue;
        // Of two changes in one millisecond the first tells what was before both.
        STOA_TRY(connection.run("INSERT INTO past_rights (user_id, until, rights) VALUES (?1, ?2, ?3) ON "
                                "CONFLICT (user_id, until) DO NOTHING",
                                id, now, QJsonDocument(had.toJson()).toJson(QJsonDocument::Compact)));
    }
    return {};
}

Result<QList<PastRights>> rightsSince(sql::Connection &connection, const QString &user, Instant since)
{
    QList<PastRights> past;
    STOA_TRY(connection.each(
        "SELECT until, rights FROM past_rights WHERE user_id = ?1 AND until > ?2 ORDER BY until",
        [&past](const sql::Statement &row) -> Result<void> {
            STOA_TRY_ASSIGN(auto rights, Rights::fromJson(QJsonDocument::fromJson(row.bytes(1)).object()));
            past.append({row.instant(0), std::move(rights)});
            return {};
        },
        user, since));
    return past;
}

Result<void> prunePastRights(sql::Connection &connection, Instant now)
{
    return connection.run("DELETE FROM past_rights WHERE until < ?1", now.plusDays(-PastRights::kKeptDays));
}

Rights common(const Rights &one, const Rights &other)
{
    const QSet<Permission> permissions = QSet<Permission>(one.permissions()) & other.permissions();
    if (one.reach() == Rights::Stores::All)
        return Rights(permissions, other.stores(), other.reach());
    if (other.reach() == Rights::Stores::All)
        return Rights(permissions, one.stores());
    return Rights(permissions, QSet<QString>(one.stores()) & other.stores());
}

} // namespace stoa::access
