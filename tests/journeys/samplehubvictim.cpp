// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplehub.h"
#include "tests/kit/testmain.h"

#include <QEventLoop>
#include <QTest>
#include <cstdio>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Not a test but what the test of the sample hub kills: a program that serves the sample chain and says so.
class SampleHubVictim : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servesUntilItIsKilled();
};

void SampleHubVictim::servesUntilItIsKilled()
{
    const QString folder = qEnvironmentVariable("STOA_VICTIM_SAMPLE");
    if (folder.isEmpty())
        QSKIP("the test of the sample hub runs it");
    SampleHub sample(folder);
    QEventLoop loop;
    connect(&sample, &SampleHub::ready, this, [] {
        std::puts("serves");
        std::fflush(stdout);
    });
    connect(&sample, &SampleHub::failed, &loop, [&loop](const QString &detail) {
        qWarning("%s", qPrintable(detail));
        loop.exit(1);
    });
    sample.start(quint16(qEnvironmentVariableIntValue("STOA_VICTIM_PORT")));
    QCOMPARE(loop.exec(), 0);
}

STOA_TEST(SampleHubVictim)
#include "samplehubvictim.moc"
