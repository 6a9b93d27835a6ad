// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/access/gate.h"
#include "tests/hub/http/wireclient.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace stoa::kit {

/// The header fields of the answers that a test has seen, by route and status, to be held against those that
/// the contract tells of.
class SeenAnswers {
public:
    void add(const QByteArray &route, const WireAnswer &answer);

    /// Fields too many or too few, answers that are not written or were not seen.
    QStringList faults(const QList<access::Gate::Entry> &routes, const QJsonObject &contract) const;

private:
    QStringList faultsOf(const access::Gate::Entry &route, const QJsonObject &contract,
                         QSet<QByteArray> &described) const;

    QMap<std::pair<QByteArray, QByteArray>, QSet<QByteArray>> m_seen; ///< route and status -> fields
    QSet<QByteArray> m_seenInProblems;
};

} // namespace stoa::kit
