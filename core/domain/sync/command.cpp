// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sync/command.h"

#include "core/base/jsonappend.h"

#include <QJsonDocument>
#include <array>
#include <utility>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Looks the text up among an enum's values by their names.
template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<Enum, N> &values, QStringView name)
{
    for (const Enum value : values) {
        if (nameOf(value) == name)
            return value;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView nameOf(CommandType type)
{
    switch (type) {
    case CommandType::StockAdjust:
        return "stock.adjust"_L1;
    case CommandType::StockRecord:
        return "stock.record"_L1;
    case CommandType::SafetySet:
        return "safety.set"_L1;
    case CommandType::LocationSave:
        return "location.save"_L1;
    case CommandType::ItemSave:
        return "item.save"_L1;
    case CommandType::ReasonSave:
        return "reason.save"_L1;
    case CommandType::OutboxDiscard:
        return "outbox.discard"_L1;
    case CommandType::FulfilmentAdvance:
        return "fulfilment.advance"_L1;
    case CommandType::FulfilmentHandover:
        return "fulfilment.handover"_L1;
    case CommandType::OrderAct:
        return "order.act"_L1;
    case CommandType::ReturnOpen:
        return "return.open"_L1;
    case CommandType::ReturnAdvance:
        return "return.advance"_L1;
    case CommandType::TaskClose:
        return "task.close"_L1;
    case CommandType::NodeSave:
        return "node.save"_L1;
    case CommandType::CarrierSave:
        return "carrier.save"_L1;
    case CommandType::SlaSave:
        return "sla.save"_L1;
    }
    return {};
}

std::optional<CommandType> commandTypeOf(QStringView name)
{
    return find(std::array{CommandType::StockAdjust, CommandType::StockRecord, CommandType::SafetySet,
                           CommandType::LocationSave, CommandType::ItemSave, CommandType::ReasonSave,
                           CommandType::OutboxDiscard, CommandType::FulfilmentAdvance,
                           CommandType::FulfilmentHandover, CommandType::OrderAct, CommandType::ReturnOpen,
                           CommandType::ReturnAdvance, CommandType::TaskClose, CommandType::NodeSave,
                           CommandType::CarrierSave, CommandType::SlaSave},
                name);
}

CommandClass classOf(CommandType type)
{
    switch (type) {
    case CommandType::StockAdjust:
    case CommandType::StockRecord:
    case CommandType::OutboxDiscard:
    case CommandType::FulfilmentHandover:
        return CommandClass::Fact;
    case CommandType::SafetySet:
    case CommandType::LocationSave:
    case CommandType::ItemSave:
    case CommandType::ReasonSave:
    case CommandType::FulfilmentAdvance:
    case CommandType::OrderAct:
    case CommandType::ReturnOpen:
    case CommandType::ReturnAdvance:
    case CommandType::TaskClose:
    case CommandType::NodeSave:
    case CommandType::CarrierSave:
    case CommandType::SlaSave:
        return CommandClass::Intent;
    }
    return CommandClass::Intent;
}

QLatin1StringView nameOf(CommandState state)
{
    switch (state) {
    case CommandState::Pending:
        return "pending"_L1;
    case CommandState::Sent:
        return "sent"_L1;
    case CommandState::Applied:
        return "applied"_L1;
    case CommandState::Settled:
        return "settled"_L1;
    case CommandState::Rejected:
        return "rejected"_L1;
    case CommandState::Resolved:
        return "resolved"_L1;
    }
    return {};
}

std::optional<CommandState> commandStateOf(QStringView name)
{
    return find(std::array{CommandState::Pending, CommandState::Sent, CommandState::Applied,
                           CommandState::Settled, CommandState::Rejected, CommandState::Resolved},
                name);
}

QLatin1StringView nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Applied:
        return "applied"_L1;
    case Verdict::Duplicate:
        return "duplicate"_L1;
    case Verdict::Rejected:
        return "rejected"_L1;
    case Verdict::Retry:
        return "retry"_L1;
    }
    return {};
}

std::optional<Verdict> verdictOf(QStringView name)
{
    return find(std::array{Verdict::Applied, Verdict::Duplicate, Verdict::Rejected, Verdict::Retry}, name);
}

QJsonArray jsonOf(const QList<Effect> &effects)
{
    QJsonArray pairs;
    for (const Effect &effect : effects)
        pairs.append(QJsonArray{QString::fromUtf8(effect.stream), effect.seq});
    return pairs;
}

QByteArray textOf(const QList<Effect> &effects)
{
    QByteArray text = "[";
    for (const Effect &effect : effects) {
        text += text.size() > 1 ? ",[" : "[";
        appendJsonString(text, effect.stream);
        text += ',';
        appendInteger(text, effect.seq);
        text += ']';
    }
    return text + ']';
}

QList<Effect> effectsOf(const QJsonArray &pairs)
{
    QList<Effect> effects;
    for (const QJsonValue &pair : pairs)
        effects.append({pair[0].toString().toUtf8(), pair[1].toInteger()});
    return effects;
}

QList<Effect> effectsOf(const QByteArray &text) { return effectsOf(QJsonDocument::fromJson(text).array()); }

} // namespace stoa
