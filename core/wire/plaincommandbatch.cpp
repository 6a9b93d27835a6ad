// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/plaincommandbatch.h"

#include "core/base/bytes.h"
#include "core/base/jsonscan.h"
#include "core/wire/strictjson.h"

#include <algorithm>
#include <iterator>

namespace stoa::wire {

namespace {

/// A string without escapes, of 1 to `most` bytes.
std::optional<QByteArrayView> word(JsonScan &scan, qsizetype most)
{
    const auto text = scan.string();
    if (!text || text->escaped || text->raw.isEmpty() || text->raw.size() > most)
        return {};
    return text->raw;
}

bool text(JsonScan &scan, qsizetype most, QString &into)
{
    const auto found = scan.string();
    // U+FEFF in front is nothing that a desk writes; see JsonReader.
    if (!found || found->escaped || found->raw.size() > most || found->raw.startsWith("\xef\xbb\xbf"))
        return false;
    into = QString::fromUtf8(found->raw);
    return true;
}

bool required(JsonScan &scan, qsizetype most, QString &into)
{
    return text(scan, most, into) && !into.isEmpty();
}

bool number(JsonScan &scan, qint64 lowest, qint64 highest, qint64 &into)
{
    const char first = scan.peek();
    const QByteArrayView from = scan.rest();
    const auto value = scan.integer();
    // JSON has no leading zeros, and one spelling of zero.
    const qsizetype length = from.size() - scan.rest().size();
    const bool isPlain = first == '0' ? length == 1 : first != '-' || (length > 1 && from[1] != '0');
    if (!value || !isPlain || *value < lowest || *value > highest)
        return false;
    into = *value;
    return true;
}

bool signature(JsonScan &scan, QByteArray &into)
{
    const auto found = word(scan, 128);
    if (!found)
        return false;
    into = fromBase64Url(found->toByteArray());
    return true;
}

/// Reads the members of the object that the scan stands before, in any order, each at most once; `read` takes
/// the value of the member whose place among `names` it is given. The bits of those that stood there.
template <std::size_t Count, typename Read>
std::optional<quint32> members(JsonScan &scan, const QByteArrayView (&names)[Count], Read &&read)
{
    if (!scan.take('{'))
        return {};
    quint32 seen = 0;
    do {
        const auto key = word(scan, 32);
        if (!key || !scan.take(':'))
            return {};
        const auto place = std::find(std::begin(names), std::end(names), *key) - std::begin(names);
        if (place == Count || seen & (1U << place) || !read(place))
            return {};
        seen |= 1U << place;
    } while (scan.take(','));
    if (!scan.take('}'))
        return {};
    return seen;
}

constexpr quint32 bits(std::initializer_list<int> places)
{
    quint32 all = 0;
    for (const int place : places)
        all |= 1U << place;
    return all;
}

/// How deep a command's body lies in its message.
constexpr int kAroundBody = 3;

bool body(JsonScan &scan, QByteArray &bytes, QJsonObject &content)
{
    JsonLimits limits;
    limits.depth -= kAroundBody;
    if (scan.peek() != '{')
        return false;
    const auto found = scan.value();
    const auto read = found ? JsonReader(limits).object(*found) : Result<QJsonObject>(QJsonObject());
    if (!found || !read)
        return false;
    bytes = found->toByteArray();
    content = *read;
    return true;
}

bool command(JsonScan &scan, CommandEnvelope &made, QJsonObject &content)
{
    static constexpr QByteArrayView kNames[] = {"n",  "id",  "type",  "v",   "lane",  "hlc",
                                                "at", "off", "trace", "sig", "prior", "body"};
    qint64 version = 0;
    qint64 at = 0;
    const auto seen = members(scan, kNames, [&](std::ptrdiff_t place) {
        constexpr auto kLowest = std::numeric_limits<qint64>::min();
        constexpr auto kHighest = std::numeric_limits<qint64>::max();
        switch (place) {
        case 0:
            return number(scan, 1, CommandEnvelope::kHighestN, made.n);
        case 1:
            return required(scan, 64, made.id);
        case 2:
            return required(scan, 64, made.type);
        case 3:
            return number(scan, 1, 10'000, version);
        case 4:
            return text(scan, 200, made.lane);
        case 5:
            return number(scan, 0, kHighest, made.hlc);
        case 6:
            return number(scan, 0, 253'402'300'799'999, at);
        case 7:
            return number(scan, kLowest, kHighest, made.offsetMs);
        case 8:
            return text(scan, 64, made.trace);
        case 9:
            return signature(scan, made.signature);
        case 11:
            return body(scan, made.body, content);
        default:
            return false; // a command that another generation decided comes seldom
        }
    });
    made.version = int(version);
    made.at = Instant::fromMs(at);
    constexpr quint32 kRequired = bits({0, 1, 2, 3, 5, 6, 9, 11});
    return seen && (*seen & kRequired) == kRequired;
}

bool commands(JsonScan &scan, CommandBatch &batch)
{
    if (!scan.take('['))
        return false;
    do {
        CommandEnvelope made;
        QJsonObject content;
        if (batch.commands.size() == CommandBatch::kMost || !command(scan, made, content))
            return false;
        batch.commands.append(std::move(made));
        batch.contents.append(content);
    } while (scan.take(','));
    return scan.take(']');
}

} // namespace

std::optional<CommandBatch> plainCommandBatch(QByteArrayView message)
{
    static constexpr QByteArrayView kNames[] = {"generation", "device", "grant",
                                                "ack_below",  "after",  "commands"};
    if (!message.isValidUtf8())
        return {};
    CommandBatch batch;
    JsonScan scan(message);
    const auto seen = members(scan, kNames, [&](std::ptrdiff_t place) {
        constexpr auto kHighest = std::numeric_limits<qint64>::max();
        switch (place) {
        case 0:
            return text(scan, 64, batch.generation);
        case 1:
            return required(scan, 64, batch.device);
        case 2:
            return text(scan, 4'000, batch.grant);
        case 3:
            return number(scan, 0, kHighest, batch.ackBelow);
        case 4:
            return number(scan, 0, kHighest, batch.after);
        default:
            return commands(scan, batch);
        }
    });
    constexpr quint32 kRequired = bits({1, 5});
    if (!seen || (*seen & kRequired) != kRequired || !scan.atEnd())
        return {};
    return batch;
}

} // namespace stoa::wire
