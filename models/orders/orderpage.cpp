// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderpage.h"

#include "core/domain/orders/orderparts.h"
#include "models/orders/orderwords.h"

#include <QJsonDocument>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// As OrderRow has it, of what the page shows.
bool allWaitsForCustomer(const OrderSheet &sheet)
{
    bool any = false;
    for (const Fulfilment &each : sheet.fulfilments) {
        any = any || waitsForCustomer(each.state());
        if (isInHouse(each.state()) && !waitsForCustomer(each.state()))
            return false;
    }
    const auto isOwed = [](const OrderLine &line) {
        return line.open + line.backordered > 0;
    };
    return any && !std::ranges::any_of(sheet.order.lines(), isOwed);
}

OrderRow rowOf(const OrderSheet &sheet)
{
    const Order::Parts &parts = sheet.order.parts();
    OrderRow row;
    row.id = parts.id.toString();
    row.number = parts.number;
    row.channel = parts.channel;
    row.customer = parts.customer;
    row.placedAt = parts.placedAt;
    row.state = parts.state;
    row.priority = parts.priority;
    row.method = parts.method;
    row.pickupAt = parts.pickupAt;
    row.city = parts.destination.city;
    row.country = parts.destination.country;
    row.zone = parts.destination.zone;
    row.currency = parts.currency;
    row.total = sheet.order.total();
    row.units = sheet.order.quantity();
    row.openUnits = sheet.order.openUnits();
    row.payment = parts.payment;
    for (const OrderHold &hold : parts.holds)
        row.holds.append(hold.kind);
    row.promisedTo = parts.promisedTo;
    row.expectedAt = parts.expectedAt;
    row.queue = parts.queue;
    row.closedAt = parts.closedAt;
    for (const Fulfilment &each : sheet.fulfilments) {
        const Fulfilment::Parts &part = each.parts();
        if (part.state != FulfilmentState::Rejected && part.state != FulfilmentState::Cancelled)
            row.parts.append({part.number, part.location, part.state, part.dueAt});
    }
    row.waitsForCustomer = allWaitsForCustomer(sheet);
    row.local = sheet.waits ? OrderRow::Local::Waiting : OrderRow::Local::None;
    return row;
}

} // namespace

