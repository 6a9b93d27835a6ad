// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingplanner.h"

namespace stoa::routing {

namespace {

/// Lines that are supplied wholly or not at all, each with those that go with it.
std::vector<std::vector<size_t>> bundlesOf(const QList<RoutingLine> &open, const RoutingLimits &limits)
{
    std::vector<std::vector<size_t>> bundles;
    QHash<QString, size_t> known;
    for (size_t i = 0; i < size_t(open.size()); ++i) {
        const QString &keep = open[qsizetype(i)].keep;
        if (!keep.isEmpty() && limits.keepTogether == KeepTogether::Keep) {
            if (known.contains(keep)) {
                bundles[known[keep]].push_back(i);
                continue;
            }
            known.insert(keep, bundles.size());
        }
        bundles.push_back({i});
    }
    return bundles;
}

/// Takes from place after place.
class Filling {
public:
    Filling(const RoutingStrategy &strategy, const std::vector<Contender> &contenders,
            const QList<RoutingLine> &open)
        : m_limits(strategy.limits)
        , m_contenders(contenders)
        , m_open(open)
        , m_bundles(bundlesOf(open, strategy.limits))
    {
        for (const RoutingLine &line : open)
            m_lacking.push_back(line.quantity);
    }

    void takeFrom(int index, bool toCome)
    {
        const Contender &contender = m_contenders[size_t(index)];
        Share share = shareOf(index);
        const bool isNew = std::ranges::all_of(share.units, [](qint64 units) { return units == 0; });
        if (isNew && m_limits.maxParts > 0 && int(assignment.shares.size()) >= m_limits.maxParts)
            return;
        std::map<QString, qint64> left;
        for (size_t i = 0; i < share.units.size(); ++i)
            left.try_emplace(m_open[qsizetype(i)].sku, contender.available[i]);
        for (size_t i = 0; i < share.units.size(); ++i)
            left[m_open[qsizetype(i)].sku] -= share.units[i] - share.backordered[i];
        std::vector<qint64> lacking = m_lacking;
        for (const std::vector<size_t> &bundle : m_bundles)
            takeBundle(contender, bundle, toCome, share, left, lacking);
        qint64 units = 0;
        qint64 value = 0;
        for (size_t i = 0; i < share.units.size(); ++i) {
            units += share.units[i];
            value += share.units[i] * m_open[qsizetype(i)].unitValue / 1'000;
        }
        if (units == 0 || units < m_limits.minPartUnits || value < m_limits.minPartValue)
            return;
        m_lacking = lacking;
        const auto known = std::ranges::find(assignment.shares, index, &Share::contender);
        if (known != assignment.shares.end())
            *known = std::move(share);
        else
            assignment.shares.push_back(std::move(share));
    }

    Assignment assignment;

private:
    Share shareOf(int index) const
    {
        const auto known = std::ranges::find(assignment.shares, index, &Share::contender);
        if (known != assignment.shares.end())
            return *known;
        const std::vector<qint64> nothing(size_t(m_open.size()), 0);
        return {.contender = index, .units = nothing, .backordered = nothing};
    }

    void takeBundle(const Contender &contender, const std::vector<size_t> &bundle, bool toCome, Share &share,
                    std::map<QString, qint64> &left, std::vector<qint64> &lacking) const
    {
        const bool whole = bundle.size() > 1 || m_limits.lineSplit == LineDivision::Whole
            || m_open[qsizetype(bundle.front())].flags.contains(LineFlag::Kit);
        std::vector<qint64> amounts;
        std::map<QString, qint64> rest = left;
        for (const size_t line : bundle) {
            qint64 amount = 0;
            if (contender.may[line]) {
                qint64 &there = rest[m_open[qsizetype(line)].sku];
                amount = toCome ? (contender.backorders[line] ? lacking[line] : 0)
                                : std::clamp<qint64>(there, 0, lacking[line]);
                if (m_open[qsizetype(line)].quantity % 1'000 == 0)
                    amount -= amount % 1'000;
                if (!toCome)
                    there -= amount;
            }
            if (whole && amount < m_open[qsizetype(line)].quantity)
                return;
            amounts.push_back(amount);
        }
        for (size_t i = 0; i < bundle.size(); ++i) {
            share.units[bundle[i]] += amounts[i];
            if (toCome)
                share.backordered[bundle[i]] += amounts[i];
            lacking[bundle[i]] -= amounts[i];
        }
        left = std::move(rest);
    }

    const RoutingLimits &m_limits;
    const std::vector<Contender> &m_contenders;
    const QList<RoutingLine> &m_open;
    std::vector<std::vector<size_t>> m_bundles;
    std::vector<qint64> m_lacking;
};

} // namespace

std::vector<int> Planner::ranking() const
{
    const auto covered = [this](int index) {
        const Contender &contender = m_contenders[size_t(index)];
        qint64 sum = 0;
        for (size_t i = 0; i < size_t(m_open.size()); ++i) {
            if (contender.may[i])
                sum += std::min(contender.available[i], m_open[qsizetype(i)].quantity);
        }
        return sum;
    };
    const auto stocked = [this](int index) {
        std::map<QString, qint64> skus;
        for (size_t i = 0; i < size_t(m_open.size()); ++i)
            skus.try_emplace(m_open[qsizetype(i)].sku, m_contenders[size_t(index)].available[i]);
        qint64 sum = 0;
        for (const auto &[sku, units] : skus)
            sum += std::min(units, kEndless / 1'000);
        return sum;
    };
    std::vector<int> order = m_in;
    const auto byMost = [&order](auto &&key) {
        std::ranges::stable_sort(order, std::ranges::greater(), key);
    };
    if (m_strategy.objective == ObjectiveKind::HighestStock)
        byMost(stocked);
    if (m_strategy.objective == ObjectiveKind::PriorityOrder) {
        std::ranges::stable_sort(order, {}, [this](int index) {
            const qsizetype at = m_strategy.order.indexOf(m_contenders[size_t(index)].candidate.node);
            return at < 0 ? m_strategy.order.size() : at;
        });
    }
    // The first rule of the chain decides first, so it sorts last.
    for (auto rule = m_strategy.rules.crbegin(); rule != m_strategy.rules.crend(); ++rule) {
        switch (*rule) {
        case RoutingRule::PreferredLocation:
            byMost([this](int index) { return m_contenders[size_t(index)].candidate.node == m_preferred; });
            break;
        case RoutingRule::MinSplits:
            byMost(covered);
            break;
        case RoutingRule::DefaultLocation:
            byMost([this](int index) { return m_contenders[size_t(index)].isDefault; });
            break;
        }
    }
    return order;
}

Assignment Planner::inOrder(const std::vector<std::vector<int>> &otherThan) const
{
    // Going through places in an order knows one answer. The next best is the one without its first place.
    std::vector<int> skipped;
    for (const std::vector<int> &set : otherThan) {
        for (const int index : ranking()) {
            if (std::ranges::find(set, index) != set.end()
                && std::ranges::find(skipped, index) == skipped.end()) {
                skipped.push_back(index);
                break;
            }
        }
    }
    std::vector<int> order = ranking();
    std::erase_if(order,
                  [&skipped](int index) { return std::ranges::find(skipped, index) != skipped.end(); });
    Filling filling(m_strategy, m_contenders, m_open);
    for (const int index : order)
        filling.takeFrom(index, false);
    if (m_strategy.objective == ObjectiveKind::OnHandFirst) {
        for (const int index : order)
            filling.takeFrom(index, true);
    }
    return std::move(filling.assignment);
}

} // namespace stoa::routing
