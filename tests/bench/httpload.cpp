// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/httpload.h"

#include <arpa/inet.h>
#include <atomic>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sqlite3.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stoa::bench {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void noDelay(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto n = ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0)
            return;
        sent += n;
    }
}

/// Reads one answer with a Content-Length; false when the peer is gone.
bool readAnswer(int socket, QByteArray &buffer)
{
    buffer.clear();
    char block[8'192];
    qsizetype need = -1;
    while (need < 0 || buffer.size() < need) {
        const auto n = ::recv(socket, block, sizeof block, 0);
        if (n <= 0)
            return false;
        buffer.append(block, n);
        if (need >= 0)
            continue;
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            continue;
        const QByteArray head = buffer.first(end).toLower();
        const qsizetype at = head.indexOf("content-length:");
        if (at < 0)
            return false;
        need = end + 4
            + head.sliced(at + 15,
                          head.indexOf("\r\n", at) < 0 ? head.size() - at - 15
                                                       : head.indexOf("\r\n", at) - at - 15)
                  .trimmed()
                  .toLongLong();
    }
    return true;
}

} // namespace

LoadResult loadWith(quint16 port, const QList<QByteArray> &requests, int connections, int count)
{
    std::atomic<int> next = 0;
    std::mutex mutex;
    LoadResult result;
    const auto client = [&] {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        const sockaddr_in address = loopback(port);
        if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("no connection to the server");
        noDelay(socket);
        QByteArray answer;
        std::vector<qint64> times;
        for (int i = next++; i < count; i = next++) {
            times.push_back(timed([&] {
                sendAll(socket, requests[i % requests.size()]);
                if (!readAnswer(socket, answer) || !answer.startsWith("HTTP/1.1 20"))
                    qFatal("answer: %s", answer.left(400).constData());
            }));
        }
        ::close(socket);
        const std::lock_guard lock(mutex);
        for (const qint64 us : times)
            result.times.add(us);
    };
    const qint64 us = timed([&] {
        std::vector<std::thread> threads;
        for (int i = 0; i < connections; ++i)
            threads.emplace_back(client);
        for (auto &thread : threads)
            thread.join();
    });
    result.perSecond = double(count) * 1e6 / double(us);
    return result;
}

BareServer::BareServer(const QString &database)
    : m_database(database.toUtf8())
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(m_listener, 64) != 0)
        qFatal("the reference server cannot listen");
    socklen_t size = sizeof address;
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { accept(); });
}

BareServer::~BareServer()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_accepting.join();
    ::close(m_listener);
    for (auto &thread : m_threads)
        thread.join();
}

void BareServer::accept()
{
    for (;;) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket < 0)
            return;
        noDelay(socket);
        m_threads.emplace_back([this, socket] { serve(socket); });
    }
}

void BareServer::serve(int socket)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *select = nullptr;
    if (sqlite3_open_v2(m_database.constData(), &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(
               db,
               "SELECT sku, location, on_hand, reserved, safety, sellable, version FROM position "
               "WHERE sku = ?1 AND location = ?2",
               -1, &select, nullptr)
            != SQLITE_OK)
        qFatal("reference server: %s", sqlite3_errmsg(db));
    QByteArray buffer;
    char block[4'096];
    for (;;) {
        const auto n = ::recv(socket, block, sizeof block, 0);
        if (n <= 0)
            break;
        buffer.append(block, n);
        if (!buffer.endsWith("\r\n\r\n"))
            continue;
        // GET /v1/positions/SKU/LOCATION HTTP/1.1
        const auto parts = buffer.first(buffer.indexOf(' ', 4)).split('/');
        buffer.clear();
        const QByteArray sku = parts.value(3);
        const QByteArray location = parts.value(4);
        sqlite3_bind_text(select, 1, sku.constData(), int(sku.size()), SQLITE_STATIC);
        sqlite3_bind_text(select, 2, location.constData(), int(location.size()), SQLITE_STATIC);
        QByteArray body = "{}";
        if (sqlite3_step(select) == SQLITE_ROW) {
            body = "{\"sku\":\"" + sku + "\",\"location\":\"" + location + "\"";
            const char *names[] = {"on_hand", "reserved", "safety", "sellable", "version"};
            for (int i = 0; i < 5; ++i)
                body += QByteArray(",\"") + names[i]
                    + "\":" + QByteArray::number(qint64(sqlite3_column_int64(select, i + 2)));
            body += '}';
        }
        sqlite3_reset(select);
        sendAll(socket,
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    sqlite3_finalize(select);
    sqlite3_close(db);
    ::close(socket);
}

} // namespace stoa::bench
