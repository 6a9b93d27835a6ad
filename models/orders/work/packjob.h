// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/printing/documents.h"
#include "models/orders/work/pickwalk.h"

namespace stoa {

/// A line of what is being packed.
struct PackLine {
    int line = 0;
    QString sku;
    QString name;
    Unit unit = Unit::Piece;
    qint64 quantity = 0; ///< thousandths
    qint64 checked = 0;
    bool isChecked() const { return checked >= quantity; }
    friend bool operator==(const PackLine &, const PackLine &) = default;
};

/// One fulfilment at the packing table: every unit is seen once more, then it gets a box, a weight and, where
/// a carrier takes it, the carrier's number.
class PackJob : public QObject {
    Q_OBJECT
public:
    PackJob(WorkDesk &desk, const QString &fulfilment, QObject *parent = nullptr);

    const QString &id() const { return m_id; }
    /// Null once it is not in the house any more.
    const WorkPart *part() const { return m_desk.part(m_id); }
    bool isPacked() const;
    const QList<PackLine> &lines() const { return m_lines; }
    qint64 checkedUnits() const;
    qint64 units() const;

    /// Counts a unit; answered() says what it came to.
    void scan(const QString &text);
    /// Ticks all of a line, or none of it any more.
    void toggle(int line);
    void checkAll();

    /// The box that is proposed for what the goods weigh, until another is chosen.
    const QString &box() const { return m_box; }
    void setBox(const QString &code);
    /// Of goods and box, as far as the weights are known.
    qint64 expectedGrams() const;
    bool isWeightKnown() const;
    void setWeight(const QString &typed); ///< kilograms
    qint64 grams() const { return m_grams.value_or(expectedGrams()); }
    void setTracking(const QString &number);
    const QString &tracking() const { return m_tracking; }
    /// The number was typed or scanned here, and stands nowhere else yet.
    bool isTrackingTyped() const;
    /// The label is being got; labelTold() ends it. What the hub gave is kept, as is everything typed when
    /// it gave nothing.
    void beginLabel();
    void labelTold(const Result<ShippingLabelDocument> &label);
    bool isGettingLabel() const { return m_getting; }

    // What is wrong, as a sentence; empty when it is right.
    QString weightError() const;
    QString trackingError() const;
    /// Why it cannot be packed yet.
    QString whyNot() const;
    /// Why no label can be printed: it is there, or the hub would get it of the carrier, when this is empty.
    QString whyNoLabel() const;
    /// Why the last try gave none.
    const QString &labelError() const { return m_labelError; }

    Future<Result<Receipt>> pack();

Q_SIGNALS:
    void changed();
    void answered(const stoa::ScanVerdict &verdict);

private:
    void readPart();
    void propose();

    WorkDesk &m_desk;
    QString m_id;
    QList<PackLine> m_lines;
    QString m_box;
    bool m_boxChosen = false;
    std::optional<qint64> m_grams;
    bool m_weightWrong = false;
    QString m_tracking;
    bool m_typed = false; ///< the number, by whoever packs
    QString m_given; ///< the number, by the hub
    bool m_getting = false;
    QString m_labelError;
};

} // namespace stoa
