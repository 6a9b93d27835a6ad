// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/workdesk.h"

#include "core/services/desk/labelling.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"
#include "models/orders/work/workcolumns.h"

#include <QSet>

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoonMs = 40;
constexpr int kTickMs = 20'000;
constexpr int kMostClosed = 200;
constexpr int kMostQuarantine = 500;

constexpr EntityType kOfTheSheet[] = {EntityType::Fulfilment, EntityType::Order,      EntityType::Task,
                                      EntityType::ReturnCase, EntityType::Quarantine, EntityType::Position,
                                      EntityType::Item,       EntityType::Barcode,    EntityType::Contact,
                                      EntityType::Category};

/// `chain`: the tasks of no location as well.
enum class Chain { Left, Read };

Result<WorkSheet> readAll(sql::Connection &connection, const QString &location, const QString &language,
                          Chain chain)
{
    WorkSheet sheet;
    sheet.location = location;
    STOA_TRY_ASSIGN(sheet.counts, WorkQuery::counts(connection));
    STOA_TRY_ASSIGN(sheet.parts, WorkQuery::parts(connection, location));
    QSet<QString> skus;
    for (const WorkPart &part : sheet.parts) {
        for (const FulfilmentLine &line : part.fulfilment.parts().lines)
            skus.insert(line.sku);
    }
    STOA_TRY_ASSIGN(sheet.returns, WorkQuery::returns(connection, location, WorkQuery::Returns::Open, 0));
    for (const WorkReturn &row : sheet.returns) {
        for (const ReturnLine &line : row.returnCase.parts().lines)
            skus.insert(line.sku);
    }
    STOA_TRY_ASSIGN(const auto items,
                    WorkQuery::items(connection, location, QStringList(skus.begin(), skus.end())));
    for (const WorkItem &item : items)
        sheet.items.insert(item.sku, item);
    STOA_TRY_ASSIGN(const auto categories, CatalogRepository::categories(connection));
    for (const Category &category : categories)
        sheet.zones.insert(category.code(), category.names().in(language));
    STOA_TRY_ASSIGN(sheet.tasks, WorkQuery::tasks(connection, location));
    if (chain == Chain::Read && !location.isEmpty()) {
        STOA_TRY_ASSIGN(const auto tasks, WorkQuery::tasks(connection, {}));
        sheet.tasks.append(tasks);
    }
    STOA_TRY_ASSIGN(sheet.quarantine, WorkQuery::quarantine(connection, kMostQuarantine));
    STOA_TRY_ASSIGN(sheet.lastWave, WorkQuery::lastWave(connection, location));
    return sheet;
}

struct Context {
    QHash<QString, QMap<QString, QString>> locations;
    QHash<QString, QTimeZone> zones;
    QHash<QString, QMap<QString, QString>> carriers;
};

Result<Context> contextOf(sql::Connection &connection)
{
    Context context;
    STOA_TRY_ASSIGN(const auto locations, LocationRepository::all(connection));
    for (const Location &location : locations) {
        context.locations.insert(location.code().text(), location.names().all());
        context.zones.insert(location.code().text(), location.timeZone());
    }
    STOA_TRY_ASSIGN(const auto carriers, NodeRepository::carriers(connection));
    for (const Carrier &carrier : carriers)
        context.carriers.insert(carrier.code().text(), carrier.names().all());
    return context;
}

QString nameIn(const QHash<QString, QMap<QString, QString>> &names, const QString &code,
               const QString &language)
{
    const auto accepted = Names::accept(names.value(code));
    return accepted ? accepted->in(language) : code;
}

/// Order of a list: what is pressing first; of what waits for its customer, what is kept the shortest.
bool isBefore(const WorkPart &a, const WorkPart &b)
{
    const auto rank = [](const WorkPart &part) {
        const Fulfilment::Parts &parts = part.fulfilment.parts();
        const bool waits = waitsForCustomer(parts.state);
        const auto at = waits ? parts.expiresAt : dueOf(part.fulfilment);
        return std::tuple(!waits && parts.priority != OrderPriority::High, !at, at.value_or(Instant()),
                          part.code());
    };
    return rank(a) < rank(b);
}

} // namespace

