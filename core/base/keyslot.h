// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"

namespace stoa {

/// A key in a box that a passphrase opens: Argon2id over the passphrase gives the key of the box. What it
/// costs is kept in it, so that a slot of an earlier cost still opens.
class PassphraseSlot {
public:
    /// Storage when there is not the memory that the cost asks for.
    static Result<PassphraseSlot> close(const QByteArray &key, const QByteArray &passphrase,
                                        PasswordCost cost);
    /// Storage when the text is no slot.
    static Result<PassphraseSlot> parse(const QByteArray &text);

    QByteArray toText() const;
    /// BadCredentials when the passphrase is another.
    Result<QByteArray> open(const QByteArray &passphrase) const;
    PasswordCost cost() const { return m_cost; }

private:
    PassphraseSlot() = default;
    QByteArray m_salt;
    PasswordCost m_cost;
    QByteArray m_box;
};

} // namespace stoa
