// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "tests/kit/testmain.h"

#include <QSet>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct ShelfTag {
    static constexpr auto prefix = "shf"_L1;
};
using ShelfId = Id<ShelfTag>;

const Instant kNoon = Instant::fromMs(1'795'348'800'123);

} // namespace

class IdTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void carriesTheBitsOfVersionSeven()
    {
        for (int i = 0; i < 200; ++i) {
            const QByteArray bytes = uuid7(kNoon).toRfc4122();
            quint64 ms = 0;
            for (int b = 0; b < 6; ++b)
                ms = ms << 8 | static_cast<unsigned char>(bytes[b]);
            QCOMPARE(qint64(ms), kNoon.msSinceEpoch());
            QCOMPARE(static_cast<unsigned char>(bytes[6]) >> 4, 7);
            QCOMPARE(static_cast<unsigned char>(bytes[8]) >> 6, 2);
        }
    }

    void sortsByTime()
    {
        QString before = uuidText(uuid7(kNoon));
        for (int ms = 1; ms < 2'000; ms += 13) {
            const QString after = uuidText(uuid7(kNoon.plusMs(ms)));
            QVERIFY(before < after);
            before = after;
        }
        QVERIFY(ShelfId::make(kNoon) < ShelfId::make(kNoon.plusMs(1)));
    }

    void isUniqueWithinAMillisecond()
    {
        QSet<QUuid> seen;
        for (int i = 0; i < 5'000; ++i)
            seen.insert(uuid7(kNoon));
        QCOMPARE(seen.size(), 5'000);
    }

    void leadsBackFromItsText()
    {
        const auto id = ShelfId::make(kNoon);
        QVERIFY(id.toString().startsWith(u"shf_"_s));
        QCOMPARE(*ShelfId::parse(id.toString()), id);
        QCOMPARE(qHash(*ShelfId::parse(id.toString())), qHash(id));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("prefix only") << u"shf"_s;
        QTest::newRow("prefix and underscore") << u"shf_"_s;
        QTest::newRow("another kind") << u"ord_019ab3c0-1c2b-7a00-8000-000000000001"_s;
        QTest::newRow("no prefix") << u"019ab3c0-1c2b-7a00-8000-000000000001"_s;
        QTest::newRow("no underscore") << u"shf-019ab3c0-1c2b-7a00-8000-000000000001"_s;
        QTest::newRow("braces") << u"shf_{019ab3c0-1c2b-7a00-8000-000000000001}"_s;
        QTest::newRow("cut") << u"shf_019ab3c0-1c2b-7a00-8000-00000000000"_s;
        QTest::newRow("not hexadecimal") << u"shf_019ab3c0-1c2b-7a00-8000-00000000000g"_s;
        QTest::newRow("null") << u"shf_00000000-0000-0000-0000-000000000000"_s;
    }

    void refuses()
    {
        QFETCH(const QString, text);
        const auto id = ShelfId::parse(text);
        QVERIFY(!id);
        QCOMPARE(id.error().kind, ErrorKind::InvalidInput);
    }
};

STOA_TEST(IdTest)
#include "idtest.moc"