WorkDesk::WorkDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent)
    : WorkDesk(*new CoreLine(core), wording, clock, parent)
{
    m_line.setParent(this);
}

WorkDesk::WorkDesk(HubLine &line, Wording &wording, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_wording(wording)
    , m_clock(clock)
    , m_location(line.session().location)
{
    const auto keyOf = [](const auto &row) {
        return row.key();
    };
    for (int list = 0; list < kWorkLists; ++list)
        m_lists.push_back(std::make_unique<RecordTableModel<WorkPart>>(partColumns(*this), keyOf));
    m_waves = std::make_unique<RecordTableModel<WaveRow>>(waveColumns(*this),
                                                          [](const WaveRow &row) { return row.id; });
    m_returns = std::make_unique<RecordTableModel<WorkReturn>>(returnColumns(*this), keyOf);
    m_closedReturns = std::make_unique<RecordTableModel<WorkReturn>>(returnColumns(*this), keyOf);
    m_tasks = std::make_unique<RecordTableModel<WorkTask>>(taskColumns(*this), keyOf);
    m_quarantine = std::make_unique<RecordTableModel<QuarantineRow>>(
        quarantineColumns(*this), [](const QuarantineRow &row) { return row.id; });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &WorkDesk::readSheet);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        fillLists();
        retranslate();
        Q_EMIT ticked();
    });
    m_tick.start();
    connect(&line.store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        const auto touches = [&changes](EntityType type) {
            return changes.touches(type);
        };
        if (changes.everything || std::ranges::any_of(kOfTheSheet, touches))
            m_soon.start();
        if (changes.everything || touches(EntityType::Location) || touches(EntityType::Carrier))
            readContext();
    });
    connect(&line, &HubLine::sessionChanged, this, [this] {
        if (const QString &own = m_line.session().location; !m_chosen && !own.isEmpty())
            m_location = own;
        readContext();
        m_soon.start();
    });
    connect(&line, &HubLine::statusChanged, this, &WorkDesk::chooseLocation);
    connect(&wording, &Wording::changed, this, [this] {
        m_line.store()
            .onStore(
                [language = m_wording.language()](DeskWriter &writer) { return relabel(writer, language); })
            .then(this, [this](const Result<bool> &) { m_soon.start(); });
        retranslate();
        Q_EMIT contextChanged();
    });
    readContext();
    readSheet();
}

WorkDesk::~WorkDesk() = default;

Formats WorkDesk::timesThere() const { return formats().in(m_zones.value(m_location, formats().zone())); }

void WorkDesk::setLocation(const QString &code)
{
    m_chosen = true;
    show(code);
}

void WorkDesk::show(const QString &code)
{
    if (code == m_location)
        return;
    m_location = code;
    readSheet();
    Q_EMIT contextChanged();
}

void WorkDesk::readContext()
{
    m_line.store()
        .read(u"work.context"_s, [](sql::Connection &connection) { return contextOf(connection); })
        .then(this, [this](const Result<Context> &context) {
            if (!context)
                return;
            m_locationNames = context->locations;
            m_zones = context->zones;
            m_carrierNames = context->carriers;
            chooseLocation();
            retranslate();
            Q_EMIT contextChanged();
        });
}

void WorkDesk::chooseLocation()
{
    const auto choices = locations();
    if (m_chosen || m_settled || !m_read || choices.isEmpty() || !m_line.session().location.isEmpty())
        return;
    const auto busiest = std::ranges::max_element(choices, {}, [this](const QPair<QString, QString> &choice) {
        return m_sheet.counts.value(choice.first);
    });
    m_settled = !m_sheet.counts.isEmpty() && !m_line.status().copy;
    show(busiest->first);
}

