// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/controlserver.h"

#include "core/base/errorjson.h"
#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRequestSeconds = 10;
constexpr int kTypingSeconds = 300;
constexpr int kReadingSeconds = 10;
/// While there are no descriptors to accept anybody with.
constexpr int kBreathMs = 200;

/// The terminal at the other end.
class FarTerminal final : public Terminal {
public:
    FarTerminal(std::shared_ptr<ControlLine> line, const QString &folder)
        : m_line(std::move(line))
        , m_folder(folder)
    { }
    void out(const QString &text) override { m_line->send({{u"out"_s, text}}); }
    void error(const QString &text) override { m_line->send({{u"error"_s, text}}); }
    void progress(const QString &text) override { m_line->send({{u"progress"_s, text}}); }
    Result<QString> password(const QString &file) override
    {
        m_line->send({{u"password"_s, file}});
        const auto answer = m_line->receive(kTypingSeconds);
        if (!answer || !answer->contains("password"_L1))
            return Error::invalid(u"password-file"_s,
                                  answer ? answer->value("refused"_L1).toString() : u"was not given"_s);
        return answer->value("password"_L1).toString();
    }
    Result<QByteArray> content(const QString &file, qint64 most) override
    {
        m_line->send({{u"file"_s, file}, {u"most"_s, most}});
        QByteArray bytes;
        while (const auto answer = m_line->receive(kReadingSeconds)) {
            if (answer->contains("refused"_L1))
                return Error::invalid(u"file"_s, answer->value("refused"_L1).toString());
            if (answer->contains("end"_L1) && answer->value("end"_L1).toInteger() == bytes.size())
                return bytes;
            bytes += QByteArray::fromBase64(answer->value("piece"_L1).toString().toLatin1());
            if (!answer->contains("piece"_L1) || bytes.size() > most)
                break;
        }
        return Error::invalid(u"file"_s, u"%1 did not come whole"_s.arg(file));
    }
    QString path(const QString &file) const override { return m_folder.absoluteFilePath(file); }
    void minds() override { m_line->send({{u"minds"_s, true}}); }
    bool isInterrupted() const override { return m_line->isOver(); }

private:
    const std::shared_ptr<ControlLine> m_line;
    const QDir m_folder;
};

} // namespace

Result<std::unique_ptr<ControlServer>> ControlServer::start(const QString &folder, Run run)
{
    STOA_TRY_ASSIGN(const int descriptor, listenForControl(folder));
    const int wake = ::eventfd(0, EFD_CLOEXEC);
    return std::unique_ptr<ControlServer>(new ControlServer(folder, descriptor, wake, std::move(run)));
}

ControlServer::ControlServer(const QString &folder, int descriptor, int wake, Run run)
    : m_folder(folder)
    , m_descriptor(descriptor)
    , m_wake(wake)
    , m_run(std::move(run))
    , m_thread([this] { accept(); })
{ }

ControlServer::~ControlServer()
{
    endAccepting();
    for (Session &session : m_sessions)
        session.thread.join();
    ::close(m_descriptor);
    ::close(m_wake);
}

bool ControlServer::stop(std::chrono::milliseconds grace)
{
    endAccepting();
    std::unique_lock lock(m_mutex);
    return m_ended.wait_for(lock, grace,
                            [this] { return std::ranges::all_of(m_sessions, &Session::isDone); });
}

void ControlServer::endAccepting()
{
    if (!m_thread.joinable())
        return;
    QFile::remove(ControlLine::pathIn(m_folder));
    const quint64 one = 1;
    if (::write(m_wake, &one, sizeof one) != qsizetype(sizeof one))
        qCWarning(lcHub, "the control socket cannot be told to end");
    m_thread.join();
    const std::lock_guard lock(m_mutex);
    for (const Session &session : m_sessions)
        session.line->shut();
}

void ControlServer::accept()
{
    for (;;) {
        pollfd wanted[2] = {{m_descriptor, POLLIN, 0}, {m_wake, POLLIN, 0}};
        if (::poll(wanted, 2, -1) < 0)
            continue;
        if (wanted[1].revents != 0)
            return;
        const int descriptor = ::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC);
        const int trouble = descriptor < 0 ? errno : 0;
        reap();
        if (descriptor < 0) {
            // Without descriptors he who waits is still there: not at once again.
            if (trouble == EMFILE || trouble == ENFILE || trouble == ENOBUFS || trouble == ENOMEM)
                ::poll(&wanted[1], 1, kBreathMs);
            continue;
        }
        admit(ControlLine(descriptor));
    }
}

void ControlServer::reap()
{
    std::list<Session> done;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_sessions.begin(); it != m_sessions.end();) {
            const auto next = std::next(it);
            if (it->isDone)
                done.splice(done.end(), m_sessions, it);
            it = next;
        }
    }
    for (Session &session : done)
        session.thread.join();
}

void ControlServer::admit(ControlLine line)
{
    line.sendWithin(kReadingSeconds);
    const auto refuse = [&line](Problem problem, const QString &why) {
        line.send({{u"problem"_s, errorJson(Error::of(problem, why))}});
        line.send({{u"code"_s, 1}});
    };
    const auto peer = line.peer();
    if (!peer || !mayControl(*peer, ::geteuid())) {
        logEvent(lcHub(), "control.refused", {{u"uid"_s, peer ? qint64(*peer) : -1}});
        return refuse(Problem::Forbidden, u"this hub takes orders from its own user and from root only"_s);
    }
    const std::lock_guard lock(m_mutex);
    if (m_sessions.size() >= kAtOnce)
        return refuse(Problem::Overloaded, u"%1 commands are running in this hub already"_s.arg(kAtOnce));
    m_sessions.push_back({std::make_shared<ControlLine>(std::move(line))});
    Session &session = m_sessions.back();
    session.thread = std::thread([this, &session] { serve(session); });
}

void ControlServer::serve(Session &session)
{
    ControlLine &line = *session.line;
    if (const auto request = line.receive(kRequestSeconds)) {
        QStringList arguments;
        const auto told = request->value("arguments"_L1).toArray();
        for (const QJsonValue &argument : told)
            arguments.append(argument.toString());
        const auto terminal =
            std::make_shared<FarTerminal>(session.line, request->value("folder"_L1).toString());
        line.send({{u"code"_s, m_run(arguments, terminal)}});
    } else if (line.wasTooLong()) {
        line.send(
            {{u"problem"_s,
              errorJson(Error::of(Problem::TooLarge,
                                  u"the command is longer than %1 bytes"_s.arg(ControlLine::kLongest)))}});
        line.send({{u"code"_s, 2}});
    }
    line.shut();
    const std::lock_guard done(m_mutex);
    session.isDone = true;
    m_ended.notify_all();
}

} // namespace stoa::cli
