// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sync/outboxverbs.h"

#include <QStringList>

namespace stoa {

using namespace Qt::StringLiterals;

Result<void> tellDiscard(UnitOfWork &work, const QJsonObject &body)
{
    static const QStringList kTexts{u"command"_s, u"type"_s, u"problem"_s, u"reason"_s};
    STOA_TRY(work.context().rights.authorize(Permission::OutboxDiscard));
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it.key() == "n"_L1)
            continue;
        if (!kTexts.contains(it.key()))
            return Error::of(Problem::UnknownField, u"the field is not known"_s, it.key());
        if (!it->isString() || it->toString().size() > 1'000)
            return Error::invalid(it.key(), u"expected a text of at most 1,000 characters"_s);
    }
    if (body.value("n"_L1).toInteger() <= 0)
        return Error::invalid(u"n"_s, u"expected the number of the command"_s);
    if (body.value("reason"_L1).toString().trimmed().isEmpty())
        return Error::invalid(u"reason"_s, u"a reason is needed"_s);
    return {};
}

} // namespace stoa
