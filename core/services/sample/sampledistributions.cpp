// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/sampledistributions.h"

#include "core/services/sample/sampletable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Reads integers and keeps the first thing that is wrong.
class Reader {
public:
    explicit Reader(QJsonObject json)
        : m_json(std::move(json))
    { }

    std::vector<qint64> list(const QJsonValue &value, const QString &name, size_t least)
    {
        std::vector<qint64> numbers;
        const auto entries = value.toArray();
        for (const QJsonValue &number : entries) {
            numbers.push_back(number.toInteger(-1));
            if (numbers.back() < 0)
                m_wrong = name;
        }
        if (numbers.size() < least)
            m_wrong = name;
        return numbers;
    }
    std::vector<qint64> list(const QString &name, size_t least)
    {
        return list(m_json.value(name), name, least);
    }

    SampleWeights weights(const QString &name) { return positive(SampleWeights(list(name, 1)), name); }
    SampleWeights positive(SampleWeights weights, const QString &name)
    {
        if (weights.total() <= 0)
            m_wrong = name;
        return weights;
    }

    SampleRanking ranking(const QString &name)
    {
        const QJsonObject json = m_json.value(name).toObject();
        SampleRanking ranking{list(json.value("rankMillionths"_L1), name, 2),
                              list(json.value("weights"_L1), name, 2)};
        if (ranking.weights.size() != ranking.rankMillionths.size())
            m_wrong = name;
        return ranking;
    }

    qint64 number(const QString &name)
    {
        const qint64 value = m_json.value(name).toInteger(-1);
        if (value < 0)
            m_wrong = name;
        return value;
    }

    const QJsonObject &json() const { return m_json; }
    const QString &wrong() const { return m_wrong; }

private:
    QJsonObject m_json;
    QString m_wrong;
};

} // namespace

Result<SampleDistributions> SampleDistributions::load()
{
    STOA_TRY_ASSIGN(const QByteArray bytes, readSampleFile(u"distributions.json"_s));
    Reader reader(QJsonDocument::fromJson(bytes).object());
    SampleDistributions found;
    found.householdLines = reader.weights(u"householdLines"_s);
    found.tradeLines = reader.weights(u"tradeLines"_s);
    const QString pieces = u"householdPiecesByPriceQuarter"_s;
    const QJsonArray quarters = reader.json().value(pieces).toArray();
    for (size_t quarter = 0; quarter < found.householdPieces.size(); ++quarter) {
        found.householdPieces[quarter] =
            reader.positive(SampleWeights(reader.list(quarters.at(qsizetype(quarter)), pieces, 1)), pieces);
    }
    found.tradePieces = reader.weights(u"tradePieces"_s);
    found.popularity = reader.ranking(u"popularity"_s);
    found.customerOrders = reader.ranking(u"customerOrders"_s);
    found.knownCustomerPerThousand = reader.number(u"knownCustomerPerThousand"_s);
    found.hourWeights = reader.list(u"hourWeights"_s, 24);
    found.weekdayPerThousand = reader.list(u"weekdayPerThousand"_s, 7);
    found.monthPerThousand = reader.list(u"monthPerThousand"_s, 12);
    found.returnedLinesPerTenThousand = reader.number(u"returnedLinesPerTenThousand"_s);
    found.returnDelayHours = reader.list(u"returnDelayHours"_s, 2);
    found.priceSpreadPerThousand = reader.list(u"priceSpreadPerThousand"_s, 2);
    if (!reader.wrong().isEmpty())
        return Error::invalid(reader.wrong(), u"missing or not as expected in distributions.json"_s);
    return found;
}

qint64 SampleRanking::weightOf(qint64 rank, qint64 count) const
{
    const qint64 at = count < 2 ? 0 : rank * 1'000'000 / (count - 1);
    const auto above = std::upper_bound(rankMillionths.begin(), rankMillionths.end(), at);
    if (above == rankMillionths.end())
        return std::max<qint64>(1, weights.back());
    const auto right = size_t(above - rankMillionths.begin());
    const size_t left = right == 0 ? 0 : right - 1;
    const qint64 span = std::max<qint64>(1, rankMillionths[right] - rankMillionths[left]);
    const qint64 weight =
        weights[left] + (weights[right] - weights[left]) * (at - rankMillionths[left]) / span;
    return std::max<qint64>(1, weight);
}

qint64 drawQuantile(const std::vector<qint64> &knots, SampleRandom &random)
{
    const qint64 at = random.below(qint64(knots.size() - 1) * 1000);
    const auto left = size_t(at / 1000);
    return knots[left] + (knots[left + 1] - knots[left]) * (at % 1000) / 1000;
}

} // namespace stoa
