// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace stoa {

/// The format of an application identifier, as in the table of GS1 General Specifications, 3.2.
struct Gs1Identifier {
    const char *begin; ///< the digits by which it is known
    int aiDigits; ///< of the whole identifier; those after `begin` are any digits
    int least; ///< characters of the value
    int most;
    int digits; ///< so many at the front are digits, if there are as many
    int checked = 0; ///< so many at the front end with a check digit
    bool predefined = false; ///< of the predefined lengths in figure 7.8.5-2: nothing separates it
};

/// The identifier at the front of the text, or null.
const Gs1Identifier *gs1Identifier(QStringView text);

} // namespace stoa
