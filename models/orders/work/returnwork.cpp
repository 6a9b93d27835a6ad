// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/returnwork.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

qint64 ReturnWorkLine::decided() const
{
    qint64 sum = 0;
    for (const ReturnLine::Inspected &each : inspected)
        sum += each.quantity;
    return sum;
}

ReturnWork::ReturnWork(WorkDesk &desk, const QString &id, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_id(id)
{
    connect(&desk, &WorkDesk::changed, this, &ReturnWork::read);
    read();
}

const WorkReturn *ReturnWork::row() const
{
    const auto &rows = m_desk.returns().rows();
    const auto found =
        std::ranges::find_if(rows, [this](const WorkReturn &row) { return row.key() == m_id; });
    return found == rows.end() ? nullptr : &*found;
}

ReturnState ReturnWork::state() const { return m_state; }

void ReturnWork::read()
{
    const WorkReturn *now = row();
    if (!now) {
        Q_EMIT changed();
        return;
    }
    const ReturnCase &returnCase = now->returnCase;
    const bool same = returnCase.state() == m_state;
    QList<ReturnWorkLine> lines;
    for (const ReturnLine &line : returnCase.parts().lines) {
        const WorkItem item = m_desk.item(line.sku);
        ReturnWorkLine next{line.line,     line.sku,      item.name.isEmpty() ? line.sku : item.name,
                            item.unit,     line.reason,   line.exchangeSku,
                            line.quantity, line.received, line.inspected,
                            line.refund};
        const auto before = std::ranges::find(m_lines, line.line, &ReturnWorkLine::line);
        // What was counted or decided here and not told yet stays.
        if (same && before != m_lines.end()) {
            if (!returnCase.hasReached(ReturnState::Received))
                next.came = std::min(before->came, line.quantity);
            else if (!returnCase.hasReached(ReturnState::Inspected))
                next.inspected = before->inspected;
        }
        // Most of what comes back can be sold again.
        if (m_state != ReturnState::Received && returnCase.state() == ReturnState::Received
            && next.inspected.isEmpty() && next.came > 0)
            next.inspected = {{Disposition::Resell, next.came}};
        lines.append(next);
    }
    m_lines = lines;
    m_state = returnCase.state();
    Q_EMIT changed();
}

std::optional<ReturnState> ReturnWork::next() const
{
    const WorkReturn *now = row();
    if (!now)
        return std::nullopt;
    switch (m_state) {
    case ReturnState::Requested:
        return ReturnState::Accepted;
    case ReturnState::Accepted:
    case ReturnState::InTransit:
        return ReturnState::Received;
    case ReturnState::Received:
        return ReturnState::Inspected;
    case ReturnState::Inspected:
        return now->returnCase.parts().wish == ReturnWish::Exchange ? ReturnState::Exchanged
                                                                    : ReturnState::Refunded;
    case ReturnState::Refunded:
    case ReturnState::Exchanged:
    case ReturnState::Rejected:
        return ReturnState::Closed;
    case ReturnState::Closed:
        break;
    }
    return std::nullopt;
}

QString ReturnWork::verbOf(ReturnState to) const
{
    switch (to) {
    case ReturnState::Accepted:
        return tr("Accept the return");
    case ReturnState::Received:
        return tr("Take it in");
    case ReturnState::Inspected:
        return tr("Finish the inspection");
    case ReturnState::Refunded: {
        const auto money = refund();
        return money ? tr("Pay back %1").arg(m_desk.formats().money(*money)) : tr("Pay back");
    }
    case ReturnState::Exchanged:
        return tr("Order the replacement");
    case ReturnState::Rejected:
        return tr("Refuse the return");
    case ReturnState::Closed:
        return tr("Close the case");
    case ReturnState::Requested:
    case ReturnState::InTransit:
        break;
    }
    return {};
}

QString ReturnWork::whyNot(ReturnState to) const
{
    if (!row())
        return tr("This case is closed.");
    if (const QString why = m_desk.whyNot(Permission::OrderReturn); !why.isEmpty())
        return why;
    if (to == ReturnState::Received
        && std::ranges::none_of(m_lines, [](const ReturnWorkLine &line) { return line.came > 0; }))
        return tr("Scan what came, or say that all of it did.");
    if (to == ReturnState::Inspected) {
        for (const ReturnWorkLine &line : m_lines) {
            if (line.decided() != line.came)
                return tr("%1: decide about all %2 that came; %3 are decided.")
                    .arg(line.name, m_desk.formats().quantity(Quantity::fromThousandths(line.came)),
                         m_desk.formats().quantity(Quantity::fromThousandths(line.decided())));
        }
    }
    return {};
}

std::optional<Money> ReturnWork::refund() const
{
    const WorkReturn *now = row();
    const auto currency = now ? Currency::parse(now->returnCase.parts().currency)
                              : Result<Currency>(Error::of(Problem::NotFound));
    if (!currency)
        return std::nullopt;
    qint64 sum = now->returnCase.parts().refund;
    if (sum == 0) {
        for (const ReturnLine &line : now->returnCase.parts().lines)
            sum += line.refund;
    }
    return Money(sum, *currency);
}

void ReturnWork::scan(const QString &text)
{
    const ScannedCode code = m_desk.takeApart(text);
    bool isIn = false;
    for (ReturnWorkLine &line : m_lines) {
        if (!WorkDesk::isOf(code, m_desk.item(line.sku)))
            continue;
        isIn = true;
        if (line.came >= line.announced)
            continue;
        line.came = std::min(line.announced, line.came + 1'000);
        const Formats &formats = m_desk.formats();
        const QString sentence = tr("%1: %2 of %3.")
                                     .arg(line.name, formats.quantity(Quantity::fromThousandths(line.came)),
                                          formats.quantity(Quantity::fromThousandths(line.announced)));
        Q_EMIT changed();
        Q_EMIT answered({ScanVerdict::Kind::Found, sentence});
        return;
    }
    if (isIn) {
        Q_EMIT answered({ScanVerdict::Kind::TooMany,
                         tr("More of these came than were announced. Open another return for "
                            "the rest.")});
        return;
    }
    m_desk.look(text).then(this, [this](const Result<ScannedItem> &item) {
        const QString what = !item ? QString() : item->name.isEmpty() ? item->code.code : item->name;
        Q_EMIT answered({ScanVerdict::Kind::Wrong, tr("%1 is not in this return.").arg(what)});
    });
}

void ReturnWork::setCame(int number, qint64 quantity)
{
    for (ReturnWorkLine &line : m_lines) {
        if (line.line == number)
            line.came = std::clamp<qint64>(quantity, 0, line.announced);
    }
    Q_EMIT changed();
}

void ReturnWork::allCame()
{
    for (ReturnWorkLine &line : m_lines)
        line.came = line.announced;
    Q_EMIT changed();
}

void ReturnWork::setInspected(int number, Disposition disposition, qint64 quantity)
{
    for (ReturnWorkLine &line : m_lines) {
        if (line.line != number)
            continue;
        const auto at = std::ranges::find(line.inspected, disposition, &ReturnLine::Inspected::disposition);
        if (at != line.inspected.end())
            line.inspected.erase(at);
        if (quantity > 0)
            line.inspected.append({disposition, std::min(quantity, line.came)});
    }
    Q_EMIT changed();
}

Future<Result<Receipt>> ReturnWork::go(ReturnState to, const QString &note)
{
    const WorkReturn *now = row();
    if (!now || !whyNot(to).isEmpty())
        return readyFuture(Result<Receipt>(Error::of(Problem::IllegalTransition, whyNot(to))));
    ReturnStep step{{}, now->returnCase.id(), to};
    step.note = note;
    if (to == ReturnState::Received) {
        step.location = m_desk.location();
        for (const ReturnWorkLine &line : std::as_const(m_lines)) {
            if (line.came > 0)
                step.received.append({line.line, line.came});
        }
    }
    if (to == ReturnState::Inspected) {
        for (const ReturnWorkLine &line : std::as_const(m_lines)) {
            if (!line.inspected.isEmpty())
                step.inspected.insert(line.line, line.inspected);
        }
    }
    return m_desk.advanceReturn(*now, step);
}

} // namespace stoa
