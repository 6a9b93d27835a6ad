// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/printing/documents.h"
#include "ui/shared/printsheet.h"

namespace stoa {
class Formats;
}

namespace stoa::ui {

/// What shelf labels are printed on.
enum class ShelfLabelPaper {
    Grid, ///< A4 in three columns of eight, 70 by 37 mm each, without gaps
    Roll, ///< one by one, 60 by 40 mm
};

/// Lay the papers of store work out, in the language of the formats and in its direction.
///
/// They touch nothing but values, so that many labels (a millisecond each) can be laid out beside the window.
/// Fail with InvalidInput where something cannot be printed as the code that it should be; the field is that
/// of the document, as in "labels/3/gtin".
Result<Printout> layOut(const PickListDocument &list, const Formats &formats);
Result<Printout> layOut(const PackingSlipDocument &slip, const Formats &formats);
Result<Printout> layOut(const ManifestDocument &manifest, const Formats &formats);
Result<Printout> layOut(const ShelfLabelDocument &labels, const Formats &formats, ShelfLabelPaper paper);
/// One sheet of 100 by 150 mm for each parcel.
Result<Printout> layOut(const QList<ShippingLabelDocument> &labels, const Formats &formats);

} // namespace stoa::ui
