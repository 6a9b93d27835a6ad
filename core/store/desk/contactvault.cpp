// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/contactvault.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"
#include "core/sql/transaction.h"
#include "core/store/entitytable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPersonal{"name", "phone", "email", "street", "note"};
/// The one member that is left of what is no column.
const auto kRest = "sealed"_L1;

QByteArray context(const QByteArray &field, const QByteArray &order)
{
    return "contact|" + field + '|' + order;
}

/// What is sealed already, as that of a stage, stays.
Result<QString> sealedText(sql::Connection &cache, const QByteArray &text, const QByteArray &context)
{
    STOA_TRY_ASSIGN(const auto box,
                    cache.first(
                        "SELECT CASE WHEN stoa_opened(?1, ?2) = '' THEN stoa_sealed(?1, ?2) ELSE ?1 END",
                        [](const sql::Statement &row) { return row.text(0); }, text, context));
    return box.value_or(QString());
}

/// Forgets what cannot be opened any more: the streams are copied anew.
Result<void> forgetContacts(sql::Connection &cache)
{
    return cache.execute(
        "DELETE FROM order_contact; DELETE FROM undo WHERE type = 26; DELETE FROM stage WHERE type = 26; "
        "DELETE FROM shared_row WHERE type = 26; "
        "UPDATE stream SET seq = 0, token = '', session = '', sum128 = '00000000000000000000000000000000' "
        "WHERE id LIKE 'contacts/%'");
}

/// For rows that commands write.
Result<void> sealWhatIsWritten(sql::Connection &cache)
{
    QByteArrayList plain;
    QByteArrayList set;
    for (const char *name : kPersonal) {
        const QByteArray field = name;
        const QByteArray with = "(new." + field + ", 'contact|" + field + "|' || new.order_id)";
        plain.append("(new." + field + " <> '' AND stoa_opened" + with + " = '')");
        set.append(field + " = CASE WHEN " + plain.last() + " THEN stoa_sealed" + with + " ELSE new." + field
                   + " END");
    }
    plain.append("(new.ext IS NOT NULL AND json_extract(new.ext, '$.sealed') IS NULL)");
    set.append("ext = CASE WHEN " + plain.last()
               + " THEN json_object('sealed', stoa_sealed(new.ext, 'contact|ext|' || new.order_id)) ELSE "
                 "new.ext END");
    const QByteArray seal = " ON main.order_contact WHEN " + plain.join(" OR ")
        + " BEGIN UPDATE order_contact SET " + set.join(", ") + " WHERE order_id = new.order_id; END";
    STOA_TRY(cache.execute("CREATE TEMP TRIGGER IF NOT EXISTS contact_added AFTER INSERT" + seal));
    return cache.execute("CREATE TEMP TRIGGER IF NOT EXISTS contact_changed AFTER UPDATE" + seal);
}

} // namespace

QByteArray ContactVault::keyFrom(const QByteArray &journalKey)
{
    return journalKey.isEmpty() ? QByteArray() : blake2b("stoa contacts in the cache", 32, journalKey);
}

Result<void> ContactVault::open(sql::Connection &cache, const QByteArray &key)
{
    const QByteArray mark = toBase64Url(blake2b("mark of the key", 16, key));
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(cache));
    STOA_TRY_ASSIGN(
        const qint64 same,
        cache.scalar("SELECT 1 FROM desk_setting WHERE name = 'contact_key' AND value = ?1", mark));
    if (same == 0) {
        STOA_TRY(forgetContacts(cache));
        STOA_TRY(
            cache.run("INSERT INTO desk_setting (name, value) VALUES ('contact_key', ?1) ON CONFLICT (name) "
                      "DO UPDATE SET value = excluded.value",
                      mark));
    }
    STOA_TRY(transaction.commit());
    return sealWhatIsWritten(cache);
}

Result<QByteArray> ContactVault::sealed(sql::Connection &cache, const QByteArray &order, QByteArrayView body)
{
    const auto document = QJsonDocument::fromJson(body.toByteArray());
    if (!document.isObject())
        return Error{ErrorKind::Protocol, u"body"_s, u"expected an object"_s};
    QJsonObject rest = document.object();
    QJsonObject kept;
    const EntityTable &table = *entityTable(EntityType::Contact);
    for (const auto &columns : {table.keys, table.columns}) {
        for (const Column &column : columns) {
            const QLatin1StringView name(column.name);
            if (rest.contains(name))
                kept.insert(name, rest.take(name));
        }
    }
    for (const char *name : kPersonal) {
        const QLatin1StringView field(name);
        const QString plain = kept.value(field).toString();
        if (plain.isEmpty())
            continue;
        STOA_TRY_ASSIGN(const QString box, sealedText(cache, plain.toUtf8(), context(name, order)));
        kept.insert(field, box);
    }
    if (!rest.isEmpty()) {
        const bool alone = rest.size() == 1 && rest.value(kRest).isString();
        const QByteArray text = alone ? rest.value(kRest).toString().toUtf8()
                                      : QJsonDocument(rest).toJson(QJsonDocument::Compact);
        STOA_TRY_ASSIGN(const QString box, sealedText(cache, text, context("ext", order)));
        kept.insert(kRest, box);
    }
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

QByteArray ContactVault::openedColumns()
{
    const EntityTable &table = *entityTable(EntityType::Contact);
    QByteArrayList list{"t.order_id"};
    for (const Column &column : table.columns) {
        const QByteArray name = column.name.toByteArray();
        const bool personal = std::ranges::any_of(kPersonal, [&](const char *each) { return name == each; });
        list.append(personal ? "stoa_opened(t." + name + ", 'contact|" + name + "|' || t.order_id) AS " + name
                             : "t." + name);
    }
    list.append(
        "nullif(stoa_opened(json_extract(t.ext, '$.sealed'), 'contact|ext|' || t.order_id), '') AS ext");
    return list.join(", ");
}

} // namespace stoa
