// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy.h"

namespace stoa::ui {

namespace {

constexpr int kWordStart = 100;
constexpr int kInside = 60;
constexpr int kScattered = 20;

bool startsWord(const QString &text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

FuzzyHit matchWord(const QString &word, const QString &text)
{
    qsizetype inside = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return {kWordStart + int(word.size()) - int(std::min<qsizetype>(at, 20)),
                    {{int(at), int(word.size())}}};
        if (inside < 0)
            inside = at;
    }
    if (inside >= 0)
        return {kInside + int(word.size()), {{int(inside), int(word.size())}}};
    if (word.size() < 3)
        return {};
    // Letters in order with gaps; a gap that is too wide is chance, not intent.
    constexpr qsizetype kWidestGap = 6;
    FuzzyHit hit{kScattered, {}};
    qsizetype at = -1;
    for (const QChar letter : word) {
        const qsizetype next = text.indexOf(letter, at + 1);
        if (next < 0 || (at >= 0 && next - at > kWidestGap && !startsWord(text, next)))
            return {};
        if (at < 0 && !startsWord(text, next))
            return {};
        hit.parts.append({int(next), 1});
        at = next;
    }
    return hit;
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        QChar plain = letter;
        const QString apart = QString(letter).normalized(QString::NormalizationForm_D);
        if (!apart.isEmpty())
            plain = apart[0];
        plain = plain.toCaseFolded();
        if (plain == QChar(0x0142)) // Polish l with stroke does not decompose
            plain = u'l';
        else if (plain == QChar(0x03C2)) // final sigma
            plain = QChar(0x03C3);
        result += plain;
    }
    return result;
}

FuzzyHit fuzzyMatch(const QString &typed, const QString &text)
{
    const QString where = folded(text);
    FuzzyHit total;
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {1, {}};
    for (const QString &word : words) {
        const FuzzyHit hit = matchWord(word, where);
        if (hit.score == 0)
            return {};
        total.score += hit.score;
        total.parts += hit.parts;
    }
    total.score = total.score / int(words.size()) * 10 - int(std::min<qsizetype>(text.size(), 90)) / 10;
    total.score = std::max(1, total.score);
    std::sort(total.parts.begin(), total.parts.end());
    return total;
}

FuzzyHit fuzzyMatch(const QString &typed, const QString &title, const QStringList &otherNames)
{
    FuzzyHit best = fuzzyMatch(typed, title);
    for (const QString &name : otherNames) {
        const FuzzyHit hit = fuzzyMatch(typed, name);
        if (hit.score > best.score + 50)
            best = {hit.score - 1, {}};
    }
    if (best.score == 0 && !otherNames.isEmpty()) {
        // Words may be spread over all names, e.g. one in each language.
        const FuzzyHit spread = fuzzyMatch(typed, title + u' ' + otherNames.join(u' '));
        if (spread.score > 0)
            best = {std::max(1, spread.score / 2), {}};
    }
    return best;
}

} // namespace stoa::ui
