// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/session.h"

#include "core/base/bytes.h"
#include "core/base/fingerprint.h"
#include "core/base/log.h"
#include "core/base/sealedbox.h"
#include "core/services/desk/whendone.h"
#include "core/sync/hubgreeting.h"
#include "core/sync/sessionkeys.h"

#include <QJsonDocument>
#include <QtConcurrent>

namespace stoa {

using namespace Qt::StringLiterals;
using namespace sessionkeys;

namespace {

/// The hub or the way to it may be missing; a wrong password is not.
bool isAway(const Error &error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
}

Error otherKey()
{
    return {ErrorKind::Refused, u"fingerprint"_s,
            u"the hub shows another key than the one that was compared"_s};
}

Error keyLost()
{
    return Error::of(
        Problem::ProofInvalid,
        u"the journal of this PC is gone, and the key of its device with it; connect it anew with "
        u"a code (stoactl enrol)"_s,
        u"profile"_s);
}

} // namespace

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
    m_status.hubFingerprint = m_profile.hubKey.isEmpty() ? QString() : fingerprintOf(m_profile.hubKey);
    m_status.device = m_profile.device;
    m_status.deviceName = m_profile.deviceName;
    m_status.location = m_profile.location;
    Q_EMIT changed(m_status);
}

Error Session::silence() const
{
    if (m_status.keyLost)
        return keyLost();
    if (!m_status.user)
        return Error::of(Problem::Unauthenticated, u"nobody is signed in"_s);
    return Error::of(Problem::Unauthenticated,
                     u"%1 is signed in on this PC alone; the hub asks for the password once more before "
                     u"anything is sent"_s.arg(m_status.user->login));
}

void Session::setState(SessionState state)
{
    m_status.state = state;
    publish();
}

void Session::load(const QByteArray &deviceSeed)
{
    const auto key = SigningKey::fromSeed(deviceSeed);
    if (key)
        m_client.setDevice(m_profile.device, *key);
    m_status.keyLost = m_profile.isEnrolled() && !key;
    publish();
}

struct Session::Enrolment {
    QUrl hub;
    QString code;
    QString deviceName;
    SigningKey key;
    QByteArray hubKey; ///< as the hub has proven it
};

void Session::enrol(const QUrl &hub, const QString &code, const QString &deviceName,
                    const QString &fingerprint, Done done)
{
    const bool elsewhere = m_profile.isEnrolled() && m_profile.hub != hub;
    const Done answered = [this, done](const Result<void> &result) {
        if (!result)
            m_client.setHub(m_profile.hub);
        done(result);
    };
    whenDone(m_store.onStore([elsewhere](DeskWriter &writer) -> Result<SigningKey> {
        STOA_TRY_ASSIGN(const qint64 unsent, writer.journal().unsent());
        if (elsewhere && unsent > 0)
            return Error{ErrorKind::Refused, u"profile"_s, u"%1 commands wait for another hub"_s.arg(unsent)};
        // The key of an attempt whose answer was lost: by it the hub knows who asks again.
        STOA_TRY_ASSIGN(const auto earlier, writer.journal().value(kNextSeed));
        if (const auto key = SigningKey::fromSeed(earlier.value_or(QByteArray())))
            return *key;
        const SigningKey key = SigningKey::make();
        STOA_TRY(writer.journal().setValue(kNextSeed, key.seed()));
        return key;
    }),
             this, [=, this](const Result<SigningKey> &key) {
                 if (!key)
                     return answered(key.error());
                 const Enrolment asked{hub, code.trimmed().toUpper(), deviceName, *key, {}};
                 m_client.setHub(asked.hub);
                 // The code goes to nobody who has not shown the right key first.
                 greetHub(m_client, m_clock, [=, this](const Result<HubGreeting> &greeting) {
                     if (!greeting)
                         return answered(greeting.error());
                     if (greeting->fit() != HubGreeting::Fit::Speaks)
                         return answered(Error::of(Problem::UpgradeRequired,
                                                   u"desk and hub speak no common schema"_s, u"hub"_s));
                     if (!fingerprint.isEmpty() && !isSameFingerprint(fingerprint, greeting->fingerprint()))
                         return answered(otherKey());
                     Enrolment proven = asked;
                     proven.hubKey = greeting->key;
                     sendCode(proven, answered);
                 });
             });
}

void Session::sendCode(const Enrolment &enrolment, const Done &done)
{
    HubCall call;
    call.method = "POST";
    call.target = "/v1/devices/enrol";
    call.auth = CallAuth::None;
    call.headers.insert("Idempotency-Key", uuidText(uuid7(m_clock.now())).toLatin1());
    call.body = compact({{u"code"_s, enrolment.code},
                         {u"name"_s, enrolment.deviceName},
                         {u"public_key"_s, QString::fromLatin1(toBase64Url(enrolment.key.publicKey))}});
    m_client.send(call, [=, this](const Result<HubReply> &reply) { enrolled(reply, enrolment, done); });
}

