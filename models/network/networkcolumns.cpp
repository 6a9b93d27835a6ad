// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkcolumns.h"

#include "models/orders/orderwords.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// A column of text, with what it is compared by where that is something else.
template <typename Record>
RecordColumn<Record> column(std::function<QString()> title, std::function<QString(const Record &)> say,
                            std::function<QVariant(const Record &)> key = {})
{
    return {std::move(title),
            [say = std::move(say), key = std::move(key)](const Record &record, int asked) -> QVariant {
                if (asked == Qt::DisplayRole)
                    return say(record);
                return key && asked == role(TableRole::SortKey) ? key(record) : QVariant();
            }};
}

/// A figure: zero is quiet.
template <typename Record>
RecordColumn<Record> figure(const NetworkDesk &desk, std::function<QString()> title,
                            std::function<qint64(const Record &)> value)
{
    return {std::move(title), [&desk, value = std::move(value)](const Record &record, int asked) -> QVariant {
                const qint64 number = value(record);
                switch (asked) {
                case Qt::DisplayRole:
                    return desk.formats().integer(number);
                case role(TableRole::SortKey):
                case role(TableRole::Amount):
                    return number;
                case role(TableRole::Tone):
                    return int(number == 0 ? CellTone::Quiet : CellTone::Normal);
                default:
                    return {};
                }
            }};
}

/// A share, a dash where nobody knows.
template <typename Record>
RecordColumn<Record> share(const NetworkDesk &desk, std::function<QString()> title,
                           std::function<std::optional<BasisPoints>(const Record &)> value)
{
    return {std::move(title), [&desk, value = std::move(value)](const Record &record, int asked) -> QVariant {
                const auto points = value(record);
                switch (asked) {
                case Qt::DisplayRole:
                    return points ? NetworkWords::percent(*points, desk.formats()) : u"–"_s;
                case role(TableRole::SortKey):
                    return points ? points->value() : -1;
                case role(TableRole::Tone):
                    return int(points ? CellTone::Normal : CellTone::Quiet);
                default:
                    return {};
                }
            }};
}

QVariant stateCell(const NodeRow &row, int asked)
{
    switch (asked) {
    case Qt::DisplayRole:
        return row.statusWord;
    case role(TableRole::SortKey):
        return int(row.status);
    case role(TableRole::Status):
        return int(row.status);
    default:
        return {};
    }
}

QVariant nameCell(const NodeRow &row, int asked)
{
    switch (asked) {
    case Qt::DisplayRole:
        return row.name;
    case role(TableRole::Mark):
        return int(row.node.waiting ? RowMark::Waiting : RowMark::None);
    case role(TableRole::Tone):
        return int(row.isActive() ? CellTone::Normal : CellTone::Quiet);
    default:
        return {};
    }
}

} // namespace

