// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sample/recordingsink.h"

#include <QJsonDocument>

namespace stoa::kit {

void RecordingSink::mix(const QString &text)
{
    m_hash.addData(text.toUtf8());
    m_hash.addData(QByteArrayView("\0", 1));
}

void RecordingSink::mix(const SampleNames &names)
{
    for (const QString &name : names)
        mix(name);
}

Result<void> RecordingSink::location(const SampleLocation &location)
{
    for (const QString &text :
         {location.code, location.kind, location.street, location.postalCode, location.city, location.country,
          location.timeZone, location.zone, location.capabilities.join(u' '), location.servedBy})
        mix(text);
    mix(location.names);
    mix(location.latitude);
    mix(location.longitude);
    mix(QString::fromUtf8(QJsonDocument(location.hoursJson()).toJson()));
    mix(location.feedDelayMinutes);
    locations.append(location);
    return {};
}

Result<void> RecordingSink::category(const SampleCategory &category)
{
    mix(category.code);
    mix(category.parent);
    mix(category.vatClass);
    mix(category.names);
    categories.append(category);
    return {};
}

Result<void> RecordingSink::item(const SampleItem &item)
{
    for (const QString &text : {item.sku, item.category, item.brand, item.gtins.join(u' '), item.currency,
                                item.vatClass, item.velocity})
        mix(text);
    mix(item.names);
    mix(qint64(item.unit));
    mix(item.costMinor);
    mix(item.priceMinor);
    items.append(item);
    return {};
}

Result<void> RecordingSink::position(const SamplePosition &position)
{
    mix(position.sku);
    mix(position.location);
    mix(position.safetyStock.thousandths());
    positions.append(position);
    return {};
}

Result<void> RecordingSink::movement(const SampleMovement &movement)
{
    for (const qint64 number :
         {qint64(movement.kind), qint64(movement.fromKind), qint64(movement.toKind), qint64(movement.source),
          movement.quantity.thousandths(), movement.occurredAt.msSinceEpoch()})
        mix(number);
    for (const QString &text : {movement.sku, movement.fromLocation, movement.toLocation, movement.document,
                                movement.reason, movement.customer, movement.device})
        mix(text);
    movements.append(movement);
    return {};
}

Result<void> RecordingSink::oddity(const SampleOddity &oddity)
{
    mix(qint64(oddity.kind));
    mix(oddity.sku);
    mix(oddity.location);
    oddities.append(oddity);
    return {};
}

Result<void> RecordingSink::dayDone(int done, int total)
{
    daysDone = done;
    daysInAll = total;
    if (done == stopAfterDays)
        return Error{ErrorKind::Cancelled, {}, QStringLiteral("stopped by the test")};
    return {};
}

} // namespace stoa::kit
