// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerquery.h"
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/journeydesk.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

/// One PC at which people of different rights sign in one after another, with and without the hub.
class SharedPcJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aClerkSeesNothingOfWhatTheAuditorSaw();
    void anAdministratorLeavesTheStoreItsStock();
    void workOfTheOneIsSentByTheOther();

private:
    bool signIn(const QString &login);
    qint64 count(const char *table);
    QSet<QString> storesInTheLedger();

    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<JourneyDesk> m_desk;
};

namespace {

const QString kStore = u"ATH-01"_s;
const QString kClerk = u"clerk.ath-01"_s;

} // namespace

void SharedPcJourneyTest::init()
{
    m_hub = std::make_unique<HubProcess>();
    m_desk = std::make_unique<JourneyDesk>();
    QVERIFY2(m_hub->init(1), qPrintable(m_hub->error()));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    QVERIFY2(m_desk->join(m_hub->url(), m_hub->takeCode(), kClerk, m_hub->password()),
             qPrintable(m_desk->error()));
}

void SharedPcJourneyTest::cleanup()
{
    m_desk.reset();
    m_hub.reset();
}

/// After whoever was there has signed out.
bool SharedPcJourneyTest::signIn(const QString &login)
{
    const auto out = await(m_desk->core().signOut());
    const auto in = await(m_desk->core().signIn(login, m_hub->password()));
    if (!out || !in)
        qWarning("%s", qPrintable((out ? in.error() : out.error()).toString()));
    return out && in;
}

qint64 SharedPcJourneyTest::count(const char *table)
{
    return await(m_desk->core().store().read({},
                                             [sql = "SELECT COUNT(*) FROM " + QByteArray(table)](
                                                 sql::Connection &reader) { return reader.scalar(sql); }))
        .value_or(-1);
}

QSet<QString> SharedPcJourneyTest::storesInTheLedger()
{
    const auto read =
        await(m_desk->core().store().read({}, [](sql::Connection &reader) -> Result<QSet<QString>> {
            QSet<QString> stores;
            STOA_TRY(reader.each("SELECT DISTINCT CASE WHEN to_location = 'ATH-01' THEN to_location "
                                 "WHEN from_location <> '' THEN from_location ELSE to_location END "
                                 "FROM movement",
                                 [&stores](const sql::Statement &row) { stores.insert(row.text(0)); }));
            return stores;
        }));
    return read.value_or(QSet<QString>());
}

void SharedPcJourneyTest::aClerkSeesNothingOfWhatTheAuditorSaw()
{
    const qint64 own = count("movement");
    QVERIFY(own > 0);
    QVERIFY(signIn(u"auditor"_s));
    QVERIFY2(m_desk->sync(), qPrintable(m_desk->error()));
    QVERIFY(count("movement") > own);
    QVERIFY(count("item_cost") > 0);
    QVERIFY(m_hub->stop());

    QVERIFY(signIn(kClerk));
    QCOMPARE(count("movement"), own);
    QCOMPARE(count("item_cost"), 0);
    QCOMPARE(storesInTheLedger(), QSet<QString>{kStore});
    // Also after a restart, which goes on as the clerk.
    QVERIFY2(m_desk->reopen(), qPrintable(m_desk->error()));
    QCOMPARE(count("movement"), own);
    QCOMPARE(count("item_cost"), 0);

    // The auditor's rows are still there for the auditor.
    QVERIFY(signIn(u"auditor"_s));
    QVERIFY(count("movement") > own);
    QVERIFY(count("item_cost") > 0);
    // Nobody: nothing.
    QVERIFY(await(m_desk->core().signOut()));
    QCOMPARE(count("position"), 0);
    QCOMPARE(count("item"), 0);
}

void SharedPcJourneyTest::anAdministratorLeavesTheStoreItsStock()
{
    const qint64 positions = count("position");
    const QString sku = m_desk->someSku(kStore);
    const qint64 before = m_desk->onHand(sku, kStore);
    QVERIFY(positions > 0 && !sku.isEmpty());
    QVERIFY(signIn(u"admin"_s));
    QVERIFY2(m_desk->sync(), qPrintable(m_desk->error()));
    QCOMPARE(count("position"), 0);
    QCOMPARE(count("item"), 0);
    QVERIFY(m_hub->stop());

    QVERIFY(signIn(kClerk));
    QCOMPARE(count("position"), positions);
    QVERIFY2(m_desk->adjust(sku, kStore, -2), qPrintable(m_desk->error()));
    QCOMPARE(m_desk->onHand(sku, kStore), before - 2);
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    QVERIFY(signIn(kClerk));
    QVERIFY2(m_desk->sync(), qPrintable(m_desk->error()));
    QCOMPARE(m_desk->counts().pending, 0);
    QCOMPARE(m_desk->onHand(sku, kStore), before - 2);
    QCOMPARE(count("position"), positions);
}

void SharedPcJourneyTest::workOfTheOneIsSentByTheOther()
{
    const QString sku = m_desk->someSku(kStore);
    const qint64 before = m_desk->onHand(sku, kStore);
    QVERIFY(m_hub->stop());
    QVERIFY2(m_desk->adjust(sku, kStore, -3), qPrintable(m_desk->error()));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    // May not see the stock that the clerk has changed.
    QVERIFY(signIn(u"admin"_s));
    QVERIFY2(m_desk->sync(), qPrintable(m_desk->error()));
    QCOMPARE(m_desk->counts().pending, 0);
    QCOMPARE(count("position"), 0);
    QVERIFY(signIn(kClerk));
    QVERIFY2(m_desk->sync(), qPrintable(m_desk->error()));
    QCOMPARE(m_desk->onHand(sku, kStore), before - 3);
    QVERIFY(m_desk->outbox(OutboxPart::NeedsAttention).isEmpty());
    QVERIFY(until([&] { return m_desk->outbox(OutboxPart::Open).isEmpty(); }));
    QVERIFY(m_hub->stop());
    QCOMPARE(m_hub->count("SELECT on_hand / 1000 FROM position WHERE sku = '" + sku.toUtf8()
                          + "' AND location = 'ATH-01'"),
             before - 3);
}

STOA_TEST(SharedPcJourneyTest)
#include "sharedpcjourneytest.moc"
