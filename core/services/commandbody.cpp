// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/commandbody.h"

#include "core/store/network/noderepository.h"

#include <span>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

enum class Shape { Text, Integer, Truth, Texts, Object, Account, Movements };

struct Field {
    QLatin1StringView name;
    Shape shape;
};

constexpr Field kAdjustment[] = {{"movement"_L1, Shape::Text}, {"sku"_L1, Shape::Text},
                                 {"location"_L1, Shape::Text}, {"delta"_L1, Shape::Integer},
                                 {"unit"_L1, Shape::Text},     {"reason"_L1, Shape::Text},
                                 {"note"_L1, Shape::Text},     {"reverses"_L1, Shape::Text}};
constexpr Field kRecord[] = {{"movements"_L1, Shape::Movements}};
constexpr Field kMovement[] = {
    {"id"_L1, Shape::Text},          {"sku"_L1, Shape::Text},    {"kind"_L1, Shape::Text},
    {"from"_L1, Shape::Account},     {"to"_L1, Shape::Account},  {"quantity"_L1, Shape::Integer},
    {"occurred_at"_L1, Shape::Text}, {"reason"_L1, Shape::Text}, {"document"_L1, Shape::Text},
    {"party"_L1, Shape::Text},       {"note"_L1, Shape::Text},   {"unit_cost"_L1, Shape::Integer},
    {"currency"_L1, Shape::Text},
};
constexpr Field kAccount[] = {{"account"_L1, Shape::Text}, {"location"_L1, Shape::Text}};
constexpr Field kSafety[] = {
    {"sku"_L1, Shape::Text}, {"location"_L1, Shape::Text}, {"safety"_L1, Shape::Integer}};
constexpr Field kLocation[] = {
    {"version"_L1, Shape::Integer},  {"code"_L1, Shape::Text},        {"kind"_L1, Shape::Text},
    {"names"_L1, Shape::Object},     {"street"_L1, Shape::Text},      {"city"_L1, Shape::Text},
    {"postal_code"_L1, Shape::Text}, {"country"_L1, Shape::Text},     {"time_zone"_L1, Shape::Text},
    {"zone"_L1, Shape::Text},        {"latitude"_L1, Shape::Integer}, {"longitude"_L1, Shape::Integer},
    {"hours"_L1, Shape::Object},     {"active"_L1, Shape::Truth},     {"capabilities"_L1, Shape::Texts},
};
constexpr Field kItem[] = {
    {"version"_L1, Shape::Integer}, {"sku"_L1, Shape::Text},      {"names"_L1, Shape::Object},
    {"category"_L1, Shape::Text},   {"brand"_L1, Shape::Text},    {"unit"_L1, Shape::Text},
    {"currency"_L1, Shape::Text},   {"price"_L1, Shape::Integer}, {"cost"_L1, Shape::Integer},
    {"vat_class"_L1, Shape::Text},  {"velocity"_L1, Shape::Text}, {"gtins"_L1, Shape::Texts},
    {"weight"_L1, Shape::Integer},  {"flags"_L1, Shape::Texts},   {"active"_L1, Shape::Truth},
};
constexpr Field kReason[] = {{"version"_L1, Shape::Integer},
                             {"code"_L1, Shape::Text},
                             {"names"_L1, Shape::Object},
                             {"rank"_L1, Shape::Integer},
                             {"active"_L1, Shape::Truth}};
constexpr Field kDiscard[] = {{"command"_L1, Shape::Text},
                              {"n"_L1, Shape::Integer},
                              {"type"_L1, Shape::Text},
                              {"problem"_L1, Shape::Text},
                              {"reason"_L1, Shape::Text}};

constexpr Field kNode[] = {
    {"version"_L1, Shape::Integer}, {"location"_L1, Shape::Text}, {"settings"_L1, Shape::Object}};
constexpr Field kCarrier[] = {
    {"version"_L1, Shape::Integer}, {"code"_L1, Shape::Text}, {"details"_L1, Shape::Object}};
constexpr Field kSla[] = {{"version"_L1, Shape::Integer}, {"zones"_L1, Shape::Object}};

std::span<const Field> fieldsOf(CommandType type)
{
    switch (type) {
    case CommandType::StockAdjust:
        return kAdjustment;
    case CommandType::StockRecord:
        return kRecord;
    case CommandType::SafetySet:
        return kSafety;
    case CommandType::LocationSave:
        return kLocation;
    case CommandType::ItemSave:
        return kItem;
    case CommandType::ReasonSave:
        return kReason;
    case CommandType::OutboxDiscard:
        return kDiscard;
    case CommandType::NodeSave:
        return kNode;
    case CommandType::CarrierSave:
        return kCarrier;
    case CommandType::SlaSave:
        return kSla;
    case CommandType::FulfilmentAdvance:
    case CommandType::FulfilmentHandover:
    case CommandType::OrderAct:
    case CommandType::ReturnOpen:
    case CommandType::ReturnAdvance:
    case CommandType::TaskClose:
        break;
    }
    return {};
}

bool isInteger(const QJsonValue &value)
{
    constexpr qint64 kNone = std::numeric_limits<qint64>::min();
    return value.isDouble() && value.toInteger(kNone) != kNone;
}

Result<void> checkFields(const QJsonObject &object, std::span<const Field> known, const QString &at);

