// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkdesk.h"

#include "models/network/networkcolumns.h"
#include "models/shared/permissiontext.h"

#include <QCollator>
#include <QLocale>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr int kDayHours = 24;
constexpr int kMinuteMs = 60'000;
/// A burst of commits is read once.
constexpr int kSoonMs = 40;
constexpr int kPastDays = 7;
constexpr int kComingDays = 3;
constexpr int kRecordDays = 28;

auto tied(const NodeRow &row)
{
    return std::tie(row.node, row.name, row.moment, row.openWord, row.load, row.knowsWork, row.status,
                    row.statusWord);
}

/// In the order of the language; of equal names the first stays first.
template <typename Row> void sortByName(QList<Row> &rows, const QString &language)
{
    const QCollator collator((QLocale(language)));
    std::ranges::stable_sort(
        rows, [&collator](const Row &a, const Row &b) { return collator.compare(a.name, b.name) < 0; });
}

} // namespace

bool operator==(const NodeRow &a, const NodeRow &b) { return tied(a) == tied(b); }

QString SlaRow::key() const { return QString(nameOf(zone)) + u'/' + QString::number(band ? band->hours : 0); }

/// What is asked of the tables at a time.
struct NetworkDesk::Wish {
    NetworkQuery::Spans spans;
    Instant slaFrom;
    int day = 0;
    std::optional<FulfilmentMethod> method;
    QString language;
    Rights rights;
};

struct NetworkDesk::Read {
    Instant now;
    QList<NodeRow> nodes; ///< by name, like the others
    QList<CarrierRow> carriers;
    NetworkSla sla;
    QList<PeakRow> peaks;
    QList<int> hours;
    QList<CapacityModel::Row> capacity;
};

NetworkDesk::NetworkDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent)
    : NetworkDesk(*new CoreDoor(core), wording, clock, parent)
{
    m_door.setParent(this);
}

NetworkDesk::NetworkDesk(DeskDoor &door, Wording &wording, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_wording(wording)
    , m_clock(clock)
    , m_nodes(nodeColumns(*this), [](const NodeRow &row) { return row.code(); })
    , m_carriers(carrierColumns(*this), [](const CarrierRow &row) { return row.code(); })
    , m_sla(slaColumns(*this), [](const SlaRow &row) { return row.key(); })
    , m_peaks(peakColumns(*this), [](const PeakRow &row) { return row.code; })
    , m_capacity(wording)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &NetworkDesk::read);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, &NetworkDesk::read);
    m_minute.start();
    connect(&door.store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        for (const auto type : {EntityType::Location, EntityType::Node, EntityType::Carrier, EntityType::Slot,
                                EntityType::Fulfilment, EntityType::Order, EntityType::Setting}) {
            if (changes.touches(type)) {
                m_soon.start();
                return;
            }
        }
    });
    connect(&door, &DeskDoor::sessionChanged, this, [this] {
        Q_EMIT rightsChanged();
        read();
    });
    connect(&wording, &Wording::changed, this, &NetworkDesk::sayAnew);
    read();
}

