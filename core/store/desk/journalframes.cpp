// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/journalframes.h"

#include "core/base/errorjson.h"
#include "core/base/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <map>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonValue optionalMs(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(instant->msSinceEpoch()) : QJsonValue();
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Instant::fromMs(value.toInteger())) : std::nullopt;
}

QJsonObject stateOf(const JournalCommand &command)
{
    QJsonObject json{{u"n"_s, command.n},
                     {u"state"_s, QString(nameOf(command.state))},
                     {u"prior"_s, command.prior},
                     {u"tries"_s, command.tries},
                     {u"effects"_s, jsonOf(command.effects)},
                     {u"sig"_s, QString::fromLatin1(command.resultSignature)},
                     {u"replaces"_s, command.replaces},
                     {u"replaced_by"_s, command.replacedBy},
                     {u"resolved_at"_s, optionalMs(command.resolvedAt)},
                     {u"settled_at"_s, optionalMs(command.settledAt)}};
    if (command.verdict)
        json.insert(u"problem"_s, QString::fromUtf8(errorText(*command.verdict)));
    return json;
}

void takeState(JournalCommand &command, const QJsonObject &json)
{
    command.state = commandStateOf(json.value("state"_L1).toString()).value_or(CommandState::Pending);
    command.prior = json.value("prior"_L1).toBool();
    command.tries = json.value("tries"_L1).toInt();
    command.effects = effectsOf(json.value("effects"_L1).toArray());
    command.resultSignature = json.value("sig"_L1).toString().toLatin1();
    command.replaces = json.value("replaces"_L1).toInteger();
    command.replacedBy = json.value("replaced_by"_L1).toInteger();
    command.resolvedAt = instantOf(json.value("resolved_at"_L1));
    command.settledAt = instantOf(json.value("settled_at"_L1));
    command.verdict.reset();
    if (json.contains("problem"_L1))
        command.verdict = errorOf(json.value("problem"_L1).toString().toUtf8());
}

LoggedCommands::Row rowOf(const QJsonObject &json)
{
    LoggedCommands::Row row;
    JournalCommand &command = row.command;
    command.n = json.value("n"_L1).toInteger();
    command.id = json.value("id"_L1).toString();
    command.type = json.value("type"_L1).toString();
    command.version = json.value("v"_L1).toInt();
    command.lane = json.value("lane"_L1).toString();
    command.hlc = Hlc::fromValue(json.value("hlc"_L1).toInteger());
    command.at = Instant::fromMs(json.value("at"_L1).toInteger());
    command.offsetMs = json.value("off"_L1).toInteger();
    command.actor = json.value("actor"_L1).toString();
    command.device = json.value("device"_L1).toString();
    command.grant = json.value("grant"_L1).toString();
    command.trace = json.value("trace"_L1).toString();
    command.signature = QByteArray::fromBase64(json.value("device_sig"_L1).toString().toLatin1());
    row.sealedBody = QByteArray::fromBase64(json.value("body"_L1).toString().toLatin1());
    takeState(command, json);
    return row;
}

} // namespace

QByteArray errorText(const Error &error)
{
    QJsonObject json{
        {u"code"_s, QString(slugOf(error.code()))}, {u"detail"_s, error.detail}, {u"field"_s, error.field}};
    if (!error.permission.isEmpty())
        json.insert(u"permission"_s, error.permission);
    if (!error.reasons.isEmpty())
        json.insert(u"reasons"_s, QJsonArray::fromStringList(error.reasons));
    return compact(json);
}

Error errorOf(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const QString slug = json.value("code"_L1).toString();
    const QString detail = json.value("detail"_L1).toString();
    const QString field = json.value("field"_L1).toString();
    const auto problem = problemOf(slug);
    Error error = problem ? Error::of(*problem, detail, field)
                          : Error{ErrorKind::Refused, field, slug + u": "_s + detail};
    error.permission = json.value("permission"_L1).toString();
    error.reasons = reasonsIn(json);
    return error;
}

