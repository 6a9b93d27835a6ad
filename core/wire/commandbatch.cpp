// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/jsonappend.h"
#include "core/base/jsonfields.h"
#include "core/base/jsonscan.h"
#include "core/domain/sync/commandtext.h"
#include "core/wire/plaincommandbatch.h"
#include "core/wire/strictjson.h"
#include "core/wire/syncmessages.h"
#include "core/wire/wirejson.h"

#include <QJsonArray>

namespace stoa::wire {

using namespace Qt::StringLiterals;

namespace {

/// Finds the member in the object that the scan stands before and leaves the scan at its value.
bool enterMember(JsonScan &scan, QByteArrayView name)
{
    if (!scan.take('{'))
        return false;
    QByteArray room;
    while (const auto key = scan.string()) {
        if (!scan.take(':'))
            return false;
        const auto plain = key->plain(room);
        if (plain && *plain == name)
            return true;
        if (!scan.value() || !scan.take(','))
            return false;
    }
    return false;
}

/// The bodies of the commands as they stand in the message. The message is well-formed JSON.
QList<QByteArray> bodiesIn(QByteArrayView message)
{
    QList<QByteArray> bodies;
    JsonScan scan(message);
    if (!enterMember(scan, "commands") || !scan.take('['))
        return bodies;
    do {
        const auto command = scan.value();
        if (!command)
            break;
        JsonScan inside(*command);
        const auto body = enterMember(inside, "body") ? inside.value() : std::nullopt;
        bodies.append(body ? body->toByteArray() : QByteArray());
    } while (scan.take(','));
    return bodies;
}

CommandEnvelope envelopeOf(JsonFields &fields, QJsonObject &content)
{
    CommandEnvelope made;
    made.n = fields.integer("n"_L1, 1, CommandEnvelope::kHighestN);
    made.id = fields.string("id"_L1, 64);
    made.type = fields.string("type"_L1, 64);
    made.version = int(fields.integer("v"_L1, 1, 10'000));
    made.lane = fields.optionalString("lane"_L1, 200).value_or(QString());
    made.hlc = fields.integer("hlc"_L1, 0);
    made.at = Instant::fromMs(fields.integer("at"_L1, 0, 253'402'300'799'999));
    made.offsetMs = fields.optionalInteger("off"_L1).value_or(0);
    made.trace = fields.optionalString("trace"_L1, 64).value_or(QString());
    made.signature = fromBase64Url(fields.string("sig"_L1, 128).toLatin1());
    if (const auto prior = fields.optionalString("prior"_L1, 128))
        made.prior = fromBase64Url(prior->toLatin1());
    content = fields.object("body"_L1);
    return made;
}

} // namespace

QByteArray CommandEnvelope::signedText() const { return commandText(n, id, type, version, lane, at, body); }

QByteArray CommandBatch::encode() const
{
    QByteArray message = compactJson({{u"generation"_s, generation},
                                      {u"device"_s, device},
                                      {u"grant"_s, grant},
                                      {u"ack_below"_s, ackBelow},
                                      {u"after"_s, after}});
    message.chop(1);
    message += ",\"commands\":[";
    for (const CommandEnvelope &command : commands) {
        message += message.endsWith('[') ? "{" : ",{";
        const auto number = [&message](QByteArrayView name, qint64 value) {
            message.append(name);
            appendInteger(message, value);
        };
        const auto text = [&message](QByteArrayView name, QByteArrayView value) {
            message.append(name);
            appendJsonString(message, value);
        };
        number("\"n\":", command.n);
        text(",\"id\":", command.id.toUtf8());
        text(",\"type\":", command.type.toUtf8());
        number(",\"v\":", command.version);
        text(",\"lane\":", command.lane.toUtf8());
        number(",\"hlc\":", command.hlc);
        number(",\"at\":", command.at.msSinceEpoch());
        number(",\"off\":", command.offsetMs);
        text(",\"trace\":", command.trace.toUtf8());
        text(",\"sig\":", toBase64Url(command.signature));
        if (command.prior)
            text(",\"prior\":", toBase64Url(*command.prior));
        message += ",\"body\":" + command.body + '}';
    }
    return message + "]}";
}

Result<CommandBatch> CommandBatch::decode(const QByteArray &message)
{
    if (auto plain = plainCommandBatch(message))
        return std::move(*plain);
    return anyCommandBatch(message);
}

Result<CommandBatch> anyCommandBatch(const QByteArray &message)
{
    STOA_TRY_ASSIGN(const auto json, JsonReader().object(message));
    JsonFields fields(json);
    CommandBatch batch;
    batch.generation = fields.optionalString("generation"_L1, 64).value_or(QString());
    batch.device = fields.string("device"_L1, 64);
    batch.grant = fields.optionalString("grant"_L1, 4'000).value_or(QString());
    batch.ackBelow = fields.optionalInteger("ack_below"_L1, 0).value_or(0);
    batch.after = fields.optionalInteger("after"_L1, 0).value_or(0);
    const QJsonArray list = fields.array("commands"_L1, CommandBatch::kMost);
    const QList<QByteArray> bodies = bodiesIn(message);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonFields command(list[i].toObject(), fields.pointer("commands"_L1, i));
        QJsonObject content;
        CommandEnvelope made = envelopeOf(command, content);
        batch.contents.append(content);
        made.body = bodies.value(i);
        // What is signed and what is read are the same bytes.
        if (made.body.isEmpty())
            command.refuse("body"_L1, u"cannot be found"_s);
        fields.add(command.errors());
        batch.commands.append(std::move(made));
    }
    STOA_TRY(fields.end());
    return batch;
}

} // namespace stoa::wire
