// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingedits.h"
#include "tests/kit/testmain.h"
#include "tests/ui/clippedword.h"
#include "tests/ui/network/routinglab.h"
#include "ui/network/simulationview.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/noteline.h"
#include "ui/shared/weightslider.h"

#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace stoa;
using kit::Lab;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

class RoutingPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFont font = QApplication::font();
        font.setPixelSize(13);
        QApplication::setFont(font);
    }

    void strategiesAreMovedByKeysAndBack()
    {
        Lab lab;
        lab.show({1100, 760});
        const QStringList before = lab.names();
        lab.head(u"s1"_s).setFocus();
        QTest::keyClick(&lab.head(u"s1"_s), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(lab.names(), (QStringList{before[1], before[0], before[2], before[3]}));
        QVERIFY(lab.desk.isChanged());
        QCOMPARE(lab.page.undoText(), u"place of “Urban next day”"_s);
        lab.page.undo();
        QCOMPARE(lab.names(), before);
        QCOMPARE(lab.list().order(), (QStringList{u"s1"_s, u"s2"_s, u"s3"_s, u"s4"_s}));
        QVERIFY(!lab.desk.isChanged());
        lab.page.redo();
        QCOMPARE(lab.names().first(), before[1]);
    }

    void strategiesAreMovedByTheMouse()
    {
        Lab lab;
        lab.show({1100, 760});
        lab.list().setOpened({});
        QTRY_VERIFY(lab.list().card(u"s2"_s)->y() < 2 * lab.head(u"s1"_s).height());
        const QStringList before = lab.names();
        ReorderHead &head = lab.head(u"s1"_s);
        const QPoint grip = head.rect().center();
        const QPoint to = head.mapFromGlobal(lab.head(u"s3"_s).mapToGlobal(QPoint(grip.x(), 30)));
        QTest::mousePress(&head, Qt::LeftButton, {}, grip);
        QTest::mouseMove(&head, grip + QPoint(0, 30));
        QTest::mouseMove(&head, to);
        QTest::mouseRelease(&head, Qt::LeftButton, {}, to);
        QCOMPARE(lab.names(), (QStringList{before[1], before[2], before[0], before[3]}));
    }

    void weightsTellTheirSum()
    {
        Lab lab;
        lab.show({1100, 760});
        StrategyBody &body = lab.body(u"s1"_s);
        auto *sum = body.findChild<QLabel *>(u"weightSum"_s);
        QCOMPARE(sum->text(), u"weights add up to 100 %"_s);
        auto *cost = body.findChild<WeightSlider *>(u"weight.0"_s);
        QCOMPARE(cost->value(), 34);
        Q_EMIT cost->edited(30);
        QCOMPARE(sum->text(), u"weights add up to 96 %"_s);
        QCOMPARE(refusalOf(&lab.button(u"saveDraft"_s)),
                 u"The weights add up to 96 %. They must add up to 100 %."_s);
        const auto notes = body.findChildren<NoteLine *>();
        QVERIFY(std::ranges::any_of(notes, [](const NoteLine *note) {
            return note->isVisible() && note->text().contains(u"96 %"_s);
        }));
        // Steps of one slider are one step of undo.
        Q_EMIT cost->edited(29);
        QCOMPARE(lab.page.editor().undoStack().count(), 1);
        body.findChild<QAbstractButton *>(u"balance"_s)->click();
        QCOMPARE(sum->text(), u"weights add up to 100 %"_s);
        QVERIFY(!lab.desk.fault());
        QVERIFY(refusalOf(&lab.button(u"saveDraft"_s)).isEmpty());
    }

    void strategiesAreAddedCopiedAndRemoved()
    {
        Lab lab;
        lab.show({1100, 760});
        lab.page.findChild<QAbstractButton *>(u"addStrategy"_s)->click();
        QCOMPARE(lab.names().size(), 5);
        QCOMPARE(lab.list().opened(), u"s5"_s);
        lab.body(u"s5"_s).findChild<QAbstractButton *>(u"copyStrategy"_s)->click();
        QCOMPARE(lab.names().last(), u"New strategy, copy"_s);
        QVERIFY(!lab.desk.fault());
        lab.body(u"s1"_s).findChild<QAbstractButton *>(u"removeStrategy"_s)->click();
        QCOMPARE(lab.names().first(), u"Keep sets together"_s);
        lab.page.undo();
        QCOMPARE(lab.names().first(), u"Urban next day"_s);
    }

    void activationIsRefusedWithTheReasonAndThenAsked()
    {
        Lab lab;
        lab.show({1100, 760});
        lab.simulate();
        QPushButton &activate = lab.button(u"activatePolicy"_s);
        QVERIFY(refusalOf(&activate).contains(u"golden order G-17 differs"_s));
        lab.page.results().activate();
        QVERIFY(lab.prompts.questions.isEmpty());
        QVERIFY(lab.page.findChild<QWidget *>(u"obstacles"_s)->isVisible());

        lab.hub.goldenPass = true;
        lab.button(u"attachSimulation"_s).click();
        QTRY_COMPARE(refusalOf(&activate), QString());
        lab.prompts.answer = Prompts::Answer::DoIt;
        QSignalSpy toasts(&lab.page, &RoutingPage::toastRaised);
        activate.click();
        QCOMPARE(lab.prompts.questions.size(), 1);
        QTRY_COMPARE(lab.desk.active()->number, 14);
        QTRY_COMPARE(toasts.count(), 1);
        QVERIFY(!refusalOf(&activate).isEmpty());
    }

    void aSimulationOfOneVersionIsHeadedByItAlone()
    {
        Lab lab;
        lab.show({1100, 760});
        const QJsonObject only{{u"code"_s, u"GR-IT"_s}, {u"version"_s, 14}};
        QVERIFY(lab.hub.answer({"POST", routingwire::kSimulations, {{u"policies"_s, QJsonArray{only}}}, {}}));
        lab.page.simulation().load(u"sim_other"_s);
        auto *table = lab.page.findChild<DataTable *>(u"comparison"_s);
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->parentWidget()->accessibleName(), u"v14"_s);
        QCOMPARE(table->view().columns().size(), 2);
        QCOMPARE(table->model()->columnCount(), 2);
        lab.simulate();
        QTRY_COMPARE(table->parentWidget()->accessibleName(), u"v14 against v13"_s);
        QCOMPARE(table->view().columns().size(), 5);
    }

    void whileOneRunsItIsSaidHowFarItIs()
    {
        Lab lab;
        lab.hub.hasGolden = false;
        lab.hub.steps = 1'000;
        lab.show({1100, 760});
        lab.page.simulation().runGolden();
        QTRY_VERIFY(lab.page.simulation().isGoldenKnown() && lab.page.simulation().golden().isEmpty());
        const auto says = [&lab](const QString &words) {
            const auto labels = lab.page.results().findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&words](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(u"Nothing was simulated yet"_s));
        lab.page.editor().simulate();
        QTRY_VERIFY(says(u"A simulation runs"_s));
        QTRY_VERIFY(says(u" of 37,440. What comes of it is shown here"_s));
        QVERIFY(!says(u"Nothing was simulated yet"_s));
        QVERIFY(!lab.button(u"simulateFirst"_s).isVisible());
        lab.page.simulation().cancel();
        QTRY_VERIFY(says(u"Nothing was simulated yet"_s));
    }

    void discardingAsksOnce()
    {
        Lab lab;
        lab.show({1100, 760});
        lab.body(u"s1"_s).findChild<QAbstractButton *>(u"removeStrategy"_s)->click();
        lab.button(u"discardDraft"_s).click();
        QCOMPARE(lab.prompts.questions.size(), 1);
        QCOMPARE(lab.names().size(), 3);
        lab.prompts.answer = Prompts::Answer::DoIt;
        lab.button(u"discardDraft"_s).click();
        QCOMPARE(lab.names().size(), 4);
        QVERIFY(lab.page.undoText().isEmpty());
        // What is left is the draft that the hub has.
        QVERIFY(lab.desk.storedDraft());
        lab.button(u"discardDraft"_s).click();
        QCOMPARE(lab.prompts.questions.size(), 3);
        QTRY_VERIFY(!lab.desk.storedDraft());
        QTRY_VERIFY(!refusalOf(&lab.button(u"discardDraft"_s)).isEmpty());
        QVERIFY(lab.page.undoText().isEmpty());
    }

    void whoMayNotWriteReadsOnly()
    {
        Lab lab;
        lab.line.signIn({Permission::NetworkRead});
        lab.show({1100, 760});
        QVERIFY(!lab.button(u"saveDraft"_s).isVisible());
        QVERIFY(!lab.page.findChild<QWidget *>(u"addStrategy"_s)->isVisible());
        lab.head(u"s1"_s).setFocus();
        QTest::keyClick(&lab.head(u"s1"_s), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!lab.desk.isChanged());
    }

    void everySentenceHasItsWordsInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "el", "pl", "it", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everySentenceHasItsWordsInEveryLanguage()
    {
        QFETCH(QString, language);
        QTranslator translator;
        if (translator.load(u":/i18n/stoa_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&translator);
        {
            const Wording wording(language);
            const RoutingChoices choices;
            const RoutingWords words(wording, choices);
            const RoutingSentences sentences(words);
            RoutingStrategy strategy = RoutingEdits::newStrategy(u"All"_s);
            for (const auto &[offer, text] : sentences.conditionsToAdd())
                RoutingEdits::addCondition(strategy, offer, u"x"_s);
            RoutingEdits::addExclusion(strategy, u"distance road"_s);
            RoutingEdits::setObjective(strategy, ObjectiveKind::WeightedScores);
            for (const auto &[offer, text] : sentences.scoresToAdd(strategy))
                RoutingEdits::addScore(strategy, offer);
            for (const AfterAction action :
                 {AfterAction::Assign, AfterAction::Queue, AfterAction::CancelAfterDays}) {
                strategy.full = strategy.partial = strategy.none = {action, u"q"_s, 3};
                for (const auto &rows : {sentences.when(strategy), sentences.outcome(strategy),
                                         sentences.more(strategy), sentences.otherwise(strategy.none)}) {
                    for (const SentenceClause &row : rows) {
                        for (int i = 1; i <= row.tokens.size(); ++i)
                            QVERIFY2(row.pattern.count(u"%%1"_s.arg(i)) == 1, qPrintable(row.pattern));
                        QVERIFY2(!row.pattern.contains(u"%%1"_s.arg(row.tokens.size() + 1)),
                                 qPrintable(row.pattern));
                    }
                }
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void noWordIsCut_data()
    {
        QTest::addColumn<LookChoice>("look");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        // The page has what the rail and the bars leave.
        QTest::newRow("1440-light-en") << LookChoice::Light << u"en"_s << QSize(1264, 820);
        QTest::newRow("1280-light-el") << LookChoice::Light << u"el"_s << QSize(1104, 720);
        QTest::newRow("1280-dark-zh_CN") << LookChoice::Dark << u"zh_CN"_s << QSize(1104, 720);
        QTest::newRow("1280-light-pl") << LookChoice::Light << u"pl"_s << QSize(1104, 720);
        QTest::newRow("1024-light-pl") << LookChoice::Light << u"pl"_s << QSize(976, 566);
        QTest::newRow("1024-hc-el") << LookChoice::HighContrast << u"el"_s << QSize(976, 566);
        QTest::newRow("1280-hc-it") << LookChoice::HighContrast << u"it"_s << QSize(1104, 720);
    }
    void noWordIsCut()
    {
        QFETCH(LookChoice, look);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QTranslator translator;
        if (translator.load(u":/i18n/stoa_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&translator);
        {
            Lab lab(look, language);
            lab.show(size);
            QTRY_COMPARE(clippedWord(lab.page), QString());
            lab.simulate();
            lab.body(u"s1"_s).findChild<QAbstractButton *>(u"moreSettings"_s)->click();
            QTRY_COMPARE(clippedWord(lab.page), QString());
            const QString folder = qEnvironmentVariable("STOA_PICTURES");
            if (!folder.isEmpty()) {
                QVERIFY(QDir().mkpath(folder));
                const QString tag = QString::fromLatin1(QTest::currentDataTag());
                QVERIFY(lab.page.grab().save(folder + u"/routing-"_s + tag + u".png"_s));
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }
};

STOA_TEST(RoutingPageTest)
#include "routingpagetest.moc"
