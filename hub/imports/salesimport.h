// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inventory/movement.h"
#include "hub/imports/importer.h"
#include "hub/imports/salesplan.h"

namespace stoa::hub {

/// Where the goods of a sales file lie and where they are sold.
inline constexpr QLatin1StringView kSalesWarehouse{"WH1"};
inline constexpr QLatin1StringView kSalesShop{"WEB"};

/// Reads, judges, plans and writes a file of the mapping "online-retail".
class SalesImport {
public:
    SalesImport(HubStore &store, const ImportRequest &request);
    Result<ImportReport> run();
    /// So far, also when it was cut short.
    const ImportReport &report() const { return m_report; }

private:
    Result<void> read();
    void sumUp();
    Result<void> write();
    Result<void> writePlaces();
    Result<void> writeItems();
    Result<void> writeFees();
    Result<void> writeQuarantine();
    Result<void> writeMovements();
    Result<void> writeRun();
    /// What write() would add, for a dry run.
    Result<qint64> countNew();
    Result<void> openTokens();

    Result<Movement> movementOf(const PlannedMovement &planned) const;
    Result<MovementDraft> draftOf(const SalesEntry &entry, const PlannedMovement &planned) const;
    QString documentOf(const SalesEntry &entry) const;
    QString tokenOf(qint32 customer) const;
    Result<void> tell(ImportStep step, qint64 done, qint64 total) const;

    HubStore &m_store;
    const ImportRequest &m_request;
    SalesBook m_book;
    SalesPlan m_plan;
    QList<Item> m_items;
    QByteArray m_digest;
    QByteArray m_tokenKey;
    ImportReport m_report;
    qint64 m_written = 0;
    qint64 m_toWrite = 0;
};

} // namespace stoa::hub
