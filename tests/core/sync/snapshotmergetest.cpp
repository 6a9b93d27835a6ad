// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshotmerge.h"
#include "tests/kit/testmain.h"

#include <QTemporaryFile>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Copies of several streams that are read as one.
class SnapshotMergeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsComeInTheOrderOfTheirKeys();
    void pagesEndWhereTheySayAndLoseNothing();
    void anEmptyCopyJoinsWithItsPlace();
    void aDamagedCopyIsRefused_data();
    void aDamagedCopyIsRefused();
};

namespace {

QByteArray packed(const QByteArray &stream, const QByteArray &session,
                  const QList<std::pair<int, QByteArray>> &rows)
{
    wire::FrameWriter frames;
    frames.session(session, 0, {});
    qint64 seq = 0;
    for (const auto &[type, key] : rows)
        frames.upsert(stream, ++seq, type, key, "{\"of\":\"" + stream + "\"}");
    frames.next(0, {}, wire::Rest::Nothing);
    frames.end();
    return *wire::pack(frames.take());
}

SnapshotRun runOf(const QByteArray &stream, const QByteArray &session, const QByteArray &bytes)
{
    auto file = std::make_unique<QTemporaryFile>();
    [&] {
        QVERIFY(file->open() && file->write(bytes) == bytes.size() && file->flush());
    }();
    return {stream, session, std::move(file)};
}

struct Told {
    QByteArray stream;
    int type;
    QByteArray key;
    friend bool operator==(const Told &, const Told &) = default;
};

QList<Told> toldBy(const CopyPage &page)
{
    QList<Told> list;
    for (const FeedRow &row : page.rows.rows())
        list.append({page.rows.streams()[row.stream], row.type, page.rows.key(row).toByteArray()});
    return list;
}

} // namespace

void SnapshotMergeTest::rowsComeInTheOrderOfTheirKeys()
{
    std::vector<SnapshotRun> runs;
    runs.push_back(runOf("store/A", "a", packed("store/A", "a", {{6, "S1|A"}, {6, "S3|A"}, {9, "0"}})));
    runs.push_back(runOf("store/B", "b", packed("store/B", "b", {{6, "S1|B"}, {6, "S2|B"}, {6, "S3|B"}})));
    SnapshotMerge merge(std::move(runs));
    const auto page = merge.next(1'000'000);
    QVERIFY(page);
    const QList<Told> want{{"store/A", 6, "S1|A"}, {"store/B", 6, "S1|B"}, {"store/B", 6, "S2|B"},
                           {"store/A", 6, "S3|A"}, {"store/B", 6, "S3|B"}, {"store/A", 9, "0"}};
    QCOMPARE(toldBy(*page), want);
    QCOMPARE(page->rows.rows()[3].seq, 2);
    QCOMPARE(page->rows.body(page->rows.rows()[3]), "{\"of\":\"store/A\"}");
    QCOMPARE(page->places.size(), 2);
    QCOMPARE(page->places[1].session, "b");
    QCOMPARE(page->places[1].lastType, 9);
    QCOMPARE(page->places[1].lastKey, "0");
    const auto end = merge.next(1'000'000);
    QVERIFY(end && end->rows.rows().empty());
}

void SnapshotMergeTest::pagesEndWhereTheySayAndLoseNothing()
{
    QList<Told> want;
    std::vector<SnapshotRun> runs;
    for (const char place : {'A', 'B', 'C'}) {
        const QByteArray stream = QByteArray("store/") + place;
        QList<std::pair<int, QByteArray>> rows;
        for (int i = place; i < 3'000; i += place - 'A' + 1) {
            rows.append({6, QByteArray::number(10'000 + i) + '|' + place});
            want.append({stream, 6, rows.last().second});
        }
        runs.push_back(runOf(stream, "s", packed(stream, "s", rows)));
    }
    std::ranges::sort(want, {}, &Told::key);
    SnapshotMerge merge(std::move(runs));
    QList<Told> got;
    int pages = 0;
    for (;; ++pages) {
        const auto page = merge.next(10'000);
        QVERIFY(page);
        if (page->rows.rows().empty())
            break;
        got.append(toldBy(*page));
        for (const CopyPlace &place : page->places)
            QCOMPARE(place.lastKey, got.last().key);
    }
    QVERIFY(pages > 5);
    QCOMPARE(got, want);
}

void SnapshotMergeTest::anEmptyCopyJoinsWithItsPlace()
{
    std::vector<SnapshotRun> runs;
    runs.push_back(runOf("store/A", "a", packed("store/A", "a", {})));
    runs.push_back(runOf("store/B", "b", packed("store/B", "b", {{6, "S1|B"}})));
    SnapshotMerge merge(std::move(runs));
    const auto page = merge.next(1'000);
    QVERIFY(page);
    QCOMPARE(page->rows.rows().size(), std::size_t(1));
    QCOMPARE(page->places.size(), 2);
}

void SnapshotMergeTest::aDamagedCopyIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("session");
    const QByteArray whole = packed("store/A", "a", {{6, "S1|A"}, {6, "S2|A"}});
    QTest::newRow("nothing") << QByteArray() << QByteArray("a");
    QTest::newRow("cut") << whole.chopped(5) << QByteArray("a");
    QTest::newRow("no zstd") << QByteArray("[\"u\",") << QByteArray("a");
    QTest::newRow("another session") << whole << QByteArray("b");
    QByteArray bent = *wire::unpack(whole, 100'000);
    bent.replace("S2", "S4");
    QTest::newRow("another text under the same checksum") << *wire::pack(bent) << QByteArray("a");
}

void SnapshotMergeTest::aDamagedCopyIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, session);
    std::vector<SnapshotRun> runs;
    runs.push_back(runOf("store/A", session, bytes));
    SnapshotMerge merge(std::move(runs));
    const auto page = merge.next(1'000'000);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, ErrorKind::Protocol);
}

STOA_TEST(SnapshotMergeTest)
#include "snapshotmergetest.moc"
