// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace stoa {

/// The bundled hub with the sample chain, on loopback, for looking around: made once, started when needed,
/// stopped with the desk. One that a killed desk left serving is ended, and served anew by this desk.
///
/// While it is served its tills, web shop, stores and carriers go on, gently, but for the work of the store
/// that this PC stands in; how that fares is in the folder's traffic.log. Without it the chain stands still,
/// and nothing else is different.
///
/// All of it lies in the folder and beside it under its name (.codes, .state); one that could not be made or
/// was cancelled leaves nothing.
class SampleHub : public QObject {
    Q_OBJECT
public:
    enum class Life { GoesOn, StandsStill };
    /// Its data, in the folder given.
    explicit SampleHub(const QString &folder, Life life = Life::GoesOn, QObject *parent = nullptr);
    ~SampleHub() override;

    bool exists() const;
    /// Makes the chain if it is not there, then starts the hub; `port` 0 lets the system choose. Ends with
    /// ready() or failed().
    void start(quint16 port);
    /// Asks what runs to end and comes back at once; a chain that was being made is removed when it has
    /// ended, and a start() in between waits for that.
    void cancel();

    const QUrl &url() const { return m_url; }
    /// Of the hub that runs now, as it prints it.
    const QString &fingerprint() const { return m_fingerprint; }
    /// The one-time code for this PC, and who may sign in; empty when this PC is connected already.
    const QString &code() const { return m_code; }
    const QString &login() const { return m_login; }
    const QString &password() const { return m_password; }

Q_SIGNALS:
    /// Days of the chain that are made, of all.
    void progress(qint64 done, qint64 total);
    void ready();
    void failed(const QString &detail);

private:
    void make();
    void readCode();
    void serve();
    QStringList serving() const;
    void letGoOn();
    void standStill();
    /// Where this PC stands; empty when nothing says so.
    QString ownStore() const;
    /// Somebody else may have the folder.
    void takeOver();
    void endedWith(int code);
    void takeCodes();
    void tellProgress(const QByteArray &output);
    void removeUnfinished();
    static QString program();

    QString m_folder;
    Life m_life;
    quint16 m_port = 0;
    QProcess m_process;
    QProcess m_traffic;
    QByteArray m_output;
    enum class Step { Idle, Making, Coding, Serving } m_step = Step::Idle;
    bool m_unfinished = false; ///< a chain was being made when it was cancelled
    std::optional<QDeadlineTimer> m_takeOver; ///< while an earlier hub is given its time to end
    QTimer m_again; ///< until it is tried to serve once more
    int m_starts = 0;
    std::optional<quint16> m_next; ///< to be started when what was cancelled has ended
    QUrl m_url;
    QString m_fingerprint;
    QString m_code;
    QString m_login;
    QString m_password;
};

} // namespace stoa
