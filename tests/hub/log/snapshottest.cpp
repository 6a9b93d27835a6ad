// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entitytable.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/wire/zstd.h"
#include "hub/log/artefactanswer.h"
#include "hub/log/snapshotshelf.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QTest>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 250;

void setSafety(LogHub &hub, const QString &sku, qint64 safety)
{
    QVERIFY(hub.store().write(hub.asTheHouse(), [&](UnitOfWork &work) {
        return LedgerRepository::setSafety(work, sku, u"ATH"_s, Quantity::fromThousandths(safety));
    }));
}

void fill(LogHub &hub)
{
    QVERIFY(hub.store().write(hub.asTheHouse(), [&](UnitOfWork &work) -> Result<void> {
        for (int i = 0; i < kRows; ++i)
            STOA_TRY(LedgerRepository::setSafety(work, u"S%1"_s.arg(i), u"ATH"_s, Quantity()));
        return {};
    }));
}

} // namespace

class SnapshotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesTheSameAsAPullWhateverHappensMeanwhile_data() { kit::addEngineRows(); }
    void givesTheSameAsAPullWhateverHappensMeanwhile()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        fill(hub);
        const auto reader = hub.reader();
        const hub::SnapshotSessions sessions("key", hub.clock());
        const QString generation = hub.store().generation().id();
        const auto state = hub::streamState(*reader, "store/ATH");
        QVERIFY(state);
        const QString name = sessions.nameOf({"store/ATH", state->head, state->token}, generation);
        const auto session = sessions.read(name, generation);
        QVERIFY(session);

        Copy copy;
        hub::SnapshotReader::Place after;
        bool more = true;
        for (int page = 0; more; ++page) {
            wire::FrameWriter frames;
            QVERIFY(hub::SnapshotReader(*reader).page(name, *session, after, 60, frames));
            const QByteArray text = frames.take();
            QVERIFY(copy.take(text));
            wire::FrameReader lines;
            lines.feed(text);
            for (auto frame = lines.next(); frame && *frame; frame = lines.next()) {
                if ((*frame)->kind == wire::Frame::Kind::Session)
                    QCOMPARE((*frame)->session.toByteArray(), name.toLatin1());
                if ((*frame)->kind != wire::Frame::Kind::Next)
                    continue;
                after = {(*frame)->type, (*frame)->key.toByteArray()};
                more = (*frame)->rest == wire::Rest::More;
            }
            // Rows behind and before the place of the reader, new ones and a removed one.
            setSafety(hub, u"S1"_s, page + 1);
            setSafety(hub, u"S9"_s, page + 1);
            setSafety(hub, u"N%1"_s.arg(page), 1);
            const QByteArray gone = "S" + QByteArray::number(20 + page) + "|ATH";
            QVERIFY(hub.store().write(hub.asTheHouse(), [&](UnitOfWork &work) {
                const EntityKey key{EntityType::Position, gone};
                return work.change(key, ChangeOp::Remove, [&] { return removeRow(work.connection(), key); });
            }));
        }
        copy.cursor("store/ATH") = session->cursor;
        QVERIFY(copy.pull(*reader, {"store/ATH"}));
        Copy fresh;
        QVERIFY(fresh.pull(*reader, {"store/ATH"}));
        QCOMPARE(copy.rows("store/ATH"), fresh.rows("store/ATH"));
        QCOMPARE(copy.mismatches(), 0);
    }

    void sealsSessions()
    {
        HandClock clock;
        const hub::SnapshotSessions sessions("key", clock);
        const QString name = sessions.nameOf({"store/ATH", 7, "00"}, u"g1"_s);
        const auto session = sessions.read(name, u"g1"_s);
        QVERIFY(session);
        QCOMPARE(session->cursor, (wire::StreamCursor{"store/ATH", 7, "00"}));
        QString forged = name;
        forged[3] = forged[3] == u'A' ? u'B' : u'A';
        QCOMPARE(sessions.read(forged, u"g1"_s).error().code(), Problem::SessionUnknown);
        QVERIFY(!sessions.read(name, u"g2"_s));
        QVERIFY(!hub::SnapshotSessions("other", clock).read(name, u"g1"_s));
        clock.advanceMs(hub::SnapshotSessions::kLifeMs + 1);
        QVERIFY(!sessions.read(name, u"g1"_s));
    }

    void buildsAnArtefactThatIsTheSnapshot_data() { kit::addEngineRows(); }
    void buildsAnArtefactThatIsTheSnapshot()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        fill(hub);
        const hub::SnapshotSessions sessions("key", hub.clock());
        hub::SnapshotShelf shelf(hub.store(), sessions, hub.folder() + u"/snapshots"_s);
        const auto reader = hub.reader();
        const auto artefact = shelf.build(*reader, "store/ATH");
        QVERIFY(artefact);
        QFile file((*artefact)->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = wire::unpack(file.readAll(), wire::kSnapshotPageCap);
        QVERIFY(text);
        Copy copy;
        QVERIFY(copy.take(*text));
        QCOMPARE(copy.rows("store/ATH").size(), std::size_t(kRows));

        auto state = hub::streamState(*reader, "store/ATH");
        QCOMPARE(shelf.find("store/ATH", *state), *artefact);
        QCOMPARE(shelf.ofSession((*artefact)->session), *artefact);
        setSafety(hub, u"S1"_s, 5);
        state = hub::streamState(*reader, "store/ATH");
        QCOMPARE(shelf.find("store/ATH", *state), *artefact);
        hub.clock().advanceMs(hub::SnapshotShelf::kFreshMs + 1);
        QVERIFY(!shelf.find("store/ATH", *state));

        copy.cursor("store/ATH") = (*artefact)->cursor;
        QVERIFY(copy.pull(*reader, {"store/ATH"}));
        QCOMPARE(copy.mismatches(), 0);
    }

    void goesOnWhereItBrokeOff_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::newRow("whole") << QByteArray() << 200 << qint64(0) << qint64(99);
        QTest::newRow("rest") << QByteArray("bytes=40-") << 206 << qint64(40) << qint64(99);
        QTest::newRow("part") << QByteArray("bytes=40-59") << 206 << qint64(40) << qint64(59);
        QTest::newRow("past the end") << QByteArray("bytes=40-500") << 206 << qint64(40) << qint64(99);
        QTest::newRow("suffix") << QByteArray("bytes=-10") << 206 << qint64(90) << qint64(99);
        QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << 200 << qint64(0) << qint64(99);
        QTest::newRow("nonsense") << QByteArray("bytes=x-y") << 200 << qint64(0) << qint64(99);
        QTest::newRow("backwards") << QByteArray("bytes=9-3") << 200 << qint64(0) << qint64(99);
        QTest::newRow("outside") << QByteArray("bytes=100-") << 416 << qint64(0) << qint64(0);
        QTest::newRow("other entity") << QByteArray("bytes=40-;old") << 200 << qint64(0) << qint64(99);
    }
    void goesOnWhereItBrokeOff()
    {
        QFETCH(QByteArray, range);
        QFETCH(const int, status);
        QFETCH(const qint64, first);
        QFETCH(const qint64, last);
        QTemporaryDir folder;
        auto artefact = std::make_shared<hub::SnapshotArtefact>();
        artefact->path = folder.filePath(u"a"_s);
        artefact->bytes = 100;
        artefact->etag = "tag";
        QByteArray content;
        for (int i = 0; i < 100; ++i)
            content += char(i);
        QFile file(artefact->path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();

        auto request = http::Request::of(http::Method::Get, "/v1/sync/snapshot/x/all");
        QVERIFY(request);
        if (range.endsWith(";old")) {
            range.chop(4);
            request->addHeader("If-Range", "\"another\"");
        }
        if (!range.isEmpty())
            request->addHeader("Range", range);
        const auto response = hub::artefactAnswer(*request, artefact);
        QCOMPARE(response.status(), status);
        if (status == 416) {
            QCOMPARE(response.header("Content-Range").toByteArray(), QByteArray("bytes */100"));
            return;
        }
        QByteArray sent;
        http::Worker worker;
        for (auto state = http::Production::More; state == http::Production::More;) {
            http::Sink sink(16);
            state = response.streamPart()->producer(sink, worker);
            sent += sink.take();
        }
        QCOMPARE(sent, content.sliced(first, last - first + 1));
        QCOMPARE(*response.streamPart()->length, sent.size());
    }
};

STOA_TEST(SnapshotTest)
#include "snapshottest.moc"
