// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/catalog/catalogverbs.h"
#include "core/store/network/locationrepository.h"
#include "hub/imports/plainnumber.h"
#include "hub/imports/tablerows.h"

#include <QJsonArray>
#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

const std::array kDays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

QStringList wordsOf(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

/// Millionths of a degree; nothing when the field is empty.
Result<std::optional<qint64>> degreesOf(const TableRow &row, const QString &column)
{
    const QString text = row.text(column);
    if (text.isEmpty())
        return std::optional<qint64>();
    const auto degrees = parseScaled(text.toUtf8(), 6);
    if (!degrees)
        return Error::invalid(column, u"expected degrees like 37.976422"_s);
    return degrees;
}

/// Stores, warehouses and what else holds stock: of one that is known, what the line does not tell stays.
class LocationsTable final : public TableKind {
public:
    QList<ColumnNames> columns() const override
    {
        QList<ColumnNames> all{{u"code"_s, {u"location"_s, u"store"_s, u"location_code"_s}, true},
                               {u"kind"_s, {u"type"_s}},
                               {u"name"_s},
                               {u"street"_s, {u"address"_s}},
                               {u"city"_s, {u"town"_s}},
                               {u"postal_code"_s, {u"postcode"_s, u"zip"_s}},
                               {u"country"_s},
                               {u"time_zone"_s, {u"timezone"_s}},
                               {u"zone"_s},
                               {u"latitude"_s, {u"lat"_s}},
                               {u"longitude"_s, {u"lon"_s, u"lng"_s}}};
        for (const QString &day : kDays)
            all.append({u"hours_"_s + day});
        all.append({u"capabilities"_s});
        all.append({u"active"_s});
        return all;
    }
    bool takes(const QString &column) const override { return column.startsWith(u"name_"_s); }

    Result<RowWrite> read(const TableRow &row, Instant) const override
    {
        // As far as the line can be judged without what is there already.
        LocationDraft alone;
        STOA_TRY(tell(row, alone));
        alone.kind = alone.kind.isEmpty() ? QString(nameOf(LocationKind::Store)) : alone.kind;
        if (alone.names.isEmpty())
            alone.names.insert(u"en"_s, alone.code);
        const auto shape = Location::accept(alone);
        if (!shape) {
            Error error = shape.error();
            error.field.replace(u'/', u'_'); // hours/mon is told in the column hours_mon
            return error;
        }
        STOA_TRY(m_named.take(shape->code().text(), row.line(), u"code"_s));
        return RowWrite([row, code = shape->code().text()](UnitOfWork &work) -> Result<bool> {
            STOA_TRY_ASSIGN(const auto before, LocationRepository::find(work.connection(), code));
            LocationDraft draft = before ? before->details() : LocationDraft();
            if (before)
                draft.names = before->names().all();
            STOA_TRY(tell(row, draft));
            if (draft.timeZone.isEmpty())
                draft.timeZone = u"UTC"_s;
            STOA_TRY_ASSIGN(const auto location, acceptLocation(draft));
            if (before && isSame(*before, location))
                return false;
            STOA_TRY(LocationRepository::save(work, location));
            return true;
        });
    }

private:
    /// Puts into the draft what the line tells; a field that is empty or not there tells nothing.
    static Result<void> tell(const TableRow &row, LocationDraft &draft)
    {
        draft.code = row.text(u"code"_s);
        row.putNames(draft.names);
        row.put(u"kind"_s, draft.kind);
        row.put(u"street"_s, draft.street);
        row.put(u"city"_s, draft.city);
        row.put(u"postal_code"_s, draft.postalCode);
        row.put(u"country"_s, draft.country);
        row.put(u"time_zone"_s, draft.timeZone);
        row.put(u"zone"_s, draft.zone);
        STOA_TRY(tellPlace(row, draft));
        for (const QString &day : kDays) {
            const QStringList spans = wordsOf(row.text(u"hours_"_s + day));
            if (!spans.isEmpty())
                draft.hours.insert(day, QJsonArray::fromStringList(spans));
        }
        const QStringList capabilities = wordsOf(row.text(u"capabilities"_s));
        draft.capabilities = capabilities.isEmpty() ? draft.capabilities : capabilities;
        const QString active = row.text(u"active"_s);
        if (!active.isEmpty() && active != "yes"_L1 && active != "no"_L1)
            return Error::invalid(u"active"_s, u"expected yes or no"_s);
        if (!active.isEmpty())
            draft.active = active == "yes"_L1;
        return {};
    }

    static Result<void> tellPlace(const TableRow &row, LocationDraft &draft)
    {
        STOA_TRY_ASSIGN(const auto latitude, degreesOf(row, u"latitude"_s));
        STOA_TRY_ASSIGN(const auto longitude, degreesOf(row, u"longitude"_s));
        if (latitude.has_value() != longitude.has_value())
            return Error::invalid(latitude ? u"longitude"_s : u"latitude"_s,
                                  u"is missing beside the other one"_s);
        if (latitude)
            draft.coordinates = Coordinates{*latitude, *longitude};
        return {};
    }

    static bool isSame(const Location &before, const Location &after)
    {
        const LocationDraft &a = before.details();
        const LocationDraft &b = after.details();
        return before.kind() == after.kind() && before.names() == after.names() && a.street == b.street
            && a.city == b.city && a.postalCode == b.postalCode && a.country == b.country
            && a.timeZone == b.timeZone && a.zone == b.zone && a.coordinates == b.coordinates
            && a.hours == b.hours && a.capabilities == b.capabilities && (!b.active || a.active == b.active);
    }

    mutable NamedOnce m_named;
};

} // namespace

std::unique_ptr<TableKind> locationsTable() { return std::make_unique<LocationsTable>(); }

} // namespace stoa::hub
