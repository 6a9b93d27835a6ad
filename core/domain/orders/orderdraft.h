// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/domain/network/location.h"
#include "core/domain/network/method.h"

#include <QJsonObject>
#include <QList>
#include <optional>

namespace stoa {

/// A reduction of a line's price and what it came from ("Autumn table −10 %").
struct OrderDiscount {
    QString label;
    qint64 amount = 0; ///< minor units, of the whole line, positive
    friend bool operator==(const OrderDiscount &, const OrderDiscount &) = default;
};

/// What is special about the goods of a line; decides who may supply and carry it.
enum class LineFlag { Kit, Hazmat, Cold, Oversize };
QLatin1StringView nameOf(LineFlag flag);
std::optional<LineFlag> lineFlagOf(QStringView name);

struct OrderLineDraft {
    QString sku;
    qint64 quantity = 0; ///< thousandths
    qint64 unitPrice = 0; ///< minor units, as it was offered
    QList<OrderDiscount> discounts;
    qint64 tax = 0; ///< contained in the price, minor units of the whole line
    QString keep; ///< lines with the same word are kept together
    QList<LineFlag> flags;
    friend bool operator==(const OrderLineDraft &, const OrderLineDraft &) = default;
};

/// Where the goods go, without a name: street and person are the contact's (OrderContact).
struct Destination {
    QString city;
    QString postalCode;
    QString country; ///< ISO 3166-1 alpha-2
    std::optional<Zone> zone;
    std::optional<Coordinates> coordinates;
    friend bool operator==(const Destination &, const Destination &) = default;
};

/// Who gets the goods: personal data, kept apart from the order and gone soon after it is closed.
struct OrderContact {
    QString name;
    QString phone;
    QString email;
    QString street;
    QString note;
    bool isEmpty() const
    {
        return name.isEmpty() && phone.isEmpty() && email.isEmpty() && street.isEmpty() && note.isEmpty();
    }
    friend bool operator==(const OrderContact &, const OrderContact &) = default;
};
/// The contact with its texts in NFC and without blanks at their ends. InvalidInput of the field
/// ("contact/phone") where one is too long or has control characters.
Result<OrderContact> checkedContact(const OrderContact &contact);

enum class OrderPriority { Normal, High };
QLatin1StringView nameOf(OrderPriority priority);
std::optional<OrderPriority> orderPriorityOf(QStringView name);

enum class PaymentState { Pending, Authorised, Captured, PartlyRefunded, Refunded, Failed };
QLatin1StringView nameOf(PaymentState state);
std::optional<PaymentState> paymentStateOf(QStringView name);

/// Why an order may not go on.
enum class HoldKind { Fraud, Address, Payment, Customer, Other };
QLatin1StringView nameOf(HoldKind kind);
std::optional<HoldKind> holdKindOf(QStringView name);

/// web, app, store, phone, messaging, wholesale, or marketplace:NAME with up to 40 letters, digits, '.', '-'
/// and '_'.
bool isOrderChannel(QStringView name);
/// cus_ and up to 76 letters, digits, '-' and '_': who the customer is, and nothing of him.
bool isCustomerToken(QStringView text);

/// What a channel says of an order; nothing in it has been checked.
struct OrderDraft {
    QString number; ///< the channel's own
    QString channel; ///< see isOrderChannel()
    QString customer; ///< token (cus_…), or empty
    Instant placedAt;
    OrderPriority priority = OrderPriority::Normal;
    FulfilmentMethod method = FulfilmentMethod::Ship;
    QString pickupAt; ///< location code; of what is collected, and of nothing else
    Destination destination;
    OrderContact contact;
    QString currency;
    qint64 shipping = 0; ///< what the customer pays for it, minor units
    PaymentState payment = PaymentState::Pending;
    QList<HoldKind> holds;
    std::optional<Instant> promisedFrom;
    std::optional<Instant> promisedTo;
    QString cart; ///< reference of the cart that it was: what was kept for that becomes the order's
    QList<OrderLineDraft> lines;

    /// {number, channel, placed_at, method, currency, lines: [{sku, quantity, unit_price, discounts?:
    /// [{label, amount}], tax?, keep?, flags?}], customer?, priority?, pickup_at?, destination?: {city?,
    /// postal_code?, country?, zone?, latitude?, longitude?}, contact?: {name?, phone?, email?, street?,
    /// note?}, shipping?, payment?, holds?, promised_from?, promised_to?, cart?}. Instants are RFC 3339,
    /// amounts minor units, quantities thousandths, coordinates millionths of a degree and told both or
    /// neither. Fails with the first field that is of a wrong shape or not known; what the values mean is
    /// looked at by Order::accept().
    static Result<OrderDraft> fromJson(const QJsonObject &body);
    /// What is empty, zero or as it is by default is left out.
    QJsonObject toJson() const;
    friend bool operator==(const OrderDraft &, const OrderDraft &) = default;
};

} // namespace stoa
