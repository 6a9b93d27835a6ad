// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/controlline.h"
#include "hub/cli/datafolder.h"
#include "tests/hub/cli/hubprogram.h"
#include "tests/hub/http/wireclient.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Commands of one terminal while the hub serves in another.
class RunningHubTest : public QObject, private kit::HubProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void oneProcessPerFolder();
    void commandsWorkInTheRunningHub();
    void aRunningHubIsBackedUpWhole();
    void anImportIsCancelledWhereTheCommandIs();
    void aPasswordIsAskedWhereTheCommandIs();
    void filesAreReadWhereTheCommandIs();
    void ordersAreForTheOwner();
    void anEndlessOrderIsRefused();
    void aHubThatIsBeingStoppedIsTold();
};

void RunningHubTest::oneProcessPerFolder()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    QProcess process;
    QVERIFY(serve(process) != 0);
    const auto second = run({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.error.contains("another stoa-hub"), second.error);
    const auto restore = run({u"restore"_s, file(u"copy.db"_s, "")});
    QCOMPARE(restore.code, 1);
    QVERIFY2(restore.error.contains("stop it first"), restore.error);
    // The kernel lets go of the lock whatever happens to the process, and nobody listens on what it left.
    process.kill();
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY(QFile::exists(m_folder->filePath(u"hub/stoa.control"_s)));
    QCOMPARE(run({u"user"_s, u"list"_s}).code, 0);
    QProcess again;
    QVERIFY(serve(again) != 0);
    QCOMPARE(run({u"user"_s, u"list"_s}).code, 0);
    stop(again);
    QVERIFY(!QFile::exists(m_folder->filePath(u"hub/stoa.control"_s)));
}

void RunningHubTest::commandsWorkInTheRunningHub()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    const QString password = file(u"password"_s, "olive-grove-walk\n");
    QProcess process;
    const quint16 port = serve(process);
    QVERIFY(port != 0);
    const auto added = run({u"user"_s, u"add"_s, u"first"_s, u"--role"_s, u"admin"_s, u"--password-file"_s,
                            u"password"_s, u"--json"_s},
                           m_folder->path());
    QVERIFY2(added.code == 0, added.error);
    QCOMPARE(added.json().value("login"_L1).toString(), u"first"_s);
    const auto twice =
        run({u"user"_s, u"add"_s, u"first"_s, u"--role"_s, u"admin"_s, u"--password-file"_s, password});
    QCOMPARE(twice.code, 1);
    QVERIFY2(twice.error.startsWith("stoa-hub: "), twice.error);
    QCOMPARE(run({u"user"_s, u"list"_s, u"--json"_s}).json().value("items"_L1).toArray().size(), 1);
    QCOMPARE(run({u"user"_s, u"disable"_s, u"first"_s}).code, 1);
    QCOMPARE(run({u"user"_s, u"fly"_s}).code, 2);
    // Files are named as they are seen where the command is typed.
    file(u"catalog.csv"_s, "sku,name\nOIL-1,Olive oil\n");
    const auto imported = run({u"import"_s, u"catalog"_s, u"catalog.csv"_s, u"--json"_s}, m_folder->path());
    QVERIFY2(imported.code == 0, imported.error);
    QCOMPARE(imported.json().value("written"_L1).toInteger(), 1);

    const auto key =
        run({u"apikey"_s, u"add"_s, u"curl"_s, u"--permission"_s, u"catalog.read"_s, u"--json"_s});
    const QByteArray bearer =
        "Authorization: Bearer " + key.json().value("secret"_L1).toString().toLatin1() + "\r\n";
    kit::WireClient client(port);
    QCOMPARE(client.get("/v1/items/OIL-1", bearer).status, 200);
    // What ends a key in another terminal ends it for the next call.
    QCOMPARE(run({u"apikey"_s, u"revoke"_s, key.json().value("id"_L1).toString()}).code, 0);
    QCOMPARE(client.get("/v1/items/OIL-1", bearer).code(), "unauthenticated"_ba);
    const auto verified = run({u"verify"_s, u"--json"_s});
    QCOMPARE(verified.code, 0);
    QVERIFY(verified.json().value("sound"_L1).toBool());
    stop(process);
}

