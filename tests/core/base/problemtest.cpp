// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include "tests/kit/testmain.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class ProblemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySlugLeadsBack()
    {
        QSet<QString> slugs;
        for (const auto &description : allProblems()) {
            QCOMPARE(problemOf(QString(description.slug)), std::optional(description.problem));
            QCOMPARE(slugOf(description.problem), description.slug);
            slugs.insert(description.slug);
        }
        QCOMPARE(std::size_t(slugs.size()), allProblems().size());
    }

    void everySlugIsPlain()
    {
        static const QRegularExpression plain(u"^[a-z]+(-[a-z]+)*$"_s);
        for (const auto &description : allProblems())
            QVERIFY2(plain.match(description.slug).hasMatch(), description.slug.data());
    }

    void statusFitsTheFamily()
    {
        for (const auto &description : allProblems()) {
            const bool ours = description.family == ProblemFamily::Internal
                || description.family == ProblemFamily::Unavailable;
            const bool serverError = description.status >= 500;
            const bool tooMany = description.status == 429;
            QVERIFY2(ours == (serverError || tooMany), description.slug.data());
            QVERIFY2(description.status >= 400 && description.status < 600, description.slug.data());
            QVERIFY2(!description.title.isEmpty(), description.slug.data());
        }
    }

    void unknownSlugIsNothing()
    {
        QVERIFY(!problemOf(u"no-such-thing"_s));
        QVERIFY(!problemOf(u""_s));
        QVERIFY(!problemOf(u"Not-Found"_s));
    }

    void everyRetryHasAName()
    {
        QCOMPARE(nameOf(Retry::Never), "never"_L1);
        QCOMPARE(nameOf(Retry::AfterReauth), "after-reauth"_L1);
        QCOMPARE(nameOf(Retry::AfterUpgrade), "after-upgrade"_L1);
    }
};

STOA_TEST(ProblemTest)
#include "problemtest.moc"
