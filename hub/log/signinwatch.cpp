// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/signinwatch.h"

#include "core/base/log.h"

#include <QElapsedTimer>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kAfterTrouble{1'000};
/// A round may take a quarter of a core at most, however often rights change.
constexpr qint64 kRest = 3;

bool isVerdictOnTheCaller(const Error &error)
{
    return error.code() == Problem::Unauthenticated || error.code() == Problem::DeviceSuspended;
}

} // namespace

SignInWatch::SignInWatch(HubStore &store, access::Authority &authority, milliseconds secondNet)
    : m_store(store)
    , m_authority(authority)
    , m_secondNet(secondNet)
    , m_thread([this] { run(); })
{ }

SignInWatch::~SignInWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

quint64 SignInWatch::add(const access::Caller &caller, Told over)
{
    const std::lock_guard lock(m_mutex);
    m_open.emplace(++m_last, Open{caller, std::move(over)});
    m_someAreNew = true;
    m_wake.notify_all();
    return m_last;
}

void SignInWatch::forget(quint64 number)
{
    const std::lock_guard lock(m_mutex);
    m_open.erase(number);
}

void SignInWatch::changed()
{
    const std::lock_guard lock(m_mutex);
    m_judgeAll = true;
    m_wake.notify_all();
}

int SignInWatch::count() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_open.size());
}

void SignInWatch::run()
{
    auto nextNet = std::chrono::steady_clock::now() + m_secondNet;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait_until(lock, nextNet, [this] { return m_ending || m_someAreNew || m_judgeAll; });
        if (m_ending)
            return;
        const bool all = m_judgeAll || std::chrono::steady_clock::now() >= nextNet;
        if (all)
            nextNet = std::chrono::steady_clock::now() + m_secondNet;
        m_judgeAll = false;
        m_someAreNew = false;
        std::map<quint64, access::Caller> open;
        for (auto &[number, each] : m_open) {
            if (all || !each.isJudged)
                open.emplace(number, each.caller);
            each.isJudged = true;
        }
        lock.unlock();
        QElapsedTimer taken;
        taken.start();
        const auto over = judge(open, all ? Ask::Database : Ask::Remembered);
        milliseconds rest(taken.elapsed() * kRest);
        if (over) {
            tell(*over);
        } else {
            // A database that is away for a moment sends nobody away.
            qCWarning(lcHub, "%s", qUtf8Printable(over.error().toString()));
            rest = kAfterTrouble;
        }
        lock.lock();
        m_judgeAll = m_judgeAll || !over;
        m_wake.wait_for(lock, rest, [this] { return m_ending; });
    }
}

Result<QList<quint64>> SignInWatch::judge(const std::map<quint64, access::Caller> &open, Ask ask)
{
    QList<quint64> over;
    if (open.empty())
        return over;
    if (!m_reader || !m_reader->usable()) {
        m_reader.reset();
        STOA_TRY_ASSIGN(m_reader, m_store.openReader());
    }
    for (const auto &[number, caller] : open) {
        const auto now = ask == Ask::Database
            ? m_authority.ofSignInUnremembered(*m_reader, caller.id, caller.device, caller.family)
            : m_authority.ofSignIn(*m_reader, caller.id, caller.device, caller.family);
        if (!now && !isVerdictOnTheCaller(now.error()))
            return now.error();
        if (!now || (*now)->rights != caller.rights)
            over.append(number);
    }
    return over;
}

void SignInWatch::tell(const QList<quint64> &numbers)
{
    for (const quint64 number : numbers) {
        Told over;
        {
            const std::lock_guard lock(m_mutex);
            const auto found = m_open.find(number);
            if (found == m_open.end())
                continue;
            over = std::move(found->second.over);
            m_open.erase(found);
        }
        over();
    }
    if (!numbers.isEmpty())
        logEvent(lcHub(), "live.revoked", {{u"connections"_s, numbers.size()}});
}

} // namespace stoa::hub
