// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace stoa::ctl {

/// For words that say which ones are meant: nothing, which an unset variable of a script gives, would mean
/// all.
inline CLI::Validator notEmpty()
{
    return {[](const std::string &text) {
                return text.empty() ? std::string("must not be empty") : std::string();
            },
            {}};
}

} // namespace stoa::ctl
