// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalog/catalogrepository.h"
#include "tests/hub/access/testhouse.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// The catalogue's tree, as a merchandiser makes it.
class CategoryRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void madeReadAndChanged_data() { kit::addEngineRows(); }
    void madeReadAndChanged();
    void noRingInTheTree();
    void anItemKeepsACategoryThatIsNotKnown();
};

namespace {

constexpr char kAny[] = "If-Match: *\r\n";

kit::WireAnswer make(kit::TestHouse &hub, const QByteArray &key, const QByteArray &body)
{
    return hub.callWith(key, "POST", "/v1/categories", body, kit::TestHouse::freshKey());
}

} // namespace

void CategoryRoutesTest::madeReadAndChanged()
{
    STOA_FETCH_ENGINE(engine);
    kit::TestHouse hub(engine);
    const auto key = hub.apiKey({u"catalog.edit"_s, u"catalog.read"_s}, {u"*"_s});
    const auto made =
        make(hub, key, R"({"code":"Oil & vinegar","parent":"food","names":{"en":"Oil"},"rank":3})");
    QCOMPARE(made.status, 201);
    const QByteArray target = made.header("location");
    QCOMPARE(target, "/v1/categories/Oil%20%26%20vinegar"_ba);
    const auto read = hub.callWith(key, "GET", target);
    QCOMPARE(read.body, made.body);
    QCOMPARE(read.header("etag"), made.header("etag"));

    const QByteArray ifMatch = "If-Match: " + read.header("etag") + "\r\n";
    const auto changed = hub.callWith(key, "PATCH", target, R"({"names":{"el":"Λάδι"}})", ifMatch);
    QCOMPARE(changed.status, 200);
    const auto category = changed.json();
    QCOMPARE(category.value("names"_L1).toObject().size(), 2);
    QCOMPARE(category.value("parent"_L1).toString(), u"food"_s);
    QCOMPARE(category.value("rank"_L1).toInt(), 3);
    QCOMPARE(hub.callWith(key, "PATCH", target, R"({"rank":4})", ifMatch).status, 412);

    QCOMPARE(hub.callWith(key, "GET", "/v1/categories?parent=food").json().value("items"_L1).toArray().size(),
             1);
    QCOMPARE(hub.callWith(key, "PATCH", "/v1/items/OIL-1", R"({"category":"Oil & vinegar"})", kAny).status,
             200);
}

void CategoryRoutesTest::noRingInTheTree()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    QCOMPARE(make(hub, key, R"({"code":"a","parent":"food","names":{"en":"A"}})").status, 201);
    QCOMPARE(make(hub, key, R"({"code":"b","parent":"a","names":{"en":"B"}})").status, 201);
    for (const QByteArray &above : {"food"_ba, "a"_ba, "b"_ba}) {
        const auto ring =
            hub.callWith(key, "PATCH", "/v1/categories/food", R"({"parent":")" + above + "\"}", kAny);
        QCOMPARE(ring.status, 400);
        QVERIFY(ring.body.contains("/parent"));
    }
    QCOMPARE(hub.callWith(key, "PATCH", "/v1/categories/b", R"({"parent":null})", kAny).status, 200);
    QCOMPARE(hub.callWith(key, "PATCH", "/v1/categories/food", R"({"parent":"b"})", kAny).status, 200);
}

/// A catalogue of before categories were asked for stays one that can be edited.
void CategoryRoutesTest::anItemKeepsACategoryThatIsNotKnown()
{
    kit::TestHouse hub;
    const auto key = hub.apiKey({u"*"_s}, {u"*"_s});
    QVERIFY(hub.house().store().write(hub.house().write({}), [](UnitOfWork &unit) -> Result<void> {
        ItemDraft draft;
        draft.sku = u"OIL-1"_s;
        draft.names = {{u"en"_s, u"Oil"_s}};
        draft.category = u"of old"_s;
        STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
        return CatalogRepository::save(unit, item);
    }));
    QCOMPARE(hub.callWith(key, "PATCH", "/v1/items/OIL-1", R"({"brand":"B"})", kAny).status, 200);
    QCOMPARE(hub.callWith(key, "PATCH", "/v1/items/OIL-2", R"({"category":"of old"})", kAny).status, 400);
}

STOA_TEST(CategoryRoutesTest)
#include "categoryroutestest.moc"
