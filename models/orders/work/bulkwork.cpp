// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/bulkwork.h"

#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

FulfilmentState goalOf(BulkWork::Verb verb)
{
    switch (verb) {
    case BulkWork::Verb::Accept:
        return FulfilmentState::Accepted;
    case BulkWork::Verb::Reject:
        return FulfilmentState::Rejected;
    case BulkWork::Verb::Announce:
        return FulfilmentState::ReadyForPickup;
    case BulkWork::Verb::Ship:
        return FulfilmentState::Shipped;
    case BulkWork::Verb::Expire:
        break;
    }
    // What nobody came for is called off: its goods go back to the shelf.
    return FulfilmentState::Cancelled;
}

QList<RecordColumn<BulkRow>> columns()
{
    return {
        {[] { return BulkWork::tr("Order"); },
         [](const BulkRow &row, int asked) -> QVariant {
             return asked == Qt::DisplayRole ? QVariant(row.code) : QVariant();
         }},
        {[] { return BulkWork::tr("Now"); },
         [](const BulkRow &row, int asked) -> QVariant {
             return asked == Qt::DisplayRole ? QVariant(row.from) : QVariant();
         }},
        //: Column title: what became of one of many
        {[] { return BulkWork::tr("Result"); },
         [](const BulkRow &row, int asked) -> QVariant {
             if (asked == Qt::DisplayRole)
                 return row.refused ? BulkWork::tr("refused: %1").arg(ProblemText::sentence(*row.refused))
                                    : row.to;
             if (asked == role(TableRole::Status))
                 return int(row.refused ? StatusKind::Problem : row.done ? StatusKind::Ok : StatusKind::None);
             if (asked == role(TableRole::Tone) && !row.done && !row.refused)
                 return int(CellTone::Quiet);
             return {};
         }},
    };
}

} // namespace

BulkWork::BulkWork(WorkDesk &desk, Verb verb, const QStringList &fulfilments, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_verb(verb)
    , m_rows(
          std::make_unique<RecordTableModel<BulkRow>>(columns(), [](const BulkRow &row) { return row.id; }))
{
    QList<BulkRow> rows;
    for (const QString &id : fulfilments) {
        if (const WorkPart *part = desk.part(id))
            rows.append({id,
                         part->code(),
                         OrderWords::state(part->fulfilment.state()),
                         OrderWords::state(goalOf(verb)),
                         {},
                         false});
    }
    m_rows->setRows(rows);
    rehearse();
}

QList<FulfilmentStep> BulkWork::steps(const QStringList &ids) const
{
    QList<FulfilmentStep> list;
    for (const QString &id : ids) {
        const WorkPart *part = m_desk.part(id);
        if (!part)
            continue;
        FulfilmentStep step = m_desk.stepOf(*part, goalOf(m_verb));
        if (m_verb == Verb::Ship)
            step.handedTo = u"carrier"_s;
        if (m_verb == Verb::Reject)
            step.reason = m_reason;
        if (m_verb == Verb::Expire)
            step.note = u"not collected"_s;
        list.append(step);
    }
    return list;
}

int BulkWork::refusedCount() const
{
    return int(
        std::ranges::count_if(m_rows->rows(), [](const BulkRow &row) { return row.refused.has_value(); }));
}

int BulkWork::doneCount() const { return int(std::ranges::count_if(m_rows->rows(), &BulkRow::done)); }

void BulkWork::rehearse()
{
    QStringList ids;
    for (const BulkRow &row : m_rows->rows())
        ids.append(row.id);
    m_desk.rehearse(steps(ids)).then(this, [this](const QList<Result<void>> &verdicts) {
        if (m_done)
            return;
        QList<BulkRow> rows = m_rows->rows();
        for (qsizetype i = 0; i < std::min(rows.size(), verdicts.size()); ++i) {
            if (!verdicts[i])
                rows[i].refused = verdicts[i].error();
        }
        m_rows->setRows(rows);
        m_rehearsed = true;
        Q_EMIT changed();
    });
}

Future<int> BulkWork::submit()
{
    if (m_done)
        return readyFuture(0);
    m_done = true;
    QStringList ids;
    for (const BulkRow &row : m_rows->rows()) {
        if (!row.refused && m_desk.part(row.id))
            ids.append(row.id);
    }
    return m_desk.advanceAll(steps(ids)).then(this, [this, ids](const QList<Result<Receipt>> &receipts) {
        QList<BulkRow> rows = m_rows->rows();
        int done = 0;
        for (BulkRow &row : rows) {
            const qsizetype at = ids.indexOf(row.id);
            if (at < 0 || at >= receipts.size())
                continue;
            row.done = bool(receipts[at]);
            done += row.done ? 1 : 0;
            if (!row.done)
                row.refused = receipts[at].error();
        }
        m_rows->setRows(rows);
        Q_EMIT changed();
        return done;
    });
}

} // namespace stoa
