// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplequarantine.h"

#include "core/base/jsonfields.h"
#include "core/services/sample/sampleorders.h"
#include "core/services/sample/sampletable.h"
#include "core/store/rowjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const QString kFile = u"quarantine.json"_s;

/// What people call what the event is about.
QString referenceOf(const QJsonObject &event)
{
    const QJsonObject data = event.value("data"_L1).toObject();
    for (const auto name : {"number"_L1, "tracking"_L1, "fulfilment"_L1}) {
        if (data.contains(name))
            return data.value(name).toString();
    }
    return event.value("id"_L1).toString();
}

Result<void> saveOne(UnitOfWork &work, const QJsonObject &json, Instant endsAt)
{
    JsonFields fields(json);
    const Instant at = endsAt.plusSeconds(-60 * fields.integer("minutes_ago"_L1, 0, 100'000));
    const QString problem = fields.string("problem"_L1, 60);
    const QString field = fields.string("field"_L1, 200);
    const QString detail = fields.optionalString("detail"_L1, 200).value_or(QString());
    const QString state = fields.optionalString("state"_L1, 20).value_or(u"open"_s);
    const QString result = fields.optionalString("result"_L1, 200).value_or(QString());
    const bool tellsTime = fields.optionalBoolean("time"_L1).value_or(false);
    const bool tellsAt = fields.optionalBoolean("at"_L1).value_or(false);
    QJsonObject event = fields.object("event"_L1);
    STOA_TRY(fields.end());
    event.insert(u"specversion"_s, u"1.0"_s);
    QJsonObject data = event.value("data"_L1).toObject();
    if (tellsTime) {
        event.insert(u"time"_s, at.toString());
        data.insert(u"placed_at"_s, at.toString());
    }
    if (tellsAt)
        data.insert(u"at"_s, at.toString());
    event.insert(u"data"_s, data);
    const QString source = event.value("source"_L1).toString();
    const QByteArray name = "sample/quarantine/" + event.value("id"_L1).toString().toUtf8();
    const QString id = u"qrn_"_s + uuidText(sampleUuid(at, name));
    return work.change({EntityType::Quarantine, id.toLatin1()}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO order_quarantine (id, kind, source, reference, problem, field, body, state, tries, "
            "result, created_at, updated_at, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9, ?10, "
            "?10, "
            "?11) ON CONFLICT (id) DO NOTHING",
            id, event.value("type"_L1).toString(), source, referenceOf(event), problem, field,
            jsonText(event), state, result, at, detail);
    });
}

} // namespace

Result<void> saveSampleQuarantine(UnitOfWork &work, Instant endsAt)
{
    STOA_TRY_ASSIGN(const QByteArray bytes, readSampleFile(kFile));
    const QJsonArray events = QJsonDocument::fromJson(bytes).object().value("events"_L1).toArray();
    if (events.isEmpty())
        return Error::invalid(kFile, u"has no events"_s);
    for (const QJsonValue &event : events)
        STOA_TRY(saveOne(work, event.toObject(), endsAt));
    return {};
}

} // namespace stoa
