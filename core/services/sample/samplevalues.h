// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/domain/inventory/movement.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <algorithm>
#include <array>

namespace stoa {

/// The languages in which everything of the sample has a name: en, el, pl, it, zh_CN, ar.
inline constexpr int kSampleLanguages = 6;
QString sampleLanguage(int index);

using SampleNames = std::array<QString, kSampleLanguages>;
QMap<QString, QString> byLanguage(const SampleNames &names);

/// Minutes after local midnight; closed when both are equal.
struct SampleHours {
    int opens = 0;
    int closes = 0;
    bool isOpen() const { return opens < closes; }
    /// What of an hour of the day is in them; empty hours when nothing is.
    SampleHours within(int hour) const
    {
        const int from = std::max(opens, hour * 60);
        return {from, std::max(from, std::min(closes, hour * 60 + 60))};
    }
};

struct SampleLocation {
    QString code;
    QString kind; ///< store, warehouse, supplier or webShop
    SampleNames names;
    QString street;
    QString postalCode;
    QString city;
    QString country; ///< ISO 3166-1 alpha-2
    qint64 latitude = 0; ///< millionths of a degree, WGS 84
    qint64 longitude = 0;
    QString timeZone; ///< IANA
    QString zone; ///< urban, suburban, regional or rural
    std::array<SampleHours, 7> hours; ///< Monday first, local time
    QStringList capabilities;
    QString servedBy; ///< the warehouse that replenishes it, or empty
    int feedDelayMinutes = 0; ///< how late its feed is at the end of the sample

    /// "mon".."sun" to a list of "HH:MM-HH:MM".
    QJsonObject hoursJson() const;
};

struct SampleCategory {
    QString code;
    QString parent; ///< empty at the top
    QString vatClass;
    SampleNames names;
};

struct SampleItem {
    QString sku;
    SampleNames names;
    QString category;
    QString brand;
    Unit unit = Unit::Piece;
    QStringList gtins;
    QString currency;
    qint64 costMinor = 0;
    qint64 priceMinor = 0; ///< VAT included
    QString vatClass; ///< standard or reduced
    QString velocity; ///< A, B or C
    qint64 weightGrams = 0;
    QStringList flags;
};

/// What a location keeps of a SKU; its stock follows from the movements, of which the first is the opening.
struct SamplePosition {
    QString sku;
    QString location;
    Quantity safetyStock;
};

struct SampleMovement {
    MovementKind kind = MovementKind::Adjustment;
    QString sku;
    AccountKind fromKind = AccountKind::Suspense;
    QString fromLocation; ///< empty where the account has none
    AccountKind toKind = AccountKind::OnHand;
    QString toLocation;
    Quantity quantity;
    Instant occurredAt;
    Source source = Source::Desk;
    QString document;
    QString reason; ///< code of a built-in reason, or empty
    QString customer; ///< token, or empty
    QString device; ///< the till, or empty
};

/// What was made wrong on purpose, so that the exceptions have something to show.
enum class SampleOddityKind { NegativeOnHand, Stale };
struct SampleOddity {
    SampleOddityKind kind = SampleOddityKind::Stale;
    QString sku;
    QString location;
};

/// Takes the sample in the order in which it can be stored: locations, categories, items, positions, then the
/// movements by time. An error returned stops the generator, which hands it on: so one cancels.
class SampleSink {
public:
    virtual ~SampleSink() = default;
    virtual Result<void> location(const SampleLocation &location) = 0;
    virtual Result<void> category(const SampleCategory &category) = 0;
    virtual Result<void> item(const SampleItem &item) = 0;
    virtual Result<void> position(const SamplePosition &position) = 0;
    virtual Result<void> movement(const SampleMovement &movement) = 0;
    virtual Result<void> oddity(const SampleOddity &oddity) = 0;
    /// After each simulated day: a good place to commit, tell how far it is and look for a cancel.
    virtual Result<void> dayDone(int done, int total) = 0;
};

} // namespace stoa
