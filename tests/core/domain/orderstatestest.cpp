// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/states.h"
#include "tests/kit/testmain.h"

#include <QMap>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// From a state to those that may follow, in the order in which they are offered.
using Table = QMap<QString, QStringList>;

QStringList words(const char *line) { return QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts); }

Table tableOf(std::initializer_list<std::pair<const char *, const char *>> rows)
{
    Table table;
    for (const auto &[from, to] : rows)
        table.insert(QString::fromLatin1(from), words(to));
    return table;
}

const Table kOrders = tableOf({{"created", "approved onHold rejected cancelled"},
                               {"approved", "partlyFulfilled completed onHold cancelled"},
                               {"onHold", "approved partlyFulfilled completed rejected cancelled"},
                               {"partlyFulfilled", "completed onHold"},
                               {"completed", ""},
                               {"rejected", ""},
                               {"cancelled", ""}});

/// `packed` may go to `out`, which is the way in which the goods leave.
Table fulfilments(const char *packed)
{
    Table table = tableOf({{"allocated", "accepted rejected cancelled"},
                           {"accepted", "picking rejected cancelled"},
                           {"picking", "picked rejected cancelled"},
                           {"picked", "packed rejected cancelled"},
                           {"readyForPickup", "checkedIn collected expired rejected cancelled"},
                           {"checkedIn", "collected readyForPickup expired rejected cancelled"},
                           {"collected", ""},
                           {"expired", "collected cancelled"},
                           {"shipped", "inTransit delivered exception"},
                           {"inTransit", "delivered exception"},
                           {"delivered", ""},
                           {"exception", "inTransit delivered"},
                           {"rejected", ""},
                           {"cancelled", ""}});
    table.insert(u"packed"_s, words(packed));
    return table;
}

const Table kReturns = tableOf({{"requested", "accepted rejected"},
                                {"accepted", "inTransit received rejected"},
                                {"inTransit", "received"},
                                {"received", "inspected"},
                                {"inspected", "refunded exchanged rejected"},
                                {"refunded", "closed"},
                                {"exchanged", "closed"},
                                {"rejected", "closed"},
                                {"closed", ""}});

const Table kReservations = tableOf({{"held", "committed consumed released expired"},
                                     {"committed", "consumed released"},
                                     {"consumed", ""},
                                     {"released", ""},
                                     {"expired", ""}});

/// Every pair of states of the table, with what it says of it.
void rowsOf(const Table &table, const QByteArray &prefix)
{
    for (auto from = table.cbegin(); from != table.cend(); ++from) {
        for (auto to = table.cbegin(); to != table.cend(); ++to)
            QTest::addRow("%s%s to %s", prefix.constData(), qPrintable(from.key()), qPrintable(to.key()))
                << from.key() << to.key() << *from;
    }
}

void columns()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("allowed");
}

/// The pair of the row is allowed exactly where the table says so; a refusal names what is.
template <typename Find, typename Go> void check(Find find, Go go)
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, allowed);
    const auto start = find(QStringView(from));
    const auto end = find(QStringView(to));
    QVERIFY(start && end);
    const Result<void> went = go(*start, *end);
    QCOMPARE(went.has_value(), allowed.contains(to));
    if (went)
        return;
    QCOMPARE(went.error().kind, ErrorKind::Conflict);
    QCOMPARE(went.error().problem, Problem::IllegalTransition);
    QCOMPARE(went.error().detail,
             u"from %1 to %2; allowed: %3"_s.arg(from, to,
                                                 allowed.isEmpty() ? u"nothing"_s : allowed.join(u", "_s)));
}

} // namespace

class OrderStatesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orderMayGo_data();
    void orderMayGo();
    void fulfilmentMayGo_data();
    void fulfilmentMayGo();
    void returnMayGo_data();
    void returnMayGo();
    void reservationMayGo_data();
    void reservationMayGo();
    void everyNameIsReadBack();
    void unknownNamesAreNone();
    void nothingFollowsWhatIsClosed();
    void aFulfilmentIsInTheHouseOrLeftOrEnded();
};

void OrderStatesTest::orderMayGo_data()
{
    columns();
    rowsOf(kOrders, {});
}

void OrderStatesTest::orderMayGo()
{
    check(&orderStateOf, [](OrderState from, OrderState to) { return mayGo(from, to); });
}

