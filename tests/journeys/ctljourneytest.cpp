// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/ctlcall.h"
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/journeydesk.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

namespace {

const QString kStore = u"ATH-01"_s;

} // namespace

/// stoactl as scripts use it: beside a running desk, without a hub, with refused commands.
class CtlJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsBesideARunningDesk_data();
    void readsBesideARunningDesk();
    void seesWhatTheRunningDeskHasJustDone();
    void refusesASecondWriter();
    void exportsWhatTheNameSays_data();
    void exportsWhatTheNameSays();
    void wrongWordsAreObjectsToo();
    void aListingSaysWhenItIsCut();
    void everyAnswerIsJson_data();
    void everyAnswerIsJson();
    void aSkuIsOneObject();
    void saysOfflineWhenTheHubIsAway();
    void readsAndAdjustsWithoutTheHub();
    void anExportNeedsTheLeaveForIt();
    void anImportTellsOfEachLine_data();
    void anImportTellsOfEachLine();
    void refusedCommandsAreListedAndTold();

private:
    HubProcess m_hub;
    JourneyDesk m_desk;
    QString m_sku;
};

void CtlJourneyTest::initTestCase()
{
    QVERIFY2(m_hub.init(3), qPrintable(m_hub.error()));
    QVERIFY2(m_hub.serve(), qPrintable(m_hub.error()));
    QVERIFY2(m_desk.join(m_hub.url(), m_hub.takeCode(), u"manager.ath-01"_s, m_hub.password()),
             qPrintable(m_desk.error()));
    m_sku = m_desk.someSku(kStore);
    QVERIFY(!m_sku.isEmpty());
}

void CtlJourneyTest::readsBesideARunningDesk_data()
{
    QTest::addColumn<QStringList>("command");
    for (const auto &command : {u"status"_s, u"outbox list"_s, u"outbox export"_s, u"positions"_s,
                                u"reasons"_s, u"export"_s, u"audit-roots"_s})
        QTest::newRow(qPrintable(command)) << command.split(u' ');
    QTest::newRow("sku") << QStringList{u"sku"_s, m_sku};
}

void CtlJourneyTest::readsBesideARunningDesk()
{
    QFETCH(QStringList, command);
    const Said said = ctl(m_desk.folder(), command);
    QVERIFY2(said.exit == 0, said.trouble);
}

void CtlJourneyTest::seesWhatTheRunningDeskHasJustDone()
{
    m_desk.core().setLink(DeskCore::Link::Cut);
    const int known = m_desk.counts().pending;
    QVERIFY2(m_desk.adjust(m_sku, kStore, -1, u"beside"_s), qPrintable(m_desk.error()));
    const Said status = ctl(m_desk.folder(), {u"status"_s});
    QCOMPARE(status.object()["waiting"_L1].toInt(), known + 1);
    QCOMPARE(status.object()["user"_L1]["login"_L1].toString(), u"manager.ath-01"_s);
    const Said list = ctl(m_desk.folder(), {u"outbox"_s, u"list"_s, u"--part"_s, u"open"_s});
    QCOMPARE(list.objects().last()["body"_L1]["note"_L1].toString(), u"beside"_s);
    const Said sku = ctl(m_desk.folder(), {u"sku"_s, m_sku});
    bool shown = false;
    const QJsonArray positions = sku.object()["positions"_L1].toArray();
    for (const QJsonValue &position : positions) {
        shown = shown
            || (position["location"_L1].toString() == kStore
                && position["on_hand"_L1].toString() == QString::number(m_desk.onHand(m_sku, kStore)));
    }
    QVERIFY2(shown, sku.out);
    m_desk.core().setLink(DeskCore::Link::Open);
    QVERIFY2(m_desk.sync(), qPrintable(m_desk.error()));
}

void CtlJourneyTest::refusesASecondWriter()
{
    const qint64 before = m_desk.onHand(m_sku, kStore);
    const Said said = ctl(m_desk.folder(),
                          {u"adjust"_s, u"--sku"_s, m_sku, u"--location"_s, kStore, u"--delta"_s, u"-1"_s,
                           u"--reason"_s, u"miscount"_s});
    QCOMPARE(said.exit, 3);
    QCOMPARE(said.errorCode(), u"in-use"_s);
    QVERIFY2(said.trouble.contains("only one program may change it"), said.trouble);
    QCOMPARE(m_desk.onHand(m_sku, kStore), before);
    QCOMPARE(ctl(m_desk.folder(), {u"sync"_s}).exit, 3);
}

