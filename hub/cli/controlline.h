// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <functional>
#include <optional>
#include <sys/types.h>

namespace stoa::cli {

/// One end of a connection over the control socket of a data folder: JSON objects, one per line.
///
/// The command's end sends {"arguments", "folder"}; the hub's end answers {"out"}, {"error"}, {"progress"},
/// {"problem": {code, detail}} where it does not take the command, {"minds"} when the command ends at a good
/// place once its caller hangs up,
/// asks {"password": file}, which is answered {"password"} or {"refused"}, and {"file", "most"}, which is
/// answered {"piece"}s in base64 and an {"end"}, or {"refused"}; it ends with {"code"}.
class ControlLine {
public:
    static constexpr qsizetype kLongest = 1024 * 1024;
    static constexpr qsizetype kPiece = 256 * 1024; ///< of a file

    /// Takes the descriptor over.
    explicit ControlLine(int descriptor)
        : m_descriptor(descriptor)
    { }
    ControlLine(ControlLine &&other) noexcept;
    ControlLine &operator=(ControlLine &&) = delete;
    ~ControlLine();

    /// To the hub that works in the folder. Offline when none listens, Unauthorised when it is not for this
    /// user.
    static Result<ControlLine> connect(const QString &folder);
    static QString pathIn(const QString &folder);

    /// From now on whoever does not read for so long has gone.
    void sendWithin(int seconds);
    /// False once the other end has gone. After that nothing more is sent.
    bool send(const QJsonObject &message);
    bool sendRaw(const QByteArray &text);
    /// Nothing at the end, after the wait (however slowly the message comes; none for -1), and for what is no
    /// message.
    std::optional<QJsonObject> receive(int seconds);
    /// While it receives: as soon as this holds, the other end is told that nobody waits any more (isOver()),
    /// and what it still has to say is received.
    void hangUpWhen(std::function<bool()> asked) { m_hangUp = std::move(asked); }
    /// The last one was longer than kLongest.
    bool wasTooLong() const { return m_wasTooLong; }
    /// The other end has gone.
    bool isOver() const;
    /// Ends all waiting, from any thread.
    void shut();
    /// Who is at the other end.
    std::optional<uid_t> peer() const;

private:
    int m_descriptor;
    QByteArray m_buffer;
    bool m_wasTooLong = false;
    std::function<bool()> m_hangUp;
};

/// A listening control socket, for its owner alone, in place of one that was left behind. The caller holds
/// the folder's lock. Gives the descriptor.
Result<int> listenForControl(const QString &folder);

/// Whether a user may give orders to a hub of another user: only oneself and root.
bool mayControl(uid_t peer, uid_t own);

} // namespace stoa::cli
