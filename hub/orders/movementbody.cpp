// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/orders/movementbody.h"

#include "core/base/jsonfields.h"
#include "core/base/quantity.h"
#include "core/domain/inventory/movement.h"

#include <QJsonArray>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// Each kind of id that is derived has its own range of numbers.
constexpr quint32 kMovementIds = 8'000;

QJsonObject accountOf(JsonFields &fields, QLatin1StringView name)
{
    JsonFields inner(fields.object(name), fields.pointer(name));
    QJsonObject account{{u"account"_s, inner.string("account"_L1, 40)}};
    if (const auto location = inner.optionalString("location"_L1, 40))
        account.insert(u"location"_s, *location);
    if (fields.has(name))
        fields.add(inner.errors());
    return account;
}

QJsonObject movementOf(JsonFields &fields, const MovementId &made, Instant now)
{
    QJsonObject body;
    const auto id = fields.optionalParsed("id"_L1, [](QStringView text) { return MovementId::parse(text); });
    body.insert(u"id"_s, id.value_or(made).toString());
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

Result<QJsonObject> movementsBody(const QJsonObject &sent, Instant now, std::optional<QUuid> seed)
{
    JsonFields fields(sent);
    const QJsonArray list = fields.array("movements"_L1, 1'000);
    QJsonArray clean;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list[i].isObject()) {
            fields.add({Error::invalid(fields.pointer("movements"_L1, i), u"expected an object"_s)});
            continue;
        }
        JsonFields each(list[i].toObject(), fields.pointer("movements"_L1, i));
        const auto made =
            seed ? MovementId::derived(*seed, kMovementIds + quint32(i)) : MovementId::make(now);
        clean.append(movementOf(each, made, now));
        fields.add(each.errors());
    }
    STOA_TRY(fields.end());
    return QJsonObject{{u"movements"_s, clean}};
}

} // namespace stoa::hub
