// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"

#include <CLI/CLI.hpp>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

void Controller::addOptions(CLI::App &cli)
{
    cli.add_option("--profile", m_profile, "Name of the profile")->capture_default_str();
    cli.add_option("--profile-dir", m_folder, "Its folder, instead of the usual place");
    cli.add_option("--secrets", m_secrets, "Where a new profile keeps its key")
        ->check(CLI::IsMember({"keychain", "file", "keychain-else-file"}))
        ->capture_default_str();
    cli.add_flag("--json", m_json, "One JSON object per line instead of text");
    cli.fallthrough();
}

Exit Controller::run()
{
    m_console.setFormat(m_json ? Format::Json : Format::Text);
    CoreOptions options;
    options.folder = m_folder.empty() ? Profile::folderFor(QString::fromStdString(m_profile))
                                      : QString::fromStdString(m_folder);
    options.secrets =
        secretPlaceOf(QString::fromStdString(m_secrets)).value_or(SecretPlace::KeychainElseFile);
    auto core = DeskCore::open(options, m_clock);
    if (!core)
        return m_console.trouble(core.error());
    m_core = std::move(*core);
    const Exit exit = m_command(*this);
    m_core->close();
    return exit;
}

Result<void> Controller::sync()
{
    m_core->start();
    return wait(m_core->syncNow());
}

} // namespace stoa::ctl
