// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/watchfolder.h"
#include "hub/imports/ordersheet.h"
#include "tests/hub/imports/importhub.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

constexpr char kOrder[] =
    R"({"specversion":"1.0","id":"%1","source":"shop","type":"stoa.order.placed.v1","data":{"number":"%2",)"
    R"("channel":"web","placed_at":"2026-03-01T10:00:00Z","method":"ship","currency":"EUR","payment":"captured",)"
    R"("destination":{"country":"GR","zone":"urban"},"lines":[{"sku":"%3","quantity":1000,"unit_price":900}]}})";

QByteArray order(const QString &id, const QString &number, const QString &sku = u"OIL-1"_s)
{
    return QString::fromLatin1(kOrder).arg(id, number, sku).toUtf8();
}

constexpr char kHeader[] =
    "number,channel,placed_at,method,currency,sku,quantity,unit_price,country,zone,name,payment\n";

} // namespace

/// Files of orders and events that somebody puts into a folder.
class WatchFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileIsTakenOnceItIsWhole();
    void eventsOfEveryForm_data();
    void eventsOfEveryForm();
    void aSheetOfOrders();
    void aSheetNamesItsCarts();
    void aMappingRenamesColumns();
    void whatIsWrongGoesToFailed_data();
    void whatIsWrongGoesToFailed();
    void theSameOnceMoreChangesNothing();
    void aKillInTheMiddleLosesNothing();
    void anyNameIsMoved_data();
    void anyNameIsMoved();
    void whatCannotBeMovedHoldsUpNothing();

private:
    void drop(const QString &name, const QByteArray &content);
    /// Two looks, between which nothing changed.
    int take();
    QJsonObject report(const QString &folder, const QString &name);
    QStringList statesIn(const QJsonObject &report);
    qint64 orders() { return m_hub->number("SELECT count(*) FROM orders"); }

    std::unique_ptr<kit::ImportHub> m_hub;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<hub::WatchFolder> m_watch;
};

void WatchFolderTest::init()
{
    m_hub = std::make_unique<kit::ImportHub>(sql::Engine::Sqlite);
    QVERIFY(m_hub->store().housekeep([](sql::Connection &connection) {
        return connection.run("INSERT INTO item (sku, names, unit, price, currency) VALUES ('OIL-1', "
                              "'{\"en\":\"Oil\"}', 'H87', 900, 'EUR')");
    }));
    m_folder = std::make_unique<QTemporaryDir>();
    m_watch = std::make_unique<hub::WatchFolder>(m_hub->store(), m_folder->path());
}

void WatchFolderTest::cleanup()
{
    m_watch.reset();
    m_folder.reset();
    m_hub.reset();
}

