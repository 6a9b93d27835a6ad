// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/category.h"

#include "core/base/nametext.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

Result<QString> Category::codeOf(const QString &text, const QString &field)
{
    STOA_TRY_ASSIGN(QString code, nameText(text, 80, field));
    const bool unseen =
        std::ranges::any_of(code, [](QChar c) { return c.category() == QChar::Other_Format; });
    if (unseen || code.contains(u'|'))
        return Error::invalid(field, u"a category's code has no | and no characters that nobody sees"_s);
    // No address could name these.
    if (code == u"."_s || code == u".."_s)
        return Error::invalid(field, u"a category's code is not all dots"_s);
    return code;
}

Category::Category(QString code, QString parent, Names names, int rank)
    : m_code(std::move(code))
    , m_parent(std::move(parent))
    , m_names(std::move(names))
    , m_rank(rank)
{ }

Result<Category> Category::accept(const QString &code, const QString &parent,
                                  const QMap<QString, QString> &names, qint64 rank)
{
    STOA_TRY_ASSIGN(auto ownCode, codeOf(code, u"code"_s));
    QString above;
    if (!parent.isEmpty()) {
        STOA_TRY_ASSIGN(above, codeOf(parent, u"parent"_s));
    }
    if (above == ownCode)
        return Error::invalid(u"parent"_s, u"a category is not under itself"_s);
    STOA_TRY_ASSIGN(auto accepted, Names::accept(names));
    if (rank < 0 || rank > kMostRank)
        return Error::invalid(u"rank"_s, u"expected 0 to 1000000"_s);
    return Category(std::move(ownCode), std::move(above), std::move(accepted), int(rank));
}

} // namespace stoa
