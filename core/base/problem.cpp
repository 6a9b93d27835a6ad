// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

using enum Problem;
using F = ProblemFamily;

constexpr std::array kProblems{
    ProblemDescription{ValidationFailed, "validation-failed"_L1, 400, Retry::Never, F::InvalidInput,
                       "A field is not valid"_L1},
    ProblemDescription{UnknownField, "unknown-field"_L1, 400, Retry::Never, F::InvalidInput,
                       "A field is not known here"_L1},
    ProblemDescription{Malformed, "malformed"_L1, 400, Retry::Never, F::Protocol,
                       "The message cannot be read"_L1},
    ProblemDescription{TooLarge, "too-large"_L1, 413, Retry::Never, F::InvalidInput,
                       "The body is too large"_L1},
    ProblemDescription{TooDeep, "too-deep"_L1, 400, Retry::Never, F::InvalidInput,
                       "The JSON is nested too deeply"_L1},
    ProblemDescription{HeaderTooLarge, "header-too-large"_L1, 431, Retry::Never, F::InvalidInput,
                       "The header is too large"_L1},
    ProblemDescription{UnsupportedMediaType, "unsupported-media-type"_L1, 415, Retry::Never, F::InvalidInput,
                       "The content type is not supported"_L1},
    ProblemDescription{NotAcceptable, "not-acceptable"_L1, 406, Retry::Never, F::InvalidInput,
                       "No acceptable representation"_L1},
    ProblemDescription{MethodNotAllowed, "method-not-allowed"_L1, 405, Retry::Never, F::InvalidInput,
                       "The method is not allowed here"_L1},
    ProblemDescription{IdempotencyKeyMissing, "idempotency-key-missing"_L1, 400, Retry::Never,
                       F::InvalidInput, "A POST needs an Idempotency-Key"_L1},
    ProblemDescription{IdempotencyKeyReused, "idempotency-key-reused"_L1, 422, Retry::Never, F::Conflict,
                       "The Idempotency-Key belongs to another request"_L1},
    ProblemDescription{InProgress, "in-progress"_L1, 409, Retry::Later, F::Conflict,
                       "The same request is being worked on"_L1},
    ProblemDescription{PreconditionRequired, "precondition-required"_L1, 428, Retry::Never, F::InvalidInput,
                       "A change needs If-Match"_L1},
    ProblemDescription{RequestTimeout, "request-timeout"_L1, 408, Retry::Same, F::Timeout,
                       "The request took too long to arrive"_L1},
    ProblemDescription{Unauthenticated, "unauthenticated"_L1, 401, Retry::AfterReauth, F::Unauthorised,
                       "Sign in first"_L1},
    ProblemDescription{TokenExpired, "token-expired"_L1, 401, Retry::AfterReauth, F::Unauthorised,
                       "The token has expired"_L1},
    ProblemDescription{BadCredentials, "bad-credentials"_L1, 401, Retry::Never, F::Unauthorised,
                       "User or password is wrong"_L1},
    ProblemDescription{UserDisabled, "user-disabled"_L1, 403, Retry::Never, F::Refused,
                       "The user is disabled"_L1},
    ProblemDescription{ProofInvalid, "proof-invalid"_L1, 401, Retry::Never, F::Unauthorised,
                       "The device's proof does not fit the request"_L1},
    ProblemDescription{ProofUsed, "proof-used"_L1, 401, Retry::Same, F::Unauthorised,
                       "The device's proof was used before"_L1},
    ProblemDescription{Forbidden, "forbidden"_L1, 403, Retry::Never, F::Refused,
                       "The permission is missing"_L1},
    ProblemDescription{ScopeLost, "scope-lost"_L1, 403, Retry::Never, F::Refused,
                       "The stream is no longer in scope"_L1},
    ProblemDescription{DeviceForked, "device-forked"_L1, 409, Retry::Never, F::Conflict,
                       "Two devices use one identity"_L1},
    ProblemDescription{DeviceSuspended, "device-suspended"_L1, 403, Retry::Never, F::Refused,
                       "The device is suspended"_L1},
    ProblemDescription{EnrolmentCodeInvalid, "enrolment-code-invalid"_L1, 403, Retry::Never, F::Refused,
                       "The enrolment code is unknown, used or out of date"_L1},
    ProblemDescription{PasswordWeak, "password-weak"_L1, 400, Retry::Never, F::InvalidInput,
                       "The password is too short or too common"_L1},
    ProblemDescription{NotFound, "not-found"_L1, 404, Retry::Never, F::NotFound, "No such thing"_L1},
    ProblemDescription{VersionConflict, "version-conflict"_L1, 412, Retry::Never, F::Conflict,
                       "It was changed meanwhile"_L1},
    ProblemDescription{MergeConflict, "merge-conflict"_L1, 409, Retry::Never, F::Conflict,
                       "Both sides changed the same field"_L1},
    ProblemDescription{IllegalTransition, "illegal-transition"_L1, 409, Retry::Never, F::Conflict,
                       "The state does not allow it"_L1},
    ProblemDescription{AlreadyExists, "already-exists"_L1, 409, Retry::Never, F::Conflict,
                       "It exists already"_L1},
    ProblemDescription{InsufficientStock, "insufficient-stock"_L1, 409, Retry::Never, F::Conflict,
                       "Not enough stock"_L1},
    ProblemDescription{UnknownSku, "unknown-sku"_L1, 422, Retry::Never, F::InvalidInput,
                       "The SKU is not in the catalogue"_L1},
    ProblemDescription{UnknownLocation, "unknown-location"_L1, 422, Retry::Never, F::InvalidInput,
                       "The location is not known"_L1},
    ProblemDescription{UnknownReason, "unknown-reason"_L1, 422, Retry::Never, F::InvalidInput,
                       "The reason is not known"_L1},
    ProblemDescription{ReasonSign, "reason-sign"_L1, 422, Retry::Never, F::InvalidInput,
                       "The reason does not go with this sign"_L1},
    ProblemDescription{ReasonKind, "reason-kind"_L1, 422, Retry::Never, F::InvalidInput,
                       "The reason does not go with this kind of movement"_L1},
    ProblemDescription{AlreadyReversed, "already-reversed"_L1, 409, Retry::Never, F::Conflict,
                       "The movement was taken back already"_L1},
    ProblemDescription{InUse, "in-use"_L1, 409, Retry::Never, F::Conflict, "It is in use"_L1},
    ProblemDescription{LastAdministrator, "last-administrator"_L1, 409, Retry::Never, F::Conflict,
                       "One administrator must remain"_L1},
    ProblemDescription{CursorDiverged, "cursor-diverged"_L1, 409, Retry::Same, F::Conflict,
                       "The cursor is not of this history"_L1},
    ProblemDescription{CursorExpired, "cursor-expired"_L1, 410, Retry::Same, F::Conflict,
                       "The cursor is older than what is kept"_L1},
    ProblemDescription{GenerationChanged, "generation-changed"_L1, 409, Retry::Same, F::Conflict,
                       "The hub's history is another one"_L1},
    ProblemDescription{SessionUnknown, "session-unknown"_L1, 410, Retry::Same, F::Conflict,
                       "The snapshot session is over"_L1},
    ProblemDescription{UpgradeRequired, "upgrade-required"_L1, 426, Retry::AfterUpgrade, F::Refused,
                       "The program is too old for this hub"_L1},
    ProblemDescription{UnknownCommand, "unknown-command"_L1, 422, Retry::Never, F::InvalidInput,
                       "The command is not known"_L1},
    ProblemDescription{CommandLost, "command-lost"_L1, 409, Retry::Never, F::Refused,
                       "The command can no longer be read and was never decided"_L1},
    ProblemDescription{DiskFull, "disk-full"_L1, 507, Retry::Later, F::Internal, "The disk is full"_L1},
    ProblemDescription{RateLimited, "rate-limited"_L1, 429, Retry::Later, F::Unavailable,
                       "Too many requests"_L1},
    ProblemDescription{Overloaded, "overloaded"_L1, 503, Retry::Later, F::Unavailable, "The hub is busy"_L1},
    ProblemDescription{RecoveryInProgress, "recovery-in-progress"_L1, 503, Retry::Later, F::Unavailable,
                       "The hub is recovering"_L1},
    ProblemDescription{ReadOnly, "read-only"_L1, 503, Retry::Later, F::Unavailable,
                       "The hub takes no changes now"_L1},
    ProblemDescription{Internal, "internal"_L1, 500, Retry::Later, F::Internal,
                       "Something failed at the hub"_L1},
};

