// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

ErrorKind kindOf(Problem problem)
{
    switch (descriptionOf(problem).family) {
    case ProblemFamily::InvalidInput:
        return ErrorKind::InvalidInput;
    case ProblemFamily::NotFound:
        return ErrorKind::NotFound;
    case ProblemFamily::Conflict:
        return ErrorKind::Conflict;
    case ProblemFamily::Refused:
        return ErrorKind::Refused;
    case ProblemFamily::Unauthorised:
        return ErrorKind::Unauthorised;
    case ProblemFamily::Unavailable:
        return ErrorKind::Offline;
    case ProblemFamily::Timeout:
        return ErrorKind::Timeout;
    case ProblemFamily::Internal:
        return ErrorKind::Storage;
    case ProblemFamily::Protocol:
        return ErrorKind::Protocol;
    }
    return ErrorKind::Storage;
}

} // namespace

Error Error::of(Problem problem, QString detail, QString field)
{
    return {kindOf(problem), std::move(field), std::move(detail), problem};
}

Error Error::invalid(QString field, QString detail)
{
    return {ErrorKind::InvalidInput, std::move(field), std::move(detail), Problem::ValidationFailed};
}

Problem Error::code() const
{
    if (problem != Problem::Unspecified)
        return problem;
    switch (kind) {
    case ErrorKind::InvalidInput:
        return Problem::ValidationFailed;
    case ErrorKind::NotFound:
        return Problem::NotFound;
    case ErrorKind::Conflict:
        return Problem::VersionConflict;
    case ErrorKind::Refused:
        return Problem::Forbidden;
    case ErrorKind::Unauthorised:
        return Problem::Unauthenticated;
    case ErrorKind::Offline:
        return Problem::Overloaded;
    case ErrorKind::Timeout:
        return Problem::RequestTimeout;
    case ErrorKind::Protocol:
        return Problem::Malformed;
    case ErrorKind::Storage:
    case ErrorKind::Cancelled:
        return Problem::Internal;
    }
    return Problem::Internal;
}

QString Error::toString() const
{
    QString text = nameOf(kind);
    if (problem != Problem::Unspecified)
        text += u" (%1)"_s.arg(slugOf(problem));
    if (!field.isEmpty())
        text += u" at "_s + field;
    if (!detail.isEmpty())
        text += u": "_s + detail;
    return text;
}

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return u"invalid input"_s;
    case ErrorKind::NotFound:
        return u"not found"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Refused:
        return u"refused"_s;
    case ErrorKind::Unauthorised:
        return u"unauthorised"_s;
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::Protocol:
        return u"protocol"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

} // namespace stoa
