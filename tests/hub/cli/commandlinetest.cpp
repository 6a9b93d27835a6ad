// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/cli/hubprogram.h"
#include "tests/hub/http/wireclient.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace stoa;
using namespace Qt::StringLiterals;

/// stoa-hub as people and scripts run it.
class CommandLineTest : public QObject, private kit::HubProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void makesSampleAndServes();
    void endsCleanly_data();
    void endsCleanly();
    void firstAdministratorByCode();
    void usersAndKeys();
    void oneFingerprintEverywhere();
    void importsWithReport();
    void backsUpAndRestores();
    void aWitnessMustHoldRoots_data();
    void aWitnessMustHoldRoots();
    void everyAnswerIsJson();
    void troubleIsJsonToo_data();
    void troubleIsJsonToo();
    void onlyInitMakesAHub_data();
    void onlyInitMakesAHub();
    void wrongUseIsTold_data();
    void wrongUseIsTold();
};

void CommandLineTest::makesSampleAndServes()
{
    const QString codes = m_folder->filePath(u"codes.json"_s);
    const auto made = run({u"init"_s, u"--sample"_s, u"small"_s, u"--json"_s, u"--codes-file"_s, codes});
    QVERIFY2(made.code == 0, made.error);
    QVERIFY(made.json().value("items"_L1).toInteger() > 100);
    QVERIFY(made.json().value("users"_L1).toArray().size() > 5);
    QFile file(codes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).object(), made.json());
    QVERIFY((QFile::permissions(m_folder->filePath(u"hub/hub.db"_s)) & (QFile::ReadGroup | QFile::ReadOther))
            == 0);
    // A second sample would mix two chains.
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s}).code, 1);
    // Nor is a hub that people use made again.
    const auto again = run({u"init"_s});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.error.contains("made already and has users"), again.error);
    QCOMPARE(run({u"verify"_s}).code, 0);

    const auto key = run({u"apikey"_s, u"add"_s, u"curl"_s, u"--permission"_s, u"stock.read"_s, u"--json"_s});
    QCOMPARE(key.code, 0);
    QProcess process;
    const quint16 port = serve(process);
    QVERIFY(port != 0);
    kit::WireClient client(port);
    const QByteArray bearer =
        "Authorization: Bearer " + key.json().value("secret"_L1).toString().toLatin1() + "\r\n";
    QCOMPARE(client.get("/v1/positions?limit=1", bearer).status, 200);
    ::kill(pid_t(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
}

void CommandLineTest::endsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void CommandLineTest::endsCleanly()
{
    QFETCH(int, signal);
    QCOMPARE(run({u"init"_s}).code, 0);
    QProcess process;
    const quint16 port = serve(process);
    QVERIFY(port != 0);
    kit::WireClient open(port);
    QCOMPARE(open.get("/readyz").status, 200);
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    // Folded back into the file: a copy of it alone is whole.
    QVERIFY(!QFile::exists(m_folder->filePath(u"hub/hub.db-wal"_s))
            || QFile(m_folder->filePath(u"hub/hub.db-wal"_s)).size() == 0);
}

void CommandLineTest::firstAdministratorByCode()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    QProcess process;
    QByteArray said;
    const quint16 port = serve(process, &said);
    QVERIFY(said.startsWith("setup code "));
    const QByteArray code = said.mid(11, 14);
    const QByteArray body = "{\"code\":\"" + code
        + "\",\"login\":\"first\",\"display_name\":\"First\",\"password\":\"olive-grove-walk\"}";
    const QByteArray head =
        "POST /v1/auth/setup HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n";
    for (const int status : {201, 403}) {
        kit::WireClient client(port);
        client.send(head + body);
        QCOMPARE(client.answer().status, status);
    }
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    const auto users = run({u"user"_s, u"list"_s, u"--json"_s}).json().value("items"_L1).toArray();
    QCOMPARE(users.size(), 1);
    QCOMPARE(users[0].toObject().value("roles"_L1).toArray(), QJsonArray{u"admin"_s});
}

