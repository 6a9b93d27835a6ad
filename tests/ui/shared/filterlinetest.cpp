// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filterline.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Stage()
        : button(new QPushButton(u"A button with a good many words on it, for the whole panel"_s))
    {
        line.addButton(button);
        line.resize(700, 36);
    }
    void show()
    {
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
    }
    void setFilters()
    {
        line.setFilters({{u"1"_s, u"Sellable ≤ 70"_s, u"≤ 70"_s},
                         {u"2"_s, u"Updated: last 30 days"_s, u"last 30 days"_s},
                         {u"3"_s, u"Location: Athens Kifissia"_s, u"Athens Kifissia"_s}});
    }
    bool isWhole() const
    {
        const auto chips = line.findChildren<QAbstractButton *>(QRegularExpression(u"^filterChip"_s),
                                                                Qt::FindDirectChildrenOnly);
        int whole = 0;
        for (const QAbstractButton *chip : chips)
            whole += chip->isVisible() && chip->width() >= chip->sizeHint().width() ? 1 : 0;
        return whole == 3;
    }

    kit::Themed themed;
    FilterLine line;
    QPushButton *button;
};

} // namespace

/// The filters that are on, in the room that the panel's buttons leave.
class FilterLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chipsTakeRoomThatComesLater()
    {
        Stage stage;
        stage.show();
        stage.setFilters();
        QCoreApplication::processEvents();
        QVERIFY(!stage.isWhole());
        // The line is as wide as before; only its button is smaller.
        stage.button->setText({});
        QTRY_VERIFY(stage.isWhole());
        stage.button->setText(u"A button with a good many words on it, for the whole panel"_s);
        QTRY_VERIFY(!stage.isWhole());
    }

    void chipsSetBeforeItIsSeenAreFittedWhenItIs()
    {
        Stage stage;
        stage.setFilters();
        stage.button->setText({});
        stage.show();
        QTRY_VERIFY(stage.isWhole());
    }
};

STOA_TEST(FilterLineTest)
#include "filterlinetest.moc"
