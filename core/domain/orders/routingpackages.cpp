// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingplanner.h"

namespace stoa::routing {

namespace {

struct Box {
    RoutingPackage package;
    QString packClass;
    bool toCome;
};

const RoutingLine &lineOf(const QList<RoutingLine> &open, int number)
{
    return *std::ranges::find(open, number, &RoutingLine::line);
}

void put(RoutingPackage &package, int line, qint64 quantity, bool toCome, qint64 grams)
{
    const qint64 later = toCome ? quantity : 0;
    if (!package.lines.isEmpty() && package.lines.last().line == line) {
        package.lines.last().quantity += quantity;
        package.lines.last().backordered += later;
    } else {
        package.lines.append({line, quantity, later});
    }
    package.grams += grams;
}

} // namespace

/// First fit, lines in their order: a unit goes into the first package with room for it. One that is heavier
/// than a package may be has one of its own, and so has, apart from the rest, what is yet to come.
QList<RoutingPackage> packagesOf(const QList<LineUnits> &lines, const QList<RoutingLine> &open,
                                 const RoutingLimits &limits)
{
    std::vector<Box> boxes;
    const auto pack = [&](const RoutingLine &line, qint64 quantity, bool toCome) {
        const QString packClass = limits.packing == PackingApart::ByClass ? line.packClass : QString();
        const bool isEndless = limits.maxPackageWeight == 0 || line.unitWeight == 0;
        while (quantity > 0) {
            const auto roomIn = [&](const Box &box) {
                if (box.packClass != packClass || box.toCome != toCome)
                    return qint64(0);
                if (isEndless)
                    return quantity;
                return std::max<qint64>(0, limits.maxPackageWeight - box.package.grams) / line.unitWeight
                    * 1'000;
            };
            auto box = std::ranges::find_if(boxes, [&](const Box &one) { return roomIn(one) > 0; });
            if (box == boxes.end()) {
                boxes.push_back({{}, packClass, toCome});
                box = std::prev(boxes.end());
            }
            const qint64 fits = std::min(quantity, std::max<qint64>(roomIn(*box), 1'000));
            put(box->package, line.line, fits, toCome, (line.unitWeight * fits + 999) / 1'000);
            quantity -= fits;
        }
    };
    for (const LineUnits &units : lines) {
        const RoutingLine &line = lineOf(open, units.line);
        pack(line, units.quantity - units.backordered, false);
        pack(line, units.backordered, true);
    }
    QList<RoutingPackage> packages;
    for (Box &box : boxes)
        packages.append(std::move(box.package));
    return packages;
}

} // namespace stoa::routing
