// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerrepository.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <limits>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

namespace {

Rights only(QSet<Permission> permissions, QSet<QString> stores)
{
    return Rights(std::move(permissions), std::move(stores));
}

} // namespace

/// In whose name and by which rights commands are taken, at once and after a restore.
class CommandMandateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesAFactByTheTimeItWasDone_data()
    {
        QTest::addColumn<qint64>("doneAfterMinutes");
        QTest::addColumn<qint64>("offsetMinutes");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QString>("field");
        QTest::newRow("while it was allowed") << qint64(60) << qint64(0) << true << QString();
        QTest::newRow("as the grant was given") << qint64(0) << qint64(0) << true << QString();
        QTest::newRow("before the grant was given, by a clock that is slow")
            << qint64(-600) << qint64(0) << true << QString();
        QTest::newRow("before, by a clock that is slow") << qint64(-10) << qint64(15) << true << QString();
        QTest::newRow("a minute before") << qint64(-1) << qint64(0) << true << QString();
        QTest::newRow("after the right was taken away") << qint64(700) << qint64(0) << false << QString();
        QTest::newRow("after, by a clock that is fast") << qint64(700) << qint64(-200) << true << QString();
        QTest::newRow("before, by a clock that was slow") << qint64(500) << qint64(200) << false << QString();
        QTest::newRow("a minute after") << qint64(601) << qint64(0) << true << QString();
        QTest::newRow("after the grant was over") << qint64(4'400) << qint64(0) << false << u"at"_s;
        QTest::newRow("a wild clock")
            << qint64(1'000'000) << std::numeric_limits<qint64>::max() / 60'000 << false << u"at"_s;
    }
    void judgesAFactByTheTimeItWasDone()
    {
        QFETCH(const qint64, doneAfterMinutes);
        QFETCH(const qint64, offsetMinutes);
        QFETCH(const bool, taken);
        QFETCH(const QString, field);
        LogHub hub(sql::Engine::Sqlite);
        const Instant issued = hub.clock().now();
        const Rights before = only({Permission::StockAdjust}, {u"ATH"_s});
        hub.mandates().granted = before;
        hub.mandates().now = only({}, {u"ATH"_s});
        hub.mandates().term = hub::MandateTerm{
            issued, issued.plusSeconds(72 * 3'600), {{issued.plusSeconds(600 * 60), before}}};
        hub.clock().advanceDays(5);
        Till till = hub.till(u"a"_s);
        auto fact = till.adjust(u"A"_s, u"ATH"_s, 5, issued.plusMs(doneAfterMinutes * 60'000));
        fact.offsetMs = offsetMinutes * 60'000;
        const auto answer = hub.send(till, {fact}).results.first();
        QCOMPARE(answer.status, taken ? Verdict::Applied : Verdict::Rejected);
        QCOMPARE(hub.onHand(u"A"_s, u"ATH"_s), taken ? 5 : 0);
        if (!taken) {
            QCOMPARE(answer.problem->code, u"forbidden"_s);
            QCOMPARE(answer.problem->field, field);
        }
    }

    void nobodySpeaksForAnotherByAGrantThatIsOver_data()
    {
        QTest::addColumn<bool>("present");
        QTest::newRow("another is signed in") << false;
        QTest::newRow("the person is back") << true;
    }
    void nobodySpeaksForAnotherByAGrantThatIsOver()
    {
        QFETCH(const bool, present);
        LogHub hub(sql::Engine::Sqlite);
        const Instant issued = hub.clock().now();
        hub.mandates().term = hub::MandateTerm{issued, issued.plusSeconds(72 * 3'600), {}, present};
        hub.clock().advanceDays(5);
        Till till = hub.till(u"a"_s);
        hub.know(u"A"_s);
        const auto late = till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now());
        const auto intent = till.command(u"safety.set"_s, safetyBody(u"ATH"_s, 1), hub.clock().now());
        const Verdict expected = present ? Verdict::Applied : Verdict::Rejected;
        QCOMPARE(verdicts(hub.send(till, {late, intent})), (QList{expected, expected}));
    }

    void replaysAnIntentThatItHadSigned()
    {
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        hub.know(u"A"_s);
        auto intent = till.command(u"safety.set"_s, safetyBody(u"ATH"_s, 4), hub.clock().now());
        const auto signature = hub.send(till, {intent}).results.first().signature;
        QVERIFY(!signature.isEmpty());
        // A hub that lost it, and meanwhile the right is gone.
        QVERIFY(hub.spoiler()->execute("DELETE FROM command_log"));
        hub.mandates().now = Rights();
        intent.prior = QByteArray("not the hub's word");
        QCOMPARE(verdicts(hub.send(till, {intent})), QList{Verdict::Rejected});
        QVERIFY(hub.spoiler()->execute("DELETE FROM command_log"));
        intent.prior = signature;
        QCOMPARE(verdicts(hub.send(till, {intent})), QList{Verdict::Applied});
    }

    void takesBackOnlyWhatItHadSigned_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("laterMs");
        QTest::addColumn<QString>("actor");
        const QByteArray body = QJsonDocument(safetyBody(u"ATH"_s, 4)).toJson(QJsonDocument::Compact);
        const QString type = u"safety.set"_s;
        const QString actor = u"usr_somebody"_s;
        QTest::newRow("another quantity")
            << type << QByteArray(body).replace("4000", "9000") << qint64(0) << actor;
        QTest::newRow("another place")
            << type << QByteArray(body).replace("ATH", "SKG") << qint64(0) << actor;
        QTest::newRow("spelt otherwise")
            << type << QByteArray(body).replace(":4000", ": 4000") << qint64(0) << actor;
        QTest::newRow("another type")
            << u"item.save"_s << QByteArray("{\"sku\":\"A\",\"names\":{\"en\":\"A\"}}") << qint64(0) << actor;
        QTest::newRow("another time") << type << body << qint64(1) << actor;
        QTest::newRow("another person") << type << body << qint64(0) << u"usr_else"_s;
    }
    void takesBackOnlyWhatItHadSigned()
    {
        QFETCH(const QString, type);
        QFETCH(const QByteArray, body);
        QFETCH(const qint64, laterMs);
        QFETCH(const QString, actor);
        LogHub hub(sql::Engine::Sqlite);
        Till till = hub.till(u"a"_s);
        hub.know(u"A"_s);
        auto intent = till.command(u"safety.set"_s, safetyBody(u"ATH"_s, 4), hub.clock().now());
        intent.prior = hub.send(till, {intent}).results.first().signature;
        // As after a restore.
        QVERIFY(hub.spoiler()->execute("DELETE FROM command_log; DELETE FROM position"));
        hub.mandates().now = Rights();
        hub.mandates().granted = Rights();
        auto other = intent;
        other.type = type;
        other.body = body;
        other.at = intent.at.plusMs(laterMs);
        till.sign(other);
        const auto answer = hub.intake().take(*hub.reader(), till.batch({other}), till.id(), actor);
        QVERIFY(answer);
        QCOMPARE(answer->results.first().status, Verdict::Rejected);
        QCOMPARE(answer->results.first().problem->code, u"idempotency-key-reused"_s);
        QCOMPARE(*hub.reader()->scalar("SELECT COUNT(*) FROM position"), 0);
        // Nothing is remembered of it: what was decided can still come back.
        QCOMPARE(verdicts(hub.send(till, {intent})), QList{Verdict::Applied});
        const auto safety = LedgerRepository::stockOf(*hub.reader(), u"A"_s, u"ATH"_s);
        QCOMPARE(safety->safety, Quantity::fromThousandths(4'000));
        const auto row =
            hub.reader()->first("SELECT actor, flags FROM command_log", [](const sql::Statement &statement) {
                return std::pair(statement.text(0), statement.text(1));
            });
        QCOMPARE((*row)->first, u"usr_somebody"_s);
        QCOMPARE((*row)->second, u"replayed revoked_since"_s);
    }

    void aReplayHasTheRightsOfItsPerson()
    {
        LogHub hub(sql::Engine::Sqlite);
        hub.mandates().now = only({Permission::PolicyEdit}, {u"ATH"_s});
        hub.mandates().granted = hub.mandates().now;
        Till till = hub.till(u"a"_s);
        hub.know(u"A"_s);
        auto intent = till.command(u"safety.set"_s, safetyBody(u"ATH"_s, 4), hub.clock().now());
        intent.prior = hub.send(till, {intent}).results.first().signature;
        QVERIFY(hub.spoiler()->execute("DELETE FROM command_log"));
        QCOMPARE(verdicts(hub.send(till, {intent})), QList{Verdict::Applied});
        const auto flags = hub.reader()->first("SELECT flags FROM command_log",
                                               [](const sql::Statement &row) { return row.text(0); });
        QCOMPARE(**flags, u"replayed"_s);
    }

    void acceptsAFactThatWasAllowedThenAndFlagsIt()
    {
        LogHub hub(sql::Engine::Sqlite);
        hub.mandates().granted = only({Permission::StockAdjust}, {u"ATH"_s});
        hub.mandates().now = only({}, {u"ATH"_s});
        Till till = hub.till(u"a"_s);
        QCOMPARE(verdicts(hub.send(till, {till.adjust(u"A"_s, u"ATH"_s, 5, hub.clock().now())})),
                 QList{Verdict::Applied});
        const auto flags = hub.reader()->first("SELECT flags FROM command_log",
                                               [](const sql::Statement &row) { return row.text(0); });
        QCOMPARE(**flags, u"revoked_since"_s);
        // Never allowed stays refused.
        QCOMPARE(verdicts(hub.send(till, {till.adjust(u"A"_s, u"SKG"_s, 5, hub.clock().now())})),
                 QList{Verdict::Rejected});
    }

    void judgesIntentsByTodaysRights()
    {
        LogHub hub(sql::Engine::Sqlite);
        hub.mandates().granted = Rights::ofTheHouse();
        hub.mandates().now = only({}, {u"ATH"_s});
        Till till = hub.till(u"a"_s);
        hub.know(u"A"_s);
        const auto answer =
            hub.send(till, {till.command(u"safety.set"_s, safetyBody(u"ATH"_s, 1), hub.clock().now())});
        QCOMPARE(answer.results.first().problem->code, u"forbidden"_s);
    }
};

STOA_TEST(CommandMandateTest)
#include "commandmandatetest.moc"
