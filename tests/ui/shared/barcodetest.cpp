// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/barcode.h"
#include "core/domain/catalog/codes.h"
#include "tests/kit/testmain.h"
#include "tests/ui/codereader.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

const QChar kSeparator{0x1d};

/// A picture of the code with modules of at most that many millimetres, on grey, so that nothing but the
/// code's own quiet zone is white.
QImage pictureOf(const Barcode &code, qreal dotsPerInch, qreal module, qreal ratio = 1)
{
    const qreal dots = std::max<qreal>(1, std::floor(module * dotsPerInch / 25.4 + 1e-9));
    const int width = int(code.size().width() * dots);
    const int height = code.isMatrix() ? int(code.size().height() * dots) : int(60 * dots);
    QImage image(int((width + 20) * ratio), int((height + 20) * ratio), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(0xff808080u);
    QPainter painter(&image);
    paintBarcode(painter, QRectF(10, 10, width, height), code);
    return image;
}

QString formatOf(Symbology symbology)
{
    switch (symbology) {
    case Symbology::Ean13:
        return u"EAN-13"_s;
    case Symbology::UpcA:
        return u"UPC-A"_s;
    case Symbology::Code128:
    case Symbology::Gs1_128:
    case Symbology::Sscc:
        return u"Code128"_s;
    case Symbology::Qr:
        return u"QRCode"_s;
    case Symbology::DataMatrix:
        return u"DataMatrix"_s;
    }
    return {};
}

QString randomText(QRandomGenerator &random, const QString &alphabet, int longest)
{
    QString text;
    const int length = random.bounded(1, longest + 1);
    for (int i = 0; i < length; ++i)
        text += alphabet[random.bounded(int(alphabet.size()))];
    return text;
}

QString printableAscii()
{
    QString all;
    for (char16_t c = u' '; c <= u'~'; ++c)
        all += QChar(c);
    return all;
}

QString withCheckDigit(const QString &digits) { return digits + QString::number(Gtin::checkDigit(digits)); }

} // namespace

/// What is encoded is what a scanner reads, at the resolutions of printers and on the screen.
class BarcodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScannerReadsWhatWasEncoded_data();
    void aScannerReadsWhatWasEncoded();
    void randomTextsComeBack_data();
    void randomTextsComeBack();
    void badContentIsRefusedByItsField_data();
    void badContentIsRefusedByItsField();
    void modulesAreWholePixels_data();
    void modulesAreWholePixels();
    void quietZonesAreWhite();
    void captionsAreThoseOfPeople();
    void aTradeNumberKnowsItsBars();
};

void BarcodeTest::aScannerReadsWhatWasEncoded_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sent");
    const auto same = [](const char *name, Symbology symbology, const QString &text) {
        QTest::newRow(name) << symbology << text << text;
    };
    same("EAN-13", Symbology::Ean13, u"5207183040037"_s);
    same("EAN-13 with a zero in front", Symbology::Ean13, u"0036000291452"_s);
    same("UPC-A", Symbology::UpcA, u"036000291452"_s);
    same("order", Symbology::Code128, u"ATH-01/2026-001042"_s);
    same("digits", Symbology::Code128, u"00012345678"_s);
    same("one letter", Symbology::Code128, u"A"_s);
    same("mixed", Symbology::Code128, u"JD0146 0000/aB~12345"_s);
    QTest::newRow("GTIN, expiry, lot") << Symbology::Gs1_128 << u"(01)05207183040037(17)261231(10)L-77a"_s
                                       << u"0105207183040037172612311"
                                          "0L-77a"_s;
    QTest::newRow("separated lot and serial") << Symbology::Gs1_128 << u"(01)05207183040037(10)A1(21)77"_s
                                              << u"010520718304003710A1"_s + kSeparator + u"2177"_s;
    QTest::newRow("as a scanner sends it")
        << Symbology::Gs1_128 << u"010520718304003710A1"_s + kSeparator + u"2177"_s
        << u"010520718304003710A1"_s + kSeparator + u"2177"_s;
    QTest::newRow("weight") << Symbology::Gs1_128 << u"(01)95207183040030(3103)001250"_s
                            << u"01952071830400303103001250"_s;
    QTest::newRow("SSCC") << Symbology::Sscc << u"352071830000000018"_s << u"00352071830000000018"_s;
    same("QR", Symbology::Qr, u"https://hub.example/r/7Q2M?o=1042"_s);
    same("QR, Greek and Chinese", Symbology::Qr, u"Παραγγελία 1042, 北京市朝阳区, café"_s);
    same("QR, Arabic", Symbology::Qr, u"طلب 1042"_s);
    same("QR, digits", Symbology::Qr, u"00001234567890"_s);
    same("Data Matrix", Symbology::DataMatrix, u"STOA/BIN/A-12-03"_s);
    same("Data Matrix, Polish", Symbology::DataMatrix, u"Łódź, zażółć gęślą jaźń"_s);
}

