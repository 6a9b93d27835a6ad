// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/emptystate.h"

class QAbstractItemModel;
class QPushButton;

namespace stoa::ui {

class DataTable;

/// Stands in a table's rows while a filter lets none through: says so, and takes the filters off. The filter
/// fields stay in reach.
class NoneFound : public EmptyState {
    Q_OBJECT
public:
    /// Over the rows of the table, whose model is set.
    explicit NoneFound(DataTable &table);

    enum class Filters { Off, On };
    void setFilters(Filters filters);
    void retranslate();

Q_SIGNALS:
    void clearAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    DataTable &m_table;
    QPushButton *m_clear;
    Filters m_filters = Filters::Off;
};

} // namespace stoa::ui
