// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/cli/commands.h"
#include "hub/links/calls/hubclient.h"

namespace stoa::cli {

/// Which hub traffic is told to, and as whom.
struct TrafficWay {
    std::string url; ///< empty: the hub that has the data directory
    std::string keyFile; ///< its first line is the secret of an API key
    std::string caFile; ///< PEM
};

/// The environment variable for the secret where no file is named. Never from an argument, which every user
/// of the machine could read.
inline constexpr const char *kTrafficKeyVariable = "STOA_API_KEY";

/// A client of that hub. For the hub that has the data directory, and where no key is given, it has one made
/// once and keeps it there, for the owner alone; one that the hub does not take any more is replaced.
Result<std::unique_ptr<links::CurlHubClient>> trafficClient(const TrafficWay &way, const Common &common);

} // namespace stoa::cli