void BarcodeTest::aScannerReadsWhatWasEncoded()
{
    if (!drawsBarcodes())
        QSKIP("this build has no zint");
    QFETCH(Symbology, symbology);
    QFETCH(QString, text);
    QFETCH(QString, sent);
    const auto code = encode(text, symbology);
    QVERIFY2(code, qPrintable(code ? QString() : code.error().toString()));
    QCOMPARE(code->content(), sent);
    struct Device {
        qreal dotsPerInch;
        qreal module;
        qreal ratio;
    };
    for (const Device &device : {Device{203, 0.26, 1}, Device{300, 0.26, 1}, Device{600, 0.33, 1},
                                 Device{96, 0.6, 1}, Device{96, 0.3, 2}}) {
        const kit::ReadCode read = kit::readCode(
            pictureOf(*code, device.dotsPerInch, device.module, device.ratio), formatOf(symbology));
        QVERIFY2(read.found, qPrintable(u"nothing read at %1 dpi"_s.arg(device.dotsPerInch)));
        QCOMPARE(read.text, sent);
        QCOMPARE(read.format, formatOf(symbology));
        if (symbology == Symbology::Gs1_128 || symbology == Symbology::Sscc)
            QCOMPARE(read.identifier, u"]C1"_s);
    }
}

void BarcodeTest::randomTextsComeBack_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("alphabet");
    QTest::addColumn<int>("longest");
    const QString digits = u"0123456789"_s;
    QTest::newRow("Code 128") << Symbology::Code128 << printableAscii() << 30;
    QTest::newRow("Code 128, digits and letters") << Symbology::Code128 << digits + u"0123456789AZ-"_s << 24;
    QTest::newRow("QR") << Symbology::Qr << printableAscii() + u"αβγδεζηθικλμΆΈςąćęłńóśźżàèìòù订单号سعر€"_s
                        << 200;
    QTest::newRow("Data Matrix") << Symbology::DataMatrix << printableAscii() + u"αβγłńόàè订单"_s << 80;
    QTest::newRow("EAN-13") << Symbology::Ean13 << digits << 12;
    QTest::newRow("UPC-A") << Symbology::UpcA << digits << 11;
    QTest::newRow("SSCC") << Symbology::Sscc << digits << 17;
    QTest::newRow("GS1-128") << Symbology::Gs1_128 << digits + u"ABCxyz-/."_s << 14;
}

void BarcodeTest::randomTextsComeBack()
{
    if (!drawsBarcodes())
        QSKIP("this build has no zint");
    QFETCH(Symbology, symbology);
    QFETCH(QString, alphabet);
    QFETCH(int, longest);
    QRandomGenerator random(20'261'130);
    for (int i = 0; i < 60; ++i) {
        QString text = randomText(random, alphabet, longest);
        if (symbology == Symbology::Ean13 || symbology == Symbology::UpcA || symbology == Symbology::Sscc)
            text = withCheckDigit(text.rightJustified(longest, u'0'));
        else if (symbology == Symbology::Gs1_128)
            text = u"(10)"_s + text + u"(21)"_s + randomText(random, alphabet, 8) + u"(37)12"_s;
        const auto code = encode(text, symbology);
        QVERIFY2(code, qPrintable(text));
        const kit::ReadCode read = kit::readCode(pictureOf(*code, 203, 0.26), formatOf(symbology));
        QVERIFY2(read.found, qPrintable(text));
        QCOMPARE(read.text, code->content());
    }
}

void BarcodeTest::badContentIsRefusedByItsField_data()
{
    QTest::addColumn<Symbology>("symbology");
    QTest::addColumn<QString>("text");
    QTest::newRow("EAN-13, nothing") << Symbology::Ean13 << QString();
    QTest::newRow("EAN-13, short") << Symbology::Ean13 << u"520718304003"_s;
    QTest::newRow("EAN-13, check digit") << Symbology::Ean13 << u"5207183040038"_s;
    QTest::newRow("EAN-13, letters") << Symbology::Ean13 << u"520718304OO37"_s;
    QTest::newRow("EAN-13, Arabic digits") << Symbology::Ean13 << u"٥٢٠٧١٨٣٠٤٠٠٣٧"_s;
    QTest::newRow("UPC-A of 13") << Symbology::UpcA << u"5207183040037"_s;
    QTest::newRow("UPC-A, check digit") << Symbology::UpcA << u"036000291453"_s;
    QTest::newRow("Code 128, nothing") << Symbology::Code128 << QString();
    QTest::newRow("Code 128, Greek") << Symbology::Code128 << u"ΑΘΗ-01"_s;
    QTest::newRow("Code 128, a tabulator") << Symbology::Code128 << u"A\tB"_s;
    QTest::newRow("Code 128, too long") << Symbology::Code128 << QString(200, u'A');
    QTest::newRow("GS1-128, no identifier") << Symbology::Gs1_128 << u"hello"_s;
    QTest::newRow("GS1-128, check digit") << Symbology::Gs1_128 << u"(01)05207183040038"_s;
    QTest::newRow("GS1-128, too long")
        << Symbology::Gs1_128
        << u"(10)ABCDEFGHIJ0123456789(21)ABCDEFGHIJ0123456789(240)ABCDEFGHIJ0123456789"_s;
    QTest::newRow("SSCC, short") << Symbology::Sscc << u"35207183000000001"_s;
    QTest::newRow("SSCC, check digit") << Symbology::Sscc << u"352071830000000019"_s;
    QTest::newRow("QR, nothing") << Symbology::Qr << QString();
    QTest::newRow("QR, too long") << Symbology::Qr << QString(5000, u'a');
    QTest::newRow("QR, half a character") << Symbology::Qr << QString(QChar(0xd83d));
    QTest::newRow("Data Matrix, too long") << Symbology::DataMatrix << QString(4000, u'a');
}

