// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/controlserver.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <sys/socket.h>
#include <thread>
#include <vector>

using namespace stoa;
using namespace Qt::StringLiterals;
using cli::ControlLine;
using cli::ControlServer;

/// Whatever commands do, the hub can end.
class ControlServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommandThatMindsIsWaitedFor();
    void aCommandThatDoesNotMindIsNotWaitedFor();
    void silentOnesDoNotKeepIt();
    void whoDoesNotReadIsLetGo();
    void aSlowFileEnds_data();
    void aSlowFileEnds();

private:
    ControlLine order(const QTemporaryDir &folder)
    {
        auto line = ControlLine::connect(folder.path());
        if (!line || !line->send({{u"arguments"_s, QJsonArray{u"wait"_s}}, {u"folder"_s, u"/"_s}}))
            qFatal("no line");
        return std::move(*line);
    }
};

void ControlServerTest::aCommandThatMindsIsWaitedFor()
{
    const QTemporaryDir folder;
    QSemaphore begun;
    auto server = ControlServer::start(folder.path(), [&](const QStringList &, const auto &terminal) {
        begun.release();
        while (!terminal->isInterrupted())
            std::this_thread::yield();
        return 0;
    });
    QVERIFY(server);
    const auto line = order(folder);
    begun.acquire();
    QVERIFY((*server)->stop(std::chrono::minutes(1)));
}

void ControlServerTest::aCommandThatDoesNotMindIsNotWaitedFor()
{
    const QTemporaryDir folder;
    QSemaphore begun;
    QSemaphore goOn;
    auto server = ControlServer::start(folder.path(), [&](const QStringList &, const auto &) {
        begun.release();
        goOn.acquire();
        return 0;
    });
    QVERIFY(server);
    const auto line = order(folder);
    begun.acquire();
    QVERIFY(!(*server)->stop(std::chrono::milliseconds(1)));
    goOn.release();
    QVERIFY((*server)->stop(std::chrono::minutes(1)));
}

void ControlServerTest::silentOnesDoNotKeepIt()
{
    const QTemporaryDir folder;
    auto server = ControlServer::start(folder.path(), [](const QStringList &, const auto &) { return 0; });
    QVERIFY(server);
    std::vector<ControlLine> silent;
    for (std::size_t i = 0; i < ControlServer::kAtOnce; ++i) {
        auto line = ControlLine::connect(folder.path());
        QVERIFY(line);
        silent.push_back(std::move(*line));
    }
    // One more is told why not.
    auto more = ControlLine::connect(folder.path());
    QVERIFY(more);
    const auto told = more->receive(60);
    QVERIFY(told && told->value("problem"_L1)["detail"_L1].toString().contains(u"already"_s));
    QVERIFY((*server)->stop(std::chrono::minutes(1)));
}

void ControlServerTest::whoDoesNotReadIsLetGo()
{
    int ends[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
    ControlLine ours(ends[0]);
    const ControlLine theirs(ends[1]);
    ours.sendWithin(1);
    QVERIFY(!ours.sendRaw(QByteArray(16 * 1024 * 1024, 'x')));
    QVERIFY(ours.isOver());
    // At once from now on: a command that goes on talking is not held up again and again.
    QVERIFY(!ours.send({{u"out"_s, u"more"_s}}));
}

void ControlServerTest::aSlowFileEnds_data()
{
    QTest::addColumn<QList<QJsonObject>>("answers");
    QTest::addColumn<bool>("isGood");
    const QJsonObject piece{{u"piece"_s, QString::fromLatin1(QByteArray("abc").toBase64())}};
    QTest::newRow("whole") << QList<QJsonObject>{piece, piece, {{u"end"_s, 6}}} << true;
    QTest::newRow("empty") << QList<QJsonObject>{{{u"end"_s, 0}}} << true;
    QTest::newRow("refused") << QList<QJsonObject>{{{u"refused"_s, u"no"_s}}} << false;
    QTest::newRow("shorter than told") << QList<QJsonObject>{piece, {{u"end"_s, 6}}} << false;
    QTest::newRow("more than asked for") << QList<QJsonObject>{piece, piece, piece} << false;
    QTest::newRow("something else") << QList<QJsonObject>{{{u"hello"_s, 1}}} << false;
}

void ControlServerTest::aSlowFileEnds()
{
    QFETCH(const QList<QJsonObject>, answers);
    QFETCH(const bool, isGood);
    const QTemporaryDir folder;
    auto server = ControlServer::start(folder.path(), [](const QStringList &, const auto &terminal) {
        return terminal->content(u"roots"_s, 8) ? 0 : 1;
    });
    QVERIFY(server);
    auto line = order(folder);
    const auto asked = line.receive(60);
    QVERIFY(asked);
    QCOMPARE(asked->value("file"_L1).toString(), u"roots"_s);
    for (const QJsonObject &answer : answers)
        QVERIFY(line.send(answer));
    const auto code = line.receive(60);
    QVERIFY(code);
    QCOMPARE(code->value("code"_L1).toInteger(-1), isGood ? 0 : 1);
}

STOA_TEST(ControlServerTest)
#include "controlservertest.moc"
