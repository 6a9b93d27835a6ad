// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakeprinters.h"
#include "tests/kit/fakeprompts.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/printpreview.h"
#include "ui/shared/printtype.h"
#include "ui/shared/progressline.h"
#include "ui/shared/sheetlist.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

Printout printoutOf(int sheets, const QString &kind = u"pick-list"_s)
{
    Printout printout{kind, u"Pick list"_s, u"Pick list W-1"_s, {100, 150}, 203, {}};
    for (int i = 0; i < sheets; ++i) {
        PrintSheet sheet;
        sheet.texts = setText(u"Sheet %1"_s.arg(i + 1), QPointF(10, 10), 80, {.points = 12});
        printout.sheets.append(sheet);
    }
    return printout;
}

int sheetsIn(const QByteArray &pdf) { return int(pdf.count("/Type /Page\n")); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A job with printers, prompts and settings of its own.
struct Stage {
    QTemporaryDir folder;
    kit::FakePrinters printers;
    kit::FakePrompts prompts;
    QSettings settings{folder.filePath(u"desk.ini"_s), QSettings::IniFormat};
    PrintJob job{printers, prompts, settings};
};

} // namespace

/// The door to printers and files, and the preview before it.
class PrintJobTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sheetsGoToThePrinter();
    void eachKindKeepsItsPrinter();
    void aPrinterThatIsGoneIsNotTaken();
    void whatNoPrinterTakesIsTold();
    void aPdfIsProposedAndWritten();
    void aPdfIsWholeOrNotThere();
    void printingCanBeStopped();
    void thePreviewPrints();
    void thePreviewWorksWithoutAnyPrinter();
    void thePreviewTellsWhatWentWrong();
    void thePreviewShowsEachSheet();
};

void PrintJobTest::sheetsGoToThePrinter()
{
    Stage stage;
    std::optional<bool> printed;
    PrintRun *run = stage.job.print(printoutOf(3), {u"Labels"_s, 2, 203},
                                    [&printed](const Result<void> &result) { printed = result.has_value(); });
    QVERIFY(run);
    QSignalSpy progress(run, &PrintRun::progressed);
    QTRY_VERIFY(printed.has_value());
    QVERIFY(*printed);
    QCOMPARE(progress.size(), 3);
    QCOMPARE(sheetsIn(stage.printers.paper.data()), 3);
    QCOMPARE(stage.printers.ways.first().copies, 2);
}

void PrintJobTest::eachKindKeepsItsPrinter()
{
    Stage stage;
    const Printout list = printoutOf(1);
    const Printout label = printoutOf(1, u"shipping-label"_s);
    QCOMPARE(stage.job.wayFor(label).printer, u"Office"_s);
    QCOMPARE(stage.job.wayFor(label).dotsPerInch, 203);
    stage.job.print(label, {u"Labels"_s, 1, 300}, {});
    QCOMPARE(stage.job.wayFor(label).printer, u"Labels"_s);
    QCOMPARE(stage.job.wayFor(label).dotsPerInch, 300);
    QCOMPARE(stage.job.wayFor(list).printer, u"Office"_s);
    // Another start of the program.
    const PrintJob later(stage.printers, stage.prompts, stage.settings);
    QCOMPARE(later.wayFor(label).printer, u"Labels"_s);
}

void PrintJobTest::aPrinterThatIsGoneIsNotTaken()
{
    Stage stage;
    const Printout label = printoutOf(1, u"shipping-label"_s);
    stage.job.print(label, {u"Labels"_s, 1, 203}, {});
    stage.printers.present = {u"Other"_s};
    QCOMPARE(stage.job.wayFor(label).printer, u"Other"_s);
}

void PrintJobTest::whatNoPrinterTakesIsTold()
{
    Stage stage;
    std::optional<Error> error;
    PrintRun *run =
        stage.job.print(printoutOf(1), {u"Cellar"_s, 1, 203}, [&error](const Result<void> &result) {
            if (!result)
                error = result.error();
        });
    QVERIFY(!run);
    QVERIFY(error.has_value());
    QCOMPARE(error->field, u"printer"_s);
}

void PrintJobTest::aPdfIsProposedAndWritten()
{
    Stage stage;
    stage.prompts.path = stage.folder.filePath(u"list"_s);
    QString written;
    stage.job.savePdf(nullptr, printoutOf(4), 600,
                      [&written](const Result<QString> &path) { written = path.value_or(u"failed"_s); });
    QTRY_COMPARE(written, stage.folder.filePath(u"list.pdf"_s));
    QVERIFY(stage.prompts.proposals.first().endsWith(u"/Pick list W-1.pdf"_s));
    const QByteArray pdf = contentOf(written);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(sheetsIn(pdf), 4);
    // The next one is proposed for the same folder.
    stage.prompts.path.clear();
    ErrorKind kind = ErrorKind::Storage;
    stage.job.savePdf(nullptr, printoutOf(1), 600,
                      [&kind](const Result<QString> &path) { kind = path.error().kind; });
    QCOMPARE(kind, ErrorKind::Cancelled);
    QCOMPARE(stage.prompts.proposals.last(), stage.folder.filePath(u"Pick list W-1.pdf"_s));
}

