// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderactionform.h"

#include "core/base/nametext.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

CommandDraft draftOf(const OrderAction &action)
{
    return {CommandType::OrderAct, action.toJson(), action.order.toString()};
}

OrderActionForm::OrderActionForm(StoreThread &store, const Wording &wording, const Clock &clock,
                                 OrderVerb verb, const QList<OrderRow> &rows, NameOf place, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_wording(wording)
    , m_clock(clock)
    , m_verb(verb)
    , m_place(std::move(place))
{
    for (const OrderRow &row : rows)
        m_lines.append({row});
    if (verb == OrderVerb::Hold)
        m_hold = HoldKind::Other;
    if (verb == OrderVerb::Prioritise
        && std::ranges::all_of(rows, [](const OrderRow &row) { return row.priority == OrderPriority::High; }))
        m_priority = OrderPriority::Normal;
    // What somebody else changes meanwhile shows in the preview; what was typed stays.
    connect(&store, &StoreThread::committed, this, [this](const ChangeSet &changes) {
        if (!m_submitted && (changes.everything || changes.touches(EntityType::Order)))
            readRows();
    });
    connect(&wording, &Wording::changed, this, &OrderActionForm::rehearse);
    rehearse();
}

void OrderActionForm::setHold(std::optional<HoldKind> kind)
{
    if (kind == m_hold)
        return;
    m_hold = kind;
    rehearse();
}

QList<HoldKind> OrderActionForm::heldFor() const
{
    QList<HoldKind> kinds;
    for (const OrderActionLine &line : m_lines) {
        for (const HoldKind kind : line.row.holds) {
            if (!kinds.contains(kind))
                kinds.append(kind);
        }
    }
    std::ranges::sort(kinds);
    return kinds;
}

void OrderActionForm::setPriority(OrderPriority priority)
{
    m_priority = priority;
    rehearse();
}

void OrderActionForm::setLocation(const QString &code)
{
    if (code == m_location)
        return;
    m_location = code;
    rehearse();
}

void OrderActionForm::setUnits(const QList<Order::Units> &units)
{
    m_units = units;
    rehearse();
}

void OrderActionForm::setFulfilment(const QString &id, const QString &number)
{
    m_fulfilment = id;
    m_fulfilmentNumber = number;
    rehearse();
}

void OrderActionForm::setNote(const QString &note)
{
    const bool was = m_note.trimmed().isEmpty();
    m_note = note;
    if (was != m_note.trimmed().isEmpty())
        rehearse();
    else
        Q_EMIT changed();
}

void OrderActionForm::touchAll()
{
    m_touched = true;
    Q_EMIT changed();
}

bool OrderActionForm::isComplete() const
{
    if (m_lines.isEmpty() || m_note.size() > kMostNote || !noteText(m_note, kMostNote, {}))
        return false;
    switch (m_verb) {
    case OrderVerb::Hold:
        return m_hold.has_value();
    case OrderVerb::Move:
        return !m_units.isEmpty() && !m_location.isEmpty() && !m_fulfilment.isEmpty();
    case OrderVerb::Note:
        return !m_note.trimmed().isEmpty();
    default:
        return true;
    }
}

QList<OrderAction> OrderActionForm::actionsFor(const OrderRow &row) const
{
    const auto id = OrderId::parse(row.id);
    if (!id)
        return {};
    OrderAction action{uuid7(m_clock.now()), *id, m_verb};
    action.reference = m_fulfilmentNumber.isEmpty() ? row.number : row.number + u' ' + m_fulfilmentNumber;
    action.note = m_note.trimmed();
    action.location = m_location;
    action.units = m_units;
    action.fulfilment = m_fulfilment;
    action.priority = m_priority;
    switch (m_verb) {
    case OrderVerb::Hold:
        action.hold = *m_hold;
        return {action};
    case OrderVerb::Release: {
        QList<OrderAction> actions;
        for (const HoldKind kind : row.holds) {
            if (m_hold && kind != *m_hold)
                continue;
            action.hold = kind;
            action.seed = uuid7(m_clock.now());
            actions.append(action);
        }
        return actions;
    }
    case OrderVerb::Prioritise:
        return row.priority == m_priority ? QList<OrderAction>() : QList<OrderAction>{action};
    case OrderVerb::Approve:
        // One that is held goes on by its release.
        return row.state == OrderState::Created ? QList<OrderAction>{action} : QList<OrderAction>();
    default:
        return {action};
    }
}

QList<OrderAction> OrderActionForm::inverseOf(const OrderRow &row, const OrderAction &action) const
{
    OrderAction back = action;
    back.seed = uuid7(m_clock.now());
    back.note.clear();
    switch (action.verb) {
    case OrderVerb::Hold:
        // One that was held for the same before stays so.
        if (row.holds.contains(action.hold))
            return {};
        back.verb = OrderVerb::Release;
        return {back};
    case OrderVerb::Release:
        back.verb = OrderVerb::Hold;
        return {back};
    case OrderVerb::Prioritise:
        back.priority = row.priority;
        return {back};
    default:
        return {};
    }
}

int OrderActionForm::refusedCount() const
{
    return int(std::ranges::count(m_lines, OrderActionLine::State::Refused, &OrderActionLine::state));
}

int OrderActionForm::todoCount() const
{
    return int(std::ranges::count_if(m_lines, [](const OrderActionLine &line) {
        return line.state == OrderActionLine::State::Open && !line.nothing;
    }));
}

QList<QByteArray> OrderActionForm::refusedKeys() const
{
    QList<QByteArray> keys;
    for (const OrderActionLine &line : m_lines) {
        if (line.state == OrderActionLine::State::Refused)
            keys.append(line.row.key());
    }
    return keys;
}

QList<OrderActionForm::Entry> OrderActionForm::entries() const
{
    QList<Entry> entries;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        for (const OrderAction &action : actionsFor(m_lines[i].row))
            entries.append({i, action});
    }
    return entries;
}

