// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessdesk.h"
#include "tests/kit/fakeline.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Desk()
        : line(stage)
        , desk(line, wording, stage.clock())
    { }

    kit::DeskStage stage;
    kit::FakeLine line;
    Wording wording{u"en"_s};
    AccessDesk desk;
};

Result<HubAnswer> tagged(const kit::FakeLine::Call &) { return HubAnswer{200, {}, {{"etag", "\"7\""}}}; }

QJsonObject auditPage(int first, const QString &next)
{
    QJsonArray items;
    for (int i = 0; i < 3; ++i)
        items.append(QJsonObject{{u"chain"_s, u"hub"_s},
                                 {u"n"_s, first - i},
                                 {u"at"_s, u"2026-11-17T14:02:11.000Z"_s},
                                 {u"actor"_s, kit::FakeLine::other()},
                                 {u"action"_s, u"user.save"_s},
                                 {u"subject"_s, kit::FakeLine::self()}});
    QJsonObject page{{u"items"_s, items}};
    if (!next.isEmpty())
        page.insert(u"next"_s, next);
    return page;
}

} // namespace

class AccessDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelsKeepTheirPromises()
    {
        Desk desk;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester users(&desk.desk.users(), mode);
        const QAbstractItemModelTester roles(&desk.desk.roles(), mode);
        const QAbstractItemModelTester devices(&desk.desk.devices(), mode);
        const QAbstractItemModelTester audit(&desk.desk.audit(), mode);
        QTRY_COMPARE(desk.desk.users().rowCount(), 5);
        QCOMPARE(desk.desk.devices().rowCount(), 4);
        QCOMPARE(desk.desk.roles().rowCount(), builtInRoles().size() + 1);
        desk.line.answer = [](const kit::FakeLine::Call &call) {
            return HubAnswer{
                200, call.path.contains(u"cursor") ? auditPage(6, {}) : auditPage(9, u"a/b"_s), {}};
        };
        desk.desk.readAudit();
        QTRY_COMPARE(desk.desk.audit().rowCount(), 3);
        desk.desk.readMoreAudit();
        QTRY_COMPARE(desk.desk.audit().rowCount(), 6);
        QVERIFY(desk.line.calls.last().path.contains(u"cursor=a%2Fb"));
        QVERIFY(!desk.desk.hasMoreAudit());
        desk.desk.readAudit();
        QTRY_COMPARE(desk.desk.audit().rowCount(), 3);
        desk.wording.setLanguage(u"el"_s);
        QTRY_COMPARE(desk.desk.locationNames().value(u"ATH-ERM"_s), u"Αθήνα Ερμού"_s);
    }

    void cellsAreSaidWithNames()
    {
        Desk desk;
        QTRY_COMPARE(desk.desk.users().rowCount(), 5);
        const int row = desk.desk.users().rowOf(kit::FakeLine::other());
        QCOMPARE(desk.desk.users().index(row, 2).data().toString(), u"Stock clerk"_s);
        QCOMPARE(desk.desk.users().index(row, 3).data().toString(), u"Athens Ermou, Athens Kifissia"_s);
        const int self = desk.desk.devices().rowOf(desk.line.session().device);
        QVERIFY(desk.desk.devices().at(self).isThis);
        QVERIFY(desk.desk.devices().index(self, 0).data().toString().contains(u"this PC"));
        QVERIFY(desk.desk.isSelf(kit::FakeLine::self()));
        QVERIFY(!desk.desk.isSelf(kit::FakeLine::other()));
        const auto choices = desk.desk.locationChoices();
        QVERIFY(std::is_sorted(choices.cbegin(), choices.cend(), [](const auto &a, const auto &b) {
            return a.second.localeAwareCompare(b.second) < 0;
        }));
    }

    void everyWordIsThere()
    {
        QSet<Permission> grouped;
        int listed = 0;
        for (const auto &group : AccessDesk::permissionGroups()) {
            QVERIFY(!group.heading.isEmpty());
            for (const Permission permission : group.permissions) {
                grouped.insert(permission);
                ++listed;
            }
        }
        QCOMPARE(grouped.size(), allPermissions().size());
        QCOMPARE(listed, allPermissions().size());
        for (const Permission permission : allPermissions())
            QVERIFY2(!AccessDesk::permissionName(permission).isEmpty(), nameOf(permission).data());
        for (const Role &role : builtInRoles())
            QVERIFY2(!AccessDesk::roleName(role).isEmpty(), qPrintable(role.code));
    }

    void whatCannotBeDoneSaysWhy_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("permitted");
        QTest::addColumn<bool>("can");
        QTest::newRow("online and allowed") << int(SessionState::Online) << true << true;
        QTest::newRow("online, not allowed") << int(SessionState::Online) << false << false;
        QTest::newRow("offline") << int(SessionState::Offline) << true << false;
        QTest::newRow("nobody") << int(SessionState::SignedOut) << true << false;
    }
    void whatCannotBeDoneSaysWhy()
    {
        QFETCH(int, state);
        QFETCH(bool, permitted);
        QFETCH(bool, can);
        Desk desk;
        if (SessionState(state) == SessionState::SignedOut)
            desk.line.signOut();
        else
            desk.line.signIn({permitted ? Permission::UserEdit : Permission::StockRead}, SessionState(state));
        QCOMPARE(desk.desk.whyNot(Permission::UserEdit).isEmpty(), can);
    }

    void aChangeCarriesTheTagThatWasRead()
    {
        Desk desk;
        desk.line.answer = tagged;
        UserDraft draft{u"maria"_s, u"Maria"_s, {u"cashier"_s}, {u"*"_s}, {}, UserState::Disabled};
        QVERIFY(kit::awaited(desk.desk.saveUser(kit::FakeLine::other(), draft, {})));
        QCOMPARE(desk.line.calls.size(), 2);
        QCOMPARE(desk.line.calls[0].method, "GET"_ba);
        QCOMPARE(desk.line.calls[1].method, "PATCH"_ba);
        QCOMPARE(desk.line.calls[1].headers.value("if-match"), "\"7\""_ba);
        QCOMPARE(desk.line.calls[1].body.value(u"state").toString(), u"disabled"_s);
        QVERIFY(!desk.line.calls[1].body.contains(u"password"));
    }

    void aNewUserGoesWithItsPassword()
    {
        Desk desk;
        desk.line.answer = tagged;
        QVERIFY(kit::awaited(desk.desk.saveUser({}, {u"ana"_s, u"Ana"_s, {u"picker"_s}, {u"*"_s}, {}, {}},
                                                u"olive harbour mint"_s)));
        QCOMPARE(desk.line.calls.size(), 1);
        QCOMPARE(desk.line.calls[0].method, "POST"_ba);
        QCOMPARE(desk.line.calls[0].body.value(u"password").toString(), u"olive harbour mint"_s);
    }

    void onesOwnPasswordNeedsThePresentOne()
    {
        Desk desk;
        desk.line.answer = tagged;
        QVERIFY(kit::awaited(desk.desk.setPassword(kit::FakeLine::self(), u"new"_s, u"old"_s)));
        QCOMPARE(desk.line.calls[0].body.value(u"current").toString(), u"old"_s);
        QVERIFY(kit::awaited(desk.desk.setPassword(kit::FakeLine::other(), u"new"_s, {})));
        QVERIFY(!desk.line.calls[1].body.contains(u"current"));
    }

    void errorsKeepTheirField()
    {
        Desk desk;
        desk.line.answer = [](const kit::FakeLine::Call &call) -> Result<HubAnswer> {
            if (call.method == "GET")
                return HubAnswer{200, {}, {}};
            return Error::of(Problem::AlreadyExists, {}, u"login"_s);
        };
        const auto saved = kit::awaited(desk.desk.saveUser(kit::FakeLine::other(), {}, {}));
        QVERIFY(!saved);
        QCOMPARE(saved.error().field, u"login"_s);
        desk.line.answer = nullptr;
        const auto offline = kit::awaited(desk.desk.removeRole(u"weekend-lead"_s));
        QVERIFY(!offline);
        QCOMPARE(offline.error().kind, ErrorKind::Offline);
    }

    void aCodeComesWithItsEnd()
    {
        Desk desk;
        desk.line.answer = [](const kit::FakeLine::Call &) -> Result<HubAnswer> {
            return HubAnswer{
                201,
                {{u"code"_s, u"AAAA-BBBB-CCCC"_s}, {u"expires_at"_s, u"2026-11-17T14:02:11.000Z"_s}},
                {}};
        };
        const auto code = kit::awaited(desk.desk.makeCode(u"ATH-ERM"_s));
        QVERIFY(code);
        QCOMPARE(code->code, u"AAAA-BBBB-CCCC"_s);
        QCOMPARE(desk.line.calls[0].body.value(u"location").toString(), u"ATH-ERM"_s);
        const auto office = kit::awaited(desk.desk.makeCode({}));
        QVERIFY(office);
        QVERIFY(!desk.line.calls[1].body.contains(u"location"));
    }

    void theTrailSaysWhyItIsNotShown()
    {
        Desk desk;
        desk.desk.readAudit();
        QTRY_VERIFY(!desk.desk.isReadingAudit());
        QVERIFY(!desk.desk.auditNote().isEmpty());
        desk.line.answer = [](const kit::FakeLine::Call &) {
            return HubAnswer{200, auditPage(9, {}), {}};
        };
        desk.desk.setAuditActor(kit::FakeLine::other());
        QTRY_COMPARE(desk.desk.audit().rowCount(), 3);
        QVERIFY(desk.desk.auditNote().isEmpty());
        QVERIFY(desk.line.calls.last().path.contains(u"actor="_s + kit::FakeLine::other()));
        QTRY_COMPARE(desk.desk.subjectName(desk.desk.audit().at(0)), u"Eleni Markou"_s);
    }
};

STOA_TEST(AccessDeskTest)
#include "accessdesktest.moc"
