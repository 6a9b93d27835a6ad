// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/routing/simulationdesk.h"
#include "tests/kit/fakeline.h"

namespace stoa::kit {

/// A desk with three versions of the policy GR-IT (12 earlier, 13 active, 14 a draft of somebody else) and a
/// hub that knows them, simulates in as many steps as it is told, and keeps and runs golden orders. Of orders
/// it knows all but E-404, and has routed all but E-409.
class RoutingHub {
public:
    /// Fills the cache: before a PolicyDesk reads it.
    RoutingHub(DeskStage &stage, FakeLine &line);

    static RoutingPolicyDraft draft(int version);
    Result<HubAnswer> answer(const FakeLine::Call &call);

    int steps = 1; ///< answers "running" before it is done
    qint64 orders = 12'480; ///< in a simulation
    bool goldenPass = false; ///< else G-17 differs
    bool hasGolden = true; ///< else there is no golden order to be run
    Result<void> refuses = {}; ///< what a change comes to
    QString changedBy = FakeLine::other(); ///< of version 14
    QJsonObject expected; ///< of G-17
    qint64 goldenVersion = 1; ///< its row's

private:
    QJsonObject row(int version) const;
    QJsonObject simulation() const;
    static QJsonObject outcome(int version);
    QJsonObject golden() const;
    QJsonObject goldenOrder(const QString &code) const;
    Result<HubAnswer> answerGolden(const FakeLine::Call &call);

    DeskStage &m_stage;
    QHash<int, QJsonObject> m_bodies;
    QHash<int, QString> m_states;
    QHash<int, QString> m_owners;
    QHash<int, int> m_revisions;
    QString m_attached;
    QMap<QString, QString> m_golden; ///< names by code
    QJsonArray m_policies; ///< of the simulation that was asked for
    int m_polls = 0;
    bool m_cancelled = false;
};

} // namespace stoa::kit
