// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/problemtext.h"
#include "tests/kit/testmain.h"

#include <QSet>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class ProblemTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyProblemIsAWholeSentence()
    {
        QSet<QString> codes;
        for (int i = 1; i <= int(Problem::Internal); ++i) {
            const Error error = Error::of(Problem(i));
            const QString sentence = ProblemText::sentence(error);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(ProblemText::code(error)));
            QVERIFY2(!sentence.contains(ProblemText::code(error)), qPrintable(sentence));
            QVERIFY(!ProblemText::code(error).isEmpty());
            codes.insert(ProblemText::code(error));
        }
        QCOMPARE(codes.size(), int(Problem::Internal));
    }

    void aRefusedTimeIsNoRefusedPerson()
    {
        const QString person = ProblemText::sentence(Error::of(Problem::Forbidden));
        const QString time = ProblemText::sentence(Error::of(Problem::Forbidden, {}, u"at"_s));
        QVERIFY(time != person);
        QVERIFY(time.endsWith(u'.'));
    }

    void aFieldThatIsNotRightIsNamed()
    {
        const QString pieces =
            ProblemText::sentence(Error::invalid(u"delta"_s, u"the SKU is counted in whole pieces"_s));
        QVERIFY2(pieces.contains(u"whole pieces"_s) && !pieces.contains(u"delta"_s), qPrintable(pieces));
        const QString other = ProblemText::sentence(Error::invalid(u"note"_s, u"too long"_s));
        QVERIFY2(other.contains(u"note: too long"_s) && other.endsWith(u'.'), qPrintable(other));
    }

    void everyKindIsAWholeSentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(ErrorKind::Cancelled); ++i) {
            const QString sentence = ProblemText::sentence(Error{ErrorKind(i)});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(nameOf(ErrorKind(i))));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(ErrorKind::Cancelled) + 1);
    }
};

STOA_TEST(ProblemTextTest)
#include "problemtexttest.moc"
