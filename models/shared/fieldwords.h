// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <optional>

namespace stoa {

/// What the fields of the REST contract are called by people, wherever a form or a refusal names one.
class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(stoa::FieldWords)
public:
    /// What the number in a field counts.
    enum class Scale {
        One,
        Thousandth, ///< of a unit of goods
        MinorUnit, ///< of a currency
        Microdegree,
    };

    /// A place in an event or an order, as a JSON pointer: "data/movements/0/sku" is "Movement 1: SKU". Empty
    /// for the event as a whole. A member that this program does not know stays as it is told.
    static QString path(const QString &pointer);
    /// Nothing for a member that this program does not know.
    static std::optional<QString> name(QStringView member);
    static Scale scale(const QString &pointer);
    static int decimals(Scale scale); ///< of goods or degrees; those of money are the currency's

private:
    /// An entry of a list, by its number.
    static QString entry(const QString &list, int number);
};

} // namespace stoa
