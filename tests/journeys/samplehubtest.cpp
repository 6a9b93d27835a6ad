// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplehub.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongWait = 120'000;

} // namespace

/// The sample chain of the entry: made and served by the real hub, and cancelled without a trace.
class SampleHubTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cancelledNothingIsLeft_data();
    void cancelledNothingIsLeft();
    void aFailureIsToldAndLeavesNothing();
    void isMadeServedAndServedAgain();
    void endsWithADeskThatIsKilled();
    void whatIsLeftServingIsTakenOver();

private:
    QStringList left() const;
    bool answers() const;

    std::unique_ptr<QTemporaryDir> m_state; ///< where programs of this person keep state
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QTemporaryDir> m_made; ///< a profile with the chain in it, which takes a while to make
    quint16 m_port = 0; ///< where it was served
};

void SampleHubTest::initTestCase()
{
    // As installed, the hub is found beside the desktop or on the path.
    const QString folder = QFileInfo(QStringLiteral(STOA_HUB_PROGRAM)).absolutePath();
    qputenv("PATH", folder.toLocal8Bit() + ':' + qgetenv("PATH"));
}

void SampleHubTest::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    m_profile = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_state->path().toLocal8Bit());
}

QStringList SampleHubTest::left() const
{
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    return QDir(m_state->path()).entryList(all) + QDir(m_profile->path()).entryList(all);
}

void SampleHubTest::cancelledNothingIsLeft_data()
{
    QTest::addColumn<bool>("begun");
    QTest::addColumn<bool>("gone");
    QTest::newRow("before the first day is made") << false << false;
    QTest::newRow("while days are made") << true << false;
    QTest::newRow("by the end of the program") << true << true;
}

void SampleHubTest::cancelledNothingIsLeft()
{
    QFETCH(bool, begun);
    QFETCH(bool, gone);
    auto sample = std::make_unique<SampleHub>(m_profile->filePath(u"sample-hub"_s));
    QSignalSpy progress(sample.get(), &SampleHub::progress);
    QSignalSpy ready(sample.get(), &SampleHub::ready);
    QSignalSpy failed(sample.get(), &SampleHub::failed);
    sample->start(0);
    if (begun) {
        QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), kLongWait);
        QVERIFY(!left().isEmpty());
        QVERIFY(progress.first()[0].toLongLong() <= progress.first()[1].toLongLong());
    }
    if (gone)
        sample.reset();
    else
        sample->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(left(), QStringList(), kLongWait);
    // Whoever cancels is told nothing more.
    sample.reset();
    QCOMPARE(left(), QStringList());
    QVERIFY(ready.isEmpty() && failed.isEmpty());
}

void SampleHubTest::aFailureIsToldAndLeavesNothing()
{
    // A file where the folder should become one.
    QFile inTheWay(m_profile->filePath(u"profile"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    SampleHub sample(inTheWay.fileName() + u"/sample-hub"_s);
    QSignalSpy failed(&sample, &SampleHub::failed);
    sample.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLongWait);
    QCOMPARE(left(), QStringList{u"profile"_s});
}

void SampleHubTest::isMadeServedAndServedAgain()
{
    m_made = std::move(m_profile);
    const QString folder = m_made->filePath(u"sample-hub"_s);
    {
        SampleHub sample(folder);
        QSignalSpy progress(&sample, &SampleHub::progress);
        QSignalSpy ready(&sample, &SampleHub::ready);
        QVERIFY(!sample.exists());
        sample.start(0);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 2 * kLongWait);
        QVERIFY(sample.exists());
        QVERIFY(!progress.isEmpty());
        QCOMPARE(sample.url().host(), u"127.0.0.1"_s);
        QVERIFY(!sample.code().isEmpty() && !sample.login().isEmpty() && !sample.password().isEmpty());
        QVERIFY(!sample.fingerprint().isEmpty());
        m_port = quint16(sample.url().port());
        QTcpSocket caller;
        caller.connectToHost(sample.url().host(), m_port);
        QVERIFY(caller.waitForConnected());
        // Its tills and carriers go on.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + u"/traffic.key"_s), kLongWait);
    }
    // It ends with the desk, keeps to its place, and is there again at the next start under its address.
    QVERIFY(QDir(m_state->path()).isEmpty());
    QTcpSocket caller;
    caller.connectToHost(u"127.0.0.1"_s, m_port);
    QVERIFY(!caller.waitForConnected());
    SampleHub again(folder);
    QSignalSpy ready(&again, &SampleHub::ready);
    QSignalSpy progress(&again, &SampleHub::progress);
    again.start(m_port);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, kLongWait);
    QCOMPARE(again.url().port(), int(m_port));
    QVERIFY(progress.isEmpty());
}

bool SampleHubTest::answers() const
{
    QTcpSocket caller;
    caller.connectToHost(u"127.0.0.1"_s, m_port);
    return caller.waitForConnected();
}

void SampleHubTest::endsWithADeskThatIsKilled()
{
#ifndef Q_OS_LINUX
    QSKIP("this system does not end a process with its parent");
#endif
    if (!m_made || m_port == 0)
        QSKIP("isMadeServedAndServedAgain makes the chain");
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STOA_VICTIM_SAMPLE"_s, m_made->filePath(u"sample-hub"_s));
    environment.insert(u"STOA_VICTIM_PORT"_s, QString::number(m_port));
    QProcess desk;
    desk.setProcessEnvironment(environment);
    desk.start(QCoreApplication::applicationFilePath(), {u"samplehubvictim"_s});
    QByteArray said;
    QVERIFY(QTest::qWaitFor([&] { return (said += desk.readAllStandardOutput()).contains("serves"); },
                            kLongWait));
    QVERIFY(answers());
    desk.kill();
    QVERIFY(desk.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!answers(), kLongWait);
}

void SampleHubTest::whatIsLeftServingIsTakenOver()
{
    if (!m_made || m_port == 0)
        QSKIP("isMadeServedAndServedAgain makes the chain");
    const QString folder = m_made->filePath(u"sample-hub"_s);
    // Where it keeps what lies outside of its data, as the desk tells it.
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, folder + u".state"_s);
    QProcess leftBehind;
    leftBehind.setProcessEnvironment(environment);
    leftBehind.setProgram(QStringLiteral(STOA_HUB_PROGRAM));
    leftBehind.setArguments({u"serve"_s, u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)});
    // The one of the test before may still hold the data.
    const auto serves = [&] {
        if (leftBehind.state() == QProcess::NotRunning)
            leftBehind.start();
        return answers();
    };
    QVERIFY(QTest::qWaitFor(serves, kLongWait));
    {
        SampleHub sample(folder);
        QSignalSpy ready(&sample, &SampleHub::ready);
        QSignalSpy failed(&sample, &SampleHub::failed);
        sample.start(m_port);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, kLongWait);
        QCOMPARE(failed.size(), 0);
        QTRY_COMPARE(leftBehind.state(), QProcess::NotRunning);
        QVERIFY(answers());
    }
    QVERIFY(!answers());
}

STOA_TEST(SampleHubTest)
#include "samplehubtest.moc"
