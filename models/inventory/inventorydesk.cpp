// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/inventorydesk.h"

#include "core/sql/transaction.h"
#include "core/store/desk/labels.h"
#include "core/store/inventory/ledgerrepository.h"
#include "core/store/network/locationrepository.h"

#include <QRegularExpression>

namespace stoa {

using namespace Qt::StringLiterals;

InventoryDesk::InventoryDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_wording(wording)
    , m_clock(clock)
    , m_positions(core.store(), wording, clock)
{
    connect(&core.store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        if (changes.touches(EntityType::Location) || changes.touches(EntityType::Category)
            || changes.touches(EntityType::Reason))
            readContext();
        if (changes.everything)
            countAll();
    });
    connect(&wording, &Wording::changed, this, [this] {
        setLabels();
        nameThings();
    });
    connect(&m_core, &DeskCore::statusChanged, this, [this](const SyncStatus &status) {
        QHash<QString, Instant> late;
        for (const StreamLag &lag : status.behind) {
            if (lag.stream.startsWith("store/") && lag.asOf != Instant())
                late.insert(QString::fromUtf8(lag.stream.mid(6)), lag.asOf);
        }
        m_positions.setLate(late);
    });
    setLabels();
    readContext();
    countAll();
    applyQuery();
}

void InventoryDesk::setLabels()
{
    m_core.store()
        .onStore([language = m_wording.language()](DeskWriter &writer) -> Result<void> {
            STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(writer.cache()));
            STOA_TRY(labelIn(writer.cache(), language));
            return transaction.commit();
        })
        .then(this, [this](const Result<void> &done) {
            if (done)
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
    m_core.store().read(u"inventory.context"_s, contextOf).then(this, [this](const Result<Context> &context) {
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
        m_categoryNames.insert(category.code, category.names.in(m_wording.language()));
    m_positions.setLocationNames(m_locationNames);
    m_positions.setCategoryNames(m_categoryNames);
    Q_EMIT contextChanged();
}

void InventoryDesk::countAll()
{
    m_core.store()
        .read(u"inventory.all"_s,
              [](sql::Connection &connection) { return connection.scalar("SELECT COUNT(*) FROM position"); })
        .then(this, [this](const Result<qint64> &count) {
            if (!count)
                return;
            m_all = *count;
            Q_EMIT allCounted(m_all);
        });
}

QString InventoryDesk::locationName(const QString &code) const { return m_locationNames.value(code, code); }

QString InventoryDesk::categoryName(const QString &code) const { return m_categoryNames.value(code, code); }

void InventoryDesk::setFilter(const PositionFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_typed.removeIf([this](auto it) { return !m_filter.ranges.contains(it.key()); });
    applyQuery();
    Q_EMIT filterChanged();
}

void InventoryDesk::setSort(const QList<PositionSort> &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort.isEmpty() ? QList<PositionSort>{{PositionColumn::Sku}} : sort;
    applyQuery();
}

void InventoryDesk::applyQuery()
{
    // The first sort by a figure makes the index that all later ones use.
    const PositionColumn leading = m_sort.first().column;
    const QByteArray index = PositionQuery::indexFor(leading);
    if (!index.isEmpty() && !m_indexed.contains(leading)) {
        m_indexed.insert(leading);
        m_core.store().onStore(
            [index](DeskWriter &writer) -> Result<void> { return writer.cache().execute(index); });
    }
    m_positions.setQuery(PositionQuery(m_filter, m_sort));
}

std::optional<Range> rangeOf(const QString &typed, const Formats &formats)
{
    static const QRegularExpression kBetween(u"^(.+?)\\s*(?:\\.\\.|…)\\s*(.+)$"_s);
    static const QRegularExpression kBound(u"^(<=|>=|<|>|=|≤|≥)?\\s*(.+)$"_s);
    const QString text = typed.trimmed();
    if (const auto between = kBetween.match(text); between.hasMatch()) {
        const auto least = formats.parseQuantity(between.captured(1));
        const auto most = formats.parseQuantity(between.captured(2));
        if (!least || !most)
            return std::nullopt;
        return Range{least->thousandths(), most->thousandths()};
    }
    const auto bound = kBound.match(text);
    const auto value = formats.parseQuantity(bound.captured(2));
    if (!value)
        return std::nullopt;
    const qint64 v = value->thousandths();
    const QString sign = bound.captured(1);
    if (sign == u"<="_s || sign == u"≤"_s)
        return Range{std::nullopt, v};
    if (sign == u">="_s || sign == u"≥"_s)
        return Range{v, std::nullopt};
    if (sign == u"<"_s)
        return Range{std::nullopt, v - 1};
    if (sign == u">"_s)
        return Range{v + 1, std::nullopt};
    return Range{v, v};
}

bool InventoryDesk::setColumnFilter(PositionColumn column, const QString &typed)
{
    PositionFilter filter = m_filter;
    switch (column) {
    case PositionColumn::Sku:
        filter.sku = typed.trimmed();
        break;
    case PositionColumn::Name:
        filter.name = typed;
        break;
    case PositionColumn::Location:
        filter.locations = typed.isEmpty() ? QStringList() : QStringList{typed};
        break;
    case PositionColumn::Category:
        filter.categories = typed.isEmpty() ? QStringList() : QStringList{typed};
        break;
    case PositionColumn::Brand:
        filter.brand = typed.trimmed();
        break;
    case PositionColumn::OnHand:
    case PositionColumn::Unavailable:
    case PositionColumn::Reserved:
    case PositionColumn::Safety:
    case PositionColumn::Sellable:
    case PositionColumn::InTransit:
        if (typed.trimmed().isEmpty()) {
            filter.ranges.remove(column);
            m_typed.remove(column);
        } else if (const auto range = rangeOf(typed, m_wording.formats())) {
            filter.ranges.insert(column, *range);
            m_typed.insert(column, typed.trimmed());
        } else {
            return false;
        }
        break;
    case PositionColumn::Updated:
    case PositionColumn::Price:
        return false;
    }
    setFilter(filter);
    return true;
}

QString InventoryDesk::columnFilter(PositionColumn column) const
{
    switch (column) {
    case PositionColumn::Sku:
        return m_filter.sku;
    case PositionColumn::Name:
        return m_filter.name;
    case PositionColumn::Location:
        return m_filter.locations.value(0);
    case PositionColumn::Category:
        return m_filter.categories.value(0);
    case PositionColumn::Brand:
        return m_filter.brand;
    case PositionColumn::OnHand:
    case PositionColumn::Unavailable:
    case PositionColumn::Reserved:
    case PositionColumn::Safety:
    case PositionColumn::Sellable:
    case PositionColumn::InTransit: {
        const auto range = m_filter.ranges.constFind(column);
        if (range == m_filter.ranges.cend())
            return {};
        if (const auto typed = m_typed.constFind(column); typed != m_typed.cend())
            return *typed;
        const auto figure = [this](qint64 v) {
            return m_wording.formats().quantity(Quantity::fromThousandths(v));
        };
        if (range->least && range->most)
            return *range->least == *range->most ? figure(*range->least)
                                                 : figure(*range->least) + u".."_s + figure(*range->most);
        return range->least ? u"≥ "_s + figure(*range->least) : u"≤ "_s + figure(*range->most);
    }
    case PositionColumn::Updated:
    case PositionColumn::Price:
        break;
    }
    return {};
}

QFuture<Result<PositionTotals>> InventoryDesk::totalsOf(const QList<QByteArray> &keys)
{
    return m_core.store().read(u"inventory.totals"_s, [keys](sql::Connection &connection) {
        return PositionQuery::totalsOf(connection, keys);
    });
}

QFuture<Result<PositionTotals>> InventoryDesk::totalsOfFilter()
{
    return m_core.store().read(
        u"inventory.totals"_s,
        [query = m_positions.query()](sql::Connection &connection) { return query.totals(connection); });
}

QFuture<Result<QList<PositionRow>>> InventoryDesk::rowsBetween(int first, int last, int most)
{
    const auto query = m_positions.query();
    return m_core.store().read(
        u"inventory.rows"_s,
        [query, first, last, most](sql::Connection &connection) -> Result<QList<PositionRow>> {
            QList<PositionRow> rows;
            int at = 0;
            const Error enough{ErrorKind::Cancelled, {}, u"enough"_s};
            const auto walked = query.each(connection, [&](const PositionRow &row) -> Result<void> {
                if (at >= first && at <= last && rows.size() < most)
                    rows.append(row);
                ++at;
                if (at > last || rows.size() >= most)
                    return enough;
                return {};
            });
            if (!walked && walked.error() != enough)
                return walked.error();
            return rows;
        });
}

QString InventoryDesk::whyNoAdjusting(const QString &location) const
{
    const auto &user = m_core.session().user;
    if (!user)
        return tr("Sign in to adjust stock.");
    if (!user->rights.may(Permission::StockAdjust))
        return tr("Your role does not allow adjusting stock.");
    if (!location.isEmpty() && !user->rights.maySeeStore(location))
        return tr("You may adjust stock of your own stores only, not of %1.").arg(locationName(location));
    return {};
}

AdjustForm *InventoryDesk::beginAdjust(const QList<PositionRow> &rows, QObject *parent)
{
    return new AdjustForm(m_core.store(), m_wording, m_clock, rows, m_reasons, parent);
}

void InventoryDesk::entered(const AdjustBatch &batch)
{
    if (batch.count() == 0)
        return;
    m_undo.append(batch);
    m_redo.clear();
    Q_EMIT undoChanged();
}

QString InventoryDesk::undoText() const
{
    return m_undo.isEmpty() ? QString() : tr("adjustment of %n position(s)", nullptr, m_undo.last().count());
}

QString InventoryDesk::redoText() const
{
    return m_redo.isEmpty() ? QString() : tr("adjustment of %n position(s)", nullptr, m_redo.last().count());
}

QFuture<QList<Result<Receipt>>> InventoryDesk::reverse(const AdjustBatch &batch, QList<AdjustBatch> &to)
{
    QList<CommandDraft> drafts;
    QList<MovementDraft> reversals;
    for (const MovementDraft &movement : batch.movements) {
        const bool came = movement.to.kind() == AccountKind::OnHand;
        const QString location = came ? movement.to.location() : movement.from.location();
        const auto draft = reversalOf(movement, location);
        if (!draft)
            continue;
        const auto id = MovementId::make(m_clock.now());
        const auto adjustment = Adjustment::accept(id, *draft);
        if (!adjustment)
            continue;
        drafts.append({CommandType::StockAdjust, adjustment->toJson()});
        MovementDraft back = movement;
        back.id = id;
        std::swap(back.from, back.to);
        reversals.append(back);
    }
    return m_core.store().writeAll(drafts).then(
        this, [this, reversals, &to](const QList<Result<Receipt>> &receipts) {
            AdjustBatch done;
            for (qsizetype i = 0; i < receipts.size(); ++i) {
                if (receipts[i])
                    done.movements.append(reversals[i]);
            }
            if (done.count() > 0)
                to.append(done);
            Q_EMIT undoChanged();
            return receipts;
        });
}

QFuture<QList<Result<Receipt>>> InventoryDesk::undo()
{
    if (m_undo.isEmpty())
        return QtFuture::makeReadyFuture(QList<Result<Receipt>>());
    return reverse(m_undo.takeLast(), m_redo);
}

QFuture<QList<Result<Receipt>>> InventoryDesk::redo()
{
    if (m_redo.isEmpty())
        return QtFuture::makeReadyFuture(QList<Result<Receipt>>());
    return reverse(m_redo.takeLast(), m_undo);
}

QFuture<Result<std::optional<QString>>> InventoryDesk::skuOfScan(const QString &code)
{
    return m_core.store().read(
        u"inventory.scan"_s, [code](sql::Connection &connection) -> Result<std::optional<QString>> {
            STOA_TRY_ASSIGN(const auto sku, CatalogRepository::skuOfBarcode(connection, code));
            if (sku)
                return sku;
            const auto parsed = Sku::parse(code);
            if (!parsed)
                return std::optional<QString>();
            STOA_TRY_ASSIGN(const bool known, CatalogRepository::exists(connection, parsed->text()));
            return known ? std::optional(parsed->text()) : std::nullopt;
        });
}

} // namespace stoa
