// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/salesbook.h"

#include "hub/imports/quarantine.h"
#include "hub/imports/remarks.h"

#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;

bool isSale(SalesClass what) { return what == SalesClass::Sale || what == SalesClass::SaleWithoutPrice; }

} // namespace

QLatin1StringView nameOf(SalesClass what)
{
    switch (what) {
    case SalesClass::Sale:
        return "sale"_L1;
    case SalesClass::SaleWithoutPrice:
        return "saleWithoutPrice"_L1;
    case SalesClass::Return:
        return "return"_L1;
    case SalesClass::WriteOff:
        return "writeOff"_L1;
    case SalesClass::WriteOn:
        return "writeOn"_L1;
    case SalesClass::Fee:
        return "fee"_L1;
    case SalesClass::Quarantined:
        return "quarantined"_L1;
    }
    return {};
}

qint32 SalesBook::Texts::of(const QByteArray &text)
{
    const auto known = index.constFind(text);
    if (known != index.cend())
        return *known;
    const auto number = qint32(texts.size());
    texts.push_back(text);
    index.insert(text, number);
    return number;
}

void SalesBook::quarantine(const RetailLine &line, QLatin1StringView reason, const QString &content)
{
    if (std::ssize(m_quarantined) < kMostQuarantined)
        m_quarantined.push_back({line.line, reason, content});
    else
        ++m_notKept[reason];
}

void SalesBook::add(const RetailLine &line)
{
    SalesEntry entry;
    entry.at = line.at.msSinceEpoch();
    entry.price = line.price;
    entry.line = qint32(line.line);
    entry.invoice = line.invoice;
    entry.code = m_codes.of(line.code);
    entry.text = m_texts.of(line.description);
    if (!line.customer.isEmpty())
        entry.customer = m_customers.of(line.customer);
    entry.quantity = line.quantity;
    entry.series = line.series;

    const auto refuse = [&](QLatin1StringView reason) {
        entry.what = SalesClass::Quarantined;
        QString text = QString::fromUtf8(line.description);
        if (looksLikeRemark(text))
            text = withoutNames(text);
        quarantine(line, reason,
                   u"%1,%2,%3,%4,%5,%6"_s.arg(
                       QString::fromLatin1(line.document()), QString::fromUtf8(line.code), text,
                       QString::number(line.quantity), line.at.toString(), QString::number(line.price)));
    };
    if (line.isFee())
        entry.what = SalesClass::Fee;
    else if (line.description.toLower() == "test" || line.code.startsWith("TEST"))
        refuse(fault::kTest);
    else if (line.series == RetailLine::Series::Bookkeeping)
        refuse(fault::kBookkeeping);
    else if (line.price < 0)
        refuse(fault::kPrice);
    else if (line.series == RetailLine::Series::Credit && line.quantity < 0)
        entry.what = SalesClass::Return;
    else if (line.series == RetailLine::Series::Credit)
        refuse(fault::kSign);
    else if (line.quantity > 0)
        entry.what = line.price > 0 ? SalesClass::Sale : SalesClass::SaleWithoutPrice;
    else if (line.price == 0 && line.customer.isEmpty())
        entry.what = SalesClass::WriteOff;
    else
        refuse(fault::kSign);
    if (entry.what != SalesClass::Quarantined)
        m_entries.push_back(entry);
}

void SalesBook::judge()
{
    m_byCode.resize(m_codes.texts.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].what != SalesClass::Fee)
            m_byCode[size_t(m_entries[i].code)].push_back(qint32(i));
    }
    for (auto &list : m_byCode) {
        std::ranges::sort(list, [this](qint32 a, qint32 b) {
            const SalesEntry &left = m_entries[size_t(a)];
            const SalesEntry &right = m_entries[size_t(b)];
            return std::pair(left.at, left.line) < std::pair(right.at, right.line);
        });
    }
    for (SalesEntry &entry : m_entries) {
        if (entry.what == SalesClass::SaleWithoutPrice && entry.customer < 0)
            judgeWithoutPrice(entry);
    }
    matchReturns();
    countRepeated();
}

void SalesBook::judgeWithoutPrice(SalesEntry &entry)
{
    const QString text = QString::fromUtf8(m_texts.texts[size_t(entry.text)]);
    const bool isName = std::ranges::any_of(m_byCode[size_t(entry.code)], [&](qint32 index) {
        const SalesEntry &other = m_entries[size_t(index)];
        return other.what == SalesClass::Sale && other.text == entry.text;
    });
    if (text.isEmpty() || (!isName && looksLikeRemark(text)))
        entry.what = SalesClass::WriteOn;
}

void SalesBook::matchReturns()
{
    for (const auto &list : m_byCode) {
        QHash<qint32, std::vector<qint32>> salesOf; // by customer, oldest first
        QHash<qint32, std::vector<qint32>> leftOf;
        for (const qint32 index : list) {
            const SalesEntry &entry = m_entries[size_t(index)];
            if (entry.customer >= 0 && isSale(entry.what)) {
                salesOf[entry.customer].push_back(index);
                leftOf[entry.customer].push_back(entry.quantity);
            } else if (entry.what == SalesClass::Return) {
                match(index, salesOf[entry.customer], leftOf[entry.customer]);
            }
        }
    }
}

void SalesBook::match(qint32 credit, std::vector<qint32> &sales, std::vector<qint32> &left)
{
    SalesEntry &entry = m_entries[size_t(credit)];
    qint32 open = -entry.quantity;
    for (size_t i = sales.size(); i-- > 0;) {
        SalesEntry &sale = m_entries[size_t(sales[i])];
        if (left[i] != open || sale.quantity != open)
            continue;
        left[i] = 0;
        entry.partner = sales[i];
        ++m_matching.whole;
        if (entry.at - sale.at <= kDayMs) {
            entry.cancelled = sale.cancelled = true;
            sale.partner = credit;
        }
        return;
    }
    for (size_t i = sales.size(); i-- > 0 && open > 0;) {
        const qint32 taken = qMin(open, left[i]);
        if (taken == 0)
            continue;
        left[i] -= taken;
        open -= taken;
        if (entry.partner < 0)
            entry.partner = sales[i];
    }
    if (entry.partner < 0)
        ++m_matching.none;
    else
        ++(open == 0 ? m_matching.whole : m_matching.partly);
}

void SalesBook::countRepeated()
{
    using Key = std::tuple<qint32, qint32, qint32, qint32, qint64, int>;
    std::vector<Key> keys;
    keys.reserve(m_entries.size());
    for (const SalesEntry &entry : m_entries)
        keys.emplace_back(entry.invoice, entry.code, entry.text, entry.quantity, entry.price,
                          int(entry.series));
    std::ranges::sort(keys);
    for (size_t i = 1; i < keys.size(); ++i)
        m_repeated += keys[i] == keys[i - 1] ? 1 : 0;
}

} // namespace stoa::hub
