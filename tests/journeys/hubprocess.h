// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace stoa::journeys {

enum class HubEngine { Sqlite, Postgres };

/// The real stoa-hub with the small sample chain, in a folder (or a database) of its own, on loopback.
class HubProcess {
public:
    explicit HubProcess(HubEngine engine = HubEngine::Sqlite);
    ~HubProcess();

    /// Why it cannot be used here (no server for PostgreSQL); empty when it can.
    static QString whyNot(HubEngine engine);

    /// Makes the chain, with more options of `init`, and `codes` one-time codes for head-office devices.
    /// False with error() set.
    bool init(int codes, const QStringList &more = {});
    /// One more person, with the password of the sample's, before it serves; everywhere without stores.
    bool addUser(const QString &login, const QString &role, const QStringList &stores = {});
    /// Starts serving; always on the port of the first time.
    bool serve();
    /// SIGTERM, and waits for the end.
    bool stop();
    /// SIGKILL, and waits for the end.
    void kill();

    QUrl url() const { return m_url; }
    QString takeCode() { return m_codes.takeFirst(); }
    const QString &password() const { return m_password; }
    /// Runs a subcommand on the data while nothing serves; gives its exit code.
    int run(const QStringList &arguments, QByteArray *output = nullptr);
    const QString &error() const { return m_error; }
    QString databasePath() const { return m_folder.filePath(QStringLiteral("hub/hub.db")); }
    /// Counts from a query over the hub's database that gives one number; for checks from outside.
    qint64 count(const QByteArray &sql);

private:
    QStringList place() const;
    QProcessEnvironment environment() const;

    HubEngine m_engine;
    QTemporaryDir m_folder;
    QString m_database; ///< URL of the PostgreSQL database
    QProcess m_process;
    QUrl m_url;
    QStringList m_codes;
    QString m_password;
    QString m_error;
};

} // namespace stoa::journeys
