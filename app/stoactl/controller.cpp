// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"

#include <CLI/CLI.hpp>
#include <QLoggingCategory>
#include <algorithm>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The passphrase from the file, from the environment, or typed without being shown.
class TerminalPrompt final : public PassphrasePrompt {
public:
    explicit TerminalPrompt(QString file)
        : m_file(std::move(file))
    { }

    Result<QByteArray> ask(Ask what, int failed) override
    {
        const auto fixed = qEnvironmentVariable("STOA_PASSPHRASE");
        if (!m_file.isEmpty() || !fixed.isEmpty()) {
            if (failed > 0)
                return Error::of(what == Ask::Choose ? Problem::PasswordWeak : Problem::BadCredentials,
                                 u"the passphrase does not do"_s, u"passphrase"_s);
            if (m_file.isEmpty())
                return fixed.toUtf8();
            STOA_TRY_ASSIGN(const auto line, readPassword(m_file));
            return line.toUtf8();
        }
        if (what == Ask::Unlock)
            return typed("Passphrase of this profile: ");
        STOA_TRY_ASSIGN(const auto first,
                        typed("There is no keychain. A passphrase for this profile's journal, of at least 12 "
                              "characters: "));
        STOA_TRY_ASSIGN(const auto again, typed("Once more: "));
        // One that is too short is asked for anew.
        return first == again ? first : QByteArray();
    }

private:
    static Result<QByteArray> typed(const char *title)
    {
        const auto line = readPassword({}, title);
        if (!line)
            return Error{ErrorKind::Refused, u"passphrase"_s,
                         u"there is no keychain and no terminal to ask at; give --passphrase-file or "
                         u"STOA_PASSPHRASE, or allow the key to lie in a plain file (--secrets file)"_s};
        return line->toUtf8();
    }

    QString m_file;
};

} // namespace

void Controller::addOptions(CLI::App &cli)
{
    cli.add_option("--profile", m_profile, "Name of the profile, or with a slash its folder")
        ->capture_default_str();
    cli.add_option("--profile-dir", m_folder, "Its folder, instead of the usual place");
    cli.add_option("--secrets", m_secrets, "Where a new profile keeps its key")
        ->check(CLI::IsMember({"keychain", "passphrase", "file", "keychain-else-passphrase"}))
        ->capture_default_str();
    cli.add_option(
        "--passphrase-file", m_passphraseFile,
        "The profile's passphrase: first line; - is standard input. Else STOA_PASSPHRASE, else asked");
    cli.add_flag("--json", m_json, "One JSON object per line instead of text");
    cli.fallthrough();
}

void Controller::chooseSignedIn(UserCommand command, DeskAccess access)
{
    choose(
        [command = std::move(command)](Controller &controller) {
            const auto user = controller.resume();
            return user ? command(controller, *user) : controller.console().trouble(user.error());
        },
        access);
}

Exit Controller::run()
{
    m_console.setFormat(m_json ? Format::Json : Format::Text);
    // What goes on inside is for scripts; people read what a command says.
    if (!m_json)
        QLoggingCategory::setFilterRules(u"stoa.*.info=false"_s);
    if (m_loneCommand)
        return m_loneCommand(m_console);
    CoreOptions options;
    options.folder = m_folder.empty() ? Profile::folderFor(QString::fromStdString(m_profile))
                                      : QString::fromStdString(m_folder);
    if (!m_makesProfile && !Profile::exists(options.folder))
        return m_console.trouble(
            Error::of(Problem::NotFound, u"no such profile: %1; stoactl enrol makes it"_s.arg(options.folder),
                      u"profile"_s));
    options.secrets =
        secretPlaceOf(QString::fromStdString(m_secrets)).value_or(SecretPlace::KeychainElsePassphrase);
    TerminalPrompt prompt(QString::fromStdString(m_passphraseFile));
    options.prompt = &prompt;
    if (m_closedCommand)
        return m_closedCommand(*this, options);
    auto core = DeskCore::open(options, m_clock);
    const bool held = !core && exitOf(core.error()) == Exit::ProfileInUse;
    if (held && m_access == DeskAccess::Read) {
        options.access = DeskAccess::Read;
        core = DeskCore::open(options, m_clock);
    } else if (held) {
        return m_console.trouble(Error::of(
            Problem::InUse,
            u"the desktop or another stoactl has this profile open, and only one program may change it; "
            u"close that one first (status, outbox list, outbox show, outbox export, positions, sku, "
            u"reasons, export and audit-roots work beside it)"_s,
            u"profile"_s));
    }
    if (!core && isJournalLocked(core.error())) {
        Error shut = core.error();
        shut.detail +=
            u"; have the hub open the journal with a code for this PC's place (stoactl unlock --code) "
            u"or, where that cannot be, set it aside (stoactl unlock --set-aside)"_s;
        return m_console.trouble(shut);
    }
    if (!core)
        return m_console.trouble(core.error());
    m_core = std::move(*core);
    const Exit exit = m_command(*this);
    m_core->close();
    return exit;
}

bool Controller::isIncomplete()
{
    const auto streams = wait(m_core->store().onStore([](DeskWriter &writer) { return writer.streams(); }));
    return streams && (streams->isEmpty() || !std::ranges::all_of(*streams, &StreamState::wasWhole));
}

Error Controller::inView(Error error)
{
    const bool isUnknown = error.kind == ErrorKind::NotFound || error.problem == Problem::UnknownSku
        || error.problem == Problem::UnknownLocation || error.problem == Problem::UnknownReason;
    if (isUnknown && isIncomplete())
        error.detail += u"; this desk has not fetched everything yet (stoactl sync)"_s;
    return error;
}

Result<QJsonObject> Controller::ask(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const auto answer = wait(m_core->call(method, path, body));
    if (answer)
        return answer->body;
    Error error = answer.error();
    if (exitOf(error) == Exit::Offline)
        error.detail =
            u"the hub at %1 cannot be reached: %2"_s.arg(m_core->profile().hub.toString(), error.detail);
    return error;
}

Result<void> Controller::sync()
{
    m_core->start();
    return wait(m_core->syncNow());
}

} // namespace stoa::ctl
