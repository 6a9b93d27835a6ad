// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"

#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// Who sits at the desk is told whole at the foot of the rail.
class RailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rolesAreNotCut_data()
    {
        QTest::addColumn<QString>("roles");
        QTest::addColumn<int>("lines");
        QTest::newRow("one") << u"Auditor"_s << 1;
        QTest::newRow("two") << u"Store manager, Administrator"_s << 2;
        QTest::newRow("Greek") << u"Διευθυντής καταστήματος"_s << 2;
        QTest::newRow("two in Greek") << u"Διευθυντής καταστήματος, Διαχειριστής"_s << 3;
        QTest::newRow("Chinese") << u"店长、管理员"_s << 1;
    }
    void rolesAreNotCut()
    {
        QFETCH(QString, roles);
        const kit::Themed themed;
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPixelSize(13);
        QApplication::setFont(font);
        {
            RailEnd person(RailEnd::Kind::Person, nullptr);
            person.setLines(u"Eleni Markou"_s, u"Auditor"_s);
            const int lower = person.sizeHint().height();
            person.setLines(u"Eleni Markou"_s, roles);
            const QStringList shown = person.secondLines(person.textRoom(175));
            QTEST(int(shown.size()), "lines");
            QVERIFY2(!shown.join(u' ').contains(u'…'), qPrintable(shown.join(u'|')));
            QCOMPARE(person.sizeHint().height() > lower, shown.size() > 1);
        }
        QApplication::setFont(before);
    }
    void aFoldedBadgeHasItsFigure_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<StatusKind>("status");
        QTest::newRow("a few refused") << u"2"_s << u"7"_s << StatusKind::Problem;
        QTest::newRow("a few") << u"2"_s << u"7"_s << StatusKind::None;
        QTest::newRow("thousands") << u"1,234"_s << u"1,237"_s << StatusKind::Problem;
    }
    void aFoldedBadgeHasItsFigure()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(StatusKind, status);
        const kit::Themed themed;
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPixelSize(13);
        QApplication::setFont(font);
        {
            RailItem item(u"refresh-cw"_s, nullptr);
            item.setFolded(true);
            item.resize(item.sizeHint());
            item.setBadge({one, status});
            const QImage first = item.grab().toImage();
            QVERIFY2(item.rect().contains(item.foldedBadge()), "cut at an edge");
            item.setBadge({other, status});
            QVERIFY(item.grab().toImage() != first);
            item.setBadge({one, status});
            QCOMPARE(item.grab().toImage(), first);
        }
        QApplication::setFont(before);
    }
    void whatHasNoRoomIsElided()
    {
        const kit::Themed themed;
        RailEnd person(RailEnd::Kind::Person, nullptr);
        person.setLines(u"Eleni Markou"_s, u"Store manager, Administrator, Auditor, Merchandiser, Picker"_s);
        const QStringList shown = person.secondLines(90);
        QCOMPARE(shown.size(), 3);
        QVERIFY(shown.last().endsWith(u'…'));
        QVERIFY(person.accessibleName().endsWith(u"Picker"_s));
    }
};

STOA_TEST(RailTest)
#include "railtest.moc"
