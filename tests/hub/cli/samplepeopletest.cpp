// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/cli/hubprogram.h"
#include "tests/kit/testmain.h"

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

STOA_TEST(SamplePeopleTest)
#include "samplepeopletest.moc"
