// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/returnform.h"

#include "core/domain/orders/orderparts.h"
#include "core/domain/orders/returnunits.h"
#include "core/store/orders/orderrepository.h"
#include "core/store/orders/returnrepository.h"
#include "core/store/orders/workquery.h"
#include "models/shared/problemtext.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kChannels = {"web"_L1, "app"_L1, "store"_L1, "phone"_L1, "messaging"_L1, "wholesale"_L1};

Result<std::optional<StoredOrder>> orderOf(sql::Connection &connection, const QString &text)
{
    if (const auto id = OrderId::parse(text))
        return OrderRepository::find(connection, *id);
    for (const QLatin1StringView channel : kChannels) {
        STOA_TRY_ASSIGN(auto found, OrderRepository::findByNumber(connection, channel, text));
        if (found)
            return found;
    }
    return std::optional<StoredOrder>();
}

} // namespace

Future<Result<std::optional<ReturnBase>>> returnBaseOf(WorkDesk &desk, const QString &order)
{
    return desk.line().store().read(
        u"work.return"_s,
        [text = order.trimmed(),
         location = desk.location()](sql::Connection &connection) -> Result<std::optional<ReturnBase>> {
            STOA_TRY_ASSIGN(const auto found, orderOf(connection, text));
            if (!found)
                return std::optional<ReturnBase>();
            STOA_TRY_ASSIGN(const auto cases, ReturnRepository::ofOrder(connection, found->order.id()));
            ReturnBase base{found->order, {}, {}};
            for (const StoredReturn &each : cases)
                base.cases.append(each.returnCase);
            QStringList skus;
            for (const OrderLine &line : found->order.lines())
                skus.append(line.sku);
            STOA_TRY_ASSIGN(const auto items, WorkQuery::items(connection, location, skus));
            for (const WorkItem &item : items)
                base.names.insert(item.sku, item.name.isEmpty() ? item.sku : item.name);
            return std::optional(std::move(base));
        });
}

ReturnForm::ReturnForm(WorkDesk &desk, ReturnBase base, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_base(std::move(base))
    , m_id(ReturnId::make(desk.now()))
{
    for (const OrderLine &line : m_base.order.lines()) {
        const qint64 free = sizeOf(freeUnits(line, m_base.cases));
        if (free > 0)
            m_lines.append({line.line, line.sku, m_base.names.value(line.sku, line.sku), free});
    }
    check();
}

QString ReturnForm::orderNumber() const { return m_base.order.parts().number; }

ReturnChoice *ReturnForm::choice(int line)
{
    const auto found = std::ranges::find(m_lines, line, &ReturnChoice::line);
    return found == m_lines.end() ? nullptr : &*found;
}

void ReturnForm::setWish(ReturnWish wish)
{
    m_wish = wish;
    check();
}

void ReturnForm::setQuantity(int line, const QString &typed)
{
    ReturnChoice *of = choice(line);
    if (!of)
        return;
    of->chosen = 0;
    of->wrong.reset();
    if (!typed.trimmed().isEmpty()) {
        const auto quantity = m_desk.formats().parseQuantity(typed);
        if (!quantity || quantity->thousandths() < 0 || quantity->thousandths() > of->most)
            of->wrong = Error::invalid(u"quantity"_s, {});
        else
            of->chosen = quantity->thousandths();
    }
    check();
}

void ReturnForm::setReason(int line, ReturnReason reason)
{
    if (ReturnChoice *of = choice(line))
        of->reason = reason;
    check();
}

void ReturnForm::setExchangeSku(int line, const QString &sku)
{
    if (ReturnChoice *of = choice(line))
        of->exchangeSku = sku.trimmed().toUpper();
    check();
}

Result<ReturnCase> ReturnForm::made() const
{
    ReturnCase::Parts draft{m_id, u"R"_s, m_base.order.id(), orderNumber(), u"store"_s};
    draft.wish = m_wish;
    draft.location = m_desk.location();
    draft.createdAt = m_desk.now();
    for (const ReturnChoice &each : m_lines) {
        if (each.chosen == 0)
            continue;
        ReturnLine line;
        line.line = each.line;
        line.quantity = each.chosen;
        line.reason = each.reason;
        line.exchangeSku = m_wish == ReturnWish::Exchange ? each.exchangeSku : QString();
        draft.lines.append(line);
    }
    return ReturnCase::open(draft, m_base.order, m_base.cases);
}

void ReturnForm::check()
{
    m_wrong.reset();
    m_refund.reset();
    for (ReturnChoice &each : m_lines)
        each.refund = 0;
    const bool any = std::ranges::any_of(m_lines, [](const ReturnChoice &each) { return each.chosen > 0; });
    if (any) {
        const auto returnCase = made();
        if (!returnCase) {
            m_wrong = returnCase.error();
        } else {
            m_refund = 0;
            for (const ReturnLine &line : returnCase->parts().lines) {
                *m_refund += line.refund;
                if (ReturnChoice *of = choice(line.line))
                    of->refund = line.refund;
            }
        }
    }
    Q_EMIT changed();
}

std::optional<Money> ReturnForm::refund() const
{
    const auto currency = Currency::parse(m_base.order.parts().currency);
    if (!m_refund || !currency || m_wish != ReturnWish::Refund)
        return std::nullopt;
    return Money(*m_refund, *currency);
}

QString ReturnForm::whyNot() const
{
    if (const QString why = m_desk.whyNot(Permission::OrderReturn); !why.isEmpty())
        return why;
    if (isEmpty())
        return tr("Nothing of this order can come back: nothing was handed over yet, or all of it is in a "
                  "return.");
    for (const ReturnChoice &each : m_lines) {
        if (each.wrong)
            return tr("%1: at most %2 can come back.")
                .arg(each.name, m_desk.formats().quantity(Quantity::fromThousandths(each.most)));
    }
    if (m_wrong)
        return ProblemText::sentence(*m_wrong);
    if (!m_refund)
        return tr("Say how many of a line come back.");
    return {};
}

Future<Result<Receipt>> ReturnForm::submit()
{
    if (!whyNot().isEmpty())
        return readyFuture(Result<Receipt>(Error::invalid(u"lines"_s, whyNot())));
    ReturnOpening opening{m_id, m_base.order.id(), u"store"_s, m_wish, m_desk.location(), {}, m_note};
    for (const ReturnChoice &each : m_lines) {
        if (each.chosen > 0)
            opening.lines.append({each.line, each.chosen, each.reason,
                                  m_wish == ReturnWish::Exchange ? each.exchangeSku : QString()});
    }
    return m_desk.openReturn(opening, orderNumber());
}

} // namespace stoa
