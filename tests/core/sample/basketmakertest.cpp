// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/basketmaker.h"
#include "tests/kit/testmain.h"

#include <QTest>
#include <set>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

Instant instant(QStringView text) { return Instant::parse(text).value(); }

std::shared_ptr<const SampleWorld> world()
{
    auto made = SampleWorld::make({1, SampleScale::Chain, instant(u"2026-11-18T13:32:00Z")});
    return made ? *made : nullptr;
}

size_t placeOf(const SampleWorld &world, const QString &code)
{
    for (size_t i = 0; i < world.places.size(); ++i) {
        if (world.places[i].location.code == code)
            return i;
    }
    return world.places.size();
}

} // namespace

/// What the baskets look like is held against the fitted figures themselves.
class BasketMakerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void followsTheFit_data();
    void followsTheFit();
    void sellsByRank();
    void keepsTheOpeningHours_data();
    void keepsTheOpeningHours();
    void waitsForTheClock();
    void goesOnWhereverItStarts();
    void namesAnArticleOnce();

private:
    std::shared_ptr<const SampleWorld> m_world;
};

void BasketMakerTest::initTestCase()
{
    m_world = world();
    QVERIFY(m_world);
}

void BasketMakerTest::followsTheFit_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("figure");
    for (const char *place : {"ATH-01", "MIL-01", "KRK-01"}) {
        for (const char *figure : {"lines", "weekday", "month", "hour", "customer"})
            QTest::addRow("%s %s", place, figure)
                << QString::fromLatin1(place) << QString::fromLatin1(figure);
    }
    for (const char *quarter : {"0", "1", "2", "3"})
        QTest::addRow("pieces, price quarter %s", quarter) << u"ATH-01"_s << QString::fromLatin1(quarter);
    QTest::newRow("web customer") << u"WEB-01"_s << u"customer"_s;
    QTest::newRow("web hour") << u"WEB-01"_s << u"hour"_s;
}

