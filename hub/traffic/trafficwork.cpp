// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/traffic/traffic.h"

#include <QUrl>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// The work goes quicker than in life, so that somebody who looks on sees it.
struct Pace {
    QLatin1StringView state;
    qint64 leastSeconds;
    qint64 mostSeconds;
};
constexpr std::array<Pace, 10> kPaces{{{"allocated"_L1, 20, 240},
                                       {"accepted"_L1, 20, 180},
                                       {"picking"_L1, 40, 240},
                                       {"picked"_L1, 20, 120},
                                       {"packed"_L1, 60, 600},
                                       {"readyForPickup"_L1, 180, 2'400},
                                       {"checkedIn"_L1, 30, 180},
                                       {"shipped"_L1, 60, 600},
                                       {"inTransit"_L1, 300, 3'600},
                                       {"exception"_L1, 300, 1'200}}};
constexpr std::array<Pace, 8> kReturnPaces{{{"requested"_L1, 30, 300},
                                            {"accepted"_L1, 120, 900},
                                            {"inTransit"_L1, 120, 900},
                                            {"received"_L1, 60, 300},
                                            {"inspected"_L1, 60, 300},
                                            {"refunded"_L1, 60, 600},
                                            {"exchanged"_L1, 60, 600},
                                            {"rejected"_L1, 60, 600}}};

constexpr qint64 kRejectedPerThousand = 30; ///< by stores
constexpr qint64 kShortPerThousand = 40;
constexpr qint64 kNotCollectedPerThousand = 60;
constexpr qint64 kExceptionPerThousand = 20;
constexpr qint64 kReturnedPerThousand = 60;
constexpr qint64 kExchangedPerThousand = 150;
constexpr qint64 kReturnRejectedPerThousand = 40;
constexpr qint64 kMostPages = 8; ///< of one look
/// How long a work that is over is remembered; after that it is tried once more, if it is still to be done.
constexpr qint64 kRememberedSeconds = 2 * 3'600;

constexpr std::array kShortReasons{"notInStock"_L1, "damaged"_L1, "mismatch"_L1, "tooBusy"_L1};
constexpr std::array kRejections{"noStock"_L1, "tooBusy"_L1, "damaged"_L1};
constexpr std::array kReturnReasons{"unwanted"_L1, "wrongSize"_L1, "damaged"_L1, "other"_L1};
constexpr std::array kDispositions{"resell"_L1, "resell"_L1, "refurbish"_L1, "quarantine"_L1, "scrap"_L1};

template <typename Texts> QString oneOf(const Texts &texts, SampleRandom &random)
{
    return texts[size_t(random.below(qint64(texts.size())))];
}

constexpr QByteArrayView kFulfilments("/v1/fulfilments");
constexpr QByteArrayView kReturns("/v1/returns");

QString text(const QJsonObject &json, QLatin1StringView name) { return json.value(name).toString(); }

} // namespace

/// The next ones of a list in the state, from its beginning again after its end.
std::optional<QJsonArray> Traffic::nextPages(QByteArrayView list, QLatin1StringView state, Instant now)
{
    const QByteArray target =
        list.toByteArray() + "?limit=200&state=" + QByteArray(state.data(), state.size());
    QString &cursor = m_cursors[target];
    QJsonArray all;
    for (int page = 0; page < kMostPages; ++page) {
        const auto answer = m_calls.ask(
            cursor.isEmpty() ? target : target + "&cursor=" + QUrl::toPercentEncoding(cursor), now);
        cursor = answer ? answer->value("next"_L1).toString() : QString();
        if (!answer)
            return std::nullopt;
        const QJsonArray items = answer->value("items"_L1).toArray();
        for (const QJsonValue &item : items)
            all.append(item);
        if (cursor.isEmpty())
            break;
    }
    return all;
}

/// Whether nobody did anything with it since; what somebody did is looked at anew.
bool Traffic::isUntouched(QByteArrayView list, const QJsonObject &seen, Instant now)
{
    const QString id = text(seen, "id"_L1);
    const auto answer = m_calls.ask(list.toByteArray() + '/' + id.toLatin1(), now);
    if (answer && answer->value("version"_L1).toInteger() == seen.value("version"_L1).toInteger())
        return true;
    m_due.remove(id + u'/' + text(seen, "state"_L1));
    return false;
}

/// Once for each key.
void Traffic::later(const QString &key, qint64 leastSeconds, qint64 mostSeconds, Instant now, Deed deed)
{
    if (m_due.contains(key))
        return;
    SampleRandom random = randomFor(key + u"/when"_s);
    const Instant due = now.plusSeconds(random.between(leastSeconds, mostSeconds));
    m_due.insert(key, due);
    plan(due, std::move(deed));
}

void Traffic::forget(Instant now)
{
    m_due.removeIf([now](const auto &each) { return each.value().plusSeconds(kRememberedSeconds) < now; });
}

/// By the people of its store, or by nobody while that is closed.
bool Traffic::isLeftToOthers(const QJsonObject &fulfilment, Instant now) const
{
    const QString location = text(fulfilment, "location"_L1);
    if (isStaffed(location) || !text(fulfilment, "wave"_L1).isEmpty())
        return true;
    const auto place = m_places.constFind(location);
    return place != m_places.cend() && m_world->places[*place].isStore() && !isOpen(*place, now);
}

void Traffic::lookAtWork(Instant now)
{
    const Pace &pace = kPaces[m_look++ % kPaces.size()];
    const auto items = nextPages(kFulfilments, pace.state, now);
    if (!items)
        return;
    forget(now);
    const bool hasLeft =
        pace.state == "shipped"_L1 || pace.state == "inTransit"_L1 || pace.state == "exception"_L1;
    for (const QJsonValue &item : *items) {
        const QJsonObject fulfilment = item.toObject();
        if (!hasLeft && isLeftToOthers(fulfilment, now))
            continue;
        later(text(fulfilment, "id"_L1) + u'/' + pace.state, pace.leastSeconds, pace.mostSeconds, now,
              [this, fulfilment](Instant at) { work(fulfilment, at); });
    }
}

void Traffic::work(const QJsonObject &fulfilment, Instant now)
{
    const QString state = text(fulfilment, "state"_L1);
    if (state == u"shipped"_s || state == u"inTransit"_s || state == u"exception"_s)
        return deliver(fulfilment, now);
    if (!isUntouched(kFulfilments, fulfilment, now))
        return;
    SampleRandom random = randomFor(text(fulfilment, "id"_L1) + u'/' + state);
    if (const auto body = stepOf(fulfilment, random))
        step(fulfilment, *body, now);
}

/// What is done next; nothing where nobody comes for it.
std::optional<QJsonObject> Traffic::stepOf(const QJsonObject &fulfilment, SampleRandom &random)
{
    const QString state = text(fulfilment, "state"_L1);
    const QString method = text(fulfilment, "method"_L1);
    const auto to = [](const QString &next, QJsonObject more = {}) {
        more.insert(u"to"_s, next);
        return more;
    };
    if (state == u"allocated"_s) {
        const bool isStore = !text(fulfilment, "location"_L1).startsWith(u"DC"_s);
        if (isStore && random.happens(kRejectedPerThousand))
            return to(u"rejected"_s, {{u"reason"_s, oneOf(kRejections, random)}});
        return to(u"accepted"_s);
    }
    if (state == u"accepted"_s)
        return to(u"picking"_s);
    if (state == u"picking"_s)
        return pickingOf(fulfilment, random);
    if (state == u"picked"_s)
        return to(
            u"packed"_s,
            {{u"box"_s, random.happens(600) ? u"M"_s : u"S"_s}, {u"weight"_s, random.between(300, 6'000)}});
    if (state == u"packed"_s) {
        if (method != u"ship"_s)
            return to(u"readyForPickup"_s);
        const QString carrier = text(fulfilment, "carrier"_L1);
        const QString number = QString::number(random.between(10'000'000, 99'999'999));
        return to(u"shipped"_s, {{u"tracking"_s, carrier + number + u"EU"_s}});
    }
    if (state == u"readyForPickup"_s) {
        if (random.happens(kNotCollectedPerThousand))
            return std::nullopt;
        if (method == u"curbside"_s)
            return to(u"checkedIn"_s,
                      {{u"bay"_s, QString::number(random.between(1, 3))}, {u"car"_s, u"grey hatchback"_s}});
    }
    return to(u"collected"_s,
              {{u"handed_to"_s, u"customer"_s}, {u"proof"_s, random.happens(700) ? u"code"_s : u"idCard"_s}});
}

QJsonObject Traffic::pickingOf(const QJsonObject &fulfilment, SampleRandom &random)
{
    QJsonArray picked;
    QJsonArray lacking;
    const QJsonArray lines = fulfilment.value("lines"_L1).toArray();
    bool isShort = random.happens(kShortPerThousand);
    for (const QJsonValue &line : lines) {
        const qint64 quantity = line["quantity"_L1].toInteger();
        const qint64 missing = isShort ? std::min<qint64>(quantity, 1'000) : 0;
        const int number = line["line"_L1].toInt();
        if (missing > 0) {
            // The record had no more too much than that: the shelves of a demo do not run empty.
            lacking.append(QJsonObject{{u"line"_s, number},
                                       {u"quantity"_s, missing},
                                       {u"reason"_s, oneOf(kShortReasons, random)},
                                       {u"correction"_s, -missing}});
            isShort = false;
        }
        if (quantity > missing)
            picked.append(QJsonObject{{u"line"_s, number}, {u"quantity"_s, quantity - missing}});
    }
    QJsonObject body{{u"to"_s, u"picked"_s}};
    if (!picked.isEmpty())
        body.insert(u"picked"_s, picked);
    if (!lacking.isEmpty())
        body.insert(u"short"_s, lacking);
    return body;
}

void Traffic::step(const QJsonObject &fulfilment, const QJsonObject &body, Instant now)
{
    const QString id = text(fulfilment, "id"_L1);
    const QString to = text(body, "to"_L1);
    m_calls.tell(kFulfilments.toByteArray() + '/' + id.toLatin1() + "/steps", body, now,
                 [=, this, isShort = body.contains("short"_L1)](const QJsonObject &, Instant at) {
                     ++m_counts.steps;
                     m_counts.shortPicks += isShort ? 1 : 0;
                     m_counts.rejections += to == u"rejected"_s ? 1 : 0;
                     if (to == u"shipped"_s || to == u"collected"_s)
                         handedOver(fulfilment, to, at);
                 });
}

/// It is paid for now.
void Traffic::handedOver(const QJsonObject &fulfilment, const QString &to, Instant now)
{
    const QString id = text(fulfilment, "id"_L1);
    const QJsonObject data{{u"order"_s, text(fulfilment, "order"_L1)}, {u"payment"_s, u"captured"_s}};
    m_calls.event(u"stoa.order.payment.v1"_s, u"payments"_s, u"captured-"_s + id, data, now,
                  [this](Instant) { ++m_counts.payments; });
    if (to == u"collected"_s)
        mayComeBack(fulfilment, now);
}

void Traffic::deliver(const QJsonObject &fulfilment, Instant now)
{
    const QString id = text(fulfilment, "id"_L1);
    const QString state = text(fulfilment, "state"_L1);
    SampleRandom random = randomFor(id + u'/' + state);
    const QString next = state == u"shipped"_s                             ? u"inTransit"_s
        : state == u"inTransit"_s && random.happens(kExceptionPerThousand) ? u"exception"_s
                                                                           : u"delivered"_s;
    const QString source = u"carrier:"_s + text(fulfilment, "carrier"_L1);
    const QJsonObject data{{u"fulfilment"_s, id}, {u"state"_s, next}, {u"at"_s, now.toString()}};
    m_calls.event(u"stoa.delivery.v1"_s, source, id + u'-' + next, data, now, [=, this](Instant at) {
        ++m_counts.deliveries;
        if (next == u"delivered"_s)
            mayComeBack(fulfilment, at);
    });
}

void Traffic::mayComeBack(const QJsonObject &fulfilment, Instant now)
{
    const QString id = text(fulfilment, "id"_L1);
    SampleRandom random = randomFor(id + u"/back"_s);
    const QJsonArray lines = fulfilment.value("lines"_L1).toArray();
    if (!random.happens(kReturnedPerThousand) || lines.isEmpty())
        return;
    const QJsonObject line = lines.at(random.below(lines.size())).toObject();
    const qint64 quantity = std::min<qint64>(1'000, line.value("quantity"_L1).toInteger());
    if (quantity <= 0)
        return;
    const QJsonObject data{{u"order"_s, text(fulfilment, "order"_L1)},
                           {u"channel"_s, random.happens(500) ? u"web"_s : u"app"_s},
                           {u"wish"_s, random.happens(kExchangedPerThousand) ? u"exchange"_s : u"refund"_s},
                           {u"lines"_s,
                            QJsonArray{QJsonObject{{u"line"_s, line.value("line"_L1)},
                                                   {u"quantity"_s, quantity},
                                                   {u"reason"_s, oneOf(kReturnReasons, random)}}}}};
    plan(now.plusSeconds(random.between(120, 1'800)), [this, id, data](Instant at) {
        m_calls.event(u"stoa.return.requested.v1"_s, u"web"_s, u"return-"_s + id, data, at,
                      [this](Instant) { ++m_counts.returns; });
    });
}

void Traffic::lookAtReturns(Instant now)
{
    const Pace &pace = kReturnPaces[m_returnLook++ % kReturnPaces.size()];
    const auto items = nextPages(kReturns, pace.state, now);
    if (!items)
        return;
    for (const QJsonValue &item : *items) {
        const QJsonObject returnCase = item.toObject();
        if (isStaffed(text(returnCase, "location"_L1)))
            continue;
        later(text(returnCase, "id"_L1) + u'/' + pace.state, pace.leastSeconds, pace.mostSeconds, now,
              [this, returnCase](Instant at) { returnStep(returnCase, at); });
    }
}

void Traffic::returnStep(const QJsonObject &returnCase, Instant now)
{
    if (!isUntouched(kReturns, returnCase, now))
        return;
    const QString id = text(returnCase, "id"_L1);
    const QString state = text(returnCase, "state"_L1);
    SampleRandom random = randomFor(id + u'/' + state);
    const QJsonArray lines = returnCase.value("lines"_L1).toArray();
    QJsonObject body;
    QJsonArray list;
    if (state == u"requested"_s) {
        body.insert(u"to"_s, random.happens(kReturnRejectedPerThousand) ? u"rejected"_s : u"accepted"_s);
    } else if (state == u"accepted"_s || state == u"inTransit"_s) {
        for (const QJsonValue &line : lines)
            list.append(QJsonObject{{u"line"_s, line["line"_L1]}, {u"quantity"_s, line["quantity"_L1]}});
        const QString location = text(returnCase, "location"_L1);
        body = {{u"to"_s, u"received"_s},
                {u"location"_s, location.isEmpty() ? m_warehouse : location},
                {u"received"_s, list}};
    } else if (state == u"received"_s) {
        for (const QJsonValue &line : lines) {
            if (line["received"_L1].toInteger() > 0)
                list.append(QJsonObject{{u"line"_s, line["line"_L1]},
                                        {u"disposition"_s, oneOf(kDispositions, random)},
                                        {u"quantity"_s, line["received"_L1]}});
        }
        body = {{u"to"_s, u"inspected"_s}, {u"inspected"_s, list}};
    } else if (state == u"inspected"_s) {
        const bool exchange = text(returnCase, "wish"_L1) == u"exchange"_s;
        body.insert(u"to"_s, exchange ? u"exchanged"_s : u"refunded"_s);
    } else {
        body.insert(u"to"_s, u"closed"_s);
    }
    m_calls.tell(kReturns.toByteArray() + '/' + id.toLatin1() + "/steps", body, now,
                 [this](const QJsonObject &, Instant) { ++m_counts.returnSteps; });
}

} // namespace stoa::hub
