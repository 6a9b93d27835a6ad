// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"
#include "hub/http/worker.h"

#include <atomic>
#include <functional>
#include <memory>

namespace stoa::access {

/// What each of the hub's threads has at hand: a connection that only reads. Writes go through the hub's one
/// writer.
class HubWorker final : public http::Worker {
public:
    using Open = std::function<Result<std::unique_ptr<sql::Connection>>()>;
    /// How often any worker found its connection gone: then all of them were made to a server that went.
    using Losses = std::atomic<int>;

    explicit HubWorker(Open open, std::shared_ptr<Losses> losses = std::make_shared<Losses>(0))
        : m_open(std::move(open))
        , m_losses(std::move(losses))
    { }

    /// Opened at the first call, and anew once the database server has gone.
    Result<sql::Connection *> reader()
    {
        (void)foundGone();
        if (!m_reader || m_seen != *m_losses) {
            m_reader.reset();
            m_seen = *m_losses;
            auto opened = m_open();
            if (!opened)
                return opened.error();
            m_reader = std::move(*opened);
        }
        return m_reader.get();
    }

    /// Whether the last call failed because the server had gone: reader() gives a new connection then, to the
    /// others as well.
    bool foundGone()
    {
        if (!m_reader || m_reader->usable())
            return false;
        m_reader.reset();
        ++*m_losses;
        return true;
    }

private:
    Open m_open;
    std::shared_ptr<Losses> m_losses;
    int m_seen = 0;
    std::unique_ptr<sql::Connection> m_reader;
};

} // namespace stoa::access
