// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <optional>
#include <span>

namespace stoa {

/// The stable codes of the REST contract (`code` of a problem body, RFC 9457). One registry for hub, desk
/// texts and documentation; a code is never renamed or reused.
enum class Problem {
    Unspecified,
    // the request
    ValidationFailed,
    UnknownField,
    Malformed,
    TooLarge,
    TooDeep,
    HeaderTooLarge,
    UnsupportedMediaType,
    NotAcceptable,
    MethodNotAllowed,
    IdempotencyKeyMissing,
    IdempotencyKeyReused,
    InProgress,
    PreconditionRequired,
    RequestTimeout,
    // who asks
    Unauthenticated,
    TokenExpired,
    BadCredentials,
    UserDisabled,
    ProofInvalid,
    ProofUsed, ///< a proof is good once: what came was sent twice on its way, or is a copy
    Forbidden,
    ScopeLost,
    DeviceForked,
    DeviceSuspended,
    EnrolmentCodeInvalid,
    PasswordWeak,
    // the thing
    NotFound,
    VersionConflict,
    MergeConflict,
    IllegalTransition,
    AlreadyExists,
    InsufficientStock,
    UnknownSku,
    UnknownLocation,
    UnknownReason,
    ReasonSign,
    ReasonKind,
    AlreadyReversed,
    InUse,
    LastAdministrator,
    // sync
    CursorDiverged,
    CursorExpired,
    GenerationChanged,
    SessionUnknown,
    UpgradeRequired,
    UnknownCommand,
    CommandLost,
    DiskFull,
    // the hub
    RateLimited,
    Overloaded,
    RecoveryInProgress,
    ReadOnly,
    Internal,
};

enum class ProblemFamily {
    InvalidInput,
    NotFound,
    Conflict,
    Refused,
    Unauthorised,
    Unavailable,
    Timeout,
    Internal,
    Protocol
};

/// What the caller may do about it (`retry` of a problem body).
enum class Retry { Never, Same, Later, AfterReauth, AfterUpgrade };

struct ProblemDescription {
    Problem problem;
    QLatin1StringView slug;
    int status; ///< HTTP
    Retry retry;
    ProblemFamily family;
    QLatin1StringView title; ///< English, for developers
};

/// Every registered problem but Unspecified, in the order of the enum.
std::span<const ProblemDescription> allProblems();
const ProblemDescription &descriptionOf(Problem problem);
QLatin1StringView slugOf(Problem problem);
std::optional<Problem> problemOf(QStringView slug);
QLatin1StringView nameOf(Retry retry);

} // namespace stoa
