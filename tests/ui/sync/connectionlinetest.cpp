// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/connectionline.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"

#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;
using enum SyncState;

namespace {

using Spans = QList<ConnectionSpan>;

const Instant kNow = Instant::fromMs(1'760'000'000'000);

Instant ago(qint64 minutes) { return kNow.plusMs(-minutes * 60'000); }

} // namespace

class ConnectionLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsKnownIsTold_data()
    {
        QTest::addColumn<Spans>("history");
        QTest::addColumn<QString>("told"); // by minutes before now
        QTest::newRow("nothing") << Spans() << QString();
        QTest::newRow("since before the window") << Spans{{ago(300), Live}, {ago(60), Offline}}
                                                 << u"online from 240 to 60, offline from 60 to 0"_s;
        QTest::newRow("asking belongs to what was before")
            << Spans{{ago(100), Offline}, {ago(60), Probing}, {ago(59), Offline}, {ago(30), Live}}
            << u"offline from 100 to 30, online from 30 to 0"_s;
        QTest::newRow("the program did not run")
            << Spans{{ago(200), Live}, {ago(150), Stopped}, {ago(50), Probing}, {ago(49), Live}}
            << u"online from 200 to 150, online from 49 to 0"_s;
        QTest::newRow("it asks still")
            << Spans{{ago(200), Live}, {ago(150), Stopped}, {ago(1), Probing}} << u"online from 200 to 150"_s;
    }
    void onlyWhatIsKnownIsTold()
    {
        QFETCH(const Spans, history);
        QFETCH(const QString, told);
        const kit::Themed themed;
        ConnectionLine line;
        line.setHistory(
            history, kNow, [](Instant at) { return QString::number(kNow.msSince(at) / 60'000); },
            [](qint64 ms) { return QString::number(ms / 60'000); });
        QCOMPARE(line.accessibleDescription(), told);
        // Drawn in both directions without a word too many.
        line.resize(400, line.sizeHint().height());
        line.grab();
        line.setLayoutDirection(Qt::RightToLeft);
        line.grab();
    }
};

STOA_TEST(ConnectionLineTest)
#include "connectionlinetest.moc"
