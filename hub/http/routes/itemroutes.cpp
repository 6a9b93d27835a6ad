// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalog/catalogverbs.h"
#include "core/sql/dialect.h"
#include "core/store/catalog/catalogrepository.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

constexpr char kItemSelect[] =
    "SELECT i.sku, i.names, i.category, i.brand, i.unit, i.price, i.currency, i.vat_class, i.velocity, "
    "i.active, i.version, i.updated_at, c.cost, i.weight, i.flags FROM item i LEFT JOIN item_cost c ON c.sku "
    "= i.sku";

struct ItemRow {
    QByteArray json; ///< without the closing brace, and without barcodes
    QString sku;
    qint64 version;
};

void writeItem(JsonText &json, const sql::Statement &row, const Rights &rights)
{
    json.field("sku", row.utf8(0)).name("names").raw(row.utf8(1));
    json.field("category", row.utf8(2)).field("brand", row.utf8(3)).field("unit", row.utf8(4));
    if (!row.isNull(5))
        json.field("price", row.int64(5));
    if (!row.isNull(12) && rights.may(Permission::CostRead))
        json.field("cost", row.int64(12));
    json.field("currency", row.utf8(6)).field("vat_class", row.utf8(7)).field("velocity", row.utf8(8));
    json.field("weight", row.int64(13)).name("flags").raw(row.utf8(14));
    json.name("active").truth(row.int64(9));
    json.field("version", row.int64(10)).field("updated_at", row.instant(11));
}

void writeBarcodes(JsonText &json, const QList<QByteArray> &gtins)
{
    json.name("gtins").open('[');
    for (const QByteArray &gtin : gtins)
        json.text(QByteArrayView(gtin));
    json.close(']');
}

Result<QHash<QString, QList<QByteArray>>> barcodesBetween(sql::Connection &connection, const QString &first,
                                                          const QString &last)
{
    QHash<QString, QList<QByteArray>> bySku;
    STOA_TRY(connection.each(
        "SELECT sku, gtin FROM barcode WHERE sku >= ?1 AND sku <= ?2 ORDER BY sku, gtin",
        [&bySku](const sql::Statement &row) { bySku[row.text(0)].append(row.bytes(1)); }, first, last));
    return bySku;
}

Result<Response> listItems(Call &call)
{
    STOA_TRY_ASSIGN(const auto query,
                    ListQuery::read(call.request, "items",
                                    {"category"_L1, "brand"_L1, "active"_L1, "gtin"_L1, "sku_prefix"_L1}));
    STOA_TRY_ASSIGN(const auto active, query.truth("active"_L1));
    SelectText select(kItemSelect);
    for (const auto column : {"category"_L1, "brand"_L1}) {
        if (const auto value = query.filter(column))
            select.where("i." + QByteArray(column.data(), column.size()) + " = ?", {*value});
    }
    if (active)
        select.where("i.active = ?", {int(*active)});
    if (const auto gtin = query.filter("gtin"_L1))
        select.where("i.sku IN (SELECT sku FROM barcode WHERE gtin = ?)", {*gtin});
    if (const auto prefix = query.filter("sku_prefix"_L1)) {
        STOA_TRY_ASSIGN(const auto from, Sku::parse(*prefix));
        select.where("i.sku >= ? AND i.sku < ?", {from.text(), QString(from.text() + QChar(0xffff))});
    }
    select.after({"i.sku"}, query.after()).orderBy("i.sku", query.limit() + 1);

    QList<ItemRow> rows;
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        JsonText json;
        writeItem(json, row, call.caller.rights);
        rows.append({json.take(), row.text(0), row.int64(10)});
    }));
    Page page(query);
    if (rows.isEmpty())
        return page.answer();
    STOA_TRY_ASSIGN(const auto gtins, barcodesBetween(call.reader, rows.first().sku, rows.last().sku));
    for (const ItemRow &row : std::as_const(rows)) {
        if (JsonText *json = page.row({row.sku})) {
            json->open().raw(row.json);
            writeBarcodes(*json, gtins.value(row.sku));
            json->close();
        }
    }
    return page.answer();
}

struct OneItem {
    QByteArray json;
    qint64 version;
};

Result<OneItem> readItem(sql::Connection &connection, const QString &sku, const Rights &rights)
{
    static const QByteArray kSql = QByteArray(kItemSelect) + " WHERE i.sku = ?1";
    STOA_TRY_ASSIGN(auto row,
                    connection.first(
                        kSql,
                        [&](const sql::Statement &s) {
                            JsonText json;
                            json.open();
                            writeItem(json, s, rights);
                            return std::pair(std::move(json), s.int64(10));
                        },
                        sku));
    if (!row)
        return Error::of(Problem::NotFound, u"no such item"_s);
    STOA_TRY_ASSIGN(const auto gtins, barcodesBetween(connection, sku, sku));
    writeBarcodes(row->first, gtins.value(sku));
    row->first.close();
    return OneItem{row->first.take(), row->second};
}

Result<Response> oneItem(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto item, readItem(call.reader, call.request.param("sku"), call.caller.rights));
    return Response::bytes(std::move(item.json), "application/json"_ba)
        .withEtag(QByteArray::number(item.version));
}

