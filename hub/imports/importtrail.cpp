// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/importtrail.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

static void note(HubTransaction &transaction, ImportKind kind, const QString &source,
                 const QJsonObject &detail)
{
    transaction.audit({transaction.now(), u"hub"_s, {}, u"import."_s + nameOf(kind), source, detail, {}});
}

void noteImportBegin(HubTransaction &transaction, ImportKind kind, const QString &source)
{
    note(transaction, kind, source, {{u"state"_s, u"begun"_s}});
}

Result<void> noteImportEnd(HubStore &store, ImportKind kind, const ImportReport &report, const Error *why)
{
    QJsonObject detail = report.toJson();
    detail.remove("faults"_L1);
    const bool cancelled = why && why->kind == ErrorKind::Cancelled;
    detail.insert(u"state"_s, !why ? u"done"_s : cancelled ? u"cancelled"_s : u"failed"_s);
    if (why && !cancelled)
        detail.insert(u"code"_s, QString(slugOf(why->code())));
    const auto noted = store.transact([&](HubTransaction &transaction) -> Result<void> {
        note(transaction, kind, report.source, detail);
        return {};
    });
    return noted ? Result<void>() : noted.error();
}

} // namespace stoa::hub
