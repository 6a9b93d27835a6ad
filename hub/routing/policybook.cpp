// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/policybook.h"

#include "core/base/jsonfields.h"
#include "core/sql/dialect.h"
#include "core/store/rowjson.h"
#include "hub/routing/goldenorders.h"
#include "hub/routing/simulationshelf.h"

#include <algorithm>
#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStates{PolicyState::Draft, PolicyState::Simulated, PolicyState::Active,
                             PolicyState::Superseded};
constexpr char kPolicySelect[] =
    "SELECT body, state, note, created_by, created_at, approved_by, activated_at, "
    "simulation, version, earlier FROM routing_policy";

Error unreadable(const QString &why)
{
    return Error{ErrorKind::Storage, {}, u"a routing policy cannot be read: "_s + why};
}

Result<StoredPolicy> policyOf(const sql::Statement &row)
{
    auto policy = RoutingPolicy::fromJson(jsonObject(row, 0));
    if (!policy)
        return unreadable(policy.error().detail);
    const auto state = policyStateOf(row.text(1));
    if (!state)
        return unreadable(u"state"_s);
    StoredPolicy stored{std::move(*policy), *state};
    stored.note = row.text(2);
    stored.changedBy = row.text(3);
    stored.createdAt = row.instant(4);
    stored.approvedBy = row.text(5);
    if (!row.isNull(6))
        stored.activatedAt = row.instant(6);
    stored.simulation = row.text(7);
    stored.revision = row.int64(8);
    stored.earlier = RoutingPolicyName::fromKey(row.text(9));
    return stored;
}

template <typename... Values>
Result<std::optional<StoredPolicy>> firstOf(sql::Connection &connection, const QByteArray &sql,
                                            const Values &...values)
{
    STOA_TRY_ASSIGN(auto found, connection.first(sql, policyOf, values...));
    if (!found)
        return std::optional<StoredPolicy>();
    STOA_TRY_ASSIGN(auto stored, std::move(*found));
    return std::optional(std::move(stored));
}

EntityKey keyOf(const RoutingPolicy &policy)
{
    return {EntityType::RoutingPolicy, joinKey(policy.code().toUtf8(), QByteArray::number(policy.version()))};
}

Result<void> save(UnitOfWork &work, const StoredPolicy &policy)
{
    const RoutingPolicy &of = policy.policy;
    return work.change(keyOf(of), ChangeOp::Upsert, [&] {
        return work.connection().run(
            "INSERT INTO routing_policy (code, number, name, state, owner, body, note, created_by, "
            "created_at, approved_by, activated_at, simulation, earlier, updated_at) VALUES (?1, ?2, ?3, ?4, "
            "?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT (code, number) DO UPDATE SET name = "
            "excluded.name, state = excluded.state, owner = excluded.owner, body = excluded.body, note = "
            "excluded.note, created_by = excluded.created_by, approved_by = excluded.approved_by, "
            "activated_at = excluded.activated_at, simulation = excluded.simulation, earlier = "
            "excluded.earlier, version = routing_policy.version + 1, updated_at = excluded.updated_at",
            of.code(), QString::number(of.version()), of.name(), nameOf(policy.state), of.owner(),
            jsonText(of.toJson()), policy.note, policy.changedBy, policy.createdAt, policy.approvedBy,
            policy.activatedAt, policy.simulation,
            policy.earlier ? std::optional(policy.earlier->key()) : std::nullopt, work.context().recordedAt);
    });
}

Result<StoredPolicy> saved(UnitOfWork &work, StoredPolicy policy)
{
    STOA_TRY(save(work, policy));
    STOA_TRY_ASSIGN(
        auto after,
        PolicyBook::find(work.connection(), policy.policy.code(), QString::number(policy.policy.version())));
    if (!after)
        return Error::of(Problem::NotFound, u"no such policy"_s);
    return std::move(*after);
}

Error standsInTheWay(const QString &what) { return Error::of(Problem::IllegalTransition, what, u"state"_s); }

/// All that are active: one, unless somebody wrote past the book.
Result<void> supersedeActive(UnitOfWork &work)
{
    QList<StoredPolicy> active;
    const QByteArray sql = QByteArray(kPolicySelect) + " WHERE state = 'active' ORDER BY code, number"
        + sql::forUpdate(work.connection().engine());
    STOA_TRY(work.connection().each(sql, [&active](const sql::Statement &row) -> Result<void> {
        STOA_TRY_ASSIGN(auto policy, policyOf(row));
        active.append(std::move(policy));
        return {};
    }));
    for (StoredPolicy &policy : active) {
        policy.state = PolicyState::Superseded;
        STOA_TRY(save(work, policy));
    }
    return {};
}

Result<StoredPolicy> makeActive(UnitOfWork &work, StoredPolicy policy)
{
    STOA_TRY(supersedeActive(work));
    policy.state = PolicyState::Active;
    return saved(work, std::move(policy));
}

