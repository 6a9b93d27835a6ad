// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/orders/orderintake.h"

#include "core/base/errorjson.h"
#include "core/base/jsonscan.h"
#include "core/services/verbs.h"
#include "core/sql/fault.h"
#include "core/store/rowjson.h"
#include "core/wire/strictjson.h"
#include "hub/orders/eventverbs.h"

#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStatusNames{"applied"_L1, "duplicate"_L1, "quarantined"_L1, "rejected"_L1};

/// What the trail calls what an event of the type does.
QString actionOf(InEventType type)
{
    switch (type) {
    case InEventType::OrderPlaced:
        return u"order.take"_s;
    case InEventType::OrderCancelled:
    case InEventType::OrderPayment:
        return u"order.act"_s;
    case InEventType::Delivery:
    case InEventType::FulfilmentRejected:
        return u"fulfilment.advance"_s;
    case InEventType::Movement:
        return u"stock.record"_s;
    case InEventType::ReturnRequested:
        return u"return.open"_s;
    }
    return {};
}

/// What its teller may not tell of is nobody's to mend. Of movements that is another's store, too.
bool isRefusal(const InEvent &event, const Error &error)
{
    return error.code() == Problem::Forbidden
        || (event.type == InEventType::Movement && error.code() == Problem::NotFound);
}

Result<std::optional<EventResult>> seen(sql::Connection &connection, const InEvent &event, Instant now)
{
    STOA_TRY_ASSIGN(const auto row,
                    connection.first(
                        "SELECT result FROM event_seen WHERE source = ?1 AND id = ?2 AND at > ?3",
                        [](const sql::Statement &found) { return jsonObject(found, 0); }, event.source,
                        event.id, now.plusDays(-OrderIntake::kSeenDays)));
    if (!row)
        return std::optional<EventResult>();
    // Two channels that count from one under the same source, or somebody who uses up the ids of others: as
    // a duplicate it would be lost.
    if (const QString told = row->value("digest"_L1).toString(); !told.isEmpty() && told != event.digest()) {
        return std::optional(
            EventResult{event.id, EventStatus::Rejected,
                        Error::of(Problem::IdempotencyKeyReused,
                                  u"something else was told under this source and id"_s, u"id"_s)});
    }
    return std::optional(EventResult{event.id, EventStatus::Duplicate, {}, row->value("ref"_L1).toString()});
}

/// In the part of what the event did, so that both are there or neither.
Result<void> remember(UnitOfWork &unit, const InEvent &event, QJsonObject result)
{
    result.insert("digest"_L1, event.digest());
    const Instant now = unit.context().recordedAt;
    STOA_TRY_ASSIGN(auto insert,
                    unit.connection().prepare(
                        "INSERT INTO event_seen (source, id, at, result) VALUES (?1, ?2, ?3, ?4) "
                        "ON CONFLICT (source, id) DO UPDATE SET at = excluded.at, result = excluded.result "
                        "WHERE event_seen.at <= ?5"));
    STOA_TRY(
        insert.bindAll(event.source, event.id, now, jsonText(result), now.plusDays(-OrderIntake::kSeenDays))
            .run());
    // Another replica took the same meanwhile: a lost race, to be run again.
    if (insert.changes() == 0)
        return sql::busyError(u"the event is being taken elsewhere"_s);
    return {};
}

HubWrite writeOf(const EventTeller &by, const InEvent &event)
{
    return {contextFor(by.context, event), actionOf(event.type), {}, {{u"event"_s, event.id}}, by.trace};
}

Result<EventResult> setAside(HubTransaction &transaction, const InEvent &event, const Error &error,
                             const EventTeller &by)
{
    const auto id = QuarantineId::make(by.context.recordedAt);
    const QString ref = id.toString();
    HubWrite write = writeOf(by, event);
    write.action = u"event.set-aside"_s;
    write.subject = ref;
    write.detail.insert("code", slugOf(error.code()));
    const auto put = transaction.part(write, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY(QuarantineShelf::put(unit, event, id, error));
        return remember(unit, event, {{u"status"_s, u"quarantined"_s}, {u"ref"_s, ref}});
    });
    if (!put)
        return put.error();
    return EventResult{event.id, EventStatus::Quarantined, error, ref};
}

Result<QuarantinedEvent> openOne(sql::Connection &connection, const QString &id)
{
    STOA_TRY_ASSIGN(auto row, QuarantineShelf::hold(connection, id));
    if (!row)
        return Error::of(Problem::NotFound, u"there is no such event in quarantine"_s);
    if (row->state != QuarantineState::Open)
        return Error::of(Problem::IllegalTransition, u"it is %1 already"_s.arg(nameOf(row->state)),
                         u"state"_s);
    return std::move(*row);
}

} // namespace

QLatin1StringView nameOf(EventStatus status) { return kStatusNames[std::size_t(status)]; }

