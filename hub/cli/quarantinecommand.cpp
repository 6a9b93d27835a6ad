// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/quarantinecommand.h"
#include "hub/cli/group.h"
#include "hub/imports/quarantine.h"

#include <memory>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

struct QuarantineOptions {
    std::string import;
    int limit = 1'000;
};

/// A file may hold anything, and a terminal obeys control characters.
QString harmless(QString content)
{
    for (QChar &c : content) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return content;
}

Result<void> list(House &house, const QuarantineOptions &told, const Console &console, Format format)
{
    const QString import = QString::fromStdString(told.import);
    STOA_TRY_ASSIGN(const auto found, hub::quarantineRows(house.reader(), import, told.limit));
    STOA_TRY_ASSIGN(const qint64 all, hub::quarantineCount(house.reader(), import));
    QList<QJsonObject> rows;
    for (const hub::QuarantineRow &row : found)
        rows.append({{u"import"_s, row.import},
                     {u"line"_s, row.line},
                     {u"reason"_s, row.reason},
                     {u"detail"_s, row.detail},
                     {u"content"_s, format == Format::Text ? harmless(row.content) : row.content},
                     {u"at"_s, row.at.toString()}});
    console.table(format, {u"import"_s, u"line"_s, u"reason"_s, u"detail"_s, u"content"_s}, rows,
                  {{u"total"_s, all}});
    if (all > rows.size())
        console.note(u"%1 of %2 lines; --limit shows more"_s.arg(rows.size()).arg(all));
    return {};
}

} // namespace

CLI::App *addQuarantineCommand(CLI::App &import, Common &common)
{
    auto told = std::make_shared<QuarantineOptions>();
    auto *command =
        import.add_subcommand("quarantine", "Lists the lines that imports could not use, and why");
    command->fallthrough();
    command->add_option("--import", told->import, "Of one file, by the name that its import printed");
    command->add_option("--limit", told->limit, "How many at most")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->callback([&common, told] {
        common.action = [&common, told] {
            return inHouse(common, [&](House &house, const Console &console) -> Result<int> {
                STOA_TRY(list(house, *told, console, common.format()));
                return Console::kDone;
            });
        };
    });
    return command;
}

} // namespace stoa::cli
