// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace stoa::journeys {

/// A way to the hub on which no WebSocket comes through, as behind some proxies: the request for one is
/// answered with 403, everything else passes as it is.
class SocketlessWay : public QObject {
    Q_OBJECT
public:
    explicit SocketlessWay(const QUrl &hub);

    QUrl url() const;
    /// How many WebSockets were refused.
    int refused() const { return m_refused; }

private:
    void connected();
    void took(QTcpSocket *desk, QTcpSocket *hub);

    QUrl m_hub;
    QHash<QTcpSocket *, QByteArray> m_heads; ///< of connections whose first request is not here yet
    int m_refused = 0;
    QTcpServer m_server; ///< goes first: its sockets say so when they go
};

} // namespace stoa::journeys
