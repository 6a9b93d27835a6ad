// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QCoreApplication>
#include <QString>
#include <QTimeZone>
#include <memory>

namespace stoa {

/// How numbers, money and times are written for people: the only place where it is decided.
///
/// Numbers go through ICU, because Qt 6.4's QLocale groups Polish, Spanish and Portuguese wrongly. The minus
/// is U+2212, negative money keeps it in front of the amount. Instants are shown in the time zone given.
class Formats {
    Q_DECLARE_TR_FUNCTIONS(stoa::Formats)
public:
    /// language as in "en", "zh_CN".
    explicit Formats(const QString &language, const QTimeZone &zone = QTimeZone::systemTimeZone());
    ~Formats();
    Formats(const Formats &) = delete;
    Formats &operator=(const Formats &) = delete;

    const QString &language() const { return m_language; }
    const QTimeZone &zone() const { return m_zone; }
    /// The same by the wall clock of another place; times are not marked by themselves.
    Formats in(const QTimeZone &zone) const { return Formats(*this, zone); }
    /// A time, or what times follow, with the zone where the wall clock here shows something else at the
    /// instant: "14:00 (UTC+2)".
    QString marked(const QString &text, Instant at) const;
    /// That mark alone: "UTC+2"; empty where the clocks agree.
    QString zoneMark(Instant at) const;

    QString integer(qint64 value) const;
    /// At most three decimals, as many as there are.
    QString quantity(Quantity value) const;
    /// With a plus sign when above zero, for differences.
    QString signedQuantity(Quantity value) const;
    /// A figure in units of its last decimal, with all of them: (941, 1) is "94.1".
    QString decimal(qint64 value, int digits) const;
    /// With a plus sign when above zero, for differences.
    QString signedDecimal(qint64 value, int digits) const;
    /// A formatted figure with the sign of per cent as the language writes it.
    QString percent(const QString &figure) const;
    /// As many decimals as there are.
    QString percent(BasisPoints share) const;
    /// A sentence made with %n, which writes plain digits, with its count as this language writes it.
    QString grouped(QString sentence, qint64 count) const;
    /// Names one after the other, without a word before the last.
    QString list(const QStringList &names) const;
    /// With the currency's sign or code and all its minor digits.
    QString money(const Money &value) const;
    /// The same without sign or code, where a title says the currency; plain minor units of an unknown one.
    QString amount(qint64 minorUnits, const QString &currency) const;
    /// The unit's short word: "pcs", "kg", "l", "m".
    QString unit(Unit unit) const;

    QString date(Instant instant) const;
    QString date(QDate day) const;
    QString time(Instant instant) const; ///< to the minute
    QString timeToSecond(Instant instant) const;
    QString dateTime(Instant instant) const;
    /// Today: the time; else date and time.
    QString moment(Instant instant, Instant now) const;
    /// When the day of the instant began in this time zone, or one that many days before.
    Instant startOfDay(Instant instant, int daysBefore = 0) const;
    /// For a narrow column. Today: the time; within the six days before: weekday and time; else the date.
    QString shortMoment(Instant instant, Instant now) const;
    /// Also for what is to come. Today: the time to the minute; else weekday, day, month and time.
    QString dayMoment(Instant instant, Instant now) const;
    /// The weekday and the day of the month: "Wed 18".
    QString shortDay(Instant instant) const;
    /// How long ago, in the largest fitting unit: "4 s", "12 min", "3 h", "5 d".
    QString age(Instant then, Instant now) const;
    QString duration(qint64 ms) const;
    /// To the minute, in the two largest fitting units: "12 min", "2 h 10 min", "3 d 4 h".
    QString span(qint64 ms) const;
    QString inSeconds(qint64 count) const; ///< "90 s", also where minutes would do
    QString milliseconds(qint64 microseconds) const; ///< "9 ms", "0.4 ms"
    QString bytes(qint64 count) const;

    /// Reads what people type: this language's digits, grouping, decimal mark and signs, and plain decimals.
    Result<Quantity> parseQuantity(const QString &text) const;

private:
    struct Numbers;
    Formats(const Formats &other, const QTimeZone &zone);

    QString m_language;
    QTimeZone m_zone;
    QTimeZone m_here; ///< where people sit who read it
    std::shared_ptr<const Numbers> m_numbers;
};

} // namespace stoa
