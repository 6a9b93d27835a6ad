// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/salesplan.h"

#include "hub/imports/ledgerload.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBox = 12;

/// When the shelf is looked at: the opening, then each Monday until the last line.
std::vector<qint64> reviews(const SalesBook &book)
{
    const auto [first, last] =
        std::ranges::minmax(book.entries(), {}, [](const SalesEntry &entry) { return entry.at; });
    const QTimeZone london("Europe/London");
    const QDate opening = QDateTime::fromMSecsSinceEpoch(first.at, london).date();
    std::vector<qint64> times{opening.startOfDay(london).toMSecsSinceEpoch()};
    for (QDate monday = opening.addDays(8 - opening.dayOfWeek());; monday = monday.addDays(7)) {
        const qint64 at = QDateTime(monday, QTime(5, 0), london).toMSecsSinceEpoch();
        if (at > last.at)
            return times;
        times.push_back(at);
    }
}

bool isInflow(const SalesEntry &entry)
{
    return entry.what == SalesClass::Return || entry.what == SalesClass::WriteOn;
}

class Shelf {
public:
    Shelf(const SalesBook &book, const std::vector<qint64> &reviews, const QByteArray &digest,
          SalesPlan &plan)
        : m_book(book)
        , m_reviews(reviews)
        , m_digest(digest)
        , m_plan(plan)
    { }

    /// `flows` are the article's movements by id.
    void fill(size_t code, const std::vector<PlannedMovement> &flows)
    {
        qint64 sold = 0;
        for (const PlannedMovement &flow : flows)
            sold += isSale(flow) ? flow.quantity : 0;
        const qint64 usual = (sold + qint64(m_reviews.size()) - 1) / qint64(m_reviews.size());

        qint64 stock = 0;
        size_t next = 0;
        for (size_t week = 0; week < m_reviews.size() && next < flows.size(); ++week) {
            const qint64 end = week + 1 < m_reviews.size() ? m_reviews[week + 1] : flows.back().at + 1;
            qint64 sum = 0;
            qint64 deepest = 0;
            bool anyOut = false;
            for (; next < flows.size() && flows[next].at < end; ++next) {
                const qint64 by = change(flows[next]);
                anyOut = anyOut || by < 0;
                sum += by;
                deepest = std::min(deepest, sum);
            }
            if (anyOut)
                stock += deliver(code, week, -deepest + usual - stock, usual);
            stock += sum;
        }
    }

private:
    bool isSale(const PlannedMovement &flow) const
    {
        const SalesEntry &entry = m_book.entries()[size_t(flow.entry)];
        return !entry.cancelled
            && (entry.what == SalesClass::Sale || entry.what == SalesClass::SaleWithoutPrice);
    }

    qint64 change(const PlannedMovement &flow) const
    {
        const SalesEntry &entry = m_book.entries()[size_t(flow.entry)];
        if (entry.cancelled)
            return 0;
        return isInflow(entry) ? flow.quantity : -flow.quantity;
    }

    qint64 deliver(size_t code, size_t week, qint64 missing, qint64 usual)
    {
        if (missing <= 0)
            return 0;
        if (usual >= kBox)
            missing = (missing + kBox - 1) / kBox * kBox;
        PlannedMovement movement;
        movement.kind = week == 0 ? PlannedMovement::Kind::Opening : PlannedMovement::Kind::Receipt;
        movement.at = m_reviews[week];
        movement.code = qint32(code);
        movement.quantity = qint32(missing);
        movement.id = loadId(Instant::fromMs(movement.at),
                             m_digest + (week == 0 ? "|opening|" : "|receipt|") + m_book.codes()[code]);
        m_plan.movements.push_back(movement);
        if (week == 0) {
            ++m_plan.openings;
            m_plan.openingPieces += missing;
        } else {
            ++m_plan.receipts;
            m_plan.receivedPieces += missing;
        }
        return missing;
    }

    const SalesBook &m_book;
    const std::vector<qint64> &m_reviews;
    const QByteArray &m_digest;
    SalesPlan &m_plan;
};

} // namespace

SalesPlan planStock(const SalesBook &book, const QByteArray &digest)
{
    SalesPlan plan;
    if (book.entries().empty())
        return plan;
    plan.movements.reserve(book.entries().size() + book.entries().size() / 8);
    const auto times = reviews(book);
    Shelf shelf(book, times, digest, plan);
    for (size_t code = 0; code < book.codes().size(); ++code) {
        std::vector<PlannedMovement> flows;
        for (const qint32 index : book.entriesOf(code)) {
            const SalesEntry &entry = book.entries()[size_t(index)];
            PlannedMovement flow;
            flow.entry = index;
            flow.at = entry.at;
            flow.code = qint32(code);
            flow.quantity = qAbs(entry.quantity);
            flow.id = loadId(Instant::fromMs(entry.at), digest + "|line|" + QByteArray::number(entry.line));
            flows.push_back(flow);
        }
        std::ranges::sort(flows, {}, &PlannedMovement::id);
        shelf.fill(code, flows);
        plan.movements.insert(plan.movements.end(), flows.begin(), flows.end());
    }
    std::ranges::sort(plan.movements, {}, &PlannedMovement::id);
    return plan;
}

} // namespace stoa::hub