void PrintJobTest::aPdfIsWholeOrNotThere()
{
    Stage stage;
    const QString path = stage.folder.filePath(u"a.pdf"_s);
    std::optional<ErrorKind> failure;
    PrintRun *run = stage.job.writePdf(path, printoutOf(50), 600, [&failure](const Result<void> &result) {
        if (!result)
            failure = result.error().kind;
    });
    QVERIFY(run);
    QSignalSpy progress(run, &PrintRun::progressed);
    QTRY_VERIFY(progress.size() >= 2);
    QVERIFY(!QFile::exists(path));
    run->cancel();
    QCOMPARE(failure, ErrorKind::Cancelled);
    QCoreApplication::sendPostedEvents(run, QEvent::DeferredDelete);
    QVERIFY(!QFile::exists(path));
    failure.reset();
    QVERIFY(!stage.job.writePdf(stage.folder.filePath(u"no/such/folder/a.pdf"_s), printoutOf(1), 600,
                                [&failure](const Result<void> &result) { failure = result.error().kind; }));
    QCOMPARE(failure, ErrorKind::Storage);
    // A job that goes away in the middle leaves nothing either.
    {
        PrintJob brief(stage.printers, stage.prompts, stage.settings);
        PrintRun *left = brief.writePdf(path, printoutOf(50), 600, {});
        QSignalSpy sheets(left, &PrintRun::progressed);
        QTRY_VERIFY(!sheets.isEmpty());
    }
    QVERIFY(!QFile::exists(path));
}

void PrintJobTest::printingCanBeStopped()
{
    const kit::Themed themed;
    Stage stage;
    PrintPreview preview(stage.job, printoutOf(60));
    preview.show();
    preview.findChild<QPushButton *>(u"print"_s)->click();
    auto *progress = preview.findChild<ProgressLine *>();
    QVERIFY(progress->isVisible());
    QVERIFY(!refusalOf(preview.findChild<QPushButton *>(u"print"_s)).isEmpty());
    Q_EMIT progress->cancelAsked();
    QVERIFY(!progress->isVisible());
    QVERIFY(refusalOf(preview.findChild<QPushButton *>(u"print"_s)).isEmpty());
    QVERIFY(preview.findChildren<MessageBar *>().isEmpty());
}

void PrintJobTest::thePreviewPrints()
{
    const kit::Themed themed;
    Stage stage;
    QPointer<PrintPreview> preview = new PrintPreview(stage.job, printoutOf(2));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->show();
    preview->findChild<QComboBox *>(u"printer"_s)->setCurrentText(u"Labels"_s);
    preview->findChild<QSpinBox *>(u"copies"_s)->setValue(3);
    auto *dots = preview->findChild<QComboBox *>(u"dotsPerInch"_s);
    dots->setCurrentIndex(dots->findData(300));
    preview->findChild<QPushButton *>(u"print"_s)->click();
    QTRY_COMPARE(preview->findChildren<MessageBar *>().size(), 1);
    QCOMPARE(preview->findChild<MessageBar *>()->message().kind, StatusKind::Ok);
    QCOMPARE(stage.printers.ways.last().printer, u"Labels"_s);
    QCOMPARE(stage.printers.ways.last().copies, 3);
    QCOMPARE(stage.printers.ways.last().dotsPerInch, 300);
    QCOMPARE(sheetsIn(stage.printers.paper.data()), 2);
    preview->close();
    QTRY_VERIFY(!preview);
}

void PrintJobTest::thePreviewWorksWithoutAnyPrinter()
{
    const kit::Themed themed;
    Stage stage;
    stage.printers.present.clear();
    stage.prompts.path = stage.folder.filePath(u"list.pdf"_s);
    PrintPreview preview(stage.job, printoutOf(2));
    preview.show();
    auto *print = preview.findChild<QPushButton *>(u"print"_s);
    QVERIFY(!refusalOf(print).isEmpty());
    QCOMPARE(preview.findChildren<MessageBar *>().size(), 1);
    print->click();
    QVERIFY(stage.printers.ways.isEmpty());
    auto *save = preview.findChild<QPushButton *>(u"savePdf"_s);
    QCOMPARE(kindOf(save), ButtonKind::Primary);
    save->click();
    QTRY_COMPARE(preview.findChildren<MessageBar *>().size(), 2);
    QCOMPARE(sheetsIn(contentOf(stage.prompts.path)), 2);
}

void PrintJobTest::thePreviewTellsWhatWentWrong()
{
    const kit::Themed themed;
    Stage stage;
    PrintPreview preview(stage.job, printoutOf(1));
    preview.show();
    // Unplugged after the list was made.
    stage.printers.present.clear();
    preview.findChild<QPushButton *>(u"print"_s)->click();
    QCOMPARE(preview.findChildren<MessageBar *>().size(), 1);
    QCOMPARE(preview.findChild<MessageBar *>()->message().kind, StatusKind::Problem);
    QVERIFY(preview.findChild<MessageBar *>()->message().text.contains(u"Office"_s));
    stage.prompts.path = stage.folder.filePath(u"no/such/folder/a.pdf"_s);
    preview.findChild<QPushButton *>(u"savePdf"_s)->click();
    QCOMPARE(preview.findChild<MessageBar *>()->message().kind, StatusKind::Problem);
}

void PrintJobTest::thePreviewShowsEachSheet()
{
    const kit::Themed themed(LookChoice::Dark);
    Stage stage;
    PrintPreview preview(stage.job, printoutOf(3));
    preview.show();
    auto *sheets = preview.findChild<SheetList *>();
    QVERIFY(sheets->height() >= sheets->placeOf(2).bottom());
    const QImage picture = sheets->grab().toImage();
    for (int i = 0; i < 3; ++i) {
        const QRect place = sheets->placeOf(i);
        QCOMPARE(qGray(picture.pixel(place.center())), 255);
        QVERIFY(qGray(picture.pixel(place.left() - 4, place.center().y())) < 128);
    }
    const qreal scale = sheets->scale();
    for (int i = 0; i < 20; ++i)
        sheets->setScale(sheets->scale() * 1.05);
    QVERIFY(sheets->scale() > scale);
    QVERIFY(sheets->width() > preview.findChild<QScrollArea *>(u"sheets"_s)->viewport()->width());
}

STOA_TEST(PrintJobTest)
#include "printjobtest.moc"
