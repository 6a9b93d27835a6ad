// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/orders/inevent.h"

#include "core/base/crypto.h"
#include "core/base/id.h"
#include "core/base/jsonfields.h"
#include "core/base/printable.h"

#include <QJsonDocument>
#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNames{"stoa.order.placed.v1"_L1,    "stoa.order.cancelled.v1"_L1,
                            "stoa.order.payment.v1"_L1,   "stoa.delivery.v1"_L1,
                            "stoa.movement.v1"_L1,        "stoa.fulfilment.rejected.v1"_L1,
                            "stoa.return.requested.v1"_L1};

/// What CloudEvents itself defines; everything else in small letters and digits is an extension of the
/// sender's.
constexpr std::array kAttributes{"specversion"_L1, "id"_L1,         "source"_L1,     "type"_L1,
                                 "subject"_L1,     "time"_L1,       "dataschema"_L1, "datacontenttype"_L1,
                                 "data"_L1,        "data_base64"_L1};

constexpr qsizetype kLongestAttribute = 60;

bool isExtension(const QString &name)
{
    return !name.isEmpty() && name.size() <= kLongestAttribute && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
}

QString nameIn(JsonFields &fields, QLatin1StringView name)
{
    const QString text = fields.string(name, int(InEvent::kLongestName));
    if (!text.isEmpty() && (!isPrintable(text) || text.trimmed() != text))
        fields.refuse(name, u"expected printable characters"_s);
    return text;
}

bool isJson(const QString &contentType)
{
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    return type == "application/json"_L1 || type.endsWith("+json"_L1);
}

} // namespace

QLatin1StringView nameOf(InEventType type) { return kNames[std::size_t(type)]; }

std::optional<InEventType> inEventTypeOf(QStringView name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (kNames[i] == name)
            return InEventType(int(i));
    }
    return std::nullopt;
}

Result<InEvent> InEvent::accept(const QJsonObject &json)
{
    if (json.size() > kMostAttributes)
        return Error::of(Problem::TooLarge, u"an event has at most %1 attributes"_s.arg(kMostAttributes));
    QJsonObject known = json;
    for (const QString &name : json.keys()) {
        if (std::ranges::find(kAttributes, name) == kAttributes.end() && isExtension(name))
            known.remove(name);
    }
    JsonFields fields(known);
    InEvent event;
    event.whole = json;
    if (fields.string("specversion"_L1, 20) != "1.0"_L1)
        fields.refuse("specversion"_L1, u"expected 1.0"_s);
    event.source = nameIn(fields, "source"_L1);
    event.id = nameIn(fields, "id"_L1);
    event.type = fields.parsed("type"_L1, &inEventTypeOf).value_or(InEventType::OrderPlaced);
    event.time = fields.optionalParsed("time"_L1, &Instant::parse);
    if (const auto type = fields.optionalString("datacontenttype"_L1, 200); type && !isJson(*type))
        fields.refuse("datacontenttype"_L1, u"the data is JSON"_s);
    (void)fields.optionalString("subject"_L1, 1'000);
    (void)fields.optionalString("dataschema"_L1, 2'000);
    event.data = fields.object("data"_L1);
    STOA_TRY(fields.end());
    return event;
}

QUuid InEvent::seed(Instant now) const
{
    // Of version 7, so that what comes of it is sorted by time.
    QByteArray bytes = blake2b(source.toUtf8() + '\n' + id.toUtf8(), 16);
    const qint64 ms = qMax<qint64>(0, time.value_or(now).msSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (8 * (5 - i)));
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QString InEvent::digest() const
{
    // Compact JSON of Qt has the members of an object in the order of their names.
    const QByteArray told = QJsonDocument(data).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        blake2b(QByteArray(nameOf(type).data(), nameOf(type).size()) + '\n' + told, 16).toHex());
}

QString referenceOf(const QJsonObject &readable)
{
    const QJsonValue data = readable.value("data"_L1);
    for (const auto name : {"number"_L1, "order_number"_L1, "tracking"_L1, "fulfilment"_L1, "order"_L1}) {
        const QString text = data[name].toString();
        if (!text.isEmpty() && text.size() <= InEvent::kLongestName && isPrintable(text))
            return text;
    }
    return idOf(readable);
}

QString idOf(const QJsonObject &json)
{
    const QString id = json.value("id"_L1).toString();
    return id.size() <= InEvent::kLongestName && isPrintable(id) ? id : QString();
}

} // namespace stoa::hub
