// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/wireclient.h"

#include <QJsonDocument>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace stoa::kit {

using namespace Qt::StringLiterals;

QJsonObject WireAnswer::json() const { return QJsonDocument::fromJson(body).object(); }

QByteArray WireAnswer::code() const { return json().value("code"_L1).toString().toLatin1(); }

WireClient::WireClient(quint16 port, Buffers receive)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    const timeval patience{20, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (receive == Buffers::Tiny) {
        const int size = 4096;
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
    }
}

WireClient::~WireClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

WireClient::WireClient(WireClient &&other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_buffer(std::move(other.m_buffer))
{ }

bool WireClient::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t n =
            ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (n <= 0)
            return false;
        sent += n;
    }
    return true;
}

void WireClient::endSending() { ::shutdown(m_socket, SHUT_WR); }

bool WireClient::fill()
{
    char piece[16 * 1024];
    const ssize_t n = ::recv(m_socket, piece, sizeof piece, 0);
    if (n <= 0)
        return false;
    m_buffer.append(piece, n);
    return true;
}

QByteArray WireClient::read(qsizetype bytes)
{
    while (m_buffer.size() < bytes && fill()) { }
    const QByteArray result = m_buffer.first(std::min(bytes, m_buffer.size()));
    m_buffer.remove(0, result.size());
    return result;
}

QByteArray WireClient::readLine()
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n")) < 0) {
        if (!fill())
            return std::exchange(m_buffer, {});
    }
    const QByteArray line = m_buffer.first(end);
    m_buffer.remove(0, end + 2);
    return line;
}

WireAnswer WireClient::answer(Body body)
{
    WireAnswer answer;
    const QByteArray start = readLine();
    for (QByteArray line = readLine(); !line.isEmpty(); line = readLine()) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.first(qMax(colon, 0)).toLower(), line.sliced(colon + 1).trimmed());
    }
    const int status = start.startsWith("HTTP/1.1 ") ? start.sliced(9, 3).toInt() : 0;
    if (body == Body::None || status == 304 || status == 204 || status / 100 == 1) {
        answer.status = status;
        return answer;
    }
    if (answer.header("transfer-encoding") == "chunked") {
        for (;;) {
            bool isHex = false;
            const qsizetype size = readLine().toLongLong(&isHex, 16);
            if (!isHex)
                return answer;
            const QByteArray chunk = read(size + 2);
            if (chunk.size() < size + 2)
                return answer;
            answer.body += chunk.first(size);
            if (size == 0)
                break;
        }
    } else {
        const qsizetype length = answer.header("content-length").toLongLong();
        answer.body = read(length);
        if (answer.body.size() < length)
            return answer;
    }
    answer.status = status;
    return answer;
}

bool WireClient::isEnded()
{
    if (!m_buffer.isEmpty())
        return false;
    char byte = 0;
    const ssize_t n = ::recv(m_socket, &byte, 1, 0);
    return n == 0 || (n < 0 && errno == ECONNRESET);
}

WireAnswer WireClient::get(const QByteArray &path, const QByteArray &fields)
{
    send("GET " + path + " HTTP/1.1\r\nHost: hub\r\n" + fields + "\r\n");
    return answer();
}

} // namespace stoa::kit
