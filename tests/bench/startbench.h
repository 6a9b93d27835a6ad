// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/report.h"

namespace stoa::bench {

/// How long the desktop takes from its start to the first rows, with the cache of a profile whose user is
/// signed in, and what it weighs then. Nothing where no desktop was built.
QList<Figure> startBench(const Options &options, const QString &profile);

} // namespace stoa::bench
