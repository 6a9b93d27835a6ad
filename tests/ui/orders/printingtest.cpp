// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/gs1.h"
#include "models/orders/printing/printwords.h"
#include "tests/kit/testmain.h"
#include "tests/ui/codereader.h"
#include "tests/ui/orders/paperstage.h"
#include "ui/orders/printing/papers.h"
#include "ui/shared/printtype.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>
#include <QTranslator>
#include <cmath>
#include <memory>

using namespace stoa;
using namespace stoa::ui;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

namespace {

enum class Paper { PickList, Wave, PackingSlip, Labels, Manifest, ShelfGrid, ShelfRoll };

Result<Printout> layOut(Paper paper, const PaperStage &stage, const Formats &formats)
{
    switch (paper) {
    case Paper::PickList:
        return ui::layOut(stage.pickList(24, 1), formats);
    case Paper::Wave:
        return ui::layOut(stage.pickList(40, 7), formats);
    case Paper::PackingSlip: {
        PackingSlipDocument slip = stage.packingSlip(12);
        slip.prices = PackingSlipDocument::Prices::Shown;
        return ui::layOut(slip, formats);
    }
    case Paper::Labels:
        return ui::layOut(stage.shippingLabels(), formats);
    case Paper::Manifest:
        return ui::layOut(stage.manifest(40), formats);
    case Paper::ShelfGrid:
        return ui::layOut(stage.shelfLabels(30), formats, ShelfLabelPaper::Grid);
    case Paper::ShelfRoll:
        return ui::layOut(stage.shelfLabels(8), formats, ShelfLabelPaper::Roll);
    }
    return Error::invalid({}, u"no such paper"_s);
}

/// White that each paper keeps at its edges, in millimetres.
qreal marginOf(Paper paper)
{
    switch (paper) {
    case Paper::Labels:
        return 3.5;
    case Paper::ShelfGrid:
        return 2.5;
    case Paper::ShelfRoll:
        return 1.5;
    default:
        return 7;
    }
}

bool isBlank(const QImage &image, const QRect &area)
{
    const QRect inside = area.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                return false;
        }
    }
    return true;
}

} // namespace

/// The papers of store work as printers make them: codes are read back, nothing is cut, long orders go on.
class PrintingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeIsReadBack_data() { papers(); }
    void everyCodeIsReadBack();
    void nothingIsBeyondTheSheetOrUponAnother_data() { papers(); }
    void nothingIsBeyondTheSheetOrUponAnother();
    void theEdgesStayWhite_data() { papers(); }
    void theEdgesStayWhite();
    void barsAreAsWideAsScannersNeed();
    void longOrdersGoOnWithTheirTitles_data();
    void longOrdersGoOnWithTheirTitles();
    void arabicIsMirroredAndItsCodesAreNot();
    void aSlipWithoutPricesNamesNone();
    void whatIsNoCodeIsNamed();
    void endlessWordsAreShortenedAndNotCut();
    void wordsOfTheLanguageStandOnThePaper();
    void anotherThreadLaysOutTheSame();

private:
    void papers();
};

void PrintingTest::papers()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("language");
    const std::pair<Paper, const char *> all[] = {
        {Paper::PickList, "pick list"},   {Paper::Wave, "wave"},         {Paper::PackingSlip, "slip"},
        {Paper::Labels, "labels"},        {Paper::Manifest, "manifest"}, {Paper::ShelfGrid, "shelf labels"},
        {Paper::ShelfRoll, "roll labels"}};
    for (const auto &[paper, name] : all) {
        for (const char *language : {"en", "el", "pl", "zh_CN", "ar"})
            QTest::addRow("%s, %s", name, language) << int(paper) << QString::fromLatin1(language);
    }
}

