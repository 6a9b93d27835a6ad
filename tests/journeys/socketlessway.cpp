// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/socketlessway.h"

#include <QTcpSocket>
#include <QTimer>

namespace stoa::journeys {

using namespace Qt::StringLiterals;

namespace {
/// Longer than any answer takes that is not held; a held one takes 25 s.
constexpr int kPatienceMs = 3'000;
} // namespace

SocketlessWay::SocketlessWay(const QUrl &hub, Held held)
    : m_hub(hub)
    , m_held(held)
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
    if (m_held == Held::IsCut)
        cutUnlessAnswered(desk, hub);
}

void SocketlessWay::cutUnlessAnswered(QTcpSocket *desk, QTcpSocket *hub)
{
    auto *patience = new QTimer(desk);
    patience->setSingleShot(true);
    connect(hub, &QTcpSocket::readyRead, patience, &QObject::deleteLater);
    connect(patience, &QTimer::timeout, this, [this, desk] {
        ++m_cut;
        desk->abort();
    });
    patience->start(kPatienceMs);
}

} // namespace stoa::journeys
