// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/network/carriercode.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

Result<CarrierCode> CarrierCode::parse(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper();
    const auto fits = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    if (code.isEmpty() || code.size() > 16 || !std::ranges::all_of(code, fits))
        return Error::invalid(u"carrier"_s, u"expected 1 to 16 letters, digits, - or _"_s);
    return CarrierCode(code);
}

} // namespace stoa
