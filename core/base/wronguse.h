// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace stoa {

/// Why the words of a command line were not understood, in one sentence. CLI11 misses the subcommand before
/// it tells of a word that is none.
inline std::string wrongUse(const CLI::App &app, const CLI::ParseError &error)
{
    const auto extra = app.remaining(true);
    const bool isUnknown = dynamic_cast<const CLI::RequiredError *>(&error) && !extra.empty();
    return isUnknown ? "there is no command " + extra.front() : error.what();
}

} // namespace stoa
