// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace stoa::journeys {

/// A way to the hub on which no WebSocket comes through, as behind some proxies: the request for one is
/// answered with 403, everything else passes as it is, unless nothing may be held: then a connection whose
/// answer does not come at once is cut.
class SocketlessWay : public QObject {
    Q_OBJECT
public:
    enum class Held { Passes, IsCut };

    explicit SocketlessWay(const QUrl &hub, Held held = Held::Passes);

    QUrl url() const;
    /// How many WebSockets were refused.
    int refused() const { return m_refused; }
    /// How many connections were cut that waited for their answer.
    int cut() const { return m_cut; }

private:
    void connected();
    void took(QTcpSocket *desk, QTcpSocket *hub);
    void cutUnlessAnswered(QTcpSocket *desk, QTcpSocket *hub);

    QUrl m_hub;
    QHash<QTcpSocket *, QByteArray> m_heads; ///< of connections whose first request is not here yet
    Held m_held;
    int m_refused = 0;
    int m_cut = 0;
    QTcpServer m_server; ///< goes first: its sockets say so when they go
};

} // namespace stoa::journeys
