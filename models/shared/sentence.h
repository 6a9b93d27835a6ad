// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace stoa {

/// A word of a sentence that can be changed, and how.
struct SentenceToken {
    enum class Kind {
        One, ///< of the choices
        Several, ///< at least one of the choices
        Number,
        Text
    };

    QString id;
    QString name; ///< what it is, as "Zone"; over the editor, and read aloud before the word
    QStringList words; ///< as they stand in the sentence; several are joined by "or"
    Kind kind = Kind::One;
    QList<QPair<QString, QString>> choices; ///< id and word
    QStringList chosen; ///< ids
    qint64 value = 0; ///< of a number, in units of its last decimal
    qint64 least = 0;
    qint64 most = 9'999;
    int decimals = 0;
    QString unit; ///< behind the number in its editor
    QString text;
    friend bool operator==(const SentenceToken &, const SentenceToken &) = default;
};

/// One sentence. Translators get the pattern as a whole; its %1 … %n may stand in any order.
struct SentenceClause {
    QString id;
    QString pattern;
    QList<SentenceToken> tokens;
    friend bool operator==(const SentenceClause &, const SentenceClause &) = default;
};

} // namespace stoa
