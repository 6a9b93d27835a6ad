// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class InstantTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("utc") << u"2026-11-22T09:30:00Z"_s << u"2026-11-22T09:30:00.000Z"_s;
        QTest::newRow("fraction") << u"2026-11-22T09:30:00.123Z"_s << u"2026-11-22T09:30:00.123Z"_s;
        QTest::newRow("one digit of fraction")
            << u"2026-11-22T09:30:00.5Z"_s << u"2026-11-22T09:30:00.500Z"_s;
        QTest::newRow("east") << u"2026-11-22T09:30:00+02:00"_s << u"2026-11-22T07:30:00.000Z"_s;
        QTest::newRow("west over midnight")
            << u"2026-12-31T23:30:00-05:30"_s << u"2027-01-01T05:00:00.000Z"_s;
        QTest::newRow("leap day") << u"2028-02-29T00:00:00Z"_s << u"2028-02-29T00:00:00.000Z"_s;
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
    }

    void parses()
    {
        QFETCH(const QString, text);
        const auto instant = Instant::parse(text);
        QVERIFY(instant);
        QTEST(instant->toString(), "utc");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "now", "2026-11-22", "2026-11-22T09:30:00", "2026-11-22 Z", "2026-02-30T00:00:00Z",
              "2026-11-22T25:00:00Z", "2026-13-01T00:00:00Z", "1795339800"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QVERIFY(!Instant::parse(text));
    }

    void calculates()
    {
        const auto start = *Instant::parse(u"2026-03-28T23:00:00Z");
        QCOMPARE(start.plusDays(1).toString(), u"2026-03-29T23:00:00.000Z"_s);
        QCOMPARE(start.plusSeconds(-1).plusMs(1'001).msSince(start), 1);
        QVERIFY(start < start.plusMs(1));
        QCOMPARE(Instant(), Instant::fromMs(0));
    }
};

STOA_TEST(InstantTest)
#include "instanttest.moc"
