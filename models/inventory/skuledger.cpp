// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/skudesk.h"

#include "core/store/access/accessrepository.h"

#include <QJsonArray>
#include <QUrlQuery>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirst = 100;
constexpr int kFurther = 200;

using People = QHash<QString, QString>;

Result<People> readPeople(sql::Connection &connection, const QSet<QString> &ids)
{
    People people;
    for (const QString &id : ids) {
        STOA_TRY_ASSIGN(const auto user, AccessRepository::findUser(connection, id));
        people.insert(id, user ? user->what().displayName : QString());
    }
    return people;
}

LedgerRow rowFromHub(const QJsonObject &json, const QString &asked)
{
    const auto side = [&json](QLatin1StringView which) {
        return json.value(which).toObject();
    };
    const QJsonObject from = side("from"_L1);
    const QJsonObject to = side("to"_L1);
    const QString fromLocation = from.value("location"_L1).toString();
    const QString toLocation = to.value("location"_L1).toString();
    LedgerRow row;
    row.id = json.value("id"_L1).toString();
    if (const auto at = Instant::parse(json.value("occurred_at"_L1).toString()))
        row.occurredAt = *at;
    row.kind = json.value("kind"_L1).toString();
    row.reason = json.value("reason"_L1).toString();
    row.source = json.value("source"_L1).toString();
    const QString fromKind = from.value("account"_L1).toString();
    const QString toKind = to.value("account"_L1).toString();
    row.location = asked.isEmpty() ? ledgerPlace(fromKind, fromLocation, toKind, toLocation) : asked;
    row.otherLocation = row.location == toLocation ? fromLocation : toLocation;
    if (row.otherLocation == row.location)
        row.otherLocation.clear();
    row.document = json.value("document"_L1).toString();
    row.note = json.value("note"_L1).toString();
    row.actor = json.value("actor"_L1).toString();
    row.isReversal = json.contains("reverses"_L1);
    row.moved = Quantity::fromThousandths(json.value("quantity"_L1).toInteger());
    row.from = accountKindOf(fromKind).value_or(AccountKind::Suspense);
    row.to = accountKindOf(toKind).value_or(AccountKind::Suspense);
    const auto count = [&](auto rule) {
        return rule(row.location, fromKind, fromLocation, toKind, toLocation, row.moved);
    };
    row.change = count(physicalChange);
    row.shelfChange = count(shelfChange);
    return row;
}

bool isNewer(const LedgerRow &a, const LedgerRow &b)
{
    return a.occurredAt != b.occurredAt ? b.occurredAt < a.occurredAt : b.id < a.id;
}

} // namespace

bool SkuDesk::isLocal() const
{
    const auto &user = m_inventory.door().session().user;
    // With nobody there the hub is not asked, and a read of this PC finds nothing.
    return m_location.isEmpty() || !user || user->rights.maySeeStore(m_location);
}

/// As far as this PC knows. What is not open to the person here is so whether or not the hub answers, and a
/// sign-in changes nothing in it.
bool SkuDesk::isOpen() const
{
    const auto &user = m_inventory.door().session().user;
    return !user || (user->rights.may(Permission::LedgerRead) && isLocal());
}

void SkuDesk::forgetOlder()
{
    m_older = {.round = m_older.round + 1};
    m_ledgerFault = LedgerFault::None;
}

void SkuDesk::readLedger()
{
    if (!isLocal()) {
        m_here.clear();
        m_moreHere = false;
        // What was loaded further back stays; it is not read anew for each change.
        if (m_older.begun && m_older.rows.size() > kFirst)
            return;
        if (m_older.begun)
            forgetOlder();
        askOlder();
        return;
    }
    m_inventory.door()
        .store()
        .read(u"sku.ledger"_s,
              [sku = m_sku, location = m_location, limit = m_ledgerLimit](sql::Connection &connection) {
                  return ledgerOf(connection, sku, location, limit);
              })
        .then(this, [this, round = m_round](const Result<LedgerPage> &page) {
            if (round == m_round && page)
                tookLocal(*page);
        });
}

void SkuDesk::tookLocal(const LedgerPage &page)
{
    m_here = page.rows;
    m_moreHere = page.more;
    // What went out of the 90 days since would lie in no page.
    const QString behind = m_older.behind;
    if (m_older.begun && !behind.isEmpty()
        && std::ranges::find(m_here, behind, &LedgerRow::id) == m_here.cend())
        forgetOlder();
    showLedger();
    if (!m_moreHere && !m_older.begun && m_ledgerFault == LedgerFault::None)
        askOlder();
}

void SkuDesk::askOlder()
{
    if (m_older.asked || m_sku.isEmpty())
        return;
    if (!m_inventory.door().session().user) {
        m_ledgerFault = LedgerFault::SignedOut;
        showLedger();
        return;
    }
    m_older.asked = true;
    QUrlQuery query;
    query.addQueryItem(u"sku"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_sku)));
    if (!m_location.isEmpty())
        query.addQueryItem(u"location"_s, m_location);
    query.addQueryItem(u"order"_s, u"newest"_s);
    query.addQueryItem(u"limit"_s, QString::number(m_older.begun ? kFurther : kFirst));
    // The filters of all pages are the same, else their cursors are not. One that happened in the same
    // millisecond as the last row here comes twice, and is known by its id.
    if (!m_older.begun)
        m_older.behind = m_here.isEmpty() ? QString() : m_here.last().id;
    if (const auto last = std::ranges::find(m_here, m_older.behind, &LedgerRow::id); last != m_here.cend())
        query.addQueryItem(
            u"occurred_to"_s,
            QString::fromLatin1(QUrl::toPercentEncoding(last->occurredAt.plusMs(1).toString())));
    if (!m_older.cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_older.cursor)));
    m_inventory.door()
        .ask(u"/v1/movements?"_s + query.toString(QUrl::FullyEncoded))
        .then(this, [this, round = m_older.round](const Result<HubAnswer> &answer) {
            if (round == m_older.round)
                tookOlder(answer);
        });
}

