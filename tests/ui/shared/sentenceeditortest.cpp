// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sentenceeditor.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shared/clausechips.h"
#include "ui/shared/tokenpopover.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

using Kind = SentenceToken::Kind;

SentenceClause clause(const QString &pattern)
{
    SentenceToken zone{u"zone"_s, u"Zone"_s, {u"urban"_s}};
    zone.choices = {{u"urban"_s, u"urban"_s}, {u"rural"_s, u"rural"_s}};
    zone.chosen = {u"urban"_s};
    SentenceToken method{u"method"_s, u"Method"_s, {u"ship"_s, u"click and collect"_s}, Kind::Several};
    method.choices = {{u"ship"_s, u"ship"_s}, {u"collect"_s, u"click and collect"_s}};
    method.chosen = {u"ship"_s, u"collect"_s};
    SentenceToken worth{u"worth"_s, u"Worth"_s, {u"€15.00"_s}, Kind::Number};
    worth.value = 1500;
    worth.decimals = 2;
    return {u"when"_s, pattern, {zone, method, worth}};
}

const QString kPattern = u"When the zone is %1 and the method is %2, and it is worth %3 or more."_s;
const QString kSentence =
    u"When the zone is urban and the method is ship or click and collect, and it is worth €15.00 or more."_s;

struct Stage {
    Stage()
    {
        editor.setClauses({clause(kPattern)});
        editor.resize(420, editor.heightForWidth(420));
        editor.show();
        const bool seen = QTest::qWaitForWindowExposed(&editor);
        Q_UNUSED(seen)
        editor.activateWindow();
        QCoreApplication::processEvents();
    }
    QAbstractButton &button(const QString &token) { return *editor.row(u"when"_s)->buttonOf(token); }
    TokenPopover &popover() { return *editor.findChild<TokenPopover *>(); }
    template <typename Editor> Editor &field() { return *popover().findChild<Editor *>(u"tokenEditor"_s); }

    kit::Themed themed;
    SentenceEditor editor;
};

} // namespace

class SentenceEditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRowIsReadAsOneSentence()
    {
        Stage stage;
        QCOMPARE(stage.editor.row(u"when"_s)->accessibleName(), kSentence);
        QCOMPARE(stage.button(u"zone"_s).accessibleName(), u"Zone: urban"_s);
        QCOMPARE(stage.button(u"method"_s).accessibleName(), u"Method: ship or click and collect"_s);
        const QAccessibleInterface *button = QAccessible::queryAccessibleInterface(&stage.button(u"zone"_s));
        QCOMPARE(button->role(), QAccessible::Button);
    }

    void translationsPutWordsInAnyOrder()
    {
        Stage stage;
        stage.editor.setClauses({clause(u"%3 or more, by %2, within %1."_s)});
        QCOMPARE(stage.editor.row(u"when"_s)->sentence(),
                 u"€15.00 or more, by ship or click and collect, within urban."_s);
        QCoreApplication::processEvents();
        const ClauseRow &row = *stage.editor.row(u"when"_s);
        QVERIFY(row.placeOf(u"worth"_s).left() < row.placeOf(u"method"_s).left());
        QVERIFY(row.placeOf(u"zone"_s).isValid());
    }

    void noWordIsCutAtAnyWidth()
    {
        Stage stage;
        for (const int width : {600, 300, 160}) {
            stage.editor.resize(width, stage.editor.heightForWidth(width));
            QCoreApplication::processEvents();
            const ClauseRow &row = *stage.editor.row(u"when"_s);
            QVERIFY(row.height() >= row.heightForWidth(row.width()));
            for (const QString &token : {u"zone"_s, u"method"_s, u"worth"_s})
                QVERIFY(row.rect().contains(row.placeOf(token)));
        }
    }

    void keysGoFromWordToWordAndOpenTheEditor()
    {
        Stage stage;
        QSignalSpy edited(&stage.editor, &SentenceEditor::edited);
        stage.button(u"zone"_s).setFocus();
        QTest::keyClick(&stage.button(u"zone"_s), Qt::Key_Right);
        QVERIFY(stage.button(u"method"_s).hasFocus());
        QTest::keyClick(&stage.button(u"method"_s), Qt::Key_Left);
        QTest::keyClick(&stage.button(u"zone"_s), Qt::Key_Return);
        QVERIFY(stage.popover().isVisible());
        auto &list = stage.field<QListWidget>();
        QVERIFY(list.hasFocus());
        QCOMPARE(list.accessibleName(), u"Zone"_s);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QVERIFY(!stage.popover().isVisible());
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().at(0).toString(), u"when"_s);
        QCOMPARE(edited.first().at(1).toString(), u"zone"_s);
        QCOMPARE(edited.first().at(2).toString(), u"rural"_s);
        QVERIFY(stage.button(u"zone"_s).hasFocus());
    }

    void escLeavesTheSentenceAndGivesTheKeyboardBack()
    {
        Stage stage;
        QSignalSpy edited(&stage.editor, &SentenceEditor::edited);
        stage.button(u"worth"_s).setFocus();
        QTest::keyClick(&stage.button(u"worth"_s), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(stage.popover().isVisible());
        QTest::keyClick(&stage.field<QDoubleSpinBox>(), Qt::Key_Escape);
        QVERIFY(!stage.popover().isVisible());
        QCOMPARE(edited.count(), 0);
        QVERIFY(stage.button(u"worth"_s).hasFocus());
    }

    void numbersAreTakenInTheirSmallestUnit()
    {
        Stage stage;
        QSignalSpy edited(&stage.editor, &SentenceEditor::edited);
        stage.button(u"worth"_s).click();
        auto &field = stage.field<QDoubleSpinBox>();
        QCOMPARE(field.value(), 15.0);
        field.setValue(20.25);
        stage.popover().findChild<QAbstractButton *>(u"applyToken"_s)->click();
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().at(2).toLongLong(), 2025);
    }

    void ofSeveralTheLastOneStays()
    {
        Stage stage;
        QSignalSpy edited(&stage.editor, &SentenceEditor::edited);
        stage.button(u"method"_s).click();
        auto &list = stage.field<QListWidget>();
        list.item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited.first().at(2).toStringList(), QStringList{u"collect"_s});
        QVERIFY(stage.popover().isVisible());
        list.item(1)->setCheckState(Qt::Unchecked);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(list.item(1)->checkState(), Qt::Checked);
        stage.popover().hide();
    }

    void withoutTheRightItIsPlainText()
    {
        Stage stage;
        stage.editor.setEditing(ClauseRow::Editing::No);
        QCOMPARE(stage.editor.row(u"when"_s)->buttonOf(u"zone"_s), nullptr);
        QCOMPARE(stage.editor.row(u"when"_s)->accessibleName(), kSentence);
        QVERIFY(!stage.editor.grab().isNull());
    }

    void wordsStandUnderTheirButtonsFromTheRightAsWell()
    {
        Stage stage;
        stage.editor.setLayoutDirection(Qt::RightToLeft);
        SentenceClause arabic = clause(u"إذا كانت المنطقة %1 والطريقة %2 بقيمة %3."_s);
        arabic.tokens[0].words = {u"حضرية"_s};
        stage.editor.setClauses({arabic});
        QCoreApplication::processEvents();
        const ClauseRow &row = *stage.editor.row(u"when"_s);
        QVERIFY(row.placeOf(u"zone"_s).left() > row.width() / 3);
        for (const QString &token : {u"zone"_s, u"method"_s, u"worth"_s})
            QVERIFY(row.rect().contains(row.placeOf(token)));
    }

    void chipsAreTakenOffAndAdded()
    {
        const kit::Themed themed;
        ClauseChips chips;
        chips.setHeading(u"Never from a node that"_s);
        chips.setChips({{u"stock"_s, u"has no sellable stock"_s, ClauseChips::Removal::No},
                        {u"far"_s, u"is over 40 km by road"_s, ClauseChips::Removal::Allowed,
                         ClauseChips::Opening::Allowed}});
        chips.setAddable({{u"late"_s, u"missed the cut-off"_s}});
        chips.resize(240, 200);
        chips.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chips));
        QSignalSpy removed(&chips, &ClauseChips::removed);
        QSignalSpy opened(&chips, &ClauseChips::opened);
        QVERIFY(!chips.findChild<QAbstractButton *>(u"removeClause.stock"_s));
        auto *remove = chips.findChild<QAbstractButton *>(u"removeClause.far"_s);
        QVERIFY(remove);
        QCOMPARE(remove->accessibleName(), u"Remove: is over 40 km by road"_s);
        remove->click();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().first().toString(), u"far"_s);
        chips.findChild<QWidget *>(u"chip.far"_s)->findChild<QAbstractButton *>()->click();
        QCOMPARE(opened.count(), 1);
        // They stand below each other where there is no room beside.
        const QRect first = chips.findChild<QWidget *>(u"chip.stock"_s)->geometry();
        const QRect second = chips.findChild<QWidget *>(u"chip.far"_s)->geometry();
        QVERIFY(second.top() > first.bottom());
        QVERIFY(chips.findChild<QWidget *>(u"addClause"_s)->isVisible());
        chips.setEditing(ClauseRow::Editing::No);
        QVERIFY(!chips.findChild<QWidget *>(u"addClause"_s)->isVisible());
    }
};

STOA_TEST(SentenceEditorTest)
#include "sentenceeditortest.moc"