Result<void> checkTexts(const QJsonArray &texts, const QString &at)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isString())
            return Error::invalid(at + u'/' + QString::number(i), u"expected a text"_s);
    }
    return {};
}

Result<void> checkMovements(const QJsonArray &movements, const QString &at)
{
    for (qsizetype i = 0; i < movements.size(); ++i) {
        const QString each = at + u'/' + QString::number(i);
        if (!movements[i].isObject())
            return Error::invalid(each, u"expected an object"_s);
        STOA_TRY(checkFields(movements[i].toObject(), kMovement, each + u'/'));
    }
    return {};
}

Result<void> checkField(const QJsonValue &value, Shape shape, const QString &at)
{
    switch (shape) {
    case Shape::Text:
        return value.isString() ? Result<void>() : Error::invalid(at, u"expected a text"_s);
    case Shape::Integer:
        return isInteger(value) ? Result<void>() : Error::invalid(at, u"expected an integer"_s);
    case Shape::Truth:
        return value.isBool() ? Result<void>() : Error::invalid(at, u"expected true or false"_s);
    case Shape::Texts:
        return value.isArray() ? checkTexts(value.toArray(), at)
                               : Error::invalid(at, u"expected a list of texts"_s);
    case Shape::Object:
        return value.isObject() ? Result<void>() : Error::invalid(at, u"expected an object"_s);
    case Shape::Account:
        return value.isObject() ? checkFields(value.toObject(), kAccount, at + u'/')
                                : Error::invalid(at, u"expected an object"_s);
    case Shape::Movements:
        return value.isArray() ? checkMovements(value.toArray(), at)
                               : Error::invalid(at, u"expected a list of movements"_s);
    }
    return {};
}

Result<void> checkFields(const QJsonObject &object, std::span<const Field> known, const QString &at)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto field =
            std::ranges::find_if(known, [&it](const Field &each) { return it.key() == each.name; });
        if (field == known.end())
            return Error::of(Problem::UnknownField, u"the field is not known"_s, at + it.key());
        STOA_TRY(checkField(*it, field->shape, at + it.key()));
    }
    return {};
}

/// Of rows that a command saves whole; 0: there is none.
Result<qint64> versionOf(sql::Connection &connection, EntityType type, const QString &key)
{
    switch (type) {
    case EntityType::Item:
        return connection.scalar("SELECT version FROM item WHERE sku = ?1", key);
    case EntityType::Location:
        return connection.scalar("SELECT version FROM location WHERE code = ?1", key);
    case EntityType::Reason:
        return connection.scalar("SELECT version FROM reason WHERE code = ?1", key);
    case EntityType::Node:
        return connection.scalar("SELECT version FROM node WHERE location = ?1", key);
    case EntityType::Carrier:
        return connection.scalar("SELECT version FROM carrier WHERE code = ?1", key);
    case EntityType::Setting:
        return connection.scalar("SELECT version FROM setting WHERE name = ?1", key);
    default:
        return Error{ErrorKind::Storage, {}, u"rows of this type are not saved whole"_s};
    }
}

} // namespace

Result<void> checkBody(CommandType type, const QJsonObject &body)
{
    const auto fields = fieldsOf(type);
    // The others look at theirs while they read it.
    return fields.empty() ? Result<void>() : checkFields(body, fields, {});
}

std::optional<EntityKey> savedRow(CommandType type, const QJsonObject &body)
{
    const auto key = [&body](QLatin1StringView name) {
        return body.value(name).toString().toUtf8();
    };
    switch (type) {
    case CommandType::ItemSave:
        return EntityKey{EntityType::Item, key("sku"_L1)};
    case CommandType::LocationSave:
        return EntityKey{EntityType::Location, key("code"_L1)};
    case CommandType::ReasonSave:
        return EntityKey{EntityType::Reason, key("code"_L1)};
    case CommandType::NodeSave:
        return EntityKey{EntityType::Node, key("location"_L1)};
    case CommandType::CarrierSave:
        return EntityKey{EntityType::Carrier, key("code"_L1)};
    case CommandType::SlaSave:
        return EntityKey{EntityType::Setting, zoneSlaSetting().toUtf8()};
    default:
        return std::nullopt;
    }
}

Result<QJsonObject> withPresentVersion(sql::Connection &connection, CommandType type, QJsonObject body)
{
    if (!body.contains("version"_L1))
        return body;
    const auto row = savedRow(type, body);
    if (!row)
        return body;
    STOA_TRY_ASSIGN(const qint64 version, versionOf(connection, row->type, QString::fromUtf8(row->key)));
    body.insert(u"version"_s, version);
    return body;
}

Result<void> atVersion(UnitOfWork &work, EntityType type, const QString &key, const QJsonObject &body,
                       const std::function<Result<void>()> &save)
{
    STOA_TRY_ASSIGN(const qint64 before, versionOf(work.connection(), type, key));
    if (before > 0 && !body.contains("version"_L1))
        return Error::invalid(u"version"_s, u"expected the version that was changed"_s);
    if (body.value("version"_L1).toInteger() != before)
        return Error::of(Problem::VersionConflict, u"the row has version %1 by now"_s.arg(before),
                         u"version"_s);
    STOA_TRY(save());
    STOA_TRY_ASSIGN(const qint64 after, versionOf(work.connection(), type, key));
    if (after != before + 1)
        return Error::of(Problem::VersionConflict, u"somebody else changed the row"_s, u"version"_s);
    return {};
}

} // namespace stoa
