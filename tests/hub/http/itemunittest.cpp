// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// What was counted in metres does not become pieces.
class ItemUnitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aUnitStaysOnceSomethingMoved();
    void piecesHaveNoParts();
    void anAmountKeepsItsCurrency();
};

void ItemUnitTest::aUnitStaysOnceSomethingMoved()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    const auto patch = [&](const QByteArray &body) {
        return hub.callWith(key, "PATCH", "/v1/items/ROPE", body, "If-Match: *\r\n");
    };
    const auto post = [&](const QByteArray &path, const QByteArray &body) {
        return hub.callWith(key, "POST", path, body, kit::TestHouse::freshKey());
    };
    QCOMPARE(post("/v1/items", R"({"sku":"ROPE","names":{"en":"Rope"},"unit":"MTR"})").status, 201);
    QCOMPARE(patch(R"({"unit":"KGM"})").json().value("unit"_L1).toString(), u"KGM"_s);
    QCOMPARE(patch(R"({"unit":"MTR"})").status, 200);
    const QByteArray receipt =
        R"({"movements":[{"sku":"ROPE","kind":"receipt","from":{"account":"supplier"},)"
        R"("to":{"account":"onHand","location":"ATH"},"quantity":2500,"occurred_at":"2026-09-20T09:30:00Z"}]})";
    QCOMPARE(post("/v1/movements", receipt).status, 201);

    const auto refused = patch(R"({"unit":"H87"})");
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.body.contains("/unit"), refused.body);
    QCOMPARE(patch(R"({"unit":"MTR","brand":"Agora"})").status, 200);
}

/// By whatever way they come; what came before the article was known is put right by its counterpart.
void ItemUnitTest::piecesHaveNoParts()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    const auto post = [&](const QByteArray &path, const QByteArray &body) {
        return hub.callWith(key, "POST", path, body, kit::TestHouse::freshKey());
    };
    const auto receipt = [](const QByteArray &sku, const QByteArray &quantity) -> QByteArray {
        return R"({"movements":[{"sku":")" + sku + R"(","kind":"receipt","from":{"account":"supplier"},)"
            + R"("to":{"account":"onHand","location":"ATH"},"occurred_at":"2026-09-20T09:30:00Z","quantity":)"
            + quantity + "}]}";
    };
    const auto half = post("/v1/movements", receipt("OIL-1", "500"));
    QCOMPARE(half.status, 400);
    QVERIFY2(half.body.contains("/movements/0/quantity"), half.body);
    QCOMPARE(post("/v1/movements", receipt("OIL-1", "2000")).status, 201);

    QCOMPARE(post("/v1/movements", receipt("NEW-1", "500")).status, 201);
    const auto pieces = post("/v1/items", R"({"sku":"NEW-1","names":{"en":"New"}})");
    QCOMPARE(pieces.status, 400);
    QVERIFY2(pieces.body.contains("/unit"), pieces.body);
    QCOMPARE(post("/v1/items", R"({"sku":"NEW-1","names":{"en":"New"},"unit":"MTR"})").status, 201);
}

void ItemUnitTest::anAmountKeepsItsCurrency()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    const auto patch = [&](const QByteArray &body) {
        return hub.callWith(key, "PATCH", "/v1/items/NEW-1", body, "If-Match: *\r\n");
    };
    const QByteArray item = R"({"sku":"NEW-1","names":{"en":"New"},"price":690,"currency":"EUR"})";
    QCOMPARE(hub.callWith(key, "POST", "/v1/items", item, kit::TestHouse::freshKey()).status, 201);
    const auto alone = patch(R"({"currency":"JPY"})");
    QCOMPARE(alone.status, 400);
    QVERIFY2(alone.body.contains("/currency"), alone.body);
    QCOMPARE(patch(R"({"currency":"JPY","price":1200})").json().value("currency"_L1).toString(), u"JPY"_s);
}

STOA_TEST(ItemUnitTest)
#include "itemunittest.moc"