Result<NetworkDesk::Read> NetworkDesk::readAll(sql::Connection &connection, const Wish &wish)
{
    Read read{wish.spans.now};
    STOA_TRY_ASSIGN(auto nodes, NetworkQuery::nodes(connection, wish.spans));
    STOA_TRY_ASSIGN(const auto carriers, NetworkQuery::carriers(connection, wish.spans));
    for (const NetworkCarrier &carrier : carriers)
        read.carriers.append({carrier, carrier.carrier.names().in(wish.language)});
    STOA_TRY_ASSIGN(read.sla, NetworkQuery::sla(connection, wish.slaFrom, wish.spans.now));
    // A PC has a part of the orders of others alone: no figure is better than a wrong one.
    for (NetworkNode &node : nodes) {
        if (!wish.rights.maySeeStore(node.location.code().text())) {
            node.open = 0;
            node.late = 0;
            node.record = {};
            node.taken.clear();
        }
    }
    // The present hour is not over yet.
    const Instant present = Instant::fromMs(wish.spans.now.msSinceEpoch() / kHourMs * kHourMs);
    read.peaks = peaksOver(nodes, kPeakShare, present.plusDays(-kPastDays), present);
    QList<bool> used(kDayHours, false);
    for (NetworkNode &node : nodes) {
        const LocationDraft &details = node.location.details();
        auto hours = OpeningHours::accept(
            {details.hours, details.timeZone.isEmpty() ? u"UTC"_s : details.timeZone, {}});
        const QTimeZone zone = node.location.timeZone();
        NodeRow row{
            std::move(node), hours ? std::optional(std::move(*hours)) : std::nullopt, {}, zone, {}, {}, {}};
        row.name = row.node.location.names().in(wish.language);
        row.knowsWork = wish.rights.maySeeStore(row.code());
        if (row.hours) {
            row.moment = NetworkWords::momentOf(*row.hours, wish.spans.now);
            const Instant hour = row.hours->clock().hourStart(wish.spans.now);
            if (row.knowsWork)
                row.load = loadsOf(row.node, *row.hours, {}, hour, 1).first();
            const QDate day = row.hours->clock().dateAt(wish.spans.now).addDays(wish.day);
            const QList<HourLoad> loads = loadsOfDay(row.node, *row.hours, wish.method, day);
            bool takesPart = false;
            for (int i = 0; i < kDayHours; ++i) {
                const bool shows = loads[i].limit > 0 || loads[i].taken > 0;
                used[i] = used[i] || shows;
                takesPart = takesPart || shows;
            }
            if (takesPart && row.knowsWork)
                read.capacity.append({row.code(), row.name, row.zone, loads});
        }
        read.nodes.append(std::move(row));
    }
    for (PeakRow &peak : read.peaks) {
        const auto row = std::ranges::find(read.nodes, peak.code, &NodeRow::code);
        peak.name = row->name;
    }
    sortByName(read.nodes, wish.language);
    sortByName(read.carriers, wish.language);
    sortByName(read.capacity, wish.language);
    // From the first hour in which anybody is open to the last one.
    const qsizetype first = std::max<qsizetype>(0, used.indexOf(true));
    const qsizetype last = used.lastIndexOf(true);
    for (qsizetype i = first; i <= last; ++i)
        read.hours.append(int(i));
    for (CapacityModel::Row &row : read.capacity)
        row.loads = row.loads.sliced(first, read.hours.size());
    return read;
}

void NetworkDesk::read()
{
    m_soon.stop();
    const Instant now = m_clock.now();
    const Formats &formats = m_wording.formats();
    const Wish wish{{now, formats.startOfDay(now, kPastDays), now.plusDays(kComingDays),
                     formats.startOfDay(now, kRecordDays)},
                    formats.startOfDay(now, m_slaDays),
                    m_capacityDay,
                    m_capacityMethod,
                    m_wording.language(),
                    m_door.session().user ? m_door.session().user->rights : Rights()};
    m_door.store()
        .read(u"network"_s, [wish](sql::Connection &connection) { return readAll(connection, wish); })
        .then(this, [this](const Result<Read> &read) {
            if (read)
                take(*read);
        });
}

void NetworkDesk::speak(NodeRow &row, Instant now) const
{
    const Formats there = formats().in(row.zone);
    row.openWord = row.hours ? NetworkWords::open(row.moment, row.hours->clock(), now, there)
                             : tr("Hours cannot be read");
    const NodeSettings &settings = row.node.settings;
    const bool offers = std::ranges::any_of(
        kFulfilmentMethods, [&](FulfilmentMethod method) { return settings.terms(method).has_value(); });
    if (!row.isActive()) {
        row.status = StatusKind::Unknown;
        row.statusWord = tr("Not in use");
    } else if (!offers) {
        row.status = StatusKind::None;
        row.statusWord = tr("Takes no orders");
    } else if (!settings.brokersAt(now)) {
        row.status = StatusKind::Offline;
        const auto &until = settings.details().offUntil;
        row.statusWord = until ? tr("Off until %1").arg(there.marked(there.dayMoment(*until, now), *until))
                               //: No orders are routed to a location
                               : tr("Switched off");
    } else if (row.load.state == LoadState::Full) {
        row.status = StatusKind::Problem;
        row.statusWord = NetworkWords::load(LoadState::Full);
    } else if (row.node.late > 0) {
        row.status = StatusKind::Attention;
        //: State of a location: so many fulfilments are past the time when they were due
        row.statusWord = formats().grouped(tr("%n overdue", nullptr, int(row.node.late)), row.node.late);
    } else if (row.load.state == LoadState::Buffer) {
        row.status = StatusKind::Attention;
        row.statusWord = NetworkWords::load(LoadState::Buffer);
    } else if (row.moment.open) {
        row.status = StatusKind::Ok;
        //: State of a location: takes orders
        row.statusWord = tr("Open", "location");
    } else {
        row.status = StatusKind::None;
        row.statusWord = tr("Closed now");
    }
}

void NetworkDesk::take(const Read &read)
{
    QList<NodeRow> nodes = read.nodes;
    for (NodeRow &row : nodes)
        speak(row, read.now);
    m_nodeAt.clear();
    for (int i = 0; i < nodes.size(); ++i)
        m_nodeAt.insert(nodes[i].code(), i);
    m_nodes.setRows(nodes);
    m_carriers.setRows(read.carriers);
    m_capacity.setRows(read.hours, read.capacity);
    m_peaks.setRows(read.peaks);
    m_slaRead = read.sla;
    fillSla();
    m_isRead = true;
    updateForms();
    Q_EMIT changed();
}

