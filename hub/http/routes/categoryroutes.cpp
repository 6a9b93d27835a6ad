// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalog/catalogverbs.h"
#include "core/sql/dialect.h"
#include "core/store/catalog/catalogrepository.h"
#include "hub/http/routes/bodies.h"
#include "hub/http/routes/listquery.h"
#include "hub/http/routes/routeparts.h"
#include "hub/http/routes/userjson.h"

#include <QJsonDocument>

namespace stoa::http {

using namespace Qt::StringLiterals;
using access::BodyKind;
using access::Call;
using access::Demand;
using access::Pace;
using access::Who;

namespace {

constexpr char kCategorySelect[] = "SELECT code, parent, names, rank, version FROM category";

void writeCategory(JsonText &json, const sql::Statement &row)
{
    json.open().field("code", row.utf8(0)).field("parent", row.utf8(1)).name("names").raw(row.utf8(2));
    json.field("rank", row.int64(3)).field("version", row.int64(4)).close();
}

Result<Response> listCategories(Call &call)
{
    STOA_TRY_ASSIGN(const auto query, ListQuery::read(call.request, "categories", {"parent"_L1}));
    SelectText select(kCategorySelect);
    if (const auto parent = query.filter("parent"_L1))
        select.where("parent = ?", {*parent});
    select.after({"code"}, query.after()).orderBy("code", query.limit() + 1);
    Page page(query);
    STOA_TRY(select.each(call.reader, [&](const sql::Statement &row) {
        if (JsonText *json = page.row({row.text(0)}))
            writeCategory(*json, row);
    }));
    return page.answer();
}

Result<RowJson> readCategory(sql::Connection &connection, const QString &code)
{
    static const QByteArray kSql = QByteArray(kCategorySelect) + " WHERE code = ?1";
    STOA_TRY_ASSIGN(auto row,
                    connection.first(
                        kSql,
                        [](const sql::Statement &s) {
                            JsonText json;
                            writeCategory(json, s);
                            return RowJson{json.take(), s.int64(4)};
                        },
                        code));
    if (!row)
        return Error::of(Problem::NotFound, u"no such category"_s);
    return std::move(*row);
}

/// Codes are kept in NFC.
QString codeIn(const Call &call)
{
    return call.request.param("code").normalized(QString::NormalizationForm_C);
}

Result<Response> oneCategory(Call &call)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(auto category, readCategory(call.reader, codeIn(call)));
    return Response::bytes(std::move(category.json), "application/json"_ba).withEtag(category.etag());
}

/// The fields that a caller may set, checked for shape; what they mean is for the verb.
Result<QJsonObject> categoryBody(const QJsonObject &body)
{
    JsonFields fields(body);
    QJsonObject clean{{u"code"_s, fields.string("code"_L1, 80)}};
    QJsonObject names;
    for (const auto &[language, name] : namesOf(fields, "names"_L1).asKeyValueRange())
        names.insert(language, name);
    clean.insert(u"names"_s, names);
    clean.insert(u"parent"_s, fields.optionalString("parent"_L1, 80).value_or(QString()));
    clean.insert(u"rank"_s, fields.optionalInteger("rank"_L1, 0, Category::kMostRank).value_or(0));
    STOA_TRY(fields.end());
    return clean;
}

/// What is there now, as a caller would send it.
QJsonObject editable(const RowJson &category)
{
    QJsonObject object = QJsonDocument::fromJson(category.json).object();
    object.remove("version"_L1);
    return object;
}

/// One change of the tree at a time: two of them could close a ring that neither sees.
Result<void> lockTree(sql::Connection &connection)
{
    const QByteArray sql = "SELECT code FROM category ORDER BY code" + sql::forUpdate(connection.engine());
    return connection.each(sql, [](const sql::Statement &) {});
}

Written writtenCategory(const RowJson &category, int status, const QString &code)
{
    Written written{status, category.json, category.etag()};
    if (status == 201)
        written.location = "/v1/categories/" + code.toUtf8().toPercentEncoding();
    return written;
}

Result<Response> createCategory(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    STOA_TRY_ASSIGN(const auto sent, bodyOf(call.request));
    STOA_TRY_ASSIGN(const auto body, categoryBody(sent));
    STOA_TRY_ASSIGN(const auto category, categoryFromJson(body));
    const QString &code = category.code();
    return writer.write(
        call, {u"category.save"_s, code}, Touches::Rows, [&](UnitOfWork &unit) -> Result<Written> {
            STOA_TRY(lockTree(unit.connection()));
            STOA_TRY_ASSIGN(const bool known, CatalogRepository::categoryExists(unit.connection(), code));
            if (known)
                return Error::of(Problem::AlreadyExists, u"the category exists"_s, u"code"_s);
            STOA_TRY(saveCategory(unit, body));
            STOA_TRY_ASSIGN(const auto made, readCategory(unit.connection(), code));
            return writtenCategory(made, 201, code);
        });
}

Result<Response> patchCategory(Call &call, RouteWriter &writer)
{
    STOA_TRY(noQuery(call.request));
    const QString code = codeIn(call);
    STOA_TRY_ASSIGN(const QJsonObject sent, bodyOf(call.request));
    return writer.write(call, {u"category.save"_s, code}, Touches::Rows,
                        [&](UnitOfWork &unit) -> Result<Written> {
                            STOA_TRY(lockTree(unit.connection()));
                            STOA_TRY_ASSIGN(const auto before, readCategory(unit.connection(), code));
                            STOA_TRY(checkIfMatch(call.request, before.version));
                            STOA_TRY_ASSIGN(const auto body, categoryBody(merged(editable(before), sent)));
                            if (body.value("code"_L1).toString() != code)
                                return Error::invalid(u"code"_s, u"a category's code never changes"_s);
                            STOA_TRY(saveCategory(unit, body));
                            STOA_TRY_ASSIGN(const auto after, readCategory(unit.connection(), code));
                            return writtenCategory(after, 200, code);
                        });
}

} // namespace

void addCategoryRoutes(Router &router, RouteParts &parts)
{
    auto &writer = parts.writer;
    auto &gate = parts.gate;
    const Demand read{Who::SignedIn, Permission::CatalogRead};
    const Demand list{Who::SignedIn, Permission::CatalogRead, {}, Pace::Search};
    const Demand edit{Who::SignedIn, Permission::CatalogEdit, {}, Pace::Write, BodyKind::Json};
    gate.add(router, Method::Get, "/v1/categories", {"categories.list"}, list, listCategories);
    gate.add(router, Method::Get, "/v1/categories/{code}", {"categories.one"}, read, oneCategory);
    gate.add(router, Method::Post, "/v1/categories",
             {.name = "categories.create", .load = LoadClass::Admin, .idempotency = Idempotency::KeyNeeded},
             edit, [&writer](Call &call) { return createCategory(call, writer); });
    gate.add(router, Method::Patch, "/v1/categories/{code}", {"categories.patch", LoadClass::Admin}, edit,
             [&writer](Call &call) { return patchCategory(call, writer); });
}

} // namespace stoa::http
