// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingengine.h"
#include "models/orders/routing/routingwords.h"

#include <QCoreApplication>

namespace stoa {

/// Why an order is routed otherwise than was expected, found by routing it here.
class GoldenReason {
    Q_DECLARE_TR_FUNCTIONS(stoa::GoldenReason)
public:
    explicit GoldenReason(const RoutingWords &words)
        : m_words(words)
    { }

    /// The clause after "because": what keeps an expected node out, or the score by which another one wins.
    /// Empty where the decision does not tell.
    QString clause(const Decision &decision, const RoutingPolicy &policy, const QStringList &expected) const;

private:
    QString place(const QString &code) const;
    QString byScore(const RoutingStep &step, const RoutingStrategy &strategy, const QString &winner,
                    const QString &loser) const;

    const RoutingWords &m_words;
};

} // namespace stoa