void WatchFolderTest::drop(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

int WatchFolderTest::take()
{
    int taken = 0;
    for (int i = 0; i < 2; ++i) {
        const auto looked = m_watch->look();
        if (!looked)
            qFatal("%s", qPrintable(looked.error().toString()));
        taken += *looked;
    }
    return taken;
}

QJsonObject WatchFolderTest::report(const QString &folder, const QString &name)
{
    QFile file(m_folder->filePath(folder + u'/' + name + u".report.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList WatchFolderTest::statesIn(const QJsonObject &report)
{
    QStringList states;
    const auto rows = report.value("rows"_L1).toArray();
    for (const QJsonValue &row : rows)
        states.append(row["status"_L1].toString());
    return states;
}

void WatchFolderTest::aFileIsTakenOnceItIsWhole()
{
    drop(u"a.json"_s, order(u"1"_s, u"E-1"_s).chopped(10));
    drop(u"b.json.part"_s, order(u"2"_s, u"E-2"_s));
    drop(u".c.json"_s, order(u"3"_s, u"E-3"_s));
    drop(u"readme.txt"_s, "hello");
    QCOMPARE(*m_watch->look(), 0);
    // It grew since.
    drop(u"a.json"_s, order(u"1"_s, u"E-1"_s));
    QCOMPARE(*m_watch->look(), 0);
    QCOMPARE(*m_watch->look(), 1);
    QCOMPARE(orders(), 1);
    QVERIFY(QFile::exists(m_folder->filePath(u"done/a.json"_s)));
    QVERIFY(!QFile::exists(m_folder->filePath(u"a.json"_s)));
    QVERIFY(QFile::exists(m_folder->filePath(u"b.json.part"_s)));
    QCOMPARE(statesIn(report(u"done"_s, u"a.json"_s)), QStringList{u"applied"_s});
    QCOMPARE(take(), 0);
}

void WatchFolderTest::eventsOfEveryForm_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("count");
    QTest::newRow("one") << order(u"1"_s, u"E-1"_s) << 1;
    QTest::newRow("a list") << '[' + order(u"1"_s, u"E-1"_s) + ",\n" + order(u"2"_s, u"E-2"_s) + ']' << 2;
    QTest::newRow("one per line") << order(u"1"_s, u"E-1"_s) + "\n\n" + order(u"2"_s, u"E-2"_s) + "\r\n" << 2;
    QTest::newRow("a line without an end") << order(u"1"_s, u"E-1"_s) + "\n" + order(u"2"_s, u"E-2"_s) << 2;
    QTest::newRow("without names") << order(u"1"_s, u"E-1"_s).replace(R"("id":"1","source":"shop",)", "")
                                   << 1;
}

void WatchFolderTest::eventsOfEveryForm()
{
    QFETCH(QByteArray, content);
    QFETCH(int, count);
    drop(u"a.json"_s, content);
    QCOMPARE(take(), 1);
    QCOMPARE(statesIn(report(u"done"_s, u"a.json"_s)), QStringList(count, u"applied"_s));
    QCOMPARE(orders(), count);
}

void WatchFolderTest::aSheetOfOrders()
{
    drop(u"orders.csv"_s,
         QByteArray(kHeader) + "E-1,web,2026-03-01T10:00:00Z,ship,EUR,OIL-1,2,9.90,GR,urban,Eleni,captured\n"
             + "E-1,web,2026-03-01T10:00:00Z,ship,EUR,OIL-1,1,4.5,GR,urban,Eleni,captured\n"
             + "E-2,web,2026-03-01T11:00:00Z,ship,EUR,OIL-1,many,9.90,GR,urban,,captured\n");
    QCOMPARE(take(), 1);
    const auto told = report(u"done"_s, u"orders.csv"_s);
    QCOMPARE(statesIn(told), (QStringList{u"applied"_s, u"quarantined"_s}));
    QCOMPARE(told["rows"_L1][1]["row"_L1].toInt(), 4);
    QCOMPARE(told["rows"_L1][1]["problem"_L1]["field"_L1].toString(), u"data/lines/0/quantity"_s);
    QCOMPARE(m_hub->number("SELECT total FROM orders"), 2'430);
    QCOMPARE(m_hub->column("SELECT name FROM order_contact"), QStringList{u"Eleni"_s});
    QCOMPARE(m_hub->number("SELECT count(*) FROM order_quarantine"), 1);
}

void WatchFolderTest::aSheetNamesItsCarts()
{
    QVERIFY(m_hub->store().housekeep([](sql::Connection &connection) {
        return connection.run("INSERT INTO reservation (id, holder, line, sku, location, quantity, state, "
                              "expires_at, created_at) "
                              "VALUES ('rsv_0190a2f0-0000-7000-8000-000000000001', 'basket-1', 1, 'OIL-1', "
                              "'ATH', 1000, 'held', "
                              "?1, 0)",
                              Instant::fromMs(1'772'452'860'000));
    }));
    drop(u"orders.csv"_s,
         "number,channel,placed_at,method,currency,sku,quantity,unit_price,country,zone,payment,cart\n"
         "E-1,web,2026-03-01T10:00:00Z,ship,EUR,OIL-1,1,9.90,GR,urban,captured,basket-1\n"
         "E-2,web,2026-03-01T10:00:00Z,ship,EUR,OIL-1,1,9.90,GR,urban,captured,\n");
    QCOMPARE(take(), 1);
    QCOMPARE(statesIn(report(u"done"_s, u"orders.csv"_s)), QStringList(2, u"applied"_s));
    QCOMPARE(
        m_hub->column("SELECT o.number FROM reservation r JOIN orders o ON o.id = r.holder WHERE r.state = "
                      "'committed'"),
        QStringList{u"E-1"_s});
}

void WatchFolderTest::aMappingRenamesColumns()
{
    drop(u"mapping.txt"_s, "# the shop's names\nOrder No=number\nArticle=sku\n");
    drop(u"orders.csv"_s,
         "Order No;Channel;placed at;method;currency;Article;quantity;unit-price;country;zone;colour\n"
         "E-1;web;2026-03-01T10:00:00Z;ship;EUR;OIL-1;1;9.90;GR;urban;red\n");
    QCOMPARE(take(), 1);
    QCOMPARE(statesIn(report(u"done"_s, u"orders.csv"_s)), QStringList{u"applied"_s});
    QVERIFY(!hub::columnRenames("Order No=no_such_column"));
}

void WatchFolderTest::whatIsWrongGoesToFailed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << u"a.json"_s << "hello"_ba;
    QTest::newRow("half a list") << u"a.json"_s << '[' + order(u"1"_s, u"E-1"_s);
    QTest::newRow("no event") << u"a.json"_s << "{\"a\":1}"_ba;
    QTest::newRow("empty") << u"a.json"_s << ""_ba;
    QTest::newRow("empty table") << u"a.csv"_s << ""_ba;
    QTest::newRow("no such columns") << u"a.csv"_s << "a,b\n1,2\n"_ba;
    QTest::newRow("a row too short") << u"a.csv"_s << kHeader + "E-1,web\n"_ba;
}

void WatchFolderTest::whatIsWrongGoesToFailed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    drop(name, content);
    QCOMPARE(take(), 1);
    QVERIFY(QFile::exists(m_folder->filePath(u"failed/"_s + name)));
    const auto told = report(u"failed"_s, name);
    QVERIFY(told.contains("problem"_L1) || statesIn(told).contains(u"rejected"_s));
    QCOMPARE(orders(), 0);
}

void WatchFolderTest::theSameOnceMoreChangesNothing()
{
    const QByteArray sheet =
        QByteArray(kHeader) + "E-1,web,2026-03-01T10:00:00Z,ship,EUR,OIL-1,2,9.90,GR,urban,Eleni,captured\n";
    drop(u"orders.csv"_s, sheet);
    QCOMPARE(take(), 1);
    drop(u"orders.csv"_s, sheet);
    QCOMPARE(take(), 1);
    QCOMPARE(orders(), 1);
    QCOMPARE(statesIn(report(u"done"_s, u"orders.csv.2"_s)), QStringList{u"duplicate"_s});
    // Another file of the same name is another.
    drop(u"orders.csv"_s, QByteArray(sheet).replace("E-1", "E-2"));
    QCOMPARE(take(), 1);
    QCOMPARE(orders(), 2);
}

void WatchFolderTest::aKillInTheMiddleLosesNothing()
{
    QByteArray content;
    for (int i = 0; i < 450; ++i)
        content += order(QString::number(i), u"E-%1"_s.arg(i)) + '\n';
    drop(u"a.json"_s, content);
    // The second portion meets a hub in trouble.
    QVERIFY(m_hub->store().housekeep([](sql::Connection &connection) {
        return connection.execute("CREATE TRIGGER trouble BEFORE INSERT ON event_seen WHEN NEW.id = '300' "
                                  "BEGIN SELECT RAISE(ABORT, 'disk'); END");
    }));
    QCOMPARE(*m_watch->look(), 0);
    QVERIFY(!m_watch->look());
    QCOMPARE(orders(), 200);
    QVERIFY(QFile::exists(m_folder->filePath(u"a.json"_s)));
    QVERIFY(m_hub->store().housekeep(
        [](sql::Connection &connection) { return connection.execute("DROP TRIGGER trouble"); }));
    // Another process goes on.
    m_watch = std::make_unique<hub::WatchFolder>(m_hub->store(), m_folder->path());
    QCOMPARE(take(), 1);
    QCOMPARE(orders(), 450);
    const auto states = statesIn(report(u"done"_s, u"a.json"_s));
    QCOMPARE(states.count(u"duplicate"_s), 200);
    QCOMPARE(states.count(u"applied"_s), 250);
}

void WatchFolderTest::anyNameIsMoved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    const QByteArray bare = order(u"1"_s, u"E-1"_s).replace(R"("id":"1","source":"shop",)", "");
    // Bytes count: 255 of them are a name.
    QTest::newRow("255 bytes") << QString(QString(250, u'x') + u".json"_s) << bare;
    QTest::newRow("two bytes each") << QString(QString(125, u'\u03b1') + u".json"_s) << bare;
    QTest::newRow("four bytes each") << QString(u"x"_s + u"\U0001F33F"_s.repeated(62) + u".json"_s) << bare;
    QTest::newRow("just too long") << QString(QString(211, u'x') + u".json"_s) << bare;
    QTest::newRow("a control character") << u"a\tb.json"_s << bare;
    QTest::newRow("no event") << QString(QString(250, u'x') + u".json"_s) << "{}"_ba;
}

void WatchFolderTest::anyNameIsMoved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString folder = content == "{}" ? u"failed"_s : u"done"_s;
    for (int i = 1; i <= 11; ++i) {
        drop(name, content);
        QCOMPARE(take(), 1);
        QVERIFY(!QFile::exists(m_folder->filePath(name)));
        // The file and its report.
        QCOMPARE(QDir(m_folder->filePath(folder)).entryList(QDir::Files).size(), 2 * i);
    }
    QCOMPARE(orders(), folder == "done"_L1 ? 1 : 0);
    const QStringList places = QDir(m_folder->filePath(folder)).entryList({u"*.report.json"_s}, QDir::Files);
    QCOMPARE(places.size(), 11);
    for (const QString &place : places) {
        const auto told = report(folder, place.chopped(12));
        QCOMPARE(told["file"_L1].toString(), name);
        QVERIFY(folder == "failed"_L1 || !statesIn(told).contains(u"rejected"_s));
    }
    // Another long name is another place.
    QString other = name;
    other.replace(0, 1, u"y"_s);
    drop(other, content);
    QCOMPARE(take(), 1);
    QCOMPARE(QDir(m_folder->filePath(folder)).entryList(QDir::Files).size(), 24);
}

void WatchFolderTest::whatCannotBeMovedHoldsUpNothing()
{
    drop(u"a.json"_s, "hello");
    drop(u"b.json"_s, order(u"1"_s, u"E-1"_s));
    QCOMPARE(*m_watch->look(), 0);
    // Nobody writes there, not even root.
    const QString failed = m_folder->filePath(u"failed"_s);
    QVERIFY(QDir().rmdir(failed));
    QVERIFY(QFile::link(u"/proc/self"_s, failed));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the file a.json cannot be moved to failed"_s));
    QCOMPARE(*m_watch->look(), 1);
    QCOMPARE(orders(), 1);
    QVERIFY(QFile::exists(m_folder->filePath(u"a.json"_s)));
    // It is not tried again each second.
    QCOMPARE(*m_watch->look(), 0);
    QVERIFY(QFile::remove(failed));
    QCOMPARE(take(), 0);
    // What changed is another file.
    drop(u"a.json"_s, "hello!");
    QCOMPARE(take(), 1);
    QVERIFY(report(u"failed"_s, u"a.json"_s).contains("problem"_L1));
}

STOA_TEST(WatchFolderTest)
#include "watchfoldertest.moc"
