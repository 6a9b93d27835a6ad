// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/movementjson.h"

namespace stoa::http {

using namespace Qt::StringLiterals;

const char *const kMovementSelect =
    "SELECT id, sku, kind, from_account, from_location, to_account, to_location, quantity, reason, source, "
    "occurred_at, recorded_at, document, party, note, unit_cost, currency, reverses, actor, device, "
    "business_date FROM movement";

namespace {

void writeAccount(JsonText &json, QByteArrayView name, QByteArrayView account, QByteArrayView location)
{
    json.name(name).open().field("account", account);
    if (!location.isEmpty())
        json.field("location", location);
    json.close();
}

} // namespace

void writeMovement(JsonText &json, const sql::Statement &row, const Rights &rights)
{
    json.open().field("id", row.utf8(0)).field("sku", row.utf8(1)).field("kind", row.utf8(2));
    writeAccount(json, "from", row.utf8(3), row.utf8(4));
    writeAccount(json, "to", row.utf8(5), row.utf8(6));
    json.field("quantity", row.int64(7)).field("reason", row.utf8(8)).field("source", row.utf8(9));
    json.field("occurred_at", row.instant(10)).field("recorded_at", row.instant(11));
    if (!row.utf8(20).isEmpty())
        json.field("business_date", row.utf8(20));
    json.field("document", row.utf8(12)).field("party", row.utf8(13)).field("note", row.utf8(14));
    if (!row.isNull(15) && rights.may(Permission::CostRead))
        json.field("unit_cost", row.int64(15)).field("currency", row.utf8(16));
    if (!row.isNull(17))
        json.field("reverses", row.utf8(17));
    json.field("actor", row.utf8(18)).field("device", row.utf8(19)).close();
}

Result<std::optional<QByteArray>> readMovement(sql::Connection &connection, const QString &id,
                                               const Rights &rights)
{
    static const QByteArray kSql = QByteArray(kMovementSelect) + " WHERE id = ?1";
    STOA_TRY_ASSIGN(const auto found,
                    connection.first(
                        kSql,
                        [&](const sql::Statement &row) -> std::optional<QByteArray> {
                            const QString from = row.text(4);
                            const QString to = row.text(6);
                            const bool ours = (!from.isEmpty() && rights.maySeeStore(from))
                                || (!to.isEmpty() && rights.maySeeStore(to))
                                || rights.reach() == Rights::Stores::All;
                            if (!ours)
                                return {};
                            JsonText json;
                            writeMovement(json, row, rights);
                            return json.take();
                        },
                        id));
    return found.value_or(std::nullopt);
}

} // namespace stoa::http
