// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/kpitile.h"
#include "ui/sync/syncpanel.h"

#include <algorithm>

namespace stoa::ui {

void SyncPanel::refreshTiles()
{
    const SyncStatus &s = m_desk.status();
    const Formats &formats = m_desk.wording().formats();
    const Instant now = m_desk.clock().now();
    Kpi asOf;
    asOf.label = tr("Stock on screen is as of");
    asOf.figure = s.headsProven ? formats.shortMoment(*s.headsProven, now) : tr("not yet known");
    asOf.against =
        s.headsProven ? tr("%1 old, yours added").arg(formats.age(*s.headsProven, now)) : QString();
    m_tiles[0]->setKpi(asOf);
    Kpi waiting;
    waiting.label = tr("Waiting");
    waiting.figure = formats.integer(s.outbox.pending);
    if (s.outbox.pending == 0)
        waiting.against = tr("nothing waits");
    else if (s.outbox.oldest)
        waiting.against = tr("oldest %1").arg(formats.age(*s.outbox.oldest, now));
    m_tiles[1]->setKpi(waiting);
    Kpi decide;
    decide.label = tr("Needs attention");
    decide.figure = formats.integer(s.outbox.rejected);
    decide.judgement = s.outbox.rejected > 0 ? StatusKind::Attention : StatusKind::None;
    if (s.outbox.parked > 0)
        //: Changes that wait behind those that were refused
        decide.against = tr("%1 behind them").arg(formats.integer(s.outbox.parked));
    else if (s.outbox.rejected == 0)
        decide.against = tr("nothing refused");
    else if (s.outbox.conflicts > 0)
        decide.against = tr("%1 of them in conflict").arg(formats.integer(s.outbox.conflicts));
    else
        decide.against = tr("kept on this PC");
    m_tiles[2]->setKpi(decide);
    Kpi last;
    last.label = tr("Last answer of the hub");
    last.figure = s.lastContact ? formats.shortMoment(*s.lastContact, now) : tr("none yet");
    last.against = s.nextTry && s.state == SyncState::Offline
        //: Tile: when the hub is asked next
        ? tr("again in %1").arg(formats.duration(std::max<qint64>(0, s.nextTry->msSince(now))))
        : s.lastContact ? tr("%1 ago").arg(formats.age(*s.lastContact, now)) : m_desk.summary().word;
    m_tiles[3]->setKpi(last);
}

} // namespace stoa::ui
