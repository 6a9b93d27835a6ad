// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/stockfile.h"
#include "tests/kit/memory.h"
#include "tests/kit/testmain.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace stoa::ctl;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 kMostKiB = 600 * 1024; ///< the sanitizer keeps what was freed for a while
#else
constexpr qint64 kMostKiB = 150 * 1024;
#endif

Result<QList<StockLine>> linesOf(QByteArray content)
{
    const SystemClock clock;
    QBuffer buffer(&content);
    return buffer.open(QIODevice::ReadOnly) ? readStockLines(buffer, u"stock.csv"_s, clock)
                                            : Error::invalid({}, buffer.errorString());
}

/// A file that says the same again and again; knows how much memory its reader took at most.
class RepeatedFile : public QIODevice {
public:
    RepeatedFile(QByteArray head, const QByteArray &line, qint64 size)
        : m_head(std::move(head))
        , m_block(line.repeated(qMax(1, 64 * 1024 / int(line.size()))))
        , m_left(size)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 peakKiB() const { return m_peak - m_before; }

protected:
    qint64 readData(char *data, qint64 room) override
    {
        m_peak = qMax(m_peak, kit::residentKiB());
        const QByteArray part = (m_head.isEmpty() ? m_block : m_head).left(qMin(room, m_left));
        m_head.clear();
        m_left -= part.size();
        std::copy(part.begin(), part.end(), data);
        return part.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_head;
    const QByteArray m_block;
    qint64 m_left;
    const qint64 m_before = kit::residentKiB();
    qint64 m_peak = m_before;
};

/// Lines as "1 ok" or "2 delta: expected …"; a file that is refused as "file: …".
QString read(const QByteArray &content)
{
    const auto lines = linesOf(content);
    if (!lines)
        return lines.error().field + u": "_s + lines.error().detail;
    QStringList told;
    for (const StockLine &line : *lines)
        told.append(line.draft ? u"%1 ok"_s.arg(line.line)
                               : u"%1 %2: %3"_s.arg(line.line).arg(line.draft.error().field,
                                                                   line.draft.error().detail));
    return told.join(u'|');
}

} // namespace

/// Files for `stoactl import` and `stoactl adjust --from`: nothing in them is passed over in silence.
class StockFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsToldOf_data();
    void everyLineIsToldOf();
    void aRowKeepsWhatItSays();
    void noFileFillsTheMemory_data();
    void noFileFillsTheMemory();
    void theMostLinesAreTaken();
    void theDocumentNamesTheFields();
};

