// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/catalog/names.h"
#include "core/domain/network/carriercode.h"
#include "core/domain/network/method.h"
#include "core/domain/network/parcel.h"

#include <QDate>
#include <QStringList>

namespace stoa {

/// A line of a rate table, for the destinations that it names.
struct RateRow {
    std::optional<Zone> zone; ///< none: every zone
    QString country = {}; ///< empty: every country that is served
    std::optional<qint64> upToMetres =
        {}; ///< along the great circle, the last metre counts; none: any distance
    qint64 baseMinor = 0; ///< per parcel
    qint64 perKgMinor = 0; ///< per started kilogram
    friend bool operator==(const RateRow &, const RateRow &) = default;
};

/// A line of the transit times, between the ends that it names (empty: any).
struct TransitRow {
    QString fromCountry = {};
    std::optional<Zone> fromZone = {};
    QString toCountry = {};
    std::optional<Zone> toZone = {};
    int days = 1; ///< working days of the carrier after the one of collection; 0 is the same day
    friend bool operator==(const TransitRow &, const TransitRow &) = default;
};

struct CarrierServiceDraft {
    QString code;
    FulfilmentMethod method = FulfilmentMethod::Ship; ///< or ShipToStore
    QStringList countries = {}; ///< of destinations, at least one
    QList<Zone> zones = {}; ///< of destinations; empty: all
    QString currency = QStringLiteral("EUR"); ///< of the rates
    QList<RateRow> rates = {}; ///< the first that fits counts
    QList<TransitRow> transit = {}; ///< the first that fits counts; no line, no service
    qint64 maxGrams = 30'000;
    std::optional<qint64> maxLongestMm = {};
    std::optional<qint64> maxGirthMm = {};
    GoodsFlags carries = {};
    int cutOff = 14 * 60; ///< minute of the day at the location, where its own settings name none
    int deliversFrom = 9 * 60; ///< minutes of the day at the destination
    int deliversUntil = 18 * 60;
    friend bool operator==(const CarrierServiceDraft &, const CarrierServiceDraft &) = default;
};

struct CarrierDraft {
    QString code;
    QMap<QString, QString> names;
    bool active = true;
    std::array<bool, 7> workingDays{true, true, true, true, true, false, false}; ///< Monday first
    QList<QDate> holidays = {};
    QList<CarrierServiceDraft> services = {};
    friend bool operator==(const CarrierDraft &, const CarrierDraft &) = default;
};

/// What a carrier offers under one code and price list; part of a Carrier, and as valid.
class CarrierService {
public:
    const CarrierCode &code() const { return m_code; }
    Currency currency() const { return m_currency; }
    const CarrierServiceDraft &details() const { return m_draft; }
    friend bool operator==(const CarrierService &, const CarrierService &) = default;

private:
    friend class Carrier;
    CarrierService(CarrierCode code, Currency currency, CarrierServiceDraft draft)
        : m_code(std::move(code))
        , m_currency(currency)
        , m_draft(std::move(draft))
    { }
    CarrierCode m_code;
    Currency m_currency;
    CarrierServiceDraft m_draft;
};

/// Who takes parcels from a location to an address or another location: valid by construction.
class Carrier {
public:
    static constexpr int kMostTransitDays = 60;

    /// Fails with the member that is wrong, as toJson() names it ("services/0/rates/2/base_minor").
    static Result<Carrier> accept(const CarrierDraft &draft);
    static Result<Carrier> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    const CarrierCode &code() const { return m_code; }
    const Names &names() const { return m_names; }
    bool active() const { return m_draft.active; }
    const QList<CarrierService> &services() const { return m_services; }
    const CarrierService *service(const CarrierCode &code) const; ///< null where there is none
    /// With the codes as they were parsed.
    const CarrierDraft &details() const { return m_draft; }

    bool worksOn(QDate date) const;
    /// The date itself or the first one after it on which the carrier works, and so many working days on.
    QDate workingDay(QDate date, int further) const;

    friend bool operator==(const Carrier &, const Carrier &) = default;

private:
    Carrier(CarrierCode code, Names names, CarrierDraft draft)
        : m_code(std::move(code))
        , m_names(std::move(names))
        , m_draft(std::move(draft))
    { }
    static Result<CarrierService> acceptService(const CarrierServiceDraft &draft, const QString &at);
    CarrierCode m_code;
    Names m_names;
    CarrierDraft m_draft;
    QList<CarrierService> m_services;
};

} // namespace stoa
