// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <memory>
#include <optional>

namespace stoa::links {

struct HubAnswer {
    int status = 0; ///< HTTP; 0: no answer came
    std::optional<qint64> retryAfterSeconds = {};
    QByteArray body = {};

    bool isDone() const { return status >= 200 && status < 300; }
    QJsonObject json() const;
};

/// Calls to a hub, one after the other.
class HubClient {
public:
    virtual ~HubClient() = default;
    virtual HubAnswer get(const QByteArray &target) = 0;
    /// With an Idempotency-Key; the body is JSON.
    virtual HubAnswer post(const QByteArray &target, const QByteArray &body, const QByteArray &key) = 0;
};

/// By libcurl, over one connection that is kept; the thread waits for each answer.
class CurlHubClient final : public HubClient {
public:
    struct Address {
        QString url; ///< http:// on this machine, else https://
        QByteArray key; ///< of the API
        QString caFile = {}; ///< PEM; empty: those that the system trusts
    };
    /// Fails with InvalidInput of url or key.
    static Result<std::unique_ptr<CurlHubClient>> make(const Address &address);
    ~CurlHubClient() override;
    Q_DISABLE_COPY_MOVE(CurlHubClient)

    HubAnswer get(const QByteArray &target) override;
    HubAnswer post(const QByteArray &target, const QByteArray &body, const QByteArray &key) override;

private:
    struct State;
    explicit CurlHubClient(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace stoa::links
