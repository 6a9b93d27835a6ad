// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/syncmessages.h"

#include "core/base/bytes.h"
#include "core/base/errorjson.h"
#include "core/base/jsonfields.h"
#include "core/wire/strictjson.h"
#include "core/wire/wirejson.h"

#include <QJsonArray>
#include <QUrl>

namespace stoa::wire {

using namespace Qt::StringLiterals;

namespace {

QJsonObject headsJson(const QMap<QByteArray, qint64> &heads)
{
    QJsonObject json;
    for (auto it = heads.cbegin(); it != heads.cend(); ++it)
        json.insert(QString::fromUtf8(it.key()), it.value());
    return json;
}

} // namespace

QJsonObject StreamsAnswer::toJson() const
{
    QJsonArray list;
    for (const StreamInfo &info : streams)
        list.append(QJsonObject{
            {u"id"_s, QString::fromUtf8(info.stream)}, {u"head"_s, info.head}, {u"rows"_s, info.rows}});
    return {{u"generation"_s, generation},
            {u"device"_s, device},
            {u"streams"_s, list},
            {u"hub_time"_s, hubTime.msSinceEpoch()}};
}

Result<StreamsAnswer> StreamsAnswer::fromJson(const QJsonObject &json)
{
    StreamsAnswer answer;
    AnswerFields fields(json);
    answer.generation = fields.text("generation"_L1);
    answer.device = fields.text("device"_L1);
    answer.hubTime = Instant::fromMs(fields.integer("hub_time"_L1));
    const auto streamList = fields.list("streams"_L1);
    for (const QJsonValue &value : streamList) {
        AnswerFields info(value.toObject());
        answer.streams.append(
            {info.text("id"_L1).toUtf8(), info.integer("head"_L1), info.integer("rows"_L1)});
        STOA_TRY(info.end());
    }
    STOA_TRY(fields.end());
    return answer;
}

QJsonObject PullRequest::toJson() const
{
    QJsonArray list;
    for (const StreamCursor &cursor : streams)
        list.append(QJsonObject{{u"id"_s, QString::fromUtf8(cursor.stream)},
                                {u"seq"_s, cursor.seq},
                                {u"token"_s, QString::fromLatin1(cursor.token)}});
    QJsonObject json{{u"streams"_s, list}, {u"max_bytes"_s, maxBytes}, {u"wait_ms"_s, waitMs}};
    if (!generation.isEmpty())
        json.insert(u"generation"_s, generation);
    return json;
}

Result<PullRequest> PullRequest::fromJson(const QJsonObject &json)
{
    PullRequest request;
    JsonFields fields(json);
    request.generation = fields.optionalString("generation"_L1, 64).value_or(QString());
    request.maxBytes = fields.optionalInteger("max_bytes"_L1, 1, kMostBytes).value_or(kDefaultBytes);
    request.waitMs = int(fields.optionalInteger("wait_ms"_L1, 0, kLongestWaitMs).value_or(0));
    const QJsonArray list = fields.array("streams"_L1, 4'000);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonFields cursor(list[i].toObject(), fields.pointer("streams"_L1, i));
        StreamCursor made{cursor.string("id"_L1, 200).toUtf8(), cursor.integer("seq"_L1, 0),
                          cursor.optionalString("token"_L1, 64).value_or(QString()).toLatin1()};
        fields.add(cursor.errors());
        request.streams.append(std::move(made));
    }
    STOA_TRY(fields.end());
    return request;
}

QJsonObject SnapshotAnswer::toJson() const
{
    return {{u"session"_s, session},  {u"stream"_s, QString::fromUtf8(cursor.stream)},
            {u"seq"_s, cursor.seq},   {u"token"_s, QString::fromLatin1(cursor.token)},
            {u"rows"_s, rows},        {u"generation"_s, generation},
            {u"artefact"_s, artefact}};
}

Result<SnapshotAnswer> SnapshotAnswer::fromJson(const QJsonObject &json)
{
    AnswerFields fields(json);
    SnapshotAnswer answer;
    answer.session = fields.text("session"_L1);
    answer.cursor = {fields.text("stream"_L1).toUtf8(), fields.integer("seq"_L1),
                     fields.text("token"_L1).toLatin1()};
    answer.rows = fields.integer("rows"_L1);
    answer.generation = fields.text("generation"_L1);
    answer.artefact = json.value("artefact"_L1).toBool();
    STOA_TRY(fields.end());
    return answer;
}

QByteArray snapshotPagePath(const QString &session, int afterType, const QByteArray &afterKey, int limit)
{
    return syncpaths::kSnapshot.toByteArray() + '/' + session.toLatin1() + "?type="
        + QByteArray::number(afterType) + "&after=" + QUrl::toPercentEncoding(QString::fromUtf8(afterKey))
        + "&limit=" + QByteArray::number(limit);
}

QByteArray snapshotArtefactPath(const QString &session)
{
    return syncpaths::kSnapshot.toByteArray() + '/' + session.toLatin1() + "/all";
}

QJsonObject CommandProblem::toJson() const
{
    QJsonObject json{{u"code"_s, code}};
    if (!detail.isEmpty())
        json.insert(u"detail"_s, detail);
    if (!field.isEmpty())
        json.insert(u"field"_s, field);
    if (!permission.isEmpty())
        json.insert(u"permission"_s, permission);
    if (!reasons.isEmpty())
        json.insert(u"reasons"_s, QJsonArray::fromStringList(reasons));
    return json;
}

CommandProblem CommandProblem::fromJson(const QJsonObject &json)
{
    return {json.value("code"_L1).toString(), json.value("detail"_L1).toString(),
            json.value("field"_L1).toString(), json.value("permission"_L1).toString(), reasonsIn(json)};
}

namespace {

QJsonObject outcomeJson(const CommandOutcome &outcome)
{
    QJsonObject json{
        {u"n"_s, outcome.n}, {u"status"_s, nameOf(outcome.status)}, {u"effects"_s, jsonOf(outcome.effects)}};
    if (outcome.was)
        json.insert(u"was"_s, nameOf(*outcome.was));
    if (outcome.problem)
        json.insert(u"problem"_s, outcome.problem->toJson());
    if (!outcome.signature.isEmpty())
        json.insert(u"sig"_s, QString::fromLatin1(toBase64Url(outcome.signature)));
    return json;
}

Result<CommandOutcome> outcomeOf(const QJsonObject &json)
{
    AnswerFields fields(json);
    CommandOutcome outcome;
    outcome.n = fields.integer("n"_L1, 1);
    const auto status = verdictOf(fields.text("status"_L1));
    if (!status)
        return Error{ErrorKind::Protocol, u"status"_s, u"unknown status of a command"_s};
    outcome.status = *status;
    outcome.was = verdictOf(json.value("was"_L1).toString());
    const auto effectList = json.value("effects"_L1).toArray();
    for (const QJsonValue &value : effectList) {
        const QJsonArray effect = value.toArray();
        const qint64 seq = effect.at(1).toInteger();
        if (effect.size() != 2 || !effect.at(0).isString() || !isWhole(effect.at(1)) || seq < 1
            || seq > kHighestNumber)
            return Error{ErrorKind::Protocol, u"effects"_s, u"expected a stream and a number in it"_s};
        outcome.effects.append({effect.at(0).toString().toUtf8(), seq});
    }
    if (json.contains("problem"_L1))
        outcome.problem = CommandProblem::fromJson(json.value("problem"_L1).toObject());
    outcome.signature = fromBase64Url(json.value("sig"_L1).toString().toLatin1());
    STOA_TRY(fields.end());
    return outcome;
}

} // namespace

QByteArray resultText(const QString &device, const QString &actor, const CommandEnvelope &command)
{
    // The device's own text stands for all that it said, the body byte for byte.
    return "stoa-result-v2\n" + device.toUtf8() + '\n' + actor.toUtf8() + '\n' + QByteArray::number(command.n)
        + '\n' + command.id.toUtf8() + '\n' + command.type.toUtf8() + '\n' + command.signedText().toHex()
        + "\napplied";
}

QJsonObject CommandsAnswer::toJson() const
{
    QJsonArray list;
    for (const CommandOutcome &outcome : results)
        list.append(outcomeJson(outcome));
    return {{u"generation"_s, generation},
            {u"hub_time"_s, hubTime.msSinceEpoch()},
            {u"safe_n"_s, safeN},
            {u"results"_s, list}};
}

Result<CommandsAnswer> CommandsAnswer::fromJson(const QJsonObject &json)
{
    AnswerFields fields(json);
    CommandsAnswer answer;
    answer.generation = fields.text("generation"_L1);
    answer.hubTime = Instant::fromMs(fields.integer("hub_time"_L1));
    answer.safeN = fields.integer("safe_n"_L1);
    const auto resultList = fields.list("results"_L1);
    for (const QJsonValue &value : resultList) {
        STOA_TRY_ASSIGN(auto outcome, outcomeOf(value.toObject()));
        answer.results.append(std::move(outcome));
    }
    STOA_TRY(fields.end());
    return answer;
}

QByteArray LiveMessage::encode() const
{
    QJsonObject json;
    switch (kind) {
    case Kind::Heads:
        json = {{u"t"_s, u"h"_s}, {u"heads"_s, headsJson(heads)}};
        break;
    case Kind::Pulse:
        json = {{u"t"_s, u"p"_s},
                {u"heads"_s, headsJson(heads)},
                {u"hub_time"_s, hubTime.msSinceEpoch()},
                {u"generation"_s, generation}};
        if (root)
            json.insert(u"root"_s, root->toJson());
        break;
    case Kind::Revoked:
        json = {{u"t"_s, u"revoked"_s}};
        break;
    case Kind::Other:
        break;
    }
    return compactJson(json);
}

Result<LiveMessage> LiveMessage::decode(const QByteArray &message)
{
    STOA_TRY_ASSIGN(const auto json, JsonReader().object(message));
    const QString kind = json.value("t"_L1).toString();
    LiveMessage made;
    made.kind = kind == "h"_L1 ? Kind::Heads
        : kind == "p"_L1       ? Kind::Pulse
        : kind == "revoked"_L1 ? Kind::Revoked
                               : Kind::Other;
    const QJsonObject heads = json.value("heads"_L1).toObject();
    for (auto it = heads.begin(); it != heads.end(); ++it) {
        if (!isWhole(*it) || it->toInteger() < 0 || it->toInteger() > kHighestNumber)
            return Error{ErrorKind::Protocol, u"heads/"_s + it.key(), u"expected the number of a change"_s};
        made.heads.insert(it.key().toUtf8(), it.value().toInteger());
    }
    made.hubTime = Instant::fromMs(json.value("hub_time"_L1).toInteger());
    made.generation = json.value("generation"_L1).toString();
    // A root that cannot be read is none; the rest of the pulse holds all the same.
    if (const auto root = AuditRoot::fromJson(json.value("root"_L1).toObject()))
        made.root = *root;
    return made;
}

} // namespace stoa::wire
