// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/remarks.h"

#include <QSet>
#include <QStringList>
#include <algorithm>
#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

struct Stem {
    QLatin1StringView stem;
    QLatin1StringView reason;
};

/// The first that stands in the remark decides.
constexpr std::array kDecreases{
    Stem{"damag"_L1, "broken"_L1},
    Stem{"dagam"_L1, "broken"_L1},
    Stem{"broken"_L1, "broken"_L1},
    Stem{"breakage"_L1, "broken"_L1},
    Stem{"smash"_L1, "broken"_L1},
    Stem{"crush"_L1, "broken"_L1},
    Stem{"crack"_L1, "broken"_L1},
    Stem{"wet"_L1, "broken"_L1},
    Stem{"water"_L1, "broken"_L1},
    Stem{"rust"_L1, "broken"_L1},
    Stem{"mould"_L1, "broken"_L1},
    Stem{"thrown"_L1, "broken"_L1},
    Stem{"throw"_L1, "broken"_L1},
    Stem{"unsaleable"_L1, "broken"_L1},
    Stem{"destroy"_L1, "broken"_L1},
    Stem{"faulty"_L1, "broken"_L1},
    Stem{"smudge"_L1, "broken"_L1},
    Stem{"display"_L1, "display"_L1},
    Stem{"showroom"_L1, "display"_L1},
    Stem{"sample"_L1, "sample"_L1},
    Stem{"given away"_L1, "sample"_L1},
    Stem{"mailout"_L1, "sample"_L1},
    Stem{"not rcvd"_L1, "delivery-error"_L1},
};
constexpr std::array kIncreases{
    Stem{"found"_L1, "found"_L1},
    Stem{"put aside"_L1, "found"_L1},
    Stem{"rcvd"_L1, "delivery-error"_L1},
    Stem{"cargo"_L1, "delivery-error"_L1},
};

const QSet<QString> &knownWords()
{
    static const QString kWords =
        u"a add adjust adjusted adjustment again allocate amazon and as aside away back barcode be been box "
        u"boxes "
        "breakages broken by can cancelled carton cargo check checked code coded computer counted cracked "
        "credit "
        "credited creditted credits crushed ctn damage damaged damages dagamed delivery destroyed did "
        "difference "
        "display dotcom dotcomstock ebay entry error etc faulty few find fix fixed for found from given had "
        "historic "
        "imported in incorrect incorrectly into invc is it item label lost made mailout marked mia missing "
        "mix mixed "
        "more mouldy mrked mystery no not of off on online only oops order orders out pallet pallets pieces "
        "previous "
        "printing problem put quick rcvd re received retail returned reverse rusty sale sales sample samples "
        "sell set "
        "sets shelf show showroom site smashed smudges sold some space stock system t taig temp test the "
        "thrown throw "
        "tick to unsaleable up w was water wax website wet with wrong wrongly zero hse section"_s;
    static const QSet<QString> kSet = [] {
        const auto list = kWords.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return kSet;
}

template <std::size_t N> QString reasonIn(const std::array<Stem, N> &stems, const QString &text)
{
    const auto found =
        std::ranges::find_if(stems, [&text](const Stem &stem) { return text.contains(stem.stem); });
    return found == stems.end() ? u"miscount"_s : QString(found->reason);
}

/// Letters and digits as words, everything else apart.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool isNumber(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

} // namespace

QString reasonOfRemark(const QString &remark, bool isIncrease)
{
    const QString text = remark.toLower();
    return isIncrease ? reasonIn(kIncreases, text) : reasonIn(kDecreases, text);
}

QString withoutNames(const QString &remark)
{
    QStringList kept;
    for (const QString &word : wordsOf(remark)) {
        if (isNumber(word) || knownWords().contains(word.toLower()))
            kept.append(word);
    }
    return kept.join(u' ');
}

bool looksLikeRemark(const QString &text)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty())
        return true;
    const auto known = std::ranges::count_if(
        words, [](const QString &word) { return isNumber(word) || knownWords().contains(word.toLower()); });
    if (known == words.size())
        return true;
    const auto lower = std::ranges::count_if(text, [](QChar c) { return c.isLower(); });
    const auto upper = std::ranges::count_if(text, [](QChar c) { return c.isUpper(); });
    return lower > upper;
}

} // namespace stoa::hub
