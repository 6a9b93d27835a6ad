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
    QProcess process;
    process.start(program,
                  {u"--profile"_s, desk.folder(), u"--secrets"_s, u"file"_s, u"--capture"_s, pictures.path(),
                   u"--lang"_s, u"el"_s, u"--theme"_s, u"dark"_s, u"--size"_s, u"1280x800"_s});
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
    QVERIFY(!QDir(pictures.path()).entryList({u"*.png"_s}).isEmpty());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
}

STOA_TEST(CaptureJourneyTest)
#include "capturejourneytest.moc"
