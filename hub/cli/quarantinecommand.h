// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace stoa::cli {

struct Common;

/// "quarantine" under "import".
CLI::App *addQuarantineCommand(CLI::App &import, Common &common);

} // namespace stoa::cli
