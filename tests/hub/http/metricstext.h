// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace stoa::kit {

/// What stands in an answer of /metrics.
class MetricsText {
public:
    explicit MetricsText(const QByteArray &text);

    /// What breaks the text format 0.0.4 or Prometheus' rules for names; empty when all is well.
    const QStringList &complaints() const { return m_complaints; }
    /// Of a series as it is written, e.g. `a_total{kind="x"}`; -1 when there is none.
    double value(const QByteArray &series) const { return m_values.value(series, -1); }
    bool has(const QByteArray &series) const { return m_values.contains(series); }
    /// How many series of the family there are.
    int count(const QByteArray &name) const;
    /// Names of all families.
    QStringList names() const { return m_types.keys(); }

private:
    void read(const QByteArray &line);
    void readComment(const QByteArray &line);
    void readSample(const QByteArray &line);
    void checkHistograms();
    void complain(const QByteArray &what, const QByteArray &line);

    QStringList m_complaints;
    QMap<QString, QByteArray> m_types;
    QMap<QByteArray, double> m_values;
    /// Buckets of a histogram without `le`, in the order of the text.
    QMap<QByteArray, QList<std::pair<double, double>>> m_buckets;
    QByteArray m_helped; ///< the family whose HELP came last
    QByteArray m_family; ///< the family whose TYPE came last
};

} // namespace stoa::kit
