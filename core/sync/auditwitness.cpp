// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/auditwitness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const QString kName = u"audit_roots"_s;
constexpr qint64 kDayMs = 86'400'000;

qint64 dayOf(Instant at) { return at.msSinceEpoch() / kDayMs; }

Result<void> write(JournalRepository &journal, const QList<wire::AuditRoot> &roots)
{
    QJsonArray list;
    for (const wire::AuditRoot &root : roots)
        list.append(root.toJson());
    return journal.setValue(kName, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<wire::AuditRoot>> AuditWitness::all(JournalRepository &journal)
{
    QList<wire::AuditRoot> roots;
    STOA_TRY_ASSIGN(const auto text, journal.value(kName));
    const auto list = QJsonDocument::fromJson(text.value_or(QByteArray())).array();
    for (const QJsonValue &each : list) {
        STOA_TRY_ASSIGN(const auto root, wire::AuditRoot::fromJson(each.toObject()));
        roots.append(root);
    }
    return roots;
}

Result<AuditWitness::Kept> AuditWitness::keep(JournalRepository &journal, const wire::AuditRoot &root,
                                              Instant now)
{
    STOA_TRY_ASSIGN(auto roots, all(journal));
    bool contradicts = false;
    for (const wire::AuditRoot &each : std::as_const(roots)) {
        if (each == root)
            return Kept::Known;
        contradicts = contradicts || (each.generation == root.generation && each.n == root.n);
    }
    if (!contradicts && !roots.isEmpty() && roots.last().generation == root.generation) {
        if (roots.last().n > root.n)
            return Kept::Known;
        // A root of the same day stands for the one before it, unless that one is half of a contradiction.
        const bool isPaired = roots.size() > 1 && roots[roots.size() - 2].n == roots.last().n;
        if (dayOf(roots.last().at) == dayOf(root.at) && !isPaired)
            roots.removeLast();
    }
    roots.append(root);
    const qint64 oldest = dayOf(std::min(root.at, now)) - kKeptDays;
    roots.removeIf([oldest](const wire::AuditRoot &each) { return dayOf(each.at) < oldest; });
    STOA_TRY(write(journal, roots));
    return contradicts ? Kept::Contradicts : Kept::New;
}

} // namespace stoa
