// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "core/wire/syncmessages.h"
#include "tests/kit/minihub.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

namespace stoa::kit {

/// A model hub behind HTTP on loopback, on the test's thread: enrolment, sign-in, streams, pull with long
/// poll, snapshots, commands. It has no socket for hints.
class FakeHub : public QObject {
    Q_OBJECT
public:
    explicit FakeHub(QObject *parent = nullptr);
    ~FakeHub() override { unplug(); }

    MiniHub &model() { return *m_model; }
    /// A new history: the model starts anew from its seed.
    void restore();
    QUrl url() const;
    void plugIn();
    void unplug();
    /// Commands that name the SKU make the hub fail (500).
    void failOver(const QString &sku) { m_failing = sku; }
    /// Calls that need a person are told that its token has expired, until it is renewed.
    void expireToken() { m_expire = true; }
    /// Whoever signs in is told that the user is disabled.
    void disableUser() { m_disabled = true; }
    /// Answers every sign-in so.
    void refuseSignIns(Problem problem) { m_signInRefusal = problem; }
    /// From now on another PC has sent commands under the desk's identity; a new enrolment ends it.
    void fork() { m_forked = true; }
    /// Answers every batch of commands so, until it is taken back.
    void refuseBatches(std::optional<Problem> problem) { m_refusal = problem; }
    /// So many of the next batches are put off as a whole, as by a full disk.
    void putOffBatches(int count) { m_toPutOff = count; }
    /// The next batch of commands is left lying until another one that follows it was sent back.
    void holdNextBatch() { m_holding = true; }
    /// Repairs do not bring the row of this key.
    void withhold(const QByteArray &key) { m_sabotage = key; }
    void setPassword(const QString &password) { m_password = password; }
    /// Somebody has changed something: held pulls are answered.
    void changed();
    /// How it shows itself to desks that do not know it yet.
    struct Guise {
        int oldest = 1; ///< schema
        int newest = 1;
        std::optional<QByteArray> shownKey = {}; ///< somebody else's key
        std::optional<QByteArray> enrolKey = {}; ///< another key than before, once the code has come
        std::optional<QByteArray> instead = {}; ///< a page that is no greeting
    };
    void setGuise(const Guise &guise) { m_guise = guise; }
    const QByteArray &publicKey() const { return m_key.publicKey; }
    int calls(const QByteArray &path) const { return int(m_paths.count(path)); }
    /// Of all calls, in the order they came.
    const QList<QByteArray> &paths() const { return m_paths; }
    /// The public keys of enrolments, in the order they came.
    const QStringList &enrolledKeys() const { return m_enrolledKeys; }
    /// How many commands a batch held, in the order they came.
    QList<qsizetype> batches() const { return m_batches; }
    /// The numbers of the commands in the order in which they were first decided.
    const QList<qint64> &decided() const { return m_decided; }

private:
    struct Call {
        QByteArray method;
        QByteArray path; ///< without query
        QByteArray query;
        QHash<QByteArray, QByteArray> headers;
        QByteArray body;
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray type = "application/json";
    };
    void connected();
    void received(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Call &call);
    void write(QTcpSocket *socket, const Call &call, const Answer &answer);
    Answer handle(const Call &call);
    Answer greeting(const Call &call);
    Answer tokens(const QString &verifier);
    Answer streams();
    std::optional<Answer> pull(const Call &call);
    Answer beginSnapshot(const Call &call);
    Answer snapshotPage(const Call &call);
    Answer commands(const Call &call);
    Answer verify(const Call &call);
    Answer verifyRows(const Call &call);
    Answer known(const Call &call);
    static Answer problem(Problem problem, const QString &field = {});

    std::unique_ptr<MiniHub> m_model;
    QTcpServer m_server;
    quint16 m_port = 0;
    SigningKey m_key = SigningKey::make();
    QString m_generation;
    QString m_failing;
    std::optional<Problem> m_signInRefusal;
    std::optional<Problem> m_refusal;
    QByteArray m_sabotage;
    QString m_password = QStringLiteral("olive-grove-walk");
    bool m_expire = false;
    bool m_disabled = false;
    bool m_forked = false;
    QString m_device = QStringLiteral("dev_fake");
    Guise m_guise;
    QHash<QTcpSocket *, QByteArray> m_received;
    QHash<QTcpSocket *, Call> m_held;
    QTimer m_release;
    QList<QByteArray> m_paths;
    QStringList m_enrolledKeys;
    QList<qint64> m_decided; ///< numbers of commands
    bool m_holding = false;
    int m_toPutOff = 0;
    std::optional<std::pair<QTcpSocket *, Call>> m_heldBatch;
    QList<qsizetype> m_batches;
};

} // namespace stoa::kit
