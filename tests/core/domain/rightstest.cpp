// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access/rights.h"
#include "core/domain/access/user.h"
#include "core/domain/sync/hlc.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class RightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aForeignStoreLooksLikeNone();
    void chainWidePermissionsKnowNoStore();
    void rolesAddUp();
    void aDisabledUserMayNothing();
    void travelUnchangedAndIgnoreNewerPermissions();
    void administratorsSeeNoStock();
    void passwords_data();
    void passwords();
    void hlcNeverGoesBack();
};

void RightsTest::aForeignStoreLooksLikeNone()
{
    const Rights rights({Permission::StockAdjust}, {u"ATH1"_s});
    QVERIFY(rights.authorize(Permission::StockAdjust, u"ATH1"_s));
    const auto foreign = rights.authorize(Permission::StockAdjust, u"MIL1"_s);
    QVERIFY(!foreign);
    QVERIFY(foreign.error().code() == Problem::NotFound);
    const auto missing = rights.authorize(Permission::StockRecord, u"ATH1"_s);
    QVERIFY(missing.error().code() == Problem::Forbidden);
    QCOMPARE(missing.error().permission, u"stock.record"_s);
    QVERIFY(foreign.error().permission.isEmpty());
    // It is there, but not in all of them.
    const auto chain = rights.authorizeChain(Permission::StockAdjust);
    QVERIFY(chain.error().code() == Problem::Forbidden);
    QVERIFY(chain.error().permission.isEmpty());
}

void RightsTest::chainWidePermissionsKnowNoStore()
{
    const Rights rights({Permission::StockRead}, {u"ATH1"_s});
    QVERIFY(rights.authorize(Permission::StockRead, u"MIL1"_s));
}

void RightsTest::rolesAddUp()
{
    UserDraft user;
    user.roles = {u"cashier"_s, u"auditor"_s};
    user.stores = {u"ATH1"_s};
    const Rights rights = rightsOf(user, builtInRoles());
    QVERIFY(rights.may(Permission::StockRecord));
    QVERIFY(rights.may(Permission::AuditRead));
    QVERIFY(!rights.may(Permission::UserEdit));
    QVERIFY(rights.maySeeStore(u"ATH1"_s));
    QVERIFY(!rights.maySeeStore(u"ATH2"_s));
}

void RightsTest::aDisabledUserMayNothing()
{
    UserDraft user;
    user.roles = {u"admin"_s};
    user.stores = {u"*"_s};
    user.state = UserState::Disabled;
    QVERIFY(rightsOf(user, builtInRoles()) == Rights());
}

void RightsTest::travelUnchangedAndIgnoreNewerPermissions()
{
    const Rights rights({Permission::StockAdjust, Permission::CostRead}, {u"B"_s, u"A"_s});
    QJsonObject json = rights.toJson();
    QVERIFY(*Rights::fromJson(json) == rights);
    auto permissions = json.value(u"permissions"_s).toArray();
    permissions.append(u"teleport.run"_s);
    json.insert(u"permissions"_s, permissions);
    QVERIFY(*Rights::fromJson(json) == rights);
    QVERIFY(Rights::fromJson(Rights::ofTheHouse().toJson())->reach() == Rights::Stores::All);
}

void RightsTest::administratorsSeeNoStock()
{
    for (const Role &role : builtInRoles()) {
        if (role.code == u"admin"_s) {
            QVERIFY(!role.permissions.contains(Permission::StockRead));
            QVERIFY(!role.permissions.contains(Permission::CostRead));
        }
        const bool editsUsers = role.permissions.contains(Permission::UserEdit);
        QCOMPARE(editsUsers, role.code == u"admin"_s);
    }
}

void RightsTest::passwords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("a sentence") << u"three blue olives fell"_s << true;
    QTest::newRow("twelve") << u"kz8#pQ2!mvT4"_s << true;
    QTest::newRow("eleven") << u"kz8#pQ2!mvT"_s << false;
    QTest::newRow("common") << u"Password1234"_s << false;
    QTest::newRow("keyboard") << u"qwertyuiop12"_s << false;
    QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaa"_s << false;
    QTest::newRow("the login") << u"eleni.markou1"_s << false;
    QTest::newRow("Greek") << u"τρεις ελιές έπεσαν"_s << true;
    QTest::newRow("endless") << QString(201, u'x') + u"abcdefgh"_s << false;
}

void RightsTest::passwords()
{
    QFETCH(QString, password);
    QFETCH(bool, good);
    const auto checked = checkPassword(password, u"eleni.markou"_s);
    QCOMPARE(checked.has_value(), good);
    if (!good)
        QVERIFY(checked.error().code() == Problem::PasswordWeak);
}

void RightsTest::hlcNeverGoesBack()
{
    const Instant wall = Instant::fromMs(1'790'000'000'000);
    Hlc clock = Hlc().tick(wall);
    QCOMPARE(clock.instant().msSinceEpoch(), wall.msSinceEpoch());
    const Hlc behind = clock.tick(wall.plusSeconds(-3600));
    QVERIFY(clock < behind);
    QVERIFY(behind < behind.tick(wall));
    const Hlc ahead = Hlc().tick(wall.plusSeconds(30));
    QVERIFY(clock.merge(ahead, wall) > ahead);
    const Hlc absurd = Hlc().tick(wall.plusDays(3650));
    QVERIFY(clock.merge(absurd, wall) < absurd);
}

STOA_TEST(RightsTest)
#include "rightstest.moc"
