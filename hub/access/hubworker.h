// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"
#include "hub/http/worker.h"

#include <functional>
#include <memory>

namespace stoa::access {

/// What each of the hub's threads has at hand: a connection that only reads. Writes go through the hub's one
/// writer.
class HubWorker final : public http::Worker {
public:
    using Open = std::function<Result<std::unique_ptr<sql::Connection>>()>;

    explicit HubWorker(Open open)
        : m_open(std::move(open))
    { }

    /// Opened at the first call, and anew once the database server has gone.
    Result<sql::Connection *> reader()
    {
        if (!m_reader || !m_reader->usable()) {
            m_reader.reset();
            auto opened = m_open();
            if (!opened)
                return opened.error();
            m_reader = std::move(*opened);
        }
        return m_reader.get();
    }

private:
    Open m_open;
    std::unique_ptr<sql::Connection> m_reader;
};

} // namespace stoa::access
