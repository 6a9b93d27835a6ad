// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/knownmessages.h"

#include "core/wire/jsonfields.h"
#include "core/wire/wirejson.h"

namespace stoa::wire {

using namespace Qt::StringLiterals;

namespace {

/// Every double up to here is a whole number of its own.
constexpr qint64 kHighest = qint64(1) << 53;

QJsonArray rangesJson(const QList<NumberRange> &ranges)
{
    QJsonArray list;
    for (const NumberRange &range : ranges)
        list.append(QJsonObject{{u"first"_s, range.first}, {u"last"_s, range.last}});
    return list;
}

} // namespace

QJsonObject KnownRequest::toJson() const { return {{u"ranges"_s, rangesJson(ranges)}}; }

Result<KnownRequest> KnownRequest::fromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    KnownRequest request;
    const QJsonArray list = fields.array("ranges"_L1, kMostRanges);
    qint64 before = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonFields range(list[i].toObject(), fields.pointer("ranges"_L1, i));
        const NumberRange made{range.integer("first"_L1, 1, kHighest), range.integer("last"_L1, 1, kHighest)};
        if (made.last < made.first || made.first <= before)
            range.refuse("first"_L1, u"ranges are given in ascending order"_s);
        before = made.last;
        fields.add(range.errors());
        request.ranges.append(made);
    }
    STOA_TRY(fields.end());
    return request;
}

QJsonObject KnownAnswer::toJson() const
{
    return {{u"highest"_s, highest}, {u"unknown"_s, rangesJson(unknown)}};
}

Result<KnownAnswer> KnownAnswer::fromJson(const QJsonObject &json)
{
    AnswerFields fields(json);
    KnownAnswer answer;
    answer.highest = fields.integer("highest"_L1);
    const auto list = fields.list("unknown"_L1);
    for (const QJsonValue &value : list) {
        AnswerFields range(value.toObject());
        answer.unknown.append({range.integer("first"_L1), range.integer("last"_L1)});
        STOA_TRY(range.end());
    }
    STOA_TRY(fields.end());
    return answer;
}

} // namespace stoa::wire