void WorkDesk::readSheet()
{
    const auto &user = m_line.session().user;
    const Chain chain =
        user && user->rights.authorizeChain(Permission::OrderEdit) ? Chain::Read : Chain::Left;
    m_line.store()
        .read(u"work.sheet"_s,
              [location = m_location, language = m_wording.language(), chain](sql::Connection &connection) {
                  return readAll(connection, location, language, chain);
              })
        .then(this, [this, round = ++m_rounds](Result<WorkSheet> sheet) {
            if (!sheet || sheet->location != m_location)
                return;
            sheet->round = round;
            take(*sheet);
        });
}

void WorkDesk::take(const WorkSheet &sheet)
{
    m_sheet = sheet;
    m_read = true;
    fillLists();
    fillWaves();
    m_returns->setRows(sheet.returns);
    m_tasks->setRows(sheet.tasks);
    m_quarantine->setRows(sheet.quarantine);
    Q_EMIT changed();
    chooseLocation();
}

void WorkDesk::fillLists()
{
    QList<QList<WorkPart>> lists(kWorkLists);
    for (const WorkPart &part : std::as_const(m_sheet.parts)) {
        if (const auto list = listOf(part.fulfilment, now()))
            lists[qsizetype(*list)].append(part);
    }
    for (int list = 0; list < kWorkLists; ++list) {
        std::ranges::stable_sort(lists[list], &isBefore);
        m_lists[list]->setRows(lists[list]);
    }
}

void WorkDesk::fillWaves()
{
    QMap<QString, WaveRow> waves;
    for (const WorkPart &part : rows(WorkList::Picking)) {
        const QString wave = part.fulfilment.parts().wave;
        WaveRow &row = waves[wave.isEmpty() ? part.key() : wave];
        row.id = wave.isEmpty() ? part.key() : wave;
        row.name = wave.isEmpty() ? part.code() : wave;
        ++row.orders;
        for (const FulfilmentLine &line : part.fulfilment.parts().lines) {
            row.units += line.quantity;
            row.picked += line.picked;
        }
        if (const auto at = dueOf(part.fulfilment); at && (!row.due || *at < *row.due))
            row.due = at;
        if (part.local == LocalMark::Waiting)
            row.local = LocalMark::Waiting;
    }
    m_waves->setRows(waves.values());
}

void WorkDesk::readClosedReturns()
{
    m_line.store()
        .read(u"work.closed"_s,
              [location = m_location](sql::Connection &connection) {
                  return WorkQuery::returns(connection, location, WorkQuery::Returns::Closed, kMostClosed);
              })
        .then(this, [this](const Result<QList<WorkReturn>> &rows) {
            if (!rows)
                return;
            m_closedReturns->setRows(*rows);
            Q_EMIT closedReturnsChanged();
        });
}

void WorkDesk::retranslate()
{
    for (const auto &list : m_lists)
        list->retranslate();
    m_waves->retranslate();
    m_returns->retranslate();
    m_closedReturns->retranslate();
    m_tasks->retranslate();
    m_quarantine->retranslate();
}

QList<QPair<QString, QString>> WorkDesk::locations() const
{
    QList<QPair<QString, QString>> choices;
    const auto &user = m_line.session().user;
    for (auto it = m_locationNames.begin(); it != m_locationNames.end(); ++it) {
        if (user && user->rights.maySeeStore(it.key()))
            choices.append({it.key(), locationName(it.key())});
    }
    m_wording.sortByName(choices);
    return choices;
}

QString WorkDesk::locationName(const QString &code) const
{
    return nameIn(m_locationNames, code, m_wording.language());
}

QString WorkDesk::carrierName(const QString &code) const
{
    return nameIn(m_carrierNames, code, m_wording.language());
}

QString WorkDesk::carrierServiceName(const Fulfilment &fulfilment) const
{
    const Fulfilment::Parts &parts = fulfilment.parts();
    if (parts.carrier.isEmpty())
        return {};
    return parts.service.isEmpty() ? carrierName(parts.carrier)
                                   : carrierName(parts.carrier) + u' ' + parts.service;
}

} // namespace stoa
