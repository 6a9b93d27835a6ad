// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorjson.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class ErrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kindFollowsTheProblem_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("invalid input") << Problem::UnknownSku << ErrorKind::InvalidInput;
        QTest::newRow("not found") << Problem::NotFound << ErrorKind::NotFound;
        QTest::newRow("conflict") << Problem::VersionConflict << ErrorKind::Conflict;
        QTest::newRow("refused") << Problem::UpgradeRequired << ErrorKind::Refused;
        QTest::newRow("unauthorised") << Problem::TokenExpired << ErrorKind::Unauthorised;
        QTest::newRow("unavailable") << Problem::Overloaded << ErrorKind::Offline;
        QTest::newRow("timeout") << Problem::RequestTimeout << ErrorKind::Timeout;
        QTest::newRow("internal") << Problem::Internal << ErrorKind::Storage;
        QTest::newRow("protocol") << Problem::Malformed << ErrorKind::Protocol;
    }

    void kindFollowsTheProblem()
    {
        QFETCH(const Problem, problem);
        QTEST(Error::of(problem).kind, "kind");
        QCOMPARE(Error::of(problem).code(), problem);
    }

    void kindWithoutProblemHasAGeneralCode_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Problem>("code");
        QTest::newRow("invalid input") << ErrorKind::InvalidInput << Problem::ValidationFailed;
        QTest::newRow("conflict") << ErrorKind::Conflict << Problem::VersionConflict;
        QTest::newRow("offline") << ErrorKind::Offline << Problem::Overloaded;
        QTest::newRow("storage") << ErrorKind::Storage << Problem::Internal;
        QTest::newRow("cancelled") << ErrorKind::Cancelled << Problem::Internal;
        QTest::newRow("protocol") << ErrorKind::Protocol << Problem::Malformed;
    }

    /// A hub that cannot be reached is not a busy one.
    void whatNobodyAnsweredIsNamedSo()
    {
        QCOMPARE(codeNameOf(Error{ErrorKind::Offline}), u"offline"_s);
        QCOMPARE(codeNameOf(Error{ErrorKind::Timeout}), u"timeout"_s);
        QCOMPARE(codeNameOf(Error{ErrorKind::Cancelled}), u"cancelled"_s);
        QCOMPARE(codeNameOf(Error{ErrorKind::Storage}), u"internal"_s);
        QCOMPARE(codeNameOf(Error::of(Problem::Overloaded)), u"overloaded"_s);
        QCOMPARE(errorJson(Error::of(Problem::Overloaded)),
                 QJsonObject({{u"code"_s, u"overloaded"_s}, {u"detail"_s, u"The hub is busy"_s}}));
        QCOMPARE(
            errorJson(Error::invalid(u"sku"_s, u"is empty"_s)),
            QJsonObject(
                {{u"code"_s, u"validation-failed"_s}, {u"detail"_s, u"is empty"_s}, {u"field"_s, u"sku"_s}}));
        Error forbidden = Error::of(Problem::Forbidden, u"no"_s);
        forbidden.permission = u"stock.adjust"_s;
        QCOMPARE(
            errorJson(forbidden),
            QJsonObject(
                {{u"code"_s, u"forbidden"_s}, {u"detail"_s, u"no"_s}, {u"permission"_s, u"stock.adjust"_s}}));
    }

    void kindWithoutProblemHasAGeneralCode()
    {
        QFETCH(const ErrorKind, kind);
        QTEST(Error{kind}.code(), "code");
    }

    void textNamesKindProblemFieldAndDetail()
    {
        QCOMPARE(Error::invalid(u"lines/0/sku"_s, u"is empty"_s).toString(),
                 u"invalid input (validation-failed) at lines/0/sku: is empty"_s);
        QCOMPARE(Error{ErrorKind::Cancelled}.toString(), u"cancelled"_s);
    }
};

STOA_TEST(ErrorTest)
#include "errortest.moc"
