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

STOA_TEST(ItemUnitTest)
#include "itemunittest.moc"
