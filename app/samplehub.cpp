// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplehub.h"

#include "app/boundprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 10'000; ///< for a hub that was asked to end
constexpr int kKillMs = 2'000;
constexpr int kAgainMs = 200;
/// Baskets and orders a minute: something happens while one looks, and nothing has to hurry.
constexpr int kRate = 24;
constexpr int kOrders = 4;

} // namespace

SampleHub::SampleHub(const QString &folder, Life life, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_life(life)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    // What a hub keeps outside of its data, the second witness, stays beside the sample and goes with it.
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, m_folder + u".state"_s);
    m_process.setProcessEnvironment(environment);
    bindToThisProgram(m_process);
    m_traffic.setProcessEnvironment(environment);
    bindToThisProgram(m_traffic);
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &SampleHub::serve);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        const QByteArray news = m_process.readAllStandardOutput();
        m_output += news;
        tellProgress(news);
        static const QRegularExpression kListening(u"listening on (\\S+)"_s);
        const auto match = kListening.match(QString::fromUtf8(m_output));
        static const QRegularExpression kFingerprint(u"fingerprint of this hub: ([0-9a-f ]+)"_s);
        m_fingerprint = kFingerprint.match(QString::fromUtf8(m_output)).captured(1);
        if (m_step == Step::Serving && match.hasMatch() && m_url.isEmpty()) {
            m_url = QUrl(match.captured(1));
            letGoOn();
            Q_EMIT ready();
        }
    });
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { tellProgress(m_process.readAllStandardError()); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(u"%1: %2"_s.arg(program(), m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this](int code) {
        const Step step = std::exchange(m_step, Step::Idle);
        standStill();
        if (step == Step::Idle) {
            removeUnfinished();
            if (const auto port = std::exchange(m_next, std::nullopt))
                start(*port);
            return;
        }
        if (step == Step::Serving && m_url.isEmpty())
            return takeOver();
        if (code != 0 || step == Step::Serving) {
            m_unfinished = step == Step::Making;
            return endedWith(code);
        }
        if (step == Step::Making && !QDir().rename(m_folder + u".new"_s, m_folder)) {
            m_unfinished = true;
            removeUnfinished();
            Q_EMIT failed(u"%1 cannot be made"_s.arg(m_folder));
            return;
        }
        takeCodes();
        serve();
    });
}

SampleHub::~SampleHub()
{
    cancel();
    if (m_traffic.state() != QProcess::NotRunning && !m_traffic.waitForFinished(kKillMs)) {
        m_traffic.kill();
        m_traffic.waitForFinished(kKillMs);
    }
    // At the end of the program, when no window is there to wait.
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(kPatienceMs)) {
        m_process.kill();
        m_process.waitForFinished(kKillMs);
    }
    removeUnfinished();
}

void SampleHub::tellProgress(const QByteArray &output)
{
    static const QRegularExpression kProgress(u"(\\d+) of (\\d+)"_s);
    auto matches = kProgress.globalMatch(QString::fromUtf8(output));
    while (m_step == Step::Making && matches.hasNext()) {
        const auto match = matches.next();
        Q_EMIT progress(match.captured(1).toLongLong(), match.captured(2).toLongLong());
    }
}

QString SampleHub::program()
{
    const QString name = u"stoa-hub"_s;
    const QString here = QCoreApplication::applicationDirPath();
    // Beside us when installed; in the neighbouring folder of a build tree.
    for (const QString &folder : {here, here + u"/../hub"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name, {folder}); !found.isEmpty())
            return found;
    }
    return name;
}

bool SampleHub::exists() const { return QDir(m_folder).exists(); }

void SampleHub::start(quint16 port)
{
    if (m_process.state() != QProcess::NotRunning) {
        m_next = port;
        return;
    }
    m_port = port;
    m_url.clear();
    m_again.stop();
    m_takeOver.reset();
    ++m_starts;
    if (!exists())
        make();
    else if (port == 0)
        readCode();
    else
        serve();
}

void SampleHub::make()
{
    m_step = Step::Making;
    m_unfinished = true;
    removeUnfinished();
    QDir().mkpath(QFileInfo(m_folder).path());
    m_process.start(program(),
                    {u"init"_s, u"--data"_s, m_folder + u".new"_s, u"--sample"_s, u"chain"_s,
                     u"--codes-file"_s, m_folder + u".codes"_s});
}

