// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/report.h"

#include <QByteArray>
#include <memory>
#include <thread>
#include <vector>

namespace stoa::bench {

/// What a load of calls gave.
struct LoadResult {
    double perSecond = 0;
    Samples times;
};

/// Keeps `connections` to 127.0.0.1:port busy, each asking again as soon as it was answered, `requests` in
/// all. Ends the program when an answer is no success.
LoadResult loadWith(quint16 port, const QList<QByteArray> &requests, int connections, int count);

/// The least a server for the same question can be: a thread per connection, one prepared SELECT on the same
/// file, no authentication, no limits, no log.
class BareServer {
public:
    explicit BareServer(const QString &database);
    ~BareServer();
    Q_DISABLE_COPY_MOVE(BareServer)
    quint16 port() const { return m_port; }

private:
    void accept();
    void serve(int socket);

    QByteArray m_database;
    int m_listener = -1;
    quint16 m_port = 0;
    std::vector<std::thread> m_threads;
    std::thread m_accepting;
};

} // namespace stoa::bench
