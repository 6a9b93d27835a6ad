// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/problemtext.h"
#include "models/sync/syncdesk.h"

namespace stoa {

QList<Notice> SyncDesk::notices() const
{
    const SyncStatus &s = status();
    const SessionStatus &who = session();
    QList<Notice> notices;
    const bool isSuspended = s.trouble && s.trouble->code() == Problem::DeviceSuspended;
    if (who.keyLost)
        notices.append({StatusKind::Problem,
                        tr("The key by which the hub knows this PC is lost. Connect it anew with a code."),
                        Notice::Way::SignIn});
    else if (s.state == SyncState::Halted && s.trouble)
        notices.append({StatusKind::Problem, ProblemText::sentence(*s.trouble), Notice::Way::Sync});
    else if (who.state == SessionState::SignedOut && isSuspended)
        notices.append({StatusKind::Problem, ProblemText::sentence(*s.trouble), Notice::Way::SignIn});
    else if (who.state == SessionState::SignedOut)
        notices.append({StatusKind::Attention,
                        tr("Nobody is signed in; what waits is sent after signing in."),
                        Notice::Way::SignIn});
    else if (s.hubIsBack)
        notices.append({StatusKind::Attention, tr("The hub is back. Sign in once more to work with it."),
                        Notice::Way::SignIn});
    if (s.room == DiskRoom::Full)
        notices.append(
            {StatusKind::Problem,
             tr("The disk of this PC is full. Nothing is fetched; make room so that work can go on."),
             Notice::Way::Sync});
    else if (s.room == DiskRoom::Low)
        notices.append(
            {StatusKind::Attention,
             tr("Little room is left on this PC. Nothing is fetched; what is entered here is still sent."),
             Notice::Way::Sync});
    if (s.outbox.rejected > 0)
        notices.append(
            {StatusKind::Attention, refusedWords(), Notice::Way::Attention, int(s.outbox.rejected)});
    return notices;
}

} // namespace stoa
