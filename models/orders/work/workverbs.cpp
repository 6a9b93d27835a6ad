// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/workdesk.h"
#include "models/shared/permissiontext.h"

#include <QUuid>

/// What is done in store work: each verb is one command, in the lane of its order.
namespace stoa {

using namespace Qt::StringLiterals;

void WorkDesk::setBoxes(const QList<PackBox> &boxes) { m_boxes = boxes; }

bool WorkDesk::may(Permission permission) const
{
    const auto &user = m_line.session().user;
    return user && user->rights.may(permission) && user->rights.maySeeStore(m_location);
}

QString WorkDesk::whyNot(Permission permission) const
{
    const auto &user = m_line.session().user;
    if (!user)
        return tr("Nobody is signed in.");
    if (!user->rights.may(permission))
        //: %1 is what a role may allow, as "Work on orders"
        return tr("Your role does not allow this: %1.").arg(PermissionText::name(permission));
    if (!user->rights.maySeeStore(m_location))
        return tr("%1 is none of your stores.").arg(locationName(m_location));
    return {};
}

QString WorkDesk::whyNotClosed(const WorkTask &row) const
{
    const auto &user = m_line.session().user;
    if (!row.task.location.isEmpty() || !user)
        return whyNot(Permission::OrderWork);
    return user->rights.authorizeChain(Permission::OrderEdit)
        ? QString()
        : tr("Your role does not allow this: %1.").arg(PermissionText::name(Permission::OrderEdit));
}

FulfilmentStep WorkDesk::stepOf(const WorkPart &part, std::optional<FulfilmentState> to) const
{
    FulfilmentStep step{uuid7(now()), part.fulfilment.id(), to};
    step.reference = part.code();
    return step;
}

CommandDraft WorkDesk::draftOf(const FulfilmentStep &step) const
{
    const WorkPart *of = part(step.fulfilment.toString());
    return {step.isHandover() ? CommandType::FulfilmentHandover : CommandType::FulfilmentAdvance,
            step.toJson(), of ? of->fulfilment.parts().order.toString() : QString()};
}

Future<Result<Receipt>> WorkDesk::advance(const WorkPart &part, const FulfilmentStep &step)
{
    return m_line.store().write(
        {step.isHandover() ? CommandType::FulfilmentHandover : CommandType::FulfilmentAdvance, step.toJson(),
         part.fulfilment.parts().order.toString()});
}

Future<QList<Result<Receipt>>> WorkDesk::advanceAll(const QList<FulfilmentStep> &steps)
{
    QList<CommandDraft> drafts;
    for (const FulfilmentStep &step : steps)
        drafts.append(draftOf(step));
    return m_line.store().writeAll(drafts);
}

Future<QList<Result<void>>> WorkDesk::rehearse(const QList<FulfilmentStep> &steps)
{
    QList<CommandDraft> drafts;
    for (const FulfilmentStep &step : steps)
        drafts.append(draftOf(step));
    return m_line.store().rehearse(drafts);
}

Future<Result<Receipt>> WorkDesk::openReturn(ReturnOpening opening, const QString &orderNumber)
{
    opening.reference = orderNumber;
    return m_line.store().write({CommandType::ReturnOpen, opening.toJson(), opening.order.toString()});
}

Future<Result<Receipt>> WorkDesk::advanceReturn(const WorkReturn &row, ReturnStep step)
{
    step.seed = uuid7(now());
    step.id = row.returnCase.id();
    step.reference = row.returnCase.parts().number;
    return m_line.store().write(
        {CommandType::ReturnAdvance, step.toJson(), row.returnCase.parts().order.toString()});
}

Future<Result<Receipt>> WorkDesk::closeTask(const WorkTask &row, TaskState state, const QString &note)
{
    QJsonObject body{{u"task"_s, row.task.id.toString()},
                     {u"state"_s, nameOf(state)},
                     {u"reference"_s, WorkWords::task(row).left(120)}};
    if (!note.trimmed().isEmpty())
        body.insert(u"note"_s, note.trimmed());
    const QString &order = row.task.order;
    return m_line.store().write({CommandType::TaskClose, body, order.isEmpty() ? row.key() : order});
}

QString WorkDesk::nextWave() const
{
    const QString plain = u"W-%1"_s.arg(m_sheet.lastWave + 1);
    if (m_line.status().state == SyncState::Live)
        return plain;
    const QString own = m_line.session().device.right(2).toUpper();
    return own.isEmpty() ? plain : plain + u'-' + own;
}

Future<Result<QString>> WorkDesk::beginWave(const QStringList &fulfilments)
{
    const QString wave = nextWave();
    QList<FulfilmentStep> steps;
    for (const QString &id : fulfilments) {
        const WorkPart *of = part(id);
        if (!of)
            continue;
        FulfilmentStep step = stepOf(*of, FulfilmentState::Picking);
        step.wave = wave;
        steps.append(step);
    }
    if (steps.isEmpty())
        return readyFuture(Result<QString>(Error::invalid(u"orders"_s, u"choose at least one order"_s)));
    return advanceAll(steps).then(this, [wave](const QList<Result<Receipt>> &receipts) -> Result<QString> {
        // What could not be taken stays where it is; a walk of the rest begins.
        for (const Result<Receipt> &receipt : receipts) {
            if (receipt)
                return wave;
        }
        return receipts.first().error();
    });
}

} // namespace stoa
