// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/personline.h"
#include "tests/kit/fakeline.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shell/rail.h"

#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

/// Who sits at the desk, at the foot of the rail.
class PersonLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The people come with the first copy, after the window has opened.
    void theRoleShowsOnceItIsKnown()
    {
        kit::Themed themed;
        kit::DeskStage stage;
        kit::FakeLine line(stage);
        Wording wording(u"en"_s);
        AccessDesk desk(line, wording, stage.clock());
        RailEnd person(RailEnd::Kind::Person, nullptr);
        const PersonLine keeper(desk, person);
        QVERIFY2(person.accessibleName().contains(u"eleni"), qPrintable(person.accessibleName()));
        QTRY_VERIFY2(person.accessibleName().contains(u"Store manager, Administrator"),
                     qPrintable(person.accessibleName()));
        QVERIFY(!person.accessibleName().contains(u"eleni"));
    }

    void anotherPersonIsShownAtOnce()
    {
        kit::Themed themed;
        kit::DeskStage stage;
        kit::FakeLine line(stage);
        Wording wording(u"en"_s);
        AccessDesk desk(line, wording, stage.clock());
        RailEnd person(RailEnd::Kind::Person, nullptr);
        const PersonLine keeper(desk, person);
        line.signOut();
        QVERIFY(person.accessibleName().contains(u"Eleni Markou"));
        line.signIn({Permission::StockRead});
        QVERIFY(person.accessibleName().contains(u"Eleni Markou"));
    }
};

STOA_TEST(PersonLineTest)
#include "personlinetest.moc"
