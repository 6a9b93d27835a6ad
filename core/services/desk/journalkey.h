// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "core/services/desk/profile.h"

#include <functional>

namespace stoa {

/// Asks a person for the passphrase of a profile. A seam: a dialog, a terminal, a file.
class PassphrasePrompt {
public:
    virtual ~PassphrasePrompt() = default;
    enum class Ask {
        Choose, ///< a new one; at least kShortest characters
        Unlock, ///< the one that was chosen
    };
    /// `failed`: how many answers were not right so far. An error ends the asking and is passed on.
    virtual Result<QByteArray> ask(Ask what, int failed) = 0;

    static constexpr int kShortest = 12;
    static constexpr int kTries = 5;
};

/// How the key of a profile's journal may be kept.
struct KeyWishes {
    SecretPlace place = SecretPlace::KeychainElsePassphrase;
    PassphrasePrompt *prompt = nullptr; ///< nobody to ask when null
    PasswordCost cost = {256, 3}; ///< of a new slot
    SecretStore *keychain = nullptr; ///< instead of the system's
};

/// The key of the profile's journal; a new one when there is no journal yet. Notes in the profile where it
/// lies and saves that.
///
/// The key is never kept in plain because there is nothing better: SecretPlace::File has to be wished for,
/// and the profile remembers that it was (`plainKeyAllowed`). A profile whose key lies in a file without that
/// leave is moved to the keychain, or to a passphrase; the file goes once the key was read back from its new
/// place and the profile names it. Refused when there is neither; the key then stays where it is.
Result<QByteArray> openJournalKey(Profile &profile, const KeyWishes &wishes);

/// Where a key that was found again will be put: as it is wished, in plain only where the profile allows that
/// already. Whatever can fail for want of a keychain or of a passphrase fails here, before anybody goes to
/// fetch the key. The answer puts the key there, notes the place in the profile and saves that; profile and
/// wishes outlive it.
Result<std::function<Result<void>(const QByteArray &key)>> placeForJournalKey(Profile &profile,
                                                                              const KeyWishes &wishes);

/// Whether opening failed for want of the right key: what lies in the journal is there, and shut.
bool isJournalLocked(const Error &error);

} // namespace stoa
