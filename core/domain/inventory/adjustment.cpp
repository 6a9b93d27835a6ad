// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/adjustment.h"

#include "core/base/nametext.h"

namespace stoa {

using namespace Qt::StringLiterals;

Result<Adjustment> Adjustment::accept(const MovementId &id, const AdjustmentDraft &draft)
{
    AdjustmentDraft checked = draft;
    STOA_TRY_ASSIGN(const auto sku, Sku::parse(draft.sku));
    STOA_TRY_ASSIGN(const auto location, LocationCode::parse(draft.location));
    checked.sku = sku.text();
    checked.location = location.text();
    if (draft.delta.isZero())
        return Error::invalid(u"delta"_s, u"the difference is zero"_s);
    if (qAbs(draft.delta.thousandths()) > Quantity::kLimit)
        return Error::invalid(u"delta"_s, u"the difference is out of range"_s);
    if (draft.reason.isEmpty() || draft.reason.size() > 40)
        return Error::invalid(u"reason"_s, u"a reason is needed"_s);
    STOA_TRY_ASSIGN(checked.note, noteText(draft.note, 1'000, u"note"_s));
    return Adjustment(id, std::move(checked));
}

Result<Adjustment> Adjustment::fromJson(const QJsonObject &body)
{
    const QJsonValue delta = body.value("delta"_L1);
    constexpr qint64 kNotInteger = std::numeric_limits<qint64>::min();
    if (!delta.isDouble() || delta.toInteger(kNotInteger) == kNotInteger)
        return Error::invalid(u"delta"_s, u"expected an integer of thousandths"_s);
    const auto id = MovementId::parse(body.value("movement"_L1).toString());
    if (!id)
        return Error::invalid(u"movement"_s, id.error().detail);
    AdjustmentDraft draft{body.value("sku"_L1).toString(), body.value("location"_L1).toString(),
                          Quantity::fromThousandths(delta.toInteger()), body.value("reason"_L1).toString(),
                          body.value("note"_L1).toString()};
    if (const auto text = body.value("reverses"_L1).toString(); !text.isEmpty()) {
        const auto reverses = MovementId::parse(text);
        if (!reverses)
            return Error::invalid(u"reverses"_s, reverses.error().detail);
        draft.reverses = *reverses;
    }
    if (const auto code = body.value("unit"_L1).toString(); !code.isEmpty()) {
        const auto unit = unitOf(code);
        if (!unit)
            return Error::invalid(u"unit"_s, unit.error().detail);
        draft.unit = *unit;
    }
    return accept(*id, draft);
}

QJsonObject Adjustment::toJson() const
{
    QJsonObject body{{u"movement"_s, m_id.toString()},
                     {u"sku"_s, m_draft.sku},
                     {u"location"_s, m_draft.location},
                     {u"delta"_s, m_draft.delta.thousandths()},
                     {u"reason"_s, m_draft.reason}};
    if (!m_draft.note.isEmpty())
        body.insert(u"note"_s, m_draft.note);
    if (m_draft.reverses)
        body.insert(u"reverses"_s, m_draft.reverses->toString());
    if (m_draft.unit)
        body.insert(u"unit"_s, codeOf(*m_draft.unit));
    return body;
}

Result<AdjustmentDraft> reversalOf(const MovementDraft &movement, const QString &location)
{
    const bool came = movement.to.kind() == AccountKind::OnHand && movement.to.location() == location;
    const bool went = movement.from.kind() == AccountKind::OnHand && movement.from.location() == location;
    if (came == went)
        return Error::of(Problem::IllegalTransition, u"this movement cannot be taken back here"_s);
    return AdjustmentDraft{
        movement.sku, location,   came ? -movement.quantity : movement.quantity, reasons::kUndo.toString(),
        {},           movement.id};
}

} // namespace stoa
