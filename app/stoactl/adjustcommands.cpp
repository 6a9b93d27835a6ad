// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "app/stoactl/stockfile.h"
#include "core/domain/inventory/reason.h"
#include "core/services/inventory/stockverbs.h"
#include "core/store/inventory/ledgerrepository.h"

#include <CLI/CLI.hpp>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

struct AdjustOptions {
    std::string file;
    std::string sku;
    std::string location;
    std::string delta;
    std::string reason;
    std::string note;
    bool rehearse = false;
    bool sync = false;
};

/// Sends what was written; what the hub refused needs attention, as after `sync`.
Exit syncNow(Controller &controller)
{
    if (const auto synced = controller.sync(); !synced)
        return controller.console().trouble(synced.error());
    const auto counts = Controller::wait(controller.core().store().outboxCounts());
    if (!counts)
        return controller.console().trouble(counts.error());
    QJsonObject json;
    addCounts(json, *counts);
    controller.console().object({{u"sync"_s, json}});
    if (counts->rejected == 0)
        return Exit::Done;
    controller.console().line(
        u"%1 refused commands need attention: stoactl outbox list --part attention"_s.arg(counts->rejected));
    return Exit::Attention;
}

QJsonObject reasonJson(const Reason &reason)
{
    return {
        {u"code"_s, reason.code}, {u"sign"_s, nameOf(reason.sign)}, {u"name"_s, reason.names.in(u"en"_s)}};
}

/// The reasons that an adjustment may give.
Exit listReasons(Controller &controller, const SignedInUser &user)
{
    if (const auto allowed = user.rights.authorize(Permission::StockRead); !allowed)
        return controller.console().trouble(allowed.error());
    const auto known = Controller::wait(controller.core().store().read(
        {}, [](sql::Connection &reader) { return LedgerRepository::reasons(reader); }));
    if (!known)
        return controller.console().trouble(known.error());
    QList<QJsonObject> rows;
    for (const Reason &reason : *known) {
        if (reason.active && !reason.system)
            rows.append(reasonJson(reason));
    }
    controller.console().table({u"code"_s, u"sign"_s, u"name"_s}, rows);
    return Exit::Done;
}

/// A place that is not there for this person is a wrong argument here.
Exit exitOfLine(const Error &error)
{
    return error.kind == ErrorKind::NotFound ? Exit::Usage : exitOf(error);
}

Error hinted(Controller &controller, Error error)
{
    error = controller.inView(std::move(error));
    if (error.problem == Problem::UnknownReason)
        error.detail += u"; stoactl reasons lists those there are"_s;
    return error;
}

QString deltaOf(const QJsonObject &body)
{
    return Quantity::fromThousandths(body.value("delta"_L1).toInteger()).toString();
}

/// What became of one line, for people. Of a file it begins with the number of the line.
void tellLine(Controller &controller, const StockLine &line, bool ofFile,
              const Result<std::optional<Receipt>> &outcome)
{
    const Console &console = controller.console();
    const QString start = ofFile ? u"line %1: "_s.arg(line.line) : QString();
    if (!outcome) {
        console.line(start + hinted(controller, outcome.error()).toString());
    } else if (*outcome) {
        console.line(start + u"saved as command %1"_s.arg((*outcome)->n));
    } else {
        const QJsonObject &body = line.draft->body;
        console.line(start
                     + u"would change %1 at %2 by %3"_s.arg(body.value("sku"_L1).toString(),
                                                            body.value("location"_L1).toString(),
                                                            deltaOf(body)));
    }
}

