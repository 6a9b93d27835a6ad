// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplehub.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWait = 120'000;

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

private:
    QStringList left() const;

    std::unique_ptr<QTemporaryDir> m_state; ///< where programs of this person keep state
    std::unique_ptr<QTemporaryDir> m_profile;
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
        QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), kWait);
        QVERIFY(!left().isEmpty());
        QVERIFY(progress.first()[0].toLongLong() <= progress.first()[1].toLongLong());
    }
    if (gone)
        sample.reset();
    else
        sample->cancel();
    QTRY_COMPARE_WITH_TIMEOUT(left(), QStringList(), kWait);
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
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kWait);
    QCOMPARE(left(), QStringList{u"profile"_s});
}

void SampleHubTest::isMadeServedAndServedAgain()
{
    const QString folder = m_profile->filePath(u"sample-hub"_s);
    quint16 port = 0;
    {
        SampleHub sample(folder);
        QSignalSpy progress(&sample, &SampleHub::progress);
        QSignalSpy ready(&sample, &SampleHub::ready);
        QVERIFY(!sample.exists());
        sample.start(0);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 2 * kWait);
        QVERIFY(sample.exists());
        QVERIFY(!progress.isEmpty());
        QCOMPARE(sample.url().host(), u"127.0.0.1"_s);
        QVERIFY(!sample.code().isEmpty() && !sample.login().isEmpty() && !sample.password().isEmpty());
        QVERIFY(!sample.fingerprint().isEmpty());
        port = quint16(sample.url().port());
        QTcpSocket caller;
        caller.connectToHost(sample.url().host(), port);
        QVERIFY(caller.waitForConnected());
    }
    // It ends with the desk, keeps to its place, and is there again at the next start under its address.
    QVERIFY(QDir(m_state->path()).isEmpty());
    QTcpSocket caller;
    caller.connectToHost(u"127.0.0.1"_s, port);
    QVERIFY(!caller.waitForConnected());
    SampleHub again(folder);
    QSignalSpy ready(&again, &SampleHub::ready);
    QSignalSpy progress(&again, &SampleHub::progress);
    again.start(port);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, kWait);
    QCOMPARE(again.url().port(), int(port));
    QVERIFY(progress.isEmpty());
}

STOA_TEST(SampleHubTest)
#include "samplehubtest.moc"
