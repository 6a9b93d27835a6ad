// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/columnfit.h"
#include "tests/kit/testmain.h"
#include "tests/ui/columnstage.h"
#include "ui/shared/celldelegate.h"
#include "ui/shared/filterrow.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/textsize.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

using kit::columns;
using kit::kCode;
using kit::kCount;
using kit::kFigure;
using kit::kName;
using kit::kPlace;
using Shown = kit::ColumnStage;

/// Columns are as wide as what they hold, in every language and after every change.
class ColumnFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noTitleIsCut_data();
    void noTitleIsCut();
    void oneColumnTakesWhatIsLeft();
    void codesAndFiguresAreNeverCut();
    void aCellAsWideAsItAsksPaintsAllOfIt_data();
    void aCellAsWideAsItAsksPaintsAllOfIt();
    void aSortArrowHasRoom();
    void aListOfWordsWidensItsColumnToALimit();
    void wordsGiveWayBeforeTheTableScrolls();
    void whatFillsHasItsUsualWidthFirst();
    void columnsGiveWayByTheirRank();
    void aWidthByHandStays();
    void aBorderThatIsDraggedStaysUnderThePointer();
    void aSumIsNeverCut();
    void whoTypesInAColumnThatFreezesGoesOn();
};

void ColumnFitTest::noTitleIsCut_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("English") << QStringList{u"Code"_s, u"Name"_s, u"Place"_s, u"On hand"_s};
    QTest::newRow("Greek") << QStringList{u"Κωδικός"_s, u"Ονομασία είδους"_s, u"Τοποθεσία"_s,
                                          u"Διαθέσιμο απόθεμα"_s};
    QTest::newRow("Italian") << QStringList{u"Codice articolo"_s, u"Nome"_s, u"Punto vendita"_s,
                                            u"Non disponibile"_s};
    QTest::newRow("Chinese") << QStringList{u"代码"_s, u"商品"_s, u"地点"_s, u"现有库存"_s};
}

void ColumnFitTest::noTitleIsCut()
{
    QFETCH(QStringList, titles);
    Shown shown;
    shown.model.setHorizontalHeaderLabels(titles);
    QCoreApplication::processEvents();
    for (int column = 0; column < kCount; ++column)
        QVERIFY2(shown.width(column) >= shown.table.view().header().titleWidth(column),
                 qPrintable(titles[column]));
    QFont larger = shown.table.font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    shown.table.setFont(larger);
    QCoreApplication::processEvents();
    for (int column = 0; column < kCount; ++column)
        QVERIFY2(shown.width(column) >= shown.table.view().header().titleWidth(column),
                 qPrintable(titles[column]));
}

void ColumnFitTest::oneColumnTakesWhatIsLeft()
{
    Shown shown;
    QCOMPARE(shown.total(), shown.table.view().viewport()->width());
    shown.table.resize(900, 400);
    QCoreApplication::processEvents();
    QCOMPARE(shown.total(), shown.table.view().viewport()->width());
    const int before = shown.width(kName);
    shown.table.view().setColumnHidden(kPlace, true);
    QCoreApplication::processEvents();
    QVERIFY(shown.width(kName) > before);
    shown.table.view().setColumnHidden(kPlace, false);
    shown.table.resize(200, 400);
    QCoreApplication::processEvents();
    QCOMPARE(shown.width(kName), 120);
    QVERIFY(shown.table.view().isFrozenShown());
}

void ColumnFitTest::codesAndFiguresAreNeverCut()
{
    Shown shown;
    const int code = shown.width(kCode);
    const int figure = shown.width(kFigure);
    shown.model.item(3, kCode)->setText(u"A-VERY-LONG-CODE-OF-A-SUPPLIER"_s);
    shown.model.setItem(4, kFigure, new QStandardItem(u"1,234,567,890.125"_s));
    QCoreApplication::processEvents();
    const QFontMetrics metrics(shown.table.font());
    QVERIFY(shown.width(kCode) > code);
    QVERIFY(shown.width(kCode) >= metrics.horizontalAdvance(u"A-VERY-LONG-CODE-OF-A-SUPPLIER"_s) + 16);
    QVERIFY(shown.width(kFigure) > figure);
    const int widened = shown.width(kCode);
    shown.model.item(3, kCode)->setText(u"C-1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(shown.width(kCode), widened);
    QCOMPARE(shown.total(), shown.table.view().viewport()->width());
    // Out of sight it asks for no room until one gets there.
    shown.model.item(59, kCode)->setText(u"AN-EVEN-LONGER-CODE-OF-ANOTHER-SUPPLIER"_s);
    QCoreApplication::processEvents();
    QCOMPARE(shown.width(kCode), widened);
    shown.table.view().verticalScrollBar()->setValue(shown.table.view().verticalScrollBar()->maximum());
    QCoreApplication::processEvents();
    QVERIFY(shown.width(kCode) > widened);
}

void ColumnFitTest::aCellAsWideAsItAsksPaintsAllOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a figure") << u"\u22121,006"_s << QString() << QString();
    QTest::newRow("with the one before") << u"\u22121,006"_s << u"1"_s << QString();
    QTest::newRow("both long") << u"\u22121,006"_s << u"\u2212984"_s << QString();
    QTest::newRow("with a detail") << u"12"_s << QString() << u"ORD-20418"_s;
    QTest::newRow("with all") << u"12"_s << u"14"_s << u"ORD-20418"_s;
}

