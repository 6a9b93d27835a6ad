// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/account.h"

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(AccountKind kind)
{
    switch (kind) {
    case AccountKind::OnHand:
        return "onHand"_L1;
    case AccountKind::Damaged:
        return "damaged"_L1;
    case AccountKind::Hold:
        return "hold"_L1;
    case AccountKind::Display:
        return "display"_L1;
    case AccountKind::Quarantine:
        return "quarantine"_L1;
    case AccountKind::InTransit:
        return "inTransit"_L1;
    case AccountKind::Supplier:
        return "supplier"_L1;
    case AccountKind::Customer:
        return "customer"_L1;
    case AccountKind::Shrink:
        return "shrink"_L1;
    case AccountKind::Suspense:
        return "suspense"_L1;
    }
    return {};
}

std::optional<AccountKind> accountKindOf(QStringView name)
{
    for (int i = 0; i <= int(AccountKind::Suspense); ++i) {
        if (nameOf(AccountKind(i)) == name)
            return AccountKind(i);
    }
    return std::nullopt;
}

bool isAtLocation(AccountKind kind) { return kind <= AccountKind::InTransit; }

bool isPhysical(AccountKind kind) { return kind <= AccountKind::Quarantine; }

Result<Account> Account::accept(AccountKind kind, const QString &location)
{
    if (isAtLocation(kind) == location.isEmpty())
        return Error::invalid(u"location"_s,
                              isAtLocation(kind) ? u"this account needs a location"_s
                                                 : u"this account has no location"_s);
    return Account(kind, location);
}

Account Account::at(AccountKind kind, const QString &location)
{
    Q_ASSERT(isAtLocation(kind) && !location.isEmpty());
    return {kind, location};
}

Account Account::outside(AccountKind kind)
{
    Q_ASSERT(!isAtLocation(kind));
    return {kind, {}};
}

} // namespace stoa
