// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/webhookrepository.h"

#include "core/base/nametext.h"
#include "core/sql/dialect.h"
#include "hub/links/calls/target.h"
#include "hub/links/eventtypes.h"
#include "hub/links/webhooks/webhooksecret.h"

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> instantIn(const sql::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

Webhook webhookOf(const sql::Statement &row)
{
    Webhook webhook;
    webhook.id = row.text(0);
    webhook.name = row.text(1);
    webhook.url = row.text(2);
    webhook.active = row.int64(3) != 0;
    webhook.stoppedWhy = row.text(4);
    webhook.earlierUntil = instantIn(row, 5);
    webhook.failingSince = instantIn(row, 6);
    webhook.madeBy = row.text(7);
    webhook.madeAt = row.instant(8);
    webhook.version = row.int64(9);
    return webhook;
}

#define STOA_WEBHOOK_SELECT                                                                                  \
    "SELECT id, name, url, active, stopped_why, earlier_until, failing_since, made_by, made_at, version "    \
    "FROM webhook "
constexpr char kById[] = STOA_WEBHOOK_SELECT "WHERE id = ?1";
constexpr char kAfter[] = STOA_WEBHOOK_SELECT "WHERE id > ?1 ORDER BY id LIMIT ?2";
#undef STOA_WEBHOOK_SELECT

Result<void> readTypes(sql::Connection &connection, Webhook &webhook)
{
    return connection.each(
        "SELECT type FROM webhook_type WHERE webhook = ?1 ORDER BY type",
        [&webhook](const sql::Statement &row) { webhook.types.append(row.text(0)); }, webhook.id);
}

Result<void> writeTypes(sql::Connection &connection, const QString &id, const QStringList &types)
{
    STOA_TRY(connection.run("DELETE FROM webhook_type WHERE webhook = ?1", id));
    for (const QString &type : types)
        STOA_TRY(connection.run("INSERT INTO webhook_type (type, webhook) VALUES (?1, ?2)", type, id));
    return {};
}

Result<QStringList> checkedTypes(QStringList types)
{
    if (types.isEmpty())
        return Error::invalid(u"types"_s, u"at least one type is needed"_s);
    for (qsizetype i = 0; i < types.size(); ++i) {
        const auto type = eventTypeOf(types[i]);
        if (!type || descriptionOf(*type).offer != EventOffer::Offered)
            return Error::invalid(u"types/%1"_s.arg(i), u"nothing of that type is told"_s);
    }
    types.sort();
    types.removeDuplicates();
    return types;
}

Error noSuch() { return Error::of(Problem::NotFound, u"no such webhook"_s); }

} // namespace

WebhookRepository::WebhookRepository(const Clock &clock, QByteArray sealKey, Reach reach)
    : m_clock(clock)
    , m_sealKey(std::move(sealKey))
    , m_reach(reach)
{ }

Result<WebhookDraft> WebhookRepository::checked(const WebhookDraft &draft) const
{
    STOA_TRY_ASSIGN(const QString name, nameText(draft.name, 80, u"name"_s));
    STOA_TRY_ASSIGN(const Target target, Target::accept(draft.url, m_reach));
    STOA_TRY_ASSIGN(const QStringList types, checkedTypes(draft.types));
    return WebhookDraft{name, QString::fromLatin1(target.url()), types, draft.active};
}

Result<WebhookRepository::Made> WebhookRepository::make(sql::Connection &connection, const WebhookId &id,
                                                        const WebhookDraft &draft, const QString &madeBy)
{
    STOA_TRY_ASSIGN(const WebhookDraft good, checked(draft));
    const QString text = id.toString();
    const QByteArray secret = makeWebhookSecret();
    STOA_TRY(connection.run("INSERT INTO webhook (id, name, url, active, secret, made_by, made_at) VALUES "
                            "(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                            text, good.name, good.url, int(good.active),
                            sealWebhookSecret(secret, m_sealKey, text), madeBy, m_clock.now()));
    STOA_TRY(writeTypes(connection, text, good.types));
    STOA_TRY_ASSIGN(const Webhook made, hold(connection, text));
    return Made{made, secret};
}

Result<Webhook> WebhookRepository::save(sql::Connection &connection, const QString &id,
                                        const WebhookDraft &draft)
{
    STOA_TRY_ASSIGN(const WebhookDraft good, checked(draft));
    STOA_TRY(connection.run(
        "UPDATE webhook SET name = ?2, url = ?3, active = ?4, stopped_why = '', failures = 0, failing_since "
        "= NULL, resume_at = 0, version = version + 1 WHERE id = ?1",
        id, good.name, good.url, int(good.active)));
    STOA_TRY(writeTypes(connection, id, good.types));
    return hold(connection, id);
}

Result<void> WebhookRepository::remove(sql::Connection &connection, const QString &id)
{
    STOA_TRY_ASSIGN(const Webhook known, hold(connection, id));
    STOA_TRY(connection.run("DELETE FROM webhook_type WHERE webhook = ?1", known.id));
    STOA_TRY(connection.run("DELETE FROM webhook_delivery WHERE webhook = ?1", known.id));
    return connection.run("DELETE FROM webhook WHERE id = ?1", known.id);
}

Result<WebhookRepository::Made> WebhookRepository::rotate(sql::Connection &connection, const QString &id,
                                                          qint64 keepHours)
{
    STOA_TRY_ASSIGN(const Webhook known, hold(connection, id));
    const QByteArray secret = makeWebhookSecret();
    STOA_TRY(connection.run(
        "UPDATE webhook SET earlier_secret = secret, earlier_until = ?2, secret = ?3, version = version + 1 "
        "WHERE id = ?1",
        known.id, m_clock.now().plusSeconds(keepHours * 3'600),
        sealWebhookSecret(secret, m_sealKey, known.id)));
    STOA_TRY(endEarlierSecrets(connection, m_clock.now()));
    STOA_TRY_ASSIGN(const Webhook rotated, hold(connection, known.id));
    return Made{rotated, secret};
}

Result<void> WebhookRepository::endEarlierSecrets(sql::Connection &connection, Instant now)
{
    return connection.run("UPDATE webhook SET earlier_secret = NULL, earlier_until = NULL, version = version "
                          "+ 1 WHERE earlier_until <= ?1",
                          now);
}

Result<std::optional<Webhook>> WebhookRepository::find(sql::Connection &connection, const QString &id)
{
    STOA_TRY_ASSIGN(auto found, connection.first(kById, webhookOf, id));
    if (found)
        STOA_TRY(readTypes(connection, *found));
    return found;
}

Result<Webhook> WebhookRepository::hold(sql::Connection &connection, const QString &id)
{
    const QByteArray lock = "SELECT version FROM webhook WHERE id = ?1" + sql::forUpdate(connection.engine());
    STOA_TRY(connection.each(
        lock, [](const sql::Statement &) {}, id));
    STOA_TRY_ASSIGN(const auto found, find(connection, id));
    if (!found)
        return noSuch();
    return *found;
}

Result<QList<Webhook>> WebhookRepository::list(sql::Connection &connection, const QString &after, int limit)
{
    QList<Webhook> webhooks;
    STOA_TRY(connection.each(
        kAfter, [&webhooks](const sql::Statement &row) { webhooks.append(webhookOf(row)); }, after, limit));
    for (Webhook &webhook : webhooks)
        STOA_TRY(readTypes(connection, webhook));
    return webhooks;
}

} // namespace stoa::links
