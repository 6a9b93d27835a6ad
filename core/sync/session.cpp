// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/session.h"

#include "core/base/bytes.h"
#include "core/base/log.h"
#include "core/base/sealedbox.h"

#include <QJsonDocument>
#include <QtConcurrent>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kDeviceSeed{"device_seed"};
constexpr QLatin1StringView kNextSeed{"device_seed_next"};
constexpr QLatin1StringView kRefresh{"refresh_token"};
constexpr QLatin1StringView kLogin{"signed_in"};
constexpr QLatin1StringView kLatest{"latest_time"};

QString verifierName(const QString &login) { return u"verifier:"_s + login; }
QString triesName(const QString &login) { return u"tries:"_s + login; }

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

/// The hub's clock or its answer may be missing; a wrong password is not.
bool isAway(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
}

} // namespace

struct Session::Kept {
    std::optional<GrantRow> grant;
    QByteArray verifier;
    TryCount tries;
    Instant latest;

    static Result<Kept> read(JournalRepository &journal, const QString &login)
    {
        Kept kept;
        STOA_TRY_ASSIGN(kept.grant, journal.grantOf(login));
        STOA_TRY_ASSIGN(const auto verifier, journal.value(verifierName(login)));
        STOA_TRY_ASSIGN(const auto tries, journal.value(triesName(login)));
        STOA_TRY_ASSIGN(const auto latest, journal.value(kLatest));
        kept.verifier = verifier.value_or(QByteArray());
        kept.tries = TryCount::fromText(tries.value_or(QByteArray()));
        kept.latest = Instant::fromMs(latest.value_or(QByteArray()).toLongLong());
        return kept;
    }
};

