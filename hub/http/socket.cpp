// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/socket.h"

namespace stoa::http {

Sent Socket::send(QByteArray text) const { return m_link->send(std::move(text)); }

void Socket::close() const { m_link->close(); }

bool Socket::isOpen() const { return m_link->isOpen(); }

quint64 Socket::id() const { return m_link->id(); }

} // namespace stoa::http
