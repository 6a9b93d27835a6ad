// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/deskwriter.h"

namespace stoa {

/// Makes the names that the grid shows and sorts by those of the language, and says whether they were others.
Result<bool> relabel(DeskWriter &writer, const QString &language);

} // namespace stoa
