// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hubclient.h"

namespace stoa {

/// What a hub tells to anybody: who it is, what it speaks, and which key is its own. The key is proven by a
/// signature over the asker's nonce; whether it is the right one, only a person with the paper can say.
struct HubGreeting {
    QString name; ///< of the chain
    QString version; ///< of the program
    int oldestSchema = 0;
    int newestSchema = 0;
    QByteArray key; ///< Ed25519
    qint64 tookMs = 0;

    enum class Fit { Speaks, HubTooOld, HubTooNew };
    Fit fit() const;
    QString fingerprint() const;
    friend bool operator==(const HubGreeting &, const HubGreeting &) = default;
};

/// Asks the client's hub who it is, as nobody. Errors: Offline, Timeout, Refused with the field "tls" for a
/// certificate that is not trusted, RateLimited and the like of a busy hub; Protocol when what answers is no
/// hub or does not hold the key that it shows.
void greetHub(HubClient &client, const Clock &clock,
              const std::function<void(const Result<HubGreeting> &)> &done);

} // namespace stoa
