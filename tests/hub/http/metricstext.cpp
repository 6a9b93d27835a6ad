// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/metricstext.h"

#include <QRegularExpression>
#include <limits>

namespace stoa::kit {

using namespace Qt::StringLiterals;

MetricsText::MetricsText(const QByteArray &text)
{
    if (!text.endsWith('\n'))
        complain("does not end with a line feed", {});
    const auto lines = text.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            read(line);
    }
    checkHistograms();
}

int MetricsText::count(const QByteArray &name) const
{
    int found = 0;
    for (auto it = m_values.keyBegin(); it != m_values.keyEnd(); ++it)
        found += *it == name || it->startsWith(name + '{') ? 1 : 0;
    return found;
}

void MetricsText::complain(const QByteArray &what, const QByteArray &line)
{
    m_complaints.append(QString::fromUtf8(what + ": " + line));
}

void MetricsText::read(const QByteArray &line)
{
    if (line.startsWith('#'))
        readComment(line);
    else
        readSample(line);
}

void MetricsText::readComment(const QByteArray &line)
{
    static const QRegularExpression form(u"^# (HELP|TYPE) ([a-z][a-z0-9_]*) (.+)$"_s);
    const auto match = form.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return complain("no comment that Prometheus reads", line);
    const QString name = match.captured(2);
    const QByteArray rest = match.captured(3).toUtf8();
    if (match.captured(1) == u"HELP"_s) {
        if (m_types.contains(name))
            complain("a family in two places", line);
        m_helped = name.toLatin1();
        return;
    }
    if (m_helped != name.toLatin1())
        complain("no HELP before it", line);
    if (rest != "counter" && rest != "gauge" && rest != "histogram")
        complain("not a type", line);
    if ((rest == "counter") != name.endsWith(u"_total"_s))
        complain("counters alone end with _total", line);
    static const QRegularExpression foreign(
        u"_(milliseconds|ms|minutes|hours|days|kilobytes|megabytes|percent)(_|$)"_s);
    if (foreign.match(name).hasMatch())
        complain("not a base unit", line);
    if (rest == "histogram" && !name.endsWith(u"_seconds"_s))
        complain("a histogram of the hub is of seconds", line);
    m_family = name.toLatin1();
    m_types.insert(name, rest);
}

void MetricsText::readSample(const QByteArray &line)
{
    static const QRegularExpression form(u"^([a-z][a-z0-9_]*)(\\{([a-z_]+=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*"
                                         u"\"(?:,[a-z_]+=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\")*)\\})? "
                                         "(-?[0-9]+(?:\\.[0-9]+)?)$"_s);
    const auto match = form.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return complain("no sample", line);
    const QByteArray name = match.captured(1).toLatin1();
    const QByteArray labels = match.captured(3).toUtf8();
    const double value = match.captured(4).toDouble();
    const bool isHistogram = m_types.value(QString::fromLatin1(m_family)) == "histogram";
    const bool isOwn = isHistogram
        ? name == m_family + "_bucket" || name == m_family + "_sum" || name == m_family + "_count"
        : name == m_family;
    if (!isOwn)
        complain("not of the family above it", line);
    const QByteArray series = name + match.captured(2).toUtf8();
    if (m_values.contains(series))
        complain("twice", line);
    m_values.insert(series, value);
    if (name != m_family + "_bucket" || !isHistogram)
        return;
    const qsizetype at = labels.lastIndexOf("le=\"");
    if (at < 0)
        return complain("a bucket without a bound", line);
    const QByteArray bound = labels.mid(at + 4).chopped(1);
    m_buckets[m_family + '{' + labels.first(std::max<qsizetype>(0, at - 1)) + '}'].append(
        {bound == "+Inf" ? std::numeric_limits<double>::infinity() : bound.toDouble(), value});
}

void MetricsText::checkHistograms()
{
    for (const auto &[series, buckets] : m_buckets.asKeyValueRange()) {
        for (qsizetype i = 1; i < buckets.size(); ++i) {
            if (buckets[i].first <= buckets[i - 1].first || buckets[i].second < buckets[i - 1].second)
                complain("buckets do not grow", series);
        }
        const qsizetype brace = series.indexOf('{');
        const QByteArray labels = series.mid(brace) == "{}" ? QByteArray() : series.mid(brace);
        if (buckets.last().first != std::numeric_limits<double>::infinity()
            || buckets.last().second != value(series.first(brace) + "_count" + labels))
            complain("the last bucket is not the count", series);
        if (!has(series.first(brace) + "_sum" + labels))
            complain("no sum", series);
    }
}

} // namespace stoa::kit