QByteArray rowFrame(const JournalCommand &command, const QByteArray &sealedBody)
{
    QJsonObject json = stateOf(command);
    json.insert(u"id"_s, command.id);
    json.insert(u"type"_s, command.type);
    json.insert(u"v"_s, command.version);
    json.insert(u"lane"_s, command.lane);
    json.insert(u"hlc"_s, command.hlc.value());
    json.insert(u"at"_s, command.at.msSinceEpoch());
    json.insert(u"off"_s, command.offsetMs);
    json.insert(u"actor"_s, command.actor);
    json.insert(u"device"_s, command.device);
    json.insert(u"grant"_s, command.grant);
    json.insert(u"trace"_s, command.trace);
    json.insert(u"device_sig"_s, QString::fromLatin1(command.signature.toBase64()));
    json.insert(u"body"_s, QString::fromLatin1(sealedBody.toBase64()));
    return compact(json);
}

QByteArray stateFrame(const JournalCommand &command) { return compact(stateOf(command)); }

static QJsonArray arrayOf(const QList<qint64> &numbers)
{
    QJsonArray list;
    for (const qint64 n : numbers)
        list.append(n);
    return list;
}

QByteArray appliedFrame(const QList<qint64> &numbers, const QList<Effect> &effects)
{
    return compact({{u"applied"_s, arrayOf(numbers)}, {u"effects"_s, jsonOf(effects)}});
}

QByteArray settledFrame(const QList<qint64> &numbers, Instant at)
{
    return compact({{u"settled"_s, arrayOf(numbers)}, {u"settled_at"_s, at.msSinceEpoch()}});
}

/// The numbers of an array as it stands in a frame.
static QList<qint64> numbersIn(QByteArrayView array)
{
    QList<qint64> numbers;
    JsonScan scan(array);
    if (!scan.take('['))
        return numbers;
    while (const auto n = scan.integer()) {
        numbers.append(*n);
        if (!scan.take(','))
            break;
    }
    return numbers;
}

LoggedStates loggedStates(const QList<QByteArray> &frames)
{
    std::map<qint64, bool> pending;
    LoggedStates logged;
    for (const QByteArray &frame : frames) {
        JsonScan scan(frame);
        if (!scan.take('{'))
            continue;
        qint64 n = 0;
        bool isPending = false;
        QList<qint64> decided;
        while (const auto name = scan.string()) {
            if (!scan.take(':'))
                break;
            const auto value = scan.value();
            if (!value)
                break;
            if (name->raw == "n")
                n = value->toLongLong();
            else if (name->raw == "state")
                isPending = *value == "\"pending\"" || *value == "\"sent\"";
            else if (name->raw == "applied" || name->raw == "settled")
                decided = numbersIn(*value);
            if (!scan.take(','))
                break;
        }
        if (n > 0)
            pending[n] = isPending;
        for (const qint64 each : std::as_const(decided))
            pending[each] = false;
    }
    for (const auto &[n, waits] : pending) {
        if (waits)
            logged.pending.append(n);
    }
    if (!pending.empty())
        logged.highest = pending.rbegin()->first;
    return logged;
}

LoggedCommands foldFrames(const QList<QByteArray> &frames)
{
    std::map<qint64, LoggedCommands::Row> rows;
    QList<qint64> headless;
    LoggedCommands logged;
    const auto change = [&](qint64 n, const auto &apply) {
        if (n <= 0)
            return;
        logged.highest = std::max(logged.highest, n);
        if (const auto found = rows.find(n); found != rows.end())
            apply(found->second.command);
        else if (!headless.contains(n))
            headless.append(n);
    };
    for (const QByteArray &frame : frames) {
        const QJsonObject json = QJsonDocument::fromJson(frame).object();
        const auto applied = json.value("applied"_L1).toArray();
        for (const QJsonValue &n : applied) {
            change(n.toInteger(), [&json](JournalCommand &command) {
                command.state = CommandState::Applied;
                command.effects = effectsOf(json.value("effects"_L1).toArray());
                command.resultSignature.clear();
                command.verdict.reset();
            });
        }
        const auto settled = json.value("settled"_L1).toArray();
        for (const QJsonValue &n : settled) {
            change(n.toInteger(), [&json](JournalCommand &command) {
                command.state = CommandState::Settled;
                command.settledAt = instantOf(json.value("settled_at"_L1));
            });
        }
        const qint64 n = json.value("n"_L1).toInteger();
        if (n > 0 && json.contains("body"_L1))
            rows[n] = rowOf(json);
        change(n, [&json](JournalCommand &command) { takeState(command, json); });
    }
    for (auto &[n, row] : rows) {
        headless.removeAll(n);
        logged.rows.append(std::move(row));
    }
    logged.headless = headless;
    return logged;
}

} // namespace stoa
