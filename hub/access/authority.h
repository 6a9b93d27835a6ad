// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/siphash.h"
#include "core/domain/access/device.h"
#include "core/sql/connection.h"
#include "hub/access/caller.h"

#include <QHash>
#include <atomic>
#include <functional>
#include <shared_mutex>

namespace stoa::access {

/// Who may do what, remembered. Everything remembered is dropped when the epoch in the database moves, which
/// is looked at every half second, or at once by changed() after a change of this process.
class Authority {
public:
    static constexpr qint64 kLookEveryMs = 500;

    explicit Authority(const Clock &clock);

    /// To be called after a commit that moved the epoch.
    void changed();
    /// Called whenever everything remembered was dropped, on the thread that noticed; one at a time, none to
    /// end it. Once it returns the earlier listener is not called any more.
    void onChanged(std::function<void()> listener);
    /// Looks at the epoch now, for those who have just been told that something changed elsewhere.
    Result<void> lookNow(sql::Connection &connection);

    /// The caller of an API key, with what both the key and its maker may do now; Unauthenticated when it is
    /// unknown, revoked or over, or its maker is disabled.
    Result<CallerPtr> ofApiKey(sql::Connection &connection, QByteArrayView secret);
    /// The caller of an access token whose signature was checked: Unauthenticated when user or sign-in are no
    /// longer good, DeviceSuspended when the device is not.
    Result<CallerPtr> ofSignIn(sql::Connection &connection, const QByteArray &user, const QByteArray &device,
                               const QByteArray &family);
    /// The same from the database itself: nothing remembered is asked, nothing is remembered.
    Result<CallerPtr> ofSignInUnremembered(sql::Connection &connection, const QByteArray &user,
                                           const QByteArray &device, const QByteArray &family) const;
    /// The device, if there is one, active or not.
    Result<std::optional<Device>> device(sql::Connection &connection, const QByteArray &id);
    /// What a user may do now; none when disabled or unknown.
    Result<Rights> rights(sql::Connection &connection, const QByteArray &user);

private:
    struct Remembered {
        CallerPtr caller;
        qint64 untilMs = 0; ///< wall time at which the key is over
    };
    QByteArray memoryOf(QByteArrayView secret) const;
    Result<void> look(sql::Connection &connection);
    template <typename Map, typename Value>
    void remember(Map &map, const QByteArray &key, Value value, quint64 age);

    static constexpr qsizetype kMost = 50'000;

    const Clock &m_clock;
    std::atomic<qint64> m_lookedMs = -kLookEveryMs;
    std::atomic<qint64> m_epoch = 0;
    /// Counts the droppings, so that what was read before one is not remembered after it.
    std::atomic<quint64> m_age = 0;
    mutable std::shared_mutex m_mutex;
    /// Secrets are remembered by a keyed hash that nobody outside of this process can compute: as good as the
    /// one that is stored, and a tenth of its work.
    const SipKey m_secretKey;
    QHash<QByteArray, Remembered> m_keys;
    QHash<QByteArray, CallerPtr> m_signIns; ///< by family
    QHash<QByteArray, Device> m_devices;
    std::mutex m_listenerMutex;
    std::function<void()> m_listener;
};

} // namespace stoa::access