void CtlJourneyTest::exportsWhatTheNameSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("format");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("begins");
    const QByteArray csv("\xef\xbb\xbfsku,name,location,on_hand");
    const QByteArray zip("PK\x03\x04", 4);
    QTest::newRow("csv") << u"x.csv"_s << QStringList() << 0 << csv;
    QTest::newRow("xlsx") << u"x.xlsx"_s << QStringList() << 0 << zip;
    QTest::newRow("XLSX") << u"x.XLSX"_s << QStringList() << 0 << zip;
    QTest::newRow("xlsx as csv") << u"y.xlsx"_s << QStringList{u"--format"_s, u"csv"_s} << 0 << csv;
    QTest::newRow("other name as xlsx") << u"y.dat"_s << QStringList{u"--format"_s, u"xlsx"_s} << 0 << zip;
    QTest::newRow("unknown") << u"x.ods"_s << QStringList() << 2 << QByteArray(".ods");
    QTest::newRow("none") << u"positions"_s << QStringList() << 2 << QByteArray("no extension");
    QTest::newRow("no folder") << u"nope/x.csv"_s << QStringList() << 2 << QByteArray("nope/x.csv");
    QTest::newRow("no folder, xlsx") << u"nope/x.xlsx"_s << QStringList() << 2 << QByteArray("nope/x.xlsx");
}

