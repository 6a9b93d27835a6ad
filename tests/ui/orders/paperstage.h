// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/printing/documents.h"
#include "ui/shared/printsheet.h"

#include <QImage>
#include <QStringList>

namespace stoa::kit {

/// Papers of a store with names of a language, as many lines as one asks for.
class PaperStage {
public:
    explicit PaperStage(const QString &language)
        : m_language(language)
    { }

    PickListDocument pickList(int lines, int orders) const;
    PackingSlipDocument packingSlip(int lines) const;
    QList<ShippingLabelDocument> shippingLabels() const;
    ManifestDocument manifest(int parcels) const;
    ShelfLabelDocument shelfLabels(int count) const;

    static QString sku(int number);

private:
    QString name(int number) const;
    PrintAddress address() const;

    QString m_language;
};

/// The sheet as a printer of that resolution makes it.
QImage pictureOf(const ui::Printout &printout, int sheet, int dotsPerInch);

/// What is wrong with where things stand, in words; empty when nothing is: text or codes beyond the sheet, or
/// one upon the other.
QString disorderOf(const ui::Printout &printout, qreal margin);

/// All that is written on the sheets.
QStringList textsOf(const ui::Printout &printout);

} // namespace stoa::kit
