// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/livesocket.h"

#ifdef STOA_WEBSOCKETS
#include <QWebSocket>
#else
class QWebSocket { };
#endif

namespace stoa {

LiveSocket::LiveSocket(HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_silence.setParent(this);
    m_silence.setInterval(kSilenceMs);
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &LiveSocket::lost);
}

LiveSocket::~LiveSocket() { close(); }

void LiveSocket::lost()
{
    const bool was = m_socket != nullptr;
    close();
    if (was)
        Q_EMIT closed();
}

#ifdef STOA_WEBSOCKETS

bool LiveSocket::isAvailable() { return true; }

void LiveSocket::open()
{
    close();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingFrameSize(kMostBytes);
    m_socket->setMaxAllowedIncomingMessageSize(kMostBytes);
    QNetworkRequest request =
        m_client.signedRequest("GET", wire::syncpaths::kLive.toByteArray(), {}, CallAuth::Person);
    QUrl url = request.url();
    url.setScheme(url.scheme() == QLatin1StringView("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    request.setUrl(url);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        m_open = true;
        m_silence.start();
        Q_EMIT opened();
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &LiveSocket::lost);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        m_silence.start();
        if (const auto message = wire::LiveMessage::decode(text.toUtf8()))
            Q_EMIT told(*message);
    });
    m_silence.start();
    m_socket->open(request);
}

void LiveSocket::close()
{
    m_silence.stop();
    m_open = false;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    // It may be in a signal of its own.
    m_socket.release()->deleteLater();
}

#else

bool LiveSocket::isAvailable() { return false; }

void LiveSocket::open() { }

void LiveSocket::close() { m_silence.stop(); }

#endif

} // namespace stoa
