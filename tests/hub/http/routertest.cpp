// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/router.h"
#include "tests/kit/testmain.h"

#include <QTest>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace stoa::http;

/// Which route takes a call, and what a request makes of its target and fields.
class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsRoutes_data();
    void findsRoutes();
    void decodesTheQuery_data();
    void decodesTheQuery();
    void listsItsRoutes();
    void readsEntityTags();
    void readsTraceparent_data();
    void readsTraceparent();
    void headerNamesHaveNoCase();
    void headerValuesKeepToTheirLine();
};

namespace {

Router catalogue()
{
    Router router;
    const auto named = [&router](Method method, const char *pattern, const char *name) {
        router.add(method, pattern, {.name = name}, [](Request &, Worker &) { return Response(); });
    };
    named(Method::Get, "/", "root");
    named(Method::Get, "/v1/items", "items.list");
    named(Method::Post, "/v1/items", "items.create");
    named(Method::Get, "/v1/items/{sku}", "items.one");
    named(Method::Get, "/v1/items/search", "items.search");
    named(Method::Get, "/v1/items/{sku}/prices/{region}", "prices.one");
    named(Method::Get, "/v1/items/search/saved", "items.saved");
    return router;
}

} // namespace

void RouterTest::findsRoutes_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("sku");
    const auto row = [](Method method, const char *target, const char *name, const char *sku) {
        QTest::addRow("%s %s", nameOf(method).data(), target)
            << int(method) << QByteArray(target) << QByteArray(name) << QString::fromUtf8(sku);
    };
    row(Method::Get, "/", "root", "");
    row(Method::Get, "/v1/items", "items.list", "");
    row(Method::Head, "/v1/items", "items.list", "");
    row(Method::Post, "/v1/items", "items.create", "");
    row(Method::Get, "/v1/items?limit=5", "items.list", "");
    row(Method::Get, "http://hub.example:80/v1/items", "items.list", "");
    row(Method::Get, "http://hub.example", "root", "");
    row(Method::Get, "/v1/items/4711", "items.one", "4711");
    row(Method::Get, "/v1/items/%CE%A9%20%2F", "items.one", "Ω /");
    row(Method::Get, "/v1/items/a+b", "items.one", "a+b");
    row(Method::Get, "/v1/items/..", "items.one", "..");
    row(Method::Get, "/v1/items/search", "items.search", "");
    row(Method::Get, "/v1/items/%73earch", "items.search", "");
    row(Method::Get, "/v1/items/search/saved", "items.saved", "");
    row(Method::Get, "/v1/items/search/prices/north", "prices.one", "search");
    row(Method::Get, "/v1/items/4711/prices/north", "prices.one", "4711");
    row(Method::Get, "/v1", "not found", "");
    row(Method::Get, "/v1/items/", "not found", "");
    row(Method::Get, "//v1/items", "not found", "");
    row(Method::Get, "/V1/items", "not found", "");
    row(Method::Get, "/v1/items/4711/prices", "not found", "");
    row(Method::Delete, "/v1/items", "GET HEAD POST OPTIONS", "");
    row(Method::Post, "/v1/items/4711", "GET HEAD OPTIONS", "");
    row(Method::Options, "/v1/items", "GET HEAD POST OPTIONS", "");
    row(Method::Delete, "/v2", "not found", "");
}

void RouterTest::findsRoutes()
{
    QFETCH(int, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, name);
    QFETCH(QString, sku);
    const Router router = catalogue();
    auto request = Request::of(Method(method), target);
    QVERIFY(request);
    const auto match = router.find(*request);
    QByteArrayList found;
    if (match.route)
        found.append(match.route->info.name);
    for (const Method allowed : match.allowed)
        found.append(nameOf(allowed).toByteArray());
    QCOMPARE(found.isEmpty() ? "not found"_ba : found.join(' '), name);
    QCOMPARE(request->param("sku"), sku);
    QCOMPARE(request->param("nothing"), QString());
}