void NetworkDesk::fillSla()
{
    QList<DoorTime> times;
    times.reserve(m_slaRead.orders.size());
    for (const DoorOrder &order : m_slaRead.orders)
        times.append(order.time);
    QList<SlaRow> rows;
    for (const SlaResult &result : evaluate(m_slaRead.sla, times))
        rows.append({result.zone, result.band, result.orders, result.inTime, result.share(), result.verdict});
    for (const Zone zone : {Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural}) {
        if (m_slaRead.sla.bands(zone).isEmpty())
            rows.append({zone, {}, std::ranges::count(times, zone, &DoorTime::zone), 0, {}, {}});
    }
    std::ranges::stable_sort(rows, {}, [](const SlaRow &row) { return int(row.zone); });
    for (SlaRow &row : rows) {
        if (!row.band)
            row.inTime = row.orders;
    }
    m_sla.setRows(rows);
}

void NetworkDesk::sayAnew()
{
    m_nodes.retranslate();
    m_carriers.retranslate();
    m_sla.retranslate();
    m_peaks.retranslate();
    m_capacity.retranslate();
    read();
    Q_EMIT undoChanged();
}

const NodeRow *NetworkDesk::node(const QString &code) const
{
    const auto at = m_nodeAt.constFind(code);
    return at == m_nodeAt.cend() ? nullptr : &m_nodes.at(*at);
}

const CarrierRow *NetworkDesk::carrier(const QString &code) const
{
    const int row = m_carriers.rowOf(code);
    return row < 0 ? nullptr : &m_carriers.at(row);
}

QString NetworkDesk::carrierName(const QString &code) const
{
    const CarrierRow *row = carrier(code);
    return row ? row->name : code;
}

QString NetworkDesk::locationName(const QString &code) const
{
    const NodeRow *row = node(code);
    return row ? row->name : code;
}

Formats NetworkDesk::timesOf(const QString &location) const
{
    const NodeRow *row = node(location);
    return formats().in(row ? row->zone : formats().zone());
}

bool NetworkDesk::hasOtherClocks() const
{
    const Instant now = m_clock.now();
    return std::ranges::any_of(
        m_nodes.rows(), [&](const NodeRow &row) { return !formats().in(row.zone).zoneMark(now).isEmpty(); });
}

void NetworkDesk::setCapacityDay(int day)
{
    if (std::exchange(m_capacityDay, day) != day)
        read();
}

void NetworkDesk::setCapacityMethod(std::optional<FulfilmentMethod> method)
{
    if (std::exchange(m_capacityMethod, method) != method)
        read();
}

QList<HourLoad> NetworkDesk::comingHours(const NodeRow &row, std::optional<FulfilmentMethod> method,
                                         int count) const
{
    if (!row.hours)
        return {};
    return loadsOf(row.node, *row.hours, method, row.hours->clock().hourStart(m_clock.now()), count);
}

void NetworkDesk::setSlaDays(int days)
{
    if (std::exchange(m_slaDays, days) != days)
        read();
}

QStringList NetworkDesk::lateOrders(const SlaRow &row) const
{
    QStringList ids;
    if (!row.band)
        return ids;
    const qint64 minutes = qint64(row.band->hours) * 60;
    for (const DoorOrder &order : m_slaRead.orders) {
        if (order.time.zone == row.zone && order.time.minutes > minutes)
            ids.append(order.id);
    }
    return ids;
}

QString NetworkDesk::bandWord(const SlaBand &band) const
{
    const QString low = NetworkWords::typedPercent(band.low, formats());
    const QString high = NetworkWords::typedPercent(band.high, formats());
    //: From one figure to another, before the sign of per cent: "85–95"
    return formats().percent(tr("%1–%2").arg(low, high));
}

QList<const NodeRow *> NetworkDesk::search(const QString &text, int most) const
{
    QList<const NodeRow *> found;
    const auto fold = [](const QString &raw) {
        QString plain;
        const QString folded = raw.normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar c : folded) {
            if (c.category() != QChar::Mark_NonSpacing)
                plain += c;
        }
        return plain;
    };
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return found;
    for (const NodeRow &row : m_nodes.rows()) {
        QString all = row.code() + u' ' + row.node.location.details().city;
        for (const QString &name : row.node.location.names().all())
            all += u' ' + name;
        all = fold(all);
        if (std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); }))
            found.append(&row);
        if (found.size() == most)
            break;
    }
    return found;
}

} // namespace stoa
