// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

namespace stoa::kit {

/// One call that must be refused, and how.
struct BadInput {
    enum class Caller { Nobody, Admin, All, Ath, Reader };
    enum class Key { Fresh, None };

    const char *name;
    Caller caller;
    QByteArray method;
    QByteArray target;
    QByteArray body = {};
    int status = 400;
    const char *code = "validation-failed";
    const char *pointer = nullptr; ///< null: not looked at
    QByteArray fields = {};
    Key key = Key::Fresh;
};

std::vector<BadInput> badCalls();
std::vector<BadInput> badBodies();
std::vector<BadInput> badQueries();
std::vector<BadInput> badReach();
std::vector<BadInput> badWebhooks();
std::vector<BadInput> badOrders();
std::vector<BadInput> badRouting();
/// All of them.
const std::vector<BadInput> &badInputs();

} // namespace stoa::kit
