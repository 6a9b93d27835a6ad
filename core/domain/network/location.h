// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/codes.h"
#include "core/domain/catalog/names.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>
#include <optional>

namespace stoa {

enum class LocationKind { Store, DarkStore, MicroFulfilment, Locker, Warehouse, Supplier, WebShop };
QLatin1StringView nameOf(LocationKind kind);
std::optional<LocationKind> locationKindOf(QStringView name);

/// Service zone of an address; decides the delivery promise.
enum class Zone { Urban, Suburban, Regional, Rural };
QLatin1StringView nameOf(Zone zone);
std::optional<Zone> zoneOf(QStringView name);

/// WGS 84, in millionths of a degree.
struct Coordinates {
    qint64 latitude;
    qint64 longitude;
    friend bool operator==(const Coordinates &, const Coordinates &) = default;
};

struct LocationDraft {
    QString code;
    QString kind;
    QMap<QString, QString> names;
    QString street;
    QString city;
    QString postalCode;
    QString country; ///< ISO 3166-1 alpha-2
    QString timeZone; ///< IANA
    QString zone;
    std::optional<Coordinates> coordinates;
    QJsonObject hours; ///< "mon".."sun", or a date instead of its weekday -> list of "HH:MM-HH:MM"
    QStringList capabilities; ///< pickup, curbside, shipFromStore, returns, …
    std::optional<bool> active; ///< left out: as it is, and of a new one yes
    friend bool operator==(const LocationDraft &, const LocationDraft &) = default;
};

/// A place that holds or supplies stock: valid by construction.
class Location {
public:
    static Result<Location> accept(const LocationDraft &draft);

    const LocationCode &code() const { return m_code; }
    LocationKind kind() const { return m_kind; }
    const Names &names() const { return m_names; }
    std::optional<Zone> zone() const { return m_zone; }
    const LocationDraft &details() const { return m_draft; }
    /// Of the clock on its wall; UTC where none was told.
    QTimeZone timeZone() const;
    friend bool operator==(const Location &, const Location &) = default;

private:
    Location(LocationCode code, LocationKind kind, Names names, std::optional<Zone> zone,
             LocationDraft draft);
    LocationCode m_code;
    LocationKind m_kind;
    Names m_names;
    std::optional<Zone> m_zone;
    LocationDraft m_draft;
};

} // namespace stoa
