// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orders/slotrepository.h"

namespace stoa {

namespace {

EntityKey keyOf(const SlotRepository::Place &place)
{
    return {EntityType::Slot, joinKey(place.location.toUtf8(), place.key())};
}

} // namespace

QByteArray SlotRepository::Place::key() const
{
    return QByteArray(nameOf(method).data(), nameOf(method).size()) + '@' + hour.toString().toLatin1();
}

Result<bool> SlotRepository::hold(UnitOfWork &work, const Place &place, qint64 limit)
{
    if (limit < 1)
        return false;
    bool taken = false;
    STOA_TRY(work.change(keyOf(place), ChangeOp::Upsert, [&]() -> Result<void> {
        STOA_TRY_ASSIGN(auto statement,
                        work.connection().prepare(
                            "INSERT INTO slot (location, slot, start_at, held) VALUES (?1, ?2, ?3, 1) "
                            "ON CONFLICT (location, slot) DO UPDATE SET held = slot.held + 1, "
                            "version = slot.version + 1 WHERE slot.held + slot.used < ?4"));
        STOA_TRY(statement.bindAll(place.location, place.key(), place.hour, limit).run());
        taken = statement.changes() > 0;
        return {};
    }));
    return taken;
}

Result<void> SlotRepository::use(UnitOfWork &work, const Place &place)
{
    return work.change(keyOf(place), ChangeOp::Upsert, [&] {
        return work.connection().run(
            "UPDATE slot SET held = held - 1, used = used + 1, version = version + 1 "
            "WHERE location = ?1 AND slot = ?2 AND held > 0",
            place.location, place.key());
    });
}

Result<void> SlotRepository::free(UnitOfWork &work, const Place &place, Taken taken)
{
    const char *sql = taken == Taken::Held ? "UPDATE slot SET held = held - 1, version = version + 1 WHERE "
                                             "location = ?1 AND slot = ?2 AND held > 0"
                                           : "UPDATE slot SET used = used - 1, version = version + 1 WHERE "
                                             "location = ?1 AND slot = ?2 AND used > 0";
    return work.change(keyOf(place), ChangeOp::Upsert,
                       [&] { return work.connection().run(sql, place.location, place.key()); });
}

Result<SlotRepository::Use> SlotRepository::find(sql::Connection &connection, const Place &place)
{
    STOA_TRY_ASSIGN(const auto found,
                    connection.first(
                        "SELECT held, used FROM slot WHERE location = ?1 AND slot = ?2",
                        [](const sql::Statement &row) {
                            return Use{row.int64(0), row.int64(1)};
                        },
                        place.location, place.key()));
    return found.value_or(Use());
}

} // namespace stoa
