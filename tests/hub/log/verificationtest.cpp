// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/verification.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

class VerificationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatWasTamperedWith_data()
    {
        QTest::addColumn<QByteArray>("spoil");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const char *spoil, const QString &where) {
            QTest::newRow(name) << QByteArray(spoil) << where;
        };
        row("nothing", "SELECT 1", {});
        row("position", "UPDATE position SET on_hand = on_hand + 1000", u"ledger"_s);
        row("reserved", "UPDATE position SET reserved = reserved - 1000 WHERE sku = 'A'", u"reserved"_s);
        row("movement", "UPDATE movement SET quantity = quantity + 1000", u"ledger"_s);
        row("movement gone", "DELETE FROM movement WHERE sku = 'A'", u"ledger"_s);
        row("sum", "UPDATE stream_head SET sum128 = '00000000000000000000000000000001' WHERE stream = 'cfg'",
            u"feed"_s);
        row("count", "UPDATE stream_head SET live_rows = live_rows + 1 WHERE stream = 'cfg'", u"feed"_s);
        row("feed row gone", "DELETE FROM feed WHERE seq = 1", u"feed"_s);
        row("feed row renumbered", "UPDATE feed SET seq = seq + 1000 WHERE seq = 1", u"feed"_s);
        row("commit gone", "DELETE FROM stream_commit WHERE seq_end = 1", u"feed"_s);
        row("head moved", "UPDATE stream_head SET head = head + 1", u"feed"_s);
        row("row past the log", "INSERT INTO category (code, names) VALUES ('x', '{}')", u"feed"_s);
        row("audit changed", "UPDATE audit SET actor = 'nobody' WHERE n = 2", u"audit"_s);
        row("audit gone", "DELETE FROM audit WHERE n = 2", u"audit"_s);
        row("audit cut off", "DELETE FROM audit WHERE n = (SELECT MAX(n) FROM audit)", u"audit"_s);
        row("audit emptied", "DELETE FROM audit", u"audit"_s);
    }
    void findsWhatWasTamperedWith()
    {
        QFETCH(const QByteArray, spoil);
        QFETCH(const QString, where);
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        hub.adjust(till, u"A"_s, u"ATH"_s, 5);
        hub.adjust(till, u"B"_s, u"ATH"_s, 7);
        QVERIFY(hub.spoiler()->execute(spoil));
        const auto check = hub::checkHub(*hub.reader());
        QVERIFY(check);
        QCOMPARE(check->isSound(), where.isEmpty());
        QCOMPARE(!check->ledger.differences.isEmpty() || !check->ledger.unbalancedSkus.isEmpty(),
                 where == u"ledger"_s);
        QCOMPARE(check->ledger.reserved.size(), where == u"reserved"_s ? 1 : 0);
        QCOMPARE(!check->audit.broken.isEmpty(), where == u"audit"_s);
        if (where == u"feed"_s)
            QVERIFY(!check->feed.broken.isEmpty());
    }

    void isSoundOnBothEngines_data() { kit::addEngineRows(); }
    void isSoundOnBothEngines()
    {
        STOA_FETCH_ENGINE(engine);
        LogHub hub(engine);
        Till till = hub.till(u"a"_s);
        hub.adjust(till, u"A"_s, u"ATH"_s, 5);
        hub.adjust(till, u"A"_s, u"SKG"_s, 5);
        hub.reopen();
        hub.adjust(till, u"A"_s, u"SKG"_s, -3);
        const auto check = hub::checkHub(*hub.reader());
        QVERIFY(check);
        QCOMPARE(check->feed.broken, QList<QString>());
        QCOMPARE(check->audit.broken, QList<QString>());
        QVERIFY(check->isSound());
        QCOMPARE(check->audit.entries, 4);
    }
};

STOA_TEST(VerificationTest)
#include "verificationtest.moc"
