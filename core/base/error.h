// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>
#include <QStringList>

namespace stoa {

/// What kind of thing went wrong; drives the user's text, the HTTP status and retry-or-park.
enum class ErrorKind {
    InvalidInput,
    NotFound,
    Conflict,
    Refused,
    Unauthorised,
    Offline,
    Timeout,
    Storage,
    Protocol,
    Cancelled,
};

/// Why something did not happen. `field` names the input that is wrong, as a JSON pointer without the leading
/// slash ("lines/2/quantity"), or is empty; `detail` is English, for logs and problem bodies, and never holds
/// personal data. `permission` is the name of the one that was missing, where that was it. `reasons` are
/// codes of all that stands in the way at once, where a thing has such codes ("notSimulated", "fourEyes").
struct Error {
    ErrorKind kind = ErrorKind::Storage;
    QString field = {};
    QString detail = {};
    Problem problem = Problem::Unspecified;
    QString permission = {};
    QStringList reasons = {};

    /// An error of the registered problem, with the kind that belongs to it.
    static Error of(Problem problem, QString detail = {}, QString field = {});
    static Error invalid(QString field, QString detail);

    /// The registered problem, or the general one of the kind.
    Problem code() const;
    QString toString() const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// English name of the kind, for logs.
QString nameOf(ErrorKind kind);

} // namespace stoa
