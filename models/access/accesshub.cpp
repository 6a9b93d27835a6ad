// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/accessdesk.h"

#include "core/domain/sync/command.h"
#include "models/shared/problemtext.h"

#include <QJsonArray>
#include <QUrl>

/// What Administration reads from the hub alone: the audit trail and the API keys.
namespace stoa {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array)
        texts.append(each.toString());
    return texts;
}

AuditRow auditRowOf(const QJsonValue &item)
{
    const auto at = Instant::parse(item["at"_L1].toString());
    const QJsonValue detail = item["detail"_L1];
    std::optional<AuditRow::Adjusted> adjusted;
    if (item["action"_L1].toString() == "stock.adjust"_L1 && !detail["delta"_L1].isUndefined())
        adjusted = {detail["sku"_L1].toString(), detail["location"_L1].toString(),
                    Quantity::fromThousandths(detail["delta"_L1].toInteger())};
    return {item["chain"_L1].toString() + u'/' + QString::number(item["n"_L1].toInteger()),
            at ? *at : Instant(),
            item["actor"_L1].toString(),
            item["device"_L1].toString(),
            item["action"_L1].toString(),
            item["subject"_L1].toString(),
            item["trace"_L1].toString(),
            adjusted,
            detail["verdict"_L1].toString() == nameOf(Verdict::Rejected),
            detail["state"_L1].toString(),
            detail[item["action"_L1].toString() == "outbox.discard"_L1 ? "reason"_L1 : "name"_L1].toString(),
            detail["discarded"_L1].toInteger(),
            detail["command"_L1].toString()};
}

ApiKeyRow keyRowOf(const QJsonValue &item)
{
    const auto instant = [&item](QLatin1StringView name) {
        const auto at = Instant::parse(item[name].toString());
        return at ? *at : Instant();
    };
    ApiKeyRow row{item["id"_L1].toString(),
                  item["name"_L1].toString(),
                  textsOf(item["permissions"_L1]),
                  textsOf(item["stores"_L1]),
                  item["made_by"_L1].toString(),
                  instant("made_at"_L1),
                  instant("expires_at"_L1),
                  {},
                  false};
    if (!item["revoked_at"_L1].toString().isEmpty())
        row.revokedAt = instant("revoked_at"_L1);
    row.isOrphaned = item["state"_L1].toString() == "maker-disabled"_L1;
    return row;
}

} // namespace

ApiKeyRow::State ApiKeyRow::stateAt(Instant now) const
{
    if (revokedAt)
        return State::Revoked;
    if (now >= expiresAt)
        return State::Ended;
    if (isOrphaned)
        return State::Orphaned;
    return now.plusDays(kSoonDays) >= expiresAt ? State::EndsSoon : State::Works;
}

void AccessDesk::readAudit() { askAudit(AuditPart::Newest); }

void AccessDesk::readMoreAudit()
{
    if (!m_auditCursor.isEmpty() && !isReadingAudit())
        askAudit(AuditPart::Older);
}

void AccessDesk::setAuditFilter(const AuditFilter &filter)
{
    if (filter == m_auditFilter)
        return;
    m_auditFilter = filter;
    m_audit.setRows({});
    m_auditCursor.clear();
    m_auditKnown = false;
    readAudit();
}

void AccessDesk::askAudit(AuditPart part)
{
    QString path = u"/v1/audit?limit=200"_s;
    if (!m_auditFilter.actor.isEmpty())
        path += u"&actor="_s + encoded(m_auditFilter.actor);
    if (!m_auditFilter.action.isEmpty())
        path += u"&action="_s + encoded(m_auditFilter.action);
    if (m_auditFilter.days > 0) {
        const Instant from = m_wording.formats().startOfDay(m_clock.now(), m_auditFilter.days - 1);
        path += u"&from="_s + encoded(from.toString());
    }
    if (part == AuditPart::Older)
        path += u"&cursor="_s + encoded(m_auditCursor);
    ++m_auditReads;
    m_line.call("GET", path, {}, {})
        .then(this, [this, part, ticket = ++m_auditTicket](const Result<HubAnswer> &answer) {
            --m_auditReads;
            if (ticket == m_auditTicket)
                takeAudit(answer, part);
        });
    Q_EMIT auditChanged();
}

void AccessDesk::takeAudit(const Result<HubAnswer> &answer, AuditPart part)
{
    if (!answer) {
        m_auditNote = hubNote(answer.error());
    } else {
        m_auditNote.clear();
        QList<AuditRow> rows = part == AuditPart::Older ? m_audit.rows() : QList<AuditRow>();
        const QJsonArray items = answer->body.value("items"_L1).toArray();
        for (const QJsonValue &item : items)
            rows.append(auditRowOf(item));
        m_auditCursor = answer->body.value("next"_L1).toString();
        m_audit.setRows(rows);
        m_auditKnown = true;
    }
    Q_EMIT auditChanged();
}

/// Why a list of the hub cannot be shown.
QString AccessDesk::hubNote(const Error &error) const
{
    if (m_line.session().signInDue)
        return tr("The hub has not seen your sign-in yet. Sign in once more when it is there.");
    return ProblemText::sentence(error);
}

void AccessDesk::readKeys()
{
    ++m_keyTicket;
    askKeys({}, {});
}

void AccessDesk::askKeys(const QList<ApiKeyRow> &before, const QString &cursor)
{
    QString path = u"/v1/api-keys?limit=500"_s;
    if (!cursor.isEmpty())
        path += u"&cursor="_s + encoded(cursor);
    ++m_keyReads;
    m_line.call("GET", path, {}, {})
        .then(this, [this, before, ticket = m_keyTicket](const Result<HubAnswer> &answer) {
            --m_keyReads;
            if (ticket != m_keyTicket)
                return;
            if (!answer) {
                m_keysNote = hubNote(answer.error());
                Q_EMIT keysChanged();
                return;
            }
            QList<ApiKeyRow> rows = before;
            const QJsonArray items = answer->body.value("items"_L1).toArray();
            for (const QJsonValue &item : items)
                rows.append(keyRowOf(item));
            const QString next = answer->body.value("next"_L1).toString();
            if (!next.isEmpty()) {
                askKeys(rows, next);
                return;
            }
            m_keysNote.clear();
            m_keys.setRows(rows);
            Q_EMIT keysChanged();
        });
    Q_EMIT keysChanged();
}

Future<Result<void>> AccessDesk::revokeKey(const QString &id)
{
    return m_line.call("DELETE", u"/v1/api-keys/"_s + id, {}, {})
        .then(this, [this](const Result<HubAnswer> &answer) -> Result<void> {
            if (!answer)
                return answer.error();
            readKeys();
            return {};
        });
}

} // namespace stoa
