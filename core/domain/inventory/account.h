// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <optional>

namespace stoa {

/// Where stock can be in the double-entry ledger. OnHand to InTransit belong to a location (in transit: on
/// its way there); the rest is outside and has none.
enum class AccountKind {
    OnHand,
    Damaged,
    Hold,
    Display,
    Quarantine,
    InTransit,
    Supplier,
    Customer,
    Shrink,
    Suspense
};
QLatin1StringView nameOf(AccountKind kind);
std::optional<AccountKind> accountKindOf(QStringView name);
bool isAtLocation(AccountKind kind);
/// Physically there, sellable or not.
bool isPhysical(AccountKind kind);

/// One side of a movement: a kind and, where the kind has one, the code of its location.
class Account {
public:
    /// Fails with InvalidInput when a location is missing or too much.
    static Result<Account> accept(AccountKind kind, const QString &location);
    static Account at(AccountKind kind, const QString &location);
    static Account outside(AccountKind kind);

    AccountKind kind() const { return m_kind; }
    const QString &location() const { return m_location; }
    friend bool operator==(const Account &, const Account &) = default;

private:
    Account(AccountKind kind, QString location)
        : m_kind(kind)
        , m_location(std::move(location))
    { }
    AccountKind m_kind;
    QString m_location;
};

} // namespace stoa
