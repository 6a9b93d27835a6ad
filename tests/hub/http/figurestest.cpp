// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/metrics.h"
#include "hub/http/ratelimiter.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <thread>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::http;

namespace {

class SetClock final : public Clock {
public:
    Instant now() const override { return Instant::fromMs(ms); }
    qint64 monotonicMs() const override { return ms; }
    qint64 ms = 1'000'000;
};

} // namespace

/// Metrics as text, and rate limits by a clock that the test sets.
class FiguresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsCountersAndGauges();
    void tellsHistograms();
    void escapesLabelsAndHelp();
    void countsFromManyThreads();
    void collectsBeforeItTells();
    void rowsComeAndGo();
    void aHistogramMayHaveItsOwnBounds();
    void aBucketEmptiesAndFills();
    void keysDoNotShareABucket();
    void aSlowRateRoundsItsWaitUp();
    void memoryIsBounded();
    void aRefusalTellsWhenToComeBack();
    void aClockThatStandsStillGivesNothing();
};

void FiguresTest::tellsCountersAndGauges()
{
    Metrics metrics;
    metrics.counter("a_total", "As", {{"kind", "x"}}).add(2);
    metrics.counter("a_total", "As", {{"kind", "y"}}).add();
    metrics.gauge("b", "Bs").set(-5);
    metrics.counter("a_total", "As", {{"kind", "x"}}).add();
    QCOMPARE(metrics.text(),
             "# HELP a_total As\n# TYPE a_total counter\na_total{kind=\"x\"} 3\n"
             "a_total{kind=\"y\"} 1\n# HELP b Bs\n# TYPE b gauge\nb -5\n"_ba);
}

void FiguresTest::tellsHistograms()
{
    Metrics metrics;
    Histogram &histogram = metrics.histogram("h_seconds", "Hs", {{"route", "r"}});
    histogram.observe(50); // a bound belongs to its bucket
    histogram.observe(51);
    histogram.observe(2'000'000);
    histogram.observe(60'000'000);
    const QByteArray text = metrics.text();
    QVERIFY2(text.startsWith("# HELP h_seconds Hs\n# TYPE h_seconds histogram\n"
                             "h_seconds_bucket{route=\"r\",le=\"0.00005\"} 1\n"
                             "h_seconds_bucket{route=\"r\",le=\"0.0001\"} 2\n"),
             text);
    QVERIFY(text.contains("le=\"1\"} 2\nh_seconds_bucket{route=\"r\",le=\"5\"} 3\n"));
    QVERIFY(text.endsWith(
        "le=\"+Inf\"} 4\nh_seconds_sum{route=\"r\"} 62.000101\nh_seconds_count{route=\"r\"} 4\n"));
}

void FiguresTest::escapesLabelsAndHelp()
{
    Metrics metrics;
    metrics.counter("c_total", "a\nb\\c", {{"l", "q\"\\\n"}}).add();
    QCOMPARE(metrics.text(),
             "# HELP c_total a\\nb\\\\c\n# TYPE c_total counter\nc_total{l=\"q\\\"\\\\\\n\"} 1\n"_ba);
}

