// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/problemtext.h"

#include "core/base/errorjson.h"
#include "models/shared/permissiontext.h"

namespace stoa {

using namespace Qt::StringLiterals;

QString ProblemText::sentence(const Error &error)
{
    // What is refused then is the time, not the person.
    if (error.problem == Problem::Forbidden && error.field == "at"_L1)
        return tr(
            "It was done at a time at which this person was not allowed to do it without the hub. It was "
            "not applied; somebody who may do it can send it again.");
    if (const QString missing = missingPermission(error); !missing.isEmpty())
        //: %1 is what a role may allow, as "Adjust stock"
        return tr("The permission “%1” is missing. Ask somebody who has it.").arg(missing);
    if (error.problem == Problem::ValidationFailed && error.detail.contains("whole pieces"_L1))
        return wholePieces();
    if (isOfOtherUnit(error))
        return tr("This SKU is counted in another unit by now. Look at the position and enter the difference "
                  "anew.");
    if (error.problem == Problem::ValidationFailed && !error.detail.isEmpty())
        //: %1 is a technical reason in English, such as "delta: the difference is out of range"
        return tr("It was not accepted as it stands: %1.")
            .arg(error.field.isEmpty() ? error.detail : error.field + u": "_s + error.detail);
    if (error.problem == Problem::IllegalTransition && !error.reasons.isEmpty()) {
        if (const QString why = wentOn(error.reasons.first()); !why.isEmpty())
            return why;
    }
    return error.problem == Problem::Unspecified ? ofKind(error.kind) : ofProblem(error.problem);
}

QString ProblemText::wentOn(const QString &state)
{
    if (state == "cancelled"_L1)
        return tr("This step is not possible any more: it was cancelled meanwhile.");
    if (state == "rejected"_L1)
        return tr("This step is not possible any more: it was given back or refused meanwhile.");
    if (state == "collected"_L1)
        return tr("This step is not possible any more: the customer has collected it meanwhile.");
    if (state == "expired"_L1)
        return tr("This step is not possible any more: it was kept for the customer as long as it is kept.");
    if (state == "shipped"_L1 || state == "inTransit"_L1)
        return tr("This step is not possible any more: it left with the carrier meanwhile.");
    if (state == "delivered"_L1)
        return tr("This step is not possible any more: it has arrived at the customer's meanwhile.");
    if (state == "completed"_L1 || state == "closed"_L1 || state == "refunded"_L1)
        return tr("This step is not possible any more: it is finished.");
    return {};
}

QString ProblemText::sentenceOf(const QString &person, const Error &error)
{
    if (error.problem != Problem::Forbidden || error.field == "at"_L1)
        return sentence(error);
    if (const QString missing = missingPermission(error); !missing.isEmpty())
        //: %1 is a person, %2 what a role may allow, as "Adjust stock"
        return tr("%1 had no permission for this: “%2”. Somebody who has it can send it again.")
            .arg(person, missing);
    //: %1 is a person
    return tr("%1 was not allowed to do this. Somebody who may do it can send it again.").arg(person);
}

QString ProblemText::missingPermission(const Error &error)
{
    const auto permission = permissionOf(error.permission);
    return permission && error.problem == Problem::Forbidden ? PermissionText::name(*permission) : QString();
}

bool ProblemText::isOfOtherUnit(const Error &error)
{
    return error.problem == Problem::ValidationFailed && error.field == "unit"_L1
        && error.detail.contains("another unit"_L1);
}

QString ProblemText::wholePieces()
{
    return tr("This SKU is counted in whole pieces; a part of one cannot be entered.");
}

QString ProblemText::code(const Error &error) { return codeNameOf(error); }

QString ProblemText::ofKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return tr("Something that was entered is not right. Nothing was changed.");
    case ErrorKind::NotFound:
        return tr("It is not there any more.");
    case ErrorKind::Conflict:
        return tr("Somebody else changed it meanwhile. Look at it again and repeat what you meant.");
    case ErrorKind::Refused:
        return tr("You may not do this. Ask somebody who may.");
    case ErrorKind::Unauthorised:
        return tr("You need to sign in again. What you entered is kept.");
    case ErrorKind::Offline:
        return tr("The hub does not answer. Work goes on here; it is tried again by itself.");
    case ErrorKind::Timeout:
        return tr("It took too long. Whether the hub has it is not known yet; it is asked again.");
    case ErrorKind::Storage:
        return tr("This PC could not store it. Check the free space of the disk and try again.");
    case ErrorKind::Protocol:
        return tr("The answer of the hub could not be understood. Perhaps this program needs an update.");
    case ErrorKind::Cancelled:
        return tr("It was cancelled. Nothing was left half done.");
    }
    return {};
}