/// What was written with an API key was written by whoever made it.
Result<QString> personBehind(sql::Connection &connection, const QString &actor)
{
    STOA_TRY_ASSIGN(const auto maker,
                    connection.first(
                        "SELECT made_by FROM api_key WHERE id = ?1",
                        [](const sql::Statement &row) { return row.text(0); }, actor));
    return maker.value_or(actor);
}

} // namespace

QLatin1StringView nameOf(PolicyState state)
{
    switch (state) {
    case PolicyState::Draft:
        return "draft"_L1;
    case PolicyState::Simulated:
        return "simulated"_L1;
    case PolicyState::Active:
        return "active"_L1;
    case PolicyState::Superseded:
        return "superseded"_L1;
    }
    return {};
}

std::optional<PolicyState> policyStateOf(QStringView name)
{
    for (const PolicyState state : kStates) {
        if (nameOf(state) == name)
            return state;
    }
    return std::nullopt;
}

QJsonObject StoredPolicy::toJson() const
{
    QJsonObject json{{u"code"_s, policy.code()},     {u"version"_s, policy.version()},
                     {u"name"_s, policy.name()},     {u"state"_s, nameOf(state)},
                     {u"owner"_s, policy.owner()},   {u"note"_s, note},
                     {u"changed_by"_s, changedBy},   {u"created_at"_s, createdAt.toString()},
                     {u"policy"_s, policy.toJson()}, {u"revision"_s, revision}};
    if (activatedAt) {
        json.insert(u"approved_by"_s, approvedBy);
        json.insert(u"activated_at"_s, activatedAt->toString());
    }
    if (!simulation.isEmpty())
        json.insert(u"simulation"_s, simulation);
    if (earlier)
        json.insert(u"earlier"_s, QJsonObject{{u"code"_s, earlier->code}, {u"version"_s, earlier->number}});
    return json;
}

Result<std::optional<StoredPolicy>> PolicyBook::find(sql::Connection &connection, const QString &code,
                                                     const QString &number)
{
    static const QByteArray kSql = QByteArray(kPolicySelect) + " WHERE code = ?1 AND number = ?2";
    return firstOf(connection, kSql, code, number);
}

Result<void> PolicyBook::takeTurn(UnitOfWork &work)
{
    return sql::takeTurn(work.connection(), u"routing policies"_s);
}

Result<StoredPolicy> PolicyBook::lock(UnitOfWork &work, const QString &code, const QString &number)
{
    // One is active in the whole chain, so one changes them at a time.
    STOA_TRY(takeTurn(work));
    const QByteArray sql = QByteArray(kPolicySelect) + " WHERE code = ?1 AND number = ?2"
        + sql::forUpdate(work.connection().engine());
    STOA_TRY_ASSIGN(auto found, firstOf(work.connection(), sql, code, number));
    if (!found)
        return Error::of(Problem::NotFound, u"no such policy"_s);
    return std::move(*found);
}

Result<std::optional<StoredPolicy>> PolicyBook::active(sql::Connection &connection)
{
    static const QByteArray kSql =
        QByteArray(kPolicySelect) + " WHERE state = 'active' ORDER BY activated_at DESC, code LIMIT 1";
    return firstOf(connection, kSql);
}

Result<RoutingPolicy> PolicyBook::resolve(sql::Connection &connection, const QJsonObject &wanted,
                                          const QString &at)
{
    if (wanted.contains("strategies"_L1))
        return RoutingPolicy::fromJson(wanted, at);
    JsonFields fields(wanted, at);
    const QString code = fields.string("code"_L1, 80);
    const auto number = fields.integer("version"_L1, 1, 1'000'000);
    STOA_TRY(fields.end());
    STOA_TRY_ASSIGN(auto found, find(connection, code, QString::number(number)));
    if (!found)
        return Error::of(Problem::NotFound, u"no such policy"_s, at);
    return std::move(found->policy);
}

Result<StoredPolicy> PolicyBook::add(UnitOfWork &work, QJsonObject body, const QString &note)
{
    STOA_TRY(takeTurn(work));
    const QString code = body.value("code"_L1).toString();
    STOA_TRY_ASSIGN(const qint64 last,
                    work.connection().scalar(
                        "SELECT MAX(CAST(number AS BIGINT)) FROM routing_policy WHERE code = ?1", code));
    body.insert(u"version"_s, last + 1);
    STOA_TRY_ASSIGN(auto policy, RoutingPolicy::fromJson(body));
    StoredPolicy stored{std::move(policy)};
    stored.note = note;
    stored.changedBy = work.context().actor;
    stored.createdAt = work.context().recordedAt;
    return saved(work, std::move(stored));
}

Result<StoredPolicy> PolicyBook::change(UnitOfWork &work, const StoredPolicy &before, QJsonObject body,
                                        const QString &note)
{
    if (before.state != PolicyState::Draft)
        return standsInTheWay(
            u"a version that is %1 does not change; make a new one"_s.arg(nameOf(before.state)));
    body.insert(u"code"_s, before.policy.code());
    body.insert(u"version"_s, before.policy.version());
    StoredPolicy after = before;
    STOA_TRY_ASSIGN(after.policy, RoutingPolicy::fromJson(body));
    after.note = note;
    after.changedBy = work.context().actor;
    return saved(work, std::move(after));
}

