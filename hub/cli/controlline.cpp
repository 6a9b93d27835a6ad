// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/controlline.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBacklog = 8;
constexpr qint64 kLookMs = 100; ///< between two looks at whether to hang up
constexpr mode_t kOwnerOnly = 0600;

/// A socket's address in a folder. An address has room for 107 bytes; a longer path is reached through the
/// folder's descriptor.
class Address {
public:
    explicit Address(const QString &folder)
    {
        m_name.sun_family = AF_UNIX;
        QByteArray path = QFile::encodeName(ControlLine::pathIn(folder));
        if (path.size() >= qsizetype(sizeof m_name.sun_path)) {
            m_folder = ::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
            path = "/proc/self/fd/" + QByteArray::number(m_folder) + '/'
                + path.sliced(path.lastIndexOf('/') + 1);
        }
        std::memcpy(m_name.sun_path, path.constData(), std::size_t(path.size()));
    }
    ~Address()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    Address(const Address &) = delete;
    Address &operator=(const Address &) = delete;

    const sockaddr *name() const { return reinterpret_cast<const sockaddr *>(&m_name); }
    static constexpr socklen_t size() { return sizeof(sockaddr_un); }

private:
    sockaddr_un m_name = {};
    int m_folder = -1;
};

Error failed(const QString &what)
{
    return Error{errno == EACCES || errno == EPERM ? ErrorKind::Unauthorised : ErrorKind::Offline, u"data"_s,
                 u"%1: %2"_s.arg(what, QString::fromLocal8Bit(std::strerror(errno)))};
}

} // namespace

QString ControlLine::pathIn(const QString &folder) { return QDir(folder).filePath(u"stoa.control"_s); }

ControlLine::ControlLine(ControlLine &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_buffer(std::move(other.m_buffer))
    , m_hangUp(std::move(other.m_hangUp))
{ }

ControlLine::~ControlLine()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<ControlLine> ControlLine::connect(const QString &folder)
{
    ControlLine line(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const Address address(folder);
    if (line.m_descriptor < 0 || ::connect(line.m_descriptor, address.name(), Address::size()) != 0)
        return failed(u"its control socket cannot be reached"_s);
    return line;
}

bool ControlLine::send(const QJsonObject &message)
{
    return sendRaw(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}

bool ControlLine::sendRaw(const QByteArray &text)
{
    for (qsizetype sent = 0; sent < text.size();) {
        const auto now =
            ::send(m_descriptor, text.constData() + sent, std::size_t(text.size() - sent), MSG_NOSIGNAL);
        if (now < 0 && errno != EINTR) {
            // Half a message is out: whatever came after it could not be understood.
            shut();
            return false;
        }
        sent += std::max<qsizetype>(now, 0);
    }
    return true;
}

void ControlLine::sendWithin(int seconds)
{
    const timeval time{seconds, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
}

std::optional<QJsonObject> ControlLine::receive(int seconds)
{
    const QDeadlineTimer deadline =
        seconds < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(std::chrono::seconds(seconds));
    m_wasTooLong = false;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n');
        if (end > kLongest || (end < 0 && m_buffer.size() > kLongest)) {
            m_wasTooLong = true;
            return {};
        }
        if (end >= 0) {
            const auto message = QJsonDocument::fromJson(m_buffer.first(end));
            m_buffer.remove(0, end + 1);
            return message.isObject() ? std::optional(message.object()) : std::nullopt;
        }
        if (m_hangUp && m_hangUp()) {
            ::shutdown(m_descriptor, SHUT_WR);
            m_hangUp = nullptr;
        }
        pollfd wanted{m_descriptor, POLLIN, 0};
        const auto left = deadline.remainingTime();
        const int ready =
            ::poll(&wanted, 1, int(m_hangUp ? std::min<qint64>(left < 0 ? kLookMs : left, kLookMs) : left));
        if ((ready < 0 && errno == EINTR) || (ready == 0 && !deadline.hasExpired()))
            continue;
        if (ready <= 0)
            return {};
        char bytes[4'096];
        const auto got = ::recv(m_descriptor, bytes, sizeof bytes, 0);
        if (got <= 0)
            return {};
        m_buffer.append(bytes, qsizetype(got));
    }
}

bool ControlLine::isOver() const
{
    pollfd wanted{m_descriptor, POLLRDHUP, 0};
    return ::poll(&wanted, 1, 0) > 0 && (wanted.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0;
}

void ControlLine::shut() { ::shutdown(m_descriptor, SHUT_RDWR); }

std::optional<uid_t> ControlLine::peer() const
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(m_descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return {};
    return credentials.uid;
}

Result<int> listenForControl(const QString &folder)
{
    // Somebody may have gone again before he is accepted; nobody waits for the next one.
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return failed(u"no control socket"_s);
    QFile::remove(ControlLine::pathIn(folder));
    const Address address(folder);
    // The mode is set before the name appears, so that nobody else can ever connect.
    if (::fchmod(descriptor, kOwnerOnly) != 0 || ::bind(descriptor, address.name(), Address::size()) != 0
        || ::chmod(QFile::encodeName(ControlLine::pathIn(folder)).constData(), kOwnerOnly) != 0
        || ::listen(descriptor, kBacklog) != 0) {
        auto error = failed(u"the control socket cannot be made"_s);
        ::close(descriptor);
        return error;
    }
    return descriptor;
}

bool mayControl(uid_t peer, uid_t own) { return peer == own || peer == 0; }

} // namespace stoa::cli
