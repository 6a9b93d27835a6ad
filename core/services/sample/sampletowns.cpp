// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/sampletowns.h"

#include "core/services/sample/sampletable.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const QString kTownsFile = u"towns.tsv"_s;
const QString kPeopleFile = u"people.tsv"_s;
/// So far from its centre does a town reach, in millionths of a degree.
constexpr qint64 kTownReach = 18'000;

const QString &oneOf(const QStringList &texts, SampleRandom &random)
{
    return texts[qsizetype(random.below(texts.size()))];
}

} // namespace

Result<SampleAddresses> SampleAddresses::load()
{
    SampleAddresses addresses;
    STOA_TRY_ASSIGN(const auto towns, readSampleTable(kTownsFile, 7));
    std::vector<qint64> weights;
    for (const QStringList &row : towns) {
        SampleTown town;
        town.name = row[0];
        town.country = row[1];
        town.postalCodes = row[2].split(u';');
        const auto zone = zoneOf(row[3]);
        if (!zone)
            return Error::invalid(kTownsFile, u"no such zone: "_s + row[3]);
        town.zone = *zone;
        STOA_TRY_ASSIGN(town.centre.latitude, sampleNumber(row[4], kTownsFile));
        STOA_TRY_ASSIGN(town.centre.longitude, sampleNumber(row[5], kTownsFile));
        STOA_TRY_ASSIGN(town.weight, sampleNumber(row[6], kTownsFile));
        weights.push_back(town.weight);
        addresses.m_towns.push_back(std::move(town));
    }
    addresses.m_weights = SampleWeights(weights);
    STOA_TRY_ASSIGN(const auto people, readSampleTable(kPeopleFile, 5));
    for (const QStringList &row : people)
        addresses.m_people.push_back(
            {row[0], row[1].split(u';'), row[2].split(u';'), row[3].split(u';'), row[4]});
    if (addresses.m_towns.empty() || addresses.m_people.empty())
        return Error::invalid(kTownsFile, u"no towns, or nobody in them"_s);
    return addresses;
}

Destination SampleAddresses::placeIn(const SampleTown &town, SampleRandom &random)
{
    Destination place;
    place.city = town.name;
    place.country = town.country;
    place.postalCode = oneOf(town.postalCodes, random);
    place.zone = town.zone;
    place.coordinates = Coordinates{town.centre.latitude + random.between(-kTownReach, kTownReach),
                                    town.centre.longitude + random.between(-kTownReach, kTownReach)};
    return place;
}

OrderContact SampleAddresses::contactIn(const QString &country, SampleRandom &random) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&country](const People &people) { return people.country == country; });
    const People &people = found == m_people.end() ? m_people.front() : *found;
    OrderContact contact;
    contact.name = oneOf(people.first, random) + u' ' + oneOf(people.last, random);
    contact.street = oneOf(people.streets, random) + u' ' + QString::number(random.between(1, 140));
    const qint64 number = random.below(10'000);
    contact.phone = people.phone + u' ' + u"%1"_s.arg(number, 4, 10, QChar(u'0'));
    contact.email = u"customer%1@example.com"_s.arg(number);
    return contact;
}

} // namespace stoa