void RunningHubTest::aRunningHubIsBackedUpWhole()
{
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s}).code, 0);
    QProcess process;
    QVERIFY(serve(process) != 0);
    const auto generation = run({u"verify"_s, u"--json"_s}).json().value("generation"_L1);
    // While another command writes.
    QProcess writing;
    settle(writing);
    QByteArray rows = "sku,name\n";
    for (int i = 0; i < 5'000; ++i)
        rows += "NEW-" + QByteArray::number(i) + ",Thing\n";
    writing.start(
        QStringLiteral(STOA_HUB_PROGRAM),
        {u"import"_s, u"catalog"_s, file(u"many.csv"_s, rows), u"--data"_s, m_folder->filePath(u"hub"_s)});
    const auto copied = run({u"backup"_s, u"copy.db"_s}, m_folder->path());
    QVERIFY2(copied.code == 0, copied.error);
    QCOMPARE(copied.out.trimmed(), QFile::encodeName(m_folder->filePath(u"copy.db"_s)));
    QVERIFY(writing.waitForFinished(120'000));
    QCOMPARE(writing.exitCode(), 0);
    QCOMPARE(run({u"backup"_s, m_folder->filePath(u"copy.db"_s)}).code, 1);
    // It is in the register from which safe_n is told.
    QCOMPARE(QDir(m_folder->filePath(u"hub/backups"_s)).entryList({u"*.json"_s}).size(), 1);
    stop(process);
    QCOMPARE(run({u"restore"_s, m_folder->filePath(u"copy.db"_s)}).code, 0);
    QCOMPARE(run({u"verify"_s}).code, 0);
    QVERIFY(run({u"verify"_s, u"--json"_s}).json().value("generation"_L1) != generation);
}

void RunningHubTest::anImportIsCancelledWhereTheCommandIs()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    QProcess process;
    QVERIFY(serve(process) != 0);
    QByteArray rows = "sku,name\n";
    for (int i = 0; i < 100'000; ++i)
        rows += "NEW-" + QByteArray::number(i) + ",Thing\n";
    QProcess writing;
    settle(writing);
    writing.start(
        QStringLiteral(STOA_HUB_PROGRAM),
        {u"import"_s, u"catalog"_s, file(u"many.csv"_s, rows), u"--data"_s, m_folder->filePath(u"hub"_s)});
    QByteArray said;
    const auto hears = [&] {
        said += writing.readAllStandardError();
        return said.contains("writing");
    };
    QTRY_VERIFY_WITH_TIMEOUT(hears(), 60'000);
    ::kill(pid_t(writing.processId()), SIGINT);
    QVERIFY(writing.waitForFinished(60'000));
    said += writing.readAllStandardError();
    QCOMPARE(writing.exitStatus(), QProcess::NormalExit);
    QCOMPARE(writing.exitCode(), 1);
    QVERIFY2(said.contains("the import was cancelled; what was written stays"), said);
    // The hub goes on, and so does the import when it is asked for again.
    QCOMPARE(run({u"verify"_s}).code, 0);
    stop(process);
}

void RunningHubTest::aPasswordIsAskedWhereTheCommandIs()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    QProcess process;
    QVERIFY(serve(process) != 0);
    const QStringList add{u"user"_s, u"add"_s, u"first"_s, u"--role"_s, u"admin"_s};
    const auto nowhere = run(add);
    QCOMPARE(nowhere.code, 2);
    QVERIFY2(nowhere.error.contains("no terminal"), nowhere.error);
    const auto missing = run(add + QStringList{u"--password-file"_s, u"/none"_s});
    QCOMPARE(missing.code, 2);
    QVERIFY2(missing.error.contains("cannot be read"), missing.error);
    stop(process);
}

/// And only regular ones: a pipe would be waited for.
void RunningHubTest::filesAreReadWhereTheCommandIs()
{
    file(u"none.jsonl"_s, "\n");
    file(u"long.jsonl"_s, QByteArray(3 * 1024 * 1024, '\n'));
    file(u"words.jsonl"_s, "hello\n");
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(u"pipe"_s)).constData(), 0600), 0);
    const auto everyFile = [&] {
        const auto verify = [&](const QString &name) {
            return run({u"verify"_s, u"--witness"_s, name}, m_folder->path());
        };
        for (const QString &blank : {u"none.jsonl"_s, u"long.jsonl"_s}) {
            const auto read = verify(blank);
            QVERIFY2(read.code != 0 && read.error.contains("holds no roots"), read.error);
        }
        const auto words = verify(u"words.jsonl"_s);
        QVERIFY2(words.code != 0 && words.error.contains("line 1"), words.error);
        const auto missing = verify(u"missing"_s);
        QVERIFY2(missing.code != 0 && missing.error.contains("cannot be read"), missing.error);
        const auto pipe = verify(u"pipe"_s);
        QVERIFY2(pipe.code != 0 && pipe.error.contains("no regular file"), pipe.error);
        QVERIFY(run({u"import"_s, u"catalog"_s, u"pipe"_s}, m_folder->path()).code != 0);
    };
    QCOMPARE(run({u"init"_s}).code, 0);
    everyFile();
    QProcess process;
    QVERIFY(serve(process) != 0);
    everyFile();
    stop(process);
}

void RunningHubTest::anEndlessOrderIsRefused()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    QProcess process;
    QVERIFY(serve(process) != 0);
    auto line = cli::ControlLine::connect(m_folder->filePath(u"hub"_s));
    QVERIFY(line);
    QByteArray words = "{\"arguments\":[\"";
    words += QByteArray(cli::ControlLine::kLongest + 10, 'x');
    line->sendRaw(words);
    const auto told = line->receive(30);
    QVERIFY(told);
    QVERIFY(told->value("problem"_L1)["detail"_L1].toString().contains(u"is longer than"_s));
    const auto code = line->receive(30);
    QVERIFY(code);
    QCOMPARE(code->value("code"_L1).toInteger(), 2);
    stop(process);
}