void CtlJourneyTest::exportsWhatTheNameSays()
{
    QFETCH(QString, name);
    QFETCH(QStringList, format);
    QFETCH(int, exit);
    QFETCH(QByteArray, begins);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const Said said = ctl(m_desk.folder(), QStringList{u"export"_s, path} + format);
    QCOMPARE(said.exit, exit);
    if (exit != 0) {
        QVERIFY2(said.trouble.contains(begins), said.trouble);
        QVERIFY(!QFile::exists(path));
        return;
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void CtlJourneyTest::wrongWordsAreObjectsToo()
{
    for (const QStringList &words :
         {QStringList{u"fly"_s}, QStringList{u"positions"_s, u"--limit"_s, u"-1"_s}, QStringList{u"sku"_s},
          QStringList()}) {
        const Said said = ctl(m_desk.folder(), words);
        QCOMPARE(said.exit, 2);
        QCOMPARE(said.errorCode(), u"validation-failed"_s);
    }
}

void CtlJourneyTest::aListingSaysWhenItIsCut()
{
    const auto all = ctl(m_desk.folder(), {u"positions"_s, u"--limit"_s, u"0"_s});
    const auto total = all.objects().size();
    QVERIFY(total > 100);
    QVERIFY2(!all.trouble.contains("\"total\""), all.trouble);
    const auto some = ctl(m_desk.folder(), {u"positions"_s});
    QCOMPARE(some.objects().size(), 100);
    QVERIFY2(some.trouble.contains("{\"shown\":100,\"total\":" + QByteArray::number(total) + '}'),
             some.trouble);
}

void CtlJourneyTest::everyAnswerIsJson_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("member");
    QTest::newRow("status") << QStringList{u"status"_s} << u"device"_s;
    QTest::newRow("outbox export") << QStringList{u"outbox"_s, u"export"_s, u"/dev/null"_s} << u"commands"_s;
    QTest::newRow("export") << QStringList{u"export"_s} << u"on_hand"_s;
    QTest::newRow("positions") << QStringList{u"positions"_s} << u"on_hand"_s;
}

void CtlJourneyTest::everyAnswerIsJson()
{
    QFETCH(QStringList, command);
    QFETCH(QString, member);
    const Said said = ctl(m_desk.folder(), command);
    QVERIFY2(said.exit == 0, said.trouble);
    const auto objects = said.objects();
    QVERIFY(!objects.isEmpty());
    for (const QJsonObject &object : objects)
        QVERIFY2(object.contains(member), said.out);
}

void CtlJourneyTest::aSkuIsOneObject()
{
    const auto objects = ctl(m_desk.folder(), {u"sku"_s, m_sku}).objects();
    QCOMPARE(objects.size(), 1);
    const QJsonObject sku = objects.first();
    QCOMPARE(sku.keys(), QStringList({u"movements"_s, u"names"_s, u"positions"_s, u"sku"_s}));
    QVERIFY(!sku["positions"_L1].toArray().isEmpty());
    QVERIFY(!sku["movements"_L1].toArray().isEmpty());
    QVERIFY(sku["names"_L1].isObject());
}

void CtlJourneyTest::saysOfflineWhenTheHubIsAway()
{
    m_desk.close();
    QVERIFY(m_hub.stop());
    const Said said = ctl(m_desk.folder(), {u"sync"_s});
    QCOMPARE(said.exit, 4);
    QCOMPARE(said.errorCode(), u"offline"_s);
    QVERIFY2(m_hub.serve(), qPrintable(m_hub.error()));
}

void CtlJourneyTest::readsAndAdjustsWithoutTheHub()
{
    const auto onHand = [this] {
        const Said said = ctl(m_desk.folder(), {u"positions"_s, u"--sku"_s, m_sku, u"--location"_s, kStore});
        return said.object()["on_hand"_L1].toString().toLongLong();
    };
    m_desk.close();
    QCOMPARE(ctl(m_desk.folder(), {u"sync"_s}).exit, 0);
    const qint64 before = onHand();
    QVERIFY(m_hub.stop());

    constexpr int kWork = 6;
    for (int i = 0; i < kWork; ++i) {
        const Said said = ctl(m_desk.folder(),
                              {u"adjust"_s, u"--sku"_s, m_sku, u"--location"_s, kStore, u"--delta"_s, u"1"_s,
                               u"--reason"_s, u"miscount"_s, u"--note"_s, u"ctl %1"_s.arg(i)});
        QVERIFY2(said.exit == 0, said.trouble);
        QCOMPARE(onHand(), before + i + 1);
    }
    QCOMPARE(ctl(m_desk.folder(), {u"status"_s}).object()["waiting"_L1].toInt(), kWork);
    QCOMPARE(ctl(m_desk.folder(), {u"sync"_s}).exit, 4);
    const QByteArray notes = "FROM movement WHERE note LIKE 'ctl %'";
    QCOMPARE(m_hub.count("SELECT COUNT(*) " + notes), 0);

    QVERIFY2(m_hub.serve(), qPrintable(m_hub.error()));
    QCOMPARE(ctl(m_desk.folder(), {u"sync"_s}).exit, 0);
    // A second time there is nothing to be sent.
    QCOMPARE(ctl(m_desk.folder(), {u"sync"_s}).exit, 0);
    QCOMPARE(ctl(m_desk.folder(), {u"status"_s}).object()["waiting"_L1].toInt(), 0);
    QCOMPARE(onHand(), before + kWork);
    QCOMPARE(m_hub.count("SELECT COUNT(*) " + notes), kWork);
    QCOMPARE(m_hub.count("SELECT COUNT(DISTINCT note) " + notes), kWork);
    QCOMPARE(m_hub.count("SELECT COUNT(*) FROM movement a JOIN movement b ON a.note < b.note AND a.note LIKE "
                         "'ctl %' AND b.note LIKE 'ctl %' WHERE a.occurred_at > b.occurred_at OR "
                         "a.recorded_at > b.recorded_at"),
             0);
    QCOMPARE(m_hub.count("SELECT on_hand / 1000 FROM position WHERE sku = '" + m_sku.toUtf8()
                         + "' AND location = 'ATH-01'"),
             before + kWork);
}

void CtlJourneyTest::anExportNeedsTheLeaveForIt()
{
    QTemporaryDir place;
    const QString path = place.filePath(u"x.csv"_s);
    JourneyDesk clerk;
    QVERIFY2(clerk.join(m_hub.url(), m_hub.takeCode(), u"clerk.ath-01"_s, m_hub.password()),
             qPrintable(clerk.error()));
    // Beside the running desk as well as alone, to a file and to standard output.
    for (const bool alone : {false, true}) {
        if (alone)
            clerk.close();
        for (const QStringList &command : {QStringList{u"export"_s, path}, QStringList{u"export"_s}}) {
            const Said said = ctl(clerk.folder(), command);
            QCOMPARE(said.exit, 5);
            QCOMPARE(said.errorCode(), u"forbidden"_s);
            QVERIFY(said.out.isEmpty());
            QVERIFY(!QFile::exists(path));
        }
    }
    const Said out = ctl(clerk.folder(), {u"sign-out"_s});
    QCOMPARE(out.exit, 0);
    QCOMPARE(out.object(), QJsonObject({{u"signed_out"_s, true}}));
    const Said nobody = ctl(clerk.folder(), {u"export"_s, path});
    QCOMPARE(nobody.exit, 5);
    QCOMPARE(nobody.errorCode(), u"unauthenticated"_s);
}

void CtlJourneyTest::anImportTellsOfEachLine_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("outcome"); // of each line
    const QByteArray head = "sku,location,delta,reason\n";
    QTest::newRow("all") << "\xef\xbb\xbf" + head + "SKU,ATH-01,1,found\nSKU,ATH-01,-1,miscount\n"
                         << 0 << u"2+ 3+"_s;
    QTest::newRow("some") << head + "SKU,ATH-01,1,found\nSKU,ATH-01,one,found\n" << 6 << u"2+ 3-"_s;
    QTest::newRow("none") << head + "SKU,ATH-01,1,found,,\nSKU,ATH-01,one,found\n" << 2 << u"2- 3-"_s;
    QTest::newRow("unknown SKUs") << head + "NONE-1,ATH-01,1,found\nNONE-2,ATH-01,1,found\n"
                                  << 2 << u"2- 3-"_s;
    QTest::newRow("text") << "hello\n"_ba << 2 << QString();
    QTest::newRow("empty") << ""_ba << 2 << QString();
}

