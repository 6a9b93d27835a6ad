// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingpolicydiff.h"
#include "models/orders/routing/routingwords.h"

#include <QCoreApplication>

namespace stoa {

/// One thing that differs between two versions, for people.
struct PolicyDifference {
    QString where; ///< name of the strategy; empty: of the policy as a whole
    QString what; ///< "Split into at most"
    QString before; ///< empty: was not there
    QString after; ///< empty: is not there any more
    friend bool operator==(const PolicyDifference &, const PolicyDifference &) = default;
};

/// The difference of two policies in words.
class PolicyDifferences {
    Q_DECLARE_TR_FUNCTIONS(stoa::PolicyDifferences)
public:
    explicit PolicyDifferences(const RoutingWords &words)
        : m_words(words)
    { }

    QList<PolicyDifference> between(const RoutingPolicyDraft &before, const RoutingPolicyDraft &after) const;

private:
    PolicyDifference said(const RoutingPolicyChange &change) const;
    QString whatOf(const QStringList &steps) const;
    QString valueOf(const QStringList &steps, const QJsonValue &value) const;
    QString itemOf(const QString &list, const QJsonObject &item) const;
    QString memberOf(const QStringList &steps, const QString &member, const QJsonValue &value) const;
    QString placesOf(const QJsonValue &value) const;

    const RoutingWords &m_words;
};

} // namespace stoa