Result<void> PolicyBook::remove(UnitOfWork &work, const StoredPolicy &policy)
{
    if (policy.state != PolicyState::Draft)
        return standsInTheWay(u"a version that is %1 is kept"_s.arg(nameOf(policy.state)));
    const RoutingPolicy &of = policy.policy;
    return work.change(keyOf(of), ChangeOp::Remove, [&] {
        return work.connection().run("DELETE FROM routing_policy WHERE code = ?1 AND number = ?2", of.code(),
                                     QString::number(of.version()));
    });
}

Result<StoredPolicy> PolicyBook::changeOwner(UnitOfWork &work, const StoredPolicy &before,
                                             const QString &owner)
{
    RoutingPolicyDraft draft = before.policy.draft();
    draft.owner = owner;
    StoredPolicy after = before;
    STOA_TRY_ASSIGN(after.policy, RoutingPolicy::accept(draft));
    return saved(work, std::move(after));
}

Result<StoredPolicy> PolicyBook::simulated(UnitOfWork &work, const StoredPolicy &before,
                                           const QString &simulation)
{
    if (before.state != PolicyState::Draft && before.state != PolicyState::Simulated)
        return standsInTheWay(u"it is %1"_s.arg(nameOf(before.state)));
    STOA_TRY_ASSIGN(const auto orders,
                    SimulationShelf::ordersUnder(work.connection(), simulation, before.policy));
    if (!orders)
        return Error::invalid(u"simulation"_s, u"not a finished simulation of this version as it is now"_s);
    if (*orders == 0)
        return Error::invalid(u"simulation"_s, u"it had no orders, so nothing was tried; simulate some"_s);
    StoredPolicy after = before;
    after.state = PolicyState::Simulated;
    after.simulation = simulation;
    return saved(work, std::move(after));
}

Result<QStringList> PolicyBook::obstacles(sql::Connection &connection, const StoredPolicy &policy,
                                          const QString &by)
{
    QStringList reasons;
    if (policy.state != PolicyState::Simulated) {
        reasons.append(policy.state == PolicyState::Draft ? u"notSimulated"_s
                                                          : QString(nameOf(policy.state)));
    } else {
        // One that is not kept any more was looked at when it was attached.
        STOA_TRY_ASSIGN(const auto orders,
                        SimulationShelf::ordersUnder(connection, policy.simulation, policy.policy));
        if (orders && *orders == 0)
            reasons.append(u"nothingSimulated"_s);
    }
    STOA_TRY_ASSIGN(const QString author, personBehind(connection, policy.changedBy));
    if (author == by)
        reasons.append(u"fourEyes"_s);
    STOA_TRY_ASSIGN(auto verdicts, GoldenOrders::run(connection, policy.policy));
    // What must never change does not change by another policy's coming either.
    STOA_TRY_ASSIGN(const auto present, active(connection));
    if (present && present->policy.code() != policy.policy.code()) {
        STOA_TRY_ASSIGN(const auto others,
                        GoldenOrders::run(connection, policy.policy, present->policy.code()));
        verdicts += others;
    }
    for (const GoldenVerdict &verdict : verdicts) {
        if (!verdict.passed())
            reasons.append(u"golden/"_s + verdict.code);
    }
    return reasons;
}

Result<StoredPolicy> PolicyBook::activate(UnitOfWork &work, const StoredPolicy &policy)
{
    STOA_TRY_ASSIGN(const QStringList reasons, obstacles(work.connection(), policy, work.context().actor));
    if (!reasons.isEmpty()) {
        Error refusal = standsInTheWay(u"not to be activated: "_s + reasons.join(u", "_s));
        refusal.reasons = reasons;
        return refusal;
    }
    STOA_TRY_ASSIGN(const auto before, active(work.connection()));
    StoredPolicy next = policy;
    next.activatedAt = work.context().recordedAt;
    next.approvedBy = work.context().actor;
    if (before)
        next.earlier = RoutingPolicyName{before->policy.code(), int(before->policy.version())};
    return makeActive(work, std::move(next));
}

Result<StoredPolicy> PolicyBook::rollBack(UnitOfWork &work, const StoredPolicy &policy)
{
    if (policy.state != PolicyState::Active)
        return standsInTheWay(u"it is not active"_s);
    STOA_TRY_ASSIGN(const auto rows, routingPolicyRows(work.connection()));
    const auto now = std::ranges::find_if(rows, [&policy](const RoutingPolicyRow &row) {
        return row.code == policy.policy.code() && row.number == policy.policy.version();
    });
    const RoutingPolicyRow *to = now == rows.end() ? nullptr : rolledBackTo(rows, *now);
    if (!to)
        return standsInTheWay(u"no version was active before"_s);
    STOA_TRY_ASSIGN(auto earlier, find(work.connection(), to->code, QString::number(to->number)));
    if (!earlier)
        return standsInTheWay(u"no version was active before"_s);
    return makeActive(work, std::move(*earlier));
}

} // namespace stoa::hub
