// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hubclient.h"
#include "core/wire/syncmessages.h"

#include <QMap>
#include <QObject>
#include <QTimer>
#include <memory>

class QWebSocket;

namespace stoa {

/// The hub's hints, on the sync thread: which streams moved. Nothing but hints comes this way, so a lost one
/// costs time only. Dead after kSilenceMs without a message. Without Qt WebSockets it never opens.
class LiveSocket : public QObject {
    Q_OBJECT
public:
    static constexpr int kSilenceMs = 12'000;
    /// Of a message: the heads of some ten thousand streams.
    static constexpr quint64 kMostBytes = 1024 * 1024;

    explicit LiveSocket(HubClient &client, QObject *parent = nullptr);
    ~LiveSocket() override;

    static bool isAvailable();
    void open();
    void close();
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    void opened();
    void closed();
    void told(const stoa::wire::LiveMessage &message);

private:
    void lost();
    HubClient &m_client;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_silence;
    bool m_open = false;
};

} // namespace stoa
