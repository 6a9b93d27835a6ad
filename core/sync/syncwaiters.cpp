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
    if (m_status.room != DiskRoom::Enough)
        finishWaiters(Error::of(Problem::DiskFull, u"nothing is fetched for want of room"_s));
    // Which streams there are comes first; the rest follows by itself.
    if (m_status.state == SyncState::Probing && !m_waitsForPicture)
        return;
    if (!isWorking(m_status.state))
        return probe();
    m_outbox.wake();
    m_puller.pull();
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
