// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/routingengine.h"
#include "models/orders/decisionwords.h"
#include "models/orders/routing/simulationdesk.h"

namespace stoa {

/// What was expected of a golden order beside what becomes of it, in words.
struct GoldenDecision {
    QString code;
    QString name;
    QString expectedBy; ///< "Nikos Dimas, 12 Nov 2026 10:00"
    QStringList expected; ///< sentences
    QString version; ///< "v14"
    QStringList got; ///< sentences
    QStringList parts; ///< "Patras Agora: 2 × MUG-1, arrives …, €3.20"
    QString why; ///< a clause, where places differ and the reason is known
    bool differs = false;
    QList<QPair<QString, QString>> candidates; ///< places, and why each is left out or how well it does
};

/// Golden orders as they are kept at the hub: made of orders that were routed, renamed, accepted, taken
/// away. After each change they are run anew.
class GoldenDesk : public QObject {
    Q_OBJECT
public:
    GoldenDesk(PolicyDesk &desk, SimulationDesk &simulation, QObject *parent = nullptr);

    /// Why nothing of it can be done now; empty when it can.
    QString whyNot() const;

    /// The order of that number as it was routed last; the code that it got.
    Future<Result<QString>> keep(const QString &order, const QString &name);
    /// What is wrong with the order's number, or with the name: for the field of it; empty else.
    static QString orderFault(const Error &error);
    Future<Result<void>> rename(const QString &code, const QString &name);
    /// What becomes of it under the version that is shown is expected from now on. Gives what was expected
    /// before: the way back is expect().
    Future<Result<QJsonObject>> accept(const QString &code);
    /// All of it: what it does not name is not looked at any more.
    Future<Result<void>> expect(const QString &code, const QJsonObject &expectation);
    Future<Result<void>> remove(const QString &code);
    /// Routed here under the version that is shown, as the hub does it.
    Future<Result<GoldenDecision>> decision(const QString &code);

private:
    using Answered = Future<Result<HubAnswer>>;

    /// What `next` comes to, given the golden order as it is.
    Answered afterReading(const QString &code, std::function<Answered(const HubAnswer &)> next);
    Result<void> changed(const Result<HubAnswer> &answer);
    Result<GoldenDecision> decide(const QString &code, const QJsonObject &golden) const;
    QStringList sentences(const QJsonObject &expectation) const;
    QString part(const RoutingPart &part, const RoutingCase &of, const DecisionWords &words) const;
    QString place(const QString &code) const;
    DecisionWords decisionWords() const;

    PolicyDesk &m_desk;
    SimulationDesk &m_simulation;
};

} // namespace stoa
