// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/entrydesk.h"

#include "core/wire/contract.h"
#include "models/shared/problemtext.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Another password, or some patience, and the person is let in after all.
bool leavesTheLease(const Error &error)
{
    return error.code() == Problem::BadCredentials || error.code() == Problem::RateLimited
        || error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
}

} // namespace

QString EntryDesk::addressSentence() const
{
    const Formats &formats = m_wording.formats();
    switch (m_address) {
    case Address::Empty:
        return {};
    case Address::NoAddress:
        return tr("This is no address of a hub, such as stoa.example.com.");
    case Address::NotEncrypted:
        return tr("Without encryption a hub can only be on this PC. Write the address with https, or without "
                  "anything in front.");
    case Address::Asking:
        return tr("Asking who answers there…");
    case Address::Right:
        return tr("Answers in %1, version %2, speaks our language (schema %3)")
            .arg(formats.milliseconds(std::max<qint64>(1, (*m_greeting)->tookMs) * 1'000),
                 (*m_greeting)->version, formats.integer((*m_greeting)->newestSchema));
    case Address::Wrong:
        break;
    }
    if (!*m_greeting)
        return wrongSentence(m_greeting->error());
    const HubGreeting &greeting = **m_greeting;
    if (greeting.fit() == HubGreeting::Fit::HubTooOld)
        return tr("This hub (version %1) speaks schema %2, this program needs %3. The hub needs an update.")
            .arg(greeting.version, formats.integer(greeting.newestSchema), formats.integer(wire::kSchema));
    return tr("This hub (version %1) needs schema %2 or newer, this program speaks %3. Update this program.")
        .arg(greeting.version, formats.integer(greeting.oldestSchema), formats.integer(wire::kSchema));
}

QString EntryDesk::wrongSentence(const Error &error) const
{
    const QString host = addressOf(m_typed).value_or(QUrl()).host();
    switch (error.kind) {
    case ErrorKind::Timeout:
        return tr("%1 did not answer in time. Check the address and the network of this PC.").arg(host);
    case ErrorKind::Refused:
        return tr("The certificate of %1 is not trusted on this PC, so nothing was sent. Ask the person who "
                  "looks after the hub.")
            .arg(host);
    case ErrorKind::Protocol:
        if (error.field == "tls"_L1)
            return tr("%1 gives no encrypted answer. Check the address and the port.").arg(host);
        return tr("Something answers there, but it is no Stoa hub. Check the address and the port.");
    default:
        break;
    }
    if (error.problem != Problem::Unspecified)
        return ProblemText::sentence(error);
    return tr("No answer from %1. Check the address and the network of this PC.").arg(host);
}

QString EntryDesk::whyWait() const
{
    const Instant now = m_clock.now();
    if (m_login.isEmpty() || now >= m_lease.waitUntil)
        return {};
    return tr("Too many wrong tries. The next one is possible in %1.")
        .arg(m_wording.formats().duration(m_lease.waitUntil.msSince(now) + 999));
}

QString EntryDesk::leaseSentence() const
{
    const Formats &formats = m_wording.formats();
    const Instant now = m_clock.now();
    switch (m_lease.state) {
    case OfflineLease::State::None:
        return tr("The hub does not answer, and %1 has not signed in on this PC before. The first time needs "
                  "the hub; try again once it answers.")
            .arg(m_login);
    case OfflineLease::State::Over:
        return tr("The hub does not answer, and the leave to work without it ended on %1. What waits on this "
                  "PC is kept; sign in once the hub answers again.")
            .arg(formats.dateTime(m_lease.until));
    case OfflineLease::State::Holds:
        break;
    }
    // Days are told to the nearest one.
    constexpr qint64 kHalfDayMs = 43'200'000;
    const qint64 left = m_lease.until.msSince(now);
    return tr("The hub does not answer. You sign in on this PC alone, until %1 (%2 left). What you do is "
              "sent "
              "later.")
        .arg(formats.dateTime(m_lease.until),
             formats.duration(left < 4 * kHalfDayMs ? left : left + kHalfDayMs));
}

EntryDesk::Note EntryDesk::signInNote() const
{
    if (!m_away)
        return {};
    if (m_login.isEmpty())
        return {StatusKind::Offline,
                tr("The hub does not answer. Who has signed in on this PC before can go on without it.")};
    const bool holds = m_lease.state == OfflineLease::State::Holds;
    if (holds && m_refusal && !leavesTheLease(*m_refusal))
        return {};
    return {holds ? StatusKind::Offline : StatusKind::Problem, leaseSentence()};
}

QString EntryDesk::signInTrouble(const Error &error) const
{
    if (error.code() == Problem::RateLimited) {
        const QString wait = whyWait();
        return wait.isEmpty() ? ProblemText::sentence(error) : wait;
    }
    if (error.problem == Problem::Unspecified
        && (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout))
        return leaseSentence();
    // Without the hub this is the leave that is over, not a sign-in that has ended.
    if (error.code() == Problem::Unauthenticated && m_lease.state == OfflineLease::State::Over)
        return leaseSentence();
    return ProblemText::sentence(error);
}

EntryDesk::Trouble EntryDesk::enrolTrouble(const Error &error)
{
    if (error.field == "fingerprint"_L1)
        return {u"fingerprint"_s,
                tr("The hub has shown another key than the one that you compared. Nothing was kept on this "
                   "PC. Tell the person who looks after the hub.")};
    if (error.code() == Problem::EnrolmentCodeInvalid)
        return {u"code"_s, ProblemText::sentence(error)};
    if (error.field == "profile"_L1)
        return {u"hub"_s,
                tr("Changes for another hub wait on this PC. They are kept; send them before you connect to "
                   "this one.")};
    return {error.field == "name"_L1 ? u"name"_s : u"hub"_s, ProblemText::sentence(error)};
}

} // namespace stoa
