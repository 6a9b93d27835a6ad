// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/printing/documents.h"
#include "models/orders/work/workdesk.h"

namespace stoa {

/// What the papers of store work say, put together from what this desk holds. Who gets the goods is left out
/// for those who may not see it.
class WorkPapers {
public:
    static PickListDocument pickList(const WorkDesk &desk, const QString &name, const QList<WorkPart> &parts);
    static Future<Result<PackingSlipDocument>> slip(WorkDesk &desk, const QString &fulfilment);
    static Future<Result<QList<PackingSlipDocument>>> slips(WorkDesk &desk, const QStringList &fulfilments);
    /// With the numbers that ParcelLabels::numbers() gives: where the desk knows none yet the label is
    /// bought.
    static Future<Result<ShippingLabelDocument>> label(WorkDesk &desk, const QString &fulfilment);
    /// Under the carrier's number where the hub closes it, see ParcelLabels::close().
    static Future<Result<ManifestDocument>> manifest(WorkDesk &desk, const QString &carrier,
                                                     const QStringList &fulfilments);
};

} // namespace stoa
