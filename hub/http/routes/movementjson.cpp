// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/movementjson.h"

#include "core/wire/jsonfields.h"

#include <QJsonArray>

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

QJsonObject accountOf(wire::JsonFields &fields, QLatin1StringView name)
{
    wire::JsonFields inner(fields.object(name), fields.pointer(name));
    QJsonObject account{{u"account"_s, inner.string("account"_L1, 40)}};
    if (const auto location = inner.optionalString("location"_L1, 40))
        account.insert(u"location"_s, *location);
    if (fields.has(name))
        fields.add(inner.errors());
    return account;
}

QJsonObject movementOf(wire::JsonFields &fields, Instant now)
{
    QJsonObject body;
    const auto id = fields.optionalParsed("id"_L1, [](QStringView text) { return MovementId::parse(text); });
    body.insert(u"id"_s, id.value_or(MovementId::make(now)).toString());
    body.insert(u"sku"_s, fields.string("sku"_L1, 80));
    body.insert(u"kind"_s, fields.string("kind"_L1, 40));
    body.insert(u"from"_s, accountOf(fields, "from"_L1));
    body.insert(u"to"_s, accountOf(fields, "to"_L1));
    body.insert(u"quantity"_s, fields.integer("quantity"_L1, 1, Quantity::kLimit));
    const auto occurredAt =
        fields.optionalParsed("occurred_at"_L1, [](QStringView text) { return Instant::parse(text); });
    body.insert(u"occurred_at"_s, occurredAt.value_or(now).toString());
    for (const auto &[name, most] : {std::pair{"reason"_L1, 40},
                                     {"document"_L1, 200},
                                     {"party"_L1, 80},
                                     {"note"_L1, 1'000},
                                     {"currency"_L1, 3}}) {
        if (const auto text = fields.optionalString(name, most))
            body.insert(name, *text);
    }
    if (const auto cost = fields.optionalInteger("unit_cost"_L1, 0, Quantity::kLimit))
        body.insert(u"unit_cost"_s, *cost);
    return body;
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

Result<QJsonObject> movementsBody(const QJsonObject &sent, Instant now)
{
    wire::JsonFields fields(sent);
    const QJsonArray list = fields.array("movements"_L1, 1'000);
    QJsonArray clean;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list[i].isObject()) {
            fields.add({Error::invalid(fields.pointer("movements"_L1, i), u"expected an object"_s)});
            continue;
        }
        wire::JsonFields each(list[i].toObject(), fields.pointer("movements"_L1, i));
        clean.append(movementOf(each, now));
        fields.add(each.errors());
    }
    STOA_TRY(fields.end());
    return QJsonObject{{u"movements"_s, clean}};
}

} // namespace stoa::http
