// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tables/tableexport.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Where a table may be written, and what stays of what lay there.
class TableExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsReplacedWhenTheNewOneIsWhole_data();
    void aFileIsReplacedWhenTheNewOneIsWhole();
    void aLinkStaysALink();
    void textThatLooksLikeAnEscapeStaysText();
    void whatIsNoFileIsLeftAlone_data();
    void whatIsNoFileIsLeftAlone();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TableExportTest::aFileIsReplacedWhenTheNewOneIsWhole_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("CSV") << ExportFormat::Csv;
    QTest::newRow("XLSX") << ExportFormat::Xlsx;
}

void TableExportTest::aFileIsReplacedWhenTheNewOneIsWhole()
{
    QFETCH(ExportFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Θέσεις.out"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        const auto given = TableExport::begin(path, format, {u"sku"_s}, u"Sheet"_s);
        QVERIFY(given);
        QVERIFY((*given)->row({u"CER-1"_s}));
    }
    QCOMPARE(contentOf(path), "old"_ba);
    {
        const auto whole = TableExport::begin(path, format, {u"sku"_s}, u"Sheet"_s);
        QVERIFY(whole);
        QVERIFY((*whole)->row({u"CER-1"_s}));
        QVERIFY((*whole)->finish());
    }
    QVERIFY(contentOf(path) != "old"_ba);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TableExportTest::aLinkStaysALink()
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(u"real.xlsx"_s);
    const QString link = folder.filePath(u"link.xlsx"_s);
    const QString neighbour = real + u".part"_s;
    for (const QString &path : {real, neighbour}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
    }
    if (!QFile::link(real, link))
        QSKIP("links cannot be made here");
    const auto table = TableExport::begin(link, ExportFormat::Xlsx, {u"sku"_s}, u"Sheet"_s);
    QVERIFY(table);
    QVERIFY((*table)->row({u"CER-1"_s}));
    QVERIFY((*table)->finish());
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(contentOf(real).startsWith("PK"));
    QCOMPARE(contentOf(neighbour), "old"_ba);
}

/// A workbook's _x0041_ is an A to its readers.
void TableExportTest::textThatLooksLikeAnEscapeStaysText()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    const auto table = TableExport::begin(path, ExportFormat::Xlsx, {u"sku"_s}, u"Sheet"_s);
    QVERIFY(table);
    for (const auto &text : {u"A_x0041_B"_s, u"_x000d__x000A_"_s, u"_x00_"_s, u"x0041_"_s})
        QVERIFY((*table)->row({text}));
    QVERIFY((*table)->finish());
    QProcess unzip;
    unzip.start(u"python3"_s,
                {u"-c"_s,
                 u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read("
                 "'xl/worksheets/sheet1.xml'))"_s,
                 path});
    QVERIFY(unzip.waitForFinished());
    const QByteArray sheet = unzip.readAllStandardOutput();
    for (const QByteArray &text :
         {"<t>A_x005F_x0041_B<"_ba, "<t>_x005F_x000d__x005F_x000A_<"_ba, "<t>_x00_<"_ba, "<t>x0041_<"_ba})
        QVERIFY2(sheet.contains(text), sheet);
}

void TableExportTest::whatIsNoFileIsLeftAlone_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("path");
    const QString folder = QDir::tempPath();
    QTest::newRow("a folder, CSV") << ExportFormat::Csv << folder;
    QTest::newRow("a folder, XLSX") << ExportFormat::Xlsx << folder;
#ifdef Q_OS_UNIX
    QTest::newRow("a device, CSV") << ExportFormat::Csv << u"/dev/null"_s;
    QTest::newRow("a device, XLSX") << ExportFormat::Xlsx << u"/dev/null"_s;
#endif
}

void TableExportTest::whatIsNoFileIsLeftAlone()
{
    QFETCH(ExportFormat, format);
    QFETCH(QString, path);
    const auto modeBefore = QFile::permissions(path);
    const auto refused = TableExport::begin(path, format, {u"sku"_s}, u"Sheet"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"path"_s);
    QVERIFY2(refused.error().detail.contains(path), qPrintable(refused.error().detail));
    QVERIFY(!QFileInfo(path).isFile());
    QCOMPARE(QFile::permissions(path), modeBefore);
    QVERIFY(!QFileInfo::exists(path + u".part"_s));
}

STOA_TEST(TableExportTest)
#include "tableexporttest.moc"