constexpr bool registryFollowsTheEnum()
{
    for (std::size_t i = 0; i < kProblems.size(); ++i) {
        if (static_cast<std::size_t>(kProblems[i].problem) != i + 1)
            return false;
    }
    return kProblems.back().problem == Internal;
}
static_assert(registryFollowsTheEnum());

} // namespace

std::span<const ProblemDescription> allProblems() { return kProblems; }

const ProblemDescription &descriptionOf(Problem problem)
{
    if (problem == Unspecified)
        return kProblems.back();
    return kProblems[static_cast<std::size_t>(problem) - 1];
}

QLatin1StringView slugOf(Problem problem) { return descriptionOf(problem).slug; }

std::optional<Problem> problemOf(QStringView slug)
{
    const auto found =
        std::ranges::find_if(kProblems, [slug](const ProblemDescription &d) { return d.slug == slug; });
    if (found == kProblems.end())
        return std::nullopt;
    return found->problem;
}

QLatin1StringView nameOf(Retry retry)
{
    switch (retry) {
    case Retry::Never:
        return "never"_L1;
    case Retry::Same:
        return "same"_L1;
    case Retry::Later:
        return "later"_L1;
    case Retry::AfterReauth:
        return "after-reauth"_L1;
    case Retry::AfterUpgrade:
        return "after-upgrade"_L1;
    }
    return {};
}

} // namespace stoa
