// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/decisionfacts.h"
#include "models/shared/tableroles.h"
#include "models/shared/wording.h"

#include <QCoreApplication>
#include <functional>

namespace stoa {

/// A sentence whose %1, %2 … stand out.
struct StrongSentence {
    QString pattern;
    QStringList strong;

    QString plain() const;
    bool isEmpty() const { return pattern.isEmpty(); }
    friend bool operator==(const StrongSentence &, const StrongSentence &) = default;
};

/// A decision in plain words of the desk's language: why these locations, what came next, and what would
/// have changed it.
class DecisionWords {
    Q_DECLARE_TR_FUNCTIONS(stoa::DecisionWords)
public:
    using NameOf = std::function<QString(const QString &code)>;
    using ZoneOf = std::function<QTimeZone(const QString &code)>;

    /// Wording outlives this. `place` names a location, `zone` is that of its wall clock.
    DecisionWords(const Wording &wording, NameOf place, ZoneOf zone, Instant now);

    /// "Patras Agora and Athens Ermou together are €0.62 cheaper than Attica DC."
    StrongSentence headline(const DecisionFacts &facts) const;
    /// "The goods arrive 2 days earlier."; empty where there is no difference.
    QString secondThought(const DecisionFacts &facts) const;
    /// "With the carrier's cut-off at Attica DC 22 min later (14:00 → 14:22) the choice would be another."
    StrongSentence flip(const DecisionFacts::Flip &flip, const QString &currency) const;
    /// "Attica DC alone would win by €1.78."
    QString flipLeadsTo(const DecisionFacts::Flip &flip, const DecisionFacts &facts) const;
    /// Why there is no flip, or that not all was tried for it; empty where nothing has to be said.
    QString flipNote(const DecisionFacts &facts) const;
    /// "capacity: 0 of 8 slots left", of a location.
    QString finding(const DecisionFacts::Finding &finding, const QString &node) const;
    /// Why it is left out, or how well it does.
    QString candidate(const DecisionFacts::Candidate &candidate) const;
    QString outcome(const QString &outcome) const;
    /// Chip: optimal and proven, or how far from it at most.
    std::pair<StatusKind, QString> proof(const DecisionFacts &facts) const;
    static QString title(DecisionFacts::Cost cost);
    /// Thousandths of a minor unit as an amount; "2.40" without the sign of the currency.
    QString amount(qint64 thousandths, const QString &currency) const;
    QString money(qint64 thousandths, const QString &currency) const;
    /// "Patras Agora and Athens Ermou".
    QString together(const QStringList &nodes) const;

private:
    /// By the clock of the location.
    QString momentAt(const QString &node, std::optional<Instant> at) const;
    QString metres(qint64 metres) const;
    QString minuteOfDay(qint64 minute) const;
    StrongSentence cutOffFlip(const DecisionFacts::Flip &flip) const;

    const Wording &m_wording;
    NameOf m_place;
    ZoneOf m_zone;
    Instant m_now;
};

} // namespace stoa
