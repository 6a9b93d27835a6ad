// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/names.h"

#include "core/base/nametext.h"

namespace stoa {

using namespace Qt::StringLiterals;

bool isLanguageTag(const QString &tag)
{
    const auto lower = [](QChar c) {
        return c >= u'a' && c <= u'z';
    };
    return tag.size() >= 2 && tag.size() <= 8 && lower(tag[0]) && lower(tag[1])
        && (tag.size() == 2 || tag[2] == u'_');
}

Result<Names> Names::accept(const QMap<QString, QString> &names)
{
    if (names.isEmpty())
        return Error::invalid(u"names"_s, u"at least one name is needed"_s);
    QMap<QString, QString> checked;
    for (const auto &[language, name] : names.asKeyValueRange()) {
        if (!isLanguageTag(language))
            return Error::invalid(u"names/"_s + language, u"expected a language like en or zh_CN"_s);
        STOA_TRY_ASSIGN(checked[language], nameText(name, 200, u"names/"_s + language));
    }
    return Names(std::move(checked));
}

Result<Names> Names::fromJson(const QJsonObject &json)
{
    QMap<QString, QString> names;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it->isString())
            return Error::invalid(u"names/"_s + it.key(), u"expected a text"_s);
        names.insert(it.key(), it->toString());
    }
    return accept(names);
}

QString Names::in(const QString &language) const
{
    for (const QString &wanted : {language, language.section(u'_', 0, 0), u"en"_s}) {
        if (const auto found = m_names.constFind(wanted); found != m_names.cend())
            return *found;
    }
    return m_names.first();
}

QJsonObject Names::toJson() const
{
    QJsonObject json;
    for (const auto &[language, name] : m_names.asKeyValueRange())
        json.insert(language, name);
    return json;
}

} // namespace stoa
