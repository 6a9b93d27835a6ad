// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/crypto.h"

#include <QHash>
#include <QList>
#include <QNetworkRequest>
#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace stoa {

/// What speaks for the caller.
enum class CallAuth {
    None,
    Device, ///< the device's proof alone
    Person, ///< access token and proof
};

struct HubCall {
    QByteArray method;
    QByteArray target; ///< path with query
    QByteArray body = {};
    QByteArray contentType = "application/json";
    CallAuth auth = CallAuth::Person;
    QHash<QByteArray, QByteArray> headers = {};
    int timeoutMs = 15'000; ///< without a byte moving
    /// Sync calls carry the generation, and an answer of another one is dropped.
    enum class Generation { Ignored, Checked } generation = Generation::Ignored;
    /// Takes the body's bytes as they come, instead of the answer; false ends the call.
    std::function<bool(const QByteArray &)> sink = {};
    qint64 cap = 16 * 1024 * 1024; ///< of an unpacked answer
};

struct HubReply {
    int status = 0;
    QByteArray body; ///< unpacked
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// Speaks HTTP/1.1 with the hub, for the sync thread.
///
/// Every request has a transfer time-out. A call of a person is made anew once after its token has expired,
/// and one whose proof was refused for the clock once with the hub's time. Errors: Offline and Timeout for
/// the network, else the hub's problem.
class HubClient : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<HubReply> &)>;
    using Refreshed = std::function<void(const Result<void> &)>;

    explicit HubClient(const Clock &clock, QObject *parent = nullptr);
    ~HubClient() override;

    void setHub(const QUrl &hub) { m_hub = hub; }
    const QUrl &hub() const { return m_hub; }
    void setDevice(const QString &device, const SigningKey &key);
    const SigningKey &deviceKey() const { return m_key; }
    void setToken(const QByteArray &token, Instant expires);
    bool hasToken() const { return !m_token.isEmpty(); }
    void setGeneration(const QString &generation) { m_generation = generation; }
    const QString &generation() const { return m_generation; }
    /// Asked for a new token; answers by calling what it is given.
    void setRefresher(std::function<void(Refreshed)> refresher) { m_refresher = std::move(refresher); }

    /// A number to cancel() it by.
    quint64 send(const HubCall &call, Done done);
    /// Ends the call; `done` is not called.
    void cancel(quint64 call);
    /// A request for the same hub with proof and token, for the socket.
    QNetworkRequest signedRequest(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                                  CallAuth auth) const;
    /// Ends every call (Cancelled) and forgets every connection: after a wake, a change of network, a
    /// time-out.
    void reset();
    /// Cuts the desk off: calls fail as Offline at once.
    enum class Link { Open, Cut };
    void setLink(Link link);
    Link link() const { return m_link; }

    /// Hub time minus own time, as last told.
    qint64 offsetMs() const { return m_offsetMs; }
    void noteHubTime(Instant hubTime);
    Instant lastContact() const { return m_lastContact; }
    /// What the last refused call said about when to come again; 0: nothing.
    qint64 retryAfterMs() const { return m_retryAfterMs; }

Q_SIGNALS:
    /// An answer of another generation than the set one came, and was dropped.
    void generationChanged(const QString &generation);
    void contacted();

private:
    struct Pending;
    void start(const std::shared_ptr<Pending> &pending);
    void finished(const std::shared_ptr<Pending> &pending);
    Result<HubReply> answerOf(const Pending &pending);
    bool again(const std::shared_ptr<Pending> &pending, const Result<HubReply> &answer);
    void refreshThen(const std::shared_ptr<Pending> &pending);

    const Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QUrl m_hub;
    QString m_device;
    SigningKey m_key;
    QByteArray m_token;
    Instant m_tokenExpires;
    QString m_generation;
    std::function<void(Refreshed)> m_refresher;
    QList<std::shared_ptr<Pending>> m_waiting; ///< for the token
    QList<std::shared_ptr<Pending>> m_running;
    bool m_refreshing = false;
    quint64 m_calls = 0;
    Link m_link = Link::Open;
    qint64 m_offsetMs = 0;
    Instant m_lastContact;
    qint64 m_retryAfterMs = 0;
};

} // namespace stoa