QJsonObject EventResult::toJson() const
{
    QJsonObject json{{u"id"_s, id}, {u"status"_s, QString(nameOf(status))}};
    if (problem)
        json.insert(u"problem"_s, errorJson(*problem));
    if (!ref.isEmpty())
        json.insert(u"ref"_s, ref);
    return json;
}

Result<QList<QByteArray>> OrderIntake::split(QByteArrayView body, int most)
{
    const auto broken = Error::of(Problem::Malformed, u"expected an event, or a list of them"_s);
    JsonScan scan(body);
    QList<QByteArray> events;
    if (!scan.take('[')) {
        const auto one = scan.peek() == '{' ? scan.value() : std::nullopt;
        if (!one || !scan.atEnd())
            return broken;
        return QList<QByteArray>{one->toByteArray()};
    }
    while (!scan.take(']')) {
        if (!events.isEmpty() && !scan.take(','))
            return broken;
        const auto each = scan.value();
        if (!each)
            return broken;
        if (events.size() == most)
            return Error::of(Problem::TooLarge, u"at most %1 events come at once"_s.arg(most));
        events.append(each->toByteArray());
    }
    if (!scan.atEnd())
        return broken;
    if (events.isEmpty())
        return Error::of(Problem::ValidationFailed, u"expected at least one event"_s);
    return events;
}

Result<EventResult> OrderIntake::take(HubTransaction &transaction, const QByteArray &text,
                                      const EventTeller &by)
{
    const auto rejected = [&text](const Error &error) {
        return EventResult{idOf(QJsonDocument::fromJson(text).object()), EventStatus::Rejected, error};
    };
    const auto json = wire::JsonReader().object(text);
    if (!json)
        return rejected(json.error());
    const auto event = InEvent::accept(*json);
    if (!event)
        return rejected(event.error());
    if (const auto may = mayTell(by.context.rights, event->type); !may)
        return rejected(may.error());
    STOA_TRY_ASSIGN(const auto known, seen(transaction.connection(), *event, by.context.recordedAt));
    if (known)
        return *known;
    HubWrite write = writeOf(by, *event);
    EventDeed deed;
    const auto part = transaction.part(write, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY_ASSIGN(deed, carryOut(unit, *event));
        write.subject = deed.ref;
        return remember(unit, *event, {{u"status"_s, u"applied"_s}, {u"ref"_s, deed.ref}});
    });
    if (part)
        return EventResult{event->id,
                           deed.change == EventDeed::Change::Now ? EventStatus::Applied
                                                                 : EventStatus::Duplicate,
                           {},
                           deed.ref};
    if (!isVerdict(part.error()))
        return part.error();
    if (isRefusal(*event, part.error()))
        return rejected(part.error());
    return setAside(transaction, *event, part.error(), by);
}

Result<QList<EventResult>> OrderIntake::takeAll(HubTransaction &transaction, const QList<QByteArray> &events,
                                                const EventTeller &by)
{
    QList<EventResult> results;
    for (const QByteArray &event : events) {
        STOA_TRY_ASSIGN(auto result, take(transaction, event, by));
        results.append(std::move(result));
    }
    return results;
}

Result<EventResult> OrderIntake::replay(HubTransaction &transaction, const QString &quarantine,
                                        const EventTeller &by)
{
    STOA_TRY_ASSIGN(auto row, openOne(transaction.connection(), quarantine));
    STOA_TRY_ASSIGN(const auto whole, QuarantineShelf::wholeOf(transaction.connection(), row));
    // Whoever mends decides about orders, and what they come to is the house's; of stock he moves what he
    // might move himself (contextFor).
    EventResult result{row.body.value("id"_L1).toString()};
    EventDeed deed;
    Result<void> done;
    const auto event = InEvent::accept(whole);
    if (event) {
        const HubWrite write = writeOf(by, *event);
        const auto part = transaction.part(write, [&](UnitOfWork &unit) -> Result<void> {
            STOA_TRY_ASSIGN(deed, carryOut(unit, *event));
            return {};
        });
        if (!part && !isVerdict(part.error()))
            return part.error();
        done = part ? Result<void>() : part.error();
    } else {
        done = event.error();
    }
    if (done) {
        row.state = QuarantineState::Repaired;
        row.result = deed.ref;
        result.status = EventStatus::Applied;
        result.ref = deed.ref;
    } else {
        row.problem = slugOf(done.error().code());
        row.field = done.error().field.isEmpty() ? QString() : u'/' + done.error().field;
        row.detail = done.error().detail;
        result.status = EventStatus::Quarantined;
        result.problem = done.error();
        result.ref = quarantine;
    }
    ++row.tries;
    WorkContext house = by.context;
    house.rights = Rights::ofTheHouse();
    const HubWrite kept{
        house, u"quarantine.replay"_s, quarantine, {{u"status"_s, QString(nameOf(result.status))}}, by.trace};
    const auto saved =
        transaction.part(kept, [&row](UnitOfWork &unit) { return QuarantineShelf::save(unit, row); });
    if (!saved)
        return saved.error();
    return result;
}

} // namespace stoa::hub
