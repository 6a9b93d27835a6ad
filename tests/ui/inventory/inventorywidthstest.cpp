// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"
#include "ui/inventory/ledgersection.h"
#include "ui/shared/cascade.h"
#include "ui/shared/celldelegate.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/textsize.h"

#include <QScrollBar>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// Nothing that may not be cut is cut, in any of our languages, with the details pane open.
class InventoryWidthsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTitleAndCodeIsWhole_data();
    void everyTitleAndCodeIsWhole();
};

void InventoryWidthsTest::everyTitleAndCodeIsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::newRow("en 1440") << u"en"_s << QSize(1440, 900);
    QTest::newRow("el 1440") << u"el"_s << QSize(1440, 900);
    QTest::newRow("it 1440") << u"it"_s << QSize(1440, 900);
    QTest::newRow("pl 1440") << u"pl"_s << QSize(1440, 900);
    QTest::newRow("zh_CN 1440") << u"zh_CN"_s << QSize(1440, 900);
    for (const char *language : {"en", "el", "it", "pl", "zh_CN"})
        QTest::addRow("%s 1280", language) << QString::fromLatin1(language) << QSize(1280, 800);
    QTest::newRow("it 1920") << u"it"_s << QSize(1920, 1080);
}

void InventoryWidthsTest::everyTitleAndCodeIsWhole()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPixelSize(13);
    QApplication::setFont(font);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/stoa_%1.qm"_s.arg(language)));
    qApp->installTranslator(&translator);
    QStringList cut;
    {
        kit::InventoryStage s;
        s.wording.setLanguage(language);
        s.window->resize(size);
        s.page().table().setCurrentRow(1);
        QTRY_VERIFY_WITH_TIMEOUT(s.panel->pane()->isVisible(), kit::kWait);
        QTRY_VERIFY_WITH_TIMEOUT(s.panel->pane()->lastMovements().model()->rowCount() > 0, kit::kWait);
        s.desk->setSort({{PositionColumn::Location}, {PositionColumn::OnHand}});
        s.settle();
        const TableView &last = s.panel->pane()->lastMovements().view();
        QCOMPARE(last.header().length(), last.viewport()->width());
        for (const DataTable *table : {&s.page().table(), &s.panel->pane()->lastMovements()}) {
            const TableView &view = table->view();
            const auto &delegate = *static_cast<CellDelegate *>(view.itemDelegate());
            for (int column = 0; column < view.columns().size(); ++column) {
                if (view.isColumnHidden(column))
                    continue;
                const QString title = view.model()->headerData(column, Qt::Horizontal).toString();
                if (view.header().titleWidth(column) > view.columnWidth(column))
                    cut.append(title);
                if (view.columns()[column].kind == ui::ColumnKind::Text)
                    continue;
                const int rows = std::min(view.model()->rowCount(), 12);
                for (int row = 0; row < rows; ++row) {
                    const QModelIndex at = view.model()->index(row, column);
                    if (delegate.contentWidth(at) > view.columnWidth(column))
                        cut.append(title + u": "_s + at.data().toString());
                }
            }
        }
        const TableView &view = s.page().table().view();
        // Columns of less weight give way instead.
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        if (s.page().tabs().sizeHint().width() > s.page().tabs().width())
            cut.append(u"view tabs"_s);
        const QLineEdit &search = s.page().searchField();
        if (search.fontMetrics().horizontalAdvance(search.placeholderText()) > search.width() - 56)
            cut.append(search.placeholderText());
        const CascadeView &terms = s.panel->pane()->cascade();
        const QFontMetrics strong(fontOf(TextSize::BodyStrong, terms.font()));
        for (const CascadeRow &row : terms.cascade().rows()) {
            if (strong.horizontalAdvance(row.term) + 16 > terms.columnWidth(int(CascadeModel::Column::Term)))
                cut.append(row.term);
        }
        QVERIFY(view.columnWidth(int(PositionColumn::Name)) >= 130);
    }
    qApp->removeTranslator(&translator);
    QApplication::setFont(before);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

STOA_TEST(InventoryWidthsTest)
#include "inventorywidthstest.moc"
