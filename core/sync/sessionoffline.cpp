// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/session.h"

#include "core/base/log.h"
#include "core/services/desk/whendone.h"
#include "core/sql/transaction.h"
#include "core/sync/sessionkeys.h"

#include <QtConcurrent>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace sessionkeys;

struct Session::Kept {
    std::optional<GrantRow> grant;
    QByteArray verifier;
    TryCount tries;
    Instant latest;
    std::optional<Error> barred; ///< why nobody, or not this person, works here without the hub

    /// As far as this PC knows. A grant that the hub gave later says that the person was let in again.
    static Result<bool> isDisabled(sql::Connection &cache, const QString &login,
                                   const std::optional<GrantRow> &grant, const QByteArray &hubKey)
    {
        STOA_TRY_ASSIGN(const auto since,
                        cache.first(
                            "SELECT updated_at FROM app_user WHERE login = ?1 AND state = 'disabled'",
                            [](const sql::Statement &row) { return row.instant(0); }, login));
        if (!since)
            return false;
        const auto given = grant ? OfflineGrant::read(grant->blob, hubKey) : Result<OfflineGrant>(Error{});
        return !given || given->issued <= *since;
    }

    static Result<Kept> read(DeskWriter &writer, const QString &login, const QByteArray &hubKey)
    {
        JournalRepository &journal = writer.journal();
        Kept kept;
        STOA_TRY_ASSIGN(const auto suspended, journal.value(kSuspended));
        STOA_TRY_ASSIGN(kept.grant, journal.grantOf(login));
        STOA_TRY_ASSIGN(const bool disabled, isDisabled(writer.cache(), login, kept.grant, hubKey));
        if (suspended)
            kept.barred = Error::of(Problem::DeviceSuspended, u"the hub has suspended this PC"_s);
        else if (disabled)
            kept.barred = Error::of(Problem::UserDisabled, u"the user was disabled at the hub"_s);
        STOA_TRY_ASSIGN(const auto verifier, journal.value(verifierName(login)));
        STOA_TRY_ASSIGN(const auto tries, journal.value(triesName(login)));
        STOA_TRY_ASSIGN(const auto latest, journal.value(kLatest));
        kept.verifier = verifier.value_or(QByteArray());
        kept.tries = TryCount::fromText(tries.value_or(QByteArray()));
        kept.latest = Instant::fromMs(latest.value_or(QByteArray()).toLongLong());
        return kept;
    }
};

Result<QByteArray> Session::deviceSeed(StoreThread &store)
{
    const auto seed =
        store.onStore([](DeskWriter &writer) { return writer.journal().value(kDeviceSeed); }).result();
    if (!seed)
        return seed.error();
    return seed->value_or(QByteArray());
}

void Session::keepVerifier(const SignedInUser &user, const QByteArray &verifier, Signed done)
{
    const auto kept = m_store.onStore([login = user.login, verifier](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.journal().removeValue(triesName(login)));
        return writer.journal().setValue(verifierName(login), verifier);
    });
    whenDone(kept, this, [user, done](const Result<void> &stored) {
        if (!stored)
            logEvent(lcAccess(), "verifier_not_kept", {{u"detail"_s, stored.error().detail}});
        done(user);
    });
}

void Session::forgetVerifier(const QString &login)
{
    (void)m_store.onStore(
        [login](DeskWriter &writer) { return writer.journal().removeValue(verifierName(login)); });
}

void Session::forgetIfItFits(const QString &login, const QString &password, std::function<void()> then)
{
    whenDone(
        m_store.onStore([login](DeskWriter &writer) { return writer.journal().value(verifierName(login)); }),
        this, [=, this](const Result<std::optional<QByteArray>> &verifier) {
            if (!verifier || !*verifier)
                return then();
            whenDone(QtConcurrent::run([password = password.toUtf8(), known = **verifier] {
                         return passwordFits(password, known);
                     }),
                     this, [=, this](bool fits) {
                         if (fits)
                             forgetVerifier(login);
                         then();
                     });
        });
}

void Session::signInOffline(const QString &login, const QString &password, Signed done)
{
    whenDone(m_store.onStore([login, hubKey = m_profile.hubKey](DeskWriter &writer) {
        return Kept::read(writer, login, hubKey);
    }),
             this, [=, this](const Result<Kept> &kept) {
                 if (!kept)
                     return done(kept.error());
                 judgeOffline(*kept, login, password, done);
             });
}

/// A leave that was over stays over, whatever the clock is set to; the next word of the hub sets it right.
void Session::rememberTime(Instant now, Instant latest)
{
    if (now <= latest)
        return;
    (void)m_store.onStore([now](DeskWriter &writer) {
        return writer.journal().setValue(kLatest, QByteArray::number(now.msSinceEpoch()));
    });
}

