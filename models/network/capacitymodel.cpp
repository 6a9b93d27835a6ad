// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/capacitymodel.h"

#include "models/shared/tableroles.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

CapacityModel::CapacityModel(const Wording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
{ }

void CapacityModel::setRows(const QList<int> &hours, const QList<Row> &rows)
{
    const auto sameCode = [](const Row &a, const Row &b) {
        return a.code == b.code;
    };
    if (hours == m_hours && std::ranges::equal(rows, m_rows, sameCode)) {
        for (int i = 0; i < rows.size(); ++i) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_hours = hours;
    m_rows = rows;
    endResetModel();
}

int CapacityModel::rowOf(const QString &code) const
{
    const auto found = std::ranges::find(m_rows, code, &Row::code);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const HourLoad *CapacityModel::load(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < 1)
        return nullptr;
    return &m_rows[index.row()].loads[index.column() - 1];
}

void CapacityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CapacityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CapacityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hours.size()) + 1;
}

QString CapacityModel::figure(const HourLoad &load) const
{
    const Formats &formats = m_wording.formats();
    if (load.limit == 0)
        return load.taken == 0 ? u"–"_s : formats.integer(load.taken);
    //: What is taken of an hour's capacity: "17/20"
    return tr("%1/%2").arg(formats.integer(load.taken), formats.integer(load.limit));
}

QString CapacityModel::sentence(const HourLoad &load, const QTimeZone &zone) const
{
    const Formats formats = m_wording.formats().in(zone);
    const QString hour = formats.marked(formats.time(load.hour), load.hour);
    const QString taken = formats.integer(load.taken);
    const QString limit = formats.integer(load.limit);
    switch (load.state) {
    case LoadState::Closed:
        //: %1 is an hour of the day
        return tr("%1: closed").arg(hour);
    case LoadState::Room:
        return tr("%1: %2 of %3 taken, %4 kept back for peaks")
            .arg(hour, taken, limit, formats.integer(load.buffer()));
    case LoadState::Buffer:
        if (load.tightest)
            //: An hour of the day, what is taken of what it does, a method and how full that is
            return tr("%1: %2 of %3 taken; %4")
                .arg(hour, taken, limit, NetworkWords::load(load.state, load.tightest));
        return tr("%1: %2 of %3 taken, only the buffer of %4 is left")
            .arg(hour, taken, limit, formats.integer(load.buffer()));
    case LoadState::Full:
        if (load.tightest)
            return tr("%1: %2 of %3 taken; %4")
                .arg(hour, taken, limit, NetworkWords::load(load.state, load.tightest));
        return tr("%1: full, %2 of %3 taken").arg(hour, taken, limit);
    }
    return {};
}

QVariant CapacityModel::data(const QModelIndex &index, int asked) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const Formats &formats = m_wording.formats();
    if (index.column() == 0) {
        if (asked == role(TableRole::Detail) && !row.loads.isEmpty())
            return formats.in(row.zone).zoneMark(row.loads.first().hour);
        return asked == Qt::DisplayRole ? QVariant(row.name) : QVariant();
    }
    const HourLoad &hour = row.loads[index.column() - 1];
    switch (asked) {
    case Qt::DisplayRole:
        return figure(hour);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(hour, row.zone);
    case role(TableRole::CopyText):
        return formats.integer(hour.taken);
    case role(TableRole::Status):
        return int(hour.state == LoadState::Room ? StatusKind::None : NetworkWords::loadKind(hour.state));
    case role(TableRole::Tone):
        return int(hour.taken == 0 ? CellTone::Quiet : CellTone::Normal);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant CapacityModel::headerData(int section, Qt::Orientation orientation, int asked) const
{
    if (orientation != Qt::Horizontal || asked != Qt::DisplayRole || section < 0 || section > m_hours.size())
        return {};
    return section == 0 ? tr("Location") : clockText(m_hours[section - 1] * 60);
}

} // namespace stoa
