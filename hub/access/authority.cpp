// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/authority.h"

#include "core/base/crypto.h"
#include "core/store/access/accessrepository.h"
#include "hub/access/apikeys.h"
#include "hub/access/giving.h"

#include <cstring>
#include <mutex>

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &why) { return Error::of(Problem::Unauthenticated, why); }

SipKey randomKey()
{
    SipKey key;
    const QByteArray bytes = randomBytes(sizeof key);
    std::memcpy(&key, bytes.constData(), sizeof key);
    return key;
}

/// A key acts for its maker: with its own permissions as far as they are still his. One that was made at the
/// hub's console has no maker.
Result<Rights> presentRightsOf(sql::Connection &connection, const ApiKey &key)
{
    if (!key.isMadeByPerson())
        return key.rights();
    STOA_TRY_ASSIGN(const auto maker, AccessRepository::rightsOf(connection, key.madeBy));
    return commonOf(key.rights(), Giver(maker).held());
}

} // namespace

Authority::Authority(const Clock &clock)
    : m_clock(clock)
    , m_secretKey(randomKey())
{ }

QByteArray Authority::memoryOf(QByteArrayView secret) const
{
    const Sum128 sum = sipHash128(m_secretKey, secret.data(), std::size_t(secret.size()));
    return QByteArray(reinterpret_cast<const char *>(&sum), sizeof sum);
}

void Authority::changed()
{
    {
        const std::unique_lock lock(m_mutex);
        ++m_age;
        m_keys.clear();
        m_signIns.clear();
        m_devices.clear();
    }
    const std::lock_guard lock(m_listenerMutex);
    if (m_listener)
        m_listener();
}

void Authority::onChanged(std::function<void()> listener)
{
    const std::lock_guard lock(m_listenerMutex);
    m_listener = std::move(listener);
}

Result<void> Authority::look(sql::Connection &connection)
{
    const qint64 now = m_clock.monotonicMs();
    qint64 before = m_lookedMs.load(std::memory_order_relaxed);
    // One thread looks for all.
    if (now - before < kLookEveryMs || !m_lookedMs.compare_exchange_strong(before, now))
        return {};
    auto looked = lookNow(connection);
    if (!looked)
        m_lookedMs = before;
    return looked;
}

Result<void> Authority::lookNow(sql::Connection &connection)
{
    STOA_TRY_ASSIGN(const auto epoch, connection.scalar("SELECT epoch FROM access_epoch WHERE id = 1"));
    if (m_epoch.exchange(epoch) != epoch)
        changed();
    return {};
}

template <typename Map, typename Value>
void Authority::remember(Map &map, const QByteArray &key, Value value, quint64 age)
{
    const std::unique_lock lock(m_mutex);
    if (m_age != age)
        return;
    if (map.size() >= kMost)
        map.clear();
    map.insert(key, std::move(value));
}

Result<CallerPtr> Authority::ofApiKey(sql::Connection &connection, QByteArrayView secret)
{
    STOA_TRY(look(connection));
    const QByteArray memory = memoryOf(secret);
    const qint64 now = m_clock.now().msSinceEpoch();
    {
        const std::shared_lock lock(m_mutex);
        const auto found = m_keys.constFind(memory);
        if (found != m_keys.cend()) {
            if (found->untilMs <= now)
                return refused(u"the API key is over"_s);
            return found->caller;
        }
    }
    const quint64 age = m_age;
    STOA_TRY_ASSIGN(const auto key, ApiKeys(m_clock).findHash(connection, ApiKeys::hashOf(secret)));
    if (!key || !key->worksAt(Instant::fromMs(now)))
        return refused(u"the API key is unknown, revoked or over"_s);
    STOA_TRY_ASSIGN(const auto rights, presentRightsOf(connection, *key));
    CallerPtr caller =
        std::make_shared<const Caller>(Caller{CallerKind::ApiKey, key->id.toLatin1(), {}, {}, rights});
    remember(m_keys, memory, Remembered{caller, key->expiresAt.msSinceEpoch()}, age);
    return caller;
}

Result<CallerPtr> Authority::ofSignIn(sql::Connection &connection, const QByteArray &user,
                                      const QByteArray &device, const QByteArray &family)
{
    STOA_TRY(look(connection));
    {
        const std::shared_lock lock(m_mutex);
        const auto found = m_signIns.constFind(family);
        if (found != m_signIns.cend() && (*found)->id == user && (*found)->device == device)
            return *found;
    }
    const quint64 age = m_age;
    STOA_TRY_ASSIGN(auto caller, ofSignInUnremembered(connection, user, device, family));
    remember(m_signIns, family, caller, age);
    return caller;
}

Result<CallerPtr> Authority::ofSignInUnremembered(sql::Connection &connection, const QByteArray &user,
                                                  const QByteArray &device, const QByteArray &family) const
{
    STOA_TRY_ASSIGN(const auto known, AccessRepository::findDevice(connection, QString::fromUtf8(device)));
    if (!known)
        return refused(u"the device is not enrolled"_s);
    if (known->state != DeviceState::Active)
        return Error::of(Problem::DeviceSuspended, u"the device is suspended"_s);
    STOA_TRY_ASSIGN(const auto good,
                    connection.scalar("SELECT 1 FROM refresh_family WHERE id = ?1 AND user_id = ?2 AND "
                                      "device_id = ?3 AND revoked_at IS NULL AND expires_at > ?4",
                                      family, user, device, m_clock.now()));
    STOA_TRY_ASSIGN(const auto account, AccessRepository::findUser(connection, QString::fromLatin1(user)));
    if (good == 0 || !account || account->what().state != UserState::Active)
        return refused(u"the sign-in is over"_s);
    STOA_TRY_ASSIGN(const auto rights, AccessRepository::rightsOf(connection, QString::fromLatin1(user)));
    return CallerPtr(
        std::make_shared<const Caller>(Caller{CallerKind::Person, user, device, family, rights}));
}

Result<std::optional<Device>> Authority::device(sql::Connection &connection, const QByteArray &id)
{
    STOA_TRY(look(connection));
    {
        const std::shared_lock lock(m_mutex);
        const auto found = m_devices.constFind(id);
        if (found != m_devices.cend())
            return std::optional(*found);
    }
    const quint64 age = m_age;
    STOA_TRY_ASSIGN(auto device, AccessRepository::findDevice(connection, QString::fromUtf8(id)));
    if (device)
        remember(m_devices, id, *device, age);
    return device;
}

Result<Rights> Authority::rights(sql::Connection &connection, const QByteArray &user)
{
    return AccessRepository::rightsOf(connection, QString::fromLatin1(user));
}

} // namespace stoa::access
