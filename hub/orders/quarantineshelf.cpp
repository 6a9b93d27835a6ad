// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/orders/quarantineshelf.h"

#include "core/sql/dialect.h"
#include "core/store/rowjson.h"
#include "hub/orders/eventparts.h"

#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStates{"open"_L1, "repaired"_L1, "discarded"_L1};

const QByteArray kQuarantineSelect =
    "SELECT id, kind, source, reference, problem, field, body, state, tries, result, "
    "created_at, version, updated_at, detail FROM order_quarantine WHERE id = ?1"_ba;

Result<QuarantinedEvent> eventOf(const sql::Statement &row)
{
    const auto id = QuarantineId::parse(row.text(0));
    const auto state = quarantineStateOf(row.text(7));
    if (!id || !state)
        return Error{ErrorKind::Storage, {}, u"a row of the quarantine cannot be read"_s};
    return QuarantinedEvent{*id,
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.text(4),
                            row.text(5),
                            jsonObject(row, 6),
                            *state,
                            row.int64(8),
                            row.text(9),
                            row.instant(10),
                            row.int64(11),
                            row.instant(12),
                            row.text(13)};
}

Result<std::optional<QuarantinedEvent>> one(sql::Connection &connection, const QByteArray &sql,
                                            const QString &id)
{
    STOA_TRY_ASSIGN(auto found, connection.first(sql, eventOf, id));
    if (!found)
        return std::optional<QuarantinedEvent>();
    STOA_TRY_ASSIGN(auto event, std::move(*found));
    return std::optional(std::move(event));
}

EntityKey keyOf(const QuarantineId &id) { return {EntityType::Quarantine, id.toString().toLatin1()}; }

Result<void> layApart(sql::Connection &connection, const QString &id, const QJsonObject &apart)
{
    if (apart.isEmpty())
        return connection.run("DELETE FROM quarantine_contact WHERE id = ?1", id);
    return connection.run("INSERT INTO quarantine_contact (id, contact) VALUES (?1, ?2) ON CONFLICT (id) DO "
                          "UPDATE SET contact = excluded.contact",
                          id, jsonText(apart));
}

QString pointerOf(const Error &error) { return error.field.isEmpty() ? QString() : u'/' + error.field; }

} // namespace

QLatin1StringView nameOf(QuarantineState state) { return kStates[std::size_t(state)]; }

std::optional<QuarantineState> quarantineStateOf(QStringView name)
{
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (kStates[i] == name)
            return QuarantineState(int(i));
    }
    return std::nullopt;
}

Result<std::optional<QuarantinedEvent>> QuarantineShelf::find(sql::Connection &connection, const QString &id)
{
    return one(connection, kQuarantineSelect, id);
}

Result<std::optional<QuarantinedEvent>> QuarantineShelf::hold(sql::Connection &connection, const QString &id)
{
    return one(connection, kQuarantineSelect + sql::forUpdate(connection.engine()), id);
}

Result<void> QuarantineShelf::put(UnitOfWork &work, const InEvent &event, const QuarantineId &id,
                                  const Error &error)
{
    const auto parts = EventParts::of(event.whole);
    STOA_TRY(layApart(work.connection(), id.toString(), parts.apart));
    return work.change(keyOf(id), ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO order_quarantine (id, kind, source, reference, problem, field, body, created_at, "
            "updated_at, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9)",
            id.toString(), nameOf(event.type), event.source, referenceOf(parts.readable),
            slugOf(error.code()), pointerOf(error), jsonText(parts.readable), work.context().recordedAt,
            error.detail);
    });
}

Result<void> QuarantineShelf::save(UnitOfWork &work, const QuarantinedEvent &row)
{
    const QString id = row.id.toString();
    STOA_TRY_ASSIGN(const auto whole, wholeOf(work.connection(), row));
    const auto parts = EventParts::of(whole);
    const bool isOpen = row.state == QuarantineState::Open;
    STOA_TRY(layApart(work.connection(), id, isOpen ? parts.apart : QJsonObject()));
    return work.change(keyOf(row.id), ChangeOp::Upsert, [&] {
        return work.connection().run(
            "UPDATE order_quarantine SET reference = ?2, problem = ?3, field = ?4, body = ?5, state = ?6, "
            "tries = ?7, result = ?8, version = version + 1, updated_at = ?9, detail = ?10 WHERE id = ?1",
            id, referenceOf(parts.readable), row.problem, row.field, jsonText(parts.readable),
            nameOf(row.state), row.tries, row.result, work.context().recordedAt, row.detail);
    });
}

Result<QJsonObject> QuarantineShelf::wholeOf(sql::Connection &connection, const QuarantinedEvent &row)
{
    STOA_TRY_ASSIGN(const auto apart,
                    connection.first(
                        "SELECT contact FROM quarantine_contact WHERE id = ?1",
                        [](const sql::Statement &found) { return jsonObject(found, 0); }, row.id.toString()));
    return EventParts{row.body, apart.value_or(QJsonObject())}.whole();
}

} // namespace stoa::hub
