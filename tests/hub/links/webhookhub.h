// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/links/outgoing.h"
#include "hub/links/webhooks/courier.h"
#include "hub/links/webhooks/deliveryrepository.h"
#include "hub/links/webhooks/webhookrepository.h"
#include "tests/hub/links/receiver.h"
#include "tests/hub/log/loghub.h"

namespace stoa::kit {

/// A hub that sends to a receiver beside it, a step at a time: nothing is sent but by send(), and nothing
/// waits but for the clock that the test moves. Pauses are as long as they can be.
class WebhookHub {
public:
    explicit WebhookHub(sql::Engine engine = sql::Engine::Sqlite);
    ~WebhookHub();

    hubtest::LogHub &hub() { return m_hub; }
    hubtest::HandClock &clock() { return m_hub.clock(); }
    Receiver &receiver() { return m_receiver; }
    links::WebhookRepository &webhooks() { return m_webhooks; }
    const QByteArray &sealKey() const { return m_sealKey; }

    /// A webhook of the receiver's for states of orders.
    links::WebhookRepository::Made made(const QStringList &types = {QStringLiteral("stoa.order.state.v1")});
    links::Webhook now(const QString &id);
    /// An order got another state, and the hub puts the event down.
    void happened(const QString &order, const QString &state = QStringLiteral("approved"));
    /// Runs in a write transaction.
    void write(const std::function<Result<void>(sql::Connection &)> &work);
    links::Replayed replay(const QString &webhook, const links::ReplayWish &wish);

    links::Courier courier(links::Reach reach = links::Reach::Private);
    links::Courier courier(links::Calls &calls, links::Reach reach = links::Reach::Private);
    /// Sends all that is due now, and writes down what came of it. Gives how many were sent.
    int send();
    int send(links::Courier &courier);

    QList<links::Delivery> deliveries(const QString &webhook, std::optional<links::DeliveryState> state = {});
    qint64 count(const char *sql);

    /// Closes the store and opens it again on the same data, as after the end of the process; who sent is
    /// gone without a word.
    void restart();

private:
    void begin();

    hubtest::LogHub m_hub;
    Receiver m_receiver;
    const QByteArray m_sealKey;
    links::WebhookRepository m_webhooks;
    links::CurlCalls m_calls;
    std::optional<links::Courier> m_courier;
};

} // namespace stoa::kit
