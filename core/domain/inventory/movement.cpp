// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/movement.h"

#include <algorithm>
#include <initializer_list>

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Receipt:
        return "receipt"_L1;
    case MovementKind::Sale:
        return "sale"_L1;
    case MovementKind::CustomerReturn:
        return "customerReturn"_L1;
    case MovementKind::TransferOut:
        return "transferOut"_L1;
    case MovementKind::TransferIn:
        return "transferIn"_L1;
    case MovementKind::Adjustment:
        return "adjustment"_L1;
    case MovementKind::CountCorrection:
        return "countCorrection"_L1;
    case MovementKind::Damage:
        return "damage"_L1;
    case MovementKind::Theft:
        return "theft"_L1;
    case MovementKind::Sample:
        return "sample"_L1;
    case MovementKind::Found:
        return "found"_L1;
    case MovementKind::SupplierReturn:
        return "supplierReturn"_L1;
    case MovementKind::QuarantineIn:
        return "quarantineIn"_L1;
    case MovementKind::QuarantineOut:
        return "quarantineOut"_L1;
    }
    return {};
}

std::optional<MovementKind> movementKindOf(QStringView name)
{
    for (int i = 0; i <= int(MovementKind::QuarantineOut); ++i) {
        if (nameOf(MovementKind(i)) == name)
            return MovementKind(i);
    }
    return std::nullopt;
}

QLatin1StringView nameOf(Source source)
{
    switch (source) {
    case Source::Till:
        return "till"_L1;
    case Source::Web:
        return "web"_L1;
    case Source::App:
        return "app"_L1;
    case Source::Marketplace:
        return "marketplace"_L1;
    case Source::Wms:
        return "wms"_L1;
    case Source::Carrier:
        return "carrier"_L1;
    case Source::Desk:
        return "desk"_L1;
    case Source::Import:
        return "import"_L1;
    }
    return {};
}

std::optional<Source> sourceOf(QStringView name)
{
    for (int i = 0; i <= int(Source::Import); ++i) {
        if (nameOf(Source(i)) == name)
            return Source(i);
    }
    return std::nullopt;
}

namespace {

bool isShelf(const Account &account) { return isPhysical(account.kind()); }

bool isOneOf(const Account &account, std::initializer_list<AccountKind> kinds)
{
    return std::ranges::find(kinds, account.kind()) != kinds.end();
}

/// Out of a store's hands: written off, or not explained.
bool isLoss(const Account &account) { return isOneOf(account, {AccountKind::Shrink, AccountKind::Suspense}); }

/// Where suspense may stand for the side that is outside.
bool isOutside(const Account &account, AccountKind kind)
{
    return isOneOf(account, {kind, AccountKind::Suspense});
}

} // namespace

bool goesBetween(MovementKind kind, const Account &from, const Account &to)
{
    const bool here = from.location() == to.location();
    switch (kind) {
    case MovementKind::Receipt:
        return isOutside(from, AccountKind::Supplier) && isShelf(to);
    case MovementKind::Sale:
        return isShelf(from) && isOutside(to, AccountKind::Customer);
    case MovementKind::CustomerReturn:
        return isOutside(from, AccountKind::Customer) && isShelf(to);
    case MovementKind::TransferOut:
        return isShelf(from) && to.kind() == AccountKind::InTransit && !here;
    case MovementKind::TransferIn:
        return from.kind() == AccountKind::InTransit && isShelf(to) && here;
    case MovementKind::Adjustment:
        return true;
    case MovementKind::CountCorrection:
        return (isShelf(from) && isLoss(to)) || (isLoss(from) && isShelf(to));
    case MovementKind::Damage:
        return isAtLocation(from.kind()) && (isLoss(to) || (to.kind() == AccountKind::Damaged && here));
    case MovementKind::Theft:
        return isAtLocation(from.kind()) && isLoss(to);
    case MovementKind::Sample:
        return isShelf(from) && (isLoss(to) || to.kind() == AccountKind::Customer);
    case MovementKind::Found:
        return isLoss(from) && isShelf(to);
    case MovementKind::SupplierReturn:
        return isShelf(from) && isOutside(to, AccountKind::Supplier);
    case MovementKind::QuarantineIn:
        return isShelf(from) && to.kind() == AccountKind::Quarantine && here;
    case MovementKind::QuarantineOut:
        return from.kind() == AccountKind::Quarantine && isShelf(to) && here;
    }
    return false;
}

/// A day inside of the year 9999 in every time zone.
constexpr Instant kEarliest = Instant::fromMs(0);
constexpr Instant kLatest = Instant::fromMs(253'402'128'000'000);

Result<Movement> Movement::accept(const MovementDraft &draft)
{
    STOA_TRY_ASSIGN(auto sku, Sku::parse(draft.sku));
    if (draft.quantity.thousandths() <= 0)
        return Error::invalid(u"quantity"_s, u"a movement moves more than nothing"_s);
    if (draft.quantity.thousandths() > Quantity::kLimit)
        return Error::invalid(u"quantity"_s, u"the quantity is out of range"_s);
    if (draft.unitCost && qAbs(draft.unitCost->minorUnits()) > Money::kLimit)
        return Error::invalid(u"unit_cost"_s, u"the amount is out of range"_s);
    if (draft.from == draft.to)
        return Error::invalid(u"to"_s, u"the two accounts are the same"_s);
    if (!goesBetween(draft.kind, draft.from, draft.to))
        return Error::invalid(u"kind"_s, u"this kind of movement does not go between these accounts"_s);
    if (draft.occurredAt < kEarliest || draft.occurredAt > kLatest)
        return Error::invalid(u"occurred_at"_s, u"expected a time between 1970 and 9999"_s);
    if (draft.note.size() > 1000)
        return Error::invalid(u"note"_s, u"a note has at most 1,000 characters"_s);
    if (draft.document.size() > 120)
        return Error::invalid(u"document"_s, u"a document reference has at most 120 characters"_s);
    return Movement(std::move(sku), draft);
}

} // namespace stoa
