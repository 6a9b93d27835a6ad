// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/cli/commands.h"

#include <CLI/CLI.hpp>

namespace stoa::cli {

inline QStringList listOf(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

/// A group of subcommands that work in an opened house.
class Group {
public:
    Group(CLI::App &app, Common &common, const char *name, const char *what)
        : m_group(app.add_subcommand(name, what))
        , m_common(common)
    {
        m_group->require_subcommand(1);
        m_group->fallthrough();
    }
    CLI::App *add(const char *name, const char *what,
                  const std::function<Result<void>(House &, const Console &)> &work)
    {
        auto *command = m_group->add_subcommand(name, what);
        command->fallthrough();
        command->callback([&common = m_common, work] {
            common.action = [&common, work] {
                return inHouse(common, [&work](House &house, const Console &console) -> Result<int> {
                    STOA_TRY(work(house, console));
                    return Console::kDone;
                });
            };
        });
        return command;
    }

private:
    CLI::App *m_group;
    Common &m_common;
};

} // namespace stoa::cli