void BasketMakerTest::followsTheFit()
{
    QFETCH(QString, place);
    QFETCH(QString, figure);
    const size_t index = placeOf(*m_world, place);
    QVERIFY(index < m_world->places.size());
    const SamplePlace &where = m_world->places[index];
    const SampleDistributions &fit = m_world->distributions;
    // Whole years, so that every weekday and month has its share.
    const Instant end = instant(u"2027-01-01T00:00:00Z");
    BasketMaker maker(m_world, index, 5, instant(u"2025-01-01T00:00:00Z"));

    std::vector<qint64> seen;
    std::vector<qint64> expected;
    qint64 baskets = 0;
    qint64 known = 0;
    std::vector<qint64> lines(25), weekdays(7), months(12), hours(24), pieces(12);
    while (const auto basket = maker.nextUntil(end)) {
        ++baskets;
        known += basket->customer.isEmpty() ? 0 : 1;
        ++lines[std::min<size_t>(basket->lines.size(), 24)];
        for (const SampleBasket::Line &line : basket->lines) {
            const SampleArticle &article = m_world->articles[line.article];
            if (QString::number(article.priceQuarter) == figure)
                ++pieces[size_t(line.quantity.thousandths() / article.step) - 1];
        }
        const qint64 day = where.clock.localDay(basket->at);
        ++weekdays[size_t(SampleZone::weekday(day))];
        ++months[size_t(SampleZone::month(day)) - 1];
        ++hours[size_t(where.clock.localMinute(basket->at) / 60)];
    }
    QVERIFY2(baskets > 20'000, qPrintable(QString::number(baskets)));

    if (figure == u"lines"_s) {
        seen.assign(lines.begin() + 1, lines.end());
        for (size_t i = 0; i < 24; ++i) {
            const SampleWeights &weights = fit.householdLines;
            expected.push_back(weights.weight(i));
        }
    } else if (figure.size() == 1) {
        seen = pieces;
        for (size_t i = 0; i < pieces.size(); ++i)
            expected.push_back(fit.householdPieces[figure.toUInt()].weight(i));
    } else if (figure == u"weekday"_s) {
        seen = weekdays;
        for (size_t day = 0; day < 7; ++day)
            expected.push_back(where.location.hours[day].isOpen() ? fit.weekdayPerThousand[day] : 0);
    } else if (figure == u"month"_s) {
        seen = months;
        static constexpr std::array<qint64, 12> kDays{62, 56, 62, 60, 62, 60, 62, 62, 60, 62, 60, 62};
        for (size_t month = 0; month < 12; ++month)
            expected.push_back(fit.monthPerThousand[month] * kDays[month]);
    } else if (figure == u"hour"_s) {
        seen = hours;
        // The quiet hours are topped up; those of the source keep their proportions.
        for (size_t hour = 0; hour < 24; ++hour) {
            const bool isFitted = hour >= 11 && hour <= 15;
            expected.push_back(isFitted ? fit.hourWeights[hour] : 0);
            seen[hour] = isFitted ? seen[hour] : 0;
        }
    } else {
        const qint64 share = fit.knownCustomerPerThousand / (where.isWeb() ? 1 : 2);
        seen = {known, baskets - known};
        expected = {share, 1000 - share};
    }
    qint64 seenAll = 0;
    qint64 expectedAll = 0;
    for (size_t i = 0; i < seen.size(); ++i) {
        seenAll += seen[i];
        expectedAll += expected[i];
    }
    for (size_t i = 0; i < seen.size(); ++i) {
        const qint64 difference = seen[i] * 1000 / seenAll - expected[i] * 1000 / expectedAll;
        QVERIFY2(std::abs(difference) <= 15,
                 qPrintable(u"%1 at %2: %3 of a thousand off"_s.arg(figure).arg(i).arg(difference)));
    }
}

/// The most popular tenth of an assortment has the share of lines that the fit gives it.
void BasketMakerTest::sellsByRank()
{
    const size_t web = placeOf(*m_world, u"WEB-01"_s);
    std::vector<std::pair<qint64, size_t>> ranked;
    qint64 total = 0;
    for (size_t i = 0; i < m_world->articles.size(); ++i) {
        ranked.emplace_back(-m_world->articles[i].popularity, i);
        total += m_world->articles[i].popularity;
    }
    std::sort(ranked.begin(), ranked.end());
    std::set<size_t> top;
    qint64 topWeight = 0;
    for (size_t i = 0; i < ranked.size() / 10; ++i) {
        top.insert(ranked[i].second);
        topWeight -= ranked[i].first;
    }
    BasketMaker maker(m_world, web, 5, instant(u"2026-01-01T00:00:00Z"));
    qint64 lines = 0;
    qint64 topLines = 0;
    for (int i = 0; i < 20'000; ++i) {
        for (const SampleBasket::Line &line : maker.next().lines) {
            ++lines;
            topLines += top.count(line.article) ? 1 : 0;
        }
    }
    QVERIFY2(std::abs(topLines * 1000 / lines - topWeight * 1000 / total) <= 20,
             qPrintable(u"%1 against %2"_s.arg(topLines * 1000 / lines).arg(topWeight * 1000 / total)));
}

void BasketMakerTest::keepsTheOpeningHours_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"ATH-01", "ARE-01", "MIL-01", "KRK-01", "NIC-01"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void BasketMakerTest::keepsTheOpeningHours()
{
    QFETCH(QString, place);
    const size_t index = placeOf(*m_world, place);
    const SamplePlace &where = m_world->places[index];
    BasketMaker maker(m_world, index, 5, instant(u"2026-03-01T00:00:00Z"));
    Instant before;
    for (int i = 0; i < 5'000; ++i) {
        const SampleBasket basket = maker.next();
        QVERIFY(basket.at >= before);
        before = basket.at;
        const SampleHours &hours = where.hoursOn(where.clock.localDay(basket.at));
        const int minute = where.clock.localMinute(basket.at);
        QVERIFY2(minute >= hours.opens && minute < hours.closes, qPrintable(basket.at.toString()));
        QVERIFY(basket.till >= 1 && basket.till <= where.tills);
    }
}

void BasketMakerTest::waitsForTheClock()
{
    BasketMaker maker(m_world, placeOf(*m_world, u"ATH-01"_s), 5, instant(u"2026-11-18T07:00:00Z"));
    const Instant due = maker.nextAt();
    QVERIFY(!maker.nextUntil(due.plusMs(-1)));
    QCOMPARE(maker.nextAt(), due);
    const auto basket = maker.nextUntil(due);
    QVERIFY(basket);
    QCOMPARE(basket->at, due);
    QVERIFY(maker.nextAt() > due);
}

/// Live traffic starts where the sample ended; the people are the same.
void BasketMakerTest::goesOnWhereverItStarts()
{
    const size_t athens = placeOf(*m_world, u"ATH-01"_s);
    std::set<QString> before;
    std::set<QString> after;
    BasketMaker first(m_world, athens, 5, instant(u"2026-09-01T00:00:00Z"));
    BasketMaker second(m_world, athens, 6, instant(u"2026-11-18T13:32:00Z"));
    for (int i = 0; i < 5'000; ++i) {
        before.insert(first.next().customer);
        const SampleBasket basket = second.next();
        QVERIFY(basket.at >= instant(u"2026-11-18T13:32:00Z"));
        after.insert(basket.customer);
    }
    qsizetype shared = 0;
    for (const QString &customer : after)
        shared += before.count(customer) ? 1 : 0;
    QVERIFY2(shared * 2 > qsizetype(after.size()), qPrintable(QString::number(shared)));
}

void BasketMakerTest::namesAnArticleOnce()
{
    BasketMaker maker(m_world, placeOf(*m_world, u"WEB-01"_s), 5, instant(u"2026-11-01T00:00:00Z"));
    for (int i = 0; i < 5'000; ++i) {
        const SampleBasket basket = maker.next();
        QVERIFY(!basket.lines.empty());
        std::set<size_t> articles;
        for (const SampleBasket::Line &line : basket.lines) {
            QVERIFY(articles.insert(line.article).second);
            QVERIFY(line.quantity > Quantity());
            QCOMPARE(line.quantity.thousandths() % m_world->articles[line.article].step, 0);
        }
    }
}

STOA_TEST(BasketMakerTest)
#include "basketmakertest.moc"