QList<RecordColumn<NodeRow>> nodeColumns(const NetworkDesk &desk)
{
    return {
        {[] { return NetworkDesk::tr("Location"); }, nameCell},
        column<NodeRow>([] { return NetworkDesk::tr("Code"); },
                        [](const NodeRow &row) { return row.code(); }),
        column<NodeRow>([] { return NetworkDesk::tr("Kind"); },
                        [](const NodeRow &row) { return NetworkWords::kind(row.node.location.kind()); },
                        [](const NodeRow &row) { return QString(nameOf(row.node.location.kind())); }),
        column<NodeRow>([] { return NetworkDesk::tr("Zone"); },
                        [](const NodeRow &row) {
                            const auto zone = row.node.location.zone();
                            return zone ? OrderWords::zone(*zone) : u"–"_s;
                        },
                        [](const NodeRow &row) {
                            const auto zone = row.node.location.zone();
                            return zone ? QString(nameOf(*zone)) : QString();
                        }),
        column<NodeRow>([] { return NetworkDesk::tr("Hours"); },
                        [](const NodeRow &row) { return row.openWord; }),
        column<NodeRow>([] { return NetworkDesk::tr("Offers"); },
                        [&desk](const NodeRow &row) {
                            QStringList methods;
                            for (const auto method : kFulfilmentMethods) {
                                if (row.node.settings.terms(method))
                                    methods.append(OrderWords::method(method));
                            }
                            return methods.isEmpty() ? u"–"_s : desk.formats().list(methods);
                        }),
        {[] { return NetworkDesk::tr("This hour"); },
         [&desk](const NodeRow &row, int asked) -> QVariant {
             const HourLoad &load = row.load;
             switch (asked) {
             case Qt::DisplayRole:
                 return desk.loadFigure(load);
             case Qt::ToolTipRole:
                 return desk.loadSentence(row, load);
             case role(TableRole::SortKey):
                 return load.limit > 0 ? load.taken * 10'000 / load.limit : qint64(-1);
             case role(TableRole::Status):
                 return int(load.state == LoadState::Room ? StatusKind::None
                                                          : NetworkWords::loadKind(load.state));
             case role(TableRole::Tone):
                 return int(load.taken == 0 ? CellTone::Quiet : CellTone::Normal);
             default:
                 return {};
             }
         }},
        {[] { return NetworkDesk::tr("Open", "fulfilments"); },
         [&desk](const NodeRow &row, int asked) -> QVariant {
             switch (asked) {
             case Qt::DisplayRole:
                 return row.knowsWork ? desk.formats().integer(row.node.open) : u"–"_s;
             case role(TableRole::SortKey):
                 return row.knowsWork ? row.node.open : -1;
             case role(TableRole::Tone):
                 return int(row.node.open == 0 ? CellTone::Quiet : CellTone::Normal);
             default:
                 return {};
             }
         }},
        {[] { return NetworkDesk::tr("Overdue", "fulfilments"); },
         [&desk](const NodeRow &row, int asked) -> QVariant {
             switch (asked) {
             case Qt::DisplayRole:
                 return row.knowsWork ? desk.formats().integer(row.node.late) : u"–"_s;
             case role(TableRole::SortKey):
                 return row.knowsWork ? row.node.late : -1;
             case role(TableRole::Status):
                 return int(row.node.late > 0 ? StatusKind::Attention : StatusKind::None);
             case role(TableRole::Tone):
                 return int(row.node.late == 0 ? CellTone::Quiet : CellTone::Normal);
             default:
                 return {};
             }
         }},
        share<NodeRow>(
            desk, [] { return NetworkDesk::tr("On time"); },
            [](const NodeRow &row) { return row.node.record.onTimeShare(); }),
        figure<NodeRow>(
            desk, [] { return NetworkDesk::tr("Priority"); },
            [](const NodeRow &row) { return qint64(row.node.settings.details().priority); }),
        {[] { return NetworkDesk::tr("State"); }, stateCell},
    };
}

QList<RecordColumn<CarrierRow>> carrierColumns(const NetworkDesk &desk)
{
    return {
        {[] { return NetworkDesk::tr("Carrier"); },
         [](const CarrierRow &row, int asked) -> QVariant {
             if (asked == Qt::DisplayRole)
                 return row.name;
             return asked == role(TableRole::Mark)
                 ? QVariant(int(row.carrier.waiting ? RowMark::Waiting : RowMark::None))
                 : QVariant();
         }},
        column<CarrierRow>([] { return NetworkDesk::tr("Code"); },
                           [](const CarrierRow &row) { return row.code(); }),
        column<CarrierRow>([] { return NetworkDesk::tr("Services"); },
                           [&desk](const CarrierRow &row) {
                               QStringList codes;
                               for (const CarrierService &service : row.carrier.carrier.services())
                                   codes.append(service.code().text());
                               return codes.isEmpty() ? u"–"_s : desk.formats().list(codes);
                           }),
        column<CarrierRow>([] { return NetworkDesk::tr("Countries"); },
                           [&desk](const CarrierRow &row) {
                               QStringList countries;
                               for (const CarrierService &service : row.carrier.carrier.services()) {
                                   for (const QString &country : service.details().countries) {
                                       if (!countries.contains(country))
                                           countries.append(country);
                                   }
                               }
                               return countries.isEmpty() ? u"–"_s : desk.formats().list(countries);
                           }),
        column<CarrierRow>([] { return NetworkDesk::tr("Cut-off"); },
                           [](const CarrierRow &row) {
                               QStringList times;
                               for (const CarrierService &service : row.carrier.carrier.services()) {
                                   const QString time = clockText(service.details().cutOff);
                                   if (!times.contains(time))
                                       times.append(time);
                               }
                               return times.isEmpty() ? u"–"_s : times.join(u", "_s);
                           }),
        figure<CarrierRow>(
            desk, [] { return NetworkDesk::tr("Parcels, 28 days"); },
            [](const CarrierRow &row) { return row.carrier.parcels; }),
        {[] { return NetworkDesk::tr("State"); },
         [](const CarrierRow &row, int asked) -> QVariant {
             const bool active = row.carrier.carrier.active();
             switch (asked) {
             case Qt::DisplayRole:
                 //: State of a carrier
                 return active ? NetworkDesk::tr("In use", "carrier")
                               : NetworkDesk::tr("Switched off", "carrier");
             case role(TableRole::SortKey):
                 return active ? u"on"_s : u"off"_s;
             case role(TableRole::Status):
                 return int(active ? StatusKind::Ok : StatusKind::Unknown);
             default:
                 return {};
             }
         }},
    };
}

