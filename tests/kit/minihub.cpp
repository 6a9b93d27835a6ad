// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/minihub.h"

#include "core/domain/access/rights.h"
#include "core/domain/inventory/adjustment.h"
#include "core/services/inventory/stockverbs.h"
#include "core/services/verbs.h"
#include "core/sql/transaction.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/entitytable.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "core/store/schema.h"

#include <QJsonDocument>

namespace stoa::kit {

using namespace Qt::StringLiterals;

MiniHub::MiniHub()
{
    sql::SqliteOptions options;
    options.path = u":memory:"_s;
    auto opened = sql::Connection::openSqlite(options);
    Q_ASSERT(opened);
    m_connection = std::move(*opened);
    const auto migrated = migrateCore(*m_connection);
    Q_ASSERT(migrated);
    Q_UNUSED(migrated);
}

QList<Effect> MiniHub::publish(const QList<Change> &changes)
{
    QMap<QByteArray, qint64> touched;
    for (const Change &change : changes) {
        const auto streams = streamsOfChange(change);
        for (const QByteArray &stream : streams) {
            const qint64 seq = ++m_heads[stream];
            m_feed[stream][{int(change.type), change.key}] = {seq, change.op == ChangeOp::Remove};
            touched.insert(stream, seq);
        }
    }
    QList<Effect> effects;
    for (auto it = touched.cbegin(); it != touched.cend(); ++it)
        effects.append({it.key(), it.value()});
    return effects;
}

/// Of a row that is gone: those that had it.
QList<QByteArray> MiniHub::streamsOfChange(const Change &change) const
{
    if (change.op == ChangeOp::Upsert)
        return *streamsOf(*m_connection, {change.type, change.key});
    QList<QByteArray> streams;
    for (const auto &[stream, rows] : m_feed) {
        const auto row = rows.find({int(change.type), change.key});
        if (row != rows.end() && !row->second.removed)
            streams.append(stream);
    }
    return streams;
}

template <typename Verb> Result<QList<Effect>> MiniHub::perform(const WorkContext &context, Verb &&verb)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(*m_connection));
    NoSink sink;
    UnitOfWork work(*m_connection, sink, context);
    STOA_TRY(verb(work));
    const auto effects = publish(work.changes());
    STOA_TRY(transaction.commit());
    return effects;
}

namespace {

Result<void> saveStore(UnitOfWork &work, const QString &code, const QString &name)
{
    LocationDraft draft;
    draft.code = code;
    draft.kind = nameOf(LocationKind::Store);
    draft.names = {{u"en"_s, name}};
    draft.country = u"GR"_s;
    draft.timeZone = u"Europe/Athens"_s;
    draft.zone = nameOf(Zone::Urban);
    STOA_TRY_ASSIGN(const auto location, Location::accept(draft));
    return LocationRepository::save(work, location);
}

} // namespace

void MiniHub::seed()
{
    const WorkContext context{Instant::fromMs(m_ms), Instant::fromMs(m_ms), u"hub"_s, u"hub"_s,
                              Source::Import,        Rights::ofTheHouse()};
    const auto done = perform(context, [](UnitOfWork &work) -> Result<void> {
        for (const auto &code : {u"AAA"_s, u"BBB"_s})
            STOA_TRY(saveStore(work, code, code));
        for (const Reason &reason : builtInReasons())
            STOA_TRY(LedgerRepository::saveReason(work, reason));
        for (const auto &sku : {u"S1"_s, u"S2"_s, u"S3"_s}) {
            ItemDraft draft;
            draft.sku = sku;
            draft.names = {{u"en"_s, u"Thing "_s + sku}, {u"el"_s, u"Πράγμα "_s + sku}};
            draft.unit = u"H87"_s;
            draft.currency = u"EUR"_s;
            STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
            STOA_TRY(CatalogRepository::save(work, item));
        }
        return {};
    });
    if (!done)
        qWarning("%s", qPrintable(done.error().toString()));
    Q_ASSERT(done);
}

HubVerdict MiniHub::take(const JournalCommand &command)
{
    const auto known = m_verdicts.constFind(command.id);
    if (known != m_verdicts.cend()) {
        HubVerdict again = *known;
        again.n = command.n;
        again.wasRejected = again.verdict == Verdict::Rejected;
        again.verdict = Verdict::Duplicate;
        return again;
    }
    HubVerdict verdict{command.n, Verdict::Rejected, false, {}, {}, {}, {}};
    const auto read = command.command();
    const QString sku = read ? read->body.value("sku"_L1).toString() : QString();
    if (!read) {
        verdict.problem = read.error();
    } else if (m_refused.contains(sku)) {
        verdict.problem = lacking(Permission::StockAdjust);
    } else {
        m_ms += 1;
        const WorkContext context{read->at,     Instant::fromMs(m_ms), read->actor,
                                  read->device, Source::Desk,          Rights::ofTheHouse()};
        const auto effects = perform(context, [&](UnitOfWork &work) { return stoa::perform(work, *read); });
        if (effects) {
            verdict.verdict = Verdict::Applied;
            verdict.effects = *effects;
        } else {
            verdict.problem = effects.error();
        }
    }
    m_verdicts.insert(command.id, verdict);
    return verdict;
}

