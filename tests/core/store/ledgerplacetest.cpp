// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/ledgerquery.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// The lines of all locations add up to the stock on hand only where each movement stands at the right one.
class LedgerPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMovementIsALineOfWhoseStockItChanges_data();
    void aMovementIsALineOfWhoseStockItChanges();
};

void LedgerPlaceTest::aMovementIsALineOfWhoseStockItChanges_data()
{
    QTest::addColumn<QStringList>("sides"); // account and location, from and to
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("change");
    const auto row = [](const char *name, const QStringList &sides, const QString &place, int change) {
        QTest::newRow(name) << sides << place << change;
    };
    row("received", {u"supplier"_s, {}, u"onHand"_s, u"A"_s}, u"A"_s, 4);
    row("sold", {u"onHand"_s, u"A"_s, u"customer"_s, {}}, u"A"_s, -4);
    row("sent off", {u"onHand"_s, u"A"_s, u"inTransit"_s, u"B"_s}, u"A"_s, -4);
    row("arrived", {u"inTransit"_s, u"B"_s, u"onHand"_s, u"B"_s}, u"B"_s, 4);
    row("sent back", {u"inTransit"_s, u"B"_s, u"onHand"_s, u"A"_s}, u"A"_s, 4);
    row("announced", {u"supplier"_s, {}, u"inTransit"_s, u"B"_s}, u"B"_s, 0);
}

void LedgerPlaceTest::aMovementIsALineOfWhoseStockItChanges()
{
    QFETCH(const QStringList, sides);
    QFETCH(const QString, place);
    QFETCH(const int, change);
    for (int i = 0; i < 4; i += 2)
        QVERIFY(accountKindOf(sides[i]));
    QCOMPARE(ledgerPlace(sides[0], sides[1], sides[2], sides[3]), place);
    QCOMPARE(physicalChange(place, sides[0], sides[1], sides[2], sides[3], Quantity::units(4)),
             Quantity::units(change));
}

STOA_TEST(LedgerPlaceTest)
#include "ledgerplacetest.moc"
