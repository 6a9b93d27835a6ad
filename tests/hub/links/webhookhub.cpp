// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/links/webhookhub.h"

#include <QTest>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 20'000;

template <typename T> T demand(Result<T> result)
{
    if (!result)
        qFatal("the test's hub: %s", qPrintable(result.error().toString()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

WebhookHub::WebhookHub(sql::Engine engine)
    : m_hub(engine)
    , m_sealKey(32, 'k')
    , m_webhooks(m_hub.clock(), m_sealKey, links::Reach::Private)
    , m_calls(links::CallRules{links::Reach::Private})
{
    begin();
}

WebhookHub::~WebhookHub() { m_courier.reset(); }

void WebhookHub::begin() { m_courier.emplace(courier(m_calls)); }

links::Courier WebhookHub::courier(links::Reach reach) { return courier(m_calls, reach); }

links::Courier WebhookHub::courier(links::Calls &calls, links::Reach reach)
{
    return links::Courier({m_hub.store(), calls, m_sealKey, reach, [](qint64 bound) {
                               return bound - 1;
                           }});
}

void WebhookHub::restart()
{
    m_courier.reset();
    m_calls.drop();
    m_hub.reopen();
    begin();
}

void WebhookHub::write(const std::function<Result<void>(sql::Connection &)> &work)
{
    const auto done = m_hub.store().write(m_hub.asTheHouse(),
                                          [&work](UnitOfWork &unit) { return work(unit.connection()); });
    demand(done ? Result<void>() : done.error());
}

links::WebhookRepository::Made WebhookHub::made(const QStringList &types)
{
    std::optional<links::WebhookRepository::Made> made;
    write([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(made,
                        m_webhooks.make(connection, links::WebhookId::make(clock().now()),
                                        {u"Warehouse"_s, m_receiver.url(), types}, u"usr_somebody"_s));
        return {};
    });
    return *made;
}

links::Webhook WebhookHub::now(const QString &id)
{
    return *demand(links::WebhookRepository::find(*m_hub.reader(), id));
}

void WebhookHub::happened(const QString &order, const QString &state)
{
    write([&](sql::Connection &connection) {
        return links::tell(connection,
                           {links::EventType::OrderState,
                            order,
                            {{u"order"_s, order}, {u"state"_s, state}},
                            clock().now(),
                            clock().now()});
    });
}

links::Replayed WebhookHub::replay(const QString &webhook, const links::ReplayWish &wish)
{
    links::Replayed replayed;
    write([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(replayed,
                        links::DeliveryRepository::replay(connection, webhook, wish, clock().now()));
        return {};
    });
    return replayed;
}

int WebhookHub::send() { return send(*m_courier); }

int WebhookHub::send(links::Courier &courier)
{
    int sent = 0;
    for (;;) {
        const int taken = demand(courier.take());
        sent += taken;
        // What could not even be called is written down with the next.
        demand(courier.settle({}));
        if (courier.underWay() > 0)
            demand(courier.settle(m_calls.wait(kPatienceMs)));
        else if (taken == 0)
            return sent;
    }
}

QList<links::Delivery> WebhookHub::deliveries(const QString &webhook,
                                              std::optional<links::DeliveryState> state)
{
    return demand(links::DeliveryRepository::list(*m_hub.reader(), {webhook, state}));
}

qint64 WebhookHub::count(const char *sql) { return demand(m_hub.reader()->scalar(sql)); }

} // namespace stoa::kit
