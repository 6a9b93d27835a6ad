// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/routingwords.h"

#include <QCoreApplication>
#include <optional>

namespace stoa {

/// What keeps a draft from being a policy, and where: the first thing that is wrong.
struct RoutingFault {
    int strategy = -1; ///< place; -1: of the policy as a whole
    QString pointer; ///< below the strategy, as tokens have it ("limits/max_parts"), or below the policy
    QString sentence; ///< for people

    /// Whether the word is the one that is wrong, or stands in what is.
    bool isAt(const QString &token) const;
    friend bool operator==(const RoutingFault &, const RoutingFault &) = default;
};

/// Looks at a draft while it is written.
class RoutingCheck {
    Q_DECLARE_TR_FUNCTIONS(stoa::RoutingCheck)
public:
    static std::optional<RoutingFault> check(const RoutingPolicyDraft &draft, const RoutingWords &words);

private:
    static QString sentence(const QString &pointer, const Error &error, const RoutingStrategy *strategy,
                            const RoutingWords &words);
};

} // namespace stoa
