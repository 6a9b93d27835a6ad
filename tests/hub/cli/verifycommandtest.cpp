// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/connection.h"
#include "tests/hub/cli/hubprogram.h"
#include "tests/hub/http/wireclient.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// `stoa-hub verify`, and what a hub says of a damaged file.
class VerifyCommandTest : public QObject, private kit::HubProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void writesNothing();
    void aDamagedPageIsFound();
    void whatIsNoDatabaseIsFound();
    void aServingHubTellsOfDamage();

private:
    /// Spoils the table's first page.
    void damage(const QByteArray &table);
    QByteArray contentOf(const QString &name) const
    {
        QFile read(m_folder->filePath(u"hub/"_s + name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
};

/// It may be looked at on a full disk, and is the same to the byte afterwards.
void VerifyCommandTest::writesNothing()
{
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s}).code, 0);
    const QByteArray database = contentOf(u"hub.db"_s);
    const QByteArray witness = contentOf(u"hub.witness"_s);
    QVERIFY(!database.isEmpty() && !witness.isEmpty());
    const auto verified = run({u"verify"_s, u"--json"_s});
    QCOMPARE(verified.code, 0);
    QVERIFY(verified.json().value("sound"_L1).toBool());
    QVERIFY(!verified.json().value("generation"_L1).toString().isEmpty());
    QVERIFY(contentOf(u"hub.db"_s) == database);
    QCOMPARE(contentOf(u"hub.witness"_s), witness);
    QVERIFY(contentOf(u"hub.db-wal"_s).isEmpty());
}

void VerifyCommandTest::damage(const QByteArray &table)
{
    const QString path = m_folder->filePath(u"hub/hub.db"_s);
    qint64 page = 0;
    qint64 size = 0;
    {
        sql::SqliteOptions options;
        options.path = path;
        options.access = sql::Access::ReadOnly;
        const auto reader = sql::Connection::openSqlite(options);
        QVERIFY(reader);
        page = *(*reader)->scalar("SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?1",
                                  table);
        size = *(*reader)->scalar("PRAGMA page_size");
    }
    QVERIFY(page > 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * size));
    QCOMPARE(file.write(QByteArray(qsizetype(size), '\xff')), size);
}

void VerifyCommandTest::aDamagedPageIsFound()
{
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s}).code, 0);
    damage("category");
    const auto found = run({u"verify"_s, u"--json"_s});
    QCOMPARE(found.code, 3);
    const QJsonObject told = found.json();
    QVERIFY(!told.value("sound"_L1).toBool(true));
    const QStringList damaged = told.value("damaged"_L1).toVariant().toStringList();
    QVERIFY2(!damaged.isEmpty(), found.out);
    // The ledger and the audit list lie on other pages.
    QVERIFY(told.value("movements"_L1).toInteger() > 0);
    QVERIFY(told.value("differences"_L1).toArray().isEmpty());
    QVERIFY(told.value("audit_entries"_L1).toInteger() > 0);
    const auto spoken = run({u"verify"_s});
    QCOMPARE(spoken.code, 3);
    QVERIFY2(spoken.out.contains("damaged: ") && spoken.out.contains("NOT sound"), spoken.out);
}

void VerifyCommandTest::whatIsNoDatabaseIsFound()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    QFile file(m_folder->filePath(u"hub/hub.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(4'096, 'x'));
    file.close();
    const auto found = run({u"verify"_s, u"--json"_s});
    QCOMPARE(found.code, 3);
    QCOMPARE(found.json().value("damaged"_L1).toArray().size(), 1);
}

void VerifyCommandTest::aServingHubTellsOfDamage()
{
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s}).code, 0);
    const auto key =
        run({u"apikey"_s, u"add"_s, u"curl"_s, u"--permission"_s, u"catalog.read"_s, u"--json"_s});
    QCOMPARE(key.code, 0);
    damage("category");
    QProcess process;
    const quint16 port = serve(process);
    QVERIFY(port != 0);
    kit::WireClient client(port);
    QCOMPARE(client.get("/readyz").status, 200);
    const QByteArray bearer =
        "Authorization: Bearer " + key.json().value("secret"_L1).toString().toLatin1() + "\r\n";
    for (int i = 0; i < 2; ++i)
        QCOMPARE(client.get("/v1/categories", bearer).status, 500);
    const auto ready = client.get("/readyz");
    QCOMPARE(ready.status, 503);
    QCOMPARE(ready.json().value("checks"_L1).toObject().value("database"_L1).toString(), u"damaged"_s);
    QCOMPARE(run({u"verify"_s}).code, 3);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.readAllStandardError().count("the database is damaged"), 1);
}

STOA_TEST(VerifyCommandTest)
#include "verifycommandtest.moc"
