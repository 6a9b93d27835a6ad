// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/salesimport.h"

#include "core/base/crypto.h"
#include "core/domain/inventory/reason.h"
#include "hub/imports/ledgerload.h"
#include "hub/imports/remarks.h"
#include "hub/log/hubstore.h"

#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTellEvery = 20'000;

QString sourceOfDigest(const QByteArray &digest)
{
    return u"sales/"_s + QString::fromLatin1(digest.first(12).toHex());
}

} // namespace

SalesImport::SalesImport(HubStore &store, const ImportRequest &request)
    : m_store(store)
    , m_request(request)
{ }

Result<ImportReport> SalesImport::run()
{
    STOA_TRY(read());
    STOA_TRY(tell(ImportStep::Plan, 0, 0));
    m_book.judge();
    STOA_TRY_ASSIGN(m_items, m_book.items());
    m_plan = planStock(m_book, m_digest);
    sumUp();
    if (m_request.mode == ImportMode::Write) {
        STOA_TRY(write());
    } else {
        STOA_TRY_ASSIGN(m_report.wouldWrite, countNew());
    }
    return m_report;
}

Result<void> SalesImport::tell(ImportStep step, qint64 done, qint64 total) const
{
    if (m_request.progress && !m_request.progress({step, done, total}))
        return Error{ErrorKind::Cancelled, {}, u"the import was cancelled"_s};
    return {};
}

Result<void> SalesImport::read()
{
    STOA_TRY_ASSIGN(const auto source, LineSource::open(m_request.file));
    CsvReader reader(*source);
    STOA_TRY_ASSIGN(const auto header, reader.next());
    if (!header)
        return Error::invalid(u"file"_s, u"the file is empty"_s);
    STOA_TRY_ASSIGN(auto mapping, RetailMapping::fromHeader(*header));
    for (;;) {
        STOA_TRY_ASSIGN(const auto record, reader.next());
        if (!record)
            break;
        auto read = mapping.read(*record);
        if (read.fault.isEmpty())
            m_book.add(read.line);
        else
            m_book.quarantine(read.line, read.fault, mapping.content(*record));
        if (++m_report.linesRead % kTellEvery == 0)
            STOA_TRY(tell(ImportStep::Read, source->bytesRead(), source->bytesInAll()));
    }
    m_digest = source->digest();
    m_report.source = sourceOfDigest(m_digest);
    return {};
}

void SalesImport::sumUp()
{
    for (int i = 0; i <= int(SalesClass::Quarantined); ++i)
        m_report.lines.insert(nameOf(SalesClass(i)), 0);
    qint64 cancelled = 0;
    for (const SalesEntry &entry : m_book.entries()) {
        ++m_report.lines[nameOf(entry.what)];
        cancelled += entry.cancelled && entry.what == SalesClass::Return ? 1 : 0;
    }
    for (const QuarantinedLine &line : m_book.quarantined()) {
        ++m_report.lines[nameOf(SalesClass::Quarantined)];
        ++m_report.quarantined[line.reason];
        if (m_report.faults.size() < ImportReport::kMostFaults)
            m_report.faults.append({line.line, {}, line.reason});
    }
    for (const auto &[reason, count] : m_book.notKept().asKeyValueRange()) {
        m_report.lines[nameOf(SalesClass::Quarantined)] += count;
        m_report.quarantined[reason] += count;
        m_report.notKept += count;
    }
    auto &figures = m_report.figures;
    figures.insert(u"skus"_s, m_items.size());
    figures.insert(u"customers"_s, qint64(m_book.customers().size()));
    figures.insert(u"returnsMatched"_s, m_book.matching().whole);
    figures.insert(u"returnsPartlyMatched"_s, m_book.matching().partly);
    figures.insert(u"returnsWithoutSale"_s, m_book.matching().none);
    figures.insert(u"ordersCancelledWithinADay"_s, cancelled);
    figures.insert(u"repeatedLines"_s, m_book.repeatedLines());
    figures.insert(u"openings"_s, m_plan.openings);
    figures.insert(u"openingPieces"_s, m_plan.openingPieces);
    figures.insert(u"receipts"_s, m_plan.receipts);
    figures.insert(u"receivedPieces"_s, m_plan.receivedPieces);
    figures.insert(u"movements"_s, qint64(m_plan.movements.size()));
}

