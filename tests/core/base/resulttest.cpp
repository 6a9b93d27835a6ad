// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "tests/kit/testmain.h"

#include <QTest>
#include <memory>

using namespace stoa;
using namespace Qt::StringLiterals;

class ResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsItsValue()
    {
        const Result<int> seven = 7;
        QVERIFY(seven);
        QCOMPARE(*seven, 7);
        QCOMPARE(seven.value_or(1), 7);
    }

    void holdsItsError()
    {
        const Result<int> failed = Error::of(Problem::UnknownSku);
        QVERIFY(!failed);
        QCOMPARE(failed.error().problem, Problem::UnknownSku);
        QCOMPARE(failed.value_or(1), 1);
    }

    void movesWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> made = std::make_unique<int>(3);
        const auto taken = *std::move(made);
        QCOMPARE(*taken, 3);
    }

    void chainsUntilTheFirstError()
    {
        int calls = 0;
        const auto half = [&calls](int value) -> Result<int> {
            ++calls;
            if (value % 2 != 0)
                return Error::invalid(u"value"_s, u"odd"_s);
            return value / 2;
        };
        const auto done = Result<int>(6).and_then(half).and_then(half).and_then(half);
        QVERIFY(!done);
        QCOMPARE(done.error().field, u"value"_s);
        QCOMPARE(calls, 2);
    }

    void transformsTheValueOnly()
    {
        const auto text = [](int value) {
            return QString::number(value);
        };
        QCOMPARE(*Result<int>(5).transform(text), u"5"_s);
        QVERIFY(!Result<int>(Error::of(Problem::NotFound)).transform(text));
    }

    void voidResultsChain()
    {
        const Result<void> fine;
        QCOMPARE(*fine.and_then([] { return Result<int>(1); }), 1);
        const Result<void> failed = Error::of(Problem::Forbidden);
        QCOMPARE(failed.and_then([] { return Result<int>(1); }).error().kind, ErrorKind::Refused);
    }

    void tryMacrosReturnTheError()
    {
        const auto sum = [](const Result<int> &a, const Result<void> &b) -> Result<int> {
            STOA_TRY(b);
            STOA_TRY_ASSIGN(const int value, Result<int>(a));
            return value + 1;
        };
        const Error error = Error::of(Problem::Internal);
        QCOMPARE(*sum(1, {}), 2);
        QCOMPARE(sum(error, {}).error(), error);
        QCOMPARE(sum(1, error).error(), error);
    }
};

STOA_TEST(ResultTest)
#include "resulttest.moc"