void ColumnFitTest::aCellAsWideAsItAsksPaintsAllOfIt()
{
    QFETCH(QString, text);
    QFETCH(QString, before);
    QFETCH(QString, detail);
    Shown shown;
    auto *item = new QStandardItem(text);
    item->setData(before, role(TableRole::OldValue));
    item->setData(detail, role(TableRole::Detail));
    shown.model.setItem(0, kFigure, item);
    const QModelIndex index = shown.model.index(0, kFigure);
    auto *delegate = static_cast<CellDelegate *>(shown.table.view().itemDelegate());
    const int asked = delegate->contentWidth(index);
    const auto paintedAt = [&](int width) {
        QImage image(width, 28, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(&shown.table.view());
        option.rect = image.rect();
        delegate->paint(&painter, option, index);
        painter.end();
        return image.copy(width - asked, 0, asked, 28); // figures stand at the end
    };
    QCOMPARE(paintedAt(asked), paintedAt(asked + 60));
}

void ColumnFitTest::aSortArrowHasRoom()
{
    Shown shown;
    const int before = shown.table.view().header().titleWidth(kFigure);
    shown.table.setSort({{kName, Qt::AscendingOrder}, {kFigure, Qt::DescendingOrder}});
    QCoreApplication::processEvents();
    QVERIFY(shown.table.view().header().titleWidth(kFigure) > before + 16);
    QVERIFY(shown.width(kFigure) >= shown.table.view().header().titleWidth(kFigure));
}

void ColumnFitTest::aListOfWordsWidensItsColumnToALimit()
{
    Shown shown;
    const QFontMetrics metrics(shown.table.font());
    QVERIFY(shown.width(kPlace) >= std::min(128, metrics.horizontalAdvance(u"A place with a name"_s) + 16));
    QVERIFY(shown.width(kPlace) <= 128);
}

void ColumnFitTest::wordsGiveWayBeforeTheTableScrolls()
{
    Shown shown;
    const int asked = shown.width(kPlace);
    const int least = shown.total() - shown.width(kName) + 120;
    const int beside = shown.table.width() - shown.table.view().viewport()->width();
    const auto resize = [&shown, beside](int width) {
        shown.table.resize(width + beside, 400);
        QCoreApplication::processEvents();
    };
    resize(least - 12);
    QCOMPARE(shown.total(), shown.table.view().viewport()->width());
    QCOMPARE(shown.width(kPlace), asked - 12);
    QVERIFY(shown.width(kPlace) >= shown.table.view().header().titleWidth(kPlace));
    // Cut words that do not even spare the scrolling help nobody.
    resize(least - 200);
    QCOMPARE(shown.width(kPlace), asked);
    resize(least);
    QCOMPARE(shown.width(kPlace), asked);
}

void ColumnFitTest::whatFillsHasItsUsualWidthFirst()
{
    Shown shown;
    auto specs = columns();
    specs[kName].width = 150;
    shown.table.setColumns(specs);
    QCoreApplication::processEvents();
    const int asked = shown.width(kPlace);
    const int usual = shown.total() - shown.width(kName) + 150;
    const int beside = shown.table.width() - shown.table.view().viewport()->width();
    shown.table.resize(usual - 12 + beside, 400);
    QCoreApplication::processEvents();
    QCOMPARE(shown.width(kName), 150);
    QCOMPARE(shown.width(kPlace), asked - 12);
}

void ColumnFitTest::columnsGiveWayByTheirRank()
{
    Shown shown;
    auto specs = columns();
    specs[kPlace].givesWay = 1;
    specs[kFigure].givesWay = 2;
    shown.table.setColumns(specs);
    QCoreApplication::processEvents();
    TableView &view = shown.table.view();
    const int beside = shown.table.width() - view.viewport()->width();
    const auto resize = [&shown, beside](int width) {
        shown.table.resize(width + beside, 400);
        QCoreApplication::processEvents();
    };
    const int placeless = shown.width(kCode) + 120;
    const int figureless = placeless + view.header().titleWidth(kPlace);
    resize(figureless + 20);
    QVERIFY(view.isColumnHidden(kFigure));
    QVERIFY(!view.isColumnHidden(kPlace));
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    resize(placeless + 4);
    QVERIFY(view.isColumnHidden(kPlace));
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    // A kept view knows what was chosen, not how wide the window was.
    const auto saved = shown.table.saveView()[u"columns"].toArray();
    for (const QJsonValue &column : saved)
        QVERIFY2(!column[u"hidden"].toBool(), qPrintable(column[u"id"].toString()));
    // Other titles for the same columns, as after a change of the language, hide none for good.
    shown.table.setColumns(specs);
    resize(700);
    QVERIFY(!view.isColumnHidden(kPlace) && !view.isColumnHidden(kFigure));
    resize(placeless + 4);
    QVERIFY(view.isColumnHidden(kPlace) && view.isColumnHidden(kFigure));
    // Where one chooses columns, those that are chosen and not seen say why.
    QMenu menu;
    shown.table.fillColumnMenu(menu);
    QCOMPARE(menu.actions()[kPlace]->text(), u"Place (no room)"_s);
    QCOMPARE(menu.actions()[kName]->text(), u"Name"_s);
    // What is asked for stays, and the table scrolls.
    view.fit().setChosen(kFigure, true);
    QCoreApplication::processEvents();
    QVERIFY(!view.isColumnHidden(kFigure));
    view.fit().setChosen(kFigure, false);
    resize(700);
    QVERIFY(view.isColumnHidden(kFigure));
    QVERIFY(!view.isColumnHidden(kPlace));
}

void ColumnFitTest::aWidthByHandStays()
{
    Shown shown;
    shown.table.view().setColumnWidth(kFigure, 133);
    shown.table.view().setColumnWidth(kName, 222);
    shown.table.resize(900, 400);
    shown.model.setHorizontalHeaderLabels({u"Code"_s, u"Name"_s, u"Place"_s, u"A longer title"_s});
    QCoreApplication::processEvents();
    QCOMPARE(shown.width(kName), 222);
    QCOMPARE(shown.table.view().fit().widthByHand(kFigure), 133);

    const QJsonObject saved = shown.table.saveView();
    Shown other;
    other.table.restoreView(saved);
    QCoreApplication::processEvents();
    QCOMPARE(other.width(kName), 222);
    other.table.restoreView(Shown().table.saveView());
    QCoreApplication::processEvents();
    QCOMPARE(other.total(), other.table.view().viewport()->width());
}

void ColumnFitTest::aBorderThatIsDraggedStaysUnderThePointer()
{
    Shown shown;
    TableHeader &header = shown.table.view().header();
    const int before = shown.width(kPlace);
    const int border = header.sectionViewportPosition(kPlace) + before - 1;
    QTest::mousePress(header.viewport(), Qt::LeftButton, {}, {border, 10});
    QTest::mouseMove(header.viewport(), {border + 20, 10});
    QTest::mouseMove(header.viewport(), {border + 40, 10});
    QCoreApplication::processEvents();
    QCOMPARE(header.sectionViewportPosition(kPlace) + shown.width(kPlace) - 1, border + 40);
    QTest::mouseRelease(header.viewport(), Qt::LeftButton, {}, {border + 40, 10});
    QCoreApplication::processEvents();
    QCOMPARE(shown.width(kPlace), before + 40);
    QCOMPARE(shown.total(), shown.table.view().viewport()->width());
}

void ColumnFitTest::aSumIsNeverCut()
{
    Shown shown;
    const QString figure = u"1,206,874,520.5"_s;
    shown.table.setSum(u"All"_s, {{kFigure, figure}});
    const QFontMetrics strong(fontOf(TextSize::BodyStrong, shown.table.font()));
    QTRY_VERIFY(shown.width(kFigure) >= strong.horizontalAdvance(figure) + 16);
}

/// The field of the first column is another one while the column stands still beside what scrolls.
void ColumnFitTest::whoTypesInAColumnThatFreezesGoesOn()
{
    Shown shown;
    auto specs = columns();
    specs[kCode].filter = FilterKind::Text;
    shown.table.setColumns(specs);
    TableView &view = shown.table.view();
    shown.table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.table));
    QWidget *field = view.header().filters().field(kCode);
    QVERIFY(field);
    field->setFocus();
    QTest::keyClicks(field, u"AL"_s);
    shown.table.resize(200, 400);
    QTRY_VERIFY(view.isFrozenShown());
    QWidget *frozen = QApplication::focusWidget();
    QVERIFY(frozen && frozen != field && frozen->isVisible());
    QCOMPARE(qobject_cast<QLineEdit *>(frozen)->text(), u"AL"_s);
    QTest::keyClicks(frozen, u"U"_s);
    shown.table.resize(1'200, 400);
    QTRY_VERIFY(!view.isFrozenShown());
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(qobject_cast<QLineEdit *>(field)->text(), u"ALU"_s);
}

STOA_TEST(ColumnFitTest)
#include "columnfittest.moc"
