// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/log/measuredhub.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// The text of /metrics as a whole: as Prometheus reads it, and as the operator guide describes it.
class MetricsGuideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed_data() { addEngineRows(); }
    void isWellFormed();
    void everyFigureIsInTheGuide();
    void theCheckFindsWhatIsWrong_data();
    void theCheckFindsWhatIsWrong();
};

void MetricsGuideTest::isWellFormed()
{
    STOA_FETCH_ENGINE(engine);
    Measured hub(engine);
    const Desk desk = hub.house.signedIn(u"storemanager"_s);
    hub.send(desk, {hub.adjustment(desk, 1, 1), hub.adjustment(desk, 3, 1, 0, u"nope"_s)});
    const auto told = hub.now();
    QVERIFY2(told.complaints().isEmpty(), qPrintable(told.complaints().join(u'\n')));
    QVERIFY(told.names().size() > 20);
}

void MetricsGuideTest::everyFigureIsInTheGuide()
{
    Measured hub;
    const Desk desk = hub.house.signedIn(u"storemanager"_s);
    hub.send(desk, {hub.adjustment(desk, 1, 1), hub.adjustment(desk, 3, 1, 0, u"nope"_s)});
    const auto told = hub.now().names();
    QFile guide(QStringLiteral(STOA_HUB_SOURCES) + u"/../docs/operator-guide.md"_s);
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(guide.readAll());
    QSet<QString> written;
    static const QRegularExpression row(u"^\\| `(stoa_[a-z_]+)"_s, QRegularExpression::MultilineOption);
    for (auto match = row.globalMatch(text); match.hasNext();)
        written.insert(match.next().captured(1));
    const QSet<QString> made(told.begin(), told.end());
    QVERIFY2(made == written,
             qPrintable(u"not in the guide: "_s + QStringList((made - written).values()).join(u", "_s)
                        + u"; not told: "_s + QStringList((written - made).values()).join(u", "_s)));
    // An alert that asks for something else would never come.
    static const QRegularExpression used(u"stoa_[a-z_]+"_s);
    for (auto match = used.globalMatch(text); match.hasNext();) {
        QString name = match.next().captured();
        name.remove(QRegularExpression(u"_(bucket|sum|count)$"_s));
        QVERIFY2(made.contains(name) || name.endsWith(u'_'), qPrintable(name));
    }
}

void MetricsGuideTest::theCheckFindsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text);
    };
    row("no type", "# HELP a As\na 1\n");
    row("no help", "# TYPE a gauge\na 1\n");
    row("no end", "# HELP a As\n# TYPE a gauge\na 1");
    row("a counter's name", "# HELP a As\n# TYPE a counter\na 1\n");
    row("a gauge's name", "# HELP a_total As\n# TYPE a_total gauge\na_total 1\n");
    row("twice", "# HELP a As\n# TYPE a gauge\na 1\na 1\n");
    row("another family", "# HELP a As\n# TYPE a gauge\nb 1\n");
    row("in two places",
        "# HELP a As\n# TYPE a gauge\na 1\n# HELP b Bs\n# TYPE b gauge\nb 1\n# HELP a As\n# TYPE a gauge\n");
    row("a unit", "# HELP a_ms As\n# TYPE a_ms gauge\na_ms 1\n");
    row("labels", "# HELP a As\n# TYPE a gauge\na{b=c} 1\n");
    row("no number", "# HELP a As\n# TYPE a gauge\na x\n");
    row("shrinking buckets",
        "# HELP a_seconds As\n# TYPE a_seconds histogram\na_seconds_bucket{le=\"1\"} 2\n"
        "a_seconds_bucket{le=\"+Inf\"} 1\na_seconds_sum 1\na_seconds_count 1\n");
    row("no last bucket",
        "# HELP a_seconds As\n# TYPE a_seconds histogram\na_seconds_bucket{le=\"1\"} 1\na_seconds_sum 1\n"
        "a_seconds_count 1\n");
}

void MetricsGuideTest::theCheckFindsWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!MetricsText(text).complaints().isEmpty());
}

STOA_TEST(MetricsGuideTest)
#include "metricsguidetest.moc"
