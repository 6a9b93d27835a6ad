// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/nodeform.h"

#include "core/domain/catalog/sscc.h"
#include "models/network/networkwords.h"
#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QString fieldOf(FulfilmentMethod method, const QString &member = {})
{
    return u"methods/"_s + nameOf(method) + (member.isEmpty() ? QString() : u'/' + member);
}

} // namespace

NodeForm::NodeForm(StoreThread &store, const Wording &wording, const NetworkNode &node, QObject *parent)
    : TypedForm(store, wording, parent)
    , m_location(node.settings.location().text())
{
    update(node);
}

void NodeForm::update(const NetworkNode &node)
{
    m_performance = node.settings.details().performance;
    m_taken = node.taken;
    take(textsOf(node.settings), node.settingsVersion, saving(node.settings, 0).body);
}

CommandDraft NodeForm::saving(const NodeSettings &settings, qint64 version)
{
    QJsonObject body{{u"location"_s, settings.location().text()}, {u"settings"_s, settings.toJson()}};
    if (version > 0)
        body.insert(u"version"_s, version);
    return {CommandType::NodeSave, body, u"node|"_s + settings.location().text()};
}

TypedForm::Texts NodeForm::textsOf(const NodeSettings &settings) const
{
    const NodeSettingsDraft &draft = settings.details();
    Texts texts{{u"brokering/on"_s, textOf(draft.brokering ? Turned::On : Turned::Off)},
                {u"brokering/off_until"_s, draft.offUntil ? draft.offUntil->toString() : QString()},
                {u"brokering/reason"_s, draft.offReason},
                {u"currency"_s, draft.currency},
                {u"handling_per_part_minor"_s, typedAmount(draft.handlingPerPartMinor, draft.currency)},
                {u"handling_per_unit_minor"_s, typedAmount(draft.handlingPerUnitMinor, draft.currency)},
                {u"priority"_s, QString::number(draft.priority)},
                {u"distance_limit_metres"_s, typedMetres(draft.distanceLimitMetres)},
                {u"pickup_hold_hours"_s, QString::number(draft.pickupHoldHours)},
                {u"curbside_bays"_s, QString::number(draft.curbsideBays)},
                {u"locker_boxes"_s, QString::number(draft.lockerBoxes)},
                {u"gs1_prefix"_s, draft.gs1Prefix}};
    for (const auto method : kFulfilmentMethods) {
        const auto &offered = settings.terms(method);
        const MethodTerms terms = offered.value_or(MethodTerms());
        texts.insert(fieldOf(method), textOf(offered ? Turned::On : Turned::Off));
        texts.insert(fieldOf(method, u"per_hour"_s), formats().integer(terms.perHour));
        texts.insert(fieldOf(method, u"buffer_bp"_s), NetworkWords::typedPercent(terms.buffer, formats()));
        texts.insert(fieldOf(method, u"preparation_minutes"_s), formats().integer(terms.preparationMinutes));
    }
    for (qsizetype i = 0; i < draft.cutOffs.size(); ++i) {
        const QString at = u"cut_offs/%1/"_s.arg(i);
        const CutOff &cutOff = draft.cutOffs[i];
        texts.insert(at + u"carrier"_s, cutOff.carrier);
        texts.insert(at + u"zone"_s, cutOff.zone ? QString(nameOf(*cutOff.zone)) : QString());
        texts.insert(at + u"at"_s, clockText(cutOff.minute));
    }
    return texts;
}

QString NodeForm::memberOf(const QString &field) const
{
    // A method and whether orders are routed here are each decided as one.
    if (field.startsWith("methods/"_L1))
        return field.section(u'/', 0, 1);
    if (field.startsWith("brokering/"_L1))
        return u"brokering"_s;
    return TypedForm::memberOf(field);
}

QString NodeForm::label(const QString &member) const
{
    if (member == "brokering"_L1)
        return tr("Orders are routed here");
    if (member == "cut_offs"_L1)
        return tr("Cut-off times");
    if (member == "currency"_L1)
        return tr("Currency");
    if (member == "handling_per_part_minor"_L1)
        return tr("Cost per parcel");
    if (member == "handling_per_unit_minor"_L1)
        return tr("Cost per unit");
    if (member == "priority"_L1)
        return tr("Priority");
    if (member == "distance_limit_metres"_L1)
        return tr("Farthest destination");
    if (member == "pickup_hold_hours"_L1)
        return tr("Kept for collecting");
    if (member == "curbside_bays"_L1)
        return tr("Curbside bays");
    if (member == "locker_boxes"_L1)
        return tr("Locker boxes");
    if (member == "gs1_prefix"_L1)
        return tr("GS1 company prefix");
    if (const auto method = methodOf(member.section(u'/', 1)))
        return OrderWords::method(*method);
    return member;
}

