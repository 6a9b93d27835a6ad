// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/group.h"
#include "hub/cli/quarantinecommand.h"
#include "hub/imports/importer.h"

#include <memory>
#include <numeric>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportOptions {
    std::string kind;
    std::string file;
    std::string mapping;
    bool dryRun = false;
};

QString stepName(hub::ImportStep step)
{
    switch (step) {
    case hub::ImportStep::Read:
        return u"reading"_s;
    case hub::ImportStep::Plan:
        return u"judging"_s;
    case hub::ImportStep::Write:
        return u"writing"_s;
    }
    return {};
}

/// Tells progress when the tenth of the work changes.
class Teller {
public:
    explicit Teller(const Console &console)
        : m_console(console)
    { }
    void tell(const hub::ImportProgress &progress)
    {
        const qint64 tenth = progress.total > 0 ? progress.done * 10 / progress.total : 0;
        if (progress.step == m_step && tenth == m_tenth)
            return;
        m_step = progress.step;
        m_tenth = tenth;
        m_console.progress(u"%1 %2 %"_s.arg(stepName(progress.step)).arg(tenth * 10));
    }

    hub::ImportStep step() const { return m_step; }

private:
    const Console &m_console;
    hub::ImportStep m_step = hub::ImportStep::Read;
    qint64 m_tenth = -1;
};

/// What one who interrupted wants to know.
Error cancelled(hub::ImportStep step)
{
    return {
        ErrorKind::Cancelled,
        {},
        step == hub::ImportStep::Write
            ? u"the import was cancelled; what was written stays, and the same import again completes it"_s
            : u"the import was cancelled before anything was written"_s};
}

/// Of a file that holds nothing else than lines that cannot be used, nothing was imported.
int codeOf(const hub::ImportReport &report)
{
    const qint64 aside = report.lines.value(u"quarantined"_s);
    if (aside == 0)
        return Console::kDone;
    const qint64 all = std::accumulate(report.lines.begin(), report.lines.end(), qint64(0));
    return aside == all ? Console::kFound : Console::kPartly;
}

Result<int> run(House &house, const ImportOptions &told, const Console &console, Format format)
{
    const auto kind = hub::importKindOf(QString::fromStdString(told.kind));
    if (!kind)
        return Error::invalid(u"kind"_s, u"expected locations, catalog, positions, movements or sales"_s);
    // What was written when it is interrupted stays, and a repeat completes it.
    console.minds();
    Teller teller(console);
    hub::ImportRequest request;
    request.kind = *kind;
    request.file = console.path(QString::fromStdString(told.file));
    request.mapping = QString::fromStdString(told.mapping);
    request.mode = told.dryRun ? hub::ImportMode::DryRun : hub::ImportMode::Write;
    request.progress = [&teller, &console](const hub::ImportProgress &progress) {
        teller.tell(progress);
        return !console.isInterrupted();
    };
    const auto report = hub::importFile(house.store(), request);
    console.progress({});
    if (!report)
        return report.error().kind == ErrorKind::Cancelled ? cancelled(teller.step()) : report.error();
    const int code = codeOf(*report);
    if (format == Format::Json) {
        console.json(report->toJson());
        return code;
    }
    const auto lines = report->toText();
    for (const QString &line : lines)
        console.line(line);
    if (code == Console::kFound)
        console.note(u"no line of the file could be used"_s);
    if (!told.dryRun && report->lines.value(u"quarantined"_s) > 0)
        console.line(u"the quarantined lines: stoa-hub import quarantine --import "_s + report->source);
    return code;
}

} // namespace

void addImportCommands(CLI::App &app, Common &common)
{
    auto told = std::make_shared<ImportOptions>();
    auto *command = app.add_subcommand("import", "Reads a file into the hub; a repeat changes nothing");
    // Neither is needed by "import quarantine"; the action asks for both.
    command->add_option("kind", told->kind, "locations, catalog, positions, movements or sales")
        ->check(CLI::IsMember({"locations", "catalog", "positions", "movements", "sales"}));
    command->add_option("file", told->file, "CSV, plain or gzip")->type_name("FILE");
    command->add_option(
        "--mapping", told->mapping,
        "sales: online-retail; else how the file names its columns, as Qty=on_hand,Shop=location");
    command->add_flag("--dry-run", told->dryRun, "reads, judges and reports; writes nothing");
    command->footer(
        "Leaves with 0 when every line could be used, with 6 when some were set aside and the rest "
        "came in, with 3 when none could be used.\n"
        "The columns of each kind of file, and every reason of the quarantine: docs/imports.md");
    auto *quarantine = addQuarantineCommand(*command, common);
    command->callback([&common, told, quarantine] {
        if (quarantine->parsed())
            return;
        common.action = [&common, told] {
            if (told->kind.empty() || told->file.empty()) {
                return common.console.wrongUse(u"import needs a kind and a file (see import --help)"_s);
            }
            return inHouse(common, [&](House &house, const Console &console) {
                return run(house, *told, console, common.format());
            });
        };
    });
}

} // namespace stoa::cli
