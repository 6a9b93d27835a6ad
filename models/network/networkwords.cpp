// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkwords.h"

#include "models/orders/orderwords.h"

#include <QLocale>

namespace stoa {

using namespace Qt::StringLiterals;

QString NetworkWords::kind(LocationKind kind)
{
    switch (kind) {
    case LocationKind::Store:
        return tr("Store");
    case LocationKind::DarkStore:
        //: A store without customers, that picks orders only
        return tr("Dark store");
    case LocationKind::MicroFulfilment:
        return tr("Micro-fulfilment");
    case LocationKind::Locker:
        //: A kind of location: boxes that customers open
        return tr("Locker point");
    case LocationKind::Warehouse:
        return tr("Warehouse");
    case LocationKind::Supplier:
        return tr("Supplier");
    case LocationKind::WebShop:
        return tr("Web shop");
    }
    return {};
}

QString NetworkWords::icon(LocationKind kind)
{
    switch (kind) {
    case LocationKind::Store:
        return u"store"_s;
    case LocationKind::Locker:
        return u"package"_s;
    case LocationKind::Supplier:
        return u"truck"_s;
    case LocationKind::WebShop:
        return u"globe"_s;
    case LocationKind::DarkStore:
    case LocationKind::MicroFulfilment:
    case LocationKind::Warehouse:
        break;
    }
    return u"warehouse"_s;
}

QString NetworkWords::capability(const QString &code)
{
    if (code == "shipFromStore"_L1)
        return tr("Ship from store");
    if (code == "returns"_L1)
        return tr("Returns");
    if (code == "till"_L1)
        //: What a location offers: it sells over the counter
        return tr("Till sales");
    if (const auto method = methodOf(code))
        return OrderWords::method(*method);
    return code;
}

QString NetworkWords::load(LoadState state)
{
    switch (state) {
    case LoadState::Closed:
        //: An hour in which a location takes no orders
        return tr("Closed");
    case LoadState::Room:
        //: An hour with capacity left
        return tr("Room");
    case LoadState::Buffer:
        //: Only the capacity that is kept back for peaks is left
        return tr("In the buffer");
    case LoadState::Full:
        return tr("Full");
    }
    return {};
}

QString NetworkWords::load(LoadState state, std::optional<FulfilmentMethod> method)
{
    //: A way of fulfilling, and how full it is
    return method ? tr("%1: %2").arg(OrderWords::method(*method), load(state)) : load(state);
}

StatusKind NetworkWords::loadKind(LoadState state)
{
    switch (state) {
    case LoadState::Closed:
        return StatusKind::None;
    case LoadState::Room:
        return StatusKind::Ok;
    case LoadState::Buffer:
        return StatusKind::Attention;
    case LoadState::Full:
        return StatusKind::Problem;
    }
    return StatusKind::None;
}

QString NetworkWords::verdict(SlaVerdict verdict)
{
    switch (verdict) {
    case SlaVerdict::Unknown:
        return tr("Not known yet");
    case SlaVerdict::Below:
        //: Under the band of a service goal
        return tr("Below");
    case SlaVerdict::Within:
        return tr("Within");
    case SlaVerdict::Above:
        return tr("Above");
    }
    return {};
}

StatusKind NetworkWords::verdictKind(SlaVerdict verdict)
{
    switch (verdict) {
    case SlaVerdict::Unknown:
        return StatusKind::Unknown;
    case SlaVerdict::Below:
        return StatusKind::Problem;
    case SlaVerdict::Within:
        return StatusKind::Ok;
    case SlaVerdict::Above:
        return StatusKind::Info;
    }
    return StatusKind::Unknown;
}

QString NetworkWords::goods(GoodsFlag flag)
{
    switch (flag) {
    case GoodsFlag::Hazmat:
        return tr("Hazardous goods");
    case GoodsFlag::Cold:
        return tr("Cold goods");
    case GoodsFlag::Oversize:
        return tr("Oversize goods");
    }
    return {};
}

QString NetworkWords::day(int dayOfWeek, const Formats &formats)
{
    return QLocale(formats.language()).standaloneDayName(dayOfWeek, QLocale::LongFormat);
}

QString NetworkWords::shortDay(int dayOfWeek, const Formats &formats)
{
    return QLocale(formats.language()).standaloneDayName(dayOfWeek, QLocale::ShortFormat);
}

QString NetworkWords::typedPercent(BasisPoints share, const Formats &formats)
{
    return formats.quantity(Quantity::fromThousandths(qint64(share.value()) * 10));
}

QString NetworkWords::percent(BasisPoints share, const Formats &formats)
{
    // To the tenth: hundredths of a per cent are noise.
    const qint64 tenths = (qint64(share.value()) + 5) / 10;
    return formats.percent(formats.quantity(Quantity::fromThousandths(tenths * 100)));
}

QString NetworkWords::hours(int hours, const Formats &formats)
{
    //: So many hours, short: "24 h"
    return tr("%1 h").arg(formats.integer(hours));
}

QString NetworkWords::kilometres(qint64 metres, const Formats &formats)
{
    return tr("%1 km").arg(formats.quantity(Quantity::fromThousandths(metres)));
}

NetworkWords::Moment NetworkWords::momentOf(const OpeningHours &hours, Instant now)
{
    const bool open = hours.isOpenAt(now);
    return {open, open ? hours.closesAt(now) : hours.nextOpen(now)};
}

QString NetworkWords::open(const Moment &moment, const LocalClock &clock, Instant now, const Formats &there)
{
    if (!moment.until)
        return moment.open ? tr("Always open") : tr("No opening hours");
    const QString time = there.marked(clockText(clock.minuteAt(*moment.until)), *moment.until);
    if (moment.open)
        return tr("Open until %1").arg(time);
    const QDate day = clock.dateAt(*moment.until);
    const qint64 days = clock.dateAt(now).daysTo(day);
    if (days == 0)
        return tr("Opens at %1").arg(time);
    if (days < 7)
        //: %1 is a weekday, %2 a time
        return tr("Opens %1 %2").arg(shortDay(day.dayOfWeek(), there), time);
    //: %1 is a date
    return tr("Opens on %1").arg(there.date(day));
}

} // namespace stoa
