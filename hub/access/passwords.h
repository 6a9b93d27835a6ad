// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/crypto.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <condition_variable>
#include <mutex>

namespace stoa::access {

/// Argon2id for the hub: a hash takes 64 MiB, so at most two are made at once, and a few more may wait.
class PasswordBench {
public:
    explicit PasswordBench(PasswordCost cost = {});

    enum class Fit { No, Yes, YesButMakeAnew };
    /// Without a hash (no such user) it takes as long and says No. Overloaded when too many wait.
    Result<Fit> check(const QString &password, const std::optional<QByteArray> &phc);
    /// The PHC string. Overloaded when too many wait.
    Result<QByteArray> make(const QString &password);

private:
    class Seat;
    Result<void> sit();
    void rise();

    const PasswordCost m_cost;
    const QByteArray m_nobody;
    std::mutex m_mutex;
    std::condition_variable m_free;
    int m_busy = 0;
    int m_waiting = 0;
};

/// Slows guessing: after five failures of a login from an address each further one doubles the wait, up to
/// a quarter of an hour. Bounded; the pair that failed longest ago is forgotten.
class SignInBackoff {
public:
    explicit SignInBackoff(const Clock &clock);
    /// Seconds to wait before the next try; 0 when it may be made now.
    int waitSeconds(const QString &login, const QByteArray &address) const;
    void failed(const QString &login, const QByteArray &address);
    void succeeded(const QString &login, const QByteArray &address);

private:
    static constexpr int kFree = 5;
    static constexpr qsizetype kPairs = 20'000;
    struct Failures {
        int count = 0;
        qint64 lastMs = 0;
        qint64 openMs = 0;
    };
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Failures> m_failures;
};

} // namespace stoa::access