OrderPage::OrderPage(OrdersDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_lines(
          columnsOf(this), [](const OrderPageLine &line) { return QString::number(line.line); }, this)
{
    connect(&desk.door().store(), &StoreThread::committed, this, [this](const ChangeSet &changes) {
        using enum EntityType;
        const bool touched =
            changes.everything || std::ranges::any_of(changes.changes, [this](const Change &change) {
                return change.type == Order ? QString::fromLatin1(change.key) == m_id
                                            : change.type == Fulfilment || change.type == Decision
                        || change.type == ReturnCase || change.type == Task || change.type == Contact;
            });
        if (touched && !m_id.isEmpty())
            read();
    });
    connect(&desk.wording(), &Wording::changed, this, [this] {
        if (!m_id.isEmpty())
            read();
        m_lines.retranslate();
    });
    connect(&desk, &OrdersDesk::contextChanged, this, [this] {
        sayLines();
        Q_EMIT changed();
    });
    connect(&desk, &OrdersDesk::refusedChanged, this, &OrderPage::changed);
    connect(&desk, &OrdersDesk::rightsChanged, this, [this] {
        if (!m_desk.whyNoContact().isEmpty())
            m_contact.reset();
        if (!m_id.isEmpty())
            read();
    });
}

void OrderPage::open(const QString &orderId)
{
    if (orderId == m_id)
        return;
    close();
    m_id = orderId;
    read();
}

void OrderPage::close()
{
    ++m_round;
    m_id.clear();
    m_sheet.reset();
    m_decision.reset();
    m_contact.reset();
    m_contactWanted = false;
    m_contactGone = false;
    m_gone = false;
    m_lines.setRows({});
    Q_EMIT changed();
}

void OrderPage::read()
{
    const auto id = OrderId::parse(m_id);
    if (!id)
        return;
    const int round = ++m_round;
    m_desk.door()
        .store()
        .read({}, [id = *id](sql::Connection &connection) { return readOrderSheet(connection, id); })
        .then(this, [this, round](const Result<std::optional<OrderSheet>> &sheet) {
            if (round != m_round || !sheet)
                return;
            m_gone = !sheet->has_value();
            if (m_gone) {
                m_sheet.reset();
                m_decision.reset();
                m_lines.setRows({});
                Q_EMIT changed();
                return;
            }
            take(**sheet);
        });
}

void OrderPage::take(const OrderSheet &sheet)
{
    m_sheet = sheet;
    m_decision.reset();
    if (!sheet.decisions.isEmpty())
        m_decision = DecisionFacts::of(sheet.decisions.first());
    sayLines();
    if (m_contactWanted)
        askContact();
    Q_EMIT changed();
}

QString OrderPage::number() const { return m_sheet ? m_sheet->order.parts().number : QString(); }

StatusKind OrderPage::status() const
{
    return m_sheet ? OrderTableModel::progressKind(row()) : StatusKind::None;
}

QString OrderPage::statusWord() const { return m_sheet ? OrderTableModel::progress(row()) : QString(); }

QString OrderPage::headLine() const
{
    if (!m_sheet)
        return {};
    const Order::Parts &parts = m_sheet->order.parts();
    const Formats &formats = m_desk.wording().formats();
    QStringList words{OrderWords::channel(parts.channel), OrderWords::method(parts.method)};
    words.append(isCollected(parts.method) ? m_desk.locationName(parts.pickupAt) : parts.destination.city);
    words.removeAll(QString());
    //: Head of an order: where it came from and goes to, and when it was placed
    return tr("%1 · placed %2")
        .arg(formats.list(words), formats.dayMoment(parts.placedAt, m_desk.clock().now()));
}

DecisionWords OrderPage::words() const
{
    return DecisionWords(
        m_desk.wording(), [this](const QString &code) { return m_desk.locationName(code); },
        [this](const QString &code) { return m_desk.timesOf(code).zone(); }, m_desk.clock().now());
}

QByteArray OrderPage::decisionJson() const
{
    if (!m_sheet || m_sheet->decisions.isEmpty())
        return {};
    const DecisionRow &row = m_sheet->decisions.first();
    const QJsonObject json{{u"id"_s, row.id},           {u"order"_s, m_id},
                           {u"number"_s, number()},     {u"at"_s, row.at.toString()},
                           {u"policy"_s, row.policy},   {u"policy_version"_s, row.policyVersion},
                           {u"outcome"_s, row.outcome}, {u"summary"_s, row.summary}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Future<Result<QList<DecisionFacts::Candidate>>> OrderPage::candidates()
{
    using Answer = Result<QList<DecisionFacts::Candidate>>;
    if (!m_decision)
        return readyFuture(Answer(Error::of(Problem::NotFound, u"no decision yet"_s)));
    return m_desk.door()
        .ask(u"/v1/decisions/"_s + m_decision->id)
        .then(this, [](const Result<HubAnswer> &answer) -> Answer {
            if (!answer)
                return answer.error();
            return DecisionFacts::candidatesOf(answer->body);
        });
}

void OrderPage::askContact()
{
    const auto id = OrderId::parse(m_id);
    if (!id || !m_desk.whyNoContact().isEmpty())
        return;
    m_contactWanted = true;
    m_desk.door()
        .store()
        .read({},
              [id = *id](sql::Connection &connection) { return OrderRepository::contactOf(connection, id); })
        .then(this, [this, asked = m_id](const Result<std::optional<OrderContact>> &contact) {
            if (asked != m_id || !contact)
                return;
            m_contact = *contact;
            m_contactGone = !m_contact.has_value();
            Q_EMIT changed();
        });
}

QString OrderPage::customer() const { return m_sheet ? m_sheet->order.parts().customer : QString(); }

OrderRow OrderPage::row() const { return m_sheet ? rowOf(*m_sheet) : OrderRow(); }

std::optional<Fulfilment> OrderPage::ownPart() const
{
    if (!m_sheet)
        return std::nullopt;
    const QString place = m_desk.place();
    for (const Fulfilment &each : m_sheet->fulfilments) {
        if (each.parts().location == place && isInHouse(each.state()))
            return each;
    }
    return std::nullopt;
}

QList<Order::Units> OrderPage::cancellable() const
{
    QList<Order::Units> units;
    if (!m_sheet)
        return units;
    for (const OrderLine &line : m_sheet->order.lines()) {
        qint64 sum = line.open + line.backordered;
        for (const Fulfilment &each : m_sheet->fulfilments) {
            for (const Order::Units &own : each.units()) {
                if (isInHouse(each.state()) && own.line == line.line)
                    sum += own.quantity;
            }
        }
        if (sum > 0)
            units.append({line.line, sum});
    }
    return units;
}

QList<Order::Units> OrderPage::movable(const QString &fulfilment) const
{
    if (!m_sheet)
        return {};
    for (const Fulfilment &each : m_sheet->fulfilments) {
        if (each.id().toString() == fulfilment && isInHouse(each.state()))
            return each.units();
    }
    return {};
}

QStringList OrderPage::cancelLook(const QList<Order::Units> &units) const
{
    QStringList look;
    if (!m_sheet)
        return look;
    const bool whole = units.isEmpty();
    qint64 loose = 0;
    for (const OrderLine &line : m_sheet->order.lines())
        loose += line.open + line.backordered;
    if (whole && loose > 0)
        look.append(tr("%1 not at any location yet: cancelled.").arg(unitsText(loose)));
    for (const Fulfilment &each : m_sheet->fulfilments) {
        const Fulfilment::Parts &parts = each.parts();
        qint64 picked = 0;
        for (const FulfilmentLine &line : parts.lines)
            picked += line.picked;
        const QString where = m_desk.locationName(parts.location);
        if (isInHouse(parts.state) && (whole || picked > 0))
            look.append(
                picked > 0
                    ? tr("%1 at %2: %3 taken back, picked goods go back to the shelf.")
                          .arg(parts.number, where, unitsText(each.quantity()))
                    : tr("%1 at %2: %3 taken back.").arg(parts.number, where, unitsText(each.quantity())));
        else if (hasLeft(parts.state))
            look.append(tr("%1 from %2: %3 left already and stay sold.")
                            .arg(parts.number, where, unitsText(each.quantity())));
    }
    const PaymentState payment = m_sheet->order.parts().payment;
    if (payment == PaymentState::Captured || payment == PaymentState::PartlyRefunded)
        look.append(tr("It is paid: somebody gets the task to pay the money back."));
    else if (payment == PaymentState::Authorised)
        look.append(tr("Nothing was captured; the authorisation is not used for what is cancelled."));
    return look;
}

qint64 OrderPage::waitingUnits() const
{
    qint64 waiting = 0;
    for (const OrderLine &line : m_sheet->order.lines())
        waiting += line.open + line.backordered;
    return waiting;
}

QString OrderPage::unitsText(qint64 thousandths) const
{
    const Formats &formats = m_desk.wording().formats();
    if (thousandths % 1'000 == 0)
        return formats.grouped(tr("%n unit(s)", nullptr, int(thousandths / 1'000)), thousandths / 1'000);
    //: A quantity that is not whole, as in "1.5 units"
    return tr("%1 units").arg(formats.quantity(Quantity::fromThousandths(thousandths)));
}

QString OrderPage::amount(qint64 minor) const { return m_desk.wording().formats().amount(minor, currency()); }

QString OrderPage::moneyText(qint64 minor) const
{
    const auto parsed = Currency::parse(currency());
    return parsed ? m_desk.wording().formats().money(Money(minor, *parsed)) : amount(minor);
}

const QString &OrderPage::currency() const
{
    static const QString kNone;
    return m_sheet ? m_sheet->order.parts().currency : kNone;
}

} // namespace stoa
