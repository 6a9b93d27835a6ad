// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplenodes.h"

#include "core/base/jsonfields.h"
#include "core/domain/network/localclock.h"
#include "core/services/sample/sampletable.h"
#include "core/store/access/accessrepository.h"
#include "core/store/network/noderepository.h"
#include "core/store/rowjson.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const QString kNodesFile = u"nodes.tsv"_s;
const QString kCarriersFile = u"carriers.json"_s;
const QString kPoliciesFile = u"policies.json"_s;
// Logins: who wrote the policies, and who approved them.
const QString kPlanner = u"planner"_s;
const QString kApprover = u"owner"_s;

/// The cells of a row, one after the other; keeps the first thing that is wrong.
class Cells {
public:
    explicit Cells(const QStringList &row)
        : m_row(row)
    { }
    QString text() { return m_row.value(m_column++); }
    qint64 number() { return numberOf(text()); }
    std::optional<qint64> optionalNumber()
    {
        const QString cell = text();
        return cell == u"-"_s ? std::nullopt : std::optional(numberOf(cell));
    }
    void refuse(const QString &why)
    {
        if (m_fault.isEmpty())
            m_fault = why;
    }
    Result<void> end() const
    {
        return m_fault.isEmpty() ? Result<void>() : Error::invalid(kNodesFile, m_fault);
    }

private:
    qint64 numberOf(const QString &cell)
    {
        const auto number = sampleNumber(cell, kNodesFile);
        if (!number)
            refuse(number.error().detail);
        return number ? *number : 0;
    }
    const QStringList &m_row;
    qsizetype m_column = 0;
    QString m_fault;
};

BasisPoints share(qint64 hundredths) { return BasisPoints(qint32(hundredths)); }

/// "ELL=16:30 ELL/rural=15:30"
QList<CutOff> cutOffsOf(Cells &cells)
{
    QList<CutOff> list;
    const QStringList items = cells.text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &item : items) {
        const QString who = item.section(u'=', 0, 0);
        const auto minute = minuteOfDay(item.section(u'=', 1));
        const QString zone = who.section(u'/', 1);
        if (!minute || (!zone.isEmpty() && !zoneOf(zone))) {
            cells.refuse(u"not a cut-off: "_s + item);
            continue;
        }
        list.append({who.section(u'/', 0, 0), zone.isEmpty() ? std::nullopt : zoneOf(zone), *minute});
    }
    return list;
}

Result<NodeSettings> nodeOf(const QStringList &row)
{
    Cells cells(row);
    NodeSettingsDraft draft;
    draft.location = cells.text();
    draft.priority = int(cells.number());
    const auto terms = [&cells]() -> std::optional<MethodTerms> {
        const auto perHour = cells.optionalNumber();
        const auto minutes = cells.optionalNumber();
        if (!perHour || !minutes)
            return std::nullopt;
        return MethodTerms{.perHour = *perHour, .preparationMinutes = *minutes};
    };
    using enum FulfilmentMethod;
    for (const auto method : {Ship, Pickup, Curbside})
        draft.of(method) = terms();
    draft.curbsideBays = int(cells.number());
    const BasisPoints buffer = share(cells.number() * 100);
    for (auto &each : draft.methods) {
        if (each)
            each->buffer = buffer;
    }
    draft.handlingPerPartMinor = cells.number();
    draft.handlingPerUnitMinor = cells.number();
    draft.performance.onTime = share(cells.number());
    draft.performance.rejection = share(cells.number());
    draft.performance.recordAccuracy = share(cells.number());
    if (const auto kilometres = cells.optionalNumber())
        draft.distanceLimitMetres = *kilometres * 1'000;
    draft.pickupHoldHours = int(cells.number());
    draft.cutOffs = cutOffsOf(cells);
    STOA_TRY(cells.end());
    return NodeSettings::accept(draft);
}

Result<QJsonArray> listIn(const QString &file, const QString &name)
{
    STOA_TRY_ASSIGN(const QByteArray bytes, readSampleFile(file));
    const QJsonArray list = QJsonDocument::fromJson(bytes).object().value(name).toArray();
    if (list.isEmpty())
        return Error::invalid(file, u"has no list of "_s + name);
    return list;
}

