// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/timeline.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shared/textsize.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

using When = TimelineEntry::When;

TimelineEntry entry(const QString &id, When when = When::Past)
{
    return {id, when, u"14:"_s + id, u"check"_s, u"Event "_s + id, u"what happened in "_s + id};
}

QList<TimelineEntry> many(int count)
{
    QList<TimelineEntry> entries;
    for (int i = count; i > 0; --i)
        entries.append(entry(QString::number(i)));
    return entries;
}

struct Stage {
    explicit Stage(int height = 200)
    {
        timeline.resize(500, height);
        timeline.show();
        const bool seen = QTest::qWaitForWindowExposed(&timeline);
        Q_UNUSED(seen)
    }
    kit::Themed themed;
    Timeline timeline;
};

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinePartsWhatIsToCome()
    {
        Stage stage;
        stage.timeline.setEntries({entry(u"18"_s, When::Ahead), entry(u"12"_s), entry(u"11"_s)});
        QCoreApplication::processEvents();
        const QImage image = stage.timeline.viewport()->grab().toImage();
        const QColor accent = stage.themed.theme.tokens().colour(ColourRole::Accent);
        const int bottom = stage.timeline.rowHeightNow() - 1;
        QCOMPARE(image.pixelColor(image.width() - 4, bottom), accent);
        QVERIFY(image.pixelColor(image.width() - 4, 2 * stage.timeline.rowHeightNow() - 1) != accent);
        const QModelIndex time = stage.timeline.model()->index(0, 0);
        QCOMPARE(time.data(Qt::AccessibleTextRole).toString(), u"14:18, to come"_s);
    }

    void anEntryThatComesMovesNothing()
    {
        Stage stage;
        const QAbstractItemModelTester tester(stage.timeline.model());
        stage.timeline.setEntries(many(40));
        stage.timeline.setCurrentIndex(stage.timeline.model()->index(20, 0));
        stage.timeline.scrollTo(stage.timeline.currentIndex(), QAbstractItemView::PositionAtTop);
        const QString top = stage.timeline.indexAt(QPoint(1, 1)).data().toString();
        QSignalSpy inserted(stage.timeline.model(), &QAbstractItemModel::rowsInserted);
        QList<TimelineEntry> more = many(42);
        stage.timeline.setEntries(more);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(stage.timeline.currentIndex().row(), 22);
        QCOMPARE(stage.timeline.indexAt(QPoint(1, 1)).data().toString(), top);
        // At the top what comes is seen.
        stage.timeline.verticalScrollBar()->setValue(0);
        stage.timeline.setEntries(many(43));
        QCOMPARE(stage.timeline.verticalScrollBar()->value(), 0);
    }

    void rowsAreCopiedAsText()
    {
        Stage stage;
        stage.timeline.setEntries(many(3));
        stage.timeline.setFocus();
        QTest::keyClick(&stage.timeline, Qt::Key_Home);
        QTest::keyClick(&stage.timeline, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(stage.timeline.selectionAsText(),
                 u"14:3\tEvent 3\twhat happened in 3\n14:2\tEvent 2\twhat happened in 2"_s);
        QTest::keyClick(&stage.timeline, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), stage.timeline.selectionAsText());
    }

    void enterOpensTheEntry()
    {
        Stage stage;
        stage.timeline.setEntries(many(3));
        QVERIFY(stage.timeline.currentIndex().isValid());
        QSignalSpy opened(&stage.timeline, &Timeline::entryActivated);
        stage.timeline.setCurrentIndex(stage.timeline.model()->index(1, 0));
        QTest::keyClick(&stage.timeline, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), u"2"_s);
    }

    void isAsHighAsItsEntriesAndCutsNoWord()
    {
        Stage stage;
        stage.timeline.setEntries(many(5));
        QCOMPARE(stage.timeline.sizeHint().height(), 5 * stage.timeline.rowHeightNow() + 2);
        const QFontMetrics strong(fontOf(TextSize::BodyStrong, stage.timeline.font()));
        QVERIFY(stage.timeline.columnWidth(1) > strong.horizontalAdvance(u"Event 5"_s) + 22);
        QCOMPARE(stage.timeline.columnWidth(0) + stage.timeline.columnWidth(1)
                     + stage.timeline.columnWidth(2),
                 stage.timeline.viewport()->width());
        QCOMPARE(stage.timeline.model()->headerData(1, Qt::Horizontal).toString(), u"Event"_s);
    }

    void whatIsSaidOfAnEntryIsReadWhole()
    {
        Stage stage;
        QList<TimelineEntry> entries = many(3);
        entries[1].details = u"its label is on the manifest M-1 of the carrier: the parcel is to be fetched "
                             "back from there before it is on its way"_s;
        stage.timeline.setEntries(entries);
        const int row = stage.timeline.rowHeightNow();
        QCOMPARE(stage.timeline.rowHeight(0), row);
        QVERIFY(stage.timeline.rowHeight(1) > row);
        QCOMPARE(stage.timeline.sizeHint().height(), 2 * row + stage.timeline.rowHeight(1) + 2);
        // Where there is room it is one line again.
        stage.timeline.resize(1'400, 200);
        QTRY_COMPARE(stage.timeline.rowHeight(1), row);
    }
};

STOA_TEST(TimelineTest)
#include "timelinetest.moc"
