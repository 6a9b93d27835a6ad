// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace stoa::http {

/// What one thread owns for its handlers, such as its database connection. Used by that thread alone.
class Worker {
public:
    virtual ~Worker() = default;
    template <typename T> T &as() { return static_cast<T &>(*this); }
};

/// Pool threads run handlers that may block; I/O threads run inline ones, which must not.
enum class WorkerKind { Pool, Inline };
using WorkerFactory = std::function<std::unique_ptr<Worker>(WorkerKind)>;

/// Which work goes first and which is refused first when the hub is busy: facts before reports.
enum class LoadClass { Facts, Pull, Admin, Read, Search, Report };
inline constexpr int kLoadClasses = 6;

} // namespace stoa::http
