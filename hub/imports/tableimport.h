// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/imports/csvreader.h"
#include "hub/imports/importer.h"
#include "hub/imports/tablerows.h"
#include "hub/log/hubstore.h"

namespace stoa::hub {

/// Reads a table with a header line: comma, semicolon or tab between the fields, columns in any order under
/// our names or usual others. `mapping` may rename: "Stock Code=sku,Qty=on_hand".
///
/// The file is read twice: once for its digest, which makes a repeat harmless, and once to write it record by
/// record. A record that cannot be read or is refused goes into the quarantine with its reason and stops
/// nothing else; a repeat that can use it takes it out again.
class TableImport {
public:
    TableImport(HubStore &store, const ImportRequest &request);
    Result<ImportReport> run();
    /// So far, also when it was cut short.
    const ImportReport &report() const { return m_report; }

private:
    struct Judged {
        CsvRecord record;
        Result<RowWrite> write;
    };
    Result<void> digest();
    Result<void> learnHeader(const CsvRecord &header);
    Judged judge(CsvRecord record) const;
    Result<void> take(QList<Judged> &chunk);
    Result<void> takeOne(HubTransaction &transaction, const Judged &judged, ImportReport &report) const;
    static void refuse(const CsvRecord &record, const Error &why, ImportReport &report);
    Result<void> quarantine(HubTransaction &transaction, const CsvRecord &record, const Error &why) const;
    Result<void> tell(ImportStep step, qint64 done, qint64 total) const;

    HubStore &m_store;
    const ImportRequest &m_request;
    std::unique_ptr<TableKind> m_kind;
    char m_separator = ',';
    QByteArray m_digest;
    /// Whether an earlier run of the same file set lines aside.
    enum class Before { Nothing, SetAside } m_before = Before::Nothing;
    QStringList m_columns; ///< ours, by the file's order; empty for what is not ours
    Instant m_now;
    ImportReport m_report;
};

} // namespace stoa::hub
