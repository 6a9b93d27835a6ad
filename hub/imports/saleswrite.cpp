// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crypto.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"
#include "hub/imports/importtrail.h"
#include "hub/imports/ledgerload.h"
#include "hub/imports/plainnumber.h"
#include "hub/imports/salesimport.h"

#include <QJsonDocument>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// Runs `each` over blocks of `list`, a transaction for each block; each() gives whether it wrote, which is
/// counted in `written`.
template <typename List, typename Each>
Result<void> inTransactions(HubStore &store, const List &list, qint64 &written, Each &&each)
{
    for (size_t first = 0; first < size_t(list.size()); first += size_t(kLoadChunk)) {
        qint64 block = 0;
        const auto done = store.transact([&](HubTransaction &transaction) -> Result<void> {
            block = 0;
            const size_t end = qMin(size_t(list.size()), first + size_t(kLoadChunk));
            for (size_t i = first; i < end; ++i) {
                STOA_TRY_ASSIGN(const bool wrote, each(transaction, list[typename List::size_type(i)]));
                block += wrote ? 1 : 0;
            }
            return {};
        });
        if (!done)
            return done.error();
        written += block;
    }
    return {};
}

HubWrite byTheHouse(Instant now)
{
    return {{now, now, u"hub"_s, u"import/online-retail"_s, Source::Import, Rights::ofTheHouse()}};
}

Result<QList<Location>> places()
{
    LocationDraft warehouse;
    warehouse.code = kSalesWarehouse;
    warehouse.kind = nameOf(LocationKind::Warehouse);
    warehouse.names = {{u"en"_s, u"Warehouse"_s},
                       {u"el"_s, u"Αποθήκη"_s},
                       {u"pl"_s, u"Magazyn"_s},
                       {u"it"_s, u"Magazzino"_s},
                       {u"zh_CN"_s, u"仓库"_s}};
    warehouse.country = u"GB"_s;
    warehouse.timeZone = u"Europe/London"_s;
    LocationDraft shop = warehouse;
    shop.code = kSalesShop;
    shop.kind = nameOf(LocationKind::WebShop);
    shop.names = {{u"en"_s, u"Web shop"_s},
                  {u"el"_s, u"Ηλεκτρονικό κατάστημα"_s},
                  {u"pl"_s, u"Sklep internetowy"_s},
                  {u"it"_s, u"Negozio online"_s},
                  {u"zh_CN"_s, u"网店"_s}};
    QList<Location> list;
    for (const LocationDraft &draft : {warehouse, shop}) {
        STOA_TRY_ASSIGN(auto location, Location::accept(draft));
        list.append(std::move(location));
    }
    return list;
}

} // namespace

Result<void> SalesImport::write()
{
    m_toWrite = qint64(m_plan.movements.size());
    STOA_TRY(tell(ImportStep::Write, 0, m_toWrite));
    STOA_TRY(openTokens());
    STOA_TRY(writePlaces());
    STOA_TRY(writeItems());
    STOA_TRY(writeMovements());
    STOA_TRY(writeFees());
    STOA_TRY(writeQuarantine());
    return writeRun();
}

Result<qint64> SalesImport::countNew()
{
    STOA_TRY_ASSIGN(const auto reader, m_store.openReader());
    qint64 fees = 0;
    for (const SalesEntry &entry : m_book.entries())
        fees += entry.what == SalesClass::Fee ? 1 : 0;
    qint64 added = fees + qint64(m_book.quarantined().size());
    // Of one file either all of these are there or the lines of an import that was cut short.
    for (const char *const kept : {"SELECT count(*) FROM import_fee WHERE source = ?1",
                                   "SELECT count(*) FROM quarantine WHERE source = ?1"}) {
        STOA_TRY_ASSIGN(const qint64 known, reader->scalar(kept, m_report.source));
        added -= known;
    }
    STOA_TRY_ASSIGN(const auto list, places());
    for (const Location &location : list) {
        STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(*reader, location.code().text()));
        added += known ? 0 : 1;
    }
    for (const Item &item : m_items) {
        STOA_TRY_ASSIGN(const bool known, CatalogRepository::exists(*reader, item.sku().text()));
        added += known ? 0 : 1;
    }
    for (const auto &planned : m_plan.movements) {
        STOA_TRY_ASSIGN(const auto movement, movementOf(planned));
        STOA_TRY_ASSIGN(const qint64 known,
                        reader->scalar("SELECT 1 FROM movement WHERE id = ?1", movement.id().toString()));
        added += known == 0 ? 1 : 0;
    }
    return added;
}

/// The key of customers' tokens is made once and stays with this database.
Result<void> SalesImport::openTokens()
{
    return m_store.housekeep([this](sql::Connection &connection) -> Result<void> {
        STOA_TRY(connection.run("INSERT INTO hub_state (name, value) VALUES ('customer_token_key', ?1) ON "
                                "CONFLICT (name) DO NOTHING",
                                randomBytes(32).toHex()));
        STOA_TRY_ASSIGN(const auto key,
                        connection.first("SELECT value FROM hub_state WHERE name = 'customer_token_key'",
                                         [](const sql::Statement &row) { return row.bytes(0); }));
        m_tokenKey = QByteArray::fromHex(key.value_or(QByteArray()));
        return {};
    });
}

