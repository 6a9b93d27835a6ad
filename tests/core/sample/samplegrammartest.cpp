// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplegrammar.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class SampleGrammarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAsAShopWould_data();
    void writesAsAShopWould();
    void refusesAnUnknownSize();
};

void SampleGrammarTest::writesAsAShopWould_data()
{
    QTest::addColumn<QStringList>("product"); // noun, material, size, finish
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QStringList &product, const QStringList &names) {
        QTest::newRow(name) << product << names;
    };
    row("colour after the comma", {u"BWL"_s, u"CER"_s, u"-"_s, u"AEG"_s},
        {u"Ceramic bowl, Aegean blue"_s, u"Κεραμικό μπολ, μπλε Αιγαίου"_s,
         u"Miska ceramiczna, błękit egejski"_s, u"Ciotola in ceramica, blu Egeo"_s, u"陶瓷碗，爱琴海蓝"_s,
         u"وعاء خزفي، أزرق إيجي"_s});
    row("material and size agree", {u"LAN"_s, u"BRS"_s, u"M"_s, u"-"_s},
        {u"Brass lantern, medium"_s, u"Ορειχάλκινο φανάρι, μεσαίο"_s, u"Latarnia mosiężna, średnia"_s,
         u"Lanterna in ottone, media"_s, u"黄铜灯笼，中号"_s, u"فانوس نحاسي، وسط"_s});
    row("feminine in four languages", {u"TEA"_s, u"LIN"_s, u"-"_s, u"WHT"_s},
        {u"Linen tea towel, white"_s, u"Λινή πετσέτα κουζίνας, λευκή"_s, u"Ścierka kuchenna lniana, biała"_s,
         u"Strofinaccio in lino, bianco"_s, u"亚麻茶巾，白色"_s, u"منشفة مطبخ من الكتان، بيضاء"_s});
    row("adjective before the complement", {u"DIP"_s, u"CER"_s, u"8cm"_s, u"WHT"_s},
        {u"Ceramic dip bowl 8 cm, white"_s, u"Κεραμικό μπολάκι για ντιπ 8 εκ., λευκό"_s,
         u"Miseczka ceramiczna do dipów 8 cm, biała"_s, u"Ciotolina per salse in ceramica 8 cm, bianca"_s,
         u"陶瓷蘸料碟 8 厘米，白色"_s, u"وعاء خزفي للصلصة 8 سم، أبيض"_s});
    row("phrase after the complement", {u"SLB"_s, u"OLV"_s, u"25cm"_s, u"-"_s},
        {u"Olive-wood salad bowl 25 cm"_s, u"Σαλατιέρα από ξύλο ελιάς 25 εκ."_s,
         u"Salaterka z drewna oliwnego 25 cm"_s, u"Insalatiera in legno d'ulivo 25 cm"_s,
         u"橄榄木沙拉碗 25 厘米"_s, u"وعاء للسلطة من خشب الزيتون 25 سم"_s});
    row("decimal comma", {u"CAR"_s, u"GLS"_s, u"1.5l"_s, u"-"_s},
        {u"Recycled glass carafe 1.5 l"_s, u"Καράφα από ανακυκλωμένο γυαλί 1,5 lt"_s,
         u"Karafka ze szkła z recyklingu 1,5 l"_s, u"Caraffa in vetro riciclato 1,5 l"_s,
         u"再生玻璃水瓶 1.5 升"_s, u"دورق من الزجاج المعاد تدويره 1.5 ل"_s});
    row("a pair is a dual", {u"PLC"_s, u"PRC"_s, u"x2"_s, u"WHT"_s},
        {u"Percale pillowcase, set of 2, white"_s, u"Μαξιλαροθήκη από περκάλι, σετ 2 τεμ., λευκή"_s,
         u"Poszewka na poduszkę z perkalu, zestaw 2 szt., biała"_s, u"Federa in percalle, set da 2, bianca"_s,
         u"高密棉枕套，2 件套，白色"_s, u"كيس وسادة من البركال، طقم من قطعتين، أبيض"_s});
    row("plural nouns", {u"GGL"_s, u"COT"_s, u"S"_s, u"BLK"_s},
        {u"Cotton gardening gloves, small, black"_s, u"Βαμβακερά γάντια κηπουρικής, μικρά, μαύρα"_s,
         u"Rękawice ogrodowe bawełniane, małe, czarne"_s,
         u"Guanti da giardinaggio in cotone, piccoli, neri"_s, u"纯棉园艺手套，小号，黑色"_s,
         u"قفازات بستنة قطنية، صغيرة، سوداء"_s});
    row("feminine plural", {u"SSV"_s, u"STL"_s, u"-"_s, u"PSH"_s},
        {u"Stainless-steel salad servers, polished"_s, u"Ανοξείδωτες κουτάλες σαλάτας, γυαλιστερές"_s,
         u"Sztućce do sałaty ze stali nierdzewnej, polerowane"_s,
         u"Posate per insalata in acciaio inox, lucide"_s, u"不锈钢沙拉叉勺，抛光"_s,
         u"أدوات تقديم سلطة من الفولاذ المقاوم للصدأ، لامعة"_s});
    row("no material", {u"HON"_s, u"-"_s, u"450g"_s, u"THM"_s},
        {u"Honey 450 g, thyme"_s, u"Μέλι 450 γρ., θυμάρι"_s, u"Miód 450 g, tymianek"_s,
         u"Miele 450 g, timo"_s, u"蜂蜜 450 克，百里香"_s, u"عسل 450 غ، زعتر"_s});
    row("two measures", {u"TCL"_s, u"LIN"_s, u"140x200cm"_s, u"SND"_s},
        {u"Linen tablecloth 140 × 200 cm, sand"_s, u"Λινό τραπεζομάντιλο 140 × 200 εκ., μπεζ της άμμου"_s,
         u"Obrus lniany 140 × 200 cm, piaskowy"_s, u"Tovaglia in lino 140 × 200 cm, sabbia"_s,
         u"亚麻桌布 140 × 200 厘米，沙色"_s, u"غطاء مائدة من الكتان 140 × 200 سم، رملي"_s});
    row("pieces and paper", {u"CSE"_s, u"STL"_s, u"16pc"_s, u"MAT"_s},
        {u"Stainless-steel cutlery set, 16 pieces, matt"_s, u"Ανοξείδωτο σετ μαχαιροπίρουνων, 16 τεμ., ματ"_s,
         u"Komplet sztućców ze stali nierdzewnej, 16 szt., matowy"_s,
         u"Servizio di posate in acciaio inox, 16 pezzi, satinato"_s, u"不锈钢餐具套装，16 件，哑光"_s,
         u"طقم أدوات مائدة من الفولاذ المقاوم للصدأ، 16 قطعة، غير لامع"_s});
}

void SampleGrammarTest::writesAsAShopWould()
{
    QFETCH(QStringList, product);
    QFETCH(QStringList, names);
    const auto grammar = SampleGrammar::load();
    QVERIFY2(grammar, qPrintable(grammar ? QString() : grammar.error().toString()));
    const SampleNoun *noun = grammar->noun(product.at(0));
    const auto extent = SampleExtent::parse(product.at(2));
    QVERIFY(noun && extent);
    QVERIFY(grammar->material(product.at(1)) || product.at(1) == u"-"_s);
    QVERIFY(grammar->finish(product.at(3)) || product.at(3) == u"-"_s);
    const SampleNames made =
        grammar->name(*noun, grammar->material(product.at(1)), *extent, grammar->finish(product.at(3)));
    QCOMPARE(QStringList(made.begin(), made.end()), names);
}

void SampleGrammarTest::refusesAnUnknownSize()
{
    const auto extent = SampleExtent::parse(u"27 inches"_s);
    QVERIFY(!extent);
    QCOMPARE(extent.error().kind, ErrorKind::InvalidInput);
}

STOA_TEST(SampleGrammarTest)
#include "samplegrammartest.moc"
