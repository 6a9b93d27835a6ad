// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/plainnumber.h"
#include "hub/imports/remarks.h"
#include "hub/imports/salesbook.h"

#include <algorithm>
#include <map>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLatestSales = 50;
/// Ten-thousandths in a penny.
constexpr qint64 kPerMinorUnit = 100;
constexpr qsizetype kLongestName = 200;

} // namespace

QString SalesBook::nameOfCode(size_t code) const
{
    struct Vote {
        qint64 priced = 0;
        qint64 others = 0;
    };
    std::map<qint32, Vote> votes;
    for (const qint32 index : m_byCode[code]) {
        const SalesEntry &entry = m_entries[size_t(index)];
        ++(entry.what == SalesClass::Sale ? votes[entry.text].priced : votes[entry.text].others);
    }
    QString best;
    std::tuple<qint64, qint64, qsizetype> most{};
    for (const auto &[text, vote] : votes) {
        const QString name = QString::fromUtf8(m_texts.texts[size_t(text)]);
        if (name.isEmpty() || (vote.priced == 0 && looksLikeRemark(name)))
            continue;
        const std::tuple weight(vote.priced, vote.others, name.size());
        if (best.isEmpty() || weight > most || (weight == most && name < best)) {
            best = name;
            most = weight;
        }
    }
    return best.isEmpty() ? QString::fromUtf8(m_codes.texts[code]) : best.left(kLongestName);
}

std::optional<qint64> SalesBook::priceOfCode(size_t code) const
{
    struct Vote {
        int count = 0;
        int latest = 0;
    };
    std::map<qint64, Vote> votes;
    int seen = 0;
    const auto &list = m_byCode[code];
    for (size_t i = list.size(); i-- > 0 && seen < kLatestSales;) {
        const SalesEntry &entry = m_entries[size_t(list[i])];
        if (entry.what != SalesClass::Sale)
            continue;
        Vote &vote = votes[entry.price];
        if (vote.count++ == 0)
            vote.latest = -seen;
        ++seen;
    }
    if (votes.empty())
        return std::nullopt;
    const auto best = std::ranges::max_element(votes, [](const auto &a, const auto &b) {
        return std::pair(a.second.count, a.second.latest) < std::pair(b.second.count, b.second.latest);
    });
    return roundedDivision(best->first, kPerMinorUnit);
}

Result<QList<Item>> SalesBook::items() const
{
    struct Article {
        size_t code;
        qint64 sales;
    };
    std::vector<Article> articles;
    qint64 total = 0;
    for (size_t code = 0; code < m_byCode.size(); ++code) {
        if (m_byCode[code].empty())
            continue;
        const qint64 sales = std::ranges::count_if(m_byCode[code], [this](qint32 index) {
            return m_entries[size_t(index)].what == SalesClass::Sale;
        });
        articles.push_back({code, sales});
        total += sales;
    }
    std::ranges::sort(articles, [this](const Article &a, const Article &b) {
        return a.sales != b.sales ? a.sales > b.sales : m_codes.texts[a.code] < m_codes.texts[b.code];
    });
    QList<Item> items;
    qint64 before = 0;
    for (const Article &article : articles) {
        ItemDraft draft;
        draft.sku = QString::fromUtf8(m_codes.texts[article.code]);
        draft.names.insert(u"en"_s, nameOfCode(article.code));
        draft.currency = u"GBP"_s;
        draft.priceMinor = priceOfCode(article.code);
        draft.velocity = article.sales == 0 || before * 100 >= total * 95 ? u"C"_s
            : before * 100 >= total * 80                                  ? u"B"_s
                                                                          : u"A"_s;
        before += article.sales;
        STOA_TRY_ASSIGN(auto item, Item::accept(draft));
        items.append(std::move(item));
    }
    std::ranges::sort(items, [](const Item &a, const Item &b) { return a.sku().text() < b.sku().text(); });
    return items;
}

} // namespace stoa::hub
