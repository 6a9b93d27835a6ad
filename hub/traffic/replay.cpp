// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/traffic/replay.h"

#include <QUrl>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// Of one event.
constexpr qsizetype kMostLines = 500;
/// Invoices of one call, so that whoever asks is not left waiting.
constexpr int kMostAtOnce = 50;

QJsonObject movementOf(const RetailLine &line, const QString &location)
{
    const QJsonObject shelf{{u"account"_s, u"onHand"_s}, {u"location"_s, location}};
    const QJsonObject customer{{u"account"_s, u"customer"_s}};
    const bool isSale = line.quantity > 0;
    return {{u"kind"_s, isSale ? u"sale"_s : u"customerReturn"_s},
            {u"sku"_s, QString::fromUtf8(line.code)},
            {u"quantity"_s, qAbs(qint64(line.quantity)) * 1'000},
            {u"from"_s, isSale ? shelf : customer},
            {u"to"_s, isSale ? customer : shelf},
            {u"document"_s, u"invoice "_s + QString::fromLatin1(line.document())}};
}

} // namespace

Result<std::unique_ptr<Replay>> Replay::begin(const ReplayOptions &options, links::HubClient &hub,
                                              Instant now)
{
    std::unique_ptr<Replay> replay(new Replay(options, hub));
    STOA_TRY(replay->open(now));
    return replay;
}

Result<void> Replay::open(Instant now)
{
    if (!m_calls.ask("/v1/locations/" + QUrl::toPercentEncoding(m_options.location), now)) {
        if (m_calls.end())
            return *m_calls.end();
        if (m_counts.delayed > 0)
            return Error{ErrorKind::Offline, u"url"_s, m_calls.trouble()};
        return Error::of(Problem::UnknownLocation, u"the hub knows no location "_s + m_options.location,
                         u"location"_s);
    }
    STOA_TRY_ASSIGN(m_source, LineSource::open(m_options.file));
    m_reader = std::make_unique<CsvReader>(*m_source);
    STOA_TRY_ASSIGN(const auto header, m_reader->next());
    if (!header)
        return Error::invalid(u"replay"_s, u"the file is empty"_s);
    STOA_TRY_ASSIGN(m_mapping, RetailMapping::fromHeader(*header));
    m_line = next();
    if (m_fault)
        return *m_fault;
    if (!m_line)
        return Error::invalid(u"replay"_s, u"nothing is sold in the file"_s);
    m_begins = m_line->at;
    m_started = now;
    gather();
    return {};
}

std::optional<RetailLine> Replay::next()
{
    for (;;) {
        const auto record = m_reader->next();
        if (!record)
            m_fault = record.error();
        if (!record || !*record)
            return std::nullopt;
        const auto read = m_mapping->read(**record);
        const RetailLine &line = read.line;
        const bool isSold = line.series == RetailLine::Series::Invoice && line.quantity > 0 && line.price > 0;
        const bool comesBack = line.series == RetailLine::Series::Credit && line.quantity < 0;
        const bool isStock = read.fault.isEmpty() && !line.isFee() && (isSold || comesBack);
        if (isStock)
            return read.line;
    }
}

void Replay::gather()
{
    m_invoice.clear();
    while (m_line
           && (m_invoice.isEmpty()
               || (m_line->invoice == m_invoice.first().invoice && m_invoice.size() < kMostLines))) {
        m_invoice.append(*m_line);
        m_line = next();
    }
}

Instant Replay::dueAt(const RetailLine &line) const
{
    return m_started.plusMs(std::max<qint64>(0, line.at.msSince(m_begins)) / m_options.speed);
}

Instant Replay::nextAt() const
{
    return m_invoice.isEmpty() ? m_calls.pausedUntil()
                               : std::max(dueAt(m_invoice.first()), m_calls.pausedUntil());
}

void Replay::advance(Instant now)
{
    for (int told = 0; told < kMostAtOnce && !m_invoice.isEmpty() && dueAt(m_invoice.first()) <= now
         && m_calls.isReady(now);
         ++told) {
        tell(now);
        gather();
    }
    if (m_invoice.isEmpty())
        (void)m_calls.isReady(now);
}

void Replay::tell(Instant now)
{
    QJsonArray movements;
    for (const RetailLine &line : std::as_const(m_invoice))
        movements.append(movementOf(line, m_options.location));
    const RetailLine &first = m_invoice.first();
    const QString id =
        u"%1-%2-%3"_s.arg(m_started.msSinceEpoch()).arg(QString::fromLatin1(first.document())).arg(++m_nth);
    m_calls.event(u"stoa.movement.v1"_s, u"replay:"_s + m_options.location, id,
                  {{u"source"_s, u"till"_s}, {u"movements"_s, movements}}, now,
                  [this](Instant) { ++m_counts.sales; });
}

} // namespace stoa::hub
