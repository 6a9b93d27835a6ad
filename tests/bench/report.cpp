// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include <algorithm>
#include <cstdio>

namespace stoa::bench {

using namespace Qt::StringLiterals;

double Samples::percentile(int percent) const
{
    if (m_values.empty())
        return 0;
    auto sorted = m_values;
    std::ranges::sort(sorted);
    const size_t at = std::min(sorted.size() - 1, sorted.size() * size_t(percent) / 100);
    return double(sorted[at]) / 1'000;
}

void print(const QString &title, const QList<Figure> &figures)
{
    std::printf("\n%s\n", qUtf8Printable(title));
    std::printf("  %-52s %14s %14s %9s  %s\n", "", "Stoa", "reference", "ratio", "reference is");
    for (const Figure &figure : figures) {
        const QString unit = u' ' + figure.unit;
        const int digits = figure.ours < 10 ? 3 : figure.ours < 1'000 ? 1 : 0;
        const QString ours = QString::number(figure.ours, 'f', digits) + unit;
        const QString reference =
            figure.reference > 0 ? QString::number(figure.reference, 'f', digits) + unit : u"-"_s;
        // Above 1: better than the reference, whichever way the figure counts.
        const double ratio = figure.reference <= 0 || figure.ours <= 0 ? 0
            : figure.better == Better::Less                            ? figure.reference / figure.ours
                                                                       : figure.ours / figure.reference;
        std::printf("  %-52s %14s %14s %9s  %s\n", qUtf8Printable(figure.name), qUtf8Printable(ours),
                    qUtf8Printable(reference),
                    qUtf8Printable(ratio > 0 ? QString::number(ratio, 'f', 2) + u'x' : u"-"_s),
                    qUtf8Printable(figure.against));
    }
    std::fflush(stdout);
}

} // namespace stoa::bench
