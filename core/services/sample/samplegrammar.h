// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/samplevalues.h"

#include <map>

namespace stoa {

/// A thing: its words and the form that what agrees with it takes.
struct SampleNoun {
    QString code;
    QString category;
    struct Word {
        int form = 0; ///< index into the forms of the language; 0 where nothing agrees
        QString head;
        QString complement; ///< what follows an adjective: "do sałaty"
    };
    std::array<Word, kSampleLanguages> words;
};

/// A material, colour, pattern, scent or flavour: one phrase per language, or all its agreeing forms.
struct SampleAdjunct {
    QString code;
    std::array<QStringList, kSampleLanguages> forms;

    bool agrees(int language) const { return forms[size_t(language)].size() > 1; }
    const QString &form(int language, const SampleNoun &noun) const;
};

/// How large or how many: "27cm", "1.5l", "140x200cm", "M", "x4" (a set), "16pc" (pieces), "A5", "-"
/// (unsaid).
class SampleExtent {
public:
    static Result<SampleExtent> parse(const QString &token);

    enum class Kind { Unsaid, Word, Measure, Set, Pieces, Paper };
    Kind kind() const { return m_kind; }
    const QString &value() const { return m_value; } ///< the number, or S, M, L, A5
    const QString &unit() const { return m_unit; } ///< cm, ml, l, g
    /// The part of the SKU: 27, 1L, 1500, 140X200, M, S4, 16P, A5; empty when unsaid.
    const QString &code() const { return m_code; }

private:
    Kind m_kind = Kind::Unsaid;
    QString m_value;
    QString m_unit;
    QString m_code;
};

/// The words of the catalogue and how each language puts them together, as a shop of that country writes
/// them.
class SampleGrammar {
public:
    static Result<SampleGrammar> load();

    const SampleNoun *noun(const QString &code) const { return find(m_nouns, code); }
    const SampleAdjunct *material(const QString &code) const { return find(m_materials, code); }
    const SampleAdjunct *finish(const QString &code) const { return find(m_finishes, code); }

    /// Material and finish may be null.
    SampleNames name(const SampleNoun &noun, const SampleAdjunct *material, const SampleExtent &extent,
                     const SampleAdjunct *finish) const;

private:
    template <typename T> static const T *find(const std::map<QString, T> &among, const QString &code)
    {
        const auto found = among.find(code);
        return found == among.end() ? nullptr : &found->second;
    }
    QString base(int language, const SampleNoun &noun, const SampleAdjunct *material) const;
    QString phrase(const QString &code, int language) const;

    std::map<QString, SampleNoun> m_nouns;
    std::map<QString, SampleAdjunct> m_materials;
    std::map<QString, SampleAdjunct> m_finishes;
    std::map<QString, SampleNames> m_phrases;
};

} // namespace stoa
