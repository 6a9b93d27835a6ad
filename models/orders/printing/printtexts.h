// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace stoa {

/// A value with the word for it.
struct PrintFact {
    enum class Kind { Words, Code };

    QString label;
    QString value;
    Kind kind = Kind::Words; ///< Codes are written from left to right in every language.
};

/// A pick list as it is read; columns that nothing stands in have no title.
struct PickListTexts {
    struct Line {
        QString bin;
        QString name;
        QString sku;
        QString lot;
        QString expiry;
        QString order;
        QString quantity;
    };
    struct Zone {
        QString heading; ///< empty where no line has a zone
        QList<Line> lines;
    };
    struct Columns {
        QString bin;
        QString item;
        QString expiry;
        QString order;
        QString quantity;
        QString picked;
    };
    struct Order {
        QString number;
        QString promised;
    };

    QString title;
    QString number;
    QList<PrintFact> facts;
    Columns columns;
    QList<Zone> zones; ///< in walking order
    QString ordersHeading;
    QList<Order> orders; ///< of a wave; empty for one order
    QString printed;
};

struct PackingSlipTexts {
    struct Line {
        QString name;
        QString sku;
        QString quantity;
        QString price;
        QString amount;
    };
    struct Columns {
        QString item;
        QString quantity;
        QString price;
        QString amount;
    };

    QString title;
    QString order;
    QString senderLabel;
    QString senderName;
    QStringList senderLines;
    QString recipientLabel;
    QString recipientName;
    QStringList recipientLines;
    QList<PrintFact> facts;
    Columns columns;
    QList<Line> lines;
    QList<PrintFact> sums; ///< the last is the total
    QString messageLabel;
    QString message;
    QString returnsLabel;
    QString returns;
    QString printed;
};

struct ShippingLabelTexts {
    QString title;
    QString carrier;
    QString service;
    QString senderLabel;
    QString senderName;
    QStringList senderLines;
    QString recipientLabel;
    QString recipientName;
    QStringList recipientLines;
    QList<PrintFact> facts;
    QString trackingLabel;
    QString tracking;
    QString ssccLabel;
    QString sscc;
    QString link;
};

struct ManifestTexts {
    struct Parcel {
        QString number; ///< in the list
        QString tracking;
        QString sscc;
        QString order;
        QString recipient;
        QString weight;
    };
    struct Columns {
        QString tracking;
        QString order;
        QString recipient;
        QString weight;
    };

    QString title;
    QString number;
    QList<PrintFact> facts;
    Columns columns;
    QList<Parcel> parcels;
    QString sum;
    QString sumWeight;
    QStringList signatures; ///< what is filled in by hand
    QString printed;
};

struct ShelfLabelTexts {
    struct Label {
        QString name;
        QString price;
        QString before;
        QString unitPrice;
        QString sku;
        QString bin;
        QString gtin;
    };

    QString title;
    QList<Label> labels;
};

} // namespace stoa