void RouterTest::decodesTheQuery_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("a");
    QTest::addColumn<int>("fields");
    QTest::newRow("none") << ""_ba << QString() << 0;
    QTest::newRow("plain") << "a=1&b=2"_ba << u"1"_s << 2;
    QTest::newRow("first of two") << "a=1&a=2"_ba << u"1"_s << 2;
    QTest::newRow("no value") << "a"_ba << u""_s << 1;
    QTest::newRow("empty value") << "a="_ba << u""_s << 1;
    QTest::newRow("empty fields") << "&&a=1&"_ba << u"1"_s << 1;
    QTest::newRow("equals in the value") << "a=b=c"_ba << u"b=c"_s << 1;
    QTest::newRow("escapes") << "a=%CE%A9%26%3D%25"_ba << u"Ω&=%"_s << 1;
    QTest::newRow("escaped name") << "%61=1"_ba << u"1"_s << 1;
    QTest::newRow("plus is a plus") << "a=2026-11-22T09:30:00+02:00"_ba << u"2026-11-22T09:30:00+02:00"_s
                                    << 1;
    QTest::newRow("another name") << "aa=1&b=2"_ba << QString() << 2;
}

void RouterTest::decodesTheQuery()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, a);
    QFETCH(int, fields);
    const auto request = Request::of(Method::Get, "/x?" + query);
    QVERIFY(request);
    QCOMPARE(request->query("a").value_or(QString()), a);
    QCOMPARE(request->query("a").has_value(), !a.isNull());
    QCOMPARE(request->queryPairs().size(), fields);
}

void RouterTest::listsItsRoutes()
{
    const Router router = catalogue();
    QCOMPARE(int(router.routes().size()), 7);
    QCOMPARE(router.routes()[3].pattern, "/v1/items/{sku}"_ba);
    QCOMPARE(router.routes()[3].method, Method::Get);
}

void RouterTest::readsEntityTags()
{
    auto request = Request::of(Method::Put, "/x");
    request->addHeader("If-Match", "\"v1\", W/\"v2\" , \"v3-gzip\", bare, \"");
    request->addHeader("If-None-Match", "W/\"v4\"");
    request->addHeader("If-None-Match", "*");
    QCOMPARE(request->ifMatch(), (QList<QByteArray>{"v1", "v3"}));
    QCOMPARE(request->ifNoneMatch(), (QList<QByteArray>{"v4", "*"}));
}

void RouterTest::readsTraceparent_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("hex");
    const QByteArray id = "0af7651916cd43dd8448eb211c80319c";
    QTest::newRow("good") << "00-" + id + "-b7ad6b7169203331-01" << id;
    QTest::newRow("later version") << "01-" + id + "-b7ad6b7169203331-01-more" << id;
    QTest::newRow("version ff") << "ff-" + id + "-b7ad6b7169203331-01"
                                << ""_ba;
    QTest::newRow("all zero") << "00-" + QByteArray(32, '0') + "-b7ad6b7169203331-01"
                              << ""_ba;
    QTest::newRow("upper case") << "00-" + id.toUpper() + "-b7ad6b7169203331-01"
                                << ""_ba;
    QTest::newRow("short") << "00-" + id << ""_ba;
    QTest::newRow("something behind") << "00-" + id + "-b7ad6b7169203331-01x"
                                      << ""_ba;
    QTest::newRow("empty") << ""_ba
                           << ""_ba;
}

void RouterTest::readsTraceparent()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, hex);
    const auto id = TraceId::parse(field);
    QCOMPARE(id.has_value(), !hex.isEmpty());
    if (id)
        QCOMPARE(id->toHex(), hex);
}

void RouterTest::headerNamesHaveNoCase()
{
    auto request = Request::of(Method::Get, "/x");
    request->addHeader("X-Thing", "one");
    request->addHeader("x-thing", "two");
    QCOMPARE(request->header("X-THING"), QByteArrayView("one"));
    QCOMPARE(request->headerCount("x-thing"), 2);
    QVERIFY(request->header("x-other").isNull());
}

void RouterTest::headerValuesKeepToTheirLine()
{
    const Response response = Response(200).with("X-Name"_ba, "a\r\nSet-Cookie: x"_ba);
    QCOMPARE(response.header("x-name"), QByteArrayView("a  Set-Cookie: x"));
}

} // namespace stoa

using stoa::RouterTest;
STOA_TEST(RouterTest)
#include "routertest.moc"