void NodeForm::readMethods(NodeSettingsDraft &draft, QMap<QString, QString> &errors) const
{
    constexpr qint64 kMostPerHour = 100'000;
    for (const auto method : kFulfilmentMethods) {
        if (!isOn(fieldOf(method)))
            continue;
        MethodTerms terms;
        terms.perHour = integer(fieldOf(method, u"per_hour"_s), 0, kMostPerHour, errors);
        terms.buffer = share(fieldOf(method, u"buffer_bp"_s), NodeSettings::kMostBuffer.value(), errors);
        terms.preparationMinutes =
            integer(fieldOf(method, u"preparation_minutes"_s), 0, NodeSettings::kMostPreparation, errors);
        draft.of(method) = terms;
    }
}

void NodeForm::readCutOffs(NodeSettingsDraft &draft, QMap<QString, QString> &errors) const
{
    const int items = count(u"cut_offs"_s);
    for (int i = 0; i < items; ++i) {
        const QString at = u"cut_offs/%1/"_s.arg(i);
        CutOff cutOff{text(at + u"carrier"_s), zoneOf(text(at + u"zone"_s)), clock(at + u"at"_s, errors)};
        if (cutOff.carrier.isEmpty())
            errors.insert(at + u"carrier"_s, tr("Choose a carrier."));
        for (const CutOff &earlier : std::as_const(draft.cutOffs)) {
            if (earlier.carrier == cutOff.carrier && earlier.zone == cutOff.zone)
                errors.insert(at + u"carrier"_s, tr("This carrier and zone have a cut-off above already."));
        }
        draft.cutOffs.append(cutOff);
    }
}

TypedForm::Body NodeForm::body() const
{
    constexpr int kMostBays = 1'000;
    constexpr int kMostBoxes = 100'000;
    constexpr int kMostHoldHours = 90 * 24;
    Body read;
    auto &errors = read.errors;
    NodeSettingsDraft draft{.location = m_location};
    draft.brokering = isOn(u"brokering/on"_s);
    if (!draft.brokering) {
        if (const QString until = text(u"brokering/off_until"_s); !until.isEmpty()) {
            if (const auto when = Instant::parse(until))
                draft.offUntil = *when;
        }
        draft.offReason = text(u"brokering/reason"_s).trimmed();
        if (draft.offReason.isEmpty())
            errors.insert(u"brokering/reason"_s, tr("Say why, for whoever wonders."));
        else if (draft.offReason.size() > 200)
            errors.insert(u"brokering/reason"_s, tr("At most 200 characters."));
    }
    readMethods(draft, errors);
    readCutOffs(draft, errors);
    draft.currency = text(u"currency"_s).trimmed().toUpper();
    if (!Currency::parse(draft.currency))
        errors.insert(u"currency"_s, tr("A currency's code such as EUR."));
    draft.handlingPerPartMinor = amount(u"handling_per_part_minor"_s, draft.currency, errors);
    draft.handlingPerUnitMinor = amount(u"handling_per_unit_minor"_s, draft.currency, errors);
    draft.priority = int(integer(u"priority"_s, 0, 100, errors));
    draft.distanceLimitMetres = metres(u"distance_limit_metres"_s, errors);
    draft.pickupHoldHours = int(integer(u"pickup_hold_hours"_s, 1, kMostHoldHours, errors));
    const auto least = [&draft](FulfilmentMethod method) {
        return draft.of(method) ? 1 : 0;
    };
    draft.curbsideBays =
        int(integer(u"curbside_bays"_s, least(FulfilmentMethod::Curbside), kMostBays, errors));
    draft.lockerBoxes = int(integer(u"locker_boxes"_s, least(FulfilmentMethod::Locker), kMostBoxes, errors));
    draft.gs1Prefix = text(u"gs1_prefix"_s).trimmed();
    if (!draft.gs1Prefix.isEmpty() && !Gs1Prefix::parse(draft.gs1Prefix))
        errors.insert(u"gs1_prefix"_s, tr("4 to 12 digits, as GS1 gave them to the company."));
    draft.performance = m_performance;
    m_settings.reset();
    if (!errors.isEmpty())
        return read;
    const auto settings = NodeSettings::accept(draft);
    if (!settings) {
        errors.insert(settings.error().field, ProblemText::sentence(settings.error()));
        return read;
    }
    m_settings = *settings;
    read.json = saving(*settings, 0).body;
    return read;
}

QStringList NodeForm::warnings() const
{
    QStringList sentences;
    if (!m_settings)
        return sentences;
    for (const auto method : kFulfilmentMethods) {
        const auto &terms = m_settings->terms(method);
        int over = 0;
        for (const SlotRow &slot : m_taken) {
            if (slot.method == method && slot.use.held > 0
                && (!terms || slot.use.taken() > terms->capacity().usable(Peak::Use)))
                ++over;
        }
        if (over > 0)
            //: %1 is a way of fulfilling
            sentences.append(formats().grouped(
                tr("%1: %n hour(s) have more orders already; they stay, and new ones go elsewhere.", nullptr,
                   over)
                    .arg(OrderWords::method(method)),
                over));
    }
    return sentences;
}

} // namespace stoa
