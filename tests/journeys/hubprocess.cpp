// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/hubprocess.h"

#include "core/sql/postgres/postgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace stoa::journeys {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 120'000;

QString server() { return qEnvironmentVariable("STOA_TEST_POSTGRES"); }

} // namespace

QString HubProcess::whyNot(HubEngine engine)
{
    if (engine == HubEngine::Postgres && server().isEmpty())
        return u"STOA_TEST_POSTGRES names no server"_s;
    return {};
}

HubProcess::HubProcess(HubEngine engine)
    : m_engine(engine)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setProcessEnvironment(environment());
    m_process.setStandardErrorFile(m_folder.filePath(u"hub.log"_s));
    if (engine == HubEngine::Postgres) {
        const QString name = u"journey_%1"_s.arg(QRandomGenerator::global()->generate64(), 0, 16);
        auto admin = sql::openPostgres(server());
        if (admin
            && (*admin)->execute("CREATE DATABASE " + name.toLatin1()
                                 + " LC_COLLATE 'C' TEMPLATE template0")) {
            QUrl url(server());
            url.setPath(u'/' + name);
            m_database = url.toString(QUrl::FullyEncoded);
        }
    }
}

HubProcess::~HubProcess()
{
    kill();
    if (m_database.isEmpty())
        return;
    if (auto admin = sql::openPostgres(server())) {
        const QByteArray name = QUrl(m_database).path().mid(1).toLatin1();
        const auto dropped = (*admin)->execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        Q_UNUSED(dropped);
    }
}

/// What the hub keeps outside of its data stays in the journey's folder.
QProcessEnvironment HubProcess::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, m_folder.filePath(u"state"_s));
    return environment;
}

QStringList HubProcess::place() const
{
    QStringList arguments{u"--data"_s, m_folder.filePath(u"hub"_s)};
    if (!m_database.isEmpty())
        arguments << u"--database"_s << m_database;
    return arguments;
}

int HubProcess::run(const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(STOA_HUB_PROGRAM), arguments + place());
    if (!process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
        m_error = u"stoa-hub %1 did not end"_s.arg(arguments.value(0));
        return -1;
    }
    if (output)
        *output = process.readAllStandardOutput();
    if (process.exitCode() != 0)
        m_error = QString::fromUtf8(process.readAllStandardError()).right(2000);
    return process.exitCode();
}

bool HubProcess::init(int codes, const QStringList &more)
{
    const QString codesFile = m_folder.filePath(u"codes"_s);
    if (run(QStringList{u"init"_s, u"--sample"_s, u"small"_s, u"--codes-file"_s, codesFile} + more) != 0)
        return false;
    QFile file(codesFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto told = QJsonDocument::fromJson(file.readAll()).object();
    m_password = told.value("users"_L1).toArray().first().toObject().value("password"_L1).toString();
    for (int i = 0; i < codes; ++i) {
        QByteArray output;
        if (run({u"device"_s, u"code"_s, u"--json"_s}, &output) != 0)
            return false;
        m_codes.append(QJsonDocument::fromJson(output).object().value("code"_L1).toString());
    }
    return true;
}

bool HubProcess::addUser(const QString &login, const QString &role, const QStringList &stores)
{
    QFile file(m_folder.filePath(u"password"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_password.toUtf8()) < 0)
        return false;
    file.close();
    QStringList arguments{u"user"_s,      u"add"_s, login, u"--role"_s, role, u"--password-file"_s,
                          file.fileName()};
    for (const QString &store : stores)
        arguments << u"--store"_s << store;
    return run(arguments) == 0;
}

bool HubProcess::serve()
{
    const QString listen = u"127.0.0.1:%1"_s.arg(m_url.port(0));
    m_process.start(QStringLiteral(STOA_HUB_PROGRAM),
                    QStringList{u"serve"_s, u"--listen"_s, listen} + place());
    QByteArray output;
    static const QRegularExpression kListening(u"listening on (\\S+)"_s);
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kPatienceMs && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(200);
        output += m_process.readAllStandardOutput();
        if (const auto match = kListening.match(QString::fromUtf8(output)); match.hasMatch()) {
            m_url = QUrl(match.captured(1));
            return true;
        }
    }
    QFile log(m_folder.filePath(u"hub.log"_s));
    if (log.open(QIODevice::ReadOnly))
        m_error = QString::fromUtf8(log.readAll()).right(2000);
    return false;
}

bool HubProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return true;
    m_process.terminate();
    return m_process.waitForFinished(kPatienceMs) && m_process.exitStatus() == QProcess::NormalExit;
}

void HubProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
}

qint64 HubProcess::count(const QByteArray &sql)
{
    auto connection = m_database.isEmpty()
        ? sql::Connection::openSqlite(
            {.path = databasePath(), .access = sql::Access::ReadOnly, .ifMissing = sql::IfMissing::Fail})
        : sql::openPostgres(m_database, sql::Access::ReadOnly);
    if (!connection) {
        m_error = connection.error().toString();
        return -1;
    }
    const auto counted = (*connection)->scalar(sql);
    if (!counted) {
        m_error = counted.error().toString();
        return -1;
    }
    return *counted;
}

} // namespace stoa::journeys
