// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/themed.h"
#include "ui/shared/datatable.h"

#include <QCoreApplication>
#include <QStandardItemModel>
#include <QTest>

namespace stoa::kit {

using namespace Qt::StringLiterals;

inline constexpr int kCode = 0;
inline constexpr int kName = 1;
inline constexpr int kPlace = 2;
inline constexpr int kFigure = 3;
inline constexpr int kCount = 4;

inline QList<ui::ColumnSpec> columns()
{
    return {{.id = u"code"_s, .kind = ui::ColumnKind::Code, .width = 60},
            {.id = u"name"_s, .minimum = 120, .fills = true},
            {.id = u"place"_s,
             .width = 80,
             .filter = ui::FilterKind::Choice,
             .choices = {{u"a"_s, u"A place with a name"_s}}},
            {.id = u"figure"_s, .kind = ui::ColumnKind::Number, .width = 40}};
}

/// A table of a code, a name that fills, a place and a figure.
struct ColumnStage {
    ColumnStage()
        : model(60, kCount)
    {
        for (int row = 0; row < 60; ++row)
            model.setItem(row, kCode, new QStandardItem(u"C-1"_s));
        model.setHorizontalHeaderLabels({u"Code"_s, u"Name"_s, u"Place"_s, u"On hand"_s});
        table.setColumns(columns());
        table.setModel(&model);
        table.resize(700, 400);
        table.show();
        const bool seen = QTest::qWaitForWindowExposed(&table);
        Q_UNUSED(seen)
        QCoreApplication::processEvents();
    }
    int width(int column) const { return table.view().columnWidth(column); }
    int total() const { return width(kCode) + width(kName) + width(kPlace) + width(kFigure); }

    Themed themed;
    QStandardItemModel model;
    ui::DataTable table;
};

} // namespace stoa::kit
