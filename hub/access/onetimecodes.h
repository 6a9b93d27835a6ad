// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sql/connection.h"

#include <QString>

namespace stoa::access {

enum class CodePurpose { Enrol, Setup };

/// Codes that somebody reads off a screen and types once: XXXX-XXXX-XXXX in Crockford's base 32 (60 bits),
/// stored as hashes.
class OneTimeCodes {
public:
    static constexpr qint64 kEnrolMinutes = 15;
    static constexpr qint64 kSetupMinutes = 24 * 60;

    struct Made {
        QString code;
        Instant expiresAt;
    };
    struct Redeemed {
        QByteArray hash;
        QString location; ///< of the device, or empty for the head office
    };

    explicit OneTimeCodes(const Clock &clock);

    /// A setup code replaces an earlier one that was not used.
    Result<Made> make(sql::Connection &connection, CodePurpose purpose, const QString &location,
                      const QString &madeBy);
    /// Uses the code up, in the caller's transaction. EnrolmentCodeInvalid when it is unknown, used, over, or
    /// of another purpose. Case, blanks and dashes do not matter; O is
    /// 0, I and L are 1.
    Result<Redeemed> redeem(sql::Connection &connection, CodePurpose purpose, const QString &code);
    /// Who used this code up, while it would still be good: one whose answer was lost asks once more. Nothing
    /// when nobody did.
    Result<std::optional<QString>> usedBy(sql::Connection &connection, CodePurpose purpose,
                                          const QString &code);
    Result<void> tellUser(sql::Connection &connection, const Redeemed &redeemed, const QString &usedBy);
    /// Of a person whose rights are others now: what is not used yet is worth nothing any more.
    static Result<void> takeBack(sql::Connection &connection, const QString &madeBy);
    Result<void> prune(sql::Connection &connection);

private:
    const Clock &m_clock;
};

} // namespace stoa::access
