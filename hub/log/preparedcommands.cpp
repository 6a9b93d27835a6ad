// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/preparedcommands.h"

#include "core/services/verbs.h"
#include "core/wire/strictjson.h"

#include <system_error>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBodyVersion = 1;
/// Below this many a second thread is not worth its start.
constexpr qsizetype kFew = 10;

QByteArray hashOf(const wire::CommandEnvelope &envelope)
{
    return sha256(envelope.type.toUtf8() + '\n' + QByteArray::number(envelope.version) + '\n'
                  + envelope.lane.toUtf8() + '\n' + QByteArray::number(envelope.at.msSinceEpoch()) + '\n'
                  + envelope.body)
        .toHex();
}

} // namespace

PreparedCommands::PreparedCommands(const wire::CommandBatch &batch, const Mandate &mandate,
                                   QByteArray deviceKey, QByteArray hubKey)
    : m_batch(batch)
    , m_mandate(mandate)
    , m_deviceKey(std::move(deviceKey))
    , m_hubKey(std::move(hubKey))
    , m_commands(std::size_t(batch.commands.size()))
    , m_ready(std::make_unique<std::atomic<bool>[]>(std::size_t(batch.commands.size())))
{
    if (size() < kFew)
        return;
    try {
        m_ahead = std::async(std::launch::async, [this] {
            while (prepareNext()) { }
        });
    } catch (const std::system_error &) {
        // No thread to be had: at() does it all.
    }
}

PreparedCommands::~PreparedCommands()
{
    m_next = size();
    if (m_ahead.valid())
        m_ahead.wait();
}

bool PreparedCommands::prepareNext()
{
    const qsizetype index = m_next.fetch_add(1);
    if (index >= size())
        return false;
    m_commands[std::size_t(index)] = prepare(index);
    m_ready[std::size_t(index)].store(true, std::memory_order_release);
    m_ready[std::size_t(index)].notify_one();
    return true;
}

const PreparedCommand &PreparedCommands::at(qsizetype index)
{
    const std::atomic<bool> &ready = m_ready[std::size_t(index)];
    while (!ready.load(std::memory_order_acquire)) {
        if (!prepareNext())
            ready.wait(false, std::memory_order_acquire);
    }
    return m_commands[std::size_t(index)];
}

PreparedCommand PreparedCommands::prepare(qsizetype index) const
{
    const wire::CommandEnvelope &envelope = m_batch.commands[index];
    PreparedCommand made{&envelope, hashOf(envelope), {}, {}, false, false};
    made.authentic = verifies(envelope.signature, envelope.signedText(), m_deviceKey);
    if (!made.authentic) {
        made.refusal = Error::of(Problem::ProofInvalid, u"the device did not sign this"_s, u"sig"_s);
        return made;
    }
    if (envelope.prior && !envelope.prior->isEmpty()) {
        const QByteArray decided = wire::resultText(m_batch.device, m_mandate.actor, envelope);
        made.decidedBefore = verifies(*envelope.prior, decided, m_hubKey);
        if (!made.decidedBefore) {
            made.authentic = false;
            made.refusal =
                Error::of(Problem::IdempotencyKeyReused,
                          u"the hub did not decide this command, or not for this person"_s, u"prior"_s);
            return made;
        }
    }
    const auto type = commandTypeOf(envelope.type);
    if (!type || envelope.version > kBodyVersion) {
        made.refusal = Error::of(Problem::UnknownCommand, u"no such command"_s, type ? u"v"_s : u"type"_s);
        return made;
    }
    const auto id = CommandId::parse(envelope.id);
    if (!id) {
        made.refusal = Error::invalid(u"id"_s, id.error().detail);
        return made;
    }
    auto body = m_batch.contents.isEmpty() ? wire::JsonReader().object(envelope.body)
                                           : Result<QJsonObject>(m_batch.contents[index]);
    if (!body) {
        made.refusal = body.error();
        return made;
    }
    made.command = Command{*id,
                           *type,
                           envelope.version,
                           envelope.lane,
                           std::move(*body),
                           envelope.at,
                           Hlc::fromValue(envelope.hlc),
                           m_mandate.actor,
                           m_batch.device,
                           envelope.trace};
    return made;
}

} // namespace stoa::hub
