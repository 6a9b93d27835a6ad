// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stoa::hub {

/// What people typed where a description should stand, when they corrected the stock ("damages", "?missing",
/// "found"). English, as the file's people wrote.

/// The code of the built-in reason that fits; "miscount" when the remark tells nothing.
QString reasonOfRemark(const QString &remark, bool isIncrease);

/// The remark without the words that are not known as words of such remarks, so that no name of a person gets
/// through; digits stay.
QString withoutNames(const QString &remark);

/// Lower-case letters, no letters, or words of remarks only: nobody's article is called like that.
bool looksLikeRemark(const QString &text);

} // namespace stoa::hub
