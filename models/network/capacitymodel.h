// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/capacityboard.h"
#include "models/shared/wording.h"

#include <QAbstractTableModel>

namespace stoa {

/// How full the hours of a day are, a row for each location: its name, then the hours in which anybody is
/// open. A location's day and hours are those of its own wall clock.
class CapacityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        QString code;
        QString name;
        QTimeZone zone;
        QList<HourLoad> loads; ///< one for each hour
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit CapacityModel(const Wording &wording, QObject *parent = nullptr);

    /// Hours are those of the wall clock, 0 to 23.
    void setRows(const QList<int> &hours, const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }
    const QList<int> &hours() const { return m_hours; }
    int rowOf(const QString &code) const;
    /// Of a cell; nothing in the column of names.
    const HourLoad *load(const QModelIndex &index) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "17/20", what is taken alone of an hour that does nothing, a dash for nothing.
    QString figure(const HourLoad &load) const;
    /// "17 of 20 in 14:00, 3 in the buffer", for the tooltip and the screen reader, by the wall clock of the
    /// zone.
    QString sentence(const HourLoad &load, const QTimeZone &zone) const;

private:
    const Wording &m_wording;
    QList<int> m_hours;
    QList<Row> m_rows;
};

} // namespace stoa
