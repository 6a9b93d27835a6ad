// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/remarks.h"

#include "core/domain/inventory/reason.h"

#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

class RemarksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_the_reason_data();
    void finds_the_reason();
    void hides_names_data();
    void hides_names();
    void knows_remarks_data();
    void knows_remarks();
};

void RemarksTest::finds_the_reason_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<bool>("increase");
    QTest::addColumn<QString>("reason");
    QTest::newRow("damages") << u"damages"_s << false << u"broken"_s;
    QTest::newRow("capitals") << u"WET/MOULDY"_s << false << u"broken"_s;
    QTest::newRow("typing slip") << u"Dagamed"_s << false << u"broken"_s;
    QTest::newRow("thrown") << u"thrown away-can't sell."_s << false << u"broken"_s;
    QTest::newRow("damage before samples") << u"samples/damages"_s << false << u"broken"_s;
    QTest::newRow("display") << u"?display?"_s << false << u"display"_s;
    QTest::newRow("samples") << u"Show Samples"_s << false << u"sample"_s;
    QTest::newRow("missing") << u"?missing"_s << false << u"miscount"_s;
    QTest::newRow("nothing") << QString() << false << u"miscount"_s;
    QTest::newRow("found") << u"Found in w/hse"_s << true << u"found"_s;
    QTest::newRow("aside") << u"had been put aside"_s << true << u"found"_s;
    QTest::newRow("more though damaged") << u"damaged"_s << true << u"miscount"_s;
    QTest::newRow("check") << u"check"_s << true << u"miscount"_s;
}

void RemarksTest::finds_the_reason()
{
    QFETCH(const QString, remark);
    QFETCH(const bool, increase);
    QFETCH(const QString, reason);
    const QString found = hub::reasonOfRemark(remark, increase);
    QCOMPARE(found, reason);
    // It exists and goes with the sign.
    const auto reasons = builtInReasons();
    const auto known = std::ranges::find(reasons, found, &Reason::code);
    QVERIFY(known != reasons.end());
    QVERIFY(known->allows(Quantity::units(increase ? 1 : -1)));
}

void RemarksTest::hides_names_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a name") << u"Found by smith"_s << u"Found by"_s;
    QTest::newRow("two names") << u"jane smith cant find this section"_s << u"find section"_s;
    QTest::newRow("numbers") << u"wrongly marked carton 22804"_s << u"wrongly marked carton 22804"_s;
    QTest::newRow("signs") << u"????missing"_s << u"missing"_s;
    QTest::newRow("nothing") << u"?"_s << QString();
}

void RemarksTest::hides_names()
{
    QFETCH(const QString, remark);
    QFETCH(const QString, kept);
    QCOMPARE(hub::withoutNames(remark), kept);
}

void RemarksTest::knows_remarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("remark");
    QTest::newRow("article") << u"WHITE METAL LANTERN"_s << false;
    QTest::newRow("article with small letters") << u"BAG 125g SWIRLY MARBLES"_s << false;
    QTest::newRow("remark") << u"thrown away"_s << true;
    QTest::newRow("remark in capitals") << u"CHECK"_s << true;
    QTest::newRow("question marks") << u"??"_s << true;
    QTest::newRow("code") << u"20713"_s << true;
    QTest::newRow("somebody's words") << u"oops my mistake"_s << true;
}

void RemarksTest::knows_remarks()
{
    QFETCH(const QString, text);
    QFETCH(const bool, remark);
    QCOMPARE(hub::looksLikeRemark(text), remark);
}

STOA_TEST(RemarksTest)
#include "remarkstest.moc"
