// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/hubprocess.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa::journeys;
using namespace Qt::StringLiterals;

/// Kills stoactl, the desktop and the hub at random instants while they work, and asks at the end whether
/// every command that somebody was told is safe is at the hub exactly once, and none twice.
///
/// Every run kills at other instants; it tells its seed, which STOA_SEED repeats. STOA_KILLS sets the number
/// of kills with each engine.
class KillJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theDesktopSendsWhatWaits();
    void nothingSaidToBeSafeIsLost_data();
    void nothingSaidToBeSafeIsLost();

private:
    struct Ended {
        int code = -1;
        QByteArray output;
    };
    enum class Instant { Never, Random };
    enum class Victim { Ctl, Desktop, Hub };

    void begin(HubEngine engine);
    QStringList profile() const;
    Ended runDesk(const QStringList &arguments, const QByteArray &input = {}, Instant kill = Instant::Never);
    QByteArray moreWork(int lines);
    void killAdjusting();
    void killSyncing();
    void killHub();
    void startDesktop(QProcess &desktop);
    void killDesktop();
    void killWorkingDesktop();
    /// Gives how many lines said that something is safe.
    int learnSafe(const QByteArray &output, int first);

    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<QTemporaryDir> m_folder;
    quint32 m_seed = 0;
    QRandomGenerator m_random;
    QString m_sku;
    int m_written = 0; ///< notes handed out: k0, k1 …
    QSet<int> m_safe; ///< notes whose writer was told that they are safe
    QMap<Victim, int> m_kills;
    int kills() const { return m_kills[Victim::Ctl] + m_kills[Victim::Desktop] + m_kills[Victim::Hub]; }
};

void KillJourneyTest::initTestCase()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("STOA_SEED").toUInt(&given);
    m_seed = given ? seed : QRandomGenerator::global()->generate();
    // Told before anything is killed: a run that hangs can be repeated too.
    qInfo("STOA_SEED=%u repeats this run", m_seed);
}

void KillJourneyTest::nothingSaidToBeSafeIsLost_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<int>("kills");
    const int told = qEnvironmentVariableIntValue("STOA_KILLS");
    // A kill takes about half a second. What the desk does is the same with either engine of the hub.
    QTest::newRow("SQLite") << int(HubEngine::Sqlite) << (told > 0 ? told : 200);
    QTest::newRow("PostgreSQL") << int(HubEngine::Postgres) << (told > 0 ? told : 60);
}

QStringList KillJourneyTest::profile() const
{
    return {u"--profile-dir"_s, m_folder->filePath(u"desk"_s), u"--secrets"_s, u"file"_s, u"--json"_s};
}

KillJourneyTest::Ended KillJourneyTest::runDesk(const QStringList &arguments, const QByteArray &input,
                                                Instant kill)
{
    QProcess process;
    process.setStandardErrorFile(m_folder->filePath(u"desk.log"_s), QIODevice::Append);
    process.start(QStringLiteral(STOA_CTL_PROGRAM), profile() + arguments);
    process.waitForStarted();
    process.write(input);
    process.closeWriteChannel();
    if (kill == Instant::Random) {
        // Most of the work is done in the first third of a second; some kills come after the end.
        process.waitForFinished(int(m_random.bounded(350)));
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            ++m_kills[Victim::Ctl];
        }
    }
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput()};
}

