// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/socketlessway.h"

#include <QTcpSocket>

namespace stoa::journeys {

using namespace Qt::StringLiterals;

SocketlessWay::SocketlessWay(const QUrl &hub)
    : m_hub(hub)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SocketlessWay::connected);
    m_server.listen(QHostAddress::LocalHost);
}

QUrl SocketlessWay::url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())); }

void SocketlessWay::connected()
{
    while (QTcpSocket *desk = m_server.nextPendingConnection()) {
        auto *hub = new QTcpSocket(desk);
        hub->connectToHost(m_hub.host(), quint16(m_hub.port()));
        m_heads.insert(desk, {});
        connect(desk, &QTcpSocket::readyRead, this, [this, desk, hub] { took(desk, hub); });
        connect(hub, &QTcpSocket::readyRead, desk, [desk, hub] { desk->write(hub->readAll()); });
        connect(hub, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
        connect(desk, &QTcpSocket::disconnected, this, [this, desk] {
            m_heads.remove(desk);
            desk->deleteLater();
        });
    }
}

void SocketlessWay::took(QTcpSocket *desk, QTcpSocket *hub)
{
    QByteArray bytes = desk->readAll();
    // A WebSocket has a connection of its own, so the first request of each tells.
    if (const auto head = m_heads.find(desk); head != m_heads.end()) {
        *head += bytes;
        if (!head->contains("\r\n\r\n"))
            return;
        bytes = *head;
        m_heads.erase(head);
        if (bytes.toLower().contains("\r\nupgrade: websocket")) {
            ++m_refused;
            desk->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            desk->disconnectFromHost();
            return;
        }
    }
    hub->write(bytes);
}

} // namespace stoa::journeys
