// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "tests/kit/testmain.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>
#include <numeric>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

using Amounts = QVector<qint64>;

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

Currency euro() { return *Currency::parse(u"EUR"); }

Amounts minorUnits(const QVector<Money> &parts)
{
    Amounts amounts;
    for (const Money &part : parts)
        amounts.append(part.minorUnits());
    return amounts;
}

} // namespace

class MoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void currencies_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("digits"); // -1: no currency
        QTest::newRow("euro") << u"EUR"_s << 2;
        QTest::newRow("yen has no minor unit") << u"JPY"_s << 0;
        QTest::newRow("Kuwaiti dinar has three digits") << u"KWD"_s << 3;
        QTest::newRow("lower case") << u"eur"_s << -1;
        QTest::newRow("too long") << u"EURO"_s << -1;
        QTest::newRow("too short") << u"EU"_s << -1;
        QTest::newRow("no such") << u"ABC"_s << -1;
        QTest::newRow("withdrawn") << u"HRK"_s << -1;
        QTest::newRow("empty") << QString() << -1;
    }

    void currencies()
    {
        QFETCH(const QString, code);
        QFETCH(const int, digits);
        const auto currency = Currency::parse(code);
        QCOMPARE(currency.has_value(), digits >= 0);
        if (currency) {
            QCOMPARE(currency->code(), code);
            QCOMPARE(currency->minorDigits(), digits);
        } else {
            QCOMPARE(currency.error().kind, ErrorKind::InvalidInput);
        }
    }

    void addsWithinOneCurrency()
    {
        QCOMPARE(*Money(150, euro()).plus(Money(-200, euro())), Money(-50, euro()));
        QVERIFY(!Money(1, euro()).plus(Money(1, *Currency::parse(u"USD"))));
    }

    void refusesSumsOutOfRange()
    {
        QVERIFY(!Money(kMost, euro()).plus(Money(1, euro())));
        QVERIFY(!Money(-kMost, euro()).plus(Money(-2, euro())));
        QVERIFY(Money(kMost, euro()).plus(Money(-kMost, euro())));
    }

    void splits_data()
    {
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<Amounts>("weights");
        QTest::addColumn<Amounts>("parts");
        QTest::newRow("evenly") << qint64(90) << Amounts{1, 1, 1} << Amounts{30, 30, 30};
        QTest::newRow("ties go to the earlier") << qint64(100) << Amounts{1, 1, 1} << Amounts{34, 33, 33};
        QTest::newRow("largest remainder first") << qint64(100) << Amounts{1, 2} << Amounts{33, 67};
        QTest::newRow("two units over") << qint64(5) << Amounts{1, 1, 1} << Amounts{2, 2, 1};
        QTest::newRow("weight zero gets nothing") << qint64(7) << Amounts{0, 1, 0} << Amounts{0, 7, 0};
        QTest::newRow("less than the parts") << qint64(2) << Amounts{1, 1, 1} << Amounts{1, 1, 0};
        QTest::newRow("negative mirrors positive")
            << qint64(-100) << Amounts{1, 1, 1} << Amounts{-34, -33, -33};
        QTest::newRow("nothing") << qint64(0) << Amounts{3, 4} << Amounts{0, 0};
        QTest::newRow("one part") << qint64(13) << Amounts{5} << Amounts{13};
        QTest::newRow("extremes") << kMost << Amounts{kMost, kMost} << Amounts{kMost / 2 + 1, kMost / 2};
    }

    void splits()
    {
        QFETCH(const qint64, whole);
        QFETCH(const Amounts, weights);
        const auto parts = Money(whole, euro()).split(weights);
        QVERIFY(parts);
        QTEST(minorUnits(*parts), "parts");
    }

    void refusesWeights_data()
    {
        QTest::addColumn<Amounts>("weights");
        QTest::newRow("none") << Amounts{};
        QTest::newRow("all zero") << Amounts{0, 0};
        QTest::newRow("negative") << Amounts{2, -1};
    }

    void refusesWeights()
    {
        QFETCH(const Amounts, weights);
        QVERIFY(!Money(10, euro()).split(weights));
    }

    void everySplitSumsToTheWholeAndIsFair()
    {
        QRandomGenerator random(20'250'101);
        for (int round = 0; round < 2'000; ++round) {
            const auto whole = qint64(random.bounded(-1'000'000'000'000LL, 1'000'000'000'000LL));
            Amounts weights(1 + random.bounded(12));
            for (qint64 &weight : weights)
                weight = random.bounded(100'000LL);
            weights[0] += 1;
            const auto total = std::accumulate(weights.begin(), weights.end(), qint64(0));
            const auto parts = minorUnits(*Money(whole, euro()).split(weights));
            QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), whole);
            for (qsizetype i = 0; i < parts.size(); ++i) {
                const auto exact = whole * weights[i];
                const auto off = parts[i] * total - exact;
                QVERIFY2(off > -total && off < total, "a part is a whole unit away from its share");
            }
        }
    }

    void basisPoints_data()
    {
        QTest::addColumn<qint32>("points");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("share");
        QTest::newRow("a fifth") << 2'000 << qint64(999) << qint64(200);
        QTest::newRow("half rounds up") << 5'000 << qint64(1) << qint64(1);
        QTest::newRow("half rounds away from zero") << 5'000 << qint64(-1) << qint64(-1);
        QTest::newRow("just below half") << 4'999 << qint64(1) << qint64(0);
        QTest::newRow("the whole") << 10'000 << kMost << kMost;
        QTest::newRow("nothing") << 0 << qint64(1234) << qint64(0);
    }

    void basisPoints()
    {
        QFETCH(const qint32, points);
        QFETCH(const qint64, amount);
        QTEST(BasisPoints(points).of(Money(amount, euro())).minorUnits(), "share");
    }
};

STOA_TEST(MoneyTest)
#include "moneytest.moc"
