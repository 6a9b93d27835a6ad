// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtGlobal>
#include <type_traits>
#include <utility>
#include <variant>

namespace stoa {

/// Marks the failing side of a Result, as std::unexpected does.
template <typename E> class Unexpected {
public:
    explicit Unexpected(E error)
        : m_error(std::move(error))
    { }
    E &error() & { return m_error; }
    const E &error() const & { return m_error; }
    E &&error() && { return std::move(m_error); }

private:
    E m_error;
};

/// A value or the Error that stood in its way.
///
/// Carries std::expected's names so that C++23 replaces it in one line; g++ 12 has none. Reading the value
/// of a failed Result is a bug, asserted in debug builds.
template <typename T> class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Unexpected<Error> error)
        : m_state(std::in_place_index<1>, std::move(error).error())
    { }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return *ok(); }
    const T &value() const & { return *ok(); }
    T &&value() && { return std::move(*ok()); }
    T &operator*() & { return *ok(); }
    const T &operator*() const & { return *ok(); }
    T &&operator*() && { return std::move(*ok()); }
    T *operator->() { return ok(); }
    const T *operator->() const { return ok(); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return std::get<1>(m_state);
    }

    template <typename U> T value_or(U &&fallback) const &
    {
        return has_value() ? *ok() : static_cast<T>(std::forward<U>(fallback));
    }

    /// Calls next(value), which gives a Result, or passes the error on.
    template <typename F> auto and_then(F &&next) const & -> std::invoke_result_t<F, const T &>
    {
        if (has_value())
            return std::forward<F>(next)(*ok());
        return error();
    }

    /// Calls map(value) and wraps what it gives, or passes the error on.
    template <typename F> auto transform(F &&map) const & -> Result<std::invoke_result_t<F, const T &>>
    {
        if (has_value())
            return std::forward<F>(map)(*ok());
        return error();
    }

private:
    T *ok()
    {
        Q_ASSERT(has_value());
        return std::get_if<0>(&m_state);
    }
    const T *ok() const
    {
        Q_ASSERT(has_value());
        return std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// Done, or the Error that stood in the way.
template <> class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Unexpected<Error> error)
        : m_error(std::move(error).error())
        , m_failed(true)
    { }
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    { }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

    template <typename F> auto and_then(F &&next) const & -> std::invoke_result_t<F>
    {
        if (has_value())
            return std::forward<F>(next)();
        return error();
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace stoa

#define STOA_CONCAT_INNER(a, b) a##b
#define STOA_CONCAT(a, b) STOA_CONCAT_INNER(a, b)
#define STOA_TRY_INNER(temporary, expression)                                                                \
    do {                                                                                                     \
        if (auto temporary = (expression); !temporary)                                                       \
            return temporary.error();                                                                        \
    } while (false)

/// Returns the error of a Result<void> expression from the enclosing function. Counted, not by its line: a
/// lambda within the expression may hold another one, and both are then on one line for the preprocessor.
#define STOA_TRY(expression) STOA_TRY_INNER(STOA_CONCAT(stoaResult, __COUNTER__), expression)

#define STOA_TRY_ASSIGN_INNER(temporary, target, expression)                                                 \
    auto temporary = (expression);                                                                           \
    if (!temporary)                                                                                          \
        return temporary.error();                                                                            \
    target = std::move(*temporary)

/// STOA_TRY_ASSIGN(const auto row, repository.find(id)): the value, or returns the error.
#define STOA_TRY_ASSIGN(target, expression)                                                                  \
    STOA_TRY_ASSIGN_INNER(STOA_CONCAT(stoaResult, __COUNTER__), target, expression)
