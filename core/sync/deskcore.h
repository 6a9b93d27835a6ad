// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/crypto.h"
#include "core/base/secretstore.h"
#include "core/services/desk/journalkey.h"
#include "core/services/desk/profile.h"
#include "core/services/desk/storethread.h"
#include "core/sync/hubgreeting.h"
#include "core/sync/sessionstatus.h"
#include "core/sync/syncstatus.h"
#include "core/sync/synctimes.h"

#include "core/base/future.h"
#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QThread>
#include <QTimer>
#include <functional>
#include <memory>

namespace stoa {

class ProfileLock;
class SyncActor;

/// How a desk core is set up; the defaults are for people.
struct CoreOptions {
    QString folder; ///< of the profile; see Profile::folderFor()
    SecretPlace secrets = SecretPlace::KeychainElsePassphrase;
    SyncTimes times = {};
    PasswordCost offlineCost = {256, 3}; ///< of the verifier for signing in without the hub
    PasswordCost slotCost = {256, 3}; ///< of the journal's passphrase
    PassphrasePrompt *prompt = nullptr; ///< who is asked for it while the core opens; nobody when null
    SecretStore *keychain = nullptr; ///< instead of the system's
    DeskAccess access = DeskAccess::Write; ///< Read: beside the process that holds the profile
    /// Called while the files are opened (and checked and mended, which takes what their size asks for) on a
    /// thread of their own; returns when the future has finished. Without it the opening thread does it all.
    std::function<void(const QFuture<void> &opened)> wait = {};
    /// With `wait`: called first, for what can be done while the files are opened.
    std::function<void()> meanwhile = {};
};

/// An answer of the hub to an online-only call.
struct HubAnswer {
    int status = 0;
    QJsonObject body;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
};

/// A profile with its store, session and sync engine: everything that `stoa` and `stoactl` share. One per
/// profile and process; lives on the thread that made it and tells it all news by signals.
class DeskCore : public QObject {
    Q_OBJECT
public:
    /// Locks the profile (Conflict when another process has it), opens its files, starts the threads; blocks
    /// for as long as the files need. Nothing goes over the network before start().
    /// With DeskAccess::Read it takes no lock, shows the profile as it stands, fails every write, and must
    /// not be started.
    static Result<std::unique_ptr<DeskCore>> open(const CoreOptions &options, const Clock &clock);
    ~DeskCore() override;

    const Profile &profile() const { return m_profile; }
    /// Where the journal's key is kept; people are told.
    SecretPlace secretPlace() const { return m_profile.secrets; }
    StoreThread &store() { return *m_store; }

    const SessionStatus &session() const { return m_session; }
    const SyncStatus &status() const { return m_status; }

    /// Asks who answers at an address, without any change here; see greetHub() for the errors.
    Future<Result<HubGreeting>> greet(const QUrl &hub);
    /// Makes the device's key, and the hub's answer part of the profile. The hub has to prove its key first,
    /// and a fingerprint that somebody compared must be that key's: Refused with the field "fingerprint"
    /// otherwise. UpgradeRequired when desk and hub speak no common schema. Refused while the journal holds
    /// unsent commands for another hub.
    Future<Result<void>> enrol(const QUrl &hub, const QString &code, const QString &deviceName,
                               const QString &fingerprint = {});
    /// Whether, until when and after which wait this login may sign in without the hub.
    Future<Result<OfflineLease>> lease(const QString &login);
    /// By the hub; without it, by the last grant and the verifier of this device (at most 72 h, with a
    /// growing wait after five wrong tries).
    Future<Result<SignedInUser>> signIn(const QString &login, const QString &password);
    /// Goes on as who was signed in when the program ended, while the grant lasts.
    Future<Result<SignedInUser>> resume();
    /// Forgets tokens, never the journal.
    Future<Result<void>> signOut();

    /// Lets the engine work on its own. It leaves the hub alone for so long, unless somebody asks for it:
    /// the cache's rows are shown sooner when nothing else is being done.
    void start(int contactAfterMs = 0);
    /// Pushes and pulls now; done when nothing waits and every stream stands at its head, or with what
    /// stands in the way.
    Future<Result<void>> syncNow();
    /// Cuts the desk off from the hub on purpose, or lets it speak again.
    enum class Link { Open, Cut };
    void setLink(Link link);

    /// Called when the system says that the network has changed; several within a second count once.
    void networkChanged() { m_networkTimer.start(); }

    /// An online-only call for panels whose data is not copied: users, roles, devices, audit, the ledger of
    /// other stores. `path` with query, as in "/v1/users?limit=100". POST gets an Idempotency-Key when the
    /// headers have none. A problem answer is an Error with its code and field; Offline when the hub is away.
    Future<Result<HubAnswer>> call(const QByteArray &method, const QString &path,
                                   const QJsonObject &body = {},
                                   const QHash<QByteArray, QByteArray> &headers = {});

    /// Stops sync, then the store, each with a bounded wait; also done when destroyed.
    void close();

Q_SIGNALS:
    void sessionChanged(const stoa::SessionStatus &session);
    void statusChanged(const stoa::SyncStatus &status);

private:
    DeskCore(Profile profile, const Clock &clock);
    void followNetwork();
    void startActor(const CoreOptions &options, const QByteArray &key, const QByteArray &seed);

    std::unique_ptr<ProfileLock> m_lock;
    Profile m_profile;
    const Clock &m_clock;
    std::unique_ptr<StoreThread> m_store;
    QTimer m_networkTimer;
    QThread m_syncThread;
    SyncActor *m_actor = nullptr; ///< lives on the sync thread
    SessionStatus m_session;
    SyncStatus m_status;
};

} // namespace stoa
