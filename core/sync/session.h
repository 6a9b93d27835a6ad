// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/profile.h"
#include "core/services/desk/storethread.h"
#include "core/sync/hubclient.h"
#include "core/sync/offlinegrant.h"
#include "core/sync/sessionstatus.h"

#include <QObject>

namespace stoa {

/// Who is at the desk, on the sync thread: enrolment, sign-in by the hub or by the last grant, tokens.
///
/// Secrets lie in the journal, sealed: the device's key, the refresh token, grants, verifiers of passwords.
/// Nothing here ever deletes a command.
class Session : public QObject {
    Q_OBJECT
public:
    using Signed = std::function<void(const Result<SignedInUser> &)>;
    using Done = std::function<void(const Result<void> &)>;

    Session(HubClient &client, StoreThread &store, Profile profile, PasswordCost offlineCost,
            QByteArray journalKey, const Clock &clock, QObject *parent = nullptr);

    /// With the device's key, empty before enrolment; to be called first.
    void load(const QByteArray &deviceSeed);
    /// The key as the journal keeps it.
    static Result<QByteArray> deviceSeed(StoreThread &store);
    /// See DeskCore::enrol().
    void enrol(const QUrl &hub, const QString &code, const QString &deviceName, const QString &fingerprint,
               Done done);
    void signIn(const QString &login, const QString &password, Signed done);
    void resume(Signed done);
    void signOut(Done done);
    /// See DeskCore::lease().
    void lease(const QString &login, const std::function<void(const Result<OfflineLease> &)> &done);
    /// The hub has thrown this person or device out.
    void revoked();
    /// The hub takes nothing more of this device: another PC writes under its identity. Kept until the desk
    /// has a new one.
    void forked();
    /// Of everyone but `login` who may still sign in on this device without the hub.
    static Result<QList<Rights>> rightsOfOthers(DeskWriter &writer, const Profile &profile,
                                                const QString &login, Instant now);
    /// An administrator has suspended this device: nobody works on it until the hub lets somebody sign in.
    void suspended();
    static Result<bool> isSuspended(JournalRepository &journal);
    static Result<bool> isForked(JournalRepository &journal);
    void saveGeneration(const QString &generation);

    const Profile &profile() const { return m_profile; }
    const SessionStatus &status() const { return m_status; }
    bool maySpeak() const { return m_status.user.has_value() && !m_refreshToken.isEmpty(); }
    /// Why the hub is not spoken to while !maySpeak().
    Error silence() const;

Q_SIGNALS:
    void changed(const stoa::SessionStatus &status);
    void profileChanged(const stoa::Profile &profile);

private:
    struct Kept; ///< what the journal holds of a login
    struct Enrolment; ///< what is being asked of which hub
    void sendCode(const Enrolment &enrolment, const Done &done);
    void enrolled(const Result<HubReply> &reply, const Enrolment &enrolment, const Done &done);
    void signInOffline(const QString &login, const QString &password, Signed done);
    void comeInOffline(const QString &login, const SignedInUser &user, const Signed &done);
    void rememberTime(Instant now, Instant latest);
    void judgeOffline(const Kept &kept, const QString &login, const QString &password, Signed done);
    void refresh(HubClient::Refreshed done);
    Result<OfflineGrant> takeTokens(const QByteArray &body);
    /// Without it nobody signs in by that login here while the hub is away.
    void forgetVerifier(const QString &login);
    /// The hub does not take this password any more: nor does this PC then.
    void forgetIfItFits(const QString &login, const QString &password, std::function<void()> then);
    void keepVerifier(const SignedInUser &user, const QByteArray &verifier, Signed done);
    void enter(const SignedInUser &user, SessionState state);
    void setState(SessionState state);
    void publish();

    HubClient &m_client;
    StoreThread &m_store;
    Profile m_profile;
    PasswordCost m_offlineCost;
    QByteArray m_journalKey;
    const Clock &m_clock;
    SessionStatus m_status;
    QByteArray m_refreshToken;
    QHash<QString, Instant> m_hubWaits; ///< until when the hub takes no further try of a login
};

} // namespace stoa
