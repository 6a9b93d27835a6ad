// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/printing/documents.h"
#include "models/orders/printing/printtexts.h"
#include "models/shared/formats.h"

#include <QCoreApplication>

namespace stoa {

/// Says everything that stands on the papers of store work, in the language of the formats; layout has
/// nothing left to word.
class PrintWords {
    Q_DECLARE_TR_FUNCTIONS(stoa::PrintWords)
public:
    explicit PrintWords(const Formats &formats)
        : m_formats(formats)
    { }

    /// Lines come in walking order: by zone, by bin, what expires first before the rest. Numbers within codes
    /// count as numbers, so A-9 is before A-10.
    PickListTexts of(const PickListDocument &list) const;
    PackingSlipTexts of(const PackingSlipDocument &slip) const;
    ShippingLabelTexts of(const ShippingLabelDocument &label) const;
    ManifestTexts of(const ManifestDocument &manifest) const;
    ShelfLabelTexts of(const ShelfLabelDocument &labels) const;

    QString page(int number, int count) const;
    /// For a file: what it is and of what, without characters that no file system takes.
    static QString fileName(const QString &title, const QString &number);
    Qt::LayoutDirection direction() const;

private:
    QString printed(Instant instant) const;
    QString amount(Quantity quantity, Unit unit) const;
    QString weight(Quantity kilograms) const;
    QString box(int number, int count) const;
    QString moment(const std::optional<Instant> &instant) const;
    QString money(const std::optional<Money> &value) const;

    const Formats &m_formats;
};

} // namespace stoa