void StockFileTest::everyLineIsToldOf_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QByteArray &content, const QString &told) {
        QTest::newRow(name) << content << told;
    };
    const QByteArray json = R"({"sku":"OIL-1","location":"ATH-01","delta":-2,"reason":"miscount"})";
    const QByteArray head = "sku,location,delta,reason,note\n";
    const QByteArray bom = "\xef\xbb\xbf";
    row("json lines", json + '\n' + json, u"1 ok|2 ok"_s);
    row("json with a mark", bom + json, u"1 ok"_s);
    row("json with CR LF and blanks", "\r\n" + json + "\r\n\r\n " + json + "\r\n", u"2 ok|4 ok"_s);
    row("json with CR alone", json + '\r' + json + "\r\r" + json, u"1 ok|2 ok|4 ok"_s);
    row("text among json", json + "\nhello\n" + json, u"1 ok|2 : not a JSON value (at byte 0)|3 ok"_s);
    row("broken json", json + "\n{\"sku\":", u"1 ok|2 "_s);
    row("json twice the same", R"({"sku":"A","sku":"B","location":"X","delta":1,"reason":"r"})", u"1 sku"_s);
    row("json of another type", R"({"sku":"OIL-1","location":"ATH-01","delta":1,"reason":"r","note":5})",
        u"1 note: expected a text"_s);
    row("json half", R"({"sku":"OIL-1","location":"ATH-01","delta":1.5,"reason":"r"})", u"1 delta"_s);
    row("json unknown", R"({"sku":"OIL-1","location":"ATH-01","delta":1,"reason":"r","qty":5})",
        u"1 qty: the field is not known"_s);
    row("json bad utf-8", json + "\n{\"sku\":\"\xff\"}", u"1 ok|2 : the line is no UTF-8"_s);
    row("table", head + "OIL-1,ATH-01,-2,miscount,\nOIL-1,ATH-01,0.5,found,\"a, \"\"b\"\"\"\n",
        u"2 ok|3 ok"_s);
    row("table with a mark", bom + head + "OIL-1,ATH-01,-2,miscount,\n", u"2 ok"_s);
    row("semicolons", "SKU; Location;Delta;Reason\r\nOIL-1;ATH-01;-2;miscount\r\n", u"2 ok"_s);
    row("tabs", "sku\tlocation\tdelta\treason\nOIL-1\tATH-01\t-2\tmiscount\n", u"2 ok"_s);
    row("CR alone", "sku,location,delta,reason\rOIL-1,ATH-01,-2,miscount\r\rOIL-1,ATH-01,1,found",
        u"2 ok|4 ok"_s);
    row("ends of all kinds", head + "OIL-1,ATH-01,-2,miscount,\r\nOIL-1,ATH-01,1,found,\rOIL-1,ATH-01,1,x,",
        u"2 ok|3 ok|4 ok"_s);
    row("quoted headings", "\"sku\",\"location\",\"delta\",\"reason\"\nOIL-1,ATH-01,-2,miscount\n",
        u"2 ok"_s);
    row("fewer cells", head + "OIL-1,ATH-01,-2,miscount\n", u"2 ok"_s);
    row("surplus cells", head + "OIL-1,ATH-01,-2,miscount,,\nOIL-1,ATH-01,-2,miscount,\n",
        u"2 : 6 cells under 5 headings|3 ok"_s);
    row("json in a table", head + json, u"2 "_s);
    row("open quote", head + "OIL-1,ATH-01,-2,miscount,\"a\nOIL-1,ATH-01,-2,miscount,\n",
        u"2 : a quote is never closed|3 ok"_s);
    row("bad utf-8 in a table", head + "OIL-1,ATH-01,-2,miscount,\xe4\n", u"2 : the line is no UTF-8"_s);
    row("no number", head + "OIL-1,ATH-01,two,miscount,\n", u"2 delta"_s);
    row("long", head + "OIL-1,ATH-01,1,found," + QByteArray(70'000, 'x'),
        u"2 : the line is longer than 64 KiB"_s);
    row("long json", json + QByteArray(70'000, ' ') + '\n' + json,
        u"1 : the line is longer than 64 KiB|2 ok"_s);
    row("id", "sku,location,delta,reason,id\nOIL-1,ATH-01,1,found,7\n", u"2 id"_s);
    row("empty", "", u"file: the file is empty"_s);
    row("only a mark", bom, u"file: the file is empty"_s);
    row("only blanks", " \r\n\n", u"file: the file is empty"_s);
    row("only headings", head, u"file: there is no line under the headings"_s);
    row("no headings", "OIL-1,ATH-01,-2,miscount\n", u"file: line 1: \"OIL-1\" is no heading"_s);
    row("unknown heading", "sku,location,delta,reason,qty\n", u"file: line 1: \"qty\" is no heading"_s);
    row("no sku", "location,delta,reason\nATH-01,1,found\n",
        u"file: line 1: the heading \"sku\" is missing"_s);
    row("no reason", "sku,location,delta\n", u"file: line 1: the heading \"reason\" is missing"_s);
    row("heading twice", "sku,location,delta,reason,SKU\n", u"file: line 1: the heading \"sku\" stands"_s);
    row("utf-16", QByteArray("\xff\xfes\0k\0u\0", 8), u"file: line 1: the line is no UTF-8"_s);
    row("an array", "[]", u"file: line 1: "_s);
}

void StockFileTest::everyLineIsToldOf()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, told);
    const QString said = read(content);
    QVERIFY2(said.startsWith(told), qPrintable(said));
    QCOMPARE(said.count(u'|'), told.count(u'|'));
    QCOMPARE(said.contains("ok"_L1), told.contains("ok"_L1));
}

