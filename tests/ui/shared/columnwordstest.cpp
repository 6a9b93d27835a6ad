// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/columnstage.h"
#include "ui/shared/celldelegate.h"
#include "ui/shared/columnfit.h"

#include <QPainter>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

using kit::columns;
using kit::kFigure;
using kit::kName;
using kit::kPlace;
using Shown = kit::ColumnStage;

/// Words have the room that they need before columns that say less have theirs.
class ColumnWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsInCellsWidenTheirColumnToALimit();
    void onceColumnsGiveWayWhatFillsIsComfortable();
    void aDetailIsCutAfterTheWordsBeforeIt();
};

void ColumnWordsTest::wordsInCellsWidenTheirColumnToALimit()
{
    Shown shown;
    auto specs = columns();
    specs[kPlace] = {.id = u"by"_s, .width = 60};
    shown.table.setColumns(specs);
    QCoreApplication::processEvents();
    const int before = shown.width(kPlace);
    const QString name = u"Alexandra N."_s;
    shown.model.setItem(0, kPlace, new QStandardItem(name));
    QCoreApplication::processEvents();
    const int asked = shown.table.view().fontMetrics().horizontalAdvance(name) + 16;
    QVERIFY(asked > before);
    QVERIFY(shown.width(kPlace) >= std::min(asked, 96));
    shown.model.setItem(1, kPlace, new QStandardItem(name.repeated(5)));
    QCoreApplication::processEvents();
    QCOMPARE(shown.width(kPlace), 96);
}

void ColumnWordsTest::onceColumnsGiveWayWhatFillsIsComfortable()
{
    Shown shown;
    auto specs = columns();
    specs[kName].width = 150;
    specs[kName].comfortable = 190;
    specs[kPlace] = {.id = u"place"_s, .width = 80, .minimum = 80, .givesWay = 1};
    specs[kFigure].givesWay = 2;
    shown.table.setColumns(specs);
    QCoreApplication::processEvents();
    TableView &view = shown.table.view();
    const int beside = shown.table.width() - view.viewport()->width();
    const auto resize = [&shown, beside](int width) {
        shown.table.resize(width + beside, 400);
        QCoreApplication::processEvents();
    };
    const int whole = shown.total() - shown.width(kName) + 150;
    const int figure = shown.width(kFigure);
    // While all have room, nobody gives way for comfort.
    resize(whole);
    QVERIFY(!view.isColumnHidden(kFigure) && !view.isColumnHidden(kPlace));
    resize(whole - 1);
    QVERIFY(view.isColumnHidden(kFigure));
    QCOMPARE(view.isColumnHidden(kPlace), figure < 41);
    resize(whole - figure);
    QVERIFY2(view.isColumnHidden(kFigure) && view.isColumnHidden(kPlace), "the second one for comfort");
    QVERIFY(shown.width(kName) >= 190);
}

/// A document's code that lost its end is the code of none.
void ColumnWordsTest::aDetailIsCutAfterTheWordsBeforeIt()
{
    Shown shown;
    auto *delegate = static_cast<CellDelegate *>(shown.table.view().itemDelegate());
    const auto painted = [&](const QString &text, const QString &detail, int width) {
        auto *item = new QStandardItem(text);
        item->setData(detail, role(TableRole::Detail));
        shown.model.setItem(0, kName, item);
        QImage image(width, 28, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(&shown.table.view());
        option.rect = image.rect();
        delegate->paint(&painter, option, shown.model.index(0, kName));
        painter.end();
        return image;
    };
    const QString text = u"Customer return to the shelf"_s;
    const int code = shown.table.view().fontMetrics().horizontalAdvance(u"ATH-01-1-4938"_s);
    const int narrow = code + 100;
    QVERIFY(painted(text, u"ATH-01-1-4938"_s, narrow) != painted(text, u"ATH-01-1-4939"_s, narrow));
    // With no room for it either, its end stays before its middle.
    QVERIFY(painted(text, u"ATH-01-1-4938"_s, code + 40) != painted(text, u"ATH-01-1-4939"_s, code + 40));
}

STOA_TEST(ColumnWordsTest)
#include "columnwordstest.moc"