void PrintingTest::everyCodeIsReadBack()
{
    if (!drawsBarcodes())
        QSKIP("this build has no zint");
    QFETCH(int, paper);
    QFETCH(QString, language);
    const Formats formats(language, QTimeZone("Europe/Athens"));
    const auto printout = layOut(Paper(paper), PaperStage(language), formats);
    QVERIFY2(printout, qPrintable(printout ? QString() : printout.error().toString()));
    constexpr int kDotsPerInch = 203;
    int codes = 0;
    for (int s = 0; s < printout->sheets.size(); ++s) {
        const QImage picture = pictureOf(*printout, s, kDotsPerInch);
        for (const PrintedCode &code : printout->sheets[s].codes) {
            const QRect place = placeOf(code, kDotsPerInch / 25.4).toAlignedRect();
            const ReadCode read = readCode(picture.copy(place));
            QVERIFY2(read.found, qPrintable(u"%1 on sheet %2"_s.arg(code.code.text()).arg(s + 1)));
            // An EAN-13 with a zero in front is a UPC-A to a scanner, and the other way round.
            const bool retail = read.format == "EAN-13"_L1 || read.format == "UPC-A"_L1;
            if (retail)
                QVERIFY(gtinForms(read.text).contains(code.code.content()));
            else
                QCOMPARE(read.text, code.code.content());
            ++codes;
        }
    }
    QVERIFY(codes > 0);
}

