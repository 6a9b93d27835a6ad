// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/terminal.h"

#include <QFile>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

/// Set by Ctrl+C.
std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

void put(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
    std::fflush(to);
}

/// Turns the echo of a terminal off while it lives.
class Unseen {
public:
    Unseen()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    termios m_before = {};
    bool m_known = false;
};

QString typed(const QString &question)
{
    put(stderr, question);
    QFile input;
    QString answer;
    {
        const Unseen unseen;
        if (input.open(stdin, QIODevice::ReadOnly))
            answer = QString::fromUtf8(input.readLine(4'096));
    }
    put(stderr, u"\n"_s);
    while (answer.endsWith(u'\n') || answer.endsWith(u'\r'))
        answer.chop(1);
    return answer;
}

} // namespace

void OwnTerminal::out(const QString &text) { put(stdout, text); }

void OwnTerminal::error(const QString &text) { put(stderr, text); }

void OwnTerminal::progress(const QString &text)
{
    if (isatty(STDERR_FILENO))
        put(stderr, u"\r\033[K"_s + text);
    else
        put(stderr, text + u'\n');
}

Result<QString> OwnTerminal::password(const QString &file)
{
    if (!file.isEmpty()) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return Error::invalid(u"password-file"_s, u"cannot be read"_s);
        QByteArray first = source.readLine(4'096);
        while (first.endsWith('\n') || first.endsWith('\r'))
            first.chop(1);
        return QString::fromUtf8(first);
    }
    if (!isatty(STDIN_FILENO))
        return Error::invalid(u"password-file"_s, u"is needed where there is no terminal"_s);
    const QString first = typed(u"Password: "_s);
    if (typed(u"Once more: "_s) != first)
        return Error::invalid({}, u"the two differ"_s);
    return first;
}

Result<QByteArray> OwnTerminal::content(const QString &file, qint64 most)
{
    const auto refused = [&file](const QString &why) {
        return Error::invalid(u"file"_s, why.arg(file));
    };
    // A pipe would have its opener wait for the other end.
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return refused(u"%1 cannot be read"_s);
    QFile source;
    if (!source.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return refused(u"%1 cannot be read"_s);
    }
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode))
        return refused(u"%1 is no regular file"_s);
    QByteArray bytes = source.read(most + 1);
    if (bytes.size() > most)
        return refused(u"%1 is too large"_s);
    return bytes;
}

void OwnTerminal::minds()
{
    // Whoever asks twice does not want to wait for the good place.
    for (const int asked : {SIGINT, SIGTERM}) {
        std::signal(asked, [](int again) {
            interrupted = true;
            std::signal(again, SIG_DFL);
        });
    }
}

bool OwnTerminal::isInterrupted() const { return interrupted; }

} // namespace stoa::cli
