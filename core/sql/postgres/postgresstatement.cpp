// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgres/postgresstatement.h"

#include "core/sql/fault.h"
#include "core/sql/postgres/postgresconnection.h"
#include "core/sql/sqltext.h"

#include <QVarLengthArray>
#include <QtEndian>
#include <algorithm>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kPlans = 8;

/// A SELECT that fails half-way has done no harm; of a RETURNING the first row must mean that all is done.
bool onlyReads(const QByteArray &sql)
{
    const QByteArray text = sql.trimmed().toUpper();
    if (text.startsWith("SELECT") || text.startsWith("VALUES"))
        return true;
    return text.startsWith("WITH") && !text.contains("INSERT") && !text.contains("UPDATE")
        && !text.contains("DELETE");
}

qint64 changesOf(const PGresult *result)
{
    const QByteArrayView tag(PQcmdStatus(const_cast<PGresult *>(result)));
    if (!tag.startsWith("INSERT") && !tag.startsWith("UPDATE") && !tag.startsWith("DELETE"))
        return 0;
    return QByteArrayView(PQcmdTuples(const_cast<PGresult *>(result))).toByteArray().toLongLong();
}

} // namespace

PostgresStatement::PostgresStatement(PostgresConnection &connection, const QByteArray &sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_streams(onlyReads(sql))
{
    m_sql.detach();
    int placeholders = 0;
    m_serverSql = withDollarPlaceholders(m_sql, placeholders);
    m_values.resize(size_t(placeholders));
}

PostgresStatement::~PostgresStatement()
{
    reset();
    dropPlans();
}

void PostgresStatement::clear()
{
    reset();
    for (Value &value : m_values)
        value = {};
    m_refusals.clear();
}

PostgresStatement::Value *PostgresStatement::slot(int index, Oid type)
{
    reset();
    if (Q_UNLIKELY(!m_refusals.empty()))
        std::erase_if(m_refusals, [index](const Refusal &refusal) { return refusal.index == index; });
    if (Q_UNLIKELY(index < 1 || size_t(index) > m_values.size())) {
        refuse(index, u"there is no such placeholder"_s);
        return nullptr;
    }
    Value &value = m_values[size_t(index) - 1];
    value.type = type;
    return &value;
}

void PostgresStatement::refuse(int index, const QString &why) { m_refusals.push_back({index, why}); }

void PostgresStatement::bindInt64(int index, qint64 value)
{
    if (Value *place = slot(index, kPostgresInt8))
        place->integer = qToBigEndian(value);
}

void PostgresStatement::bindText(int index, QByteArray utf8)
{
    Value *place = slot(index, kPostgresText);
    if (!place)
        return;
    if (const QString why = refusalOfText(utf8); Q_UNLIKELY(!why.isEmpty()))
        return refuse(index, why);
    place->bytes = std::move(utf8);
}

void PostgresStatement::bindBlob(int index, QByteArray bytes)
{
    if (Value *place = slot(index, kPostgresBytea))
        place->bytes = std::move(bytes);
}

void PostgresStatement::bindNull(int index) { slot(index, 0); }

bool PostgresStatement::fits(const Plan &plan) const
{
    return std::ranges::equal(m_values, plan.types, [](const Value &value, Oid type) {
        return value.type == 0 || value.type == type;
    });
}

Result<void> PostgresStatement::choosePlan()
{
    const auto found = std::ranges::find_if(m_plans, [this](const Plan &plan) { return fits(plan); });
    if (found != m_plans.end()) {
        m_plan = std::size_t(found - m_plans.begin());
        return {};
    }
    if (m_plans.size() >= kPlans)
        dropPlans();
    auto plan = makePlan();
    if (!plan)
        return plan.error();
    m_plans.push_back(std::move(*plan));
    m_plan = m_plans.size() - 1;
    return {};
}

Result<PostgresStatement::Plan> PostgresStatement::makePlan()
{
    Plan plan;
    plan.name = m_connection.newName();
    for (const Value &value : m_values)
        plan.types.push_back(value.type);
    PGconn *server = m_connection.handle();
    const PostgresResult prepared(PQprepare(server, plan.name.constData(), m_serverSql.constData(),
                                            int(plan.types.size()), plan.types.data()));
    if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
        return postgresError(server, prepared.get());
    // Tells the types of the columns, and what the server made of placeholders that were null.
    const PostgresResult description(PQdescribePrepared(server, plan.name.constData()));
    if (PQresultStatus(description.get()) != PGRES_COMMAND_OK)
        return postgresError(server, description.get());
    plan.columns = PostgresColumns::of(description.get());
    for (int i = 0; i < PQnparams(description.get()) && size_t(i) < plan.types.size(); ++i)
        plan.types[size_t(i)] = PQparamtype(description.get(), i);
    return plan;
}

void PostgresStatement::dropPlans()
{
    for (const Plan &plan : m_plans)
        m_connection.drop(plan.name);
    m_plans.clear();
}

Result<void> PostgresStatement::start()
{
    STOA_TRY(m_connection.makeReady());
    STOA_TRY(choosePlan());
    const Plan &plan = m_plans[m_plan];
    const auto count = qsizetype(m_values.size());
    QVarLengthArray<const char *, 16> data(count);
    QVarLengthArray<int, 16> sizes(count);
    QVarLengthArray<int, 16> formats(count);
    for (qsizetype i = 0; i < count; ++i) {
        const Value &value = m_values[size_t(i)];
        const bool integer = value.type == kPostgresInt8;
        data[i] = integer ? reinterpret_cast<const char *>(&value.integer) : value.bytes.constData();
        if (value.type == 0)
            data[i] = nullptr;
        sizes[i] = integer ? int(sizeof value.integer) : int(value.bytes.size());
        formats[i] = 1;
    }
    m_changes = 0;
    PGconn *server = m_connection.handle();
    m_connection.beginRun(this);
    if (!PQsendQueryPrepared(server, plan.name.constData(), int(count), data.data(), sizes.data(),
                             formats.data(), plan.columns.binary ? 1 : 0)) {
        m_connection.endRun();
        return postgresError(server, nullptr);
    }
    if (m_streams)
        PQsetSingleRowMode(server);
    m_scratch.resize(plan.columns.codings.size());
    m_phase = Phase::Streaming;
    return {};
}

Result<bool> PostgresStatement::step()
{
    if (Q_UNLIKELY(!m_refusals.empty())) {
        const auto &first = m_refusals.front();
        return Error::invalid({}, u"?%1: %2"_s.arg(first.index).arg(first.why));
    }
    if (m_phase == Phase::Idle)
        STOA_TRY(start());
    return next();
}

Result<bool> PostgresStatement::next()
{
    if (m_phase == Phase::PutAside) {
        if (m_rows.showNextPutAside())
            return true;
        const auto outcome = m_outcome;
        reset();
        return outcome;
    }
    if (m_phase == Phase::Whole) {
        if (m_rows.showNext())
            return true;
        reset();
        return false;
    }
    if (Q_UNLIKELY(m_connection.wasInterrupted())) {
        reset();
        return cancelledError();
    }
    PostgresResult result(PQgetResult(m_connection.handle()));
    if (PQresultStatus(result.get()) == PGRES_SINGLE_TUPLE) {
        m_rows.show(std::move(result), 0);
        return true;
    }
    const auto outcome = end(result.get());
    m_phase = Phase::Idle;
    m_rows.clear();
    if (!outcome || PQntuples(result.get()) == 0)
        return outcome;
    m_phase = Phase::Whole;
    m_rows.show(std::move(result), 0);
    return true;
}

Result<bool> PostgresStatement::end(const PGresult *last)
{
    const auto status = PQresultStatus(last);
    Result<bool> outcome = false;
    if (last && (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY)) {
        m_changes = changesOf(last);
    } else {
        outcome = postgresError(m_connection.handle(), last);
        if (wantsNewPlan(last))
            dropPlans();
    }
    while (last && PostgresResult(PQgetResult(m_connection.handle()))) { }
    m_connection.endRun();
    return outcome;
}

void PostgresStatement::putRestAside()
{
    for (;;) {
        const PostgresResult result(PQgetResult(m_connection.handle()));
        if (PQresultStatus(result.get()) != PGRES_SINGLE_TUPLE) {
            m_outcome = end(result.get());
            m_phase = Phase::PutAside;
            return;
        }
        m_rows.putAside(result.get());
    }
}

void PostgresStatement::reset()
{
    if (m_phase == Phase::Idle)
        return;
    if (m_phase == Phase::Streaming) {
        while (PostgresResult(PQgetResult(m_connection.handle()))) { }
        m_connection.endRun();
    }
    m_phase = Phase::Idle;
    m_rows.clear();
}

int PostgresStatement::columnCount() const
{
    return m_plans.empty() ? 0 : int(m_plans[m_plan].columns.codings.size());
}

qint64 PostgresStatement::int64(int column) const
{
    if (m_rows.isNull(column))
        return 0;
    return postgresInt64(m_plans[m_plan].columns.codings[size_t(column)], m_rows.cell(column));
}

QByteArrayView PostgresStatement::bytes(int column) const
{
    if (m_rows.isNull(column))
        return {};
    return postgresBytes(m_plans[m_plan].columns.codings[size_t(column)], m_rows.cell(column),
                         m_scratch[size_t(column)]);
}

} // namespace stoa::sql