void CommandLineTest::usersAndKeys()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    const QString password = file(u"password"_s, "olive-grove-walk\n");
    const auto add = [&](const QString &login) {
        return run({u"user"_s, u"add"_s, login, u"--role"_s, u"admin"_s, u"--password-file"_s, password});
    };
    QCOMPARE(add(u"first"_s).code, 0);
    QCOMPARE(add(u"first"_s).code, 1);
    QCOMPARE(run({u"user"_s, u"disable"_s, u"first"_s}).code, 1);
    QCOMPARE(add(u"second"_s).code, 0);
    QCOMPARE(run({u"user"_s, u"disable"_s, u"first"_s}).code, 0);
    QCOMPARE(run({u"user"_s, u"enable"_s, u"first"_s}).code, 0);
    QCOMPARE(
        run({u"user"_s, u"password"_s, u"first"_s, u"--password-file"_s, file(u"weak"_s, "short\n")}).code,
        2);
    QCOMPARE(run({u"user"_s, u"password"_s, u"first"_s, u"--password-file"_s,
                  file(u"good"_s, "another-olive-tree\n")})
                 .code,
             0);
    QCOMPARE(run({u"user"_s, u"password"_s, u"nobody"_s, u"--password-file"_s, password}).code, 1);
    const auto key =
        run({u"apikey"_s, u"add"_s, u"shop"_s, u"--permission"_s, u"stock.read"_s, u"--json"_s}).json();
    QCOMPARE(run({u"apikey"_s, u"revoke"_s, key.value("id"_L1).toString()}).code, 0);
    const auto keys = run({u"apikey"_s, u"list"_s, u"--json"_s});
    QVERIFY(
        !keys.json().value("items"_L1).toArray()[0].toObject().value("revoked_at"_L1).toString().isEmpty());
    QVERIFY(!keys.out.contains(key.value("secret"_L1).toString().toLatin1()));
    QCOMPARE(run({u"device"_s, u"code"_s, u"--location"_s, u"MARS"_s}).code, 2);
    QVERIFY(run({u"device"_s, u"code"_s, u"--json"_s}).json().value("code"_L1).toString().size() == 14);
}

/// What a person compares: the code's paper, the output of serve and what the desk is shown.
void CommandLineTest::oneFingerprintEverywhere()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    const QString told = run({u"device"_s, u"code"_s, u"--json"_s}).json().value("fingerprint"_L1).toString();
    QCOMPARE(told.split(u' ').size(), 8);
    const auto spoken = run({u"device"_s, u"code"_s});
    QVERIFY2(spoken.out.contains("fingerprint of this hub: " + told.toLatin1()), spoken.out.constData());
    QProcess process;
    QByteArray before;
    const quint16 port = serve(process, &before);
    QVERIFY2(before.contains("fingerprint of this hub: " + told.toLatin1()), before.constData());
    kit::WireClient client(port);
    const auto shown = client.get("/v1/hub");
    QCOMPARE(shown.status, 200);
    QCOMPARE(shown.json().value("fingerprint"_L1).toString(), told);
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
}

void CommandLineTest::importsWithReport()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    const QString good = file(u"catalog.csv"_s, "sku,name,price\nOIL-1,Olive oil,9.00\nSOAP,Soap,much\n");
    const auto dry = run({u"import"_s, u"catalog"_s, good, u"--dry-run"_s, u"--json"_s}).json();
    QCOMPARE(dry.value("faults"_L1).toArray().size(), 1);
    QCOMPARE(dry.value("faults"_L1).toArray()[0].toObject().value("line"_L1).toInteger(), 3);
    QCOMPARE(run({u"import"_s, u"catalog"_s, good, u"--json"_s}).json().value("written"_L1).toInteger(), 1);
    QCOMPARE(run({u"import"_s, u"catalog"_s, good, u"--json"_s}).json().value("written"_L1).toInteger(), 0);
    QCOMPARE(run({u"import"_s, u"catalog"_s, m_folder->filePath(u"none.csv"_s)}).code, 2);
    // What was set aside can be listed afterwards, in the way that the report tells.
    const auto told = run({u"import"_s, u"catalog"_s, good});
    const QString source = dry.value("source"_L1).toString();
    QVERIFY2(told.out.contains("stoa-hub import quarantine --import " + source.toUtf8()), told.out);
    const auto listed =
        run({u"import"_s, u"quarantine"_s, u"--import"_s, source, u"--json"_s}).json().value("items"_L1);
    QCOMPARE(listed.toArray().size(), 1);
    QCOMPARE(listed[0]["line"_L1].toInteger(), 3);
    QCOMPARE(listed[0]["reason"_L1].toString(), u"validation-failed"_s);
    QCOMPARE(listed[0]["content"_L1].toString(), u"SOAP,Soap,much"_s);
    const auto text = run({u"import"_s, u"quarantine"_s});
    QVERIFY2(text.code == 0 && text.out.contains("SOAP,Soap,much"), text.error);
    QVERIFY(run({u"import"_s, u"--help"_s}).out.contains("docs/imports.md"));
}