QByteArray KillJourneyTest::moreWork(int lines)
{
    QByteArray work;
    for (int i = 0; i < lines; ++i) {
        const QJsonObject line{{u"sku"_s, m_sku},
                               {u"location"_s, u"ATH-01"_s},
                               {u"delta"_s, m_written % 2 == 0 ? u"1"_s : u"-1"_s},
                               {u"reason"_s, u"miscount"_s},
                               {u"note"_s, u"k%1"_s.arg(m_written++)}};
        work += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return work;
}

int KillJourneyTest::learnSafe(const QByteArray &output, int first)
{
    int safe = 0;
    const auto lines = output.split('\n');
    for (const QByteArray &line : lines) {
        // A line that was cut off by the kill tells nothing.
        const auto told = QJsonDocument::fromJson(line).object();
        if (!told.value("ok"_L1).toBool())
            continue;
        m_safe.insert(first + told.value("line"_L1).toInt() - 1);
        ++safe;
    }
    return safe;
}

void KillJourneyTest::killAdjusting()
{
    const int first = m_written;
    QStringList arguments{u"adjust"_s, u"--from"_s, u"-"_s};
    if (m_random.bounded(2) == 0)
        arguments.append(u"--sync"_s);
    learnSafe(runDesk(arguments, moreWork(20), Instant::Random).output, first);
}

void KillJourneyTest::killSyncing()
{
    const int first = m_written;
    learnSafe(runDesk({u"adjust"_s, u"--from"_s, u"-"_s}, moreWork(5)).output, first);
    runDesk({u"sync"_s}, {}, Instant::Random);
}

void KillJourneyTest::killHub()
{
    QProcess desk;
    desk.setStandardErrorFile(QProcess::nullDevice());
    const int first = m_written;
    desk.start(QStringLiteral(STOA_CTL_PROGRAM),
               profile() + QStringList{u"adjust"_s, u"--from"_s, u"-"_s, u"--sync"_s});
    desk.waitForStarted();
    desk.write(moreWork(20));
    desk.closeWriteChannel();
    desk.waitForFinished(int(m_random.bounded(300)));
    m_hub->kill();
    ++m_kills[Victim::Hub];
    // The desk may wait for its hub for a while; it is not what is tested here.
    if (!desk.waitForFinished(int(m_random.bounded(200))))
        desk.kill();
    desk.waitForFinished(120'000);
    learnSafe(desk.readAllStandardOutput(), first);
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
}

void KillJourneyTest::startDesktop(QProcess &desktop)
{
    desktop.setStandardErrorFile(m_folder->filePath(u"desktop.log"_s), QIODevice::Append);
    desktop.start(QStringLiteral(STOA_DESKTOP_PROGRAM), {u"--profile"_s, m_folder->filePath(u"desk"_s)});
    QVERIFY2(desktop.waitForStarted(), qPrintable(desktop.errorString()));
}

void KillJourneyTest::killDesktop()
{
    if (!QFileInfo::exists(QStringLiteral(STOA_DESKTOP_PROGRAM))) {
        killSyncing();
        return;
    }
    const int first = m_written;
    learnSafe(runDesk({u"adjust"_s, u"--from"_s, u"-"_s}, moreWork(10)).output, first);
    QProcess desktop;
    startDesktop(desktop);
    desktop.waitForFinished(int(m_random.bounded(1'200)));
    // It ends by the kill and not before, or there is nothing to be learnt.
    QCOMPARE(desktop.state(), QProcess::Running);
    desktop.kill();
    ++m_kills[Victim::Desktop];
    desktop.waitForFinished(120'000);
}

/// The desktop's own forms say here that something is safe; tests/journeys/desktopvictim.cpp is at them.
void KillJourneyTest::killWorkingDesktop()
{
    if (!QFileInfo::exists(QStringLiteral(STOA_DESKTOP_PROGRAM))) {
        killAdjusting();
        return;
    }
    QProcess desktop;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STOA_VICTIM_PROFILE"_s, m_folder->filePath(u"desk"_s));
    environment.insert(u"STOA_VICTIM_SKU"_s, m_sku);
    environment.insert(u"STOA_VICTIM_FIRST"_s, QString::number(m_written));
    desktop.setProcessEnvironment(environment);
    desktop.setProcessChannelMode(QProcess::MergedChannels);
    desktop.start(QCoreApplication::applicationFilePath(), {u"desktopvictim"_s});
    QVERIFY2(desktop.waitForStarted(), qPrintable(desktop.errorString()));
    QByteArray output;
    while (!output.contains("\"ok\"") && desktop.waitForReadyRead(120'000))
        output += desktop.readAllStandardOutput();
    desktop.waitForFinished(int(m_random.bounded(500)));
    if (desktop.state() != QProcess::Running)
        qWarning("%s", output.constData());
    QCOMPARE(desktop.state(), QProcess::Running);
    desktop.kill();
    ++m_kills[Victim::Desktop];
    desktop.waitForFinished(120'000);
    output += desktop.readAllStandardOutput();
    // One more may be in its journal than it came to tell.
    m_written += learnSafe(output, m_written) + 1;
}

void KillJourneyTest::begin(HubEngine engine)
{
    m_random.seed(m_seed);
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<HubProcess>(engine);
    m_written = 0;
    m_kills.clear();
    m_safe.clear();
    QVERIFY2(m_hub->init(1), qPrintable(m_hub->error()));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    QFile password(m_folder->filePath(u"password"_s));
    QVERIFY(password.open(QIODevice::WriteOnly));
    password.write(m_hub->password().toUtf8());
    password.close();
    QCOMPARE(runDesk({u"enrol"_s, u"--hub"_s, m_hub->url().toString(), u"--code"_s, m_hub->takeCode()}).code,
             0);
    QCOMPARE(runDesk({u"sign-in"_s, u"manager.ath-01"_s, u"--password-file"_s, password.fileName()}).code, 0);
    QCOMPARE(runDesk({u"sync"_s}).code, 0);
    const auto position = runDesk({u"positions"_s, u"--location"_s, u"ATH-01"_s, u"--limit"_s, u"1"_s});
    m_sku = QJsonDocument::fromJson(position.output).object().value("sku"_L1).toString();
    QVERIFY(!m_sku.isEmpty());
}

/// Else killing it would prove nothing.
void KillJourneyTest::theDesktopSendsWhatWaits()
{
    if (!QFileInfo::exists(QStringLiteral(STOA_DESKTOP_PROGRAM)))
        QSKIP("the desktop was not built");
    begin(HubEngine::Sqlite);
    if (QTest::currentTestFailed())
        return;
    runDesk({u"adjust"_s, u"--from"_s, u"-"_s}, moreWork(10));
    const auto atHub = [this] {
        return m_hub->count("SELECT COUNT(*) FROM movement WHERE note LIKE 'k%'");
    };
    QCOMPARE(atHub(), 0);
    QProcess desktop;
    startDesktop(desktop);
    QTRY_COMPARE_WITH_TIMEOUT(atHub(), 10, 120'000);
    QCOMPARE(desktop.state(), QProcess::Running);
    desktop.terminate();
    QVERIFY(desktop.waitForFinished(120'000));
    QCOMPARE(desktop.exitStatus(), QProcess::NormalExit);
    QCOMPARE(desktop.exitCode(), 0);
}

void KillJourneyTest::nothingSaidToBeSafeIsLost()
{
    QFETCH(int, engine);
    if (const QString why = HubProcess::whyNot(HubEngine(engine)); !why.isEmpty())
        QSKIP(qPrintable(why));
    QFETCH(int, kills);
    begin(HubEngine(engine));
    if (QTest::currentTestFailed())
        return;

    while (this->kills() < kills) {
        // stoactl is often done before its instant comes, and a window takes long to open.
        switch (m_random.bounded(7)) {
        case 0:
        case 1:
            killAdjusting();
            break;
        case 2:
        case 3:
            killSyncing();
            break;
        case 4:
            killHub();
            break;
        case 5:
            killDesktop();
            break;
        case 6:
            killWorkingDesktop();
            break;
        }
        if (QTest::currentTestFailed())
            return;
    }

    QTRY_COMPARE_WITH_TIMEOUT(runDesk({u"sync"_s}).code, 0, 120'000);
    const auto shown = runDesk({u"positions"_s, u"--sku"_s, m_sku, u"--location"_s, u"ATH-01"_s});
    QVERIFY(m_hub->stop());
    qInfo(
        "killed: stoactl %d times, the desktop %d, the hub %d; %d adjustments written, %lld said to be safe",
        m_kills[Victim::Ctl], m_kills[Victim::Desktop], m_kills[Victim::Hub], m_written,
        qint64(m_safe.size()));
    QVERIFY(!m_safe.isEmpty());
    QCOMPARE(
        m_hub->count("SELECT COUNT(*) FROM (SELECT note FROM movement WHERE note LIKE 'k%' GROUP BY note "
                     "HAVING COUNT(*) > 1) twice"),
        0);
    for (const int note : std::as_const(m_safe)) {
        const QByteArray sql =
            "SELECT COUNT(*) FROM movement WHERE note = 'k" + QByteArray::number(note) + "'";
        QVERIFY2(m_hub->count(sql) == 1,
                 qPrintable(u"adjustment %1 was said to be safe and is lost"_s.arg(note)));
    }
    QVERIFY2(m_hub->run({u"verify"_s}) == 0, qPrintable(m_hub->error()));
    const auto onDesk =
        QJsonDocument::fromJson(shown.output.split('\n').value(0)).object().value("on_hand"_L1).toString();
    QCOMPARE(onDesk.toLongLong() * 1000,
             m_hub->count("SELECT on_hand FROM position WHERE sku = '" + m_sku.toUtf8()
                          + "' AND location = 'ATH-01'"));
}

STOA_TEST(KillJourneyTest)
#include "killjourneytest.moc"
