// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/inventory/stockverbs.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/desk/deskschema.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// A location, the built-in reasons, and one article, if the catalogue knows it.
struct Shop {
    std::unique_ptr<sql::Connection> connection;
    NoSink sink;
    std::optional<UnitOfWork> work;

    void open(const QString &unit);
};

void Shop::open(const QString &unit)
{
    auto opened = sql::Connection::openSqlite({.path = u":memory:"_s});
    QVERIFY(opened);
    connection = std::move(*opened);
    QVERIFY(migrateCache(*connection));
    work.emplace(
        *connection, sink,
        WorkContext{Instant::fromMs(1), Instant::fromMs(1), {}, {}, Source::Desk, Rights::ofTheHouse()});
    LocationDraft place;
    place.code = u"ATH-01"_s;
    place.kind = nameOf(LocationKind::Store);
    place.names = {{u"en"_s, u"Athens"_s}};
    place.country = u"GR"_s;
    place.timeZone = u"Europe/Athens"_s;
    place.zone = nameOf(Zone::Urban);
    const auto location = Location::accept(place);
    QVERIFY(location && LocationRepository::save(*work, *location));
    for (const Reason &reason : builtInReasons())
        QVERIFY(LedgerRepository::saveReason(*work, reason));
    if (!unit.isEmpty()) {
        ItemDraft draft;
        draft.sku = u"OIL-1"_s;
        draft.names = {{u"en"_s, u"Oil"_s}};
        draft.unit = unit;
        const auto item = Item::accept(draft);
        QVERIFY(item && CatalogRepository::save(*work, *item));
    }
}

} // namespace

/// What an adjustment may say of an article.
class StockVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void piecesAreWhole_data();
    void piecesAreWhole();
    void aNumberKeepsItsUnit_data();
    void aNumberKeepsItsUnit();
    void aMovementAsksForItsPermission_data();
    void aMovementAsksForItsPermission();
    void whatLiesAtAnotherStoreIsNotTakenBack();
    void aSafetyStockIsOfSomething_data();
    void aSafetyStockIsOfSomething();
    void theReasonForTakingBackStays();
};

void StockVerbsTest::piecesAreWhole_data()
{
    QTest::addColumn<QString>("unit"); // empty: the catalogue does not know the SKU
    QTest::addColumn<QString>("delta");
    QTest::addColumn<bool>("taken");
    QTest::newRow("pieces") << u"H87"_s << u"2"_s << true;
    QTest::newRow("half a piece") << u"H87"_s << u"0.5"_s << false;
    QTest::newRow("pieces and a bit") << u"H87"_s << u"-2.001"_s << false;
    QTest::newRow("half a kilogram") << u"KGM"_s << u"0.5"_s << true;
    QTest::newRow("not in the catalogue") << QString() << u"0.5"_s << true;
}

void StockVerbsTest::piecesAreWhole()
{
    QFETCH(QString, unit);
    QFETCH(QString, delta);
    QFETCH(bool, taken);
    Shop shop;
    shop.open(unit);
    const auto adjustment =
        Adjustment::accept(MovementId::make(Instant::fromMs(1)),
                           {u"OIL-1"_s, u"ATH-01"_s, *Quantity::parse(delta), u"miscount"_s, {}});
    QVERIFY(adjustment);
    const auto done = adjustStock(*shop.work, *adjustment);
    QCOMPARE(bool(done), taken);
    if (!taken) {
        QCOMPARE(done.error().problem, Problem::ValidationFailed);
        QCOMPARE(done.error().field, u"delta"_s);
    }
}

void StockVerbsTest::aNumberKeepsItsUnit_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<std::optional<Unit>>("counted");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the same") << u"KGM"_s << std::optional(Unit::Kilogram) << true;
    QTest::newRow("another one") << u"H87"_s << std::optional(Unit::Kilogram) << false;
    QTest::newRow("not said") << u"H87"_s << std::optional<Unit>() << true;
    QTest::newRow("not in the catalogue") << QString() << std::optional(Unit::Kilogram) << true;
}

void StockVerbsTest::aNumberKeepsItsUnit()
{
    QFETCH(QString, unit);
    QFETCH(std::optional<Unit>, counted);
    QFETCH(bool, taken);
    Shop shop;
    shop.open(unit);
    const auto adjustment =
        Adjustment::accept(MovementId::make(Instant::fromMs(1)),
                           {u"OIL-1"_s, u"ATH-01"_s, Quantity::units(2), u"miscount"_s, {}, {}, counted});
    QVERIFY(adjustment);
    const auto read = Adjustment::fromJson(adjustment->toJson());
    QVERIFY(read);
    QVERIFY(read->what().unit == counted);
    const auto done = adjustStock(*shop.work, *read);
    QCOMPARE(bool(done), taken);
    if (!taken)
        QCOMPARE(done.error().field, u"unit"_s);
}

namespace {

MovementDraft receipt(const QString &id, const Account &from, const Account &to, const QString &reason = {})
{
    MovementDraft draft{*MovementId::parse(id), u"OIL-1"_s, MovementKind::Receipt, from, to,
                        Quantity::units(3)};
    draft.reason = reason;
    draft.occurredAt = draft.recordedAt = Instant::fromMs(1);
    if (!reason.isEmpty())
        draft.kind = MovementKind::Found;
    return draft;
}

const QString kOne = u"mov_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b"_s;

} // namespace

namespace {
// What one may.
constexpr int kNothing = 0;
constexpr int kRecord = 1;
constexpr int kAdjust = 2; ///< and record
constexpr int kEverywhere = 3; ///< both, in the whole chain
} // namespace