void CommandLineTest::backsUpAndRestores()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    const QString catalog = file(u"catalog.csv"_s, "sku,name\nOIL-1,Olive oil\n");
    QCOMPARE(run({u"import"_s, u"catalog"_s, catalog}).code, 0);
    const QString copy = m_folder->filePath(u"copy.db"_s);
    QCOMPARE(run({u"backup"_s, copy}).code, 0);
    const auto twice = run({u"backup"_s, copy});
    QCOMPARE(twice.code, 1);
    QVERIFY2(twice.error.contains("copy.db exists already"), twice.error);
    const auto nowhere = run({u"backup"_s, m_folder->filePath(u"none/copy.db"_s)});
    QCOMPARE(nowhere.code, 2);
    QVERIFY2(nowhere.error.contains("no folder for") && nowhere.error.contains("none/copy.db"),
             nowhere.error);
    const auto generation = run({u"init"_s, u"--json"_s}).json().value("generation"_L1);
    const QString more = file(u"more.csv"_s, "sku,name\nSOAP,Soap\n");
    QCOMPARE(run({u"import"_s, u"catalog"_s, more}).code, 0);
    const auto restored = run({u"restore"_s, copy});
    QVERIFY2(restored.code == 0, restored.error);
    QVERIFY(run({u"init"_s, u"--json"_s}).json().value("generation"_L1) != generation);
    QCOMPARE(run({u"verify"_s}).code, 0);
    QCOMPARE(run({u"import"_s, u"catalog"_s, more, u"--json"_s}).json().value("written"_L1).toInteger(), 1);
    for (const QString &wrong : {catalog, u"/nowhere/copy.db"_s}) {
        const auto refused = run({u"restore"_s, wrong, u"--json"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.error.contains("\"field\":\"file\""), refused.error);
    }
    // What was there is kept beside it.
    QCOMPARE(QDir(m_folder->filePath(u"hub"_s)).entryList({u"hub.db.replaced-*"_s}).size(), 1);
}

void CommandLineTest::aWitnessMustHoldRoots_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("empty") << ""_ba
                           << "holds no roots"_ba;
    QTest::newRow("blank") << "\n \n"_ba
                           << "holds no roots"_ba;
    QTest::newRow("text") << "\nnothing here\n"_ba
                          << "line 2"_ba;
    QTest::newRow("another object") << "{}\n"_ba
                                    << "line 1"_ba;
}

/// What was to be held against the audit list and is not there must not pass for what agrees with it.
void CommandLineTest::aWitnessMustHoldRoots()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, told);
    QCOMPARE(run({u"init"_s}).code, 0);
    const QString witness = file(u"roots"_s, content);
    const auto said = run({u"verify"_s, u"--witness"_s, witness});
    QCOMPARE(said.code, 2);
    QVERIFY2(said.error.contains("witness: ") && said.error.contains(told), said.error);
    QVERIFY(said.out.isEmpty());
    // A list that could not be made is no witness either.
    QCOMPARE(run({u"verify"_s, u"--witness"_s, m_folder->filePath(u"none"_s)}).code, 2);
}

void CommandLineTest::everyAnswerIsJson()
{
    const QString password = file(u"password"_s, "olive-grove-walk\n");
    const QString copy = m_folder->filePath(u"copy.db"_s);
    const auto told = [&](QStringList words, const QString &member) {
        const auto said = run(words << u"--json"_s);
        if (said.code != 0 || said.out.count('\n') != 1)
            qWarning("%s%s", said.out.constData(), said.error.constData());
        return said.json().value(member);
    };
    QVERIFY(told({u"init"_s}, u"generation"_s).isString());
    for (const QString &login : {u"first"_s, u"second"_s})
        QCOMPARE(told({u"user"_s, u"add"_s, login, u"--role"_s, u"admin"_s, u"--password-file"_s, password},
                      u"login"_s),
                 login);
    QCOMPARE(told({u"user"_s, u"disable"_s, u"first"_s}, u"state"_s), u"disabled"_s);
    QCOMPARE(told({u"user"_s, u"enable"_s, u"first"_s}, u"state"_s), u"active"_s);
    QCOMPARE(told({u"user"_s, u"password"_s, u"first"_s, u"--password-file"_s, password}, u"login"_s),
             u"first"_s);
    const auto key = told({u"apikey"_s, u"add"_s, u"shop"_s, u"--permission"_s, u"stock.read"_s}, u"id"_s);
    QCOMPARE(told({u"apikey"_s, u"revoke"_s, key.toString()}, u"state"_s), u"revoked"_s);
    QCOMPARE(told({u"import"_s, u"quarantine"_s}, u"total"_s), 0);
    QCOMPARE(told({u"backup"_s, copy}, u"file"_s), copy);
    QVERIFY(told({u"restore"_s, copy}, u"generation"_s).isString());
}

