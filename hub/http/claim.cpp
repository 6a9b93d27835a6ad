// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/claim.h"

namespace stoa::http {

bool Claim::move(const QByteArray &key)
{
    if (key.isEmpty()) {
        release();
        return true;
    }
    if (m_place && m_place->key() == key)
        return true;
    auto place = m_census.enter(key);
    if (!place) {
        m_isRefused = true;
        m_refusals.add();
        return false;
    }
    m_place = std::move(place);
    return true;
}

} // namespace stoa::http
