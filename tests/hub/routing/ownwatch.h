// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/routing/stockwatch.h"
#include "tests/hub/routing/routedhouse.h"

namespace stoa::kit {

/// A watch of its own beside the hub's, so that each look is seen.
struct OwnWatch {
    explicit OwnWatch(RoutedHouse &of)
        : house(of)
        , reader(*of.hub.house().store().openReader())
        , parts{of.hub.house().store(), of.service().router().work(), *reader, ending}
    {
        if (!watch.begin(*reader))
            qFatal("the test's watch does not begin");
    }
    hub::StockWatch::Look look()
    {
        const auto look = watch.look(parts);
        if (!look)
            qFatal("the test's watch: %s", qPrintable(look.error().toString()));
        return *look;
    }

    RoutedHouse &house;
    std::unique_ptr<sql::Connection> reader;
    std::atomic<bool> ending = false;
    hub::JobParts parts;
    hub::StockWatch watch;
};

} // namespace stoa::kit
