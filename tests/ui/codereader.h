// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace stoa::kit {

/// What a scanner finds in a picture.
struct ReadCode {
    QString text;
    QString format; ///< "EAN-13", "Code128", …
    QString identifier; ///< of the symbology, "]C1" for GS1-128
    bool found = false;
};

/// One of these formats, separated by '|', or of any when none is given.
ReadCode readCode(const QImage &picture, const QString &formats = {});

} // namespace stoa::kit
