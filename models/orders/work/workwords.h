// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orders/workquery.h"
#include "models/shared/formats.h"
#include "models/shared/tableroles.h"

#include <QCoreApplication>

namespace stoa {

/// The lists in which the work of a house stands.
enum class WorkList {
    ToAccept,
    ToPick,
    Picking,
    ToPack,
    ToShip, ///< packed, for a carrier
    ToTell, ///< packed, for a customer who is to be told that it is ready
    Ready,
    Here, ///< the customer has checked in
    Expired, ///< nobody came for it in time
};
inline constexpr int kWorkLists = int(WorkList::Expired) + 1;

/// A word with what it means for those who read it.
struct JudgedWord {
    StatusKind kind = StatusKind::None;
    QString word;
    friend bool operator==(const JudgedWord &, const JudgedWord &) = default;
};

/// What is said of the work in a store, in the language of the desk.
class WorkWords {
    Q_DECLARE_TR_FUNCTIONS(stoa::WorkWords)
public:
    static QString list(WorkList list);
    /// "3 pcs", "1.5 kg"
    static QString amount(const Formats &formats, qint64 thousandths, Unit unit);
    static QString units(const Formats &formats, qint64 thousandths); ///< "7 units"
    static QString orders(const Formats &formats, qint64 count);
    static QString lines(const Formats &formats, qint64 count);
    static QString weight(const Formats &formats, qint64 grams); ///< "1.24 kg"

    /// By when it must be done, and how pressing that is: "25 min left", "12 min overdue", "Wed 14:00". Times
    /// are those of the place that the formats are of.
    static JudgedWord due(const std::optional<Instant> &at, const Formats &formats, Instant now);
    static JudgedWord due(const WorkPart &part, const Formats &formats, Instant now);
    /// How long it is still kept for the customer.
    static JudgedWord expiry(const WorkPart &part, const Formats &formats, Instant now);
    /// Until the carrier comes: "cut-off in 25 min".
    static JudgedWord cutOff(Instant at, const Formats &formats, Instant now);

    /// What a short pick of so much does to the stock of this place.
    struct Shelf {
        qint64 onHand; ///< as the record says, thousandths
        qint64 left; ///< on hand afterwards
        qint64 lacking;
        Unit unit;
    };
    static QString effect(ShortReason reason, const Formats &formats, const Shelf &shelf);
    /// What becomes of a unit that came back.
    static QString effect(Disposition disposition);
    static QString taker(const QString &to);
    static QString proof(const QString &kind);
    static const QStringList &takers();
    static const QStringList &proofs();

    /// "Count Olive-wood spoon 30 cm", "Put E-104382 F1 back"
    static QString task(const WorkTask &task);
    /// Why an order could not be taken, with what the hub said of it.
    static QString quarantine(const QuarantineRow &row, const Formats &formats);
    /// The same beside the field that it is about: what is wrong with that alone.
    static QString quarantineFault(const QuarantineRow &row, const Formats &formats);
    /// What the problem means for what came from outside.
    static QString quarantineReason(Problem problem);
};

/// The earlier of when it is due and when the carrier comes; of what is packed, only when the carrier comes.
std::optional<Instant> dueOf(const Fulfilment &fulfilment);
/// Where it stands; nothing for what is not in the house.
std::optional<WorkList> listOf(const Fulfilment &fulfilment, Instant now);

} // namespace stoa
