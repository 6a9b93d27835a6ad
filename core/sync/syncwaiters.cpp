// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk/whendone.h"
#include "core/sync/syncengine.h"

namespace stoa {

using namespace Qt::StringLiterals;

void SyncEngine::syncNow(std::function<void(const Result<void> &)> done)
{
    m_waiters.append({std::move(done), false});
    if (!m_session.maySpeak()) {
        m_watch.askNow();
        return finishWaiters(m_session.silence());
    }
    if (m_client.link() == HubClient::Link::Cut)
        return finishWaiters(Error{ErrorKind::Offline, {}, u"the link to the hub is cut"_s});
    m_started = true;
    // Without room nothing comes in; what waits is looked at anew, and sent, before that is said.
    if (m_status.room != DiskRoom::Enough)
        m_drained = false;
    // Which streams there are comes first; the rest follows by itself.
    if (m_status.state == SyncState::Probing && !m_waitsForPicture)
        return;
    if (!isWorking(m_status.state))
        return probe();
    m_outbox.wake();
    m_puller.pull();
}

/// Everything is in and whole and everything is out; or what can go out is, and nothing comes in.
void SyncEngine::tellWaiters()
{
    if (m_waiters.isEmpty() || m_status.outbox.pending - m_status.outbox.parked > 0)
        return;
    if (m_status.room != DiskRoom::Enough) {
        if (m_drained && isWorking(m_status.state))
            finishWaiters(Error::of(Problem::DiskFull, u"nothing is fetched for want of room"_s));
        return;
    }
    if (m_status.state != SyncState::Live || m_status.outbox.unsettled > 0
        || m_repairer.isAbout(m_puller.cursors()))
        return;
    const auto waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.pulled)
            waiter.done({});
        else
            m_waiters.append(waiter);
    }
}

void SyncEngine::finishWaiters(const Result<void> &result)
{
    const auto waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters)
        waiter.done(result);
}

/// Something waits and nothing is there to be sent: it has its time later, or cannot be found any more.
void SyncEngine::checkJournal()
{
    if (std::exchange(m_journalChecked, true))
        return;
    whenDone(m_store.onStore([](DeskWriter &writer) { return writer.journal().check(); }), this,
             [this](const Result<void> &whole) {
                 if (whole)
                     return;
                 finishWaiters(whole.error());
                 trouble(whole.error());
             });
}

} // namespace stoa
