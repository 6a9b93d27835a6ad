// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace stoa {

/// What an error means for the person at the desk: what happened and what to do, in whole sentences, without
/// the words of machines. Every kind and every registered problem has one.
class ProblemText {
    Q_DECLARE_TR_FUNCTIONS(stoa::ProblemText)
public:
    /// Said to whoever tried it.
    static QString sentence(const Error &error);
    /// Said to anybody who looks at what that person did: what the person might not do is not told of the
    /// reader.
    static QString sentenceOf(const QString &person, const Error &error);
    /// For small print beside the sentence: the stable code, e.g. "insufficient-stock".
    static QString code(const Error &error);
    /// What was entered was counted in another unit than the SKU is by now.
    static bool isOfOtherUnit(const Error &error);
    /// Of a part of a piece.
    static QString wholePieces();

private:
    /// What it is called; empty where no permission that this program knows was missing.
    static QString missingPermission(const Error &error);
    static QString ofProblem(Problem problem);
    static QString ofKind(ErrorKind kind);
    /// In which state of an order, a part of one or a return the step was not possible; empty for others.
    static QString wentOn(const QString &state);
};

} // namespace stoa
