// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace stoa {

/// The papers of store work as plain values: what is on them, not how it is said or laid out. What is empty
/// or not there is left out of the paper.

/// Whom a parcel is from or for, as it is written on it.
struct PrintAddress {
    QString name;
    QStringList lines;
};

/// What to take from the shelves, for one order or for several in one walk.
struct PickListDocument {
    struct Line {
        QString sku;
        QString name;
        Quantity quantity;
        Unit unit = Unit::Piece;
        QString zone;
        QString bin;
        std::optional<QDate> expiry;
        QString lot;
        QString order; ///< number of the order that it is for
    };
    struct Order {
        QString number;
        std::optional<Instant> promised;
    };

    QString number; ///< of the wave, or of the one order; printed as a code
    QString fulfilment;
    QString location; ///< name
    QString picker;
    std::optional<Instant> promised; ///< the earliest, where there are several
    Instant printed;
    QList<Order> orders;
    QList<Line> lines; ///< in any order
};

/// Lies in the box for the customer.
struct PackingSlipDocument {
    enum class Prices { Shown, Hidden };
    struct Line {
        QString sku;
        QString name;
        Quantity quantity;
        Unit unit = Unit::Piece;
        std::optional<Money> price;
        std::optional<Money> amount;
    };

    QString order; ///< number; printed as a code
    QString fulfilment;
    PrintAddress sender;
    PrintAddress recipient;
    std::optional<Instant> ordered;
    QString service; ///< of the carrier
    int box = 1;
    int boxes = 1;
    QList<Line> lines;
    Prices prices = Prices::Hidden;
    std::optional<Money> goods;
    std::optional<Money> discount; ///< negative
    std::optional<Money> delivery;
    std::optional<Money> total;
    QString message; ///< from whom it is a present
    QString returns; ///< how to send something back
    Instant printed;
};

/// One parcel of a carrier.
struct ShippingLabelDocument {
    QString carrier;
    QString service;
    QString tracking; ///< printed as Code 128
    QString sscc; ///< 18 digits; printed as GS1-128
    QString link; ///< printed as a QR code: the page of the parcel or what the carrier asks for
    PrintAddress sender;
    PrintAddress recipient;
    QString order;
    QString fulfilment;
    std::optional<Quantity> weight; ///< in kilograms
    int box = 1;
    int boxes = 1;
};

/// What a carrier takes with it at one pickup.
struct ManifestDocument {
    struct Parcel {
        QString tracking;
        QString sscc;
        QString order;
        QString recipient; ///< name and town
        std::optional<Quantity> weight; ///< in kilograms
    };

    QString number; ///< printed as a code
    QString carrier;
    QString service;
    QString location; ///< name
    std::optional<Instant> pickup;
    Instant printed;
    QList<Parcel> parcels;
};

/// Labels for the edge of a shelf, one for each entry.
struct ShelfLabelDocument {
    struct Label {
        QString sku;
        QString name;
        QString gtin; ///< printed as the bars of tills; the SKU where there is none
        QString bin;
        std::optional<Money> price;
        std::optional<Money> before; ///< the price that it had
        std::optional<Money> unitPrice;
        Unit unit = Unit::Kilogram; ///< of the unit price
    };

    QString location; ///< name
    QList<Label> labels;
};

} // namespace stoa
