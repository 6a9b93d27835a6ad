// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/entrydesk.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

bool isThisMachine(const QString &host)
{
    return host == u"127.0.0.1"_s || host == u"localhost"_s || host == u"::1"_s;
}

bool isAway(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
}

/// With the scheme that is meant; invalid when it is no address.
QUrl urlOf(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(u"://"_s))
        text.prepend(text.startsWith(u"127.0.0.1"_s) || text.startsWith(u"localhost"_s)
                             || text.startsWith(u"[::1]"_s)
                         ? u"http://"_s
                         : u"https://"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool known = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return url.isValid() && !url.host().isEmpty() && known ? url : QUrl();
}

} // namespace

EntryDesk::EntryDesk(EntryDoor door, Wording &wording, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_door(std::move(door))
    , m_wording(wording)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(m_door.pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EntryDesk::ask);
    m_watch.setSingleShot(true);
    m_watch.setInterval(m_door.watchMs);
    connect(&m_watch, &QTimer::timeout, this, &EntryDesk::look);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_clock.now() >= m_lease.waitUntil)
            m_tick.stop();
        Q_EMIT signInChanged();
    });
    connect(&wording, &Wording::changed, this, [this] {
        Q_EMIT addressChanged();
        Q_EMIT signInChanged();
    });
}

std::optional<QUrl> EntryDesk::addressOf(const QString &typed)
{
    const QUrl url = urlOf(typed);
    if (typed.trimmed().isEmpty() || url.isEmpty()
        || (url.scheme() == u"http"_s && !isThisMachine(url.host())))
        return std::nullopt;
    return url;
}

void EntryDesk::setAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text == m_typed)
        return;
    m_typed = text;
    ++m_question;
    m_greeting.reset();
    m_pause.stop();
    if (text.isEmpty()) {
        m_address = Address::Empty;
    } else if (addressOf(text)) {
        m_address = Address::Asking;
        m_pause.start();
    } else {
        m_address = urlOf(text).isEmpty() ? Address::NoAddress : Address::NotEncrypted;
    }
    Q_EMIT addressChanged();
}

void EntryDesk::ask()
{
    const auto url = addressOf(m_typed);
    if (!url)
        return;
    m_door.greet(*url).then(this, [this, question = ++m_question](const Result<HubGreeting> &greeting) {
        if (question != m_question)
            return;
        m_greeting = greeting;
        m_address = greeting && greeting->fit() == HubGreeting::Fit::Speaks ? Address::Right : Address::Wrong;
        Q_EMIT addressChanged();
    });
}

std::optional<QUrl> EntryDesk::hub() const
{
    return m_address == Address::Right ? addressOf(m_typed) : std::nullopt;
}

QString EntryDesk::fingerprint() const
{
    return m_address == Address::Right ? (*m_greeting)->fingerprint() : QString();
}

void EntryDesk::watchHub(const QUrl &hub)
{
    m_watched = hub;
    m_away = false;
    m_watch.stop();
    if (hub.isEmpty())
        m_tick.stop();
    else
        look();
    Q_EMIT signInChanged();
}

void EntryDesk::look()
{
    m_door.greet(m_watched).then(this, [this, hub = m_watched](const Result<HubGreeting> &greeting) {
        if (hub != m_watched || hub.isEmpty())
            return;
        const bool away = !greeting && isAway(greeting.error());
        if (away != m_away) {
            m_away = away;
            Q_EMIT signInChanged();
        }
        m_watch.start();
    });
}

void EntryDesk::setLogin(const QString &login)
{
    if (login.trimmed() == m_login)
        return;
    m_login = login.trimmed();
    m_lease = {};
    if (m_refusal && m_refusal->code() != Problem::DeviceSuspended)
        m_refusal.reset();
    readLease();
}

void EntryDesk::takeRefusal(const Error &error)
{
    m_refusal = error;
    Q_EMIT signInChanged();
}

void EntryDesk::readLease()
{
    if (m_login.isEmpty()) {
        ++m_leaseQuestion;
        Q_EMIT signInChanged();
        return;
    }
    m_door.lease(m_login).then(this, [this, question = ++m_leaseQuestion](const Result<OfflineLease> &lease) {
        if (question != m_leaseQuestion)
            return;
        m_lease = lease ? *lease : OfflineLease();
        // A wait runs down in front of who waits.
        if (m_clock.now() < m_lease.waitUntil)
            m_tick.start();
        else
            m_tick.stop();
        Q_EMIT signInChanged();
    });
}

} // namespace stoa
