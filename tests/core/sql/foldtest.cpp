// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/dialect.h"

#include "tests/kit/testmain.h"

#include <QTest>
#include <algorithm>

using namespace stoa::sql;
using namespace Qt::StringLiterals;

class FoldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("case") << u"Hello WORLD 7"_s << u"hello world 7"_s;
        QTest::newRow("blanks") << u"  a \t\n  b\u00a0\u3000c "_s << u"a b c"_s;
        QTest::newRow("only blanks") << u" \u2003 "_s << u""_s;
        QTest::newRow("Polish") << u"Zażółć gęślą JAŹŃ"_s << u"zazolc gesla jazn"_s;
        QTest::newRow("German") << u"Größe STRASSE Straße ẞ"_s << u"grosse strasse strasse ss"_s;
        QTest::newRow("Danish, French") << u"Ærø Œuvre"_s << u"aero oeuvre"_s;
        QTest::newRow("Icelandic") << u"Þórður"_s << u"thordur"_s;
        QTest::newRow("Croatian, Maltese") << u"Đuro Ħal"_s << u"duro hal"_s;
        QTest::newRow("Turkish") << u"İSTANBUL ılık"_s << u"istanbul ilik"_s;
        QTest::newRow("Greek") << u"Ξίδι ΟΔΟΣ οδός ΐ"_s << u"ξιδι οδοσ οδοσ ι"_s;
        QTest::newRow("polytonic Greek") << u"ᾠδή"_s << u"ωιδη"_s;
        QTest::newRow("Cyrillic") << u"Ёлка Й"_s << u"елка и"_s;
        QTest::newRow("decomposed is composed") << u"e\u0301clair"_s << u"eclair"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２３"_s << u"abc123"_s;
        QTest::newRow("ligature, superscript") << u"ﬁlter m²"_s << u"filter m2"_s;
        QTest::newRow("Chinese") << u"山地自行车29寸"_s << u"山 地 自 行 车 29 寸"_s;
        QTest::newRow("ideograph beyond the plane") << u"𠮷野家"_s << u"𠮷 野 家"_s;
        QTest::newRow("kana keep their voice") << u"ガガ"_s << u"ガガ"_s;
        QTest::newRow("Korean stays whole") << u"자전거"_s << u"자전거"_s;
        QTest::newRow("Hindi keeps its vowels") << u"साइकिल"_s << u"साइकिल"_s;
        QTest::newRow("Arabic digits and marks") << u"كِتَاب ٣"_s << u"كتاب 3"_s;
        QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
        QTest::newRow("soft hyphen") << u"Fahr\u00adrad"_s << u"fahrrad"_s;
        QTest::newRow("typographic signs") << u"O’Neil — 5‑speed"_s << u"o'neil - 5-speed"_s;
        QTest::newRow("emoji") << u"Bike 🚲"_s << u"bike 🚲"_s;
    }

    void folds()
    {
        QFETCH(const QString, text);
        QTEST(foldForSearch(text), "folded");
    }

    void foldingTwiceChangesNothing_data() { folds_data(); }
    void foldingTwiceChangesNothing()
    {
        QFETCH(const QString, folded);
        QCOMPARE(foldForSearch(folded), folded);
    }

    void ordersLikeTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("ordered");
        QTest::newRow("Polish") << u"pl"_s << QStringList{u"lis"_s, u"luk"_s, u"łan"_s, u"mur"_s};
        QTest::newRow("German") << u"de"_s << QStringList{u"Apfel"_s, u"Äpfel"_s, u"Birne"_s, u"Zoo"_s};
        QTest::newRow("Swedish") << u"sv"_s << QStringList{u"zon"_s, u"år"_s, u"ägg"_s, u"öl"_s};
        QTest::newRow("Greek") << u"el"_s << QStringList{u"άλφα"_s, u"Άμμος"_s, u"βήτα"_s, u"ώρα"_s};
        QTest::newRow("Spanish") << u"es"_s << QStringList{u"nube"_s, u"ñu"_s, u"ola"_s};
        QTest::newRow("Chinese by pinyin") << u"zh"_s << QStringList{u"啊"_s, u"北"_s, u"中"_s};
        QTest::newRow("region") << u"pl_PL"_s << QStringList{u"luk"_s, u"łan"_s};
        QTest::newRow("unknown") << u"xx"_s << QStringList{u"a"_s, u"B"_s, u"c"_s};
        QTest::newRow("none") << QString() << QStringList{QString(), u"a"_s, u"B"_s};
    }

    void ordersLikeTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, ordered);
        QStringList texts = ordered;
        std::ranges::reverse(texts);
        std::ranges::stable_sort(texts, {}, [&](const QString &text) { return sortKey(text, language); });
        QCOMPARE(texts, ordered);
    }

    void longTextsHaveAKey()
    {
        const QString text(20'000, u'ż');
        QVERIFY(sortKey(text, u"pl"_s) < sortKey(text + u'a', u"pl"_s));
        QVERIFY(!sortKey(text, u"pl"_s).contains('\0'));
    }
};

STOA_TEST(FoldTest)
#include "foldtest.moc"
