// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/pickuplist.h"

#include "models/orders/work/workcolumns.h"

namespace stoa {

PickupList::PickupList(WorkDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_lists(all())
    , m_rows(std::make_unique<RecordTableModel<WorkPart>>(partColumns(desk),
                                                          [](const WorkPart &part) { return part.key(); }))
{
    connect(&desk, &WorkDesk::changed, this, &PickupList::refresh);
    connect(&desk, &WorkDesk::ticked, this, [this] {
        refresh();
        m_rows->retranslate();
    });
    connect(&desk, &WorkDesk::contextChanged, this, [this] { m_rows->retranslate(); });
    refresh();
}

const QList<WorkList> &PickupList::all()
{
    // Who stands there comes first.
    static const QList<WorkList> lists{WorkList::Here, WorkList::Ready, WorkList::ToTell, WorkList::Expired};
    return lists;
}

void PickupList::setLists(const QList<WorkList> &lists)
{
    m_lists = lists;
    refresh();
}

void PickupList::setText(const QString &text)
{
    m_text = text;
    refresh();
}

void PickupList::refresh() { m_rows->setRows(m_desk.find(m_text, m_lists)); }

} // namespace stoa