void CtlJourneyTest::anImportTellsOfEachLine()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, exit);
    QFETCH(QString, outcome);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"adjust.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lines.replace("SKU", m_sku.toUtf8()));
    file.close();
    const Said said = ctl(m_desk.folder(), {u"import"_s, file.fileName(), u"--dry-run"_s});
    QCOMPARE(said.exit, exit);
    QStringList told;
    for (const QJsonObject &line : said.objects())
        told.append(QString::number(line["line"_L1].toInt()) + (line["ok"_L1].toBool() ? u'+' : u'-'));
    QCOMPARE(told.join(u' '), outcome);
    QCOMPARE(said.errorCode(), outcome.isEmpty() ? u"validation-failed"_s : QString());
}

void CtlJourneyTest::refusedCommandsAreListedAndTold()
{
    const QString rope = u"ROPE-1"_s;
    QStringList one{u"adjust"_s,  u"--sku"_s, rope,          u"--location"_s, kStore,
                    u"--delta"_s, u"2.5"_s,   u"--reason"_s, u"found"_s};
    JourneyDesk office;
    QVERIFY2(office.join(m_hub.url(), m_hub.takeCode(), u"merchandiser"_s, m_hub.password()),
             qPrintable(office.error()));
    QVERIFY2(office.countIn(rope, u"MTR"_s), qPrintable(office.error()));
    QCOMPARE(ctl(m_desk.folder(), {u"sync"_s}).exit, 0);
    QCOMPARE(ctl(m_desk.folder(), one).exit, 0);
    QVERIFY2(office.countIn(rope, u"H87"_s), qPrintable(office.error()));

    const Said sync = ctl(m_desk.folder(), {u"sync"_s});
    QCOMPARE(sync.exit, 7);
    QCOMPARE(sync.object()["needs_attention"_L1].toInt(), 1);
    QCOMPARE(ctl(m_desk.folder(), {u"status"_s}).object()["needs_attention"_L1].toInt(), 1);
    const auto listed = ctl(m_desk.folder(), {u"outbox"_s, u"list"_s}).objects();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first()["part"_L1].toString(), u"attention"_s);
    QCOMPARE(listed.first()["problem"_L1].toString(), u"validation-failed"_s);
    // Whoever sends at once hears of it too; what cannot be a command at all is the caller's to mend.
    one.replace(one.indexOf(u"2.5"_s), u"3"_s);
    QCOMPARE(ctl(m_desk.folder(), one + QStringList{u"--sync"_s}).exit, 7);
    one.replace(one.indexOf(u"found"_s), u"no-such-reason"_s);
    QCOMPARE(ctl(m_desk.folder(), one).exit, 2);
}

STOA_TEST(CtlJourneyTest)
#include "ctljourneytest.moc"
