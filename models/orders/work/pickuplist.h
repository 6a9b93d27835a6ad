// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/workdesk.h"

namespace stoa {

/// One list of the pickup desk, as far as it fits what is looked for. An empty search finds all.
class PickupList : public QObject {
    Q_OBJECT
public:
    explicit PickupList(WorkDesk &desk, QObject *parent = nullptr);

    void setLists(const QList<WorkList> &lists);
    void setText(const QString &text);
    const QString &text() const { return m_text; }
    RecordTableModel<WorkPart> &rows() { return *m_rows; }
    static const QList<WorkList> &all();

private:
    void refresh();

    WorkDesk &m_desk;
    QList<WorkList> m_lists;
    QString m_text;
    std::unique_ptr<RecordTableModel<WorkPart>> m_rows;
};

} // namespace stoa
