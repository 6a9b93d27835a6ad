// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/fault.h"

namespace stoa::sql {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView wordOf(StorageFault fault)
{
    switch (fault) {
    case StorageFault::Busy:
        return "BUSY"_L1;
    case StorageFault::InputOutput:
        return "IOERR"_L1;
    case StorageFault::Full:
        return "FULL"_L1;
    case StorageFault::Corrupt:
        return "CORRUPT"_L1;
    case StorageFault::NotADatabase:
        return "NOTADB"_L1;
    case StorageFault::None:
    case StorageFault::Other:
        return "SQL"_L1;
    }
    return {};
}

QLatin1StringView wordOf(Constraint constraint)
{
    switch (constraint) {
    case Constraint::Unique:
        return "UNIQUE"_L1;
    case Constraint::ForeignKey:
        return "FOREIGN KEY"_L1;
    case Constraint::NotNull:
        return "NOT NULL"_L1;
    case Constraint::Check:
        return "CHECK"_L1;
    case Constraint::None:
    case Constraint::Other:
        return "CONSTRAINT"_L1;
    }
    return {};
}

Problem problemOf(Constraint constraint)
{
    switch (constraint) {
    case Constraint::Unique:
        return Problem::AlreadyExists;
    case Constraint::ForeignKey:
        return Problem::InUse;
    case Constraint::NotNull:
    case Constraint::Check:
    case Constraint::None:
    case Constraint::Other:
        return Problem::Unspecified;
    }
    return Problem::Unspecified;
}

QString marked(QLatin1StringView word, const QString &message) { return word + u": "_s + message; }

QStringView markOf(const Error &error)
{
    const auto colon = error.detail.indexOf(u':');
    return colon < 0 ? QStringView() : QStringView(error.detail).left(colon);
}

} // namespace

Error storageError(StorageFault fault, const QString &message)
{
    return {ErrorKind::Storage, {}, marked(wordOf(fault), message)};
}

Error busyError(const QString &message)
{
    return {ErrorKind::Timeout, {}, marked(wordOf(StorageFault::Busy), message)};
}

Error constraintError(Constraint constraint, const QString &message)
{
    return {ErrorKind::Conflict, {}, marked(wordOf(constraint), message), problemOf(constraint)};
}

Error cancelledError() { return {ErrorKind::Cancelled, {}, u"the statement was interrupted"_s}; }

StorageFault storageFault(const Error &error)
{
    if (error.kind != ErrorKind::Storage && error.kind != ErrorKind::Timeout)
        return StorageFault::None;
    const auto mark = markOf(error);
    for (const auto fault : {StorageFault::Busy, StorageFault::InputOutput, StorageFault::Full,
                             StorageFault::Corrupt, StorageFault::NotADatabase}) {
        if (mark == wordOf(fault))
            return fault;
    }
    return error.kind == ErrorKind::Storage ? StorageFault::Other : StorageFault::None;
}

Constraint brokenConstraint(const Error &error)
{
    if (error.kind != ErrorKind::Conflict)
        return Constraint::None;
    const auto mark = markOf(error);
    for (const auto constraint : {Constraint::Unique, Constraint::ForeignKey, Constraint::NotNull,
                                  Constraint::Check, Constraint::Other}) {
        if (mark == wordOf(constraint))
            return constraint;
    }
    return Constraint::None;
}

QString refusalOfText(QByteArrayView utf8)
{
    if (utf8.contains('\0'))
        return u"the text holds a NUL character"_s;
    if (!utf8.isValidUtf8())
        return u"the text is not valid UTF-8"_s;
    return {};
}

} // namespace stoa::sql
