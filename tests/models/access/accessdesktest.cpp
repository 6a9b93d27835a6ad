// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessdesk.h"
#include "core/domain/access/auditaction.h"
#include "models/shared/permissiontext.h"
#include "tests/kit/fakeline.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(stoa::AuditFilter)

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
            QVERIFY2(!PermissionText::name(permission).isEmpty(), nameOf(permission).data());
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
        desk.desk.setAuditFilter({.actor = kit::FakeLine::other()});
        QTRY_COMPARE(desk.desk.audit().rowCount(), 3);
        QVERIFY(desk.desk.auditNote().isEmpty());
        QVERIFY(desk.line.calls.last().path.contains(u"actor="_s + kit::FakeLine::other()));
        QTRY_COMPARE(desk.desk.subjectName(desk.desk.audit().at(0)), u"Eleni Markou"_s);
    }

    void theTrailSaysWhatWasAdjusted()
    {
        Desk desk;
        const QJsonObject told{{u"sku"_s, u"ACA-BRD-40"_s},
                               {u"location"_s, u"ATH-ERM"_s},
                               {u"delta"_s, -1'000},
                               {u"reason"_s, u"broken"_s}};
        const auto entry = [](int n, const QJsonObject &detail) {
            return QJsonObject{{u"chain"_s, u"hub"_s},
                               {u"n"_s, n},
                               {u"at"_s, u"2026-11-17T14:02:11.000Z"_s},
                               {u"actor"_s, kit::FakeLine::other()},
                               {u"action"_s, u"stock.adjust"_s},
                               {u"subject"_s, u"cmd_1"_s},
                               {u"detail"_s, detail}};
        };
        desk.line.answer = [&](const kit::FakeLine::Call &) -> Result<HubAnswer> {
            return HubAnswer{200, {{u"items"_s, QJsonArray{entry(2, told), entry(1, {{u"n"_s, 1}})}}}, {}};
        };
        desk.desk.readAudit();
        QTRY_COMPARE(desk.desk.audit().rowCount(), 2);
        QTRY_COMPARE(desk.desk.subjectName(desk.desk.audit().at(0)), u"ACA-BRD-40, Athens Ermou, \u22121"_s);
        QCOMPARE(desk.desk.subjectName(desk.desk.audit().at(1)), u"cmd_1"_s);
    }

    void theTrailIsAskedForWhatIsWanted_data()
    {
        QTest::addColumn<AuditFilter>("filter");
        QTest::addColumn<QString>("asked");
        QTest::newRow("a person") << AuditFilter{.actor = u"usr_1"_s} << u"&actor=usr_1"_s;
        QTest::newRow("an action") << AuditFilter{.action = u"user.save"_s} << u"&action=user.save"_s;
        QTest::newRow("both") << AuditFilter{.actor = u"usr_1"_s, .action = u"a b"_s}
                              << u"&actor=usr_1&action=a%20b"_s;
    }
    void theTrailIsAskedForWhatIsWanted()
    {
        QFETCH(AuditFilter, filter);
        QFETCH(QString, asked);
        Desk desk;
        desk.desk.setAuditFilter(filter);
        QCOMPARE(desk.line.calls.last().path, u"/v1/audit?limit=200"_s + asked);
        const auto before = desk.line.calls.size();
        desk.desk.setAuditFilter(filter);
        QCOMPARE(desk.line.calls.size(), before);
        desk.desk.setAuditFilter({});
        QCOMPARE(desk.line.calls.last().path, u"/v1/audit?limit=200"_s);
    }

    void daysBeginAtMidnightHere()
    {
        Desk desk;
        const Formats &formats = desk.wording.formats();
        const Instant now = desk.stage.clock().now();
        for (const int days : {1, 7}) {
            desk.desk.setAuditFilter({.days = days});
            const Instant from = formats.startOfDay(now, days - 1);
            QCOMPARE(formats.timeToSecond(from), u"00:00:00"_s);
            QVERIFY(desk.line.calls.last().path.endsWith(
                u"&from="_s + QString::fromLatin1(QUrl::toPercentEncoding(from.toString()))));
        }
    }

    /// A large trail comes page by page and none of it twice.
    void aLongTrailIsReadToItsEnd()
    {
        Desk desk;
        desk.line.answer = [](const kit::FakeLine::Call &call) {
            const QString &path = call.path;
            const int page = path.contains(u"cursor=") ? path.section(u"cursor="_s, 1).toInt() : 0;
            return HubAnswer{
                200, auditPage(3'000 - 3 * page, page < 49 ? QString::number(page + 1) : QString()), {}};
        };
        desk.desk.readAudit();
        QTRY_VERIFY(!desk.desk.isReadingAudit());
        for (int page = 1; page < 60; ++page) {
            desk.desk.readMoreAudit();
            // One question at a time.
            desk.desk.readMoreAudit();
            QTRY_VERIFY(!desk.desk.isReadingAudit());
        }
        QCOMPARE(desk.line.calls.size(), 50);
        QCOMPARE(desk.desk.audit().rowCount(), 150);
        QVERIFY(!desk.desk.hasMoreAudit());
    }

    /// A new action of the hub without words would show its bare code to people.
    void everyActionHasWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const QLatin1StringView action : auditActions())
            QTest::newRow(action.data()) << QString(action);
    }
    void everyActionHasWords()
    {
        QFETCH(QString, code);
        QVERIFY(!AccessDesk::actionName(code).isEmpty());
        QVERIFY(AccessDesk::actionName(code) != code);
    }

    void actionsCanBeChosenByTheirWords()
    {
        Desk desk;
        const auto choices = desk.desk.actionChoices();
        QCOMPARE(choices.size(), auditActions().size());
        const QCollator collator(QLocale(u"en"_s));
        QVERIFY(std::is_sorted(choices.cbegin(), choices.cend(), [&](const auto &a, const auto &b) {
            return collator.compare(a.second, b.second) < 0;
        }));
    }

    void allKeysAreReadAndCanBeRevoked()
    {
        Desk desk;
        const Instant now = desk.stage.clock().now();
        const auto key = [&](const QString &id, qint64 daysLeft) {
            return QJsonObject{{u"id"_s, id},
                               {u"name"_s, u"Feed "_s + id},
                               {u"permissions"_s, QJsonArray{u"stock.read"_s}},
                               {u"stores"_s, QJsonArray{u"*"_s}},
                               {u"made_by"_s, u"console"_s},
                               {u"made_at"_s, now.plusDays(-9).toString()},
                               {u"expires_at"_s, now.plusDays(daysLeft).toString()}};
        };
        QJsonObject revoked = key(u"key_4"_s, 90);
        revoked.insert(u"revoked_at"_s, now.toString());
        QJsonObject orphaned = key(u"key_5"_s, 90);
        orphaned.insert(u"state"_s, u"maker-disabled"_s);
        desk.line.answer = [&](const kit::FakeLine::Call &call) -> Result<HubAnswer> {
            if (call.method == "DELETE")
                return HubAnswer{204, {}, {}};
            const bool second = call.path.contains(u"cursor=next");
            QJsonObject page{{u"items"_s,
                              second ? QJsonArray{key(u"key_3"_s, -1), revoked, orphaned}
                                     : QJsonArray{key(u"key_1"_s, 90), key(u"key_2"_s, 3)}}};
            if (!second)
                page.insert(u"next"_s, u"next"_s);
            return HubAnswer{200, page, {}};
        };
        desk.desk.readKeys();
        QTRY_COMPARE(desk.desk.keys().rowCount(), 5);
        using State = ApiKeyRow::State;
        const QList<State> states{State::Works, State::EndsSoon, State::Ended, State::Revoked,
                                  State::Orphaned};
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(desk.desk.keys().at(row).stateAt(now), states[row]);
            QVERIFY(!desk.desk.keyStateWord(desk.desk.keys().at(row)).isEmpty());
        }
        QCOMPARE(AccessDesk::permissionNames(desk.desk.keys().at(0).permissions), u"See stock"_s);
        QVERIFY(kit::awaited(desk.desk.revokeKey(u"key_1"_s)));
        QCOMPARE(desk.line.calls[2].method, "DELETE"_ba);
        QCOMPARE(desk.line.calls[2].path, u"/v1/api-keys/key_1"_s);
        QTRY_VERIFY(!desk.desk.isReadingKeys());
        QVERIFY(desk.line.calls.size() >= 4);
        desk.line.answer = nullptr;
        desk.desk.readKeys();
        QTRY_VERIFY(!desk.desk.isReadingKeys());
        QVERIFY(!desk.desk.keysNote().isEmpty());
        QCOMPARE(desk.desk.keys().rowCount(), 5);
    }
};

STOA_TEST(AccessDeskTest)
#include "accessdesktest.moc"