void Session::judgeOffline(const Kept &kept, const QString &login, const QString &password, Signed done)
{
    const Instant now = m_clock.now();
    if (kept.barred)
        return done(*kept.barred);
    if (!kept.grant || kept.verifier.isEmpty())
        return done(Error{ErrorKind::Offline, {}, u"the hub is away, and this person was not here before"_s});
    const auto grant = OfflineGrant::read(kept.grant->blob, m_profile.hubKey);
    const auto good = grant ? grant->check(m_profile.device, now, kept.latest) : Result<void>(grant.error());
    rememberTime(now, kept.latest);
    if (!good)
        return done(good.error());
    if (const auto may = kept.tries.check(now); !may)
        return done(may.error());
    // Counted before it is judged, so that a kill in between is no free try.
    const TryCount tries = kept.tries.afterWrong(now);
    whenDone(m_store.onStore([login, tries](DeskWriter &writer) {
        return writer.journal().setValue(triesName(login), tries.toText());
    }),
             this, [=, this](const Result<void> &counted) {
                 if (!counted)
                     return done(counted.error());
                 whenDone(QtConcurrent::run([password = password.toUtf8(), verifier = kept.verifier] {
                              return passwordFits(password, verifier);
                          }),
                          this, [=, this](bool fits) {
                              if (!fits)
                                  return done(
                                      Error::of(Problem::BadCredentials, u"login or password is wrong"_s));
                              comeInOffline(login, grant->user, done);
                          });
             });
}

Result<QList<Rights>> Session::rightsOfOthers(DeskWriter &writer, const Profile &profile,
                                              const QString &login, Instant now)
{
    STOA_TRY_ASSIGN(const auto rows, writer.journal().grants());
    QSet<QString> logins;
    for (const GrantRow &row : rows)
        logins.insert(row.login);
    logins.remove(login);
    QList<Rights> others;
    for (const QString &other : std::as_const(logins)) {
        STOA_TRY_ASSIGN(const auto kept, Kept::read(writer, other, profile.hubKey));
        if (!kept.grant || kept.verifier.isEmpty() || kept.barred)
            continue;
        const auto grant = OfflineGrant::read(kept.grant->blob, profile.hubKey);
        if (grant && grant->check(profile.device, now, kept.latest))
            others.append(grant->user.rights);
    }
    return others;
}

/// The tokens of who was signed in before are not this person's to use.
void Session::comeInOffline(const QString &login, const SignedInUser &user, const Signed &done)
{
    whenDone(m_store.onStore([login](DeskWriter &writer) -> Result<QByteArray> {
        JournalRepository &journal = writer.journal();
        STOA_TRY_ASSIGN(auto whole, sql::Transaction::begin(journal.connection()));
        STOA_TRY(journal.removeValue(triesName(login)));
        STOA_TRY_ASSIGN(const auto last, journal.value(kLogin));
        if (last != login.toUtf8())
            STOA_TRY(journal.removeValue(kRefresh));
        STOA_TRY(journal.setValue(kLogin, login.toUtf8()));
        STOA_TRY_ASSIGN(const auto token, journal.value(kRefresh));
        STOA_TRY(whole.commit());
        return token.value_or(QByteArray());
    }),
             this, [=, this](const Result<QByteArray> &token) {
                 if (!token)
                     return done(token.error());
                 m_refreshToken = *token;
                 m_client.setToken({}, {});
                 enter(user, SessionState::Offline);
                 done(user);
             });
}

void Session::lease(const QString &login, const std::function<void(const Result<OfflineLease> &)> &done)
{
    whenDone(m_store.onStore([login, hubKey = m_profile.hubKey](DeskWriter &writer) {
        return Kept::read(writer, login, hubKey);
    }),
             this, [=, this](const Result<Kept> &kept) {
                 if (!kept)
                     return done(kept.error());
                 OfflineLease lease;
                 lease.waitUntil = std::max(kept->tries.until, m_hubWaits.value(login));
                 const auto grant = kept->grant && !kept->verifier.isEmpty()
                     ? OfflineGrant::read(kept->grant->blob, m_profile.hubKey)
                     : Result<OfflineGrant>(Error{ErrorKind::NotFound});
                 if (grant && grant->device == m_profile.device) {
                     const bool holds = bool(grant->check(m_profile.device, m_clock.now(), kept->latest));
                     lease.state = holds ? OfflineLease::State::Holds : OfflineLease::State::Over;
                     lease.until = grant->ends();
                 }
                 done(lease);
             });
}

void Session::resume(Signed done)
{
    if (m_status.keyLost)
        return done(silence());
    struct Left {
        Kept kept;
        QByteArray token;
    };
    whenDone(m_store.onStore([hubKey = m_profile.hubKey](DeskWriter &writer) -> Result<Left> {
        Left left;
        STOA_TRY_ASSIGN(const auto login, writer.journal().value(kLogin));
        if (!login)
            return Error::of(Problem::Unauthenticated, u"nobody is signed in"_s);
        STOA_TRY_ASSIGN(left.kept, Kept::read(writer, QString::fromUtf8(*login), hubKey));
        STOA_TRY_ASSIGN(const auto token, writer.journal().value(kRefresh));
        left.token = token.value_or(QByteArray());
        return left;
    }),
             this, [=, this](const Result<Left> &left) {
                 if (!left)
                     return done(left.error());
                 if (left->kept.barred)
                     return done(*left->kept.barred);
                 if (!left->kept.grant)
                     return done(Error::of(Problem::Unauthenticated, u"nobody is signed in"_s));
                 const auto grant = OfflineGrant::read(left->kept.grant->blob, m_profile.hubKey);
                 const auto good = grant ? grant->check(m_profile.device, m_clock.now(), left->kept.latest)
                                         : Result<void>(grant.error());
                 rememberTime(m_clock.now(), left->kept.latest);
                 if (!good)
                     return done(good.error());
                 m_refreshToken = left->token;
                 enter(grant->user, SessionState::Offline);
                 done(grant->user);
             });
}

} // namespace stoa
