// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/deliveryrules.h"
#include "hub/links/eventtypes.h"
#include "tests/kit/testmain.h"

#include <QSet>
#include <QTest>

using namespace stoa;
using namespace stoa::links;
using namespace Qt::StringLiterals;

namespace {

const Jitter kLongest = [](qint64 bound) {
    return bound;
};
const Jitter kShortest = [](qint64) {
    return qint64(0);
};

CallEnd answered(int status, std::optional<qint64> retryAfter = {})
{
    CallEnd end;
    end.status = status;
    end.retryAfterSeconds = retryAfter;
    return end;
}

CallEnd unanswered(QLatin1StringView trouble)
{
    CallEnd end;
    end.trouble = trouble;
    return end;
}

} // namespace

/// What an answer means, and how long the hub waits then.
class DeliveryRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void troubleIsTriedAgain();
    void pausesDouble();
    void waitsAsLongAsItIsAskedTo_data();
    void waitsAsLongAsItIsAskedTo();
    void givesUpInTheEnd();
    void restsWhileTheReceiverIsDown();
    void typesAreInOrder();
};

void DeliveryRulesTest::judges_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isDown");
    const auto row = [](int status, Outcome outcome, bool isDown) {
        QTest::newRow(QByteArray::number(status).constData()) << status << outcome << isDown;
    };
    for (const int status : {200, 201, 202, 204, 299})
        row(status, Outcome::Delivered, false);
    // Redirects are not followed, and what the receiver says against the event may be mended.
    for (const int status : {300, 301, 307, 304, 400, 401, 403, 404, 409, 413, 422})
        row(status, Outcome::Again, false);
    for (const int status : {429, 500, 502, 503, 504, 599})
        row(status, Outcome::Again, true);
    row(410, Outcome::Gone, false);
}

void DeliveryRulesTest::judges()
{
    QFETCH(const int, status);
    QFETCH(const Outcome, outcome);
    QFETCH(const bool, isDown);
    const auto verdict = judge(answered(status), 1, 0, kLongest);
    QCOMPARE(verdict.outcome, outcome);
    QCOMPARE(verdict.isDown, isDown);
    QCOMPARE(verdict.error, outcome == Outcome::Delivered ? QString() : u"status"_s);
}

void DeliveryRulesTest::troubleIsTriedAgain()
{
    const auto verdict = judge(unanswered("timeout"_L1), 1, 0, kLongest);
    QCOMPARE(verdict.outcome, Outcome::Again);
    QVERIFY(verdict.isDown);
    QCOMPARE(verdict.error, u"timeout"_s);
}

void DeliveryRulesTest::pausesDouble()
{
    qint64 bound = 1'000;
    for (qint64 attempt = 1; attempt < kMostAttempts; ++attempt) {
        QCOMPARE(judge(answered(400), attempt, 0, kLongest).waitMs, bound);
        QCOMPARE(judge(answered(400), attempt, 0, kShortest).waitMs, 0);
        bound = std::min<qint64>(2 * bound, 3'600'000);
    }
    for (int i = 0; i < 1'000; ++i) {
        const qint64 any = anyJitter(1'000);
        QVERIFY(any >= 0 && any < 1'000);
    }
}

void DeliveryRulesTest::waitsAsLongAsItIsAskedTo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("too many") << 429 << qint64(120) << qint64(120'000);
    QTest::newRow("unavailable") << 503 << qint64(7'200) << qint64(7'200'000);
    QTest::newRow("for ever") << 503 << qint64(1'000'000'000) << qint64(86'400'000);
    QTest::newRow("with another answer") << 500 << qint64(120) << qint64(0);
}

void DeliveryRulesTest::waitsAsLongAsItIsAskedTo()
{
    QFETCH(const int, status);
    QFETCH(const qint64, seconds);
    QFETCH(const qint64, ms);
    QCOMPARE(judge(answered(status, seconds), 1, 0, kShortest).waitMs, ms);
    QCOMPARE(judge(answered(status, seconds), 1, 0, kLongest).waitMs, ms + 1'000);
    QCOMPARE(restMs(answered(status, seconds), 0, kShortest), ms);
}

void DeliveryRulesTest::givesUpInTheEnd()
{
    constexpr qint64 kThreeDays = 3 * 86'400'000LL;
    QCOMPARE(judge(answered(500), 23, kThreeDays - 1, kLongest).outcome, Outcome::Again);
    QCOMPARE(judge(answered(500), 24, 0, kLongest).outcome, Outcome::Dead);
    QCOMPARE(judge(answered(500), 1, kThreeDays, kLongest).outcome, Outcome::Dead);
    QCOMPARE(judge(unanswered("dns"_L1), 24, 0, kLongest).outcome, Outcome::Dead);
    QCOMPARE(judge(answered(200), 24, kThreeDays, kLongest).outcome, Outcome::Delivered);
}

void DeliveryRulesTest::restsWhileTheReceiverIsDown()
{
    QCOMPARE(restMs(unanswered("connect"_L1), 0, kLongest), 1'000);
    QCOMPARE(restMs(unanswered("connect"_L1), 3, kLongest), 8'000);
    QCOMPARE(restMs(unanswered("connect"_L1), 1'000'000, kLongest), 600'000);
}

void DeliveryRulesTest::typesAreInOrder()
{
    QSet<QString> names;
    for (const EventDescription &each : eventTypes()) {
        QCOMPARE(descriptionOf(each.type).name, each.name);
        QCOMPARE(eventTypeOf(QString(each.name)), std::optional(each.type));
        QVERIFY(each.name.startsWith("stoa."_L1) && each.name.endsWith(".v1"_L1));
        names.insert(each.name);
    }
    QCOMPARE(names.size(), qsizetype(eventTypes().size()));
    QVERIFY(!eventTypeOf(u"stoa.order.state.v2"));
}

STOA_TEST(DeliveryRulesTest)
#include "deliveryrulestest.moc"
