// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace stoa::ui {

/// How well a text answers what was typed. Every word typed must be found, in any order; the start of a word
/// counts most, then the middle, then letters with gaps.
struct FuzzyHit {
    int score = 0; ///< 0: not found.
    QList<QPair<int, int>> parts; ///< Start and length in the text, for setting them in strong.
};

FuzzyHit fuzzyMatch(const QString &typed, const QString &text);
/// The best of a title and its other names; parts are of the title alone.
FuzzyHit fuzzyMatch(const QString &typed, const QString &title, const QStringList &otherNames);

/// Lower case without accents, same length as the text, so that positions stay right.
QString folded(const QString &text);

} // namespace stoa::ui
