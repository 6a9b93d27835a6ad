// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sidebyside.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shared/detailspane.h"
#include "ui/shared/filterline.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/prompts.h"

#include <QLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

class SideBySideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNarrowWindowLaysThePaneOverTheTable_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aNarrowWindowLaysThePaneOverTheTable()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const kit::Themed themed;
        auto *table = new QLineEdit;
        auto *pane = new QLineEdit;
        SideBySide both(table, pane);
        both.setLayoutDirection(direction);
        both.resize(1300, 600);
        both.show();
        QVERIFY(QTest::qWaitForWindowExposed(&both));
        QVERIFY(!both.isOverlaid());
        QVERIFY(!both.escape());
        const int beside = table->width();
        both.resize(1024, 600);
        QVERIFY(both.isOverlaid());
        QTRY_COMPARE(table->width(), 1024);
        QCOMPARE(pane->x(), direction == Qt::LeftToRight ? 1024 - pane->width() : 0);
        QVERIFY(both.escape());
        QVERIFY(!pane->isVisible());
        QVERIFY(!both.escape());
        both.setPane(SideBySide::PaneState::Open);
        both.resize(1300, 600);
        QVERIFY(!both.isOverlaid());
        QVERIFY(pane->isVisible());
        QTRY_VERIFY(table->width() <= beside + 1);
    }

    void anEmptyPaneCoversNothing()
    {
        const kit::Themed themed;
        auto *pane = new QWidget;
        SideBySide both(new QWidget, pane);
        both.resize(1'000, 600);
        both.show();
        QVERIFY(QTest::qWaitForWindowExposed(&both));
        QVERIFY(both.isOverlaid() && pane->isVisible());
        both.setPaneEmpty(true);
        QVERIFY(!pane->isVisible());
        QVERIFY(!both.escape());
        // Beside the table it takes nothing away.
        both.resize(1'300, 600);
        QTRY_VERIFY(pane->isVisible());
        both.resize(1'000, 600);
        QTRY_VERIFY(!pane->isVisible());
        both.setPaneEmpty(false);
        QVERIFY(pane->isVisible());
    }

    void aFootIsThereWithItsButtons()
    {
        const kit::Themed themed;
        DetailsPane pane;
        auto *button = new QPushButton(u"Adjust"_s);
        pane.addFootButton(button, DetailsPane::Place::End);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const QWidget *foot = button->parentWidget();
        QTRY_VERIFY(foot->isVisible());
        button->hide();
        QTRY_VERIFY(!foot->isVisible());
        button->show();
        QTRY_VERIFY(foot->isVisible());
    }

    void theLongestFilterGivesWayFirst()
    {
        const kit::Themed themed;
        FilterLine line;
        line.resize(900, 36);
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        const QString brief = u"Sellable: 70"_s;
        const QString value(40, u'x');
        line.setFilters({{u"a"_s, brief, u"70"_s}, {u"b"_s, u"Updated: "_s + value, value}});
        const auto *first = line.findChild<QWidget *>(u"filterChip.a"_s);
        const auto *second = line.findChild<QWidget *>(u"filterChip.b"_s);
        QTRY_COMPARE(second->width(), second->sizeHint().width());
        line.resize(420, 36);
        QTRY_VERIFY(second->width() < second->sizeHint().width());
        QTRY_COMPARE(first->width(), first->sizeHint().width());
        line.resize(900, 36);
        QTRY_COMPARE(second->width(), second->sizeHint().width());
    }

    /// First the line's own buttons become icons, then names of columns are cut, the values last.
    void aFilterKeepsItsValue()
    {
        const kit::Themed themed;
        FilterLine line;
        line.resize(900, 36);
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        const auto words = [&line] {
            QStringList all;
            for (const auto *button : line.findChildren<LinkButton *>())
                all.append(button->text());
            return all.join(QString());
        };
        const QString name(30, u'n');
        line.setFilters({{u"a"_s, name + u": 70"_s, u"70"_s}, {u"b"_s, name + u": Athens"_s, u"Athens"_s}});
        auto *first = line.findChild<QWidget *>(u"filterChip.a"_s);
        auto *second = line.findChild<QWidget *>(u"filterChip.b"_s);
        QTRY_COMPARE(second->width(), second->sizeHint().width());
        QVERIFY(!words().isEmpty());
        // One pixel less than all words take.
        line.resize(line.layout()->sizeHint().width() - 1, 36);
        QTRY_VERIFY(words().isEmpty());
        QTRY_COMPARE(second->width(), second->sizeHint().width());
        for (const auto *button : line.findChildren<LinkButton *>())
            QVERIFY(!button->toolTip().isEmpty() && !button->accessibleName().isEmpty());
        line.resize(line.layout()->sizeHint().width() - 60, 36);
        QTRY_VERIFY(first->width() < first->sizeHint().width());
        QTRY_VERIFY(second->width() < second->sizeHint().width());
        QVERIFY(first->toolTip().contains(name + u": 70"_s));
        const QFontMetrics metrics(first->font());
        const FilterLine::On filter{u"a"_s, name + u": 70"_s, u"70"_s};
        QVERIFY(FilterLine::cut(filter, metrics, 80).endsWith(u"… 70"_s));
        QVERIFY(metrics.horizontalAdvance(FilterLine::cut(filter, metrics, 80)) <= 80);
        QCOMPARE(FilterLine::cut(filter, metrics, 2'000), filter.words);
        line.resize(900, 36);
        QTRY_COMPARE(second->width(), second->sizeHint().width());
        QVERIFY(!words().isEmpty());
    }

    void aQuestionAnswersLaterAndSafelyByDefault()
    {
        const kit::Themed themed;
        QWidget window;
        window.show();
        DialogPrompts prompts;
        QList<Prompts::Answer> answers;
        const auto ask = [&] {
            prompts.ask(&window, {u"Erase?"_s, u"It cannot be brought back."_s, u"Erase for good"_s, {}},
                        [&](Prompts::Answer answer) { answers.append(answer); });
            return window.findChild<QMessageBox *>();
        };
        QMessageBox *box = ask();
        QVERIFY(box && answers.isEmpty());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_COMPARE(answers, QList<Prompts::Answer>{Prompts::Answer::Keep});
        QTRY_VERIFY(!window.findChild<QMessageBox *>());
        box = ask();
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() == u"Erase for good")
                button->click();
        }
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers.last(), Prompts::Answer::DoIt);
    }
};

STOA_TEST(SideBySideTest)
#include "sidebysidetest.moc"