void RunningHubTest::ordersAreForTheOwner()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    QVERIFY(cli::mayControl(1'000, 1'000));
    QVERIFY(cli::mayControl(0, 1'000));
    QVERIFY(!cli::mayControl(1'001, 1'000));
    QVERIFY(!cli::mayControl(1'000, 0));
    QProcess process;
    QVERIFY(serve(process) != 0);
    const QString socket = m_folder->filePath(u"hub/stoa.control"_s);
    QCOMPARE(QFile::permissions(socket)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                    | QFile::WriteOther | QFile::ExeOther),
             QFile::Permissions());
    // Whoever says nothing sensible is let go, and the next is served.
    for (const QByteArray &words : {""_ba, "hello\n"_ba, "[]\n"_ba, "{\"arguments\":7}\n"_ba}) {
        auto line = cli::ControlLine::connect(m_folder->filePath(u"hub"_s));
        QVERIFY(line);
        QVERIFY(line->sendRaw(words));
    }
    QCOMPARE(run({u"user"_s, u"list"_s}).code, 0);
    stop(process);
}

void RunningHubTest::aHubThatIsBeingStoppedIsTold()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    // Something has the folder, but is no hub that listens: as one that is just ending, or another command.
    const auto held = cli::DataFolder::take(m_folder->filePath(u"hub"_s));
    QVERIFY(held);
    const auto outcome = run({u"user"_s, u"list"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.error.contains("cannot be reached"), outcome.error);
    QVERIFY2(outcome.error.contains("stop it first"), outcome.error);
}

STOA_TEST(RunningHubTest)
#include "runninghubtest.moc"
