// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/desk/journalrepository.h"

namespace stoa {

// How what the journal holds stands as text, in its columns and in the frames of the side log.

QByteArray errorText(const Error &error);
Error errorOf(const QByteArray &text);

/// A whole row, with the body as it is sealed.
QByteArray rowFrame(const JournalCommand &command, const QByteArray &sealedBody);
/// What changes of a row after it was appended.
QByteArray stateFrame(const JournalCommand &command);
/// That the hub applied these, with these effects.
QByteArray appliedFrame(const QList<qint64> &numbers, const QList<Effect> &effects);
/// That these are settled since `at`, which is all that changes of them.
QByteArray settledFrame(const QList<qint64> &numbers, Instant at);

/// What the frames of a side log say in the end, by n. A row whose first frame is missing is not among them,
/// its number is in `headless`.
struct LoggedCommands {
    struct Row {
        JournalCommand command; ///< without its body
        QByteArray sealedBody;
    };
    QList<Row> rows;
    QList<qint64> headless;
    qint64 highest = 0; ///< number that any frame names
};
LoggedCommands foldFrames(const QList<QByteArray> &frames);

/// The same for who asks only whether the log knows more than the file: at every start, so it reads as little
/// as it can.
struct LoggedStates {
    QList<qint64> pending; ///< no frame says that the hub decided them, or that a person gave them up
    qint64 highest = 0;
};
LoggedStates loggedStates(const QList<QByteArray> &frames);

} // namespace stoa
