// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/domain/catalog/codes.h"
#include "core/domain/inventory/account.h"

namespace stoa {

struct MovementTag {
    static constexpr QLatin1StringView prefix{"mov"};
};
using MovementId = Id<MovementTag>;

enum class MovementKind {
    Receipt,
    Sale,
    CustomerReturn,
    TransferOut,
    TransferIn,
    Adjustment,
    CountCorrection,
    Damage,
    Theft,
    Sample,
    Found,
    SupplierReturn,
    QuarantineIn,
    QuarantineOut
};
QLatin1StringView nameOf(MovementKind kind);
std::optional<MovementKind> movementKindOf(QStringView name);
/// Whether a movement of this kind goes from one of these accounts to the other: a theft takes away, a sale
/// goes to a customer. Suspense may stand for a side that is not known. An adjustment goes between any.
bool goesBetween(MovementKind kind, const Account &from, const Account &to);

/// Who told us.
enum class Source { Till, Web, App, Marketplace, Wms, Carrier, Desk, Import };
QLatin1StringView nameOf(Source source);
std::optional<Source> sourceOf(QStringView name);

struct MovementDraft {
    MovementId id;
    QString sku;
    MovementKind kind;
    Account from;
    Account to;
    Quantity quantity;
    QString reason = {}; ///< code, or empty
    Source source = Source::Desk;
    Instant occurredAt;
    Instant recordedAt;
    QString document; ///< "invoice 536365", order line, transfer …; never a name
    QString party; ///< customer token (cus_…), or empty
    QString note;
    std::optional<Money> unitCost = {};
    std::optional<MovementId> reverses = {};
    QString actor = {};
    QString device = {};
};

/// A quantity that went from one account to another: append-only, valid by construction. It is taken back
/// only by another that reverses it.
class Movement {
public:
    /// The quantity is positive and within Quantity::kLimit, the accounts differ and go with the kind.
    static Result<Movement> accept(const MovementDraft &draft);

    const MovementDraft &what() const { return m_draft; }
    const MovementId &id() const { return m_draft.id; }
    const Sku &sku() const { return m_sku; }

private:
    Movement(Sku sku, MovementDraft draft)
        : m_sku(std::move(sku))
        , m_draft(std::move(draft))
    { }
    Sku m_sku;
    MovementDraft m_draft;
};

} // namespace stoa
