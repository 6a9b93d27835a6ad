// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orders/workquery.h"
#include "models/shared/formats.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace stoa {

/// A value of an event that could not be taken, as people read and mend it.
struct QuarantineField {
    QString pointer; ///< "data/lines/0/sku"
    QString label;
    QString
        value; ///< as it is shown and typed: a quantity in units, a price with the decimals of its currency
    bool number = false;
    bool wrong = false; ///< the hub named it
    QString told = {}; ///< the value before anybody typed
    int decimals = 0; ///< of a number, as it is shown; the wire has it in units of the last one
    bool optional = false; ///< emptied it is left out
    QString error = {}; ///< why it cannot stay so, in words
    friend bool operator==(const QuarantineField &, const QuarantineField &) = default;
};

/// The form of an event in quarantine: a field for every value that it has, and one for what the hub misses.
/// A wrong value that lies apart at the hub is not shown: it is replaced, taken out by emptying it, or stays.
class QuarantineForm {
    Q_DECLARE_TR_FUNCTIONS(stoa::QuarantineForm)
public:
    /// The place that the hub named, as fields are called here: "data/destination/country". Empty where it
    /// named the event as a whole.
    static QString place(const QString &told);
    static QList<QuarantineField> fields(const QJsonObject &body, const QuarantineRow &row,
                                         const Formats &formats);
    /// Takes what was typed; what cannot be read keeps its text and says so.
    static void type(QuarantineField &field, const QString &text, const Formats &formats);
    /// The body with all that was typed and can be read.
    static QJsonObject mended(const QJsonObject &body, const QList<QuarantineField> &fields,
                              const Formats &formats);
};

} // namespace stoa
