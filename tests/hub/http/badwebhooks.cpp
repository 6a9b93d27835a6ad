// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/http/badinputs.h"

namespace stoa::kit {

/// About webhooks.
std::vector<BadInput> badWebhooks()
{
    constexpr auto Admin = BadInput::Caller::Admin;
    constexpr auto All = BadInput::Caller::All;
    return {
        {"webhook: no name", Admin, "POST", "/v1/webhooks",
         R"({"url":"https://receiver.invalid/","types":["stoa.order.state.v1"]})", 400, "validation-failed",
         "/name"},
        {"webhook: no address", Admin, "POST", "/v1/webhooks",
         R"({"name":"N","types":["stoa.order.state.v1"]})", 400, "validation-failed", "/url"},
        {"webhook: plain HTTP", Admin, "POST", "/v1/webhooks",
         R"({"name":"N","url":"http://receiver.invalid/","types":["stoa.order.state.v1"]})", 400,
         "validation-failed", "/url"},
        {"webhook: this machine", Admin, "POST", "/v1/webhooks",
         R"({"name":"N","url":"https://127.0.0.1:8480/","types":["stoa.order.state.v1"]})", 400,
         "validation-failed", "/url"},
        {"webhook: a cloud's metadata", Admin, "POST", "/v1/webhooks",
         R"({"name":"N","url":"https://169.254.169.254/latest","types":["stoa.order.state.v1"]})", 400,
         "validation-failed", "/url"},
        {"webhook: a file", Admin, "POST", "/v1/webhooks",
         R"({"name":"N","url":"file:///etc/passwd","types":["stoa.order.state.v1"]})", 400,
         "validation-failed", "/url"},
        {"webhook: no types", Admin, "POST", "/v1/webhooks",
         R"({"name":"N","url":"https://receiver.invalid/","types":[]})", 400, "validation-failed", "/types"},
        {"webhook: unknown type", Admin, "POST", "/v1/webhooks",
         R"({"name":"N","url":"https://receiver.invalid/","types":["stoa.order.state.v1","stoa.order.*"]})",
         400, "validation-failed", "/types/1"},
        {"webhook: reserved type", Admin, "POST", "/v1/webhooks",
         R"({"name":"N","url":"https://receiver.invalid/","types":["stoa.stock.position.v1"]})", 400,
         "validation-failed", "/types/0"},
        {"webhook: secret of one's own", Admin, "POST", "/v1/webhooks",
         R"({"name":"N","url":"https://receiver.invalid/","types":["stoa.order.state.v1"],"secret":"x"})",
         400, "unknown-field", "/secret"},
        {"webhook: an API key's", All, "POST", "/v1/webhooks",
         R"({"name":"N","url":"https://receiver.invalid/","types":["stoa.order.state.v1"]})", 403,
         "forbidden"},
        {"rotation: too long", Admin, "POST", "/v1/webhooks/whk_0/rotate", R"({"keep_hours":169})", 400,
         "validation-failed", "/keep_hours"},
        {"replay: of nothing", Admin, "POST", "/v1/webhooks/whk_0/replay", "{}", 400, "validation-failed",
         "/from_event"},
        {"replay: no event", Admin, "POST", "/v1/webhooks/whk_0/replay", R"({"from_event":"evt_1"})", 400,
         "validation-failed", "/from_event"},
        {"replay: no instant", Admin, "POST", "/v1/webhooks/whk_0/replay", R"({"since":"yesterday"})", 400,
         "validation-failed", "/since"},
    };
}

} // namespace stoa::kit
