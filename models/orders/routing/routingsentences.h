// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/routingwords.h"
#include "models/shared/sentence.h"

#include <optional>

namespace stoa {

/// A strategy as sentences whose words can be changed.
///
/// The id of a token is the pointer of the member that it stands for, below its strategy
/// ("conditions/0/values"): RoutingEdits changes by it, and an error of the live check finds its word by it.
class RoutingSentences {
    Q_DECLARE_TR_FUNCTIONS(stoa::RoutingSentences)
public:
    explicit RoutingSentences(const RoutingWords &words)
        : m_words(words)
    { }

    /// Which orders it is for.
    QList<SentenceClause> when(const RoutingStrategy &strategy) const;
    /// How far an order is divided, and what follows when nothing fits.
    QList<SentenceClause> outcome(const RoutingStrategy &strategy) const;
    /// What is seldom changed: other limits, what follows a full and a partial match, rates, marks of scores.
    QList<SentenceClause> more(const RoutingStrategy &strategy) const;
    /// What a strategy of this objective goes by beside its scores: its order, its rules.
    QList<SentenceClause> objective(const RoutingStrategy &strategy) const;
    /// For what no strategy deals with; token ids are below "otherwise".
    QList<SentenceClause> otherwise(const RoutingAfter &after) const;

    struct Exclusion {
        QString id; ///< "exclusions/3"
        QString words;
        enum class Removal { Allowed, No } removal = Removal::Allowed;
        std::optional<SentenceToken> token; ///< what can be changed in it
    };
    QList<Exclusion> exclusions(const RoutingStrategy &strategy) const;

    using Offers = QList<QPair<QString, QString>>; ///< id for RoutingEdits::add(), words
    Offers exclusionsToAdd(const RoutingStrategy &strategy) const;
    Offers conditionsToAdd() const;
    Offers scoresToAdd(const RoutingStrategy &strategy) const;

private:
    SentenceToken number(const QString &id, const QString &name, const QString &words, qint64 value,
                         qint64 most) const;
    SentenceToken amount(const QString &id, const QString &name, qint64 minor, qint64 most) const;
    SentenceToken share(const QString &id, const QString &name, int basisPoints) const;
    SentenceToken figure(const QString &id, const QString &name, ScoreKind kind, qint64 value) const;
    SentenceToken conditionToken(const QString &id, const RoutingCondition &condition) const;
    SentenceToken places(const QString &id, const QString &name, const QStringList &codes) const;
    SentenceToken kinds(const QString &id, const QString &name, const QStringList &codes) const;
    enum class Match { Full, Partial, None, Otherwise };
    SentenceClause after(const QString &at, Match match, const RoutingAfter &after) const;
    SentenceClause scoreClause(const QString &at, const RoutingScore &score) const;
    QList<SentenceClause> rates(const RoutingStrategy &strategy) const;

    const RoutingWords &m_words;
};

} // namespace stoa
