// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/journalinquiry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kName = "inquiry"_L1;

QJsonArray rangesJson(const QList<NumberRange> &ranges)
{
    QJsonArray list;
    for (const NumberRange &range : ranges)
        list.append(QJsonArray{range.first, range.last});
    return list;
}

QList<NumberRange> rangesOf(const QJsonValue &value)
{
    QList<NumberRange> ranges;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &range : list)
        ranges.append({range[0].toInteger(), range[1].toInteger()});
    return ranges;
}

/// The range without what lies in the others.
QList<NumberRange> without(NumberRange range, const QList<NumberRange> &others)
{
    QList<NumberRange> left;
    for (const NumberRange &other : others) {
        if (other.last < range.first || other.first > range.last)
            continue;
        if (other.first > range.first)
            left.append({range.first, other.first - 1});
        range.first = other.last + 1;
    }
    if (range.first <= range.last)
        left.append(range);
    return left;
}

} // namespace

Result<JournalInquiry> JournalInquiry::load(JournalRepository &journal)
{
    JournalInquiry inquiry;
    STOA_TRY_ASSIGN(const auto text, journal.value(kName));
    if (!text)
        return inquiry;
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    inquiry.open = rangesOf(json.value("open"_L1));
    inquiry.gaps = rangesOf(json.value("gaps"_L1));
    const QJsonArray outlines = json.value("outlines"_L1).toArray();
    for (const QJsonValue &value : outlines) {
        JournalCommand outline;
        outline.n = value["n"_L1].toInteger();
        outline.type = value["type"_L1].toString();
        outline.lane = value["lane"_L1].toString();
        outline.actor = value["actor"_L1].toString();
        outline.device = value["device"_L1].toString();
        outline.at = Instant::fromMs(value["at"_L1].toInteger());
        inquiry.outlines.append(outline);
    }
    return inquiry;
}

Result<void> JournalInquiry::save(JournalRepository &journal) const
{
    QJsonArray list;
    for (const JournalCommand &outline : outlines)
        list.append(QJsonObject{{u"n"_s, outline.n},
                                {u"type"_s, outline.type},
                                {u"lane"_s, outline.lane},
                                {u"actor"_s, outline.actor},
                                {u"device"_s, outline.device},
                                {u"at"_s, outline.at.msSinceEpoch()}});
    const QJsonObject json{
        {u"open"_s, rangesJson(open)}, {u"gaps"_s, rangesJson(gaps)}, {u"outlines"_s, list}};
    return journal.setValue(kName, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void JournalInquiry::openFor(const QList<qint64> &read, qint64 highest, qint64 gap)
{
    open.clear();
    qint64 next = 1;
    const auto missing = [&](qint64 last) {
        // The gap of a salvage that nothing tells of any more, because this value was lost as well.
        const bool unknownGap = last - next + 2 >= gap;
        if (next <= last && !unknownGap)
            open += without({next, last}, gaps);
    };
    for (const qint64 n : read) {
        missing(n - 1);
        next = n + 1;
    }
    missing(highest);
    if (gap > 1)
        gaps.append({highest + 1, highest + gap - 1});
}

JournalCommand JournalInquiry::outlineOf(qint64 n) const
{
    const auto found = std::ranges::find(outlines, n, &JournalCommand::n);
    if (found != outlines.cend())
        return *found;
    JournalCommand bare;
    bare.n = n;
    return bare;
}

} // namespace stoa
