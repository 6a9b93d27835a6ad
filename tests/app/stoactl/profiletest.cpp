// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "tests/kit/testmain.h"

#include <CLI/CLI.hpp>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Which folder a profile's name stands for, and that reading makes none.
class ProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readingMakesNoProfile_data();
    void readingMakesNoProfile();
    void aNameWithASlashIsAFolder();

private:
    static ctl::Exit run(const QStringList &words);

    QTemporaryDir m_folder;
};

void ProfileTest::init()
{
    QVERIFY(qputenv("XDG_STATE_HOME", m_folder.path().toUtf8()));
    QVERIFY(qputenv("LOCALAPPDATA", m_folder.path().toUtf8()));
}

ctl::Exit ProfileTest::run(const QStringList &words)
{
    CLI::App cli;
    ctl::Controller controller;
    controller.addOptions(cli);
    ctl::addAccessCommands(cli, controller);
    ctl::addSyncCommands(cli, controller);
    ctl::addStockCommands(cli, controller);
    ctl::addAdjustCommands(cli, controller);
    ctl::addOutboxCommands(cli, controller);
    std::vector<std::string> arguments;
    for (auto it = words.crbegin(); it != words.crend(); ++it)
        arguments.push_back(it->toStdString());
    cli.parse(arguments);
    return controller.run();
}

void ProfileTest::readingMakesNoProfile_data()
{
    QTest::addColumn<QStringList>("command");
    for (const auto &command :
         {u"status"_s, u"positions"_s, u"audit-roots"_s, u"outbox list"_s, u"outbox export"_s})
        QTest::newRow(qPrintable(command)) << command.split(u' ');
}

void ProfileTest::readingMakesNoProfile()
{
    QFETCH(const QStringList, command);
    const QString folder = m_folder.filePath(u"by-path"_s);
    QCOMPARE(run(QStringList{u"--profile"_s, u"neverseen"_s} + command), ctl::Exit::Failed);
    QCOMPARE(run(QStringList{u"--profile"_s, folder} + command), ctl::Exit::Failed);
    QCOMPARE(run(QStringList{u"--profile-dir"_s, folder} + command), ctl::Exit::Failed);
    QVERIFY(QDir(m_folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void ProfileTest::aNameWithASlashIsAFolder()
{
    QCOMPARE(Profile::folderFor(u"/srv/till"_s), QDir(u"/srv/till"_s).absolutePath());
    QCOMPARE(Profile::folderFor(u"./till"_s), QDir::current().absoluteFilePath(u"till"_s));
    QVERIFY(Profile::folderFor(u"till"_s).endsWith(u"/stoa/till"));
}

STOA_TEST(ProfileTest)
#include "profiletest.moc"
