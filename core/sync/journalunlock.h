// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/sync/deskcore.h"

namespace stoa {

// What helps when DeskCore::open() fails and isJournalLocked(): the keychain was emptied, the passphrase is
// forgotten. Both need the profile to be open nowhere.

/// Has the hub open the box in which the journal's key lies, by a code that an administrator made for this
/// PC's place, and keeps the key as `options` wish. Nothing that waits in the journal is lost.
///
/// Fails as the network does; with Refused and the field "hub" when another hub answers than the one that
/// this PC belongs to; with EnrolmentCodeInvalid, DeviceSuspended or RateLimited of the hub; with NotFound
/// when the journal holds no such box (it was never connected). Answers on the caller's thread.
Future<Result<void>> unlockJournal(const CoreOptions &options, const QString &code, const Clock &clock);

/// Puts the journal with its log and copies into a folder of their own, whose path it gives: the profile then
/// opens as one that has lost its journal. Only of a journal that does not open: InvalidInput else, NotFound
/// where there is none. A kill leaves the journal either where it was or whole in the folder.
Result<QString> setJournalAside(const CoreOptions &options, const Clock &clock);

} // namespace stoa
