// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/deskmandates.h"

#include "hub/access/offlinegrant.h"
#include "hub/access/pastrights.h"

namespace stoa::cli {

using namespace Qt::StringLiterals;

Result<QByteArray> DeskMandates::deviceKey(sql::Connection &connection, const QString &device)
{
    STOA_TRY_ASSIGN(const auto known, m_authority.device(connection, device.toUtf8()));
    if (!known)
        return Error::of(Problem::NotFound, u"no such device"_s, u"device"_s);
    if (known->state != DeviceState::Active)
        return Error::of(Problem::DeviceSuspended, u"the device is suspended"_s);
    return known->publicKey;
}

Result<hub::Mandate> DeskMandates::mandate(sql::Connection &connection, const QString &device,
                                           const QString &grant, const QString &signedIn)
{
    if (grant.isEmpty()) {
        STOA_TRY_ASSIGN(const auto now, m_authority.rights(connection, signedIn.toLatin1()));
        return hub::Mandate{signedIn, now, now};
    }
    const auto read = access::readGrant(grant.toLatin1(), m_keyring);
    if (!read || read->device != device)
        return Error::of(Problem::Forbidden, u"the grant is not of this hub and device"_s, u"grant"_s);
    STOA_TRY_ASSIGN(const auto now, m_authority.rights(connection, read->user.toLatin1()));
    hub::MandateTerm term{read->issuedAt, read->expiresAt, {}, read->user == signedIn};
    STOA_TRY_ASSIGN(const auto past, access::rightsSince(connection, read->user, read->issuedAt));
    for (const access::PastRights &each : past)
        term.steps.append({each.until, access::common(read->rights, each.rights)});
    return hub::Mandate{read->user, now, read->rights, term};
}

} // namespace stoa::cli
