// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/storescope.h"

#include "core/store/network/locationrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::http {

using namespace Qt::StringLiterals;

StoreScope::StoreScope(const Rights &rights, sql::Engine engine)
    : m_isAll(rights.reach() == Rights::Stores::All)
    , m_isPostgres(engine == sql::Engine::Postgres)
    , m_stores(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(QStringList(rights.stores().begin(),
                                                                                      rights.stores().end())))
                                     .toJson(QJsonDocument::Compact)))
{ }

QByteArray StoreScope::oneOf(const QByteArray &column) const
{
    return column
        + (m_isPostgres ? " IN (SELECT json_array_elements_text(CAST(? AS json)))"
                        : " IN (SELECT value FROM json_each(?))");
}

QByteArray StoreScope::eachOf(const QByteArray &column) const
{
    return m_isPostgres ? "json_array_elements_text(CAST(" + column + " AS json)) AS s(value)"
                        : "json_each(" + column + ") AS s";
}

QByteArray StoreScope::allOf(const QByteArray &column) const
{
    return "NOT EXISTS (SELECT 1 FROM " + eachOf(column) + " WHERE NOT " + oneOf("s.value") + ')';
}

void StoreScope::ofPlaces(SelectText &select, const QByteArray &places) const
{
    if (!m_isAll)
        select.where("EXISTS (SELECT 1 FROM " + eachOf(places) + " WHERE " + oneOf("s.value") + ')',
                     {m_stores});
}

void StoreScope::ofLocation(SelectText &select, const QByteArray &column) const
{
    if (!m_isAll)
        select.where(oneOf(column), {m_stores});
}

void StoreScope::holding(SelectText &select, const QByteArray &column, const QString &text) const
{
    select.where("EXISTS (SELECT 1 FROM " + eachOf(column) + " WHERE s.value = ?)", {text});
}

void StoreScope::ofUsers(SelectText &select) const
{
    if (!m_isAll)
        select.where(allOf("stores"), {m_stores});
}

void StoreScope::ofDevices(SelectText &select) const
{
    if (!m_isAll)
        select.where(oneOf("d.location"), {m_stores});
}

void StoreScope::ofAudit(SelectText &select) const
{
    if (m_isAll)
        return;
    const QByteArray people = "SELECT id FROM app_user WHERE " + allOf("app_user.stores");
    const QByteArray keys = "SELECT id FROM api_key WHERE " + allOf("api_key.stores");
    const QByteArray devices = "SELECT id FROM device WHERE " + oneOf("device.location");
    const QByteArray condition = "(actor IN (" + people + " UNION ALL " + keys + ") OR subject IN (" + people
        + " UNION ALL " + keys + " UNION ALL " + devices + ") OR " + oneOf("subject") + ')';
    select.where(condition, QList<QVariant>(condition.count('?'), m_stores));
}

Result<void> checkLocation(const ListQuery &query, sql::Connection &reader)
{
    const auto location = query.filter("location"_L1);
    if (!location)
        return {};
    STOA_TRY_ASSIGN(const bool isThere, LocationRepository::exists(reader, *location));
    return isThere ? Result<void>() : Error::invalid(u"location"_s, u"no such location"_s);
}

Result<void> checkLocation(const ListQuery &query, const Rights &rights, Permission permission,
                           sql::Connection &reader)
{
    if (const auto location = query.filter("location"_L1))
        STOA_TRY(rights.authorize(permission, *location));
    return checkLocation(query, reader);
}

} // namespace stoa::http
