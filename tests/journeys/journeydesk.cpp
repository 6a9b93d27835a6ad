// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journeydesk.h"

#include "core/domain/inventory/adjustment.h"

namespace stoa::journeys {

using namespace Qt::StringLiterals;

JourneyDesk::JourneyDesk(SyncTimes times)
    : m_times(times)
{ }

bool JourneyDesk::open()
{
    // Cheap hashes: these journeys are not about them.
    auto core = DeskCore::open({m_folder.path(), SecretPlace::File, m_times, {8, 1}}, m_clock);
    if (!core) {
        m_error = core.error().toString();
        return false;
    }
    m_core = std::move(*core);
    return true;
}

bool JourneyDesk::join(const QUrl &hub, const QString &code, const QString &login, const QString &password)
{
    if (!open())
        return false;
    if (const auto enrolled = await(m_core->enrol(hub, code, u"journey"_s)); !enrolled) {
        m_error = enrolled.error().toString();
        return false;
    }
    if (const auto user = await(m_core->signIn(login, password)); !user) {
        m_error = user.error().toString();
        return false;
    }
    m_core->start();
    return sync();
}

bool JourneyDesk::reopen()
{
    m_core.reset();
    if (!open())
        return false;
    if (const auto user = await(m_core->resume()); !user) {
        m_error = user.error().toString();
        return false;
    }
    return true;
}

bool JourneyDesk::sync()
{
    const auto synced = await(m_core->syncNow());
    if (!synced)
        m_error = synced.error().toString();
    return synced.has_value();
}

bool JourneyDesk::adjust(const QString &sku, const QString &location, qint64 units, const QString &note,
                         const QString &reason)
{
    return adjust(sku, location, Quantity::units(units), note, reason);
}

bool JourneyDesk::adjust(const QString &sku, const QString &location, Quantity delta, const QString &note,
                         const QString &reason)
{
    const auto adjustment =
        Adjustment::accept(MovementId::make(m_clock.now()), {sku, location, delta, reason, note});
    if (!adjustment) {
        m_error = adjustment.error().toString();
        return false;
    }
    const auto written = await(m_core->store().write({CommandType::StockAdjust, adjustment->toJson()}));
    if (!written)
        m_error = written.error().toString();
    return written.has_value();
}

bool JourneyDesk::countIn(const QString &sku, const QString &unit)
{
    const auto known = await(m_core->call("GET", u"/v1/items/"_s + sku));
    const auto done = known
        ? await(m_core->call("PATCH", u"/v1/items/"_s + sku, {{u"unit"_s, unit}},
                             {{"if-match", known->headers.value("etag")}}))
        : await(
            m_core->call("POST", u"/v1/items"_s,
                         {{u"sku"_s, sku}, {u"names"_s, QJsonObject{{u"en"_s, sku}}}, {u"unit"_s, unit}}));
    if (!done)
        m_error = done.error().toString();
    return done.has_value();
}

qint64 JourneyDesk::onHand(const QString &sku, const QString &location)
{
    const auto read = await(m_core->store().read({}, [=](sql::Connection &connection) {
        return connection.scalar("SELECT on_hand FROM position WHERE sku = ?1 AND location = ?2", sku,
                                 location);
    }));
    return read ? *read / 1000 : -1'000'000;
}

QString JourneyDesk::someSku(const QString &location)
{
    const auto read = await(m_core->store().read({}, [=](sql::Connection &connection) {
        return connection.first(
            "SELECT sku FROM position WHERE location = ?1 AND on_hand >= 10000 ORDER BY sku LIMIT 1",
            [](const sql::Statement &row) { return row.text(0); }, location);
    }));
    return read && *read ? **read : QString();
}

QList<OutboxEntry> JourneyDesk::outbox(OutboxPart part)
{
    const auto entries = await(m_core->store().outbox(part));
    return entries ? *entries : QList<OutboxEntry>();
}

OutboxCounts JourneyDesk::counts()
{
    const auto counts = await(m_core->store().outboxCounts());
    return counts ? *counts : OutboxCounts();
}

} // namespace stoa::journeys