/// The fields that a caller may set, checked for shape; what they mean is for the verb.
Result<QJsonObject> itemBody(const QJsonObject &body)
{
    JsonFields fields(body);
    QJsonObject clean{{u"sku"_s, fields.string("sku"_L1, 80)}};
    QJsonObject names;
    const auto texts = namesOf(fields, "names"_L1);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        names.insert(it.key(), *it);
    clean.insert(u"names"_s, names);
    for (const auto name :
         {"category"_L1, "brand"_L1, "unit"_L1, "currency"_L1, "vat_class"_L1, "velocity"_L1}) {
        if (const auto text = fields.optionalString(name, 200))
            clean.insert(name, *text);
    }
    for (const auto name : {"price"_L1, "cost"_L1}) {
        if (const auto amount = fields.optionalInteger(name, 0, 1'000'000'000'000))
            clean.insert(name, *amount);
    }
    if (const auto weight = fields.optionalInteger("weight"_L1, 0, Item::kMostGrams))
        clean.insert(u"weight"_s, *weight);
    clean.insert(u"flags"_s, QJsonArray::fromStringList(textsOf(fields, "flags"_L1, Presence::Optional, 10)));
    clean.insert(u"gtins"_s,
                 QJsonArray::fromStringList(textsOf(fields, "gtins"_L1, Presence::Optional, 100)));
    if (const auto active = fields.optionalBoolean("active"_L1))
        clean.insert(u"active"_s, *active);
    STOA_TRY(fields.end());
    return clean;
}

/// What is there now, as a caller would send it.
QJsonObject editable(const OneItem &item)
{
    QJsonObject object = QJsonDocument::fromJson(item.json).object();
    for (const auto name : {"version"_L1, "updated_at"_L1})
        object.remove(name);
    return object;
}

/// Whether the change names another currency and leaves an amount that is there in the old one.
bool leavesAmounts(const QJsonObject &sent, const QJsonObject &before)
{
    const auto left = [&](QLatin1StringView name) {
        return before.value(name).isDouble() && !sent.contains(name);
    };
    return sent.contains("currency"_L1) && sent.value("currency"_L1) != before.value("currency"_L1)
        && (left("price"_L1) || left("cost"_L1));
}

Result<void> lockItem(sql::Connection &connection, const QString &sku)
{
    const QByteArray sql = "SELECT version FROM item WHERE sku = ?1" + sql::forUpdate(connection.engine());
    return connection.each(
        sql, [](const sql::Statement &) {}, sku);
}

Written writtenItem(const OneItem &item, int status, const QString &sku)
{
    Written written{status, item.json, QByteArray::number(item.version)};
    if (status == 201)
        written.location = "/v1/items/" + sku.toUtf8().toPercentEncoding();
    return written;
}

Result<Response> createItem(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto body, itemBody(sent));
    STOA_TRY_ASSIGN(const auto sku, Sku::parse(body.value("sku"_L1).toString()));
    return writer.write(
        call, {u"item.save"_s, sku.text()}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY_ASSIGN(const bool known, CatalogRepository::exists(unit.connection(), sku.text()));
            if (known)
                return Error::of(Problem::AlreadyExists, u"the SKU exists"_s, u"sku"_s);
            STOA_TRY(saveItem(unit, body));
            STOA_TRY_ASSIGN(const auto item, readItem(unit.connection(), sku.text(), call.caller.rights));
            // Somebody else made it since it was looked for (PostgreSQL).
            if (item.version != 1)
                return Error::of(Problem::AlreadyExists, u"the SKU exists"_s, u"sku"_s);
            return writtenItem(item, 201, sku.text());
        });
}

enum class Change { Replace, Patch };

Result<Response> changeItem(Call &call, RouteWriter &writer, Change change)
{
    STOA_TRY(noQuery(call.request));
    const QString sku = call.request.param("sku");
    STOA_TRY_ASSIGN(QJsonObject sent, bodyOf(call.request));
    return writer.write(call, {u"item.save"_s, sku}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
        STOA_TRY(lockItem(unit.connection(), sku));
        STOA_TRY_ASSIGN(const auto before, readItem(unit.connection(), sku, call.caller.rights));
        STOA_TRY(checkIfMatch(call.request, before.version));
        QJsonObject next = change == Change::Patch ? merged(editable(before), sent) : sent;
        if (!next.contains("sku"_L1))
            next.insert(u"sku"_s, sku);
        STOA_TRY_ASSIGN(const auto body, itemBody(next));
        if (body.value("sku"_L1).toString() != sku)
            return Error::invalid(u"sku"_s, u"a SKU's code never changes"_s);
        if (leavesAmounts(sent, editable(before)))
            return Error::invalid(u"currency"_s,
                                  u"another currency needs the price and the cost in it as well"_s);
        STOA_TRY(saveItem(unit, body));
        STOA_TRY_ASSIGN(const auto after, readItem(unit.connection(), sku, call.caller.rights));
        return writtenItem(after, 200, sku);
    });
}

} // namespace

void addItemRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    const Demand read{Who::SignedIn, Permission::CatalogRead, {}, Pace::Search};
    const Demand edit{Who::SignedIn, Permission::CatalogEdit, {}, Pace::Write, BodyKind::Json};
    gate.add(router, Method::Get, "/v1/items", {"items.list", LoadClass::Search}, read, listItems);
    gate.add(router, Method::Get, "/v1/items/{sku}", {"items.one"}, {Who::SignedIn, Permission::CatalogRead},
             oneItem);
    gate.add(router, Method::Post, "/v1/items",
             {.name = "items.create", .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded}, edit,
             [&writer](Call &call) { return createItem(call, writer); });
    gate.add(router, Method::Put, "/v1/items/{sku}", {"items.replace", LoadClass::Admin}, edit,
             [&writer](Call &call) { return changeItem(call, writer, Change::Replace); });
    gate.add(router, Method::Patch, "/v1/items/{sku}", {"items.patch", LoadClass::Admin}, edit,
             [&writer](Call &call) { return changeItem(call, writer, Change::Patch); });
}

} // namespace stoa::http