void SampleHub::readCode()
{
    m_step = Step::Coding;
    m_output.clear();
    m_process.start(program(), {u"device"_s, u"code"_s, u"--data"_s, m_folder, u"--json"_s});
}

void SampleHub::takeCodes()
{
    QFile file(m_folder + u".codes"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject told = QJsonDocument::fromJson(file.readAll()).object();
    m_code = told.value("enrolment_code"_L1).toString();
    // A newer code is on the output of the command that made it.
    if (const auto fresh = QJsonDocument::fromJson(m_output).object(); fresh.contains("code"_L1))
        m_code = fresh.value("code"_L1).toString();
    const QJsonArray users = told.value("users"_L1).toArray();
    for (const QJsonValue &user : users) {
        if (user["role"_L1].toString() == "storeManager"_L1) {
            m_login = user["login"_L1].toString();
            m_password = user["password"_L1].toString();
            return;
        }
    }
}

void SampleHub::serve()
{
    m_step = Step::Serving;
    m_output.clear();
    m_process.start(program(), serving() + QStringList{u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)});
}

QString SampleHub::ownStore() const
{
    QFile file(m_folder + u".codes"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("store"_L1).toString();
}

void SampleHub::letGoOn()
{
    // One that was told to end and did not yet.
    if (m_traffic.state() != QProcess::NotRunning) {
        m_traffic.kill();
        m_traffic.waitForFinished(kKillMs);
    }
    if (m_life == Life::StandsStill)
        return;
    QStringList words{u"simulate-traffic"_s,
                      u"--data"_s,
                      m_folder,
                      u"--rate"_s,
                      QString::number(kRate),
                      u"--orders"_s,
                      QString::number(kOrders),
                      u"--always-open"_s};
    if (const QString store = ownStore(); !store.isEmpty())
        words += {u"--people"_s, store};
    m_traffic.setStandardOutputFile(QProcess::nullDevice());
    m_traffic.setStandardErrorFile(m_folder + u"/traffic.log"_s, QIODevice::Truncate);
    m_traffic.start(program(), words);
}

void SampleHub::standStill()
{
    if (m_traffic.state() != QProcess::NotRunning)
        m_traffic.terminate();
}

QStringList SampleHub::serving() const { return {u"serve"_s, u"--data"_s, m_folder}; }

void SampleHub::takeOver()
{
    if (m_takeOver && !m_takeOver->hasExpired())
        return m_again.start();
    if (m_takeOver)
        return endedWith(m_process.exitCode());
    const QString words = u"stoa-hub %1 "_s.arg(serving().join(u' '));
    // What went on there ends with it.
    findProcesses(u"stoa-hub simulate-traffic --data %1 "_s.arg(m_folder), this,
                  [](const QList<qint64> &left) {
                      for (const qint64 process : left)
                          askToEnd(process);
                  });
    findProcesses(words, this, [this, start = m_starts](const QList<qint64> &left) {
        // Somebody has cancelled, or begun anew.
        if (start != m_starts)
            return;
        for (const qint64 process : left)
            askToEnd(process);
        // Where there is none it may have ended meanwhile: it is tried once more.
        m_takeOver.emplace(left.isEmpty() ? 0 : kPatienceMs);
        m_again.start();
    });
}

void SampleHub::endedWith(int code)
{
    removeUnfinished();
    Q_EMIT failed(u"the hub ended with code %1"_s.arg(code));
}

void SampleHub::cancel()
{
    m_next.reset();
    m_again.stop();
    ++m_starts;
    standStill();
    m_unfinished = std::exchange(m_step, Step::Idle) == Step::Making || m_unfinished;
    if (m_process.state() == QProcess::NotRunning) {
        removeUnfinished();
        return;
    }
    m_process.terminate();
    QTimer::singleShot(kPatienceMs, &m_process, [this, ended = m_process.processId()] {
        if (m_process.processId() == ended)
            m_process.kill();
    });
}

void SampleHub::removeUnfinished()
{
    if (!std::exchange(m_unfinished, false))
        return;
    for (const QString &part : {u".new"_s, u".state"_s})
        QDir(m_folder + part).removeRecursively();
    QFile::remove(m_folder + u".codes"_s);
}

} // namespace stoa