Session::Session(HubClient &client, StoreThread &store, Profile profile, PasswordCost offlineCost,
                 QByteArray journalKey, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_profile(std::move(profile))
    , m_offlineCost(offlineCost)
    , m_journalKey(std::move(journalKey))
    , m_clock(clock)
{
    m_client.setRefresher([this](const HubClient::Refreshed &done) { refresh(done); });
    m_client.setHub(m_profile.hub);
    m_client.setGeneration(m_profile.generation);
    m_status.state = m_profile.isEnrolled() ? SessionState::SignedOut : SessionState::NotEnrolled;
}

void Session::publish()
{
    m_status.hub = m_profile.hub;
    m_status.hubName = m_profile.hubName;
    m_status.device = m_profile.device;
    m_status.deviceName = m_profile.deviceName;
    m_status.location = m_profile.location;
    Q_EMIT changed(m_status);
}

void Session::setState(SessionState state)
{
    m_status.state = state;
    publish();
}

void Session::load(Done done)
{
    m_store.onStore([](DeskWriter &writer) { return writer.journal().value(kDeviceSeed); })
        .then(this, [this, done](const Result<std::optional<QByteArray>> &seed) {
            publish();
            if (!seed)
                return done(seed.error());
            if (*seed) {
                const auto key = SigningKey::fromSeed(**seed);
                if (!key)
                    return done(key.error());
                m_client.setDevice(m_profile.device, *key);
            }
            done({});
        });
}

void Session::enrol(const QUrl &hub, const QString &code, const QString &deviceName, Done done)
{
    const bool elsewhere = m_profile.isEnrolled() && m_profile.hub != hub;
    const SigningKey key = SigningKey::make();
    m_store
        .onStore([elsewhere, seed = key.seed()](DeskWriter &writer) -> Result<void> {
            STOA_TRY_ASSIGN(const qint64 unsent, writer.journal().unsent());
            if (elsewhere && unsent > 0)
                return Error{ErrorKind::Refused, u"profile"_s,
                             u"%1 commands wait for another hub"_s.arg(unsent)};
            return writer.journal().setValue(kNextSeed, seed);
        })
        .then(this, [=, this](const Result<void> &ready) {
            if (!ready)
                return done(ready.error());
            m_client.setHub(hub);
            HubCall call;
            call.method = "POST";
            call.target = "/v1/devices/enrol";
            call.auth = CallAuth::None;
            call.headers.insert("Idempotency-Key", uuidText(uuid7(m_clock.now())).toLatin1());
            call.body = compact({{u"code"_s, code.trimmed().toUpper()},
                                 {u"name"_s, deviceName},
                                 {u"public_key"_s, QString::fromLatin1(toBase64Url(key.publicKey))}});
            m_client.send(call, [=, this](const Result<HubReply> &reply) {
                enrolled(reply, hub, deviceName, key, done);
            });
        });
}

void Session::enrolled(const Result<HubReply> &reply, const QUrl &hub, const QString &deviceName,
                       const SigningKey &key, Done done)
{
    if (!reply) {
        m_client.setHub(m_profile.hub);
        return done(reply.error());
    }
    const QJsonObject json = QJsonDocument::fromJson(reply->body).object();
    Profile next = m_profile;
    next.hub = hub;
    next.device = json.value("device_id"_L1).toString();
    next.location = json.value("location"_L1).toString();
    next.hubKey = fromBase64Url(json.value("hub_key"_L1).toString().toLatin1());
    next.hubName = json.value("hub_name"_L1).toString();
    next.generation = json.value("generation"_L1).toString();
    next.deviceName = deviceName;
    if (next.device.isEmpty() || next.hubKey.size() != 32)
        return done(Error{ErrorKind::Protocol, {}, u"the hub's answer to the enrolment lacks its key"_s});
    // The box that only the hub opens: a lost keychain is then never a lost sale.
    const QByteArray box = sealForOwner(m_journalKey, next.hubKey);
    m_store
        .onStore([seed = key.seed(), device = next.device, box](DeskWriter &writer) -> Result<void> {
            STOA_TRY(writer.journal().setValue(kDeviceSeed, seed));
            STOA_TRY(writer.journal().removeValue(kNextSeed));
            STOA_TRY(writer.journal().setSlot(u"hub"_s, box));
            writer.setDevice(device);
            return {};
        })
        .then(this, [=, this](const Result<void> &kept) {
            const auto saved = kept ? next.save() : kept;
            if (!saved)
                return done(saved.error());
            m_profile = next;
            m_client.setDevice(m_profile.device, key);
            m_client.setGeneration(m_profile.generation);
            Q_EMIT profileChanged(m_profile);
            setState(SessionState::SignedOut);
            done({});
        });
}

void Session::signIn(const QString &login, const QString &password, Signed done)
{
    if (!m_profile.isEnrolled())
        return done(Error{ErrorKind::Refused, u"profile"_s, u"the device is not enrolled at a hub"_s});
    HubCall call;
    call.method = "POST";
    call.target = "/v1/auth/sign-in";
    call.auth = CallAuth::Device;
    call.headers.insert("Idempotency-Key", uuidText(uuid7(m_clock.now())).toLatin1());
    call.body = compact({{u"login"_s, login}, {u"password"_s, password}, {u"device_id"_s, m_profile.device}});
    m_client.send(call, [=, this](const Result<HubReply> &reply) {
        if (!reply && isAway(reply.error()))
            return signInOffline(login, password, done);
        if (!reply)
            return done(reply.error());
        const auto grant = takeTokens(reply->body);
        if (!grant)
            return done(grant.error());
        keepVerifier(grant->user.login, password);
        enter(grant->user, SessionState::Online);
        done(grant->user);
    });
}

/// Tokens and grant of an answer to a sign-in or refresh, kept.
Result<OfflineGrant> Session::takeTokens(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QByteArray grantText = json.value("grant"_L1).toString().toLatin1();
    STOA_TRY_ASSIGN(auto grant, OfflineGrant::read(grantText, m_profile.hubKey));
    if (grant.device != m_profile.device)
        return Error{ErrorKind::Protocol, u"grant"_s, u"the grant is another device's"_s};
    const QByteArray access = json.value("access_token"_L1).toString().toLatin1();
    m_refreshToken = json.value("refresh_token"_L1).toString().toLatin1();
    if (access.isEmpty() || m_refreshToken.isEmpty())
        return Error{ErrorKind::Protocol, {}, u"the hub's answer lacks its tokens"_s};
    m_client.setToken(
        access,
        m_clock.now().plusMs(m_client.offsetMs()).plusSeconds(json.value("expires_in"_L1).toInteger()));
    const GrantRow row{grant.user.grant, grant.user.login, grant.user.grantExpires, grantText};
    const QByteArray latest = QByteArray::number(m_clock.now().msSinceEpoch());
    (void)m_store
        .onStore([row, token = m_refreshToken, latest](DeskWriter &writer) -> Result<void> {
            STOA_TRY(writer.journal().saveGrant(row));
            STOA_TRY(writer.journal().setValue(kRefresh, token));
            STOA_TRY(writer.journal().setValue(kLogin, row.login.toUtf8()));
            return writer.journal().setValue(kLatest, latest);
        })
        .then([](const Result<void> &kept) {
            if (!kept)
                logEvent(lcAccess(), "session_not_kept", {{u"detail"_s, kept.error().detail}});
        });
    return grant;
}

void Session::keepVerifier(const QString &login, const QString &password)
{
    (void)QtConcurrent::run([password = password.toUtf8(), cost = m_offlineCost] {
        return hashPassword(password, cost);
    }).then(this, [this, login](const QByteArray &verifier) {
        (void)m_store.onStore([login, verifier](DeskWriter &writer) -> Result<void> {
            STOA_TRY(writer.journal().removeValue(triesName(login)));
            return writer.journal().setValue(verifierName(login), verifier);
        });
    });
}

void Session::signInOffline(const QString &login, const QString &password, Signed done)
{
    m_store.onStore([login](DeskWriter &writer) { return Kept::read(writer.journal(), login); })
        .then(this, [=, this](const Result<Kept> &kept) {
            if (!kept)
                return done(kept.error());
            judgeOffline(*kept, login, password, done);
        });
}

void Session::judgeOffline(const Kept &kept, const QString &login, const QString &password, Signed done)
{
    const Instant now = m_clock.now();
    if (!kept.grant || kept.verifier.isEmpty())
        return done(Error{ErrorKind::Offline, {}, u"the hub is away, and this person was not here before"_s});
    const auto grant = OfflineGrant::read(kept.grant->blob, m_profile.hubKey);
    const auto good = grant ? grant->check(m_profile.device, now, kept.latest) : Result<void>(grant.error());
    if (!good)
        return done(good.error());
    if (const auto may = kept.tries.check(now); !may)
        return done(may.error());
    // Counted before it is judged, so that a kill in between is no free try.
    const TryCount tries = kept.tries.afterWrong(now);
    m_store
        .onStore([login, tries](DeskWriter &writer) {
            return writer.journal().setValue(triesName(login), tries.toText());
        })
        .then(this, [=, this](const Result<void> &counted) {
            if (!counted)
                return done(counted.error());
            (void)QtConcurrent::run([password = password.toUtf8(), verifier = kept.verifier] {
                return passwordFits(password, verifier);
            }).then(this, [=, this](bool fits) {
                if (!fits)
                    return done(Error::of(Problem::BadCredentials, u"login or password is wrong"_s));
                (void)m_store.onStore([login](DeskWriter &writer) -> Result<void> {
                    STOA_TRY(writer.journal().removeValue(triesName(login)));
                    return writer.journal().setValue(kLogin, login.toUtf8());
                });
                enter(grant->user, SessionState::Offline);
                done(grant->user);
            });
        });
}

void Session::resume(Signed done)
{
    struct Left {
        Kept kept;
        QByteArray token;
    };
    m_store
        .onStore([](DeskWriter &writer) -> Result<Left> {
            Left left;
            STOA_TRY_ASSIGN(const auto login, writer.journal().value(kLogin));
            if (!login)
                return Error::of(Problem::Unauthenticated, u"nobody is signed in"_s);
            STOA_TRY_ASSIGN(left.kept, Kept::read(writer.journal(), QString::fromUtf8(*login)));
            STOA_TRY_ASSIGN(const auto token, writer.journal().value(kRefresh));
            left.token = token.value_or(QByteArray());
            return left;
        })
        .then(this, [=, this](const Result<Left> &left) {
            if (!left)
                return done(left.error());
            if (!left->kept.grant)
                return done(Error::of(Problem::Unauthenticated, u"nobody is signed in"_s));
            const auto grant = OfflineGrant::read(left->kept.grant->blob, m_profile.hubKey);
            const auto good = grant ? grant->check(m_profile.device, m_clock.now(), left->kept.latest)
                                    : Result<void>(grant.error());
            if (!good)
                return done(good.error());
            m_refreshToken = left->token;
            enter(grant->user, SessionState::Offline);
            done(grant->user);
        });
}

void Session::refresh(HubClient::Refreshed done)
{
    if (m_refreshToken.isEmpty())
        return done(Error::of(Problem::Unauthenticated, u"nobody is signed in"_s));
    HubCall call;
    call.method = "POST";
    call.target = "/v1/auth/refresh";
    call.auth = CallAuth::Device;
    call.headers.insert("Idempotency-Key", uuidText(uuid7(m_clock.now())).toLatin1());
    call.body = compact(
        {{u"refresh_token"_s, QString::fromLatin1(m_refreshToken)}, {u"device_id"_s, m_profile.device}});
    m_client.send(call, [this, done](const Result<HubReply> &reply) {
        if (!reply) {
            if (reply.error().kind == ErrorKind::Unauthorised)
                revoked();
            return done(reply.error());
        }
        const auto grant = takeTokens(reply->body);
        if (!grant)
            return done(grant.error());
        enter(grant->user, SessionState::Online);
        done({});
    });
}

void Session::enter(const SignedInUser &user, SessionState state)
{
    m_store.actAs({user.id, user.grant, user.rights});
    const bool same = m_status.state == state && m_status.user == user;
    m_status.user = user;
    m_status.state = state;
    if (!same)
        publish();
}

void Session::revoked()
{
    m_refreshToken.clear();
    m_client.setToken({}, {});
    m_status.user.reset();
    m_store.actAs({});
    (void)m_store.onStore([](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.journal().removeValue(kRefresh));
        return writer.journal().removeValue(kLogin);
    });
    setState(SessionState::SignedOut);
}

void Session::signOut(Done done)
{
    const QByteArray token = m_refreshToken;
    const auto left = [this, done] {
        revoked();
        done({});
    };
    if (token.isEmpty() || !m_client.hasToken())
        return left();
    HubCall call;
    call.method = "POST";
    call.target = "/v1/auth/sign-out";
    call.auth = CallAuth::Device;
    call.timeoutMs = 3'000;
    call.headers.insert("Idempotency-Key", uuidText(uuid7(m_clock.now())).toLatin1());
    call.body = compact({{u"refresh_token"_s, QString::fromLatin1(token)}});
    // Told or not: the token is forgotten here and ends by itself there.
    m_client.send(call, [left](const Result<HubReply> &) { left(); });
}

void Session::saveGeneration(const QString &generation)
{
    m_client.setGeneration(generation);
    if (m_profile.generation == generation)
        return;
    m_profile.generation = generation;
    if (const auto saved = m_profile.save(); !saved)
        logEvent(lcSync(), "profile_not_saved", {{u"detail"_s, saved.error().detail}});
    Q_EMIT profileChanged(m_profile);
}

} // namespace stoa
