// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgres/postgreserror.h"

#include "core/sql/fault.h"

#include <QRegularExpression>

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

QByteArray stateOf(const PGresult *result)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    return QByteArray(state);
}

/// Only the first line: the server's "DETAIL" quotes the row's values. So do the messages of class 22.
QString messageOf(const PGresult *result, const QByteArray &state)
{
    QString message = QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    if (state.startsWith("22")) {
        static const QRegularExpression quoted(u"\"[^\"]*\""_s);
        message.replace(quoted, u"\"…\""_s);
    }
    return u"%1 (%2)"_s.arg(message, QString::fromLatin1(state));
}

Constraint constraintOf(const QByteArray &state)
{
    if (state == "23505" || state == "23P01")
        return Constraint::Unique;
    if (state == "23503" || state == "23001")
        return Constraint::ForeignKey;
    if (state == "23502")
        return Constraint::NotNull;
    if (state == "23514")
        return Constraint::Check;
    return Constraint::Other;
}

StorageFault faultOf(const QByteArray &state)
{
    if (state == "53100")
        return StorageFault::Full;
    if (state == "58030")
        return StorageFault::InputOutput;
    if (state.startsWith("XX0") && state != "XX000")
        return StorageFault::Corrupt;
    // Starting up, shutting down, too many connections, gone: another try may find it open.
    if (state.startsWith("57P") || state.startsWith("08") || state == "53300")
        return StorageFault::Busy;
    return StorageFault::Other;
}

/// A lock not had, a deadlock, a lost race of two snapshots.
bool isContention(const QByteArray &state)
{
    return state == "55P03" || state == "40P01" || state == "40001";
}

} // namespace

Error postgresError(PGconn *connection, const PGresult *result)
{
    const QByteArray state = stateOf(result);
    if (state.isEmpty()) {
        const auto message = QString::fromUtf8(PQerrorMessage(connection)).simplified();
        const bool gone = PQstatus(connection) == CONNECTION_BAD;
        return storageError(gone ? StorageFault::Busy : StorageFault::Other,
                            message.isEmpty() ? u"the connection is lost"_s : message);
    }
    if (state == "57014")
        return cancelledError();
    const QString message = messageOf(result, state);
    // P0001 is a trigger's RAISE EXCEPTION.
    if (state.startsWith("23") || state == "P0001")
        return constraintError(constraintOf(state), message);
    if (isContention(state))
        return busyError(message);
    return storageError(faultOf(state), message);
}

bool wantsNewPlan(const PGresult *result)
{
    const QByteArray state = stateOf(result);
    if (state == "26000")
        return true;
    const char *function = result ? PQresultErrorField(result, PG_DIAG_SOURCE_FUNCTION) : nullptr;
    return state == "0A000" && QByteArrayView(function) == "RevalidateCachedQuery";
}

} // namespace stoa::sql
