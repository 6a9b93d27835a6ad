// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/orderdraft.h"
#include "core/domain/orders/routingpolicy.h"
#include "models/shared/wording.h"

#include <QList>
#include <QPair>

namespace stoa {

/// What there is to choose from in the words of a policy: ids and names as people know them.
struct RoutingChoices {
    using Choices = QList<QPair<QString, QString>>;

    QString currency = QStringLiteral("EUR");
    Choices locations;
    Choices categories;
    Choices channels;
    Choices countries;
    /// The name of an id, or the id itself.
    static QString nameIn(const Choices &choices, const QString &id);
};

/// The vocabularies of routing in the language of the desk, as they stand in the middle of a sentence.
class RoutingWords {
    Q_DECLARE_TR_FUNCTIONS(stoa::RoutingWords)
public:
    RoutingWords(const Wording &wording, const RoutingChoices &choices)
        : m_wording(wording)
        , m_choices(choices)
    { }

    static QString zone(Zone zone);
    static QString kind(LocationKind kind);
    static QString method(FulfilmentMethod method);
    static QString flag(LineFlag flag);
    static QString priority(OrderPriority priority);
    /// A line of a list: "Cost", "Transit against promise".
    static QString score(ScoreKind kind);
    static QString scoreExplained(ScoreKind kind);
    static QString objective(ObjectiveKind kind);
    static QString rule(RoutingRule rule);
    static QString after(AfterAction action);
    /// After "Never from a node that": "has no sellable stock".
    QString exclusion(const RoutingExclusion &exclusion) const;
    /// The phrase of a condition with %1 for its values: "the zone is %1".
    static QString condition(RoutingField field, RoutingTest test);
    /// What it is about: "Zone", "Channel".
    static QString field(RoutingField field);
    static QString partLimit(int parts); ///< "2 parts", "any number of parts"
    static QString hours(qint64 hours);
    static QString days(int days);

    QString figure(RoutingField field, qint64 figure) const;
    QString figure(ScoreKind kind, qint64 figure) const;
    QString value(RoutingField field, const QString &value) const;
    QString values(RoutingField field, const QStringList &values) const;
    RoutingChoices::Choices valuesOf(RoutingField field, const QStringList &present) const;
    QString money(qint64 minor) const;
    QString kilograms(qint64 grams) const;
    QString units(qint64 thousandths) const;
    QString percent(int basisPoints) const;
    int currencyDigits() const;
    QString currencySign() const; ///< "€", as amounts have it
    const Formats &formats() const { return m_wording.formats(); }
    const RoutingChoices &choices() const { return m_choices; }

    /// A whole condition: "the zone is urban".
    QString sentence(const RoutingCondition &condition) const;
    QString sentence(const RoutingAfter &after) const;

private:
    const Wording &m_wording;
    const RoutingChoices &m_choices;
};

} // namespace stoa
