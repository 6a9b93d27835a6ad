// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filterrow.h"
#include "tests/kit/testmain.h"
#include "tests/ui/columnstage.h"
#include "ui/shared/tableheader.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// The fields under a table's titles.
class FilterRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListIsAsWideAsItsWords_data()
    {
        QTest::addColumn<int>("choices");
        QTest::newRow("few") << 3;
        QTest::newRow("more than are in sight at once") << 40;
    }

    void aListIsAsWideAsItsWords()
    {
        QFETCH(int, choices);
        const QString longest = u"of the last thirty days and of no other time"_s;
        kit::ColumnStage stage;
        auto columns = kit::columns();
        columns[kit::kPlace].choices.clear();
        for (int i = 0; i < choices; ++i)
            columns[kit::kPlace].choices.append(
                {QString::number(i), i == 1 ? longest : u"Place %1"_s.arg(i)});
        stage.table.setColumns(columns);
        stage.table.view().setColumnWidth(kit::kPlace, 76);
        stage.table.view().header().filters().place();
        auto *field = qobject_cast<QComboBox *>(stage.table.view().header().filters().field(kit::kPlace));
        QVERIFY(field);
        field->showPopup();
        QAbstractItemView &list = *field->view();
        QTRY_VERIFY(list.isVisible());
        QVERIFY(field->width() < list.sizeHintForColumn(0));
        QVERIFY(list.viewport()->width() >= list.sizeHintForColumn(0));
        QVERIFY(list.viewport()->width() > list.fontMetrics().horizontalAdvance(longest));
        QCOMPARE(list.textElideMode(), Qt::ElideRight);
        field->hidePopup();
    }

    void whatCannotBeReadIsNoActiveFilter()
    {
        kit::ColumnStage stage;
        auto columns = kit::columns();
        columns[kit::kName].filter = FilterKind::Text;
        stage.table.setColumns(columns);
        auto *field = qobject_cast<QLineEdit *>(stage.table.view().header().filters().field(kit::kName));
        QVERIFY(field);
        const Tokens &tokens = stage.themed.theme.tokens();
        const auto holds = [&](ColourRole role) {
            const QImage image = field->grab().toImage();
            const QColor colour = tokens.colour(role);
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, 0) == colour)
                    return true;
            }
            return false;
        };
        field->setText(u"abc"_s);
        QVERIFY(holds(ColourRole::Accent));
        stage.table.setFilterError(kit::kName, u"Type a number."_s);
        QVERIFY(holds(ColourRole::Problem));
        QVERIFY(!holds(ColourRole::Accent));
        QCOMPARE(field->text(), u"abc"_s);
        QCOMPARE(field->toolTip(), u"Type a number."_s);
        stage.table.setFilterError(kit::kName, {});
        QVERIFY(holds(ColourRole::Accent));
    }
};

STOA_TEST(FilterRowTest)
#include "filterrowtest.moc"
