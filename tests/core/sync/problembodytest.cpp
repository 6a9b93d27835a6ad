// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/problembody.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Answers with an error, of the hub's and of what stands on the way.
class ProblemBodyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheHubSpeaksOfWhoAsks_data();
    void onlyTheHubSpeaksOfWhoAsks();
    void whatWasMissingIsRead();
};

void ProblemBodyTest::onlyTheHubSpeaksOfWhoAsks_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Problem>("problem");
    const QByteArray json = "application/problem+json";
    QTest::newRow("the hub's word") << 401 << json << R"({"code": "unauthenticated"})"_ba
                                    << ErrorKind::Unauthorised << Problem::Unauthenticated;
    QTest::newRow("a newer code") << 401 << json << R"({"code": "of-tomorrow"})"_ba << ErrorKind::Unauthorised
                                  << Problem::Unauthenticated;
    for (const int status : {400, 401, 403, 404, 407, 426, 500, 501, 502, 511}) {
        QTest::addRow("a page with %d", status)
            << status << "text/html"_ba
            << "<html>no</html>"_ba << ErrorKind::Offline << Problem::Unspecified;
        QTest::addRow("nothing with %d", status) << status << ""_ba
                                                 << ""_ba << ErrorKind::Offline << Problem::Unspecified;
    }
    QTest::newRow("JSON of somebody else's")
        << 401 << "application/json"_ba
        << R"({"error": "login"})"_ba << ErrorKind::Offline << Problem::Unspecified;
}

void ProblemBodyTest::onlyTheHubSpeaksOfWhoAsks()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QTEST(problemOf({status, body, {{"content-type", type}}}).kind, "kind");
    QTEST(problemOf({status, body, {{"content-type", type}}}).problem, "problem");
}

void ProblemBodyTest::whatWasMissingIsRead()
{
    const auto read = [](const QByteArray &body) {
        return problemOf({403, body, {{"content-type", "application/problem+json"}}});
    };
    const Error named = read(R"({"code": "forbidden", "permission": "stock.adjust"})");
    QCOMPARE(named.problem, Problem::Forbidden);
    QCOMPARE(named.permission, u"stock.adjust"_s);
    // Of an earlier hub.
    QVERIFY(read(R"({"code": "forbidden", "detail": "the permission stock.adjust is missing"})")
                .permission.isEmpty());
}

STOA_TEST(ProblemBodyTest)
#include "problembodytest.moc"
