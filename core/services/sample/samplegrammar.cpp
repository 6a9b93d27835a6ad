// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplegrammar.h"

#include "core/services/sample/sampletable.h"

#include <QRegularExpression>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

// Indices as in sampleLanguage().
constexpr int kEn = 0;
constexpr int kEl = 1;
constexpr int kPl = 2;
constexpr int kIt = 3;
constexpr int kZhCn = 4;

/// The genders and numbers that a language's forms are written in, in the order of the data files.
const QStringList &agreement(int language)
{
    static const std::array<QStringList, kSampleLanguages> kForms{
        QStringList{},
        QStringList{u"m"_s, u"f"_s, u"n"_s, u"fp"_s, u"np"_s},
        QStringList{u"m"_s, u"f"_s, u"n"_s},
        QStringList{u"m"_s, u"f"_s, u"mp"_s, u"fp"_s},
        QStringList{},
        QStringList{u"m"_s, u"f"_s}};
    return kForms.at(size_t(language));
}

Result<SampleNoun::Word> parseWord(const QString &cell, int language)
{
    SampleNoun::Word word;
    QString text = cell;
    if (!agreement(language).isEmpty()) {
        word.form = int(agreement(language).indexOf(cell.section(u':', 0, 0)));
        text = cell.section(u':', 1);
        if (word.form < 0)
            return Error::invalid(u"nouns.tsv"_s, u"unknown gender: "_s + cell);
    }
    word.head = text.section(u'|', 0, 0);
    word.complement = text.section(u'|', 1);
    if (word.head.isEmpty())
        return Error::invalid(u"nouns.tsv"_s, u"no word: "_s + cell);
    return word;
}

Result<std::map<QString, SampleAdjunct>> readAdjuncts(const QString &file)
{
    STOA_TRY_ASSIGN(const auto rows, readSampleTable(file, 1 + kSampleLanguages));
    std::map<QString, SampleAdjunct> adjuncts;
    for (const QStringList &row : rows) {
        SampleAdjunct adjunct{row.at(0), {}};
        for (int language = 0; language < kSampleLanguages; ++language) {
            const QStringList forms = row.at(1 + language).split(u'|');
            if (forms.contains(QString()) || (forms.size() > 1 && forms.size() != agreement(language).size()))
                return Error::invalid(file, u"a form is missing: "_s + row.at(1 + language));
            adjunct.forms[size_t(language)] = forms;
        }
        adjuncts.emplace(adjunct.code, std::move(adjunct));
    }
    return adjuncts;
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u' ' + second;
}

} // namespace

const QString &SampleAdjunct::form(int language, const SampleNoun &noun) const
{
    const QStringList &all = forms[size_t(language)];
    return all.at(all.size() == 1 ? 0 : noun.words[size_t(language)].form);
}

Result<SampleExtent> SampleExtent::parse(const QString &token)
{
    static const QRegularExpression kMeasure(u"^([0-9.]+(?:x[0-9.]+)?)(cm|ml|l|g)$"_s);
    SampleExtent extent;
    if (token == u"-"_s)
        return extent;
    if (const auto match = kMeasure.match(token); match.hasMatch()) {
        extent.m_kind = Kind::Measure;
        extent.m_value = match.captured(1);
        extent.m_unit = match.captured(2);
        extent.m_code = extent.m_value.toUpper();
        if (extent.m_unit == u"l"_s) {
            // 1 l is 1L; 1.5 l, in millilitres, 1500.
            const QString tenths = extent.m_value.section(u'.', 1);
            extent.m_code = tenths.isEmpty() ? extent.m_value + u'L'
                                             : extent.m_value.section(u'.', 0, 0) + tenths + u"00"_s;
        }
    } else if (token == u"S"_s || token == u"M"_s || token == u"L"_s) {
        extent.m_kind = Kind::Word;
        extent.m_value = extent.m_code = token;
    } else if (token.startsWith(u'x')) {
        extent.m_kind = Kind::Set;
        extent.m_value = token.mid(1);
        extent.m_code = u'S' + extent.m_value;
    } else if (token.endsWith(u"pc"_s)) {
        extent.m_kind = Kind::Pieces;
        extent.m_value = token.chopped(2);
        extent.m_code = extent.m_value + u'P';
    } else if (token.startsWith(u'A')) {
        extent.m_kind = Kind::Paper;
        extent.m_value = extent.m_code = token;
    } else {
        return Error::invalid(u"lines.tsv"_s, u"unknown size: "_s + token);
    }
    return extent;
}

