// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/duty.h"

#include "core/sql/dialect.h"

namespace stoa::hub {

namespace {

constexpr std::chrono::milliseconds kBetweenAsking{500};

} // namespace

Duty::Duty(HubStore &store, Kind kind)
    : m_store(store)
    , m_kind(kind)
{ }

bool Duty::isOurs()
{
    if (m_store.engine() == sql::Engine::Sqlite)
        return true;
    const auto now = Steady::now();
    if (!m_asked || now - *m_asked >= kBetweenAsking) {
        m_isOurs = ask();
        m_asked = now;
    }
    return m_isOurs;
}

bool Duty::ask()
{
    if (m_mark && m_isOurs) {
        // The mark is as alive as the connection.
        if (m_mark->scalar("SELECT 1") && m_mark->usable())
            return true;
    }
    if (!m_mark || !m_mark->usable() || m_isOurs) {
        m_mark.reset();
        auto opened = m_store.openListener();
        if (!opened)
            return false;
        m_mark = std::move(*opened);
    }
    return sql::takeMark(*m_mark, qint32(m_kind)).value_or(false);
}

void Duty::giveUp()
{
    m_mark.reset();
    m_isOurs = false;
    m_asked.reset();
}

} // namespace stoa::hub
