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
    static QString sentence(const Error &error);
    /// For small print beside the sentence: the stable code, e.g. "insufficient-stock".
    static QString code(const Error &error);
    /// Of a part of a piece.
    static QString wholePieces();

private:
    static QString ofProblem(Problem problem);
    static QString ofKind(ErrorKind kind);
};

} // namespace stoa
