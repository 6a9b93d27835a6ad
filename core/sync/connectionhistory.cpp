// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/connectionhistory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

std::optional<SyncState> stateOf(const QString &name)
{
    for (int i = 0; i <= int(SyncState::Halted); ++i) {
        if (nameOf(SyncState(i)) == name)
            return SyncState(i);
    }
    return std::nullopt;
}

} // namespace

void ConnectionHistory::trim(QList<ConnectionSpan> &spans, Instant now)
{
    while (spans.size() > 1 && spans[1].from.msSince(now) < -kKeptMs)
        spans.removeFirst();
}

QByteArray ConnectionHistory::toJson(const QList<ConnectionSpan> &spans)
{
    QJsonArray list;
    std::optional<SyncState> last;
    for (const ConnectionSpan &span : spans) {
        if (span.state == SyncState::Probing || span.state == last)
            continue;
        last = span.state;
        list.append(QJsonArray{span.from.msSinceEpoch(), QString(nameOf(span.state))});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<ConnectionSpan> ConnectionHistory::fromJson(const QByteArray &json)
{
    QList<ConnectionSpan> spans;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &each : list) {
        const Instant from = Instant::fromMs(each[0].toInteger());
        const auto state = stateOf(each[1].toString());
        // A newer program may have left states that this one has no word for.
        if (!state || (!spans.isEmpty() && from < spans.last().from))
            return {};
        spans.append({from, *state});
    }
    return spans;
}

QList<ConnectionSpan> ConnectionHistory::joined(QList<ConnectionSpan> earlier,
                                                std::optional<Instant> ranUntil,
                                                const QList<ConnectionSpan> &run)
{
    // A clock that was set back leaves spans from the future.
    if (!run.isEmpty())
        earlier.removeIf([&run](const ConnectionSpan &span) { return span.from >= run.first().from; });
    if (!earlier.isEmpty() && earlier.last().state != SyncState::Stopped) {
        Instant ended = std::max(earlier.last().from, ranUntil.value_or(earlier.last().from));
        if (!run.isEmpty())
            ended = std::min(ended, run.first().from);
        earlier.append({ended, SyncState::Stopped});
    }
    return earlier + run;
}

} // namespace stoa
