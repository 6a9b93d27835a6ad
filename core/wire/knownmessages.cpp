// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/knownmessages.h"

#include "core/base/jsonfields.h"
#include "core/wire/wirejson.h"

#include <algorithm>

namespace stoa::wire {

using namespace Qt::StringLiterals;

namespace {

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
        const NumberRange made{range.integer("first"_L1, 1, kHighestNumber),
                               range.integer("last"_L1, 1, kHighestNumber)};
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
    qint64 before = 0;
    for (const QJsonValue &value : list) {
        AnswerFields range(value.toObject());
        const NumberRange made{range.integer("first"_L1, 1), range.integer("last"_L1, 1)};
        STOA_TRY(range.end());
        if (made.last < made.first || made.first <= before)
            return Error{ErrorKind::Protocol, u"unknown"_s, u"ranges are told in ascending order"_s};
        before = made.last;
        answer.unknown.append(made);
    }
    STOA_TRY(fields.end());
    return answer;
}

Result<void> KnownAnswer::within(const QList<NumberRange> &asked) const
{
    for (const NumberRange &range : unknown) {
        const bool inside = std::ranges::any_of(asked, [&range](const NumberRange &each) {
            return each.first <= range.first && range.last <= each.last;
        });
        if (!inside)
            return Error{ErrorKind::Protocol, u"unknown"_s, u"a number that was not asked about"_s};
    }
    return {};
}

} // namespace stoa::wire