void StockFileTest::aRowKeepsWhatItSays()
{
    const auto lines = linesOf("note;sku;delta;reason;location\n\"50; 60\";oil-1;-0.250;damage;ath-01\n");
    QVERIFY(lines && lines->size() == 1 && lines->first().draft);
    const QJsonObject body = lines->first().draft->body;
    QCOMPARE(body.value("sku"_L1).toString(), u"OIL-1"_s);
    QCOMPARE(body.value("location"_L1).toString(), u"ATH-01"_s);
    QCOMPARE(body.value("delta"_L1).toInteger(), -250);
    QCOMPARE(body.value("reason"_L1).toString(), u"damage"_s);
    QCOMPARE(body.value("note"_L1).toString(), u"50; 60"_s);
}

void StockFileTest::noFileFillsTheMemory_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("told");
    const QByteArray head = "sku,location,delta,reason\n";
    const qint64 most = 64LL * 1024 * 1024;
    const QString tooMany = u"stock.csv has more than 100,000 lines"_s;
    const QString tooLarge = u"stock.csv is larger than 64 MiB"_s;
    QTest::newRow("short lines") << head << "x\n"_ba << most << tooMany;
    QTest::newRow("json lines") << "{}\n"_ba
                                << "{\n"_ba << most << tooMany;
    QTest::newRow("longer lines") << head << QByteArray(600, ',') + '\n' << most << tooMany;
    QTest::newRow("line ends") << QByteArray() << "\n"_ba << most << u"the file is empty"_s;
    QTest::newRow("more line ends") << QByteArray() << "\n"_ba << most + 1 << tooLarge;
    QTest::newRow("no end of a line") << head << "x"_ba << most * 100 << tooLarge;
    QTest::newRow("blanks without end") << head << " "_ba << most * 100 << tooLarge;
}

void StockFileTest::noFileFillsTheMemory()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, line);
    QFETCH(qint64, size);
    QFETCH(QString, told);
    const SystemClock clock;
    RepeatedFile file(head, line, size);
    const auto lines = readStockLines(file, u"stock.csv"_s, clock);
    QVERIFY(!lines);
    QCOMPARE(lines.error().detail, told);
    QVERIFY2(file.peakKiB() < kMostKiB, qPrintable(QString::number(file.peakKiB())));
}

void StockFileTest::theMostLinesAreTaken()
{
    const QByteArray head = "sku,location,delta,reason\n";
    const QByteArray most = head + QByteArray("x\n\n").repeated(kMostStockLines);
    const auto lines = linesOf(most);
    QVERIFY(lines);
    QCOMPARE(lines->size(), kMostStockLines);
    QVERIFY(!linesOf(most + "x"));
}

/// The table of docs/imports.md has a row for each field, and for no other.
void StockFileTest::theDocumentNamesTheFields()
{
    QFile document(QStringLiteral(STOA_SOURCE_DIR "/docs/imports.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(document.readAll());
    const qsizetype begin = text.indexOf("\n## stoactl import\n"_L1);
    QVERIFY(begin >= 0);
    const QString part = text.mid(begin, text.indexOf("\n## "_L1, begin + 4) - begin);
    static const QRegularExpression kRow(u"^\\| `([a-z]+)` \\|"_s, QRegularExpression::MultilineOption);
    QStringList named;
    for (const auto &match : kRow.globalMatch(part))
        named.append(match.captured(1));
    QCOMPARE(named, QStringList({u"sku"_s, u"location"_s, u"delta"_s, u"reason"_s, u"note"_s, u"id"_s}));
    for (const QString &field : named) {
        const SystemClock clock;
        const auto draft = adjustmentDraft({{field, u"x"_s}}, clock);
        QVERIFY(!draft && draft.error().problem != Problem::UnknownField);
    }
}

STOA_TEST(StockFileTest)
#include "stockfiletest.moc"
