// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/badinputs.h"

namespace stoa::kit {

namespace {

BadInput forbidden(const char *name, BadInput::Caller caller, const QByteArray &method,
                   const QByteArray &target)
{
    const bool writes = method != "GET" && method != "DELETE";
    return {name, caller, method, target, writes ? QByteArray("{}") : QByteArray(), 403, "forbidden"};
}

} // namespace

/// What lies out of the caller's reach, and what is too large, unreadable or unknown on routes of every kind.
std::vector<BadInput> badReach()
{
    constexpr auto Nobody = BadInput::Caller::Nobody;
    constexpr auto Admin = BadInput::Caller::Admin;
    constexpr auto All = BadInput::Caller::All;
    constexpr auto Ath = BadInput::Caller::Ath;
    constexpr auto Reader = BadInput::Caller::Reader;
    const QByteArray saleAtSkg =
        R"({"sku":"OIL-1","kind":"sale","from":{"account":"onHand","location":"SKG"},"to":{"account":"customer"},"quantity":1000})";
    const QByteArray saleAtAth = QByteArray(saleAtSkg).replace("SKG", "ATH");
    const QByteArray huge(1024 * 1024 + 1, ' ');
    const QByteArray badText = "{\"name\":\"\xc3\x28\"}";
    std::vector<BadInput> rows{
        // Foreign stores: as if they were not there.
        {"foreign warehouse adjusted", Ath, "POST", "/v1/positions/OIL-1/DC/adjustments",
         R"({"delta":1000,"reason":"found"})", 404, "not-found"},
        {"foreign store behind an own one", Ath, "POST", "/v1/movements",
         R"({"movements":[)" + saleAtAth + ',' + saleAtSkg + "]}", 404, "not-found"},
        {"return into a foreign store", Ath, "POST", "/v1/movements",
         R"({"movements":[{"sku":"OIL-1","kind":"customerReturn","from":{"account":"customer"},"to":{"account":"onHand","location":"SKG"},"quantity":1000}]})",
         404, "not-found"},
        // Rights.
        forbidden("reader sees roles", Reader, "GET", "/v1/roles"),
        forbidden("reader sees devices", Reader, "GET", "/v1/devices"),
        forbidden("reader sees API keys", Reader, "GET", "/v1/api-keys"),
        forbidden("reader makes a location", Reader, "POST", "/v1/locations"),
        forbidden("reader changes a reason", Reader, "PATCH", "/v1/reasons/found"),
        forbidden("reader records movements", Reader, "POST", "/v1/movements"),
        forbidden("reader changes a category", Reader, "PATCH", "/v1/categories/food"),
        forbidden("reader makes a category", Reader, "POST", "/v1/categories"),
        forbidden("reader changes an item", Reader, "PATCH", "/v1/items/OIL-1"),
        forbidden("reader changes a person", Reader, "PATCH", "/v1/users/{admin}"),
        forbidden("reader sets a password", Reader, "POST", "/v1/users/{admin}/password"),
        forbidden("reader makes a role", Reader, "POST", "/v1/roles"),
        forbidden("reader removes a role", Reader, "DELETE", "/v1/roles/cashier"),
        forbidden("reader lets a device in", Reader, "POST", "/v1/devices/codes"),
        // Wrong tokens are wrong on every kind of route.
        {"no token to write", Nobody, "POST", "/v1/movements", "{}", 401, "unauthenticated"},
        {"no token to change", Nobody, "PATCH", "/v1/items/OIL-1", "{}", 401, "unauthenticated"},
        {"no token to remove", Nobody, "DELETE", "/v1/roles/cashier", {}, 401, "unauthenticated"},
        {"no token to pull", Nobody, "POST", "/v1/sync/pull", "{}", 401, "unauthenticated"},
        {"no token for commands", Nobody, "POST", "/v1/sync/commands", "{}", 401, "unauthenticated"},
        {"no token for streams", Nobody, "GET", "/v1/sync/streams", {}, 401, "unauthenticated"},
        {"no token for a snapshot", Nobody, "POST", "/v1/sync/snapshot", "{}", 401, "unauthenticated"},
        {"API key with a letter too many",
         Nobody,
         "GET",
         "/v1/positions",
         {},
         401,
         "unauthenticated",
         nullptr,
         "Authorization: Bearer stoa_11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURoA\r\n"},
        {"token of bytes above ASCII",
         Nobody,
         "GET",
         "/v1/positions",
         {},
         401,
         "unauthenticated",
         nullptr,
         "Authorization: Bearer \xce\xb1\xce\xb2\r\n"},
        // Sizes.
        {"movements too large", All, "POST", "/v1/movements", huge, 413, "too-large"},
        {"adjustment too large", All, "POST", "/v1/positions/OIL-1/ATH/adjustments", huge, 413, "too-large"},
        {"user too large", Admin, "POST", "/v1/users", huge, 413, "too-large"},
        {"sign-in too large", Nobody, "POST", "/v1/auth/sign-in", huge, 413, "too-large"},
        {"enrolment too large", Nobody, "POST", "/v1/devices/enrol", huge, 413, "too-large"},
        {"note of a hundred thousand letters", All, "POST", "/v1/positions/OIL-1/ATH/adjustments",
         R"({"delta":1000,"reason":"found","note":")" + QByteArray(100'000, 'n') + "\"}", 413, "too-large",
         "/note"},
        {"login of a hundred thousand letters", Nobody, "POST", "/v1/auth/sign-in",
         R"({"login":")" + QByteArray(100'000, 'n') + "\"}", 413, "too-large", "/login"},
        // Bytes that are no text, with the member they stand in.
        {"role: bad UTF-8", Admin, "POST", "/v1/roles", badText, 400, "malformed", "/name"},
        {"location: bad UTF-8", All, "POST", "/v1/locations", badText, 400, "malformed", "/name"},
        {"adjustment: bad UTF-8 in the note", All, "POST", "/v1/positions/OIL-1/ATH/adjustments",
         "{\"delta\":1000,\"reason\":\"found\",\"note\":\"a\xff\"}", 400, "malformed", "/note"},
        {"movement: bad UTF-8 in the list", All, "POST", "/v1/movements",
         "{\"movements\":[{\"note\":\"\xe2\x82\"}]}", 400, "malformed", "/movements/0/note"},
        {"sign-in: bad UTF-8", Nobody, "POST", "/v1/auth/sign-in", "{\"login\":\"\xf0\x28\x8c\xbc\"}", 400,
         "malformed", "/login"},
        {"enrolment: bad UTF-8", Nobody, "POST", "/v1/devices/enrol", badText, 400, "malformed", "/name"},
        {"encoded surrogate in a filter", All, "GET", "/v1/positions?sku=%ED%A0%80", {}, 400, "malformed"},
        // Fields that nobody knows.
        {"user: unknown field", Admin, "POST", "/v1/users",
         R"({"login":"new","display_name":"N","roles":["cashier"],"stores":["ATH"],"admin":true})", 400,
         "unknown-field", "/admin"},
        {"role: unknown field", Admin, "POST", "/v1/roles",
         R"({"code":"fine","name":"N","permissions":["stock.read"],"god":true})", 400, "unknown-field",
         "/god"},
        {"location: unknown field patched", All, "PATCH", "/v1/locations/ATH", R"({"seq":1})", 400,
         "unknown-field", "/seq", "If-Match: *\r\n"},
        {"reason: unknown field", All, "PATCH", "/v1/reasons/found", R"({"colour":"red"})", 400,
         "unknown-field", "/colour", "If-Match: *\r\n"},
        {"adjustment: unknown field", All, "POST", "/v1/positions/OIL-1/ATH/adjustments",
         R"({"delta":1000,"reason":"found","force":true})", 400, "unknown-field", "/force"},
        {"API key: unknown field", Admin, "POST", "/v1/api-keys",
         R"({"name":"N","permissions":["stock.read"],"stores":["*"],"expires_at":"2026-10-01T00:00:00Z","key":"stoa_mine"})",
         400, "unknown-field", "/key"},
        {"device code: unknown field", Admin, "POST", "/v1/devices/codes", R"({"location":"ATH","ttl":1})",
         400, "unknown-field", "/ttl"},
        {"enrolment: unknown field", Nobody, "POST", "/v1/devices/enrol",
         R"({"code":"0000-0000-0000","name":"N","public_key":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","location":"SKG"})",
         400, "unknown-field", "/location"},
        {"sign-in: unknown field", Nobody, "POST", "/v1/auth/sign-in",
         R"({"login":"admin","password":"x","device_id":"dev_0","role":"admin"})", 400, "unknown-field",
         "/role"},
    };
    return rows;
}

} // namespace stoa::kit
