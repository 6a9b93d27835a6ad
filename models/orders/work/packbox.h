// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace stoa {

/// A box in which parcels are packed.
struct PackBox {
    QString code; ///< "M", as it is written on it
    qint64 grams = 0; ///< of its own
    qint64 most = 0; ///< grams of goods that it carries
    friend bool operator==(const PackBox &, const PackBox &) = default;
};

/// The boxes of this desk, the smallest first: what the settings say under "orders/boxes", or four usual
/// ones.
QList<PackBox> readBoxes(QSettings &settings);
void saveBoxes(QSettings &settings, const QList<PackBox> &boxes);
/// The smallest that carries so much; the largest where none does, null without boxes.
const PackBox *boxFor(const QList<PackBox> &boxes, qint64 grams);

} // namespace stoa