void SkuDesk::tookOlder(const Result<HubAnswer> &answer)
{
    m_older.asked = false;
    if (!answer) {
        const bool away =
            answer.error().kind == ErrorKind::Offline || answer.error().kind == ErrorKind::Timeout;
        const bool out = !m_inventory.door().session().user || answer.error().kind == ErrorKind::Unauthorised;
        m_ledgerFault = away ? LedgerFault::Offline : out ? LedgerFault::SignedOut : LedgerFault::Refused;
        showLedger();
        return;
    }
    m_ledgerFault = LedgerFault::None;
    m_older.begun = true;
    m_older.cursor = answer->body.value("next"_L1).toString();
    QSet<QString> reversed;
    const QJsonArray items = answer->body.value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        m_older.rows.append(rowFromHub(item.toObject(), m_location));
        reversed.insert(item["reverses"_L1].toString());
    }
    for (LedgerRow &row : m_older.rows)
        row.reversed = row.reversed || reversed.contains(row.id);
    showLedger();
}

/// Both in one list, each movement once, with what was on hand counted back through all of it.
void SkuDesk::showLedger()
{
    QList<LedgerRow> rows = m_here;
    QSet<QString> known;
    for (const LedgerRow &row : std::as_const(rows))
        known.insert(row.id);
    for (const LedgerRow &row : std::as_const(m_older.rows)) {
        if (known.contains(row.id))
            continue;
        known.insert(row.id);
        rows.append(row);
    }
    std::ranges::stable_sort(rows, isNewer);
    auto running = m_here.isEmpty() ? std::optional<Quantity>() : m_here.first().onHandAfter;
    if (const auto place = position(); !running && place)
        running = place->stock.onHand;
    if (!m_location.isEmpty() && isLocal() && running) {
        for (LedgerRow &row : rows) {
            row.onHandAfter = running;
            *running -= row.change;
        }
    }
    m_ledgerRead = true;
    m_ledgerModel.setRows(rows);
    nameActors();
    Q_EMIT ledgerChanged();
}

bool SkuDesk::isKey(const QString &actor) { return actor.startsWith("key_"_L1); }

/// Keys are not copied to desks; the hub names them to those who may see them.
void SkuDesk::nameKeys(const QSet<QString> &unnamed)
{
    for (const QString &id : unnamed) {
        if (!isKey(id))
            continue;
        m_inventory.door()
            .ask(u"/v1/api-keys/"_s + id)
            .then(this, [this, id](const Result<HubAnswer> &answer) {
                if (!answer)
                    return;
                m_people.insert(id, answer->body.value("name"_L1).toString());
                m_ledgerModel.retranslate();
            });
    }
}

void SkuDesk::nameActors()
{
    QSet<QString> unnamed;
    for (const LedgerRow &row : m_ledgerModel.rows()) {
        if (!row.actor.isEmpty() && !m_people.contains(row.actor))
            unnamed.insert(row.actor);
    }
    if (unnamed.isEmpty())
        return;
    m_inventory.door()
        .store()
        .read(u"sku.people"_s,
              [unnamed](sql::Connection &connection) { return readPeople(connection, unnamed); })
        .then(this, [this, unnamed](const Result<People> &people) {
            if (!people)
                return;
            m_people.insert(*people);
            m_ledgerModel.retranslate();
            nameKeys(unnamed);
        });
}

QString SkuDesk::ledgerNote() const
{
    if (m_ledgerFault == LedgerFault::None)
        return {};
    if (m_ledgerFault == LedgerFault::Refused || !isOpen())
        return isLocal() ? tr("Older movements are at the hub and not open to you.")
                         : tr("The movements of this location are not open to you.");
    if (m_ledgerFault == LedgerFault::Offline)
        return tr("Older movements are at the hub, which does not answer now.");
    return m_inventory.door().session().signInDue
        ? tr("Sign in once more: the hub keeps these movements.")
        : tr("Sign in to see the movements that are kept at the hub.");
}

QString SkuDesk::noMovements() const
{
    const auto &user = m_inventory.door().session().user;
    const bool part = m_location.isEmpty() && user && user->rights.reach() != Rights::Stores::All;
    return part ? tr("No movements at the stores that are open to you.") : tr("No movements yet.");
}

StatusKind SkuDesk::ledgerNoteKind() const
{
    return m_ledgerFault == LedgerFault::Refused || !isOpen() ? StatusKind::None : StatusKind::Offline;
}

bool SkuDesk::hasMoreLedger() const
{
    return m_moreHere || !m_older.cursor.isEmpty() || (m_ledgerFault == LedgerFault::Offline && isOpen());
}

void SkuDesk::readMoreLedger()
{
    if (!m_moreHere) {
        askOlder();
        return;
    }
    m_ledgerLimit += kFurther;
    readLedger();
}

} // namespace stoa
