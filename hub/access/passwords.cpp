// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/passwords.h"

#include <algorithm>

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 2;
constexpr int kMayWait = 32;

QByteArray pairOf(const QString &login, const QByteArray &address)
{
    return login.trimmed().toLower().left(80).toUtf8() + '\n' + address;
}

/// What is hashed: the same letters typed on two systems are the same password.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

class PasswordBench::Seat {
public:
    explicit Seat(PasswordBench &bench)
        : m_bench(bench)
    { }
    ~Seat() { m_bench.rise(); }
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;

private:
    PasswordBench &m_bench;
};

PasswordBench::PasswordBench(PasswordCost cost)
    : m_cost(cost)
    , m_nobody(hashPassword("no such user", cost))
{ }

Result<void> PasswordBench::sit()
{
    std::unique_lock lock(m_mutex);
    if (m_waiting >= kMayWait)
        return Error::of(Problem::Overloaded, u"too many sign-ins at once"_s);
    ++m_waiting;
    m_free.wait(lock, [this] { return m_busy < kAtOnce; });
    --m_waiting;
    ++m_busy;
    return {};
}

void PasswordBench::rise()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_busy;
    }
    m_free.notify_one();
}

Result<PasswordBench::Fit> PasswordBench::check(const QString &password, const std::optional<QByteArray> &phc)
{
    STOA_TRY(sit());
    const Seat seat(*this);
    const bool fits = passwordFits(bytesOf(password), phc.value_or(m_nobody));
    if (!fits || !phc)
        return Fit::No;
    return needsRehash(*phc, m_cost) ? Fit::YesButMakeAnew : Fit::Yes;
}

Result<QByteArray> PasswordBench::make(const QString &password)
{
    STOA_TRY(sit());
    const Seat seat(*this);
    const QByteArray phc = hashPassword(bytesOf(password), m_cost);
    if (phc.isEmpty())
        return Error::of(Problem::Overloaded, u"no memory for a password hash"_s);
    return phc;
}

SignInBackoff::SignInBackoff(const Clock &clock)
    : m_clock(clock)
{ }

int SignInBackoff::waitSeconds(const QString &login, const QByteArray &address) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_failures.constFind(pairOf(login, address));
    if (found == m_failures.cend())
        return 0;
    const qint64 left = found->openMs - m_clock.monotonicMs();
    return left <= 0 ? 0 : int((left + 999) / 1000);
}

void SignInBackoff::failed(const QString &login, const QByteArray &address)
{
    const qint64 now = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    const QByteArray pair = pairOf(login, address);
    if (!m_failures.contains(pair) && m_failures.size() >= kPairs)
        m_failures.erase(std::min_element(m_failures.begin(), m_failures.end(),
                                          [](const auto &a, const auto &b) { return a.lastMs < b.lastMs; }));
    Failures &failures = m_failures[pair];
    constexpr qint64 kForgetMs = 60 * 60 * 1000;
    if (failures.count > 0 && now - failures.lastMs > kForgetMs)
        failures.count = 0;
    ++failures.count;
    failures.lastMs = now;
    if (failures.count >= kFree)
        failures.openMs = now + std::min<qint64>(1'000LL << std::min(failures.count - kFree, 10), 900'000);
}

void SignInBackoff::succeeded(const QString &login, const QByteArray &address)
{
    const std::lock_guard lock(m_mutex);
    m_failures.remove(pairOf(login, address));
}

} // namespace stoa::access
