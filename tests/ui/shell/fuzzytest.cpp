// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa::ui;
using namespace Qt::StringLiterals;

class FuzzyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("any word order") << u"ath bowl"_s << u"Ceramic bowl, Athens Ermou"_s << true;
        QTest::newRow("inside a word") << u"ransfer"_s << u"Transfer from Athens"_s << true;
        QTest::newRow("letters with gaps") << u"trfr"_s << u"Transfer from Athens"_s << true;
        QTest::newRow("every word is needed") << u"bowl xyz"_s << u"Ceramic bowl"_s << false;
        QTest::newRow("Greek accents") << u"απογραφη"_s << u"Κυκλική απογραφή"_s << true;
        QTest::newRow("final sigma") << u"λογοσ"_s << u"Λόγος"_s << true;
        QTest::newRow("Polish l") << u"polka"_s << u"Półka"_s << true;
        QTest::newRow("Chinese") << u"库存"_s << u"现有库存"_s << true;
        QTest::newRow("nothing typed") << u""_s << u"Anything"_s << true;
        QTest::newRow("short and scattered") << u"zq"_s << u"Transfer"_s << false;
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(fuzzyMatch(typed, text).score > 0, found);
    }

    void theStartOfAWordIsWorthMost()
    {
        QVERIFY(fuzzyMatch(u"cou"_s, u"Count a shelf"_s).score > fuzzyMatch(u"cou"_s, u"Discount"_s).score);
        QVERIFY(fuzzyMatch(u"cou"_s, u"Discount"_s).score > fuzzyMatch(u"cou"_s, u"Copy out"_s).score);
    }

    void otherNamesAreFoundToo()
    {
        const FuzzyHit hit = fuzzyMatch(u"count"_s, u"Απογραφή ραφιού"_s, {u"Count a shelf"_s});
        QVERIFY(hit.score > 0);
        QVERIFY(hit.parts.isEmpty());
    }

    void theHitsCanBeSetInStrong()
    {
        const FuzzyHit hit = fuzzyMatch(u"bowl ath"_s, u"Ceramic bowl, Athens"_s);
        QCOMPARE(hit.parts, (QList<QPair<int, int>>{{8, 4}, {14, 3}}));
    }
};

STOA_TEST(FuzzyTest)
#include "fuzzytest.moc"
