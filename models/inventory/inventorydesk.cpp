// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"

#include "core/services/desk/labelling.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {
/// Counts follow a change soon, but counting takes a small part of the time only.
constexpr qint64 kRecountMs = 250;
constexpr qint64 kMostRecountMs = 5'000;
constexpr qint64 kRestAfterCount = 20;
/// A location whose rows are older than this is late.
constexpr qint64 kLateMs = 60'000;
} // namespace

InventoryDesk::InventoryDesk(DeskDoor &door, Wording &wording, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_door(door)
    , m_wording(wording)
    , m_clock(clock)
    , m_positions(door.store(), wording, clock)
{
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(int(kRecountMs));
    connect(&m_countTimer, &QTimer::timeout, this, &InventoryDesk::countAll);
    connect(&door.store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.touches(EntityType::Location)
            || changes.touches(EntityType::Category) || changes.touches(EntityType::Reason))
            readContext();
        if (changes.everything)
            countAll();
        else if (changes.touches(EntityType::Position) && !m_countTimer.isActive())
            m_countTimer.start();
    });
    connect(&m_views, &SavedViews::changed, this, [this] {
        if (m_all >= 0)
            countViews();
    });
    connect(&wording, &Wording::changed, this, [this] {
        setLabels();
        nameThings();
    });
    connect(&door, &DeskDoor::statusChanged, this, &InventoryDesk::takeStatus);
    connect(&door, &DeskDoor::sessionChanged, this, &InventoryDesk::rightsChanged);
    takeStatus();
    setLabels();
    applyQuery();
    readContext();
    // Figures beside the views wait until the rows themselves are there.
    connect(
        &m_positions, &PositionTableModel::counted, this, [this] { countAll(); }, Qt::SingleShotConnection);
}

void InventoryDesk::takeStatus()
{
    QHash<QString, Instant> late;
    const Instant now = m_clock.now();
    for (const StreamLag &lag : m_door.status().behind) {
        if (lag.stream.startsWith("store/") && lag.asOf != Instant() && now.msSince(lag.asOf) > kLateMs)
            late.insert(QString::fromUtf8(lag.stream.mid(6)), lag.asOf);
    }
    m_positions.setLate(late);
}

void InventoryDesk::setLabels()
{
    m_door.store()
        .onStore([language = m_wording.language()](DeskWriter &writer) { return relabel(writer, language); })
        .then(this, [this](const Result<bool> &others) {
            if (others && *others)
                m_positions.refresh();
        });
}

namespace {

struct Context {
    QList<Location> locations;
    QList<Category> categories;
    QList<Reason> reasons;
};

Result<Context> contextOf(sql::Connection &connection)
{
    Context context;
    STOA_TRY_ASSIGN(context.locations, LocationRepository::all(connection));
    STOA_TRY_ASSIGN(context.categories, CatalogRepository::categories(connection));
    STOA_TRY_ASSIGN(context.reasons, LedgerRepository::reasons(connection));
    return context;
}

} // namespace

void InventoryDesk::readContext()
{
    m_door.store().read(u"inventory.context"_s, contextOf).then(this, [this](const Result<Context> &context) {
        if (!context)
            return;
        m_locations = context->locations;
        m_categories = context->categories;
        m_reasons = context->reasons;
        nameThings();
    });
}

void InventoryDesk::nameThings()
{
    m_locationNames.clear();
    for (const Location &location : std::as_const(m_locations))
        m_locationNames.insert(location.code().text(), location.names().in(m_wording.language()));
    m_categoryNames.clear();
    for (const Category &category : std::as_const(m_categories))
        m_categoryNames.insert(category.code(), category.names().in(m_wording.language()));
    m_positions.setLocationNames(m_locationNames);
    m_positions.setCategoryNames(m_categoryNames);
    Q_EMIT contextChanged();
}

void InventoryDesk::countAll()
{
    m_door.store()
        .read(u"inventory.all"_s,
              [](sql::Connection &connection) { return connection.scalar("SELECT COUNT(*) FROM position"); })
        .then(this, [this](const Result<qint64> &count) {
            if (!count)
                return;
            m_all = *count;
            Q_EMIT counted();
            countViews();
        });
}

void InventoryDesk::countViews()
{
    const auto views = m_views.all();
    const qint64 asked = m_clock.monotonicMs();
    m_door.store()
        .read(u"inventory.counts"_s,
              [views](sql::Connection &connection) -> Result<QHash<QString, qint64>> {
                  QHash<QString, qint64> counts;
                  for (const SavedView &view : views) {
                      if (view.filter.isEmpty())
                          continue;
                      STOA_TRY_ASSIGN(const qint64 count,
                                      PositionQuery(view.filter, view.sort).count(connection));
                      counts.insert(view.id, count);
                  }
                  return counts;
              })
        .then(this, [this, views, asked](const Result<QHash<QString, qint64>> &counts) {
            if (!counts)
                return;
            m_countTimer.setInterval(int(
                std::clamp((m_clock.monotonicMs() - asked) * kRestAfterCount, kRecountMs, kMostRecountMs)));
            m_viewCounts = *counts;
            for (const SavedView &view : views) {
                if (view.filter.isEmpty())
                    m_viewCounts.insert(view.id, m_all);
            }
            Q_EMIT counted();
        });
}

QString InventoryDesk::locationName(const QString &code) const { return m_locationNames.value(code, code); }

QString InventoryDesk::categoryName(const QString &code) const { return m_categoryNames.value(code, code); }

void InventoryDesk::setFilter(const PositionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_typed.removeIf([this](auto it) {
        const auto range = m_filter.ranges.constFind(it.key());
        return range == m_filter.ranges.cend() || *range != it.value().range;
    });
    applyQuery();
    Q_EMIT filterChanged();
}

void InventoryDesk::setSort(const QList<PositionSort> &sort)
{
    const auto wanted = sort.isEmpty() ? QList<PositionSort>{{PositionColumn::Sku}} : sort;
    if (wanted == m_sort)
        return;
    m_sort = wanted;
    applyQuery();
    Q_EMIT sortChanged();
}

void InventoryDesk::setGrouping(std::optional<PositionColumn> by)
{
    if (by == m_grouping)
        return;
    m_grouping = by;
    applyQuery();
    Q_EMIT groupingChanged();
}

void InventoryDesk::applyQuery()
{
    // The first sort by a figure makes the index that all later ones use.
    const PositionColumn leading = m_sort.first().column;
    const QByteArray index = PositionQuery::indexFor(leading);
    if (!index.isEmpty() && !m_indexed.contains(leading)) {
        m_indexed.insert(leading);
        m_door.store().onStore(
            [index](DeskWriter &writer) -> Result<void> { return writer.cache().execute(index); });
    }
    QList<PositionSort> sort = m_sort;
    if (m_grouping) {
        // A group's own column in the order says in which direction the groups stand.
        PositionSort leads{*m_grouping};
        for (const PositionSort &by : m_sort)
            leads = by.column == leads.column ? by : leads;
        sort.removeIf([&leads](const PositionSort &by) { return by.column == leads.column; });
        sort.prepend(leads);
        // What follows is complete by SKU and location; the direction of the groups must not turn it.
        if (sort.size() == 1)
            sort.append({PositionColumn::Sku});
    }
    m_positions.setQuery(PositionQuery(m_filter, sort), m_grouping);
}

} // namespace stoa
