// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/statement.h"

namespace stoa::sql {

namespace {

/// A lone surrogate has no UTF-8 form; Qt would silently store another character. The byte stands in for it,
/// and the driver refuses it as it does any malformed text.
QByteArray utf8Of(QStringView text)
{
    return Q_LIKELY(text.isValidUtf16()) ? text.toUtf8() : QByteArray("\xff", 1);
}

} // namespace

Statement::Statement(std::unique_ptr<StatementDriver> driver,
                     std::function<void(std::unique_ptr<StatementDriver>)> giveBack)
    : m_driver(std::move(driver))
    , m_giveBack(std::move(giveBack))
{ }

Statement::Statement(Statement &&other) noexcept
    : m_driver(std::move(other.m_driver))
    , m_giveBack(std::move(other.m_giveBack))
{ }

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this != &other) {
        if (m_driver)
            m_giveBack(std::move(m_driver));
        m_driver = std::move(other.m_driver);
        m_giveBack = std::move(other.m_giveBack);
    }
    return *this;
}

Statement::~Statement()
{
    if (m_driver)
        m_giveBack(std::move(m_driver));
}

Statement &Statement::bind(int index, qint64 value)
{
    m_driver->bindInt64(index, value);
    return *this;
}

Statement &Statement::bind(int index, QStringView text)
{
    m_driver->bindText(index, utf8Of(text));
    return *this;
}

Statement &Statement::bind(int index, QLatin1StringView text)
{
    m_driver->bindText(index, QString(text).toUtf8());
    return *this;
}

Statement &Statement::bind(int index, const QByteArray &utf8)
{
    m_driver->bindText(index, utf8);
    return *this;
}

Statement &Statement::bindBlob(int index, const QByteArray &bytes)
{
    m_driver->bindBlob(index, bytes);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    m_driver->bindNull(index);
    return *this;
}

Result<bool> Statement::step() { return m_driver->step(); }

Result<void> Statement::run()
{
    m_driver->reset();
    for (;;) {
        const auto more = m_driver->step();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

void Statement::reset() { m_driver->reset(); }

int Statement::columnCount() const { return m_driver->columnCount(); }

bool Statement::isNull(int column) const { return m_driver->isNull(column); }

qint64 Statement::int64(int column) const { return m_driver->int64(column); }

QString Statement::text(int column) const { return QString::fromUtf8(m_driver->utf8(column)); }

QByteArrayView Statement::utf8(int column) const { return m_driver->utf8(column); }

QByteArray Statement::bytes(int column) const { return m_driver->blob(column).toByteArray(); }

std::optional<QString> Statement::optionalText(int column) const
{
    if (m_driver->isNull(column))
        return std::nullopt;
    return text(column);
}

std::optional<qint64> Statement::optionalInt64(int column) const
{
    if (m_driver->isNull(column))
        return std::nullopt;
    return m_driver->int64(column);
}

qint64 Statement::changes() const { return m_driver->changes(); }

} // namespace stoa::sql