QList<RecordColumn<SlaRow>> slaColumns(const NetworkDesk &desk)
{
    return {
        column<SlaRow>([] { return NetworkDesk::tr("Zone"); },
                       [](const SlaRow &row) { return OrderWords::zone(row.zone); },
                       [](const SlaRow &row) { return int(row.zone); }),
        column<SlaRow>(
            [] {
                //: Column of service goals: the hours in which an order is at the door
                return NetworkDesk::tr("Within", "hours");
            },
            [&desk](const SlaRow &row) {
                return row.band ? NetworkWords::hours(row.band->hours, desk.formats()) : u"–"_s;
            },
            [](const SlaRow &row) { return row.band ? row.band->hours : 0; }),
        column<SlaRow>([] { return NetworkDesk::tr("Goal"); },
                       [&desk](const SlaRow &row) {
                           return row.band ? desk.bandWord(*row.band) : NetworkDesk::tr("none set");
                       },
                       [](const SlaRow &row) { return row.band ? row.band->low.value() : -1; }),
        {[] { return NetworkDesk::tr("Reached"); },
         [&desk](const SlaRow &row, int asked) -> QVariant {
             switch (asked) {
             case Qt::DisplayRole:
                 return row.share ? NetworkWords::percent(*row.share, desk.formats()) : u"–"_s;
             case role(TableRole::SortKey):
                 return row.share ? row.share->value() : -1;
             case role(TableRole::Tone):
                 return int(row.share ? CellTone::Strong : CellTone::Quiet);
             default:
                 return {};
             }
         }},
        figure<SlaRow>(
            desk, [] { return NetworkDesk::tr("Orders"); }, [](const SlaRow &row) { return row.orders; }),
        figure<SlaRow>(
            desk, [] { return NetworkDesk::tr("Not in time"); },
            [](const SlaRow &row) { return row.orders - row.inTime; }),
        {[] { return NetworkDesk::tr("Verdict"); },
         [](const SlaRow &row, int asked) -> QVariant {
             switch (asked) {
             case Qt::DisplayRole:
                 return row.band ? NetworkWords::verdict(row.verdict) : NetworkDesk::tr("No goal");
             case role(TableRole::SortKey):
                 return row.band ? int(row.verdict) : -1;
             case role(TableRole::Status):
                 return int(row.band ? NetworkWords::verdictKind(row.verdict) : StatusKind::Unknown);
             default:
                 return {};
             }
         }},
    };
}

QList<RecordColumn<PeakRow>> peakColumns(const NetworkDesk &desk)
{
    return {
        column<PeakRow>([] { return NetworkDesk::tr("Location"); },
                        [](const PeakRow &row) { return row.name; }),
        column<PeakRow>([] { return NetworkDesk::tr("Method"); },
                        [](const PeakRow &row) { return OrderWords::method(row.method); }),
        column<PeakRow>([] { return NetworkDesk::tr("Busiest hour"); },
                        [&desk](const PeakRow &row) {
                            const Formats there = desk.formats().in(row.zone);
                            return there.marked(there.shortMoment(row.when, desk.clock().now()), row.when);
                        },
                        [](const PeakRow &row) { return row.when.msSinceEpoch(); }),
        {[] { return NetworkDesk::tr("Of usable"); },
         [&desk](const PeakRow &row, int asked) -> QVariant {
             const auto share = row.share();
             switch (asked) {
             case Qt::DisplayRole:
                 return share ? NetworkWords::percent(*share, desk.formats()) : u"–"_s;
             case role(TableRole::SortKey):
                 return share ? share->value() : -1;
             case role(TableRole::Status):
                 return int(row.headroom < 0 ? StatusKind::Problem : StatusKind::Attention);
             default:
                 return {};
             }
         }},
        figure<PeakRow>(
            desk, [] { return NetworkDesk::tr("Left"); }, [](const PeakRow &row) { return row.headroom; }),
        figure<PeakRow>(
            desk, [] { return NetworkDesk::tr("Hours over"); },
            [](const PeakRow &row) { return qint64(row.hoursOver); }),
    };
}

} // namespace stoa