void FiguresTest::countsFromManyThreads()
{
    Metrics metrics;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&metrics] {
            Counter &counter = metrics.counter("c_total", "Cs");
            Histogram &histogram = metrics.histogram("h_seconds", "Hs");
            for (int i = 0; i < 10'000; ++i) {
                counter.add();
                histogram.observe(i);
            }
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(metrics.counter("c_total", "Cs").value(), 40'000u);
    QVERIFY(metrics.text().contains("h_seconds_count 40000\n"));
}

void FiguresTest::collectsBeforeItTells()
{
    Metrics metrics;
    Gauge &gauge = metrics.gauge("g", "Gs");
    metrics.onCollect([&gauge] { gauge.set(7); });
    QVERIFY(metrics.text().contains("g 7\n"));
}

void FiguresTest::rowsComeAndGo()
{
    Metrics metrics;
    using Kind = Metrics::Kind;
    metrics.setRows("g", "Gs", Kind::Gauge, {{{{"a", "x"}}, 1}, {{{"a", "y\""}}, 2}});
    QCOMPARE(metrics.text(), "# HELP g Gs\n# TYPE g gauge\ng{a=\"x\"} 1\ng{a=\"y\\\"\"} 2\n"_ba);
    metrics.setRows("g", "Gs", Kind::Gauge, {{{}, -3}});
    metrics.setRows("c_total", "Cs", Kind::Counter, {{{}, 4}});
    QCOMPARE(metrics.text(),
             "# HELP g Gs\n# TYPE g gauge\ng -3\n# HELP c_total Cs\n# TYPE c_total counter\nc_total 4\n"_ba);
    metrics.setRows("g", "Gs", Kind::Gauge, {});
    QCOMPARE(metrics.text(), "# HELP c_total Cs\n# TYPE c_total counter\nc_total 4\n"_ba);
}

void FiguresTest::aHistogramMayHaveItsOwnBounds()
{
    Metrics metrics;
    constexpr std::array<qint64, 2> bounds{60'000'000, 3'600'000'000};
    metrics.histogram("h_seconds", "Hs", bounds).observe(61'000'000);
    QCOMPARE(metrics.text(),
             "# HELP h_seconds Hs\n# TYPE h_seconds histogram\nh_seconds_bucket{le=\"60\"} 0\n"
             "h_seconds_bucket{le=\"3600\"} 1\nh_seconds_bucket{le=\"+Inf\"} 1\nh_seconds_sum 61\n"
             "h_seconds_count 1\n"_ba);
}

void FiguresTest::aBucketEmptiesAndFills()
{
    SetClock clock;
    RateLimiter limiter({.burst = 3, .perMinute = 60}, clock);
    for (int left = 2; left >= 0; --left) {
        const auto decision = limiter.take("till");
        QVERIFY(decision.allowed);
        QCOMPARE(decision.remaining, left);
        QCOMPARE(decision.limit, 3);
        QCOMPARE(decision.resetSeconds, 3 - left);
    }
    const auto refused = limiter.take("till");
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.retryAfterSeconds, 1);
    clock.ms += 999;
    QVERIFY(!limiter.take("till").allowed);
    clock.ms += 1;
    QVERIFY(limiter.take("till").allowed);
    QVERIFY(!limiter.take("till").allowed);
    clock.ms += 1'000'000'000'000; // decades later it is full, not more
    QCOMPARE(limiter.take("till").remaining, 2);
}

void FiguresTest::keysDoNotShareABucket()
{
    SetClock clock;
    RateLimiter limiter({.burst = 1, .perMinute = 1}, clock);
    QVERIFY(limiter.take("a").allowed);
    QVERIFY(limiter.take("b").allowed);
    QVERIFY(!limiter.take("a").allowed);
}

void FiguresTest::aSlowRateRoundsItsWaitUp()
{
    SetClock clock;
    RateLimiter limiter({.burst = 1, .perMinute = 1}, clock);
    QVERIFY(limiter.take("a").allowed);
    const int wait = limiter.take("a").retryAfterSeconds;
    QVERIFY2(wait >= 60 && wait <= 63, qPrintable(QString::number(wait)));
    clock.ms += wait * 1000;
    QVERIFY(limiter.take("a").allowed);
}

void FiguresTest::memoryIsBounded()
{
    SetClock clock;
    RateLimiter limiter({.burst = 1, .perMinute = 1}, clock, 100);
    for (int i = 0; i < 10'000; ++i) {
        limiter.take(QByteArray::number(i));
        limiter.take("regular"); // asked often, so never the one that is forgotten
    }
    QCOMPARE(limiter.size(), 100);
    QVERIFY(!limiter.take("regular").allowed);
}

void FiguresTest::aRefusalTellsWhenToComeBack()
{
    SetClock clock;
    RateLimiter limiter({.burst = 2, .perMinute = 6}, clock);
    limiter.take("a", 2);
    const Response refusal = limiter.take("a").refusal();
    QCOMPARE(refusal.status(), 429);
    QCOMPARE(refusal.header("retry-after"), QByteArrayView("10"));
    QCOMPARE(refusal.header("ratelimit-limit"), QByteArrayView("2"));
    QCOMPARE(refusal.header("ratelimit-remaining"), QByteArrayView("0"));
    QCOMPARE(refusal.header("ratelimit-reset"), QByteArrayView("20"));
}

void FiguresTest::aClockThatStandsStillGivesNothing()
{
    SetClock clock;
    RateLimiter limiter({.burst = 1, .perMinute = 60'000}, clock);
    QVERIFY(limiter.take("a").allowed);
    QVERIFY(!limiter.take("a").allowed);
    clock.ms -= 5'000;
    QVERIFY(!limiter.take("a").allowed);
}

} // namespace stoa

using stoa::FiguresTest;
STOA_TEST(FiguresTest)
#include "figurestest.moc"