Result<SampleGrammar> SampleGrammar::load()
{
    SampleGrammar grammar;
    STOA_TRY_ASSIGN(grammar.m_materials, readAdjuncts(u"materials.tsv"_s));
    STOA_TRY_ASSIGN(grammar.m_finishes, readAdjuncts(u"finishes.tsv"_s));
    STOA_TRY_ASSIGN(const auto nouns, readSampleTable(u"nouns.tsv"_s, 2 + kSampleLanguages));
    for (const QStringList &row : nouns) {
        SampleNoun noun{row.at(0), row.at(1), {}};
        for (int language = 0; language < kSampleLanguages; ++language) {
            STOA_TRY_ASSIGN(noun.words[size_t(language)], parseWord(row.at(2 + language), language));
        }
        grammar.m_nouns.emplace(noun.code, std::move(noun));
    }
    STOA_TRY_ASSIGN(const auto phrases, readSampleTable(u"phrases.tsv"_s, 1 + kSampleLanguages));
    for (const QStringList &row : phrases) {
        SampleNames names;
        for (int language = 0; language < kSampleLanguages; ++language)
            names[size_t(language)] = row.at(1 + language);
        grammar.m_phrases.emplace(row.at(0), std::move(names));
    }
    return grammar;
}

QString SampleGrammar::phrase(const QString &code, int language) const
{
    const SampleNames *names = find(m_phrases, code);
    return names ? (*names)[size_t(language)] : QString();
}

QString SampleGrammar::base(int language, const SampleNoun &noun, const SampleAdjunct *material) const
{
    const SampleNoun::Word &word = noun.words[size_t(language)];
    if (!material)
        return joined(word.head, word.complement);
    const QString &form = material->form(language, noun);
    switch (language) {
    case kEn:
        return joined(form, word.head);
    case kZhCn:
        return form + word.head;
    case kEl:
        if (material->agrees(language))
            return joined(form, word.head);
        break;
    default:
        if (material->agrees(language))
            return joined(joined(word.head, form), word.complement);
    }
    return joined(joined(word.head, word.complement), form);
}

SampleNames SampleGrammar::name(const SampleNoun &noun, const SampleAdjunct *material,
                                const SampleExtent &extent, const SampleAdjunct *finish) const
{
    static constexpr std::array<QStringView, kSampleLanguages> kCommas{u", ", u", ", u", ",
                                                                       u", ", u"，", u"، "};
    SampleNames names;
    for (int language = 0; language < kSampleLanguages; ++language) {
        QString text = base(language, noun, material);
        QStringList after;
        switch (extent.kind()) {
        case SampleExtent::Kind::Unsaid:
            break;
        case SampleExtent::Kind::Word: {
            const QString code = extent.value() == u"S"_s ? u"SMALL"_s
                : extent.value() == u"M"_s                ? u"MEDIUM"_s
                                                          : u"LARGE"_s;
            if (const SampleAdjunct *word = this->finish(code))
                after.append(word->form(language, noun));
            break;
        }
        case SampleExtent::Kind::Measure: {
            QString value = extent.value();
            value.replace(u"x"_s, u" × "_s);
            if (language == kEl || language == kPl || language == kIt)
                value.replace(u'.', u',');
            text = joined(joined(text, value), phrase(extent.unit(), language));
            break;
        }
        case SampleExtent::Kind::Set:
            after.append(phrase(extent.value() == u"2"_s ? u"set2"_s : u"set"_s, language)
                             .replace(u"%1"_s, extent.value()));
            break;
        case SampleExtent::Kind::Pieces:
            after.append(phrase(u"pieces"_s, language).replace(u"%1"_s, extent.value()));
            break;
        case SampleExtent::Kind::Paper:
            text = joined(text, extent.value());
            break;
        }
        if (finish)
            after.append(finish->form(language, noun));
        for (const QString &part : std::as_const(after)) {
            text += kCommas[size_t(language)];
            text += part;
        }
        text[0] = text.at(0).toUpper();
        names[size_t(language)] = text;
    }
    return names;
}

} // namespace stoa
