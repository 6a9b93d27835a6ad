// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/repairmessages.h"

#include "core/base/jsonfields.h"
#include "core/wire/wirejson.h"

#include <QJsonArray>

namespace stoa::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighestType = 0xffff;

QJsonObject placeJson(const RowPlace &place)
{
    return {{u"type"_s, place.type}, {u"key"_s, QString::fromUtf8(place.key)}};
}

RowPlace placeOf(JsonFields &outer, QLatin1StringView name, const QJsonObject &json)
{
    JsonFields fields(json, outer.pointer(name));
    RowPlace place{int(fields.integer("type"_L1, 0, kHighestType)),
                   fields.optionalString("key"_L1, 1'000).value_or(QString()).toUtf8()};
    outer.add(fields.errors());
    return place;
}

} // namespace

QJsonObject VerifyAnswer::toJson() const
{
    QJsonArray list;
    for (const Bucket &bucket : buckets)
        list.append(QJsonArray{bucket.upTo.type, QString::fromUtf8(bucket.upTo.key),
                               QString::fromLatin1(bucket.sum.toHex())});
    return {{u"stream"_s, QString::fromUtf8(stream)},
            {u"seq"_s, seq},
            {u"token"_s, QString::fromLatin1(token)},
            {u"sum128"_s, QString::fromLatin1(sum.toHex())},
            {u"rows"_s, rows},
            {u"buckets"_s, list}};
}

Result<VerifyAnswer> VerifyAnswer::fromJson(const QJsonObject &json)
{
    AnswerFields fields(json);
    VerifyAnswer answer;
    answer.stream = fields.text("stream"_L1).toUtf8();
    answer.seq = fields.integer("seq"_L1);
    answer.token = fields.text("token"_L1).toLatin1();
    answer.sum = Sum128::fromHex(fields.text("sum128"_L1).toLatin1());
    answer.rows = fields.integer("rows"_L1);
    const auto list = fields.list("buckets"_L1);
    for (const QJsonValue &value : list)
        answer.buckets.append(Bucket{{value[0].toInt(), value[1].toString().toUtf8()},
                                     Sum128::fromHex(value[2].toString().toLatin1())});
    STOA_TRY(fields.end());
    if (answer.buckets.isEmpty() || answer.buckets.size() > kBuckets)
        return Error{ErrorKind::Protocol, u"buckets"_s, u"expected 1 to 256 sums"_s};
    return answer;
}

QJsonObject RepairRequest::toJson() const
{
    QJsonArray list;
    for (const RowRange &range : ranges) {
        QJsonObject json{{u"after"_s, placeJson(range.after)}};
        if (range.upTo)
            json.insert(u"up_to"_s, placeJson(*range.upTo));
        list.append(json);
    }
    return {{u"stream"_s, QString::fromUtf8(stream)}, {u"ranges"_s, list}};
}

Result<RepairRequest> RepairRequest::fromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    RepairRequest request;
    request.stream = fields.string("stream"_L1, 200).toUtf8();
    const QJsonArray list = fields.array("ranges"_L1, VerifyAnswer::kBuckets);
    if (list.isEmpty())
        fields.refuse("ranges"_L1, u"at least one range is needed"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonFields range(list[i].toObject(), fields.pointer("ranges"_L1, i));
        RowRange made{placeOf(range, "after"_L1, range.object("after"_L1))};
        if (const auto end = range.optionalObject("up_to"_L1))
            made.upTo = placeOf(range, "up_to"_L1, *end);
        const bool inOrder = request.ranges.isEmpty()
            || (request.ranges.last().upTo && !(made.after < *request.ranges.last().upTo));
        if (!inOrder || (made.upTo && !(made.after < *made.upTo)))
            range.refuse("after"_L1, u"ranges are given in ascending order"_s);
        fields.add(range.errors());
        request.ranges.append(std::move(made));
    }
    STOA_TRY(fields.end());
    return request;
}

} // namespace stoa::wire
