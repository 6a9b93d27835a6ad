// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace stoa::hub {

/// An event that was set aside, in two parts: what whoever looks after orders may read, and what lies apart,
/// because a sender may have put anything into it, also who gets the goods.
///
/// Readable are the members that are known for the type of the event, where they have the shape that they
/// should have. What is not is named with null in the place of its value; the contact of an order is not
/// named at all.
struct EventParts {
    static constexpr qsizetype kLongestText = 1'000;
    static constexpr qsizetype kLongestList = 1'000;
    /// Of the readable part as JSON, which goes to every desk of the whole chain; of more than that the data
    /// lies apart as a whole.
    static constexpr qsizetype kLargest = 256 * 1024;

    QJsonObject readable;
    QJsonObject apart; ///< JSON pointer -> value
    friend bool operator==(const EventParts &, const EventParts &) = default;

    static EventParts of(const QJsonObject &event);
    /// The event again. What was put into the place of something that lies apart, or was left out, stays so;
    /// a contact comes back unless there is another, or null.
    QJsonObject whole() const;
};

} // namespace stoa::hub
