// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/syncframes.h"
#include "core/wire/zstd.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::wire;
using namespace Qt::StringLiterals;

namespace {

constexpr char kPage[] = R"(["u","store/17",7,6,"47|17",{"on_hand":1000}]
["d","store/17",8,6,"48|17"]
["u","cat/\"x\\",9,3,"a\u0001b",{}]
["c","store/17",8,"00ff",12,true]
["c","cfg",3,"0a",3,false,"000000000000000000000000000000ff"]
["s","sess.ion",6,"47|17"]
["n",6,"48|17",false]
)";

FrameWriter written()
{
    FrameWriter out;
    out.upsert("store/17", 7, 6, "47|17", R"({"on_hand":1000})");
    out.remove("store/17", 8, 6, "48|17");
    out.upsert("cat/\"x\\", 9, 3,
               "a\x01"
               "b",
               "{}");
    out.cursor("store/17", 8, "00ff", 12, Rest::More);
    out.cursor("cfg", 3, "0a", 3, Rest::Nothing, Sum128(0, 255));
    out.session("sess.ion", 6, "47|17");
    out.next(6, "48|17", Rest::Nothing);
    return out;
}

/// All frames as text, or the error.
QString readBack(const QByteArray &text, qsizetype portion, bool *complete = nullptr)
{
    QString told;
    FrameReader reader;
    for (qsizetype at = 0; at < text.size(); at += portion) {
        reader.feed(QByteArrayView(text).sliced(at, qMin(portion, text.size() - at)));
        for (;;) {
            const auto frame = reader.next();
            if (!frame)
                return u"error: "_s + frame.error().detail;
            if (!*frame)
                break;
            const Frame &f = **frame;
            told += u"%1 %2 %3 %4 %5 %6 %7 %8 %9\n"_s.arg(int(f.kind))
                        .arg(QString::fromUtf8(f.stream))
                        .arg(f.seq)
                        .arg(f.type)
                        .arg(QString::fromUtf8(f.key), QString::fromUtf8(f.body), QString::fromUtf8(f.token))
                        .arg(f.head)
                        .arg(f.rest == Rest::More ? u"more"_s : u"all"_s)
                + (f.sum ? QString::fromLatin1(f.sum->toHex()) : QString()) + QString::fromUtf8(f.session)
                + u'\n';
        }
    }
    if (complete)
        *complete = reader.isComplete();
    return told;
}

} // namespace

class SyncFramesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesWhatTheContractSays()
    {
        FrameWriter out = written();
        QCOMPARE(out.frames(), 7);
        QCOMPARE(out.take(), QByteArray(kPage));
        out.end();
        // crc32 as zlib has it.
        QCOMPARE(out.take(), QByteArray("[\"z\",7,") + QByteArray::number(pageCrc()) + "]\n");
    }

    void readsInPortionsOfAnySize()
    {
        FrameWriter out = written();
        out.end();
        const QByteArray text = out.take();
        bool complete = false;
        const QString whole = readBack(text, text.size(), &complete);
        QVERIFY(complete);
        QVERIFY(whole.contains(u"cat/\"x\\ 9 3 a\u0001b {}"_s));
        QVERIFY(whole.contains(u"000000000000000000000000000000ff"_s));
        QVERIFY(whole.contains(u"5 "_s));
        for (qsizetype portion : {1, 2, 7, 64})
            QCOMPARE(readBack(text, portion), whole);
        QCOMPARE(readBack(text.chopped(1), 1'000, &complete).isEmpty(), false);
        QVERIFY(!complete);
    }

    void passesOverKindsThatItDoesNotKnow()
    {
        FrameWriter own;
        own.upsert("a", 1, 6, "k", "{}");
        QByteArray text = own.take() + "[\"q\",1,{\"new\":true}]\n";
        FrameReader reader;
        reader.feed(text);
        QCOMPARE((*reader.next())->kind, Frame::Kind::Upsert);
        QCOMPARE(*reader.next(), nullptr);
    }

    void refusesWhatIsNoFrame_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"",
                                 "{}",
                                 "[]",
                                 "[1]",
                                 "[\"u\"]",
                                 "[\"u\",\"s\",1,6,\"k\"]",
                                 "[\"u\",\"s\",1,6,\"k\",1]",
                                 "[\"u\",\"s\",1.5,6,\"k\",{}]",
                                 "[\"u\",\"s\",1,-6,\"k\",{}]",
                                 "[\"u\",\"s\",1,6,k,{}]",
                                 "[\"u\",\"s\",99999999999999999999,6,\"k\",{}]",
                                 "[\"d\",\"s\",1,6,\"k\",{}]",
                                 "[\"c\",\"s\",1,\"t\",2]",
                                 "[\"c\",\"s\",1,\"t\",2,maybe]",
                                 "[\"c\",\"s\",1,\"t\",2,true,\"ff\"]",
                                 "[\"d\",\"s\",1,6,\"\\ud800\"]",
                                 "[\"d\",\"s\",1,6,\"\\u0000\"]",
                                 "[\"z\",1,2]",
                                 "[\"z\",0,-1]",
                                 "[\"z\",0,99999999999]"})
            QTest::newRow(line) << QByteArray(line);
    }
    void refusesWhatIsNoFrame()
    {
        QFETCH(const QByteArray, line);
        FrameReader reader;
        reader.feed(line + '\n');
        const auto frame = reader.next();
        QVERIFY(!frame);
        QCOMPARE(frame.error().kind, ErrorKind::Protocol);
    }

    void noticesDamage()
    {
        FrameWriter out = written();
        out.end();
        const QByteArray text = out.take();
        int unnoticed = 0;
        for (qsizetype i = 0; i < text.size() - 1; ++i) {
            QByteArray damaged = text;
            damaged[i] = char(damaged[i] ^ 4);
            bool complete = false;
            const QString told = readBack(damaged, 4'096, &complete);
            unnoticed += complete && !told.startsWith(u"error"_s) ? 1 : 0;
        }
        QCOMPARE(unnoticed, 0);
        FrameReader reader;
        reader.feed(text + "[\"q\"]\n");
        auto frame = reader.next();
        while (frame && *frame)
            frame = reader.next();
        QVERIFY(!frame);
    }

    void packsAndUnpacks()
    {
        QByteArray text;
        for (int i = 0; i < 100'000; ++i)
            text += QByteArray::number(i * 7) + ',';
        const auto packed = pack(text);
        QVERIFY(packed && packed->size() < text.size() / 2);
        QCOMPARE(*unpack(*packed, text.size()), text);
        ZstdUnpacker unpacker(kPageCap);
        QByteArray out;
        for (qsizetype i = 0; i < packed->size(); i += 999)
            QVERIFY(unpacker.add(QByteArrayView(*packed).sliced(i, qMin<qsizetype>(999, packed->size() - i)),
                                 out));
        QVERIFY(unpacker.isComplete());
        QCOMPARE(out, text);
        QVERIFY(!unpack(packed->chopped(1), text.size()));
        QVERIFY(!unpack(*packed + "x", text.size()));
        QVERIFY(!unpack("no zstd at all", 100));
    }

    void doesNotLetASmallMessageFillTheMemory()
    {
        const auto bomb = pack(QByteArray(200 * 1024 * 1024, 'a'));
        QVERIFY(bomb->size() < 64 * 1024);
        const auto out = unpack(*bomb, kPageCap);
        QVERIFY(!out);
        QCOMPARE(out.error().code(), Problem::TooLarge);
        // Nor a portion of a large one.
        ZstdUnpacker unpacker(kArtefactCap);
        QByteArray text;
        const auto portion = unpacker.add(*bomb, text, 1024 * 1024);
        QVERIFY(!portion);
        QCOMPARE(portion.error().code(), Problem::TooLarge);
        QVERIFY(text.size() < 2 * 1024 * 1024);
    }

private:
    /// A second, slow way to the checksum (RFC 1952, section 8).
    static quint32 pageCrc()
    {
        quint32 crc = 0xffffffff;
        const auto bytes = QByteArray(kPage);
        for (const char c : bytes) {
            crc ^= static_cast<unsigned char>(c);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
        }
        return ~crc;
    }
};

STOA_TEST(SyncFramesTest)
#include "syncframestest.moc"
