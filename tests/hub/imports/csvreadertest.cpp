// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/csvreader.h"

#include "tests/kit/testmain.h"

#include <QTemporaryDir>
#include <QTest>
#include <zlib.h>

using namespace stoa;
using namespace stoa::hub;
using namespace Qt::StringLiterals;

class CsvReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cuts_data();
    void cuts();
    void endsLieAcrossBlocks();
    void unpacks();
    void tells_a_file_that_was_cut_off();
    void keeps_the_memory_small();
    void refuses_what_is_no_file();

private:
    struct Records {
        QStringList all; ///< "line:field|field" or "line!fault"
        QByteArray digest;
        QString problem;
    };
    static Records read(const QString &path);
    QString write(const QByteArray &content) const;
    QTemporaryDir m_folder;
};

QString CsvReaderTest::write(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"a.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    return file.fileName();
}

CsvReaderTest::Records CsvReaderTest::read(const QString &path)
{
    Records records;
    const auto source = LineSource::open(path);
    if (!source)
        return {{}, {}, source.error().detail};
    CsvReader reader(**source);
    for (;;) {
        const auto record = reader.next();
        if (!record) {
            records.problem = record.error().detail;
            return records;
        }
        if (!*record)
            break;
        QString text = QString::number((*record)->line);
        if ((*record)->fault == CsvRecord::Fault::None) {
            QStringList fields;
            for (const QByteArray &field : (*record)->fields)
                fields.append(QString::fromUtf8(field));
            text += u':' + fields.join(u'|');
        } else {
            text += (*record)->fault == CsvRecord::Fault::TooLong ? u"!long"_s
                : (*record)->fault == CsvRecord::Fault::StrayText ? u"!stray"_s
                                                                  : u"!quote"_s;
        }
        records.all.append(text);
    }
    records.digest = (*source)->digest().toHex();
    return records;
}

void CsvReaderTest::cuts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("plain") << "a,b\n1,2\n"_ba << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    QTest::newRow("no end of line") << "a,b"_ba << QStringList{u"1:a|b"_s};
    QTest::newRow("carriage returns") << "a,b\r\nc,d\r\n"_ba << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("carriage returns alone") << "a,b\rc,d\r"_ba << QStringList{u"1:a|b"_s, u"2:c|d"_s};
    QTest::newRow("no end after a carriage return") << "a\rb"_ba << QStringList{u"1:a"_s, u"2:b"_s};
    QTest::newRow("all ends of lines")
        << "a\rb\r\nc\n\rd\r\r\ne"_ba << QStringList{u"1:a"_s, u"2:b"_s, u"3:c"_s, u"5:d"_s, u"7:e"_s};
    QTest::newRow("carriage return in quotes")
        << "\"a\rb\",1\rc,2\r"_ba << QStringList{u"1:a\rb|1"_s, u"3:c|2"_s};
    QTest::newRow("never closed, carriage returns")
        << "\"a,1\rb,2\rc,3\r"_ba << QStringList{u"1!quote"_s, u"2:b|2"_s, u"3:c|3"_s};
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "a,b\n"_ba
                                     << QStringList{u"1:a|b"_s};
    QTest::newRow("empty fields") << ",\n,,\n"_ba << QStringList{u"1:|"_s, u"2:||"_s};
    QTest::newRow("empty lines") << "a\n\n\nb\n"_ba << QStringList{u"1:a"_s, u"4:b"_s};
    QTest::newRow("quoted separator") << "\"a,b\",c\n"_ba << QStringList{u"1:a,b|c"_s};
    QTest::newRow("doubled quote") << "\"7\"\" frame\",1\n"_ba << QStringList{u"1:7\" frame|1"_s};
    QTest::newRow("quote inside") << "7\" frame,1\n"_ba << QStringList{u"1:7\" frame|1"_s};
    QTest::newRow("text after quote") << "\"a\"b,1\nc,2\n"_ba << QStringList{u"1!stray"_s, u"2:c|2"_s};
    QTest::newRow("blanks after quote") << "\"a\" ,1\n"_ba << QStringList{u"1:a |1"_s};
    QTest::newRow("quoted empty") << "\"\",1\n"_ba << QStringList{u"1:|1"_s};
    QTest::newRow("over lines") << "\"a\nb\",1\nc,2\n"_ba << QStringList{u"1:a\nb|1"_s, u"3:c|2"_s};
    QTest::newRow("never closed") << "\"a,1\nb,2\nc,3\n"_ba
                                  << QStringList{u"1!quote"_s, u"2:b|2"_s, u"3:c|3"_s};
    QTest::newRow("too long") << QByteArray(LineSource::kLongestLine + 1, 'x') + "\nb\n"
                              << QStringList{u"1!long"_s, u"2:b"_s};
}

void CsvReaderTest::cuts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, records);
    QCOMPARE(read(write(text)).all, records);
}

/// Blocks of 256 KiB: one ends between the CR and the LF.
void CsvReaderTest::endsLieAcrossBlocks()
{
    const auto records = read(write(QByteArray("a,b\r\n").repeated(60'000)));
    QCOMPARE(records.all.size(), 60'000);
    QCOMPARE(records.all.last(), u"60000:a|b"_s);
}

void CsvReaderTest::unpacks()
{
    const QByteArray text = QByteArray("a,b\n1,2\n").repeated(50'000);
    const QString packed = m_folder.filePath(u"a.csv.gz"_s);
    gzFile file = gzopen(packed.toLocal8Bit().constData(), "wb");
    QVERIFY(file);
    QCOMPARE(gzwrite(file, text.constData(), unsigned(text.size())), int(text.size()));
    gzclose(file);
    const auto fromPacked = read(packed);
    const auto fromPlain = read(write(text));
    QCOMPARE(fromPacked.all.size(), 100'000);
    QCOMPARE(fromPacked.all, fromPlain.all);
    QCOMPARE(fromPacked.digest, fromPlain.digest);
    QCOMPARE(fromPlain.digest, QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

void CsvReaderTest::tells_a_file_that_was_cut_off()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(i * 7919) + ",x\n";
    const QString packed = m_folder.filePath(u"cut.csv.gz"_s);
    gzFile file = gzopen(packed.toLocal8Bit().constData(), "wb");
    QVERIFY(file);
    QCOMPARE(gzwrite(file, text.constData(), unsigned(text.size())), int(text.size()));
    gzclose(file);
    QVERIFY(QFile::resize(packed, QFileInfo(packed).size() / 2));
    QVERIFY(!read(packed).problem.isEmpty());
}

void CsvReaderTest::keeps_the_memory_small()
{
    // A quote that opens in each line and closes in none: no line may cost the ones after it more than a few.
    const auto records = read(write(QByteArray("\"a,1\n").repeated(2'001)));
    QVERIFY(!records.all.isEmpty());
    QVERIFY(records.problem.isEmpty());
}

void CsvReaderTest::refuses_what_is_no_file()
{
    QCOMPARE(read(m_folder.filePath(u"missing.csv"_s)).problem, u"no such file"_s);
    QCOMPARE(read(m_folder.path()).problem, u"no such file"_s);
}

STOA_TEST(CsvReaderTest)
#include "csvreadertest.moc"
