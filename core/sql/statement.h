// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace stoa::sql {

/// What a driver does for a Statement; implemented once per engine.
class StatementDriver {
public:
    virtual ~StatementDriver() = default;
    virtual void bindInt64(int index, qint64 value) = 0;
    virtual void bindText(int index, QByteArray utf8) = 0;
    virtual void bindBlob(int index, QByteArray bytes) = 0;
    virtual void bindNull(int index) = 0;
    virtual Result<bool> step() = 0;
    virtual void reset() = 0;
    virtual int columnCount() const = 0;
    virtual bool isNull(int column) const = 0;
    virtual qint64 int64(int column) const = 0;
    virtual QByteArrayView utf8(int column) const = 0;
    virtual QByteArrayView blob(int column) const = 0;
    virtual qint64 changes() const = 0;
};

/// A prepared statement: bind, step, read, reset.
///
/// Placeholders are ?1, ?2 … on both engines and start at 1; columns start at 0. Values are 64-bit integers,
/// UTF-8 text, bytes or null and nothing else. A Statement is lent by its Connection's cache and goes back to
/// it, reset and with cleared bindings, when it is destroyed; it must not outlive the Connection.
class Statement {
public:
    Statement(std::unique_ptr<StatementDriver> driver,
              std::function<void(std::unique_ptr<StatementDriver>)> giveBack);
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    Statement &bind(int index, qint64 value);
    Statement &bind(int index, int value) { return bind(index, qint64(value)); }
    Statement &bind(int index, QStringView text);
    Statement &bind(int index, const QString &text) { return bind(index, QStringView(text)); }
    Statement &bind(int index, QLatin1StringView text);
    /// Text that is UTF-8 already; not copied.
    Statement &bind(int index, const QByteArray &utf8);
    Statement &bind(int index, Instant instant) { return bind(index, instant.msSinceEpoch()); }
    Statement &bindBlob(int index, const QByteArray &bytes);
    Statement &bindNull(int index);
    template <typename T> Statement &bind(int index, const std::optional<T> &value)
    {
        return value ? bind(index, *value) : bindNull(index);
    }
    /// Binds all from index 1 in order.
    template <typename... Values> Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True while there is a row. Errors: Conflict for a broken constraint, Cancelled after interrupt(),
    /// Timeout for a lock not had, Storage for the rest.
    Result<bool> step();
    /// Steps to the end and resets; rows are skipped.
    Result<void> run();
    /// Makes it ready to run again; bindings stay.
    void reset();

    int columnCount() const;
    bool isNull(int column) const;
    qint64 int64(int column) const;
    QString text(int column) const;
    /// A view into the row, gone at the next step().
    QByteArrayView utf8(int column) const;
    QByteArray bytes(int column) const;
    Instant instant(int column) const { return Instant::fromMs(int64(column)); }
    std::optional<QString> optionalText(int column) const;
    std::optional<qint64> optionalInt64(int column) const;

    /// Rows that the last run() inserted, updated or deleted.
    qint64 changes() const;

private:
    std::unique_ptr<StatementDriver> m_driver;
    std::function<void(std::unique_ptr<StatementDriver>)> m_giveBack;
};

} // namespace stoa::sql
