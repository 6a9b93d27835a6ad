// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/plainnumber.h"

#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa::hub;

class PlainNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void rounds_data();
    void rounds();
};

void PlainNumberTest::parses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("value");
    const auto good = [](const char *text, int digits, qint64 value) {
        QTest::addRow("%s/%d", text, digits) << QByteArray(text) << digits << true << value;
    };
    const auto bad = [](const char *text, int digits) {
        QTest::addRow("bad %s/%d", text, digits) << QByteArray(text) << digits << false << qint64(0);
    };
    good("0", 0, 0);
    good("12", 0, 12);
    good("-80995", 0, -80'995);
    good("17850.0", 0, 17'850);
    good("2.55", 4, 25'500);
    good("0.001", 4, 10);
    good("-11062.06", 4, -110'620'600);
    good("2.1000000", 2, 210);
    good("007", 0, 7);
    bad("", 2);
    bad("-", 2);
    bad(".", 2);
    bad(".5", 2);
    bad("5.", 2);
    bad("1.2.3", 4);
    bad("1,5", 2);
    bad("1e5", 2);
    bad("+1", 0);
    bad(" 1", 0);
    bad("--1", 0);
    bad("12.5", 0);
    bad("0.00001", 4);
    bad("nan", 2);
    bad("9999999999999999999999", 0);
    bad("999999999999999", 4);
}

void PlainNumberTest::parses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, digits);
    QFETCH(const bool, good);
    QFETCH(const qint64, value);
    const auto parsed = parseScaled(text, digits);
    QCOMPARE(parsed.has_value(), good);
    if (good)
        QCOMPARE(*parsed, value);
}

void PlainNumberTest::rounds_data()
{
    QTest::addColumn<qint64>("a");
    QTest::addColumn<qint64>("rounded");
    QTest::newRow("half up") << qint64(150) << qint64(2);
    QTest::newRow("below") << qint64(149) << qint64(1);
    QTest::newRow("half away below zero") << qint64(-150) << qint64(-2);
    QTest::newRow("above") << qint64(-149) << qint64(-1);
    QTest::newRow("zero") << qint64(0) << qint64(0);
}

void PlainNumberTest::rounds()
{
    QFETCH(const qint64, a);
    QFETCH(const qint64, rounded);
    QCOMPARE(roundedDivision(a, 100), rounded);
}

STOA_TEST(PlainNumberTest)
#include "plainnumbertest.moc"
