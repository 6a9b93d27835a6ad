// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/future.h"
#include "core/sync/hubgreeting.h"
#include "core/sync/sessionstatus.h"
#include "models/shared/tableroles.h"
#include "models/shared/wording.h"

#include <QTimer>
#include <QUrl>
#include <optional>

namespace stoa {

/// What the entry asks of a desk core; a seam, so that it runs without a network.
struct EntryDoor {
    std::function<Future<Result<HubGreeting>>(const QUrl &hub)> greet;
    std::function<Future<Result<OfflineLease>>(const QString &login)> lease;
    int pauseMs = 400; ///< in typing, before a hub is asked
    int watchMs = 5'000; ///< between two looks at whether the hub is there
};

/// The one door of the entry: whether a hub answers at the address that is being typed and with which key,
/// whether one signs in with the hub or without it, and why something cannot be done now.
///
/// Answers to older questions are dropped, so what it says is always about what is typed now.
class EntryDesk : public QObject {
    Q_OBJECT
public:
    enum class Address {
        Empty,
        NoAddress,
        NotEncrypted, ///< plain http to another machine
        Asking,
        Right,
        Wrong ///< no hub for us; the sentence says why
    };

    EntryDesk(EntryDoor door, Wording &wording, const Clock &clock, QObject *parent = nullptr);

    /// https is assumed; plain http only on this machine.
    static std::optional<QUrl> addressOf(const QString &typed);

    void setAddress(const QString &typed);
    Address address() const { return m_address; }
    /// What is known of the address, as a sentence; empty while nothing is typed.
    QString addressSentence() const;
    /// The hub that was asked and is right.
    std::optional<QUrl> hub() const;
    /// Of the key that the hub has proven; empty while none has.
    QString fingerprint() const;

    /// Whose sign-in the entry is about: looks again and again whether this hub answers, until told an empty
    /// address.
    void watchHub(const QUrl &hub);
    void setLogin(const QString &login);
    /// After a try: wrong passwords change what may be done next.
    void readLease();
    /// The try of the present login was refused: the note promises nothing then that the refusal takes back.
    void takeRefusal(const Error &error);
    struct Note {
        StatusKind kind = StatusKind::None;
        QString sentence;
    };
    /// Whether one signs in without the hub, and how long that lasts.
    Note signInNote() const;
    /// Why nothing can be tried now; empty when it can.
    QString whyWait() const;
    /// What a refused sign-in says.
    QString signInTrouble(const Error &error) const;

    struct Trouble {
        QString field; ///< "hub", "code", "name" or "fingerprint"
        QString sentence;
    };
    /// What a refused enrolment says, and under which field.
    static Trouble enrolTrouble(const Error &error);

Q_SIGNALS:
    void addressChanged();
    void signInChanged();

private:
    void ask();
    void look();
    QString wrongSentence(const Error &error) const;
    QString leaseSentence() const;

    EntryDoor m_door;
    Wording &m_wording;
    const Clock &m_clock;
    QString m_typed;
    Address m_address = Address::Empty;
    std::optional<Result<HubGreeting>> m_greeting; ///< to m_typed
    QTimer m_pause;
    int m_question = 0;
    QUrl m_watched;
    QTimer m_watch;
    bool m_away = false;
    QString m_login;
    OfflineLease m_lease; ///< of m_login
    std::optional<Error> m_refusal; ///< of m_login; whoever it is, where it is of this PC
    int m_leaseQuestion = 0;
    QTimer m_tick;
};

} // namespace stoa