Result<void> SalesImport::writePlaces()
{
    STOA_TRY_ASSIGN(const auto list, places());
    qint64 made = 0;
    const auto done = m_store.transact([&](HubTransaction &transaction) -> Result<void> {
        made = 0;
        STOA_TRY_ASSIGN(
            const auto finished,
            transaction.connection().scalar("SELECT 1 FROM import_run WHERE source = ?1", m_report.source));
        if (finished == 0)
            noteImportBegin(transaction, m_request.kind, m_report.source);
        const auto saved =
            transaction.whole(byTheHouse(transaction.now()), [&](UnitOfWork &work) -> Result<void> {
                for (const Location &location : list) {
                    STOA_TRY_ASSIGN(const bool known,
                                    LocationRepository::exists(work.connection(), location.code().text()));
                    if (known)
                        continue;
                    STOA_TRY(LocationRepository::save(work, location));
                    ++made;
                }
                STOA_TRY_ASSIGN(
                    const auto opening,
                    LedgerRepository::findReason(work.connection(), reasons::kOpening.toString()));
                if (opening)
                    return {};
                for (const Reason &reason : builtInReasons())
                    STOA_TRY(LedgerRepository::saveReason(work, reason));
                return {};
            });
        return saved ? Result<void>() : saved.error();
    });
    if (!done)
        return done.error();
    m_report.written += made;
    return {};
}

/// An article that is there already stays as people made it.
Result<void> SalesImport::writeItems()
{
    return inTransactions(
        m_store, m_items, m_report.written,
        [](HubTransaction &transaction, const Item &item) -> Result<bool> {
            STOA_TRY_ASSIGN(const bool known,
                            CatalogRepository::exists(transaction.connection(), item.sku().text()));
            if (known)
                return false;
            STOA_TRY(transaction.whole(byTheHouse(transaction.now()), [&item](UnitOfWork &work) {
                return CatalogRepository::save(work, item);
            }));
            return true;
        });
}

Result<void> SalesImport::writeMovements()
{
    for (size_t first = 0; first < m_plan.movements.size(); first += size_t(kLoadChunk)) {
        const size_t end = qMin(m_plan.movements.size(), first + size_t(kLoadChunk));
        QList<Movement> chunk;
        chunk.reserve(qsizetype(end - first));
        for (size_t i = first; i < end; ++i) {
            STOA_TRY_ASSIGN(auto movement, movementOf(m_plan.movements[i]));
            chunk.append(std::move(movement));
        }
        STOA_TRY_ASSIGN(const qint64 entered, loadMovements(m_store, chunk));
        m_report.written += entered;
        STOA_TRY(tell(ImportStep::Write, qint64(end), m_toWrite));
    }
    return {};
}

Result<void> SalesImport::writeFees()
{
    std::vector<const SalesEntry *> fees;
    for (const SalesEntry &entry : m_book.entries()) {
        if (entry.what == SalesClass::Fee)
            fees.push_back(&entry);
    }
    return inTransactions(m_store, fees, m_report.written,
                          [this](HubTransaction &transaction, const SalesEntry *fee) -> Result<bool> {
                              STOA_TRY_ASSIGN(auto insert,
                                              transaction.connection().prepare(
                                                  "INSERT INTO import_fee (source, line, code, document, "
                                                  "party, quantity, amount, currency, "
                                                  "occurred_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                                                  "'GBP', ?8) ON CONFLICT (source, line) DO "
                                                  "NOTHING"));
                              insert.bindAll(m_report.source, fee->line, m_book.codes()[size_t(fee->code)],
                                             documentOf(*fee), tokenOf(fee->customer), fee->quantity,
                                             roundedDivision(fee->price * fee->quantity, 100),
                                             Instant::fromMs(fee->at));
                              STOA_TRY(insert.run());
                              return insert.changes() > 0;
                          });
}

Result<void> SalesImport::writeQuarantine()
{
    return inTransactions(m_store, m_book.quarantined(), m_report.written,
                          [this](HubTransaction &transaction, const QuarantinedLine &line) -> Result<bool> {
                              STOA_TRY_ASSIGN(auto insert,
                                              transaction.connection().prepare(
                                                  "INSERT INTO quarantine (source, line, reason, content, "
                                                  "at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (source, "
                                                  "line) DO NOTHING"));
                              insert.bindAll(m_report.source, line.line, line.reason, line.content,
                                             transaction.now());
                              STOA_TRY(insert.run());
                              return insert.changes() > 0;
                          });
}

/// Remembered when anything new came in; a repeat leaves no trace.
Result<void> SalesImport::writeRun()
{
    if (m_report.written == 0)
        return {};
    const auto done = m_store.transact([this](HubTransaction &transaction) -> Result<void> {
        const QJsonObject report = m_report.toJson();
        STOA_TRY(transaction.connection().run(
            "INSERT INTO import_run (source, mapping, finished_at, report) VALUES (?1, ?2, ?3, ?4) ON "
            "CONFLICT "
            "(source) DO UPDATE SET finished_at = excluded.finished_at, report = excluded.report",
            m_report.source, m_request.mapping, transaction.now(),
            QJsonDocument(report).toJson(QJsonDocument::Compact)));
        return {};
    });
    return done ? Result<void>() : done.error();
}

} // namespace stoa::hub
