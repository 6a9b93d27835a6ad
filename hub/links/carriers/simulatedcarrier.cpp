// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/carriers/simulatedcarrier.h"

#include "core/base/crypto.h"
#include "core/domain/catalog/codes.h"

#include <algorithm>
#include <array>

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTrackingDigits = 11;
constexpr qint64 kHourMs = 3'600'000;
/// From the handover to the first scan.
constexpr qint64 kScanMs = 4 * kHourMs;
/// An exception holds a parcel up for so long.
constexpr qint64 kTroubleMs = 24 * kHourMs;
/// Without an arrival that the label told.
constexpr qint64 kUsualMs = 48 * kHourMs;
constexpr std::array kReasons{"address"_L1, "damaged"_L1, "missed"_L1};

quint64 numberOf(const QByteArray &hash)
{
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | quint8(hash[i]);
    return number;
}

QString digitsOf(quint64 number, int digits)
{
    return QString::number(number).rightJustified(20, u'0').right(digits);
}

QString checked(const QString &digits) { return digits + QString::number(Gtin::checkDigit(digits)); }

} // namespace

SimulatedCarrier::SimulatedCarrier(Carrier carrier, SimulatedTrouble trouble)
    : m_carrier(std::move(carrier))
    , m_trouble(trouble)
{ }

quint64 SimulatedCarrier::chanceOf(const QString &text) const
{
    return numberOf(sha256(QByteArray::number(m_trouble.seed) + '\n' + text.toUtf8()));
}

Result<QList<CarrierRate>> SimulatedCarrier::rates(const ShipmentWish &wish)
{
    QList<CarrierRate> rates;
    for (const CarrierService &service : m_carrier.services()) {
        const Quoted quoted = quote(m_carrier, service, wish.parcel, wish.from, wish.to, wish.readyAt);
        if (quoted)
            rates.append({service.code().text(), *quoted});
    }
    return rates;
}

Result<CarrierLabel> SimulatedCarrier::label(const ShipmentWish &wish)
{
    STOA_TRY_ASSIGN(const auto offered, rates(wish));
    const auto chosen = std::ranges::find(offered, wish.service, &CarrierRate::service);
    if (chosen == offered.end())
        return Error::invalid(u"service"_s,
                              u"the carrier does not take this parcel by %1"_s.arg(wish.service));
    const quint64 number = chanceOf(m_carrier.code().text() + u'\n' + wish.reference);
    return CarrierLabel{
        m_carrier.code().text() + checked(digitsOf(number, kTrackingDigits)), {}, chosen->quote};
}

Result<TrackingNews> SimulatedCarrier::tracking(const SentParcel &parcel, Instant now)
{
    const Instant scanned = parcel.handedOverAt.plusMs(kScanMs);
    Instant arrives =
        std::max(scanned.plusMs(kHourMs), parcel.arrivesAt.value_or(parcel.handedOverAt.plusMs(kUsualMs)));
    const quint64 chance = chanceOf(parcel.tracking);
    const bool isTrouble = int(chance % 1'000) < m_trouble.exceptionsPerThousand;
    const Instant trouble = scanned.plusMs(arrives.msSince(scanned) / 2);
    if (isTrouble)
        arrives = arrives.plusMs(kTroubleMs);
    if (now >= arrives)
        return TrackingNews{FulfilmentState::Delivered, arrives};
    if (isTrouble && now >= trouble)
        return TrackingNews{FulfilmentState::Exception, trouble,
                            kReasons[std::size_t(chance / 1'000 % kReasons.size())], arrives};
    if (now >= scanned)
        return TrackingNews{FulfilmentState::InTransit, scanned, {}, isTrouble ? trouble : arrives};
    return TrackingNews{FulfilmentState::Shipped, parcel.handedOverAt, {}, scanned};
}

Result<QString> SimulatedCarrier::manifest(const QString &location, const QStringList &trackings, Instant now)
{
    QStringList sorted = trackings;
    sorted.sort();
    return u"M%1"_s.arg(checked(digitsOf(
        chanceOf(location + u'\n' + sorted.join(u'\n') + u'\n' + now.toString().left(10)), kTrackingDigits)));
}

Result<void> SimulatedCarrier::cancel(const QString &tracking)
{
    return isTracking(tracking) ? Result<void>()
                                : Error::of(Problem::NotFound, u"no such parcel"_s, u"tracking"_s);
}

bool SimulatedCarrier::isTracking(const QString &tracking)
{
    if (tracking.size() <= kTrackingDigits + 1)
        return false;
    const QString digits = tracking.right(kTrackingDigits + 1);
    const bool areDigits = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return areDigits && checked(digits.left(kTrackingDigits)) == digits;
}

} // namespace stoa::links
