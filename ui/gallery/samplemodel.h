// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace stoa::gallery {

/// Rows that show every state a table cell can have.
class SampleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Rows { Positions, States };

    SampleModel(Rows rows, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant position(const QModelIndex &index, int role) const;
    QVariant state(const QModelIndex &index, int role) const;

    Rows m_rows;
};

} // namespace stoa::gallery
