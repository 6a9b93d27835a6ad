// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/problemtext.h"
#include "core/domain/access/rights.h"
#include "models/shared/permissiontext.h"
#include "tests/kit/testmain.h"

#include <QSet>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(stoa::Error)

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

    void whatIsMissingIsNamedAsInTheRoles()
    {
        for (const Permission permission : allPermissions()) {
            const Error error = lacking(permission);
            const QString named = u"“%1”"_s.arg(PermissionText::name(permission));
            for (const QString &sentence :
                 {ProblemText::sentence(error), ProblemText::sentenceOf(u"Nikos Vamvakaris"_s, error)}) {
                QVERIFY2(sentence.contains(named) && sentence.endsWith(u'.'), qPrintable(sentence));
                QVERIFY2(!sentence.contains(nameOf(permission)), qPrintable(sentence));
            }
        }
        QCOMPARE(ProblemText::sentence(lacking(Permission::StockAdjust)),
                 u"The permission “Adjust stock” is missing. Ask somebody who has it."_s);
    }

    void aMissingPermissionOfTomorrowIsNotNamed()
    {
        Error error = Error::of(Problem::Forbidden);
        const QString general = ProblemText::sentence(error);
        error.permission = u"teleport.run"_s;
        QCOMPARE(ProblemText::sentence(error), general);
    }

    void whatAnotherMightNotDoIsToldOfHim_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("named");
        QTest::newRow("a permission was missing") << lacking(Permission::StockAdjust) << true;
        QTest::newRow("of an earlier hub") << Error::of(Problem::Forbidden) << true;
        QTest::newRow("the time") << Error::of(Problem::Forbidden, {}, u"at"_s) << false;
        QTest::newRow("something else") << Error::of(Problem::UnknownReason) << false;
    }
    void whatAnotherMightNotDoIsToldOfHim()
    {
        QFETCH(const Error, error);
        QFETCH(const bool, named);
        const QString person = u"Nikos Vamvakaris"_s;
        const QString sentence = ProblemText::sentenceOf(person, error);
        QCOMPARE(sentence.startsWith(person), named);
        QVERIFY2(named ? !sentence.contains(u"You"_s) : sentence == ProblemText::sentence(error),
                 qPrintable(sentence));
    }

    void aFieldThatIsNotRightIsNamed()
    {
        const QString pieces =
            ProblemText::sentence(Error::invalid(u"delta"_s, u"the SKU is counted in whole pieces"_s));
        QVERIFY2(pieces.contains(u"whole pieces"_s) && !pieces.contains(u"delta"_s), qPrintable(pieces));
        const QString other = ProblemText::sentence(Error::invalid(u"note"_s, u"too long"_s));
        QVERIFY2(other.contains(u"note: too long"_s) && other.endsWith(u'.'), qPrintable(other));
    }

    void whyAStepCameTooLateIsTold()
    {
        auto error = Error::of(Problem::IllegalTransition, u"from cancelled to picked"_s, u"to"_s);
        const QString plain = ProblemText::sentence(error);
        error.reasons = {u"cancelled"_s};
        QVERIFY2(ProblemText::sentence(error).contains(u"cancelled meanwhile"_s),
                 qPrintable(ProblemText::sentence(error)));
        error.reasons = {u"unheard of"_s};
        QCOMPARE(ProblemText::sentence(error), plain);
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
