// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/reason.h"

#include <QJsonObject>

namespace stoa {

/// What somebody says about a difference at the shelf; nothing in it has been checked. Always a delta, never
/// an absolute number.
struct AdjustmentDraft {
    QString sku;
    QString location;
    Quantity delta;
    QString reason;
    QString note;
    std::optional<MovementId> reverses = {}; ///< the movement that this takes back
    std::optional<Unit> unit = {}; ///< that was counted in, where it is known
};

/// An adjustment whose fields are right in themselves; whether SKU, location and reason exist is for the
/// verb.
class Adjustment {
public:
    static Result<Adjustment> accept(const MovementId &id, const AdjustmentDraft &draft);
    /// The body of a stock.adjust command, version 1, whose fields are known and of the right types.
    static Result<Adjustment> fromJson(const QJsonObject &body);
    QJsonObject toJson() const;

    const MovementId &id() const { return m_id; }
    const AdjustmentDraft &what() const { return m_draft; }

private:
    Adjustment(MovementId id, AdjustmentDraft draft)
        : m_id(id)
        , m_draft(std::move(draft))
    { }
    MovementId m_id;
    AdjustmentDraft m_draft;
};

/// The draft that takes a movement of one location back.
Result<AdjustmentDraft> reversalOf(const MovementDraft &movement, const QString &location);

} // namespace stoa
