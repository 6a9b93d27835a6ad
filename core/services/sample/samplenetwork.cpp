// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplenetwork.h"

#include "core/services/sample/sampletable.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const QString &file()
{
    static const QString kFile = u"locations.tsv"_s;
    return kFile;
}

Result<std::array<SampleHours, 7>> parseHours(const QString &text)
{
    std::array<SampleHours, 7> hours;
    const QStringList days = text.split(u',');
    if (days.size() != 7)
        return Error::invalid(file(), u"not seven days: "_s + text);
    for (size_t day = 0; day < hours.size(); ++day) {
        const QString &span = days.at(qsizetype(day));
        if (span == u"-"_s)
            continue;
        STOA_TRY_ASSIGN(const qint64 opens, sampleNumber(span.section(u'-', 0, 0), file()));
        STOA_TRY_ASSIGN(const qint64 closes, sampleNumber(span.section(u'-', 1), file()));
        hours[day] = {int(opens / 100 * 60 + opens % 100), int(closes / 100 * 60 + closes % 100)};
    }
    return hours;
}

Result<SamplePlace> parsePlace(const QStringList &row)
{
    SamplePlace place;
    SampleLocation &location = place.location;
    qsizetype column = 0;
    const auto text = [&row, &column] {
        return row.at(column++);
    };
    location.code = text();
    location.kind = text();
    for (QString &name : location.names)
        name = text();
    location.street = text();
    location.postalCode = text();
    location.city = text();
    location.country = text();
    STOA_TRY_ASSIGN(location.latitude, sampleNumber(text(), file()));
    STOA_TRY_ASSIGN(location.longitude, sampleNumber(text(), file()));
    location.timeZone = text();
    STOA_TRY_ASSIGN(const qint64 offset, sampleNumber(text(), file()));
    place.clock = SampleZone(int(offset));
    location.zone = text();
    STOA_TRY_ASSIGN(location.hours, parseHours(text()));
    location.capabilities = text().split(u' ');
    location.servedBy = text();
    if (location.servedBy == u"-"_s)
        location.servedBy.clear();
    STOA_TRY_ASSIGN(const qint64 lead, sampleNumber(text(), file()));
    place.leadDays = int(lead);
    const QString shipDays = text();
    for (size_t day = 0; day < place.shipsOn.size(); ++day)
        place.shipsOn[day] = shipDays.contains(QString::number(day + 1));
    STOA_TRY_ASSIGN(place.basketsPerDay, sampleNumber(text(), file()));
    STOA_TRY_ASSIGN(place.assortmentPerThousand, sampleNumber(text(), file()));
    STOA_TRY_ASSIGN(const qint64 tills, sampleNumber(text(), file()));
    place.tills = int(tills);
    STOA_TRY_ASSIGN(const qint64 delay, sampleNumber(text(), file()));
    location.feedDelayMinutes = int(delay);
    return place;
}

} // namespace

Result<std::vector<SamplePlace>> readSampleNetwork(SampleScale scale)
{
    constexpr int kColumns = 27;
    STOA_TRY_ASSIGN(const auto rows, readSampleTable(file(), kColumns));
    const QString size = scale == SampleScale::Small ? u"small"_s : u"chain"_s;
    std::vector<SamplePlace> places;
    int firstWarehouse = -1;
    for (const QStringList &row : rows) {
        if (!row.last().split(u' ').contains(size))
            continue;
        STOA_TRY_ASSIGN(SamplePlace place, parsePlace(row));
        if (firstWarehouse < 0 && place.isWarehouse())
            firstWarehouse = int(places.size());
        places.push_back(std::move(place));
    }
    if (firstWarehouse < 0)
        return Error::invalid(file(), u"no warehouse"_s);
    if (scale == SampleScale::Small) {
        // Fewer articles: the stores carry more of them, and fewer people come for them.
        for (SamplePlace &place : places) {
            place.basketsPerDay = (place.basketsPerDay + 3) / 4;
            place.assortmentPerThousand = std::min<qint64>(1000, place.assortmentPerThousand * 2);
        }
    }
    for (SamplePlace &place : places) {
        if (!place.isStore())
            continue;
        // A small chain has not every warehouse: the first one serves.
        place.servedBy = firstWarehouse;
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i].location.code == place.location.servedBy)
                place.servedBy = int(i);
        }
        place.location.servedBy = places[size_t(place.servedBy)].location.code;
    }
    return places;
}

} // namespace stoa
