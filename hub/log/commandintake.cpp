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

CommandIntake::CommandIntake(HubStore &store, Mandates &mandates, SigningKey identity, SafeN safeN)
    : m_store(store)
    , m_mandates(mandates)
    , m_identity(std::move(identity))
    , m_safeN(std::move(safeN))
{ }

Result<wire::CommandsAnswer> CommandIntake::take(sql::Connection &reader, const wire::CommandBatch &batch,
                                                 const QString &device, const QString &signedIn)
{
    if (batch.device != device)
        return Error::of(Problem::Forbidden, u"the batch is another device's"_s, u"device"_s);
    const QString generation = m_store.generation().id();
    if (!batch.generation.isEmpty() && batch.generation != generation)
        return Error::of(Problem::GenerationChanged, u"the hub's history is another one"_s, u"generation"_s);
    STOA_TRY_ASSIGN(const auto key, m_mandates.deviceKey(reader, device));
    STOA_TRY_ASSIGN(auto mandate, m_mandates.mandate(reader, device, batch.grant, signedIn));

    wire::CommandsAnswer answer{generation, m_store.clock().now(), m_safeN ? m_safeN(device) : 0, {}};
    IntakeBatch intake(m_store, m_identity, batch, std::move(mandate), key);
    STOA_TRY_ASSIGN(answer.results, intake.decide());
    return answer;
}

} // namespace stoa::hub