QString SalesImport::tokenOf(qint32 customer) const
{
    if (customer < 0)
        return {};
    const QByteArray hash = blake2b(m_book.customers()[size_t(customer)], 16, m_tokenKey);
    return u"cus_"_s + QString::fromLatin1(hash.toHex());
}

QString SalesImport::documentOf(const SalesEntry &entry) const
{
    RetailLine line;
    line.series = entry.series;
    line.invoice = entry.invoice;
    return u"invoice "_s + QString::fromLatin1(line.document());
}

Result<MovementDraft> SalesImport::draftOf(const SalesEntry &entry, const PlannedMovement &planned) const
{
    const Account shelf = Account::at(AccountKind::OnHand, kSalesWarehouse);
    const Account customer = Account::outside(AccountKind::Customer);
    STOA_TRY_ASSIGN(const auto id, movementId(planned.id));
    MovementDraft draft{id,
                        QString::fromUtf8(m_book.codes()[size_t(planned.code)]),
                        MovementKind::Sale,
                        shelf,
                        customer,
                        Quantity::units(planned.quantity),
                        {},
                        Source::Import,
                        Instant::fromMs(planned.at),
                        m_store.clock().now(),
                        documentOf(entry),
                        tokenOf(entry.customer),
                        {}};
    draft.actor = u"hub"_s;
    draft.device = u"import/online-retail"_s;
    switch (entry.what) {
    case SalesClass::Sale:
    case SalesClass::SaleWithoutPrice:
        break;
    case SalesClass::Return:
        draft.kind = MovementKind::CustomerReturn;
        std::swap(draft.from, draft.to);
        break;
    case SalesClass::WriteOff:
    case SalesClass::WriteOn: {
        const bool more = entry.what == SalesClass::WriteOn;
        const QString remark = QString::fromUtf8(m_book.texts()[size_t(entry.text)]);
        static const auto kReasons = builtInReasons();
        const auto reason = std::ranges::find(kReasons, reasonOfRemark(remark, more), &Reason::code);
        const Account other = isAtLocation(reason->counterAccount)
            ? Account::at(reason->counterAccount, kSalesWarehouse)
            : Account::outside(reason->counterAccount);
        draft.kind = reason->kind;
        draft.reason = reason->code;
        draft.from = more ? other : shelf;
        draft.to = more ? shelf : other;
        draft.note = withoutNames(remark);
        break;
    }
    case SalesClass::Fee:
    case SalesClass::Quarantined:
        return Error{ErrorKind::Storage, {}, u"a line without stock was planned"_s};
    }
    if (entry.partner >= 0)
        draft.note = documentOf(m_book.entries()[size_t(entry.partner)]);
    return draft;
}

Result<Movement> SalesImport::movementOf(const PlannedMovement &planned) const
{
    if (planned.kind == PlannedMovement::Kind::Entry) {
        STOA_TRY_ASSIGN(const auto draft, draftOf(m_book.entries()[size_t(planned.entry)], planned));
        return Movement::accept(draft);
    }
    const bool opening = planned.kind == PlannedMovement::Kind::Opening;
    STOA_TRY_ASSIGN(const auto id, movementId(planned.id));
    const Instant at = Instant::fromMs(planned.at);
    MovementDraft draft{id,
                        QString::fromUtf8(m_book.codes()[size_t(planned.code)]),
                        opening ? MovementKind::Adjustment : MovementKind::Receipt,
                        Account::outside(opening ? AccountKind::Suspense : AccountKind::Supplier),
                        Account::at(AccountKind::OnHand, kSalesWarehouse),
                        Quantity::units(planned.quantity),
                        opening ? reasons::kOpening.toString() : QString(),
                        Source::Import,
                        at,
                        m_store.clock().now(),
                        opening ? QString() : u"delivery "_s + at.toString().first(10),
                        {},
                        {}};
    draft.actor = u"hub"_s;
    draft.device = u"import/online-retail"_s;
    return Movement::accept(draft);
}

} // namespace stoa::hub
