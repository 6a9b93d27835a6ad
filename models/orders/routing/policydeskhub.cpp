// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/policydesk.h"

#include "models/shared/permissiontext.h"

/// What is done with policies at the hub.
namespace stoa {

using namespace Qt::StringLiterals;

bool PolicyDesk::may(Permission permission) const
{
    const auto &user = m_line.session().user;
    return user && user->rights.may(permission);
}

bool PolicyDesk::isOnline() const { return m_line.session().state == SessionState::Online; }

QString PolicyDesk::whyNot(Permission permission) const
{
    if (!m_line.session().user)
        return tr("Sign in first.");
    if (!may(permission))
        //: %1 is what a role may allow, as "Write routing policies"
        return tr("Your role lacks the permission “%1”.").arg(PermissionText::name(permission));
    if (!isOnline())
        return tr("This is done at the hub, which does not answer now. Your draft is kept on this PC.");
    return {};
}

QString PolicyDesk::whyNoSaving() const
{
    if (const QString why = whyNot(Permission::RoutingEdit); !why.isEmpty())
        return why;
    if (m_fault)
        return m_fault->sentence;
    return isChanged() ? QString() : tr("Nothing was changed.");
}

QString PolicyDesk::whyNoRollback() const
{
    if (const QString why = whyNot(Permission::RoutingApprove); !why.isEmpty())
        return why;
    if (!active())
        return tr("No version of this policy is active.");
    return earlier() ? QString() : tr("No version was active before.");
}

const RoutingPolicyRow *PolicyDesk::earlier() const
{
    const RoutingPolicyRow *row = active();
    return row ? rolledBackTo(m_rows, *row) : nullptr;
}

QString PolicyDesk::whyNoDiscarding() const
{
    if (isChanged())
        return {};
    return storedDraft() ? whyNot(Permission::RoutingEdit) : tr("Nothing was changed since it was saved.");
}

bool PolicyDesk::isSelf(const QString &actor) const
{
    const auto &user = m_line.session().user;
    return user && (user->id == actor || user->login == actor);
}

QString PolicyDesk::personName(const QString &idOrLogin) const { return m_names.value(idOrLogin, idOrLogin); }

/// The hub's word counts until the stream brings it.
void PolicyDesk::tell(const RoutingPolicyRow &row)
{
    if (row.state == "active"_L1) {
        for (RoutingPolicyRow &each : m_told) {
            if (each.state == "active"_L1)
                each.state = u"superseded"_s;
        }
    }
    m_told.insert(row.code + u'/' + QString::number(row.number), row);
    take(row);
}

PolicyDesk::Saved PolicyDesk::taken(const Future<Result<HubAnswer>> &answer)
{
    return answer.then(this, [this](const Result<HubAnswer> &told) -> Result<RoutingPolicyRow> {
        if (!told)
            return told.error();
        const RoutingPolicyRow row = routingwire::policyFrom(told->body);
        const bool wasChanged = isChanged();
        tell(row);
        // Where nothing was written here, what is shown is what there is now.
        if (!wasChanged)
            open();
        m_line.syncNow();
        Q_EMIT changed();
        return row;
    });
}

PolicyDesk::Saved PolicyDesk::save()
{
    // What is written on while the hub is asked stays a draft.
    const RoutingPolicyDraft sent = m_draft.policy;
    QJsonObject policy = sent.toJson();
    policy.remove(u"version"_s);
    const QJsonObject body{{u"policy"_s, policy}};
    const RoutingPolicyRow *row = storedDraft();
    const Saved saved = row ? changeRow("PATCH", row->number, {}, body)
                            : taken(m_line.call("POST", routingwire::kPolicies, body, {}));
    return saved.then(this, [this, sent](const Result<RoutingPolicyRow> &stored) -> Result<RoutingPolicyRow> {
        if (stored && m_draft.policy == sent)
            m_draft.policy.version = stored->number;
        keep();
        look();
        Q_EMIT draftChanged();
        return stored;
    });
}

/// GET for the entity tag, then the change with If-Match.
PolicyDesk::Saved PolicyDesk::changeRow(const QByteArray &method, int version, const QString &step,
                                        const QJsonObject &body)
{
    auto promise = std::make_shared<QPromise<Result<HubAnswer>>>();
    promise->start();
    const auto answered = [promise](const Result<HubAnswer> &answer) {
        promise->addResult(answer);
        promise->finish();
    };
    const QString code = m_code;
    m_line.call("GET", routingwire::policyPath(code, version), {}, {})
        .then(this, [this, method, code, version, step, body, answered](const Result<HubAnswer> &read) {
            if (!read) {
                answered(read);
                return;
            }
            // Somebody wrote the same draft meanwhile: told once, and what they wrote is compared with.
            const RoutingPolicyRow *known = this->version(version);
            const RoutingPolicyRow there = routingwire::policyFrom(read->body);
            if (method == "PATCH" && known && there.number == version && there.revision != known->revision) {
                tell(there);
                Q_EMIT changed();
                answered(Error::of(Problem::VersionConflict));
                return;
            }
            m_line
                .call(method, routingwire::policyPath(code, version, step), body,
                      {{"if-match", read->headers.value("etag")}})
                .then(this, answered);
        });
    return taken(promise->future());
}

Future<Result<void>> PolicyDesk::discardStored()
{
    const RoutingPolicyRow *stored = storedDraft();
    const RoutingPolicyRow row = stored ? *stored : RoutingPolicyRow();
    // What somebody else wrote since is not thrown away unseen.
    const QByteArray tag = '"' + QByteArray::number(row.revision) + '"';
    return m_line.call("DELETE", routingwire::policyPath(row.code, row.number), {}, {{"if-match", tag}})
        .then(this, [this, row](const Result<HubAnswer> &answer) -> Result<void> {
            if (!answer) {
                if (answer.error().code() == Problem::VersionConflict)
                    m_line.syncNow();
                return answer.error();
            }
            drop(row);
            m_line.syncNow();
            Q_EMIT removed(row.code, row.number);
            if (row.code != m_code)
                return {};
            if (!shown()) {
                openAnother();
                return {};
            }
            open();
            Q_EMIT changed();
            return {};
        });
}

PolicyDesk::Saved PolicyDesk::setOwner(int version, const QString &owner)
{
    return changeRow("PUT", version, u"owner"_s, {{u"owner"_s, owner}});
}

PolicyDesk::Saved PolicyDesk::attach(int version, const QString &simulation)
{
    return taken(m_line.call("POST", routingwire::policyPath(m_code, version, u"simulated"_s),
                             {{u"simulation"_s, simulation}}, {}));
}

PolicyDesk::Saved PolicyDesk::activate(int version)
{
    return taken(m_line.call("POST", routingwire::policyPath(m_code, version, u"activate"_s), {}, {}));
}

PolicyDesk::Saved PolicyDesk::rollBack()
{
    const RoutingPolicyRow *row = active();
    const int version = row ? row->number : 0;
    return taken(m_line.call("POST", routingwire::policyPath(m_code, version, u"rollback"_s), {}, {}));
}

QString PolicyDesk::stateWord(const QString &state)
{
    if (state == "draft"_L1)
        //: State of a version of a routing policy
        return tr("draft");
    if (state == "simulated"_L1)
        //: State of a version of a routing policy
        return tr("simulated");
    if (state == "active"_L1)
        //: State of a version of a routing policy
        return tr("active");
    //: State of a version of a routing policy that was active once
    return state == "superseded"_L1 ? tr("earlier") : state;
}

StatusKind PolicyDesk::stateKind(const QString &state)
{
    if (state == "active"_L1)
        return StatusKind::Ok;
    return state == "superseded"_L1 ? StatusKind::Unknown : StatusKind::Info;
}

//: A version of a routing policy, as short as possible
QString PolicyDesk::label(int number) { return tr("v%1").arg(number); }

QString PolicyDesk::label(const RoutingPolicyRow &row) const
{
    //: A version and its state: "v13 active"
    return tr("%1 %2").arg(label(row.number), stateWord(row.state));
}

} // namespace stoa
