// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/cascade.h"

#include <cmath>

namespace stoa::ui {

QList<CascadeSpan> cascadeSpans(const QList<CascadeRow> &rows)
{
    QList<CascadeSpan> spans;
    qreal running = 0;
    for (const CascadeRow &row : rows) {
        const qreal from = row.kind == CascadeRow::Kind::Total ? 0 : running;
        running = row.kind == CascadeRow::Kind::Total ? row.value : running + row.value;
        spans.append({from, running});
    }
    return spans;
}

qreal axisStep(qreal length)
{
    constexpr qreal kMostParts = 5;
    if (!(length > 0))
        return 1;
    const qreal raw = length / kMostParts;
    const qreal power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const qreal factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

CascadeModel::CascadeModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CascadeModel::setRows(const QList<CascadeRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_spans = cascadeSpans(rows);
    m_low = 0;
    m_high = 0;
    for (const CascadeSpan &span : std::as_const(m_spans)) {
        m_low = std::min({m_low, span.from, span.to});
        m_high = std::max({m_high, span.from, span.to});
    }
    const qreal step = axisStep(m_high - m_low);
    m_high = std::max(step, std::ceil(m_high / step) * step);
    m_low = std::floor(m_low / step) * step;
    endResetModel();
}

int CascadeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CascadeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Open) + 1;
}

QVariant CascadeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CascadeRow &row = m_rows[index.row()];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Term ? row.term : column == Column::Figure ? row.figure : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.explanation;
    case Qt::AccessibleTextRole:
        return column == Column::Term || column == Column::Figure ? QVariant()
                                                                  : QVariant(row.term + u' ' + row.figure);
    default:
        return {};
    }
}

QVariant CascadeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Term:
        //: Column of a waterfall: what is added or taken away
        return tr("Term");
    case Column::Bar:
        return tr("Bar");
    case Column::Figure:
        return tr("Value");
    case Column::Open:
        return tr("Open");
    }
    return {};
}

} // namespace stoa::ui
