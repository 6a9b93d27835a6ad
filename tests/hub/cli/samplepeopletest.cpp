// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/connection.h"
#include "tests/hub/cli/hubprogram.h"
#include "tests/kit/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// The people of a sample chain.
class SamplePeopleTest : public QObject, private kit::HubProgram {
    Q_OBJECT

private Q_SLOTS:
    void everybodyHasANameOfHisOwn();
    void whoWroteThePoliciesIsOneOfThem();
    void whatWasBrokenOffIsBegunAnew();
    void nothingIsMadeForANameThatIsNone();
};

void SamplePeopleTest::everybodyHasANameOfHisOwn()
{
    begin();
    const auto made = run({u"init"_s, u"--sample"_s, u"small"_s, u"--json"_s});
    QVERIFY2(made.code == 0, made.error);
    const auto users = run({u"user"_s, u"list"_s, u"--json"_s});
    QVERIFY2(users.code == 0, users.error);
    QSet<QString> names;
    const auto listed = users.json().value("items"_L1).toArray();
    QCOMPARE(listed.size(), made.json().value("users"_L1).toArray().size());
    for (const QJsonValue &user : listed) {
        const QString name = user["name"_L1].toString();
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QVERIFY2(QRegularExpression(u"^\\p{Lu}\\p{Ll}+ \\p{Lu}\\.$"_s).match(name).hasMatch(),
                 qPrintable(name));
    }
}

void SamplePeopleTest::whoWroteThePoliciesIsOneOfThem()
{
    begin();
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s}).code, 0);
    sql::SqliteOptions options;
    options.path = m_folder->filePath(u"hub/hub.db"_s);
    options.access = sql::Access::ReadOnly;
    options.ifMissing = sql::IfMissing::Fail;
    const auto reader = sql::Connection::openSqlite(options);
    QVERIFY(reader);
    const auto count = [&reader](const char *sql) {
        return (*reader)->scalar(sql).value_or(-1);
    };
    QCOMPARE(count("SELECT COUNT(*) FROM routing_policy"), 3);
    QCOMPARE(count("SELECT COUNT(*) FROM routing_policy p JOIN app_user u ON u.id = p.created_by "
                   "WHERE u.login = 'planner'"),
             3);
    QCOMPARE(count("SELECT COUNT(*) FROM routing_policy p JOIN app_user u ON u.id = p.approved_by "
                   "WHERE u.login = 'owner' AND p.activated_at IS NOT NULL"),
             2);
}

void SamplePeopleTest::whatWasBrokenOffIsBegunAnew()
{
    begin();
    // As a kill leaves it: a hub with data and no people, and the mark of who was making it.
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s}).code, 0);
    file(u"hub/init.unfinished"_s, "");
    const auto early = run({u"user"_s, u"list"_s});
    QVERIFY(early.code != 0);
    QVERIFY2(early.error.contains("never finished"), early.error);
    const auto again = run({u"init"_s, u"--name"_s, u"Agora"_s, u"--json"_s});
    QVERIFY2(again.code == 0, again.error);
    QCOMPARE(again.json().value("name"_L1).toString(), u"Agora"_s);
    const auto users = run({u"user"_s, u"list"_s, u"--json"_s});
    QVERIFY2(users.code == 0, users.error);
    QVERIFY(users.json().value("items"_L1).toArray().isEmpty());
}

void SamplePeopleTest::nothingIsMadeForANameThatIsNone()
{
    begin();
    for (const QString &name : {u"a\u0007b"_s, QString(81, u'x'), u" "_s}) {
        QCOMPARE(run({u"init"_s, u"--name"_s, name}).code, 2);
        QVERIFY(!QDir(m_folder->filePath(u"hub"_s)).exists());
    }
}

STOA_TEST(SamplePeopleTest)
#include "samplepeopletest.moc"
