// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/skudesk.h"
#include "ui/shared/cascade.h"

#include <QCoreApplication>

namespace stoa::ui {

/// A SKU's waterfall as the cascade views show it.
class SkuWaterfall {
    Q_DECLARE_TR_FUNCTIONS(stoa::ui::SkuWaterfall)
public:
    static QList<CascadeRow> rows(const SkuDesk &sku, const Formats &formats);
    static AxisFormat axis(const Wording &wording);
    static QString idOf(WaterfallTerm term) { return QString::number(int(term)); }
    static WaterfallTerm termOf(const QString &id) { return WaterfallTerm(id.toInt()); }
    /// "4 locations, pcs"
    static QString scope(const SkuDesk &sku, const Formats &formats);
};

} // namespace stoa::ui