void OrderStatesTest::fulfilmentMayGo_data()
{
    QTest::addColumn<FulfilmentMethod>("method");
    columns();
    using enum FulfilmentMethod;
    for (const auto method : {Ship, Pickup, Curbside, Locker, ShipToStore}) {
        const Table table =
            fulfilments(method == Ship ? "shipped rejected cancelled" : "readyForPickup rejected cancelled");
        for (auto from = table.cbegin(); from != table.cend(); ++from) {
            for (auto to = table.cbegin(); to != table.cend(); ++to)
                QTest::addRow("%s: %s to %s", nameOf(method).data(), qPrintable(from.key()),
                              qPrintable(to.key()))
                    << method << from.key() << to.key() << *from;
        }
    }
}

void OrderStatesTest::fulfilmentMayGo()
{
    QFETCH(FulfilmentMethod, method);
    check(&fulfilmentStateOf,
          [method](FulfilmentState from, FulfilmentState to) { return mayGo(from, to, method); });
}

void OrderStatesTest::returnMayGo_data()
{
    columns();
    rowsOf(kReturns, {});
}

void OrderStatesTest::returnMayGo()
{
    check(&returnStateOf, [](ReturnState from, ReturnState to) { return mayGo(from, to); });
}

void OrderStatesTest::reservationMayGo_data()
{
    columns();
    rowsOf(kReservations, {});
}

void OrderStatesTest::reservationMayGo()
{
    check(&reservationStateOf, [](ReservationState from, ReservationState to) { return mayGo(from, to); });
}

void OrderStatesTest::everyNameIsReadBack()
{
    for (int i = 0; i <= int(OrderState::Cancelled); ++i)
        QCOMPARE(orderStateOf(QString(nameOf(OrderState(i)))), OrderState(i));
    for (int i = 0; i <= int(LineState::Returned); ++i)
        QCOMPARE(lineStateOf(QString(nameOf(LineState(i)))), LineState(i));
    for (int i = 0; i <= int(FulfilmentState::Cancelled); ++i)
        QCOMPARE(fulfilmentStateOf(QString(nameOf(FulfilmentState(i)))), FulfilmentState(i));
    for (int i = 0; i <= int(ReturnState::Closed); ++i)
        QCOMPARE(returnStateOf(QString(nameOf(ReturnState(i)))), ReturnState(i));
    for (int i = 0; i <= int(ReservationState::Expired); ++i)
        QCOMPARE(reservationStateOf(QString(nameOf(ReservationState(i)))), ReservationState(i));
}

void OrderStatesTest::unknownNamesAreNone()
{
    for (const QString &name : {u""_s, u"Created"_s, u"lost"_s}) {
        QVERIFY(!orderStateOf(name));
        QVERIFY(!lineStateOf(name));
        QVERIFY(!fulfilmentStateOf(name));
        QVERIFY(!returnStateOf(name));
        QVERIFY(!reservationStateOf(name));
    }
}

void OrderStatesTest::nothingFollowsWhatIsClosed()
{
    for (int i = 0; i <= int(OrderState::Cancelled); ++i)
        QCOMPARE(isClosed(OrderState(i)), nextOf(OrderState(i)).isEmpty());
    for (int i = 0; i <= int(FulfilmentState::Cancelled); ++i)
        QCOMPARE(isClosed(FulfilmentState(i)), nextOf(FulfilmentState(i), FulfilmentMethod::Ship).isEmpty());
    for (int i = 0; i <= int(ReturnState::Closed); ++i)
        QCOMPARE(isClosed(ReturnState(i)), nextOf(ReturnState(i)).isEmpty());
    for (int i = 0; i <= int(ReservationState::Expired); ++i)
        QCOMPARE(isActive(ReservationState(i)), !nextOf(ReservationState(i)).isEmpty());
}

void OrderStatesTest::aFulfilmentIsInTheHouseOrLeftOrEnded()
{
    using enum FulfilmentState;
    for (int i = 0; i <= int(Cancelled); ++i) {
        const auto state = FulfilmentState(i);
        const bool ended = state == Rejected || state == Cancelled;
        QCOMPARE(int(isInHouse(state)) + int(hasLeft(state)) + int(ended), 1);
    }
}

STOA_TEST(OrderStatesTest)
#include "orderstatestest.moc"
