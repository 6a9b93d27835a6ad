// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/syncmessages.h"
#include "hub/http/metrics.h"

#include <array>

namespace stoa::hub {

/// Counts what this process decided about commands.
class CommandFigures {
public:
    explicit CommandFigures(http::Metrics &metrics);
    void count(const wire::CommandBatch &batch, const wire::CommandsAnswer &answer);

private:
    http::Metrics &m_metrics;
    std::array<http::Counter *, 4> m_byVerdict;
    http::Histogram &m_delay;
};

} // namespace stoa::hub
