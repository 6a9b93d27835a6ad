// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/commandintake.h"

#include "hub/log/intakebatch.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

bool Mandate::holdsAt(Instant at) const { return !term || at < term->until.plusMs(MandateTerm::kSlackMs); }

Rights Mandate::grantedAt(Instant at) const
{
    if (!term)
        return granted;
    for (const MandateTerm::Step &step : term->steps) {
        if (at < step.until.plusMs(MandateTerm::kSlackMs))
            return step.rights;
    }
    return now;
}

Error notItsTurn()
{
    return Error::of(Problem::InProgress, u"the batch before it is not decided"_s, u"after"_s);
}

CommandIntake::CommandIntake(HubStore &store, Mandates &mandates, SigningKey identity, SafeN safeN)
    : m_store(store)
    , m_mandates(mandates)
    , m_identity(std::move(identity))
    , m_safeN(std::move(safeN))
{ }

Result<std::shared_ptr<IntakeBatch>> CommandIntake::begin(sql::Connection &reader, wire::CommandBatch batch,
                                                          const QString &device, const QString &signedIn)
{
    if (batch.device != device)
        return Error::of(Problem::Forbidden, u"the batch is another device's"_s, u"device"_s);
    if (!batch.generation.isEmpty() && batch.generation != m_store.generation().id())
        return Error::of(Problem::GenerationChanged, u"the hub's history is another one"_s, u"generation"_s);
    STOA_TRY_ASSIGN(const auto key, m_mandates.deviceKey(reader, device));
    STOA_TRY_ASSIGN(auto mandate, m_mandates.mandate(reader, device, batch.grant, signedIn));
    return std::make_shared<IntakeBatch>(m_store, m_identity, std::move(batch), std::move(mandate), key);
}

Result<bool> CommandIntake::isTurnOf(sql::Connection &reader, const IntakeBatch &batch) const
{
    const wire::CommandBatch &what = batch.what();
    if (what.after == 0)
        return true;
    return m_order.isDecided(reader, what.device, what.after);
}

Result<wire::CommandsAnswer> CommandIntake::decide(IntakeBatch &batch)
{
    const wire::CommandBatch &what = batch.what();
    wire::CommandsAnswer answer{
        m_store.generation().id(), m_store.clock().now(), m_safeN ? m_safeN(what.device) : 0, {}};
    STOA_TRY_ASSIGN(answer.results, batch.decide());
    // What was put off has still to come, and nothing goes before it.
    if (!what.commands.isEmpty() && answer.results.last().status != Verdict::Retry)
        m_order.done(what.device, what.commands.last().n);
    return answer;
}

Result<wire::CommandsAnswer> CommandIntake::take(sql::Connection &reader, const wire::CommandBatch &batch,
                                                 const QString &device, const QString &signedIn)
{
    STOA_TRY_ASSIGN(const auto begun, begin(reader, batch, device, signedIn));
    STOA_TRY_ASSIGN(const bool turn, isTurnOf(reader, *begun));
    if (!turn)
        return notItsTurn();
    return decide(*begun);
}

} // namespace stoa::hub
