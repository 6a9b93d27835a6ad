// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/tempdatabase.h"

#include "core/base/crypto.h"
#include "core/sql/postgres/postgres.h"

#include <QTest>
#include <QUrl>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

template <typename T> T demand(Result<T> result)
{
    if (!result)
        qFatal("no database for the test: %s", qPrintable(result.error().toString()));
    return *std::move(result);
}

} // namespace

QString postgresForTests() { return qEnvironmentVariable("STOA_TEST_POSTGRES").trimmed(); }

TempDatabase::TempDatabase(sql::Engine engine)
    : m_engine(engine)
{
    if (engine == sql::Engine::Sqlite) {
        m_location = m_folder.filePath(u"test.db"_s);
        return;
    }
    m_name = "stoa_test_" + randomBytes(8).toHex();
    const auto server = demand(sql::openPostgres(postgresForTests()));
    const auto made = server->execute("CREATE DATABASE " + m_name
                                      + " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
    if (!made)
        qFatal("no database for the test: %s", qPrintable(made.error().toString()));
    QUrl url(postgresForTests());
    url.setPath(u'/' + QString::fromLatin1(m_name));
    m_location = url.toString(QUrl::FullyEncoded);
}

TempDatabase::~TempDatabase()
{
    if (m_engine == sql::Engine::Sqlite)
        return;
    const auto server = sql::openPostgres(postgresForTests());
    if (server)
        (void)(*server)->execute("DROP DATABASE IF EXISTS " + m_name + " WITH (FORCE)");
}

std::unique_ptr<sql::Connection> TempDatabase::open(sql::Access access) const
{
    if (m_engine == sql::Engine::Postgres)
        return demand(sql::openPostgres(m_location, access));
    sql::SqliteOptions options;
    options.path = m_location;
    options.access = access;
    return demand(sql::Connection::openSqlite(options));
}

void addEngineRows()
{
    QTest::addColumn<sql::Engine>("engine");
    QTest::newRow("sqlite") << sql::Engine::Sqlite;
    QTest::newRow("postgres") << sql::Engine::Postgres;
}

} // namespace stoa::kit
