// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "hub/http/census.h"
#include "hub/http/pool.h"
#include "hub/http/request.h"
#include "hub/http/response.h"

#include <QByteArrayView>
#include <memory>

namespace stoa::http {

class Connection;

/// What a Connection needs of its socket; used on the I/O thread of the connection only. It tells the
/// connection what happened: received() for read(), written() for a pending write(), gone() after linger().
class Transport {
public:
    enum class Wrote { Done, Pending, Broken };

    virtual ~Transport() = default;
    virtual bool isSecure() const = 0;
    /// Rest: of a message, part of which has come.
    enum class Awaited { Message, Rest };
    virtual void read(char *into, qsizetype room, Awaited awaited) = 0;
    /// Both views must stay as they are until written() when it is Pending.
    virtual Wrote write(QByteArrayView first, QByteArrayView second) = 0;
    /// Ends the sending side, reads and forgets what still comes until the peer ends too.
    virtual void linger() = 0;
    virtual void close() = 0;
    /// Hands the socket over to a WebSocket, with its place and what the connection counted for; the
    /// transport is empty then.
    virtual void upgrade(const Request &request, const Response &answer, std::unique_ptr<Census::Place> place,
                         std::unique_ptr<Census::Place> claimed) = 0;
};

/// The I/O thread that a connection lives on.
class Loop {
public:
    virtual ~Loop() = default;
    /// Calls connection->woken() on the loop's thread soon; from any thread.
    virtual void wake(std::shared_ptr<Connection> connection) = 0;
    /// Takes the connection off the loop's list.
    virtual void forget(Connection &connection) = 0;
    virtual Bench &bench() = 0;
    /// The Date field's value for this second.
    virtual QByteArrayView dateAt(Instant now) = 0;
};

} // namespace stoa::http
