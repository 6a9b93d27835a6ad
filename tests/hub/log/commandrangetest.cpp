// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace stoa;
using namespace stoa::hubtest;
using namespace Qt::StringLiterals;

/// What no desk could read, or what nobody may enter by REST, is not taken by a command either.
class CommandRangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void amountsStayInRange_data();
    void amountsStayInRange();
    void aPositionStaysInRange();
    void aPriceNeedsItsOwnPermission();
    void onlyWhatMovedIsTakenBack();

private:
    static wire::CommandOutcome sent(LogHub &hub, Till &till, const QString &type, const QJsonObject &body);
};

wire::CommandOutcome CommandRangeTest::sent(LogHub &hub, Till &till, const QString &type,
                                            const QJsonObject &body)
{
    const auto command = till.command(type, body, hub.clock().now());
    return hub.send(till, {command}).results.first();
}

void CommandRangeTest::amountsStayInRange_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    const qint64 beyond = Money::kLimit + 1;
    const QJsonObject item{{u"sku"_s, u"OIL"_s}, {u"names"_s, QJsonObject{{u"en"_s, u"Oil"_s}}}};
    for (const auto &name : {u"price"_s, u"cost"_s}) {
        QJsonObject body = item;
        body.insert(name, beyond);
        QTest::newRow(qPrintable(name)) << u"item.save"_s << body << name;
    }
    const QJsonObject movement{{u"id"_s, u"mov_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b"_s},
                               {u"sku"_s, u"OIL"_s},
                               {u"kind"_s, u"receipt"_s},
                               {u"from"_s, QJsonObject{{u"account"_s, u"supplier"_s}}},
                               {u"to"_s, QJsonObject{{u"account"_s, u"onHand"_s}, {u"location"_s, u"ATH"_s}}},
                               {u"quantity"_s, 1'000},
                               {u"occurred_at"_s, u"2026-09-20T09:30:00Z"_s},
                               {u"unit_cost"_s, beyond},
                               {u"currency"_s, u"EUR"_s}};
    QTest::newRow("unit cost") << u"stock.record"_s << QJsonObject{{u"movements"_s, QJsonArray{movement}}}
                               << u"movements/0/unit_cost"_s;
}

void CommandRangeTest::amountsStayInRange()
{
    QFETCH(const QString, type);
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, field);
    LogHub hub(sql::Engine::Sqlite);
    Till till = hub.till(u"a"_s);
    const auto outcome = sent(hub, till, type, body);
    QVERIFY(outcome.status == Verdict::Rejected);
    QVERIFY(outcome.problem);
    QCOMPARE(outcome.problem->code, u"validation-failed"_s);
    QCOMPARE(outcome.problem->field, field);
}

void CommandRangeTest::aPositionStaysInRange()
{
    LogHub hub(sql::Engine::Sqlite);
    Till till = hub.till(u"a"_s);
    const qint64 most = Quantity::kLimit / 1'000;
    for (int batch = 0; batch < 5; ++batch) {
        QList<wire::CommandEnvelope> commands;
        for (int i = 0; i < 200; ++i)
            commands.append(till.adjust(u"OIL"_s, u"ATH"_s, most, hub.clock().now()));
        const auto results = hub.send(till, commands).results;
        for (const auto &each : results)
            QVERIFY(each.status == Verdict::Applied);
    }
    const auto beyond =
        hub.send(till, {till.adjust(u"OIL"_s, u"ATH"_s, 1, hub.clock().now())}).results.first();
    QVERIFY(beyond.status == Verdict::Rejected);
    QCOMPARE(beyond.problem->field, u"quantity"_s);
    const auto back =
        hub.send(till, {till.adjust(u"OIL"_s, u"ATH"_s, -1, hub.clock().now())}).results.first();
    QVERIFY(back.status == Verdict::Applied);
}

void CommandRangeTest::aPriceNeedsItsOwnPermission()
{
    LogHub hub(sql::Engine::Sqlite);
    Till till = hub.till(u"a"_s);
    const QJsonObject item{{u"sku"_s, u"OIL"_s},
                           {u"names"_s, QJsonObject{{u"en"_s, u"Oil"_s}}},
                           {u"currency"_s, u"EUR"_s},
                           {u"price"_s, 790},
                           {u"cost"_s, 390}};
    QVERIFY(sent(hub, till, u"item.save"_s, item).status == Verdict::Applied);
    hub.mandates().now = Rights({Permission::CatalogRead, Permission::CatalogEdit}, {}, Rights::Stores::All);
    hub.mandates().granted = hub.mandates().now;
    const auto refused = [&](const QString &name, const QJsonValue &value, const QString &field) {
        QJsonObject body = item;
        body.insert(u"version"_s, 1);
        body.remove(u"cost"_s);
        body.insert(name, value);
        const auto outcome = sent(hub, till, u"item.save"_s, body);
        return outcome.status == Verdict::Rejected && outcome.problem->field == field;
    };
    QVERIFY(refused(u"price"_s, 1, u"price"_s));
    QVERIFY(refused(u"cost"_s, 390, u"cost"_s));
    QVERIFY(refused(u"currency"_s, u"JPY"_s, u"price"_s));
    QJsonObject named = item;
    named.insert(u"version"_s, 1);
    named.remove(u"cost"_s);
    named.insert(u"brand"_s, u"Agora"_s);
    QVERIFY(sent(hub, till, u"item.save"_s, named).status == Verdict::Applied);
}

void CommandRangeTest::onlyWhatMovedIsTakenBack()
{
    LogHub hub(sql::Engine::Sqlite);
    Till till = hub.till(u"a"_s);
    const auto outcome = sent(hub, till, u"stock.adjust"_s,
                              {{u"movement"_s, u"mov_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b"_s},
                               {u"sku"_s, u"OIL"_s},
                               {u"location"_s, u"ATH"_s},
                               {u"delta"_s, -333},
                               {u"reason"_s, reasons::kUndo.toString()},
                               {u"reverses"_s, u"mov_0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c"_s}});
    QVERIFY(outcome.status == Verdict::Rejected);
    QCOMPARE(outcome.problem->field, u"reverses"_s);
}

STOA_TEST(CommandRangeTest)
#include "commandrangetest.moc"
