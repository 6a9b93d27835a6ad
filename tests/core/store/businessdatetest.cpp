// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory/businessdate.h"
#include "core/store/schema.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// The day in the books, by the calendar of the place.
class BusinessDateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byTheCalendarOfThePlace_data();
    void byTheCalendarOfThePlace();
};

void BusinessDateTest::byTheCalendarOfThePlace_data()
{
    QTest::addColumn<MovementKind>("kind");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("day");
    const auto row = [](const char *name, MovementKind kind, const QString &from, const QString &to,
                        const QString &at, const QString &day) {
        QTest::newRow(name) << kind << from << to << at << day;
    };
    using enum MovementKind;
    row("late sale in Athens", Sale, u"ATH"_s, {}, u"2026-11-29T22:30:00Z"_s, u"2026-11-30"_s);
    row("the same in Dublin", Sale, u"DUB"_s, {}, u"2026-11-29T22:30:00Z"_s, u"2026-11-29"_s);
    row("in summer an hour more", Sale, u"ATH"_s, {}, u"2026-06-30T21:30:00Z"_s, u"2026-07-01"_s);
    row("receipt, where it arrives", Receipt, {}, u"ATH"_s, u"2026-11-29T22:30:00Z"_s, u"2026-11-30"_s);
    row("transfer, where it leaves", TransferOut, u"DUB"_s, u"ATH"_s, u"2026-11-29T22:30:00Z"_s,
        u"2026-11-29"_s);
    row("transfer, where it arrives", TransferIn, u"DUB"_s, u"ATH"_s, u"2026-11-29T22:30:00Z"_s,
        u"2026-11-30"_s);
    row("a zone that nobody knows", Sale, u"ODD"_s, {}, u"2026-11-29T23:59:59Z"_s, u"2026-11-29"_s);
    row("a place that nobody knows", Sale, u"NEW"_s, {}, u"2026-11-30T00:00:00Z"_s, u"2026-11-30"_s);
}

void BusinessDateTest::byTheCalendarOfThePlace()
{
    QFETCH(const MovementKind, kind);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, at);
    QFETCH(const QString, day);
    sql::SqliteOptions options;
    options.path = u":memory:"_s;
    const auto connection = sql::Connection::openSqlite(options);
    QVERIFY(connection && migrateCore(**connection));
    QVERIFY((*connection)
                ->execute("INSERT INTO location (code, kind, names, time_zone, updated_at) VALUES "
                          "('ATH', 'store', '{}', 'Europe/Athens', 0), "
                          "('DUB', 'store', '{}', 'Europe/Dublin', 0), "
                          "('ODD', 'store', '{}', 'Nowhere/Land', 0)"));
    const auto account = [](const QString &place, AccountKind outside) {
        return place.isEmpty() ? Account::outside(outside) : Account::at(AccountKind::OnHand, place);
    };
    const Instant instant = *Instant::parse(at);
    const MovementDraft draft{MovementId::make(instant),
                              u"A"_s,
                              kind,
                              account(from, AccountKind::Supplier),
                              account(to, AccountKind::Customer),
                              Quantity::units(1),
                              {},
                              Source::Till,
                              instant,
                              instant};
    BusinessCalendar calendar;
    for (int i = 0; i < 2; ++i) {
        const auto found = calendar.dayOf(**connection, draft);
        QVERIFY2(found, found ? "" : qPrintable(found.error().toString()));
        QCOMPARE(*found, day);
    }
}

STOA_TEST(BusinessDateTest)
#include "businessdatetest.moc"
