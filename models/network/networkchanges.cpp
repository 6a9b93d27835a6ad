// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkdesk.h"

#include "models/shared/permissiontext.h"

#include <QPromise>

/// How the network is changed: forms, saving, undo.
namespace stoa {

using namespace Qt::StringLiterals;

QString NetworkDesk::whyNoEdit(const QString &location) const
{
    const auto &user = m_door.session().user;
    if (!user)
        return tr("Sign in to change the network.");
    if (!user->rights.may(Permission::NetworkEdit))
        //: %1 is what a role may allow
        return tr("Your role lacks the permission “%1”.").arg(PermissionText::name(Permission::NetworkEdit));
    if (!location.isEmpty() && !user->rights.maySeeStore(location))
        return tr("You may change your own stores only, not %1.").arg(locationName(location));
    return {};
}

bool NetworkDesk::knowsAllWork() const
{
    const auto &user = m_door.session().user;
    return user && user->rights.reach() == Rights::Stores::All;
}

QString NetworkDesk::whyNoChainEdit() const
{
    const QString missing = whyNoEdit({});
    if (!missing.isEmpty())
        return missing;
    return m_door.session().user->rights.reach() == Rights::Stores::All
        ? QString()
        : tr("All stores share this: it is changed by somebody who works for all of them.");
}

NodeForm *NetworkDesk::editNode(const QString &code, QObject *parent)
{
    const NodeRow *row = node(code);
    if (!row)
        return nullptr;
    auto *form = new NodeForm(m_door.store(), m_wording, row->node, parent);
    m_nodeForms.append(form);
    return form;
}

HoursForm *NetworkDesk::editHours(const QString &code, QObject *parent)
{
    const NodeRow *row = node(code);
    if (!row)
        return nullptr;
    auto *form = new HoursForm(m_door.store(), m_wording, row->node, parent);
    m_hoursForms.append(form);
    return form;
}

CarrierForm *NetworkDesk::editCarrier(const QString &code, QObject *parent)
{
    const CarrierRow *row = carrier(code);
    if (!row && !code.isEmpty())
        return nullptr;
    auto *form = new CarrierForm(m_door.store(), m_wording, row ? &row->carrier : nullptr, parent);
    m_carrierForms.append(form);
    return form;
}

SlaForm *NetworkDesk::editSla(QObject *parent)
{
    auto *form = new SlaForm(m_door.store(), m_wording, m_slaRead, parent);
    m_slaForms.append(form);
    return form;
}

void NetworkDesk::updateForms()
{
    const auto isGone = [](const auto &form) {
        return form.isNull();
    };
    m_nodeForms.removeIf(isGone);
    m_hoursForms.removeIf(isGone);
    m_carrierForms.removeIf(isGone);
    m_slaForms.removeIf(isGone);
    for (const auto &form : std::as_const(m_nodeForms)) {
        if (const NodeRow *row = node(form->location()))
            form->update(row->node);
    }
    for (const auto &form : std::as_const(m_hoursForms)) {
        if (const NodeRow *row = node(form->location()))
            form->update(row->node);
    }
    for (const auto &form : std::as_const(m_carrierForms)) {
        if (const CarrierRow *row = carrier(form->code()))
            form->update(row->carrier);
    }
    for (const auto &form : std::as_const(m_slaForms))
        form->update(m_slaRead);
}

Result<ShiftPreview> NetworkDesk::tryShift(const QString &from, const QString &to, FulfilmentMethod method,
                                           qint64 units) const
{
    const NodeRow *giving = node(from);
    const NodeRow *taking = node(to);
    if (!giving || !taking)
        return Error::invalid(giving ? u"to"_s : u"from"_s, u"no such location"_s);
    return stoa::tryShift(giving->node, taking->node, method, units, m_clock.now());
}

Future<Result<void>> NetworkDesk::write(const QList<CommandDraft> &drafts, const Deed &deed, QList<Deed> &to)
{
    return m_door.store().writeAll(drafts).then(
        this, [this, deed, &to](const QList<Result<Receipt>> &receipts) -> Result<void> {
            Deed done{deed.what, {}};
            std::optional<Error> refused;
            for (qsizetype i = 0; i < receipts.size(); ++i) {
                if (!receipts[i])
                    refused = receipts[i].error();
                else if (i < deed.saved.size())
                    done.saved.append(deed.saved[i]);
            }
            if (!done.saved.isEmpty())
                to.append(done);
            Q_EMIT undoChanged();
            read();
            return refused ? Result<void>(*refused) : Result<void>();
        });
}

Future<Result<void>> NetworkDesk::save(const TypedForm &form, const QString &what)
{
    const auto command = form.command();
    if (!command)
        return readyFuture(Result<void>(Error::of(Problem::ValidationFailed)));
    Deed deed{what, {}};
    if (const auto back = form.wayBack()) {
        CommandDraft forth = *command;
        forth.body.remove(u"version"_s);
        deed.saved.append({forth, *back, command->body.value("version"_L1).toInteger() + 1});
    }
    m_redo.clear();
    return write({*command}, deed, m_undo);
}

Future<Result<void>> NetworkDesk::save(const ShiftPreview &shift)
{
    Deed deed{tr("shift from %1 to %2")
                  .arg(locationName(shift.from.before.location().text()),
                       locationName(shift.to.before.location().text())),
              {}};
    QList<CommandDraft> drafts;
    for (const ShiftPreview::Side *side : {&shift.from, &shift.to}) {
        const NodeRow *row = node(side->before.location().text());
        // What somebody changed since the preview is not overwritten.
        if (!row || row->node.settings != side->before)
            return readyFuture(Result<void>(Error::of(Problem::VersionConflict)));
        const qint64 version = row->node.settingsVersion;
        drafts.append(NodeForm::saving(side->after, version));
        deed.saved.append({NodeForm::saving(side->after, 0), NodeForm::saving(side->before, 0), version + 1});
    }
    m_redo.clear();
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const Future<Result<void>> future = promise->future();
    const auto answer = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    m_door.store().rehearse(drafts).then(this,
                                         [this, drafts, deed, answer](const QList<Result<void>> &verdicts) {
                                             for (const Result<void> &verdict : verdicts) {
                                                 if (!verdict) {
                                                     answer(verdict);
                                                     return;
                                                 }
                                             }
                                             write(drafts, deed, m_undo).then(this, answer);
                                         });
    return future;
}

Future<Result<void>> NetworkDesk::reverse(QList<Deed> &from, QList<Deed> &to)
{
    if (from.isEmpty())
        return readyFuture(Result<void>());
    const Deed deed = from.takeLast();
    Deed reversed{deed.what, {}};
    QList<CommandDraft> drafts;
    for (const Saved &saved : deed.saved) {
        CommandDraft back = saved.back;
        // Whoever changed it since has made another version of it.
        back.body.insert(u"version"_s, saved.version);
        drafts.append(back);
        reversed.saved.append({saved.back, saved.forth, saved.version + 1});
    }
    Q_EMIT undoChanged();
    return write(drafts, reversed, to);
}

} // namespace stoa
