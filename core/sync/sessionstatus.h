// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/access/rights.h"

#include <QString>
#include <QUrl>
#include <optional>

namespace stoa {

enum class SessionState {
    NotEnrolled, ///< the profile belongs to no hub yet
    SignedOut,
    Online, ///< the hub has let this person in
    Offline, ///< let in by the grant that the hub signed at the last contact
};
QLatin1StringView nameOf(SessionState state);

struct SignedInUser {
    QString id;
    QString login;
    QString displayName;
    QString language;
    Rights rights;
    QString grant; ///< id
    Instant grantExpires; ///< until then the desk may be used without the hub
    friend bool operator==(const SignedInUser &, const SignedInUser &) = default;
};

/// What this desk could do for somebody who signs in while the hub is away.
struct OfflineLease {
    enum class State {
        None, ///< was never signed in here, or the leave is another hub's or device's
        Holds,
        Over
    };
    State state = State::None;
    Instant until; ///< end of the leave, whether it holds or is over
    Instant waitUntil; ///< after wrong passwords: no try before then; may be past
    friend bool operator==(const OfflineLease &, const OfflineLease &) = default;
};

/// Who is at the desk, and by whose leave.
struct SessionStatus {
    SessionState state = SessionState::NotEnrolled;
    std::optional<SignedInUser> user;
    bool signInDue = false; ///< somebody works here whom the hub has not seen: until then nothing is sent
    QUrl hub;
    QString hubName;
    QString hubFingerprint; ///< of the key that this desk holds the hub to; empty before enrolment
    QString device; ///< id
    bool keyLost = false; ///< the device's key went with its journal: it has to be enrolled anew
    QString deviceName;
    QString location; ///< the store that the device stands in, or empty
    friend bool operator==(const SessionStatus &, const SessionStatus &) = default;
};

} // namespace stoa
