// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/gs1.h"
#include "core/domain/catalog/sscc.h"
#include "models/orders/printing/printwords.h"
#include "tests/kit/testmain.h"
#include "tests/ui/codereader.h"
#include "tests/ui/orders/paperstage.h"
#include "ui/orders/printing/papers.h"

#include <QTest>

#include <algorithm>

using namespace stoa;
using namespace stoa::ui;
using namespace stoa::kit;
using namespace Qt::StringLiterals;

/// Labels with the number by which GS1 knows a parcel, as scanners read them.
class SsccLabelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aParcelIsKnownByItsSscc();
};

void SsccLabelTest::aParcelIsKnownByItsSscc()
{
    if (!drawsBarcodes())
        QSKIP("this build has no zint");
    const Formats formats(u"en"_s);
    const auto prefix = Gs1Prefix::parse(u"0614141");
    QVERIFY(prefix);
    ShippingLabelDocument label = PaperStage(u"en"_s).shippingLabels().first();
    for (const quint64 n : {0ULL, 123'456'789ULL, 9'999'999'999ULL}) {
        const Sscc sscc = Sscc::numbered(*prefix, n);
        label.sscc = sscc.text();
        const auto printout = ui::layOut(QList{label}, formats);
        QVERIFY2(printout, qPrintable(printout ? QString() : printout.error().toString()));
        const QImage picture = pictureOf(*printout, 0, 203);
        int found = 0;
        for (const PrintedCode &code : printout->sheets.first().codes) {
            const ReadCode read = readCode(picture.copy(placeOf(code, 203 / 25.4).toAlignedRect()));
            QVERIFY(read.found);
            if (read.identifier != "]C1"_L1)
                continue;
            // FNC1 in front, application identifier 00, and the 18 digits.
            QCOMPARE(read.text, sscc.elementString());
            const auto elements = parseGs1(read.text);
            QVERIFY(elements);
            QCOMPARE(Sscc::parse(elements->first().value).value_or(Sscc::numbered(*prefix, n + 1)), sscc);
            ++found;
        }
        QCOMPARE(found, 1);
    }
    // Without one the carrier's number alone is printed.
    label.sscc.clear();
    const auto plain = ui::layOut(QList{label}, formats);
    QVERIFY(plain);
    const auto &codes = plain->sheets.first().codes;
    QVERIFY(std::ranges::any_of(
        codes, [&](const PrintedCode &code) { return code.code.content() == label.tracking; }));
    QCOMPARE(std::ranges::count_if(
                 codes, [](const PrintedCode &code) { return code.code.content().startsWith(u"00"); }),
             0);
}

STOA_TEST(SsccLabelTest)
#include "sscclabeltest.moc"
