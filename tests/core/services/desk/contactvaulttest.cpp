// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/services/desk/storethread.h"
#include "core/store/desk/undolog.h"
#include "tests/kit/orderrows.h"
#include "tests/kit/testdesk.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::MiniHub;
using kit::TestDesk;
using kit::waited;

/// Who gets the goods is sealed on the disk, and read by those who may.
class ContactVaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingPersonalLiesInTheFiles();
    void whatACommandWritesIsSealedToo();
    void whoMayReadFindsThem();
    void anotherKeyFetchesThemAgain();

private:
    MiniHub m_hub;
};

namespace {

const QByteArray kStream = "contacts/AAA";
const QByteArrayList kPersonal{"Maria Papadopoulou", "+30 210 555", "mail@example.com", "Ermou 1",
                               "second floor",       "door code"};

/// The personal words that stand in any file of the folder.
QByteArrayList wordsIn(const QString &folder)
{
    QByteArrayList found;
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        for (const QByteArray &word : kPersonal) {
            if (bytes.contains(word))
                found.append(info.fileName().toUtf8() + ": " + word);
        }
    }
    return found;
}

QByteArray nameIn(sql::Connection &connection)
{
    const auto name =
        connection.first("SELECT stoa_opened(name, 'contact|name|' || order_id) FROM main.order_contact",
                         [](const sql::Statement &row) { return row.bytes(0); });
    return name->value_or(QByteArray());
}

} // namespace

void ContactVaultTest::init()
{
    m_hub = MiniHub();
    m_hub.seed();
    m_hub.change([](UnitOfWork &work) -> Result<void> {
        STOA_TRY(kit::putOrder(work, {"o1", {"AAA"}}));
        STOA_TRY(kit::putContact(work, "o1", "Maria Papadopoulou"));
        // A newer hub says more.
        return work.connection().execute("UPDATE order_contact SET ext = '{\"entry\":\"door code\"}'");
    });
}

void ContactVaultTest::nothingPersonalLiesInTheFiles()
{
    TestDesk desk;
    desk.pull(m_hub);
    QCOMPARE(nameIn(desk.writer().cache()), QByteArray("Maria Papadopoulou"));
    QCOMPARE(wordsIn(desk.folder()), QByteArrayList());
    // In a stage, and behind it.
    QVERIFY(desk.writer().forgetCursor(kStream));
    const auto begun = desk.writer().beginCopy({kStream, "s", {m_hub.head(kStream), "t"}, 1});
    QVERIFY(begun && begun->staged);
    QVERIFY(desk.writer().copyPage({{{kStream, "s", 31, "x"}}, m_hub.copy(kStream)}));
    QCOMPARE(wordsIn(desk.folder()), QByteArrayList());
    QVERIFY(desk.writer().endCopy(kStream));
    QCOMPARE(nameIn(desk.writer().cache()), QByteArray("Maria Papadopoulou"));
    QCOMPARE(wordsIn(desk.folder()), QByteArrayList());
    // A first copy, and the sums are the hub's.
    QVERIFY(desk.writer().setStreams({"cfg"}));
    QCOMPARE(*desk.writer().cache().scalar("SELECT count(*) FROM order_contact"), 0);
    QVERIFY(desk.writer().setStreams({"cfg", kStream}));
    QVERIFY(!desk.writer().beginCopy({kStream, "s2", {m_hub.head(kStream), "t"}, 1})->staged);
    QVERIFY(desk.writer().copyPage({{{kStream, "s2", 31, "x"}}, m_hub.copy(kStream)}));
    QVERIFY(desk.writer().endCopy(kStream));
    desk.pull(m_hub);
    QCOMPARE(nameIn(desk.writer().cache()), QByteArray("Maria Papadopoulou"));
    desk.close();
    QCOMPARE(wordsIn(desk.folder()), QByteArrayList());
}

void ContactVaultTest::whatACommandWritesIsSealedToo()
{
    TestDesk desk;
    desk.pull(m_hub);
    const EntityKey key{EntityType::Contact, "o1"};
    sql::Connection &cache = desk.writer().cache();
    CacheRepository rows(cache);
    UndoLog undo(rows, 7);
    QVERIFY(undo.before(cache, key));
    QVERIFY(cache.execute("UPDATE order_contact SET name = 'Maria Papadopoulou', street = 'Ermou 1', "
                          "ext = '{\"entry\":\"door code\"}', version = 9"));
    QCOMPARE(nameIn(cache), QByteArray("Maria Papadopoulou"));
    QVERIFY(cache.execute("INSERT INTO order_contact (order_id, name) VALUES ('o2', 'Maria Papadopoulou')"));
    QCOMPARE(*cache.scalar("SELECT count(*) FROM order_contact WHERE name LIKE 's1.%'"), 2);
    QCOMPARE(wordsIn(desk.folder()), QByteArrayList());
    QVERIFY(rows.takeBack({7}));
    QVERIFY(cache.execute("DELETE FROM order_contact WHERE order_id = 'o2'"));
    QCOMPARE(nameIn(cache), QByteArray("Maria Papadopoulou"));
    QCOMPARE(*cache.scalar("SELECT version FROM order_contact"), 1);
}

void ContactVaultTest::whoMayReadFindsThem()
{
    QTemporaryDir folder;
    kit::FakeClock clock;
    DeskOptions options;
    options.folder = folder.path();
    options.journalKey = randomBytes(32);
    options.device = u"dev_test"_s;
    auto store = StoreThread::open(options, clock);
    QVERIFY(store);
    QVERIFY(kit::furnish(**store, m_hub));
    const auto read = [&](const Rights &rights) {
        (*store)->actAs({u"usr_x"_s, u"g"_s, rights});
        return waited((*store)->read(QString(), [](sql::Connection &reader) -> Result<QByteArrayList> {
            QByteArrayList found;
            STOA_TRY(reader.each("SELECT name, phone, email, street, note, ext, version FROM order_contact",
                                 [&found](const sql::Statement &row) {
                                     for (int i = 0; i < 7; ++i)
                                         found.append(row.bytes(i));
                                 }));
            return found;
        }));
    };
    using enum Permission;
    const QByteArrayList all{"Maria Papadopoulou",
                             "+30 210 555",
                             "mail@example.com",
                             "Ermou 1",
                             "second floor",
                             "{\"entry\":\"door code\"}",
                             "1"};
    QCOMPARE(*read(Rights({ContactRead}, {}, Rights::Stores::All)), all);
    QCOMPARE(*read(Rights({ContactRead}, {u"AAA"_s})), all);
    QCOMPARE(*read(Rights({ContactRead}, {u"BBB"_s})), QByteArrayList());
    QCOMPARE(*read(Rights({OrderRead}, {}, Rights::Stores::All)), QByteArrayList());
}

void ContactVaultTest::anotherKeyFetchesThemAgain()
{
    TestDesk desk;
    desk.pull(m_hub);
    QVERIFY(desk.writer().cache().execute("UPDATE desk_setting SET value = 'x' WHERE name = 'contact_key'"));
    desk.close();
    desk.open();
    sql::Connection &cache = desk.writer().cache();
    QCOMPARE(*cache.scalar("SELECT count(*) FROM order_contact"), 0);
    QCOMPARE(*cache.scalar("SELECT count(*) FROM orders"), 1);
    QCOMPARE(*cache.scalar("SELECT count(*) FROM stream WHERE id LIKE 'contacts/%' AND seq > 0"), 0);
    desk.pull(m_hub);
    QCOMPARE(nameIn(cache), QByteArray("Maria Papadopoulou"));
}

STOA_TEST(ContactVaultTest)
#include "contactvaulttest.moc"
