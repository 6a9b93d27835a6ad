// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/imports/csvreader.h"
#include "hub/imports/retailline.h"
#include "hub/traffic/trafficcalls.h"

namespace stoa::hub {

struct ReplayOptions {
    QString file; ///< as `import sales --mapping online-retail` reads it
    QString location; ///< that sells; a location of the hub
    qint64 speed = 1; ///< so many seconds of the file go by in one
};

/// The invoices of a file of sales, told to a hub in their own rhythm as the sales of one location, beginning
/// with the first one now. What the file cannot mean is left out; what the hub cannot take it sets aside.
///
/// When the hub was away the invoices of that time follow, as fast as it takes them.
class Replay {
public:
    /// Fails when the hub has no such location or does not answer, or the file cannot be read.
    static Result<std::unique_ptr<Replay>> begin(const ReplayOptions &options, links::HubClient &hub,
                                                 Instant now);

    void advance(Instant now);
    Instant nextAt() const;
    /// All is told, but for what waits for a hub that is busy.
    bool isOver() const { return !m_line && m_invoice.isEmpty() && m_counts.waiting == 0; }
    /// Why it cannot go on: the hub does not take the key, or the file could be read so far only.
    std::optional<Error> end() const { return isOver() && m_fault ? m_fault : m_calls.end(); }
    const QString &trouble() const { return m_calls.trouble(); }
    const TrafficCounts &counts() const { return m_counts; }

private:
    Replay(const ReplayOptions &options, links::HubClient &hub)
        : m_options(options)
        , m_calls(hub, m_counts)
    { }
    Result<void> open(Instant now);
    /// The next usable line; nothing at the end of the file, or when it cannot be read any more.
    std::optional<RetailLine> next();
    void gather();
    void tell(Instant now);
    Instant dueAt(const RetailLine &line) const;

    ReplayOptions m_options;
    TrafficCounts m_counts;
    TrafficCalls m_calls;
    std::unique_ptr<LineSource> m_source;
    std::unique_ptr<CsvReader> m_reader;
    std::optional<RetailMapping> m_mapping;
    std::optional<RetailLine> m_line; ///< the first of the invoice after this one
    std::optional<Error> m_fault; ///< of reading
    QList<RetailLine> m_invoice;
    Instant m_begins; ///< of the file
    Instant m_started;
    qint64 m_nth = 0;
};

} // namespace stoa::hub