/// Runs or rehearses the drafts and tells each line's outcome.
Exit adjustAll(Controller &controller, QList<StockLine> lines, const AdjustOptions &options)
{
    for (StockLine &line : lines) {
        if (!line.draft)
            continue;
        const QString sku = line.draft->body.value("sku"_L1).toString();
        const auto known = Controller::wait(controller.core().store().read(
            {}, [sku](sql::Connection &connection) { return needKnownSku(connection, sku); }));
        if (!known)
            line.draft = known.error();
    }
    QList<CommandDraft> drafts;
    for (const StockLine &line : std::as_const(lines)) {
        if (line.draft)
            drafts.append(*line.draft);
    }
    QList<Result<void>> rehearsed;
    QList<Result<Receipt>> written;
    if (options.rehearse)
        rehearsed = Controller::wait(controller.core().store().rehearse(drafts));
    else
        written = Controller::wait(controller.core().store().writeAll(drafts));
    int failed = 0;
    std::optional<Exit> common;
    qsizetype next = 0;
    for (const StockLine &line : std::as_const(lines)) {
        Result<std::optional<Receipt>> outcome = std::optional<Receipt>();
        if (!line.draft) {
            outcome = line.draft.error();
        } else if (options.rehearse) {
            if (const auto &answer = rehearsed[next++]; !answer)
                outcome = answer.error();
        } else if (const auto &answer = written[next++]; answer) {
            outcome = std::optional(*answer);
        } else {
            outcome = answer.error();
        }
        if (!outcome && options.file.empty()) {
            (void)controller.console().trouble(hinted(controller, outcome.error()));
            return exitOfLine(outcome.error());
        }
        QJsonObject json{{u"line"_s, line.line}, {u"ok"_s, outcome.has_value()}};
        if (!outcome) {
            json.insert(u"error"_s, errorJson(outcome.error()));
        } else if (*outcome) {
            json.insert(u"n"_s, (*outcome)->n);
            json.insert(u"id"_s, (*outcome)->id.toString());
        } else {
            const QJsonObject &body = line.draft->body;
            json.insert(u"sku"_s, body.value("sku"_L1));
            json.insert(u"location"_s, body.value("location"_L1));
            json.insert(u"delta"_s, deltaOf(body));
            json.insert(u"reason"_s, body.value("reason"_L1));
        }
        controller.console().object(json);
        tellLine(controller, line, !options.file.empty(), outcome);
        if (outcome)
            continue;
        const Exit exit = exitOfLine(outcome.error());
        common = failed++ == 0 || common == exit ? exit : Exit::Failed;
    }
    // A line that was not taken says more than that the rest could not be sent yet.
    const Exit sent = options.sync && !options.rehearse ? syncNow(controller) : Exit::Done;
    if (failed == 0)
        return sent;
    // Where nothing was taken for one and the same cause, that cause is the answer.
    return failed < lines.size() ? Exit::Partly : *common;
}

Exit adjust(Controller &controller, const AdjustOptions &options)
{
    if (!options.file.empty()) {
        auto lines = readStockFile(QString::fromStdString(options.file), controller.clock());
        return lines ? adjustAll(controller, std::move(*lines), options)
                     : controller.console().trouble(lines.error());
    }
    const auto draft = adjustmentDraft({{u"sku"_s, QString::fromStdString(options.sku)},
                                        {u"location"_s, QString::fromStdString(options.location)},
                                        {u"delta"_s, QString::fromStdString(options.delta)},
                                        {u"reason"_s, QString::fromStdString(options.reason)},
                                        {u"note"_s, QString::fromStdString(options.note)}},
                                       controller.clock());
    if (!draft)
        return controller.console().trouble(draft.error());
    return adjustAll(controller, {{1, *draft}}, options);
}

} // namespace

void addAdjustCommands(CLI::App &cli, Controller &controller)
{
    const auto options = std::make_shared<AdjustOptions>();
    auto *one =
        cli.add_subcommand("adjust", "Adjusts stock by a difference, one or many; works without the hub");
    one->add_option("--sku", options->sku, "SKU");
    one->add_option("--location", options->location, "Code of the location");
    one->add_option("--delta", options->delta, "Difference, as -2 or 0.5");
    one->add_option("--reason", options->reason, "Code of the reason");
    one->add_option("--note", options->note, "Note");
    auto *from = one->add_option("--from", options->file,
                                 "Many, from JSON lines or CSV; - is standard input (docs/imports.md)");
    for (const char *each : {"--sku", "--location", "--delta", "--reason", "--note"})
        from->excludes(one->get_option(each));
    one->add_flag("--dry-run", options->rehearse, "Only say what would happen");
    one->add_flag("--sync", options->sync, "Send at once");
    one->callback([&controller, options] {
        controller.chooseSignedIn(
            [options](Controller &each, const auto &) { return adjust(each, *options); });
    });
    const auto file = std::make_shared<AdjustOptions>();
    auto *many = cli.add_subcommand("import", "Adjusts stock from a file, line by line");
    many->add_option("file", file->file, "JSON lines or CSV; - is standard input (docs/imports.md)")
        ->required();
    many->add_flag("--dry-run", file->rehearse, "Only say what would happen");
    many->add_flag("--sync", file->sync, "Send at once");
    many->callback([&controller, file] {
        controller.chooseSignedIn([file](Controller &each, const auto &) { return adjust(each, *file); });
    });
    cli.add_subcommand("reasons", "Lists the reasons that an adjustment may give")->callback([&controller] {
        controller.chooseSignedIn(listReasons, DeskAccess::Read);
    });
}

} // namespace stoa::ctl
