// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sync/outboxverbs.h"

#include "core/base/nametext.h"

#include <QStringList>

namespace stoa {

using namespace Qt::StringLiterals;

Result<void> tellDiscard(UnitOfWork &work, const QJsonObject &body)
{
    STOA_TRY(work.context().rights.authorize(Permission::OutboxDiscard));
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it->toString().size() > 1'000)
            return Error::invalid(it.key(), u"expected a text of at most 1,000 characters"_s);
    }
    if (body.value("n"_L1).toInteger() <= 0)
        return Error::invalid(u"n"_s, u"expected the number of the command"_s);
    STOA_TRY_ASSIGN(const QString reason, noteText(body.value("reason"_L1).toString(), 1'000, u"reason"_s));
    if (reason.trimmed().isEmpty())
        return Error::invalid(u"reason"_s, u"a reason is needed"_s);
    return {};
}

} // namespace stoa