Result<SamplePolicy> policyOf(const QJsonObject &json)
{
    JsonFields fields(json);
    const QString state = fields.string("state"_L1, 20);
    const QString note = fields.optionalString("note"_L1, 200).value_or(QString());
    const auto created = int(fields.integer("created_days_ago"_L1, 0, 1'000));
    const auto activated = fields.optionalInteger("activated_days_ago"_L1, 0, 1'000);
    const QJsonObject body = fields.object("body"_L1);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(auto policy, RoutingPolicy::fromJson(body));
    return SamplePolicy{std::move(policy), state, note, created,
                        activated ? std::optional(int(*activated)) : std::nullopt};
}

template <typename... Values>
Result<bool> isThere(UnitOfWork &work, const QByteArray &sql, const Values &...values)
{
    STOA_TRY_ASSIGN(const auto found,
                    work.connection().first(
                        sql, [](const sql::Statement &) { return true; }, values...));
    return found.has_value();
}

/// What stands for a person in the rows: the id, as of everybody who writes a policy. The login where there
/// is nobody of that login.
Result<QString> personOf(sql::Connection &connection, const QString &login)
{
    STOA_TRY_ASSIGN(const auto user, AccessRepository::findLogin(connection, login));
    return user ? user->id().toString() : login;
}

Result<void> savePolicy(UnitOfWork &work, const SamplePolicy &told, Instant endsAt, const QString &planner,
                        const QString &approver)
{
    const RoutingPolicy &policy = told.policy;
    const QString number = QString::number(policy.version());
    STOA_TRY_ASSIGN(
        const bool known,
        isThere(work, "SELECT 1 FROM routing_policy WHERE code = ?1 AND number = ?2", policy.code(), number));
    if (known)
        return {};
    std::optional<Instant> activated;
    if (told.activatedDaysAgo)
        activated = endsAt.plusDays(-*told.activatedDaysAgo);
    return work.change({EntityType::RoutingPolicy, joinKey(policy.code(), number)}, ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO routing_policy (code, number, name, state, owner, body, note, created_by, "
            "created_at, approved_by, activated_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, "
            "?9, ?10, ?11, ?12)",
            policy.code(), number, policy.name(), told.state, policy.owner(), jsonText(policy.toJson()),
            told.note, planner, endsAt.plusDays(-told.createdDaysAgo), activated ? approver : QString(),
            activated, work.context().recordedAt);
    });
}

} // namespace

Result<QList<NodeSettings>> readSampleNodes(const std::vector<SamplePlace> &places)
{
    constexpr int kColumns = 18;
    STOA_TRY_ASSIGN(const auto rows, readSampleTable(kNodesFile, kColumns));
    QList<NodeSettings> nodes;
    for (const QStringList &row : rows) {
        const bool used = std::any_of(places.begin(), places.end(), [&row](const SamplePlace &place) {
            return place.location.code == row.first();
        });
        if (!used)
            continue;
        STOA_TRY_ASSIGN(auto node, nodeOf(row));
        nodes.append(std::move(node));
    }
    return nodes;
}

Result<QList<Carrier>> readSampleCarriers()
{
    STOA_TRY_ASSIGN(const auto list, listIn(kCarriersFile, u"carriers"_s));
    QList<Carrier> carriers;
    for (const QJsonValue &each : list) {
        STOA_TRY_ASSIGN(auto carrier, Carrier::fromJson(each.toObject()));
        carriers.append(std::move(carrier));
    }
    return carriers;
}

Result<QList<SamplePolicy>> readSamplePolicies()
{
    STOA_TRY_ASSIGN(const auto list, listIn(kPoliciesFile, u"policies"_s));
    QList<SamplePolicy> policies;
    for (const QJsonValue &each : list) {
        STOA_TRY_ASSIGN(auto policy, policyOf(each.toObject()));
        policies.append(std::move(policy));
    }
    return policies;
}

Result<void> saveSampleNetwork(UnitOfWork &work, SampleScale scale, Instant endsAt)
{
    STOA_TRY_ASSIGN(const auto places, readSampleNetwork(scale));
    STOA_TRY_ASSIGN(const auto nodes, readSampleNodes(places));
    for (const NodeSettings &node : nodes) {
        STOA_TRY_ASSIGN(const bool known,
                        isThere(work, "SELECT 1 FROM node WHERE location = ?1", node.location().text()));
        if (!known)
            STOA_TRY(NodeRepository::save(work, node));
    }
    STOA_TRY_ASSIGN(const auto carriers, readSampleCarriers());
    for (const Carrier &carrier : carriers) {
        STOA_TRY_ASSIGN(const bool known,
                        isThere(work, "SELECT 1 FROM carrier WHERE code = ?1", carrier.code().text()));
        if (!known)
            STOA_TRY(NodeRepository::saveCarrier(work, carrier));
    }
    return saveSamplePolicies(work, endsAt);
}

Result<void> saveSamplePolicies(UnitOfWork &work, Instant endsAt)
{
    STOA_TRY_ASSIGN(const auto policies, readSamplePolicies());
    STOA_TRY_ASSIGN(const QString planner, personOf(work.connection(), kPlanner));
    STOA_TRY_ASSIGN(const QString approver, personOf(work.connection(), kApprover));
    for (const SamplePolicy &policy : policies)
        STOA_TRY(savePolicy(work, policy, endsAt, planner, approver));
    return {};
}

} // namespace stoa
