// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/category.h"

#include "core/base/nametext.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Result<QString> codeText(const QString &text, const QString &field)
{
    STOA_TRY_ASSIGN(auto code, nameText(text, 80, field));
    if (code.contains(u'|'))
        return Error::invalid(field, u"a category's code has no |"_s);
    return code;
}

} // namespace

Category::Category(QString code, QString parent, Names names, int rank)
    : m_code(std::move(code))
    , m_parent(std::move(parent))
    , m_names(std::move(names))
    , m_rank(rank)
{ }

Result<Category> Category::accept(const QString &code, const QString &parent,
                                  const QMap<QString, QString> &names, qint64 rank)
{
    STOA_TRY_ASSIGN(auto ownCode, codeText(code, u"code"_s));
    QString above;
    if (!parent.isEmpty()) {
        STOA_TRY_ASSIGN(above, codeText(parent, u"parent"_s));
    }
    if (above == ownCode)
        return Error::invalid(u"parent"_s, u"a category is not under itself"_s);
    STOA_TRY_ASSIGN(auto accepted, Names::accept(names));
    if (rank < 0 || rank > kMostRank)
        return Error::invalid(u"rank"_s, u"expected 0 to 1000000"_s);
    return Category(std::move(ownCode), std::move(above), std::move(accepted), int(rank));
}

} // namespace stoa
