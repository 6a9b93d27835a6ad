// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "tests/kit/testmain.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// "outbox list" and so on: what stands at the end of the words.
QStringList commandsOf(const CLI::App &app, const QString &before = {})
{
    QStringList names;
    const auto subcommands = app.get_subcommands([](const CLI::App *) { return true; });
    for (const CLI::App *each : subcommands) {
        const QString name = before + QString::fromStdString(each->get_name());
        const QStringList below = commandsOf(*each, name + u' ');
        names += below.isEmpty() ? QStringList{name} : below;
    }
    return names;
}

} // namespace

/// The operator guide against the program.
class GuideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfEveryCommand();
};

void GuideTest::tellsOfEveryCommand()
{
    CLI::App cli;
    ctl::Controller controller;
    ctl::addAccessCommands(cli, controller);
    ctl::addSyncCommands(cli, controller);
    ctl::addStockCommands(cli, controller);
    ctl::addAdjustCommands(cli, controller);
    ctl::addOutboxCommands(cli, controller);
    ctl::addOrderCommands(cli, controller);
    ctl::addPromiseCommand(cli, controller);
    ctl::addSimulateCommand(cli, controller);
    ctl::addRouteCommands(cli, controller);
    const QStringList commands = commandsOf(cli);
    QVERIFY(commands.size() > 12);
    QFile guide(QStringLiteral(STOA_SOURCE_DIR "/docs/operator-guide.md"));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(guide.readAll());
    const QString part = text.mid(text.indexOf("\n## stoactl\n"_L1));
    for (const QString &command : commands) {
        const QRegularExpression row(u"^\\| [^|]*`%1( [A-Z]+)?`"_s.arg(command),
                                     QRegularExpression::MultilineOption);
        QVERIFY2(row.match(part).hasMatch(), qPrintable(command));
    }
}

STOA_TEST(GuideTest)
#include "guidetest.moc"