void BarcodeTest::badContentIsRefusedByItsField()
{
    QFETCH(Symbology, symbology);
    QFETCH(QString, text);
    if (!drawsBarcodes() && text.size() > 60)
        QSKIP("this build has no zint");
    const auto code = encode(text, symbology, u"lines/3/code"_s);
    QVERIFY(!code);
    QCOMPARE(code.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(code.error().field, u"lines/3/code"_s);
    QVERIFY(!code.error().detail.isEmpty());
}

void BarcodeTest::modulesAreWholePixels_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("as it is") << 1.0 << 1.0;
    QTest::newRow("scaled by an odd factor") << 1.37 << 1.0;
    QTest::newRow("one and a half pixels a point") << 1.0 << 1.5;
    QTest::newRow("both") << 2.6 << 1.25;
}

void BarcodeTest::modulesAreWholePixels()
{
    if (!drawsBarcodes())
        QSKIP("this build has no zint");
    QFETCH(qreal, scale);
    QFETCH(qreal, ratio);
    for (const Symbology symbology : {Symbology::Code128, Symbology::Qr}) {
        const auto code = encode(u"ATH-01/1042"_s, symbology);
        QVERIFY(code);
        QImage image(900, 500, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(0xffffffffu);
        QPainter painter(&image);
        painter.scale(scale, scale);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBarcode(painter, QRectF(7.3, 5.7, 211.9, 118.1), *code, Caption::None);
        QVERIFY(painter.testRenderHint(QPainter::Antialiasing));
        painter.end();
        // The shortest run of dark pixels in a line is a module, and every other is a multiple of it.
        QList<int> runs;
        const int y = int((5.7 + 118.1 / 2) * scale * ratio);
        int length = 0;
        for (int x = 0; x < image.width(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            QVERIFY2(grey == 0 || grey == 255, "a soft edge");
            if (grey == 0) {
                ++length;
            } else if (length > 0) {
                runs.append(length);
                length = 0;
            }
        }
        QVERIFY(runs.size() > 3);
        const int module = *std::min_element(runs.cbegin(), runs.cend());
        for (const int run : runs)
            QCOMPARE(run % module, 0);
    }
}

void BarcodeTest::quietZonesAreWhite()
{
    if (!drawsBarcodes())
        QSKIP("this build has no zint");
    const auto qr = encode(u"1042"_s, Symbology::Qr);
    const auto bars = encode(u"5207183040037"_s, Symbology::Ean13);
    QVERIFY(qr && bars);
    QCOMPARE(qr->quietZone(), QMargins(4, 4, 4, 4));
    QCOMPARE(bars->size().width(), 95 + 11 + 7);
    for (const Barcode &code : {*qr, *bars}) {
        QImage image(code.size().width() * 3, code.isMatrix() ? code.size().height() * 3 : 90,
                     QImage::Format_RGB32);
        image.fill(0xff000000u); // a dark ground, as a window may have
        QPainter painter(&image);
        paintBarcode(painter, QRectF(QPointF(), QSizeF(image.size())), code, Caption::None);
        painter.end();
        const int middle = image.height() / 2;
        for (int x = 0; x < code.quietZone().left() * 3; ++x)
            QCOMPARE(qGray(image.pixel(x, middle)), 255);
        for (int x = 0; x < code.quietZone().right() * 3; ++x)
            QCOMPARE(qGray(image.pixel(image.width() - 1 - x, middle)), 255);
    }
}

void BarcodeTest::captionsAreThoseOfPeople()
{
    const auto code = encode(u"010520718304003710A1"_s + kSeparator + u"2177"_s, Symbology::Gs1_128);
    QVERIFY(code);
    QCOMPARE(code->text(), u"(01)05207183040037(10)A1(21)77"_s);
    const auto sscc = encode(u"352071830000000018"_s, Symbology::Sscc);
    QVERIFY(sscc);
    QCOMPARE(sscc->text(), u"(00)352071830000000018"_s);
}

void BarcodeTest::aTradeNumberKnowsItsBars()
{
    QCOMPARE(symbologyOfGtin(u"5207183040037"_s), Symbology::Ean13);
    QCOMPARE(symbologyOfGtin(u"036000291452"_s), Symbology::UpcA);
    QCOMPARE(symbologyOfGtin(u"96385074"_s), Symbology::Code128);
    QCOMPARE(symbologyOfGtin(u"15207183040034"_s), Symbology::Code128);
}

STOA_TEST(BarcodeTest)
#include "barcodetest.moc"
