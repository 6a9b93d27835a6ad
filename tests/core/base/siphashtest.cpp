// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/siphash.h"

#include "tests/kit/testmain.h"

#include <QTest>
#include <QtEndian>
#include <limits>

using namespace stoa;

namespace {

QByteArray ascending(int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(char(i));
    return bytes;
}

/// The authors write both words with the lowest byte first.
QByteArray asPublished(const Sum128 &sum)
{
    QByteArray bytes = QByteArray::fromHex(sum.toHex());
    std::reverse(bytes.begin(), bytes.begin() + 8);
    std::reverse(bytes.begin() + 8, bytes.end());
    return bytes.toHex();
}

} // namespace

class SipHashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Key 00…0f, message 00, 01, …: vectors_sip128 of the authors' reference.
    void agreesWithTheReference_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("sum");
        const std::pair<int, const char *> vectors[] = {
            {0, "a3817f04ba25a8e66df67214c7550293"},  {1, "da87c1d86b99af44347659119b22fc45"},
            {2, "8177228da4a45dc7fca38bdef60affe4"},  {7, "a1f1ebbed8dbc153c0b84aa61ff08239"},
            {8, "3b62a9ba6258f5610f83e264f31497b4"},  {9, "264499060ad9baabc47f8b02bb6d71ed"},
            {15, "5493e99933b0a8117e08ec0f97cfc3d9"}, {16, "6ee2a4ca67b054bbfd3315bf85230577"},
            {31, "2939b0183223fafc1723de4f52c43d35"}, {63, "5150d1772f50834a503e069a973fbd7c"}};
        for (const auto &[size, sum] : vectors)
            QTest::addRow("%d bytes", size) << size << QByteArray(sum);
    }

    void agreesWithTheReference()
    {
        QFETCH(const int, size);
        const QByteArray key = ascending(16);
        const SipKey words{qFromLittleEndian<quint64>(key.constData()),
                           qFromLittleEndian<quint64>(key.constData() + 8)};
        const QByteArray message = ascending(size);
        QTEST(asPublished(sipHash128(words, message.constData(), size_t(size))), "sum");
    }

    void hexLeadsBack()
    {
        const Sum128 sum(0x0123456789abcdef, 0x00000000000000ff);
        QCOMPARE(sum.toHex(), QByteArray("0123456789abcdef00000000000000ff"));
        QCOMPARE(Sum128::fromHex(sum.toHex()), sum);
    }

    void carriesAndBorrows()
    {
        constexpr auto most = std::numeric_limits<quint64>::max();
        Sum128 sum(0, most);
        sum.add(Sum128(0, 1));
        QCOMPARE(sum, Sum128(1, 0));
        sum.take(Sum128(0, 1));
        QCOMPARE(sum, Sum128(0, most));
        Sum128 whole(most, most);
        whole.add(Sum128(0, 1));
        QCOMPARE(whole, Sum128());
        whole.take(Sum128(0, 1));
        QCOMPARE(whole, Sum128(most, most));
    }

    void aSumForgetsTheOrderAndWhatWasTakenAway()
    {
        Sum128 there;
        Sum128 back;
        for (int i = 0; i < 500; ++i)
            there.add(rowSum(6, QByteArray::number(i), i));
        for (int i = 499; i >= 0; --i)
            back.add(rowSum(6, QByteArray::number(i), i));
        QCOMPARE(there, back);
        for (int i = 0; i < 500; ++i)
            there.take(rowSum(6, QByteArray::number(i), i));
        QCOMPARE(there, Sum128());
    }

    void aRowIsItsTypeItsKeyAndItsNumber()
    {
        const auto sum = rowSum(6, "4711", 9);
        QVERIFY(sum != rowSum(7, "4711", 9));
        QVERIFY(sum != rowSum(6, "4712", 9));
        QVERIFY(sum != rowSum(6, "4711", 10));
        const QByteArray message("\x06"
                                 "4711\0\0\0\0\0\0\0\x09",
                                 13);
        QCOMPARE(sum, sipHash128(message.constData(), size_t(message.size())));
    }
};

STOA_TEST(SipHashTest)
#include "siphashtest.moc"