void CommandLineTest::troubleIsJsonToo_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown word") << QStringList{u"fly"_s} << 2 << u"validation-failed"_s;
    QTest::newRow("nothing") << QStringList{} << 2 << u"validation-failed"_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"catalog"_s} << 2 << u"validation-failed"_s;
    QTest::newRow("no such user") << QStringList{u"user"_s, u"disable"_s, u"x"_s} << 1 << u"not-found"_s;
    QTest::newRow("address") << QStringList{u"serve"_s, u"--listen"_s, u"everywhere"_s} << 2
                             << u"validation-failed"_s;
    QTest::newRow("witness") << QStringList{u"verify"_s, u"--witness"_s, u"/dev/null"_s} << 2
                             << u"validation-failed"_s;
}

void CommandLineTest::troubleIsJsonToo()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, code);
    QCOMPARE(run({u"init"_s}).code, 0);
    QProcess process;
    // A running hub speaks in the same way.
    for (const bool running : {false, true}) {
        if (running)
            QVERIFY(serve(process) != 0);
        const auto said = run(words + QStringList{u"--json"_s});
        QCOMPARE(said.code, exit);
        QVERIFY2(said.out.isEmpty(), said.out);
        const QByteArray last = said.error.trimmed().split('\n').last();
        const auto error = QJsonDocument::fromJson(last).object().value("error"_L1);
        QVERIFY2(error["code"_L1].toString() == code, said.error);
        QVERIFY(!error["detail"_L1].toString().isEmpty());
    }
    stop(process);
}

void CommandLineTest::onlyInitMakesAHub_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList lines{u"verify"_s,
                            u"user list"_s,
                            u"user disable x"_s,
                            u"device list"_s,
                            u"device code"_s,
                            u"apikey list"_s,
                            u"import catalog x.csv"_s,
                            u"import quarantine"_s,
                            u"backup x.db"_s,
                            u"serve --listen 127.0.0.1:0"_s};
    for (const QString &line : lines)
        QTest::newRow(qPrintable(line)) << line.split(u' ');
}

/// A mistyped --data is said to be one, and leaves nothing behind; a folder of something else stays as it is.
void CommandLineTest::onlyInitMakesAHub()
{
    QFETCH(QStringList, arguments);
    const QString folder = m_folder->filePath(u"hub"_s);
    for (const bool exists : {false, true}) {
        if (exists)
            QVERIFY(QDir().mkpath(folder));
        const auto said = run(arguments);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.error.contains("no hub in " + QFile::encodeName(folder) + ';'), said.error);
        QCOMPARE(QDir(folder).exists(), exists);
        QVERIFY(QDir(folder).isEmpty());
    }
}

void CommandLineTest::wrongUseIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << 2 << u"subcommand"_s;
    QTest::newRow("unknown") << QStringList{u"fly"_s} << 2 << u"fly"_s;
    QTest::newRow("half") << QStringList{u"user"_s} << 2 << u"subcommand"_s;
    QTest::newRow("no role") << QStringList{u"user"_s, u"add"_s, u"x"_s} << 2 << u"--role"_s;
    QTest::newRow("sample") << QStringList{u"init"_s, u"--sample"_s, u"huge"_s} << 2 << u"huge"_s;
    QTest::newRow("import of nothing") << QStringList{u"import"_s} << 2 << u"kind"_s;
    QTest::newRow("import without a file") << QStringList{u"import"_s, u"catalog"_s} << 2 << u"file"_s;
    QTest::newRow("kind") << QStringList{u"import"_s, u"secrets"_s, u"file"_s} << 2 << u"secrets"_s;
    QTest::newRow("address") << QStringList{u"serve"_s, u"--listen"_s, u"everywhere"_s} << 2 << u"listen"_s;
    QTest::newRow("open to all without TLS")
        << QStringList{u"serve"_s, u"--listen"_s, u"0.0.0.0:0"_s} << 2 << u"loopback"_s;
    QTest::newRow("database") << QStringList{u"serve"_s, u"--database"_s, u"mysql://h/d"_s} << 2
                              << u"postgresql"_s;
    QTest::newRow("certificate alone")
        << QStringList{u"serve"_s, u"--tls-cert"_s, u"/none"_s} << 2 << u"key"_s;
    QTest::newRow("no terminal") << QStringList{u"user"_s, u"add"_s, u"someone"_s, u"--role"_s, u"admin"_s}
                                 << 2 << u"terminal"_s;
    QTest::newRow("permission of a key")
        << QStringList{u"apikey"_s, u"add"_s, u"shop"_s, u"--permission"_s, u"fly"_s} << 2 << u"permission"_s;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"serve"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"."_s;
}

void CommandLineTest::wrongUseIsTold()
{
    QCOMPARE(run({u"init"_s}).code, 0);
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    const auto outcome = run(arguments);
    QCOMPARE(outcome.code, code);
    const QString said = QString::fromUtf8(outcome.out + outcome.error);
    QVERIFY2(said.contains(says), qPrintable(said));
}

STOA_TEST(CommandLineTest)
#include "commandlinetest.moc"