void Session::enrolled(const Result<HubReply> &reply, const Enrolment &enrolment, const Done &done)
{
    if (!reply)
        return done(reply.error());
    const QJsonObject json = QJsonDocument::fromJson(reply->body).object();
    Profile next = m_profile;
    next.hub = enrolment.hub;
    next.device = json.value("device_id"_L1).toString();
    next.location = json.value("location"_L1).toString();
    next.hubKey = fromBase64Url(json.value("hub_key"_L1).toString().toLatin1());
    next.hubName = json.value("hub_name"_L1).toString();
    next.generation = json.value("generation"_L1).toString();
    next.deviceName = enrolment.deviceName;
    if (next.device.isEmpty() || next.hubKey.size() != 32)
        return done(Error{ErrorKind::Protocol, {}, u"the hub's answer to the enrolment lacks its key"_s});
    if (next.hubKey != enrolment.hubKey)
        return done(otherKey());
    // The box that only the hub opens: a lost keychain is then never a lost sale.
    const QByteArray box = sealJournalKey(m_journalKey, next.device, next.hubKey);
    const SigningKey key = enrolment.key;
    // The same hub, set back: it may have lost what this desk did before.
    const bool setBack = m_profile.hubKey == next.hubKey && !m_profile.generation.isEmpty()
        && m_profile.generation != next.generation;
    whenDone(m_store.onStore(
                 [seed = key.seed(), device = next.device, box, setBack](DeskWriter &writer) -> Result<void> {
                     STOA_TRY(writer.journal().setValue(kDeviceSeed, seed));
                     STOA_TRY(writer.journal().removeValue(kNextSeed));
                     STOA_TRY(writer.journal().setSlot(u"hub"_s, box));
                     STOA_TRY(writer.journal().removeValue(kForked));
                     writer.setDevice(device);
                     STOA_TRY(writer.setAsideOfOthers());
                     if (setBack)
                         STOA_TRY(writer.expectOthersAgain());
                     return {};
                 }),
             this, [=, this](const Result<void> &kept) {
                 const auto saved = kept ? next.save() : kept;
                 if (!saved)
                     return done(saved.error());
                 m_profile = next;
                 m_client.setDevice(m_profile.device, key);
                 m_client.setGeneration(m_profile.generation);
                 m_status.keyLost = false;
                 Q_EMIT profileChanged(m_profile);
                 setState(SessionState::SignedOut);
                 done({});
             });
}

void Session::signIn(const QString &login, const QString &password, Signed done)
{
    if (!m_profile.isEnrolled())
        return done(Error{ErrorKind::Refused, u"profile"_s, u"the device is not enrolled at a hub"_s});
    if (m_status.keyLost)
        return done(keyLost());
    HubCall call;
    call.method = "POST";
    call.target = "/v1/auth/sign-in";
    call.auth = CallAuth::Device;
    call.headers.insert("Idempotency-Key", uuidText(uuid7(m_clock.now())).toLatin1());
    call.body = compact({{u"login"_s, login}, {u"password"_s, password}, {u"device_id"_s, m_profile.device}});
    // Made while the hub makes its own, for the day when the hub is away.
    const auto verifier = QtConcurrent::run(
        [secret = password.toUtf8(), cost = m_offlineCost] { return hashPassword(secret, cost); });
    m_client.send(call, [=, this](const Result<HubReply> &reply) {
        // A hub that wants somebody to wait is there.
        const bool waits = !reply && reply.error().code() == Problem::RateLimited;
        if (!reply && !waits && isAway(reply.error()))
            return signInOffline(login, password, done);
        if (!reply) {
            if (waits)
                m_hubWaits.insert(login, m_clock.now().plusMs(m_client.retryAfterMs()));
            if (reply.error().code() == Problem::UserDisabled)
                forgetVerifier(login);
            if (reply.error().code() == Problem::BadCredentials)
                return forgetIfItFits(login, password, [done, error = reply.error()] { done(error); });
            if (reply.error().code() == Problem::DeviceSuspended)
                suspended();
            return done(reply.error());
        }
        const auto grant = takeTokens(reply->body);
        if (!grant)
            return done(grant.error());
        enter(grant->user, SessionState::Online);
        whenDone(verifier, this,
                 [=, this, user = grant->user](const QByteArray &made) { keepVerifier(user, made, done); });
    });
}

void Session::enter(const SignedInUser &user, SessionState state)
{
    m_store.actAs({user.id, user.grant, user.rights});
    const bool signInDue = m_refreshToken.isEmpty();
    const bool same = m_status.state == state && m_status.user == user && m_status.signInDue == signInDue;
    m_status.user = user;
    m_status.signInDue = signInDue;
    m_status.state = state;
    if (!same)
        publish();
}

void Session::forked()
{
    (void)m_store.onStore([now = m_clock.now()](DeskWriter &writer) {
        return writer.journal().setValue(kForked, QByteArray::number(now.msSinceEpoch()));
    });
}

void Session::suspended()
{
    (void)m_store.onStore([now = m_clock.now()](DeskWriter &writer) {
        return writer.journal().setValue(kSuspended, QByteArray::number(now.msSinceEpoch()));
    });
    revoked();
}

Result<bool> Session::isSuspended(JournalRepository &journal)
{
    STOA_TRY_ASSIGN(const auto suspended, journal.value(kSuspended));
    return suspended.has_value();
}

Result<bool> Session::isForked(JournalRepository &journal)
{
    STOA_TRY_ASSIGN(const auto forked, journal.value(kForked));
    return forked.has_value();
}

void Session::revoked()
{
    m_refreshToken.clear();
    m_client.setToken({}, {});
    m_status.user.reset();
    m_status.signInDue = false;
    m_store.actAs({});
    (void)m_store.onStore([](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.journal().removeValue(kRefresh));
        return writer.journal().removeValue(kLogin);
    });
    setState(SessionState::SignedOut);
}

void Session::signOut(Done done)
{
    // At once: who leaves is told by the hub as well that it is over, and that must not be taken for its
    // doing.
    const QByteArray token = std::exchange(m_refreshToken, {});
    const auto left = [this, done] {
        revoked();
        done({});
    };
    if (token.isEmpty())
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
