// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/base/wronguse.h"
#include "hub/cli/commands.h"
#include "hub/cli/controlline.h"

#include <CLI/CLI.hpp>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <sstream>
#include <thread>

namespace stoa::cli {

using namespace Qt::StringLiterals;

QString Common::folder() const { return data.empty() ? DataFolder::usual() : QString::fromStdString(data); }

namespace {

/// A hub that has just been started listens a moment after it took the folder.
constexpr std::chrono::milliseconds kPatience{5'000};
constexpr std::chrono::milliseconds kBetween{50};

/// What the hub at the other end wants to know of a file that the command names.
bool sendFile(ControlLine &line, Terminal &terminal, const QJsonObject &asked)
{
    const auto content =
        terminal.content(asked.value("file"_L1).toString(), asked.value("most"_L1).toInteger());
    if (!content)
        return line.send({{u"refused"_s, content.error().detail}});
    for (qsizetype at = 0; at < content->size(); at += ControlLine::kPiece) {
        const QByteArray piece = content->mid(at, ControlLine::kPiece);
        if (!line.send({{u"piece"_s, QString::fromLatin1(piece.toBase64())}}))
            return false;
    }
    return line.send({{u"end"_s, content->size()}});
}

/// Of a hub that did not take the command.
Error problemIn(const QJsonObject &json)
{
    return Error::of(problemOf(json.value("code"_L1).toString()).value_or(Problem::Internal),
                     json.value("detail"_L1).toString(), json.value("field"_L1).toString());
}

/// Speaks for the hub at the other end.
int relay(ControlLine &line, const Common &common)
{
    Terminal &terminal = common.console.terminal();
    line.send(
        {{u"arguments"_s, QJsonArray::fromStringList(common.arguments)}, {u"folder"_s, QDir::currentPath()}});
    while (const auto message = line.receive(-1)) {
        if (message->contains("file"_L1)) {
            if (!sendFile(line, terminal, *message))
                break;
            continue;
        }
        if (message->contains("out"_L1))
            terminal.out(message->value("out"_L1).toString());
        else if (message->contains("error"_L1))
            terminal.error(message->value("error"_L1).toString());
        else if (message->contains("problem"_L1))
            (void)common.console.failed(problemIn(message->value("problem"_L1).toObject()));
        else if (message->contains("minds"_L1)) {
            terminal.minds();
            line.hangUpWhen([&terminal] { return terminal.isInterrupted(); });
        } else if (message->contains("progress"_L1))
            terminal.progress(message->value("progress"_L1).toString());
        else if (message->contains("code"_L1))
            return int(message->value("code"_L1).toInteger(Console::kFailed));
        else if (message->contains("password"_L1)) {
            const auto password = terminal.password(message->value("password"_L1).toString());
            line.send(password ? QJsonObject{{u"password"_s, *password}}
                               : QJsonObject{{u"refused"_s, password.error().detail}});
        }
    }
    return common.console.failed({ErrorKind::Offline, u"data"_s, u"the hub ended before the command did"_s});
}

/// Keeps what is said. Nobody is there to be asked.
class HeldTerminal final : public Terminal {
public:
    void out(const QString &text) override { m_out += text; }
    void error(const QString &text) override { m_error += text; }
    void progress(const QString &) override { }
    Result<QString> password(const QString &) override { return nobody(); }
    Result<QByteArray> content(const QString &, qint64) override { return nobody(); }
    QString path(const QString &file) const override { return file; }
    void minds() override { }
    bool isInterrupted() const override { return false; }

    QJsonObject said() const { return QJsonDocument::fromJson(m_out.toUtf8()).object(); }
    Error trouble() const
    {
        return problemIn(QJsonDocument::fromJson(m_error.toUtf8()).object().value("error"_L1).toObject());
    }

private:
    static Error nobody() { return Error::invalid({}, u"nobody is there to be asked"_s); }

    QString m_out;
    QString m_error;
};

/// Whoever asks a subcommand for help is told of what all of them take, too.
void tellCommon(CLI::App &app)
{
    for (CLI::App *command : app.get_subcommands({})) {
        const std::string own = command->get_footer();
        command->footer(own + (own.empty() ? "" : "\n")
                        + "Every command takes --data DIR, --database URL and --json: see stoa-hub --help.");
        tellCommon(*command);
    }
}

int parse(Common &common)
{
    CLI::App app{"The central back end of a retail chain.", "stoa-hub"};
    app.set_version_flag("--version", STOA_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    addInitCommand(app, common);
    if (!common.inside) {
        addServeCommand(app, common);
        addTrafficCommand(app, common);
    }
    addUserCommands(app, common);
    addDeviceCommands(app, common);
    addApiKeyCommands(app, common);
    addWebhookCommands(app, common);
    addImportCommands(app, common);
    addVerifyCommand(app, common);
    addStoreCommands(app, common);
    // Where the data is may be said before or after the subcommand.
    app.add_option("--data", common.data, "the hub's data directory")
        ->type_name("DIR")
        ->check([](const std::string &text) {
            return text.empty() ? std::string("a directory is needed") : std::string();
        });
    app.add_option("--database", common.database, "postgresql://… instead of the SQLite file")
        ->type_name("URL");
    app.add_flag("--json", common.json, "answer in JSON");
    tellCommon(app);
    // CLI11 takes the words from the last to the first.
    std::vector<std::string> words;
    for (const QString &argument : std::as_const(common.arguments))
        words.insert(words.begin(), argument.toStdString());
    // Known before the rest is understood, so that what is not understood is told in it.
    common.console.setFormat(common.arguments.contains("--json"_L1) ? Format::Json : Format::Text);
    try {
        app.parse(words);
    } catch (const CLI::ParseError &error) {
        std::ostringstream out;
        std::ostringstream trouble;
        if (app.exit(error, out, trouble) == 0) {
            common.console.line(QString::fromStdString(out.str()).trimmed());
            return Console::kDone;
        }
        const QString why = QString::fromStdString(wrongUse(app, error));
        if (common.console.isJson())
            return common.console.wrongUse(why);
        common.console.note(why + u"\nRun with --help for more information."_s);
        return Console::kWrongUse;
    }
    common.console.setFormat(common.format());
    return common.action ? common.action() : Console::kWrongUse;
}

} // namespace

Result<std::unique_ptr<OpenedHouse>> openHouse(const Common &common, std::unique_ptr<DataFolder> folder)
{
    auto opened = std::make_unique<OpenedHouse>();
    HouseOptions options;
    if (folder) {
        options.folder = folder->path();
        options.farWitness = DataFolder::farWitnessOf(folder->path());
    }
    opened->folder = std::move(folder);
    options.databaseUrl = QString::fromStdString(common.database);
    auto house = House::open(options, opened->clock);
    if (!house && sql::storageFault(house.error()) == sql::StorageFault::Full)
        return Error::of(Problem::DiskFull, house.error().detail, u"data"_s);
    if (!house)
        return house.error();
    opened->house = std::move(*house);
    return opened;
}

int inFolder(const Common &common, DataFolder::Missing missing,
             const std::function<int(std::unique_ptr<DataFolder>)> &alone)
{
    const QDeadlineTimer patience(kPatience);
    for (;;) {
        auto folder = DataFolder::take(common.folder(), missing);
        if (folder)
            return alone(std::move(*folder));
        if (folder.error().code() != Problem::InUse)
            return common.console.failed(folder.error());
        auto line = ControlLine::connect(common.folder());
        if (line)
            return relay(*line, common);
        if (line.error().kind == ErrorKind::Unauthorised || patience.hasExpired())
            return common.console.failed(Error::of(
                Problem::InUse,
                u"a stoa-hub works in %1, and %2. Run this as the user that it runs as, or stop it first"_s
                    .arg(common.folder(), line.error().detail),
                u"data"_s));
        std::this_thread::sleep_for(kBetween);
    }
}

int inHouse(const Common &common, const HouseWork &work, DataFolder::Missing missing)
{
    const Console &console = common.console;
    const auto verdict = [&console](const Result<int> &done) {
        return done ? *done : console.failed(done.error());
    };
    if (common.inside)
        return verdict(work(*common.inside, console));
    const auto alone = [&](std::unique_ptr<DataFolder> folder) {
        const QString made = folder && missing == DataFolder::Missing::Make ? folder->path() : QString();
        if (!made.isEmpty()) {
            if (const auto begun = folder->beginMaking(); !begun)
                return console.failed(begun.error());
        }
        const auto opened = openHouse(common, std::move(folder));
        if (!opened)
            return console.failed(opened.error());
        const auto done = work(*(*opened)->house, console);
        if (done && !made.isEmpty())
            DataFolder::finishMaking(made);
        return verdict(done);
    };
    // PostgreSQL takes any number of processes; the folder of a replica is none of a command's business.
    return common.database.empty() ? inFolder(common, missing, alone) : alone({});
}

int runCommandLine(int argc, char **argv)
{
    installJsonLog();
    Common common;
    for (int i = 1; i < argc; ++i)
        common.arguments.append(QString::fromLocal8Bit(argv[i]));
    return parse(common);
}

Result<QJsonObject> runBeside(const Common &beside, const QStringList &arguments)
{
    const auto terminal = std::make_shared<HeldTerminal>();
    Common common;
    common.arguments = arguments + QStringList{u"--json"_s, u"--data"_s, beside.folder()};
    if (!beside.database.empty())
        common.arguments += {u"--database"_s, QString::fromStdString(beside.database)};
    common.console = Console(terminal);
    if (parse(common) == Console::kDone)
        return terminal->said();
    return terminal->trouble();
}

int runInside(House &house, const QStringList &arguments, std::shared_ptr<Terminal> terminal)
{
    Common common;
    common.arguments = arguments;
    common.console = Console(std::move(terminal));
    common.inside = &house;
    return parse(common);
}

} // namespace stoa::cli