QString ProblemText::ofProblem(Problem problem)
{
    switch (problem) {
    case Problem::Unspecified:
    case Problem::Internal:
        return tr("Something went wrong at the hub. It is tried again by itself.");
    case Problem::ValidationFailed:
    case Problem::UnknownField:
    case Problem::Malformed:
    case Problem::TooDeep:
    case Problem::UnsupportedMediaType:
    case Problem::NotAcceptable:
    case Problem::MethodNotAllowed:
    case Problem::IdempotencyKeyMissing:
    case Problem::HeaderTooLarge:
        return tr("The hub could not accept what was sent. Perhaps this program needs an update.");
    case Problem::TooLarge:
        return tr("It is too large to be sent in one piece.");
    case Problem::IdempotencyKeyReused:
        return tr(
            "The same number was used for something else. It was not applied; send it again as a new one.");
    case Problem::InProgress:
        return tr("The hub is working on it already.");
    case Problem::PreconditionRequired:
    case Problem::VersionConflict:
        return tr("Somebody else changed it meanwhile. Look at it again and repeat what you meant.");
    case Problem::RequestTimeout:
        return tr("Sending took too long. It is tried again by itself.");
    case Problem::Unauthenticated:
    case Problem::TokenExpired:
        return tr("You need to sign in again. What you entered is kept.");
    case Problem::BadCredentials:
        return tr("The name or the password is wrong.");
    case Problem::UserDisabled:
        return tr("This user was disabled by an administrator. What waits on this PC is kept.");
    case Problem::ProofUsed:
        return tr("The way to the hub is unsteady. It is tried again by itself.");
    case Problem::ProofInvalid:
        return tr("The hub does not recognise this PC. Check its clock, or connect it anew with a code.");
    case Problem::Forbidden:
        return tr("You may not do this. Ask somebody who may.");
    case Problem::ScopeLost:
        return tr("This data is no longer open to you.");
    case Problem::DeviceForked:
        return tr(
            "Another PC uses the identity of this one, perhaps after copying its disk. What waits here is "
            "kept: export it to be safe, connect this PC anew with a code, then send again what is missing.");
    case Problem::DeviceSuspended:
        return tr("This PC was suspended by an administrator. What is waiting here is kept.");
    case Problem::EnrolmentCodeInvalid:
        return tr("The code is not right, was used already, or is older than 15 minutes. Ask for a new one.");
    case Problem::PasswordWeak:
        return tr(
            "The password is too short or too common. Take at least 12 characters, for example a few words.");
    case Problem::NotFound:
        return tr("It is not there, or not open to you.");
    case Problem::MergeConflict:
        return tr("Both sides changed the same thing. Choose which one holds.");
    case Problem::IllegalTransition:
        return tr("This step is not possible any more, because it went on meanwhile.");
    case Problem::AlreadyExists:
        return tr("It exists already.");
    case Problem::InsufficientStock:
        return tr("There is not enough stock.");
    case Problem::UnknownSku:
        return tr("This SKU is not in the catalogue.");
    case Problem::UnknownLocation:
        return tr("This location does not exist.");
    case Problem::UnknownReason:
        return tr("This reason does not exist any more. Choose another one.");
    case Problem::ReasonSign:
        return tr("This reason does not go with the sign of the difference. Choose another reason.");
    case Problem::ReasonKind:
        return tr("This reason does not go with this kind of movement. Choose another reason.");
    case Problem::AlreadyReversed:
        return tr("This movement was taken back already.");
    case Problem::InUse:
        return tr("It is in use and cannot be removed.");
    case Problem::LastAdministrator:
        return tr("At least one administrator must remain.");
    case Problem::CursorDiverged:
    case Problem::CursorExpired:
    case Problem::GenerationChanged:
    case Problem::SessionUnknown:
        return tr("The hub's history is another one than before. The data is being copied again.");
    case Problem::UpgradeRequired:
        return tr("This program is too old for the hub. Update it; your work is still accepted.");
    case Problem::UnknownCommand:
        return tr("The hub does not know this kind of change. It needs an update.");
    case Problem::CommandLost:
        return tr("This change could not be read after the journal was damaged, and the hub never got it.");
    case Problem::DiskFull:
        return tr("The disk of this PC is full. Make room; what was saved before is safe.");
    case Problem::RateLimited:
        return tr("Too many attempts. Wait a little and try again.");
    case Problem::Overloaded:
    case Problem::RecoveryInProgress:
        return tr("The hub is busy. It is tried again by itself.");
    case Problem::ReadOnly:
        return tr("The hub takes no changes now. They wait safely on this PC.");
    }
    return {};
}

} // namespace stoa