void StockVerbsTest::aMovementAsksForItsPermission_data()
{
    QTest::addColumn<int>("may");
    QTest::addColumn<bool>("atALocation");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("a receipt") << kRecord << true << QString() << Problem::Unspecified;
    QTest::newRow("without the permission") << kNothing << true << QString() << Problem::Forbidden;
    QTest::newRow("outside of all locations") << kEverywhere << false << QString() << Problem::Unspecified;
    QTest::newRow("outside, with one store") << kAdjust << false << QString() << Problem::Forbidden;
    QTest::newRow("outside, without the permission") << kNothing << false << QString() << Problem::Forbidden;
    QTest::newRow("a reason of its kind") << kAdjust << true << u"found"_s << Problem::Unspecified;
    QTest::newRow("a correction without the right to adjust")
        << kRecord << true << u"found"_s << Problem::Forbidden;
    QTest::newRow("a reason of another kind") << kAdjust << true << u"theft"_s << Problem::ReasonKind;
    QTest::newRow("no such reason") << kAdjust << true << u"nope"_s << Problem::UnknownReason;
    QTest::newRow("taking back is another verb") << kAdjust << true << u"undo"_s << Problem::UnknownReason;
}

void StockVerbsTest::aMovementAsksForItsPermission()
{
    QFETCH(const int, may);
    QFETCH(const bool, atALocation);
    QFETCH(const QString, reason);
    QFETCH(const Problem, problem);
    Shop shop;
    shop.open(u"H87"_s);
    QSet<Permission> permissions{Permission::StockRead};
    if (may >= kRecord)
        permissions.insert(Permission::StockRecord);
    if (may >= kAdjust)
        permissions.insert(Permission::StockAdjust);
    const auto reach = may == kEverywhere ? Rights::Stores::All : Rights::Stores::Listed;
    UnitOfWork work(*shop.connection, shop.sink,
                    {Instant::fromMs(1),
                     Instant::fromMs(1),
                     {},
                     {},
                     Source::Desk,
                     Rights(permissions, {u"ATH-01"_s}, reach)});
    const Account to =
        atALocation ? Account::at(AccountKind::OnHand, u"ATH-01"_s) : Account::outside(AccountKind::Shrink);
    MovementDraft draft = receipt(kOne, Account::outside(AccountKind::Suspense), to, reason);
    if (!atALocation)
        draft.kind = MovementKind::Adjustment;
    const auto movement = Movement::accept(draft);
    QVERIFY(movement);
    const auto done = recordMovements(work, {*movement});
    QCOMPARE(done ? Problem::Unspecified : done.error().problem, problem);
    if (!reason.isEmpty() && !done && problem != Problem::Forbidden)
        QCOMPARE(done.error().field, u"movements/0/reason"_s);
}

void StockVerbsTest::whatLiesAtAnotherStoreIsNotTakenBack()
{
    Shop shop;
    shop.open(u"H87"_s);
    MovementDraft draft = receipt(kOne, Account::at(AccountKind::OnHand, u"ATH-01"_s),
                                  Account::at(AccountKind::OnHand, u"MIL-01"_s));
    draft.kind = MovementKind::Adjustment;
    const auto moved = Movement::accept(draft);
    QVERIFY(moved);
    QVERIFY(LedgerRepository::enter(*shop.work, *moved));
    const auto back = reversalOf(moved->what(), u"ATH-01"_s);
    QVERIFY(back);
    const auto adjustment = Adjustment::accept(MovementId::make(Instant::fromMs(2)), *back);
    QVERIFY(adjustment);
    const auto by = [&](const QSet<QString> &stores) {
        UnitOfWork work(*shop.connection, shop.sink,
                        {Instant::fromMs(2),
                         Instant::fromMs(2),
                         {},
                         {},
                         Source::Desk,
                         Rights({Permission::StockAdjust}, stores)});
        return adjustStock(work, *adjustment);
    };
    const auto foreign = by({u"ATH-01"_s});
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().problem, Problem::NotFound);
    QVERIFY(by({u"ATH-01"_s, u"MIL-01"_s}));
}

void StockVerbsTest::aSafetyStockIsOfSomething_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<int>("safety");
    QTest::addColumn<QString>("field"); ///< empty: it is taken
    QTest::newRow("two pieces") << u"OIL-1"_s << 2'000 << QString();
    QTest::newRow("one and a half") << u"OIL-1"_s << 1'500 << u"safety"_s;
    QTest::newRow("of nothing") << u"NOPE-77"_s << 2'000 << u"sku"_s;
}

void StockVerbsTest::aSafetyStockIsOfSomething()
{
    QFETCH(const QString, sku);
    QFETCH(const int, safety);
    QFETCH(const QString, field);
    Shop shop;
    shop.open(u"H87"_s);
    const auto done =
        setSafety(*shop.work, {{u"sku"_s, sku}, {u"location"_s, u"ATH-01"_s}, {u"safety"_s, safety}});
    QCOMPARE(done ? QString() : done.error().field, field);
    QCOMPARE(bool(done), field.isEmpty());
}

void StockVerbsTest::theReasonForTakingBackStays()
{
    Shop shop;
    shop.open(u"H87"_s);
    const auto reason = LedgerRepository::findReason(*shop.connection, reasons::kUndo.toString());
    QVERIFY(reason && *reason);
    const auto retired = saveReason(
        *shop.work,
        {{u"code"_s, (*reason)->code}, {u"names"_s, (*reason)->names.toJson()}, {u"active"_s, false}});
    QVERIFY(!retired);
    QCOMPARE(retired.error().field, u"active"_s);
}

STOA_TEST(StockVerbsTest)
#include "stockverbstest.moc"