void PrintingTest::nothingIsBeyondTheSheetOrUponAnother()
{
    QFETCH(int, paper);
    QFETCH(QString, language);
    QTranslator translator;
    if (translator.load(u":/i18n/stoa_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&translator);
    const Formats formats(language, QTimeZone("Europe/Athens"));
    const auto printout = layOut(Paper(paper), PaperStage(language), formats);
    QVERIFY(printout);
    const QString disorder = disorderOf(*printout, marginOf(Paper(paper)));
    QVERIFY2(disorder.isEmpty(), qPrintable(disorder));
}

void PrintingTest::theEdgesStayWhite()
{
    QFETCH(int, paper);
    QFETCH(QString, language);
    const Formats formats(language, QTimeZone("Europe/Athens"));
    const auto printout = layOut(Paper(paper), PaperStage(language), formats);
    QVERIFY(printout);
    const QImage picture = pictureOf(*printout, 0, 203);
    const int edge = int(marginOf(Paper(paper)) * 203 / 25.4) - 3;
    const int width = picture.width();
    const int height = picture.height();
    QVERIFY(isBlank(picture, {0, 0, width, edge}));
    QVERIFY(isBlank(picture, {0, height - edge, width, edge}));
    QVERIFY(isBlank(picture, {0, 0, edge, height}));
    QVERIFY(isBlank(picture, {width - edge, 0, edge, height}));
    QVERIFY(!isBlank(picture, picture.rect()));
}

void PrintingTest::barsAreAsWideAsScannersNeed()
{
    if (!drawsBarcodes())
        QSKIP("this build has no zint");
    const Formats formats(u"en"_s);
    const PaperStage stage(u"en"_s);
    for (const Paper paper : {Paper::Wave, Paper::PackingSlip, Paper::Labels, Paper::Manifest,
                              Paper::ShelfGrid, Paper::ShelfRoll}) {
        const auto printout = layOut(paper, stage, formats);
        QVERIFY(printout);
        for (const int dotsPerInch : {203, 300, 600}) {
            const qreal dots = dotsPerInch / 25.4;
            for (const PrintedCode &code : printout->sheets.first().codes) {
                const qreal module = placeOf(code, dots).width() / code.code.size().width();
                QCOMPARE(module, std::round(module));
                const Symbology symbology = code.code.symbology();
                // GS1 General Specifications, 5.12.3, where it is about GS1.
                const qreal least = symbology == Symbology::Sscc                    ? 0.495
                    : symbology == Symbology::Ean13 || symbology == Symbology::UpcA ? 0.264
                                                                                    : 0.25;
                QVERIFY2(
                    module / dots >= least - 0.002,
                    qPrintable(
                        u"%1 at %2 dpi: %3 mm"_s.arg(code.code.text()).arg(dotsPerInch).arg(module / dots)));
            }
        }
    }
}

void PrintingTest::longOrdersGoOnWithTheirTitles_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "el", "zh_CN", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void PrintingTest::longOrdersGoOnWithTheirTitles()
{
    QFETCH(QString, language);
    const Formats formats(language, QTimeZone("Europe/Athens"));
    const PaperStage stage(language);
    const PrintWords words(formats);
    const auto list = ui::layOut(stage.pickList(200, 9), formats);
    const auto slip = ui::layOut(stage.packingSlip(200), formats);
    const auto manifest = ui::layOut(stage.manifest(200), formats);
    QVERIFY(list && slip && manifest);
    const PickListTexts said = words.of(stage.pickList(200, 9));
    QStringList walked;
    for (const PickListTexts::Zone &zone : said.zones) {
        for (const PickListTexts::Line &line : zone.lines)
            walked.append(line.sku);
    }
    QCOMPARE(walked.size(), 200);
    for (const Result<Printout> &printout : {list, slip, manifest}) {
        const int count = int(printout->sheets.size());
        QVERIFY2(count >= 5 && count <= 20, qPrintable(QString::number(count)));
        for (int s = 0; s < count; ++s) {
            QStringList texts;
            for (const PrintedText &text : printout->sheets[s].texts)
                texts.append(text.text);
            QVERIFY(texts.contains(words.page(s + 1, count)));
        }
        const QString disorder = disorderOf(*printout, 7);
        QVERIFY2(disorder.isEmpty(), qPrintable(disorder));
    }
    // Each line once, in walking order, and its titles on each sheet that has lines.
    QStringList printed;
    for (const PrintSheet &sheet : list->sheets) {
        QStringList texts;
        bool lines = false;
        for (const PrintedText &text : sheet.texts) {
            texts.append(text.text);
            if (!text.text.startsWith("OIL-EV-"_L1))
                continue;
            printed.append(text.text.section(u' ', 0, 0));
            lines = true;
        }
        if (lines)
            QVERIFY(texts.contains(said.columns.item) && texts.contains(said.columns.quantity));
    }
    QCOMPARE(printed, walked);
}

void PrintingTest::arabicIsMirroredAndItsCodesAreNot()
{
    const Formats english(u"en"_s);
    const Formats arabic(u"ar"_s);
    const auto left = ui::layOut(PaperStage(u"en"_s).pickList(5, 1), english);
    const auto right = ui::layOut(PaperStage(u"ar"_s).pickList(5, 1), arabic);
    QVERIFY(left && right);
    const PrintSheet &one = left->sheets.first();
    const PrintSheet &other = right->sheets.first();
    QVERIFY(one.codes.first().place.center().x() > 105);
    QVERIFY(other.codes.first().place.center().x() < 105);
    const auto boxAt = [](const PrintSheet &sheet) {
        const auto box = std::find_if(sheet.areas.cbegin(), sheet.areas.cend(),
                                      [](const PrintedArea &area) { return area.stroke > 0; });
        return box->place.center().x();
    };
    QVERIFY(boxAt(one) > 105);
    QVERIFY(boxAt(other) < 105);
    for (const PrintedText &text : other.texts) {
        if (text.text.startsWith("OIL-EV-"_L1))
            QCOMPARE(text.direction, Qt::LeftToRight);
        else if (text.text.isRightToLeft())
            QCOMPARE(text.direction, Qt::RightToLeft);
    }
}

void PrintingTest::aSlipWithoutPricesNamesNone()
{
    const Formats formats(u"en"_s);
    PackingSlipDocument slip = PaperStage(u"en"_s).packingSlip(6);
    const auto hidden = ui::layOut(slip, formats);
    slip.prices = PackingSlipDocument::Prices::Shown;
    const auto shown = ui::layOut(slip, formats);
    QVERIFY(hidden && shown);
    QVERIFY(!textsOf(*hidden).join(u' ').contains(u'€'));
    QVERIFY(textsOf(*shown).contains(u"€197.35"_s));
}

void PrintingTest::whatIsNoCodeIsNamed()
{
    const Formats formats(u"en"_s);
    const PaperStage stage(u"en"_s);
    const auto fieldOf = [](const Result<Printout> &result) {
        return result ? QString() : result.error().field;
    };
    PickListDocument list = stage.pickList(3, 2);
    list.orders[1].number = u"ΑΘΗ-1"_s;
    QCOMPARE(fieldOf(ui::layOut(list, formats)), u"orders/1/number"_s);
    list.number.clear();
    QCOMPARE(fieldOf(ui::layOut(list, formats)), u"number"_s);
    QList<ShippingLabelDocument> labels = stage.shippingLabels();
    labels[1].sscc = u"352071830000000019"_s;
    QCOMPARE(fieldOf(ui::layOut(labels, formats)), u"labels/1/sscc"_s);
    ShelfLabelDocument shelf = stage.shelfLabels(3);
    shelf.labels[0].gtin = u"5207183040038"_s;
    QCOMPARE(fieldOf(ui::layOut(shelf, formats, ShelfLabelPaper::Roll)), u"labels/0/gtin"_s);
    ManifestDocument manifest = stage.manifest(1);
    manifest.number = u"M\n1"_s;
    QCOMPARE(fieldOf(ui::layOut(manifest, formats)), u"number"_s);
    PackingSlipDocument slip = stage.packingSlip(1);
    slip.order.clear();
    QCOMPARE(fieldOf(ui::layOut(slip, formats)), u"order"_s);
}

void PrintingTest::endlessWordsAreShortenedAndNotCut()
{
    const QString endless = QString(u"Unbreakable"_s).repeated(60);
    PrintStyle style{.points = 12};
    style.leastPoints = 8;
    const QRectF place(10, 10, 40, 12);
    const auto lines = setText(endless, place, style);
    QVERIFY(!lines.isEmpty());
    QVERIFY(lines.last().text.endsWith(u'…'));
    QCOMPARE(lines.last().points, 8.0);
    for (const PrintedText &line : lines) {
        QVERIFY(place.adjusted(-0.01, -0.01, 0.01, 0.01).contains(line.place));
        QVERIFY(textWidth(line.text, {.points = line.points}) <= 40.05);
    }
    // Shrinks before it shortens, and stays as it is where there is room.
    const auto small = setText(u"Extra virgin olive oil"_s, place, style);
    QVERIFY(!small.last().text.endsWith(u'…'));
    QCOMPARE(setText(u"Oil"_s, place, style).first().points, 12.0);
    ShelfLabelDocument labels;
    labels.labels.append({u"SKU-1"_s, endless, u"5207183040037"_s, u"A-1"_s, {}, {}, {}, Unit::Piece});
    const auto printout = ui::layOut(labels, Formats(u"en"_s), ShelfLabelPaper::Roll);
    QVERIFY(printout);
    QCOMPARE(disorderOf(*printout, 1.5), QString());
}

void PrintingTest::wordsOfTheLanguageStandOnThePaper()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/stoa_el.qm"_s));
    QCoreApplication::installTranslator(&translator);
    const auto printout = ui::layOut(PaperStage(u"el"_s).pickList(3, 1), Formats(u"el"_s));
    QVERIFY(printout);
    QVERIFY(textsOf(*printout).contains(u"Λίστα συλλογής"_s));
    QCOMPARE(printout->fileName, u"Λίστα συλλογής W-ATH-01-1042"_s);
    QCoreApplication::removeTranslator(&translator);
}

void PrintingTest::anotherThreadLaysOutTheSame()
{
    const Formats formats(u"el"_s);
    const ShelfLabelDocument labels = PaperStage(u"el"_s).shelfLabels(12);
    const auto here = ui::layOut(labels, formats, ShelfLabelPaper::Grid);
    Result<Printout> there = Error::invalid({}, u"not yet"_s);
    const std::unique_ptr<QThread> thread(QThread::create(
        [&there, &labels, &formats] { there = ui::layOut(labels, formats, ShelfLabelPaper::Grid); }));
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(here && there);
    QCOMPARE(textsOf(*there), textsOf(*here));
}

STOA_TEST(PrintingTest)
#include "printingtest.moc"
