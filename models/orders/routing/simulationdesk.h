// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tables/tableexport.h"
#include "models/orders/routing/policydesk.h"
#include "models/shared/recordtablemodel.h"

#include <QDate>
#include <QTimer>

namespace stoa {

/// One measure of all policies that were simulated, ready to be read.
struct SimulationMeasure {
    enum class Judgement { None, Same, Better, Worse };

    QString id;
    QString title;
    QStringList figures; ///< one for each policy, empty where it is not known
    QString difference; ///< of the draft against the one that it is compared with
    Judgement judgement = Judgement::None;
    friend bool operator==(const SimulationMeasure &, const SimulationMeasure &) = default;
};

/// A golden order under the version that is written.
struct GoldenRow {
    QString code;
    QString name;
    bool passed = false;
    QString sentence; ///< what differs, and why as far as that is known
    friend bool operator==(const GoldenRow &, const GoldenRow &) = default;
};

/// The share of orders that arrived in time in a zone, beside its goal.
struct ZoneGoalRow {
    QString title; ///< "Urban within 24 h"
    QString goal; ///< "85–95 %"
    QString actual;
    QString word; ///< "below the goal"
    StatusKind kind = StatusKind::Unknown;
    friend bool operator==(const ZoneGoalRow &, const ZoneGoalRow &) = default;
};

/// Recorded orders under several policies at once, on a stock that is nobody's: asking the hub for it, how
/// far it is, what came of it, and what keeps the draft from being activated.
class SimulationDesk : public QObject {
    Q_OBJECT
public:
    explicit SimulationDesk(PolicyDesk &desk, QObject *parent = nullptr);

    enum class Stock { AtStart, Now };
    struct Range {
        QDate from;
        QDate to; ///< included
        QString channel; ///< empty: all
        Stock stock = Stock::AtStart;
        friend bool operator==(const Range &, const Range &) = default;
    };
    const Range &range() const { return m_range; }
    void setRange(const Range &range);
    /// "12,480 recorded orders, 1–14 Nov 2026, stock as of 1 Nov 06:00"
    QString rangeSentence() const;

    /// Why it cannot be started; empty when it can.
    QString whyNoStart() const;
    /// Saves the draft where it was changed, then asks for the simulation. Failures of either come back.
    Future<Result<void>> start();
    void cancel();
    bool isRunning() const { return m_starting || (m_run && !m_run->isOver()); }
    const std::optional<routingwire::Run> &run() const { return m_run; }
    /// Short for people: "S-9F3A".
    QString runName() const;
    /// Reads one that was made before.
    void load(const QString &id);
    /// What ended it, where it is not done; empty else.
    const QString &problem() const { return m_problem; }
    /// Whether its rules are those that are written now.
    bool isOfDraft() const;
    /// It is done, and there was nothing to route.
    bool wasEmpty() const;

    RecordTableModel<SimulationMeasure> &measures() { return m_measures; }
    /// Names of the policies, in the order of their figures.
    QStringList subjects() const;
    int draftSubject() const; ///< -1: it is not among them
    /// Which the draft is compared with: that of PolicyDesk::compared(), else another one that ran; -1: none.
    int baseSubject() const;
    /// Those of the table: what the draft is compared with and the draft, the draft alone, or all that ran
    /// where it is not among them.
    QList<int> tableSubjects() const;
    QStringList tableNames() const; ///< "v13", "v14"
    bool isComparison() const { return baseSubject() >= 0; }

    struct Chart {
        QString title;
        QString note; ///< "higher is better"
        QString unit;
        QList<double> values;
        int digits = 1;
    };
    QList<Chart> charts() const;
    struct Share {
        QString name;
        QList<double> shares; ///< per cent
    };
    QList<Share> whoShips() const;
    QList<ZoneGoalRow> zoneGoals() const;
    /// Of the orders, by the strategy of that name; empty where it is not told.
    QString strategyShare(const QString &strategy) const;
    /// Titles and cells as shown; no file is left of one that fails.
    Result<void> exportTo(const QString &path, ExportFormat format) const;

    const QList<GoldenRow> &golden() const { return m_golden; }
    bool isGoldenKnown() const { return m_goldenKnown; }
    /// Runs them under the stored version that is shown.
    void runGolden();

    struct Obstacle {
        QString words; ///< "golden order G-17 differs"
        QString remedy; ///< what to do, a whole sentence
        friend bool operator==(const Obstacle &, const Obstacle &) = default;
    };
    /// What keeps the version that is written from being activated by who sits here.
    QList<Obstacle> obstacles() const;
    QString obstacleSentence() const; ///< all of them; empty when there are none
    QString whyNoAttaching() const;
    Future<Result<RoutingPolicyRow>> attach();
    /// What the hub finds in the way is among the obstacles from then on, until the version changes.
    Future<Result<RoutingPolicyRow>> activate(int version);

Q_SIGNALS:
    void changed();

private:
    struct Figure {
        std::optional<qint64> value; ///< in units of its last decimal
        int digits = 0;
        enum class Unit { Count, Percent, Money, Days } unit = Unit::Count;
    };
    enum class Direction { Higher, Lower, Neither };
    /// Why the hub did not activate a version as it was.
    struct Refusal {
        routingwire::PolicyName of;
        qint64 revision = 0;
        QStringList reasons; ///< notSimulated, nothingSimulated, fourEyes, golden/CODE …
    };

    Future<Result<void>> ask();
    void poll();
    void take(const Result<HubAnswer> &answer);
    void refresh();
    void restore();
    QString policyName(const routingwire::PolicyName &policy) const;
    QList<RecordColumn<SimulationMeasure>> columns() const;
    QList<SimulationMeasure> makeMeasures() const;
    SimulationMeasure measure(const QString &id, const QString &title, Direction direction,
                              const std::function<Figure(const routingwire::Outcome &)> &of) const;
    QString written(const Figure &figure) const;
    QString writtenDifference(const Figure &figure, qint64 difference) const;
    static Figure costPerOrder(const routingwire::Outcome &outcome);
    QString zoneTitle(Zone zone, int hours) const;
    QString goldenSentence(const routingwire::GoldenVerdict &verdict) const;
    void askReason(const routingwire::GoldenVerdict &verdict);
    QStringList reasonsOf(const RoutingPolicyRow &row) const;
    void forget(const QString &code, int version);

    PolicyDesk &m_desk;
    Range m_range;
    std::optional<routingwire::Run> m_run;
    routingwire::Request m_request; ///< of the run
    RoutingPolicyDraft m_ranWith;
    bool m_starting = false;
    QString m_problem;
    QTimer m_poll;
    int m_misses = 0; ///< answers that did not come, one after the other
    int m_ticket = 0;
    RecordTableModel<SimulationMeasure> m_measures;
    using Tabled = std::pair<QList<int>, int>; ///< tableSubjects() and draftSubject()
    Tabled m_tabled; ///< for which its columns were made
    QList<routingwire::GoldenVerdict> m_verdicts;
    QHash<QString, QString> m_reasons; ///< by golden order
    QList<GoldenRow> m_golden;
    bool m_goldenKnown = false;
    std::optional<routingwire::PolicyName> m_goldenOf;
    qint64 m_goldenRevision = 0;
    std::optional<Refusal> m_refusal;
    QString m_code; ///< whose results are shown
};

} // namespace stoa