QList<CommandDraft> OrderActionForm::drafts(const QList<Entry> &entries)
{
    QList<CommandDraft> drafts;
    for (const Entry &entry : entries)
        drafts.append(draftOf(entry.action));
    return drafts;
}

void OrderActionForm::rehearse()
{
    if (m_submitted) {
        Q_EMIT changed();
        return;
    }
    const int round = ++m_round;
    m_rehearsed = false;
    const bool complete = isComplete();
    const auto todo = complete ? entries() : QList<Entry>();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        OrderActionLine &line = m_lines[i];
        line.what = whatOf(line.row);
        line.state = OrderActionLine::State::Open;
        line.why.reset();
        line.nothing = complete && std::ranges::find(todo, i, &Entry::line) == todo.end();
    }
    Q_EMIT changed();
    if (!complete)
        return;
    m_store.rehearse(drafts(todo)).then(this, [this, round, todo](const QList<Result<void>> &verdicts) {
        if (round != m_round)
            return;
        for (qsizetype i = 0; i < std::min(verdicts.size(), todo.size()); ++i) {
            OrderActionLine &line = m_lines[todo[i].line];
            if (!verdicts[i]) {
                line.state = OrderActionLine::State::Refused;
                line.why = verdicts[i].error();
            }
        }
        m_rehearsed = true;
        Q_EMIT changed();
    });
}

Future<OrderDeed> OrderActionForm::submit()
{
    if (!isComplete() || m_submitted)
        return readyFuture(OrderDeed{m_verb, {}, {}, 0});
    ++m_round;
    m_submitted = true;
    const auto todo = entries();
    return m_store.writeAll(drafts(todo)).then(this, [this, todo](const QList<Result<Receipt>> &receipts) {
        OrderDeed deed{m_verb, {}, {}, 0};
        QSet<qsizetype> rows;
        for (OrderActionLine &line : m_lines) {
            line.state = OrderActionLine::State::Done;
            line.why.reset();
        }
        for (qsizetype i = 0; i < std::min(receipts.size(), todo.size()); ++i) {
            OrderActionLine &line = m_lines[todo[i].line];
            if (!receipts[i]) {
                line.state = OrderActionLine::State::Refused;
                line.why = receipts[i].error();
                continue;
            }
            rows.insert(todo[i].line);
            deed.done.append(todo[i].action);
            deed.inverse.append(inverseOf(line.row, todo[i].action));
        }
        deed.orders = int(rows.size());
        Q_EMIT changed();
        return deed;
    });
}

void OrderActionForm::readRows()
{
    QList<QByteArray> keys;
    for (const OrderActionLine &line : std::as_const(m_lines))
        keys.append(line.row.key());
    m_store.read({}, [keys](sql::Connection &connection) { return OrderQuery::rows(connection, keys); })
        .then(this, [this](const Result<QList<OrderRow>> &rows) {
            if (!rows || m_submitted)
                return;
            bool other = false;
            for (const OrderRow &row : *rows) {
                for (OrderActionLine &line : m_lines) {
                    if (line.row.id == row.id && !(line.row == row)) {
                        line.row = row;
                        other = true;
                    }
                }
            }
            if (other)
                rehearse();
        });
}

} // namespace stoa
