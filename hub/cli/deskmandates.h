// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/access/authority.h"
#include "hub/access/keyring.h"
#include "hub/log/commandintake.h"

namespace stoa::cli {

/// For whom the commands of a desk speak: the one who is signed in, or the one whose offline grant they were
/// made under. A grant that is over still speaks for what was done while it held, with the rights that the
/// account had at that time.
class DeskMandates final : public hub::Mandates {
public:
    DeskMandates(access::Authority &authority, const access::Keyring &keyring)
        : m_authority(authority)
        , m_keyring(keyring)
    { }

    Result<QByteArray> deviceKey(sql::Connection &connection, const QString &device) override;
    Result<hub::Mandate> mandate(sql::Connection &connection, const QString &device, const QString &grant,
                                 const QString &signedIn) override;

private:
    access::Authority &m_authority;
    const access::Keyring &m_keyring;
};

} // namespace stoa::cli
