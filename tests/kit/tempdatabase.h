// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/connection.h"

#include <QTemporaryDir>

namespace stoa::kit {

/// A fresh, empty database that is gone with the object: a SQLite file in a temporary folder, or a database
/// of a random name on the PostgreSQL server that the environment variable STOA_TEST_POSTGRES names by its
/// URL. All connections opened here must be closed before it goes.
///
/// A test over both engines:
///     void keeps_data() { kit::addEngineRows(); }
///     void keeps()
///     {
///         STOA_FETCH_ENGINE(engine);
///         kit::TempDatabase database(engine);
///         auto connection = database.open();
class TempDatabase {
public:
    explicit TempDatabase(sql::Engine engine);
    ~TempDatabase();
    Q_DISABLE_COPY_MOVE(TempDatabase)

    sql::Engine engine() const { return m_engine; }
    /// The file's path, or the URL.
    QString location() const { return m_location; }
    /// Another connection. Ends the program with a message when there is none to be had.
    std::unique_ptr<sql::Connection> open(sql::Access access = sql::Access::ReadWrite) const;

private:
    sql::Engine m_engine;
    QTemporaryDir m_folder;
    QString m_location;
    QByteArray m_name; ///< of the database on the server
};

/// Where PostgreSQL is for tests; empty when it is nowhere.
QString postgresForTests();

/// A column "engine" and a row for each engine.
void addEngineRows();

} // namespace stoa::kit

/// The row's engine, or the test is skipped because the engine is not at hand.
#define STOA_FETCH_ENGINE(engine)                                                                            \
    QFETCH(const ::stoa::sql::Engine, engine);                                                               \
    if (engine == ::stoa::sql::Engine::Postgres && ::stoa::kit::postgresForTests().isEmpty())                \
    QSKIP("STOA_TEST_POSTGRES does not name a PostgreSQL server")
