// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

#include "tests/kit/tempdatabase.h"

namespace stoa::kit {

/// A table of one column of each kind, and a connection to it.
struct ItemTable {
    explicit ItemTable(sql::Engine engine)
        : database(engine)
        , connection(database.open())
    {
        const QByteArray bytes = engine == sql::Engine::Postgres ? "BYTEA" : "BLOB";
        const auto made = connection->execute("CREATE TABLE item (id BIGINT PRIMARY KEY, name TEXT, picture "
                                              + bytes + ", price INTEGER CHECK (price > 0))");
        ready = made.has_value();
    }

    TempDatabase database;
    std::unique_ptr<sql::Connection> connection;
    bool ready;
};

} // namespace stoa::kit
