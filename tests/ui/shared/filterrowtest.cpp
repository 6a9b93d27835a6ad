// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filterrow.h"
#include "tests/kit/testmain.h"
#include "tests/ui/columnstage.h"
#include "ui/shared/tableheader.h"

#include <QAbstractItemView>
#include <QComboBox>
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
};

STOA_TEST(FilterRowTest)
#include "filterrowtest.moc"