void MiniHub::adjust(const QString &sku, const QString &location, qint64 units, const QString &reason)
{
    m_ms += 1;
    const Instant at = Instant::fromMs(m_ms);
    const auto adjustment =
        Adjustment::accept(MovementId::make(at), {sku, location, Quantity::units(units), reason, {}, {}});
    const WorkContext context{at, at, u"other"_s, u"other"_s, Source::Desk, Rights::ofTheHouse()};
    const auto done = perform(context, [&](UnitOfWork &work) { return adjustStock(work, *adjustment); });
    Q_ASSERT(done);
    Q_UNUSED(done);
}

void MiniHub::change(const std::function<Result<void>(UnitOfWork &)> &verb)
{
    const Instant at = Instant::fromMs(++m_ms);
    const auto done = perform({at, at, u"hub"_s, u"hub"_s, Source::Import, Rights::ofTheHouse()}, verb);
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

void MiniHub::rename(const QString &sku, const QString &name)
{
    const Instant at = Instant::fromMs(++m_ms);
    const WorkContext context{at, at, u"hub"_s, u"hub"_s, Source::Import, Rights::ofTheHouse()};
    const auto done = perform(context, [&](UnitOfWork &work) -> Result<void> {
        ItemDraft draft;
        draft.sku = sku;
        draft.names = {{u"en"_s, name}};
        draft.unit = u"H87"_s;
        draft.currency = u"EUR"_s;
        STOA_TRY_ASSIGN(const auto item, Item::accept(draft));
        return CatalogRepository::save(work, item);
    });
    Q_ASSERT(done);
    Q_UNUSED(done);
}

void MiniHub::renameStore(const QString &code, const QString &name)
{
    const Instant at = Instant::fromMs(++m_ms);
    const WorkContext context{at, at, u"hub"_s, u"hub"_s, Source::Import, Rights::ofTheHouse()};
    const auto done = perform(context, [&](UnitOfWork &work) { return saveStore(work, code, name); });
    Q_ASSERT(done);
    Q_UNUSED(done);
}

void MiniHub::setReason(const QString &code, Reasons state)
{
    const Instant at = Instant::fromMs(++m_ms);
    const WorkContext context{at, at, u"hub"_s, u"hub"_s, Source::Desk, Rights::ofTheHouse()};
    const auto done = perform(context, [&](UnitOfWork &work) -> Result<void> {
        STOA_TRY_ASSIGN(auto reason, LedgerRepository::findReason(*m_connection, code));
        reason->sign = state == Reasons::Open ? ReasonSign::Either : ReasonSign::Minus;
        return LedgerRepository::saveReason(work, *reason);
    });
    Q_ASSERT(done);
    Q_UNUSED(done);
}

void MiniHub::append(FeedPage &page, const QByteArray &stream, qint64 after) const
{
    const auto feed = m_feed.find(stream);
    if (feed == m_feed.end())
        return;
    std::map<qint64, std::pair<int, QByteArray>> bySeq;
    for (const auto &[key, row] : feed->second) {
        if (row.seq > after)
            bySeq.emplace(row.seq, key);
    }
    for (const auto &[seq, key] : bySeq) {
        const auto body = readRow(*m_connection, {EntityType(key.first), key.second});
        if (body && *body)
            page.upsert(stream, seq, key.first, key.second, **body);
        else
            page.remove(stream, seq, key.first, key.second);
    }
}

FeedPage MiniHub::page(const QMap<QByteArray, qint64> &cursors) const
{
    FeedPage page;
    for (auto it = cursors.cbegin(); it != cursors.cend(); ++it) {
        append(page, it.key(), it.value());
        const qint64 head = m_heads.value(it.key());
        page.mark(it.key(), {0, {head, "t" + QByteArray::number(head)}, head, false, sum(it.key())});
    }
    return page;
}

FeedPage MiniHub::copy(const QByteArray &stream) const
{
    FeedPage page;
    const auto feed = m_feed.find(stream);
    if (feed == m_feed.end())
        return page;
    for (const auto &[key, row] : feed->second) {
        const auto body = readRow(*m_connection, {EntityType(key.first), key.second});
        if (body && *body)
            page.upsert(stream, row.seq, key.first, key.second, **body);
    }
    return page;
}

Sum128 MiniHub::sum(const QByteArray &stream) const
{
    Sum128 sum;
    const auto feed = m_feed.find(stream);
    if (feed == m_feed.end())
        return sum;
    for (const auto &[key, row] : feed->second) {
        if (!row.removed)
            sum.add(rowSum(key.first, key.second, row.seq));
    }
    return sum;
}

QSet<QString> MiniHub::applied() const
{
    QSet<QString> ids;
    for (auto it = m_verdicts.cbegin(); it != m_verdicts.cend(); ++it) {
        if (it->verdict == Verdict::Applied)
            ids.insert(it.key());
    }
    return ids;
}

qint64 MiniHub::onHand(const QString &sku, const QString &location)
{
    const auto stock = LedgerRepository::stockOf(*m_connection, sku, location);
    return stock ? stock->onHand.thousandths() / 1'000 : 0;
}

} // namespace stoa::kit
