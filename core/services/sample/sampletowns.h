// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orders/orderdraft.h"
#include "core/services/sample/samplerandom.h"

namespace stoa {

struct SampleTown {
    QString name;
    QString country;
    QStringList postalCodes;
    Zone zone = Zone::Urban;
    Coordinates centre{};
    qint64 weight = 1;
};

/// Where the sample's orders go: real towns, and people and streets that nobody has.
class SampleAddresses {
public:
    static Result<SampleAddresses> load();

    const std::vector<SampleTown> &towns() const { return m_towns; }
    const SampleTown &drawTown(SampleRandom &random) const { return m_towns[m_weights.draw(random)]; }
    /// Somewhere in the town.
    static Destination placeIn(const SampleTown &town, SampleRandom &random);
    OrderContact contactIn(const QString &country, SampleRandom &random) const;

private:
    struct People {
        QString country;
        QStringList first;
        QStringList last;
        QStringList streets;
        QString phone;
    };
    std::vector<SampleTown> m_towns;
    SampleWeights m_weights;
    std::vector<People> m_people;
};

} // namespace stoa
