// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace stoa {

/// Whether it has the form of ISO 3166-1 alpha-2. Small letters would be another country wherever two are
/// compared.
inline bool isCountry(QStringView code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace stoa
