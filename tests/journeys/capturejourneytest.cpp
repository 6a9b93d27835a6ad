// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/journeydesk.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTest>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

/// Pictures are drawn of a profile without changing how its people left it.
class CaptureJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picturesLeaveTheSettingsAlone();
    void withoutASignInItEnds();
    void wordsNeedNoDisplay_data();
    void wordsNeedNoDisplay();
};

void CaptureJourneyTest::picturesLeaveTheSettingsAlone()
{
    const QString program = QStringLiteral(STOA_DESKTOP_PROGRAM);
    if (!QFileInfo::exists(program))
        QSKIP("the desktop was not built");
    HubProcess hub;
    QVERIFY2(hub.init(1), qPrintable(hub.error()));
    QVERIFY2(hub.serve(), qPrintable(hub.error()));
    JourneyDesk desk;
    QVERIFY2(desk.join(hub.url(), hub.takeCode(), u"manager.ath-01"_s, hub.password()),
             qPrintable(desk.error()));
    desk.close();
    const QString file = desk.folder() + u"/desk.ini"_s;
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(u"language"_s, u"pl"_s);
        settings.setValue(u"look"_s, 1);
        settings.setValue(u"window/panel"_s, u"sync"_s);
    }
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray before = kept.readAll();
    kept.close();
    QTemporaryDir pictures;
    // Not needed where a sign-in stands; the pages before it are drawn all the same.
    QFile password(pictures.filePath(u"password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write(hub.password().toUtf8());
    password.close();
    QProcess process;
    process.start(program,
                  {u"--profile"_s, desk.folder(), u"--secrets"_s, u"file"_s, u"--capture"_s, pictures.path(),
                   u"--lang"_s, u"el"_s, u"--theme"_s, u"dark"_s, u"--size"_s, u"1280x800"_s, u"--user"_s,
                   u"manager.ath-01"_s, u"--password-file"_s, password.fileName()});
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    const QDir drawn(pictures.path());
    for (const QString &page : {u"inventory-grid"_s, u"sync-outbox"_s, u"palette"_s, u"connect"_s,
                                u"sign-in"_s, u"passphrase"_s, u"opening"_s, u"unlock"_s})
        QVERIFY2(drawn.exists(page + u".png"_s), qPrintable(drawn.entryList().join(u' ')));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
}

/// Nobody is there to type the password again.
void CaptureJourneyTest::withoutASignInItEnds()
{
    const QString program = QStringLiteral(STOA_DESKTOP_PROGRAM);
    if (!QFileInfo::exists(program))
        QSKIP("the desktop was not built");
    HubProcess hub;
    QVERIFY2(hub.init(1), qPrintable(hub.error()));
    QVERIFY2(hub.serve(), qPrintable(hub.error()));
    QTemporaryDir folder;
    QFile password(folder.filePath(u"password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write("not-the-password");
    password.close();
    QProcess process;
    process.start(program,
                  {u"--profile"_s, folder.filePath(u"desk"_s), u"--secrets"_s, u"file"_s, u"--capture"_s,
                   folder.filePath(u"pictures"_s), u"--hub"_s, hub.url().toString(), u"--code"_s,
                   hub.takeCode(), u"--user"_s, u"manager.ath-01"_s, u"--password-file"_s,
                   password.fileName()});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
}

void CaptureJourneyTest::wordsNeedNoDisplay_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << "--capture"_ba;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << "stoa " STOA_VERSION ""_ba;
    QTest::newRow("language") << QStringList{u"--capture"_s, u"x"_s, u"--lang"_s, u"xx"_s} << 2
                              << "--lang is one of en, el, pl, it, zh_CN"_ba;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << 2 << "--theme is"_ba;
    QTest::newRow("unknown") << QStringList{u"--fly"_s} << 2 << "fly"_ba;
}

void CaptureJourneyTest::wordsNeedNoDisplay()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QByteArray, told);
    const QString program = QStringLiteral(STOA_DESKTOP_PROGRAM);
    if (!QFileInfo::exists(program))
        QSKIP("the desktop was not built");
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, words);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), exit);
    const QByteArray said = exit == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
    QVERIFY2(said.contains(told), said);
}

STOA_TEST(CaptureJourneyTest)
#include "capturejourneytest.moc"
