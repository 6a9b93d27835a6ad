// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "core/base/quantity.h"
#include "core/sync/offlinegrant.h"

#include <CLI/CLI.hpp>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

struct OutboxOptions {
    qint64 n = 0;
    std::string part = "unsettled";
    std::string body;
    std::string reason;
    std::string file;
};

/// The part of the outbox that an entry is listed in.
QString partOf(CommandState state)
{
    switch (state) {
    case CommandState::Pending:
    case CommandState::Sent:
    case CommandState::Applied:
        return u"open"_s;
    case CommandState::Rejected:
        return u"attention"_s;
    case CommandState::Resolved:
        return u"resolved"_s;
    case CommandState::Settled:
        return u"settled"_s;
    }
    return {};
}

/// What a person would call it: quantities in units, where the body has thousandths.
QString whatOf(const OutboxEntry &entry)
{
    const QJsonObject &body = entry.body;
    const QString place = QStringList{body.value("sku"_L1).toString(), body.value("location"_L1).toString()}
                              .join(u' ')
                              .trimmed();
    for (const auto field : {"delta"_L1, "safety"_L1}) {
        if (body.contains(field))
            return QStringList{place, Quantity::fromThousandths(body.value(field).toInteger()).toString(),
                               body.value("reason"_L1).toString()}
                .join(u' ')
                .trimmed();
    }
    if (entry.type == nameOf(CommandType::OutboxDiscard))
        return u"no. %1: %2"_s.arg(body.value("n"_L1).toInteger()).arg(body.value("reason"_L1).toString());
    return place.isEmpty() ? body.value("code"_L1).toString() : place;
}

using People = QHash<QString, QString>;

/// Names by id, as far as the desk knows them: from the hub's list of people, and of those who have signed in
/// here but are not in it yet.
People people(Controller &controller)
{
    DeskCore &core = controller.core();
    const auto here =
        Controller::wait(core.store().onStore([hubKey = core.profile().hubKey](DeskWriter &writer) {
            return OfflineGrant::names(writer.journal(), hubKey);
        }));
    const auto read = Controller::wait(core.store().read({}, [](sql::Connection &reader) -> Result<People> {
        People names;
        STOA_TRY(reader.each("SELECT id, display_name FROM app_user", [&names](const sql::Statement &row) {
            names.insert(row.text(0), row.text(1));
        }));
        return names;
    }));
    People names = here.value_or(People());
    names.insert(read.value_or(People()));
    return names;
}

QJsonObject entryJson(const OutboxEntry &entry, const People &names)
{
    QJsonObject json{{u"n"_s, entry.n},
                     {u"id"_s, entry.id},
                     {u"type"_s, entry.type},
                     {u"part"_s, partOf(entry.state)},
                     {u"state"_s, QString(nameOf(entry.state))},
                     {u"at"_s, entry.at.toString()},
                     {u"tries"_s, entry.tries},
                     {u"lane"_s, entry.lane},
                     {u"waits_for_earlier"_s, entry.waitsForLane},
                     {u"actor"_s, entry.actor},
                     {u"who"_s, names.value(entry.actor, entry.actor)},
                     {u"what"_s, whatOf(entry)},
                     {u"body"_s, entry.body},
                     {u"replaces"_s, entry.replaces},
                     {u"replaced_by"_s, entry.replacedBy}};
    if (entry.verdict) {
        json.insert(u"problem"_s, QString(slugOf(entry.verdict->code())));
        json.insert(u"error"_s, errorJson(*entry.verdict));
    }
    if (entry.hereRefused)
        json.insert(u"not_shown"_s, errorJson(*entry.hereRefused));
    if (!entry.note.isEmpty())
        json.insert(u"note"_s, entry.note);
    return json;
}

/// Whether a listing of that part shows the entry; "unsettled" is all that is not done with and out of sight.
bool isListed(const OutboxEntry &entry, const QString &part)
{
    const QString own = partOf(entry.state);
    return part == u"all"_s || part == own || (part == u"unsettled"_s && own != u"settled"_s);
}

Exit list(Controller &controller, const OutboxOptions &options)
{
    const auto entries = Controller::wait(controller.core().store().outbox(OutboxPart::All));
    if (!entries)
        return controller.console().trouble(entries.error());
    const People names = people(controller);
    QList<QJsonObject> rows;
    const QString part = QString::fromStdString(options.part);
    for (const OutboxEntry &entry : *entries) {
        if (isListed(entry, part))
            rows.append(entryJson(entry, names));
    }
    controller.console().table(
        {u"n"_s, u"state"_s, u"type"_s, u"what"_s, u"who"_s, u"at"_s, u"tries"_s, u"problem"_s}, rows);
    return Exit::Done;
}

Exit show(Controller &controller, const OutboxOptions &options)
{
    const auto entry = Controller::wait(controller.core().store().outboxEntry(options.n));
    if (!entry)
        return controller.console().trouble(entry.error());
    const QJsonObject json = entryJson(*entry, people(controller));
    controller.console().object(json);
    controller.console().line(QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
    return Exit::Done;
}

Exit resend(Controller &controller, const OutboxOptions &options)
{
    const auto entry = Controller::wait(controller.core().store().outboxEntry(options.n));
    if (!entry)
        return controller.console().trouble(entry.error());
    QJsonObject body = entry->body;
    if (!options.body.empty()) {
        const auto given = QJsonDocument::fromJson(QByteArray::fromStdString(options.body));
        if (!given.isObject())
            return controller.console().trouble(Error::invalid(u"body"_s, u"expected a JSON object"_s));
        // Fields that are given replace those of the refused command.
        const QJsonObject fields = given.object();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            body.insert(it.key(), *it);
    }
    const auto receipt = Controller::wait(controller.core().store().resend(options.n, body));
    if (!receipt)
        return controller.console().trouble(receipt.error());
    controller.console().line(u"saved as command %1"_s.arg(receipt->n));
    controller.console().object({{u"n"_s, receipt->n}, {u"id"_s, receipt->id.toString()}});
    return Exit::Done;
}

Exit discard(Controller &controller, const OutboxOptions &options)
{
    const auto done = Controller::wait(
        controller.core().store().discard(options.n, QString::fromStdString(options.reason)));
    if (!done)
        return controller.console().trouble(done.error());
    controller.console().line(u"command %1 was given up"_s.arg(options.n));
    controller.console().object({{u"n"_s, options.n}, {u"discarded"_s, true}});
    return Exit::Done;
}

/// An earlier file stands until the new one is whole; a device or a pipe is written as it is. Commands name
/// people: a file that is made is its owner's alone.
Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&path](const QFileDevice &file) {
        return Error{ErrorKind::Storage, u"file"_s, u"%1: %2"_s.arg(path, file.errorString())};
    };
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return failed(file);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    if (!there.exists())
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return failed(file);
    return {};
}

Exit exportAll(Controller &controller, const OutboxOptions &options)
{
    const auto json = Controller::wait(controller.core().store().exportOutbox());
    if (!json)
        return controller.console().trouble(json.error());
    if (options.file.empty() || options.file == "-") {
        controller.console().raw(*json);
        return Exit::Done;
    }
    const QString path = QString::fromStdString(options.file);
    if (const auto written = writeWhole(path, *json); !written)
        return controller.console().trouble(written.error());
    const auto commands = QJsonDocument::fromJson(*json)["commands"_L1].toArray().size();
    controller.console().line(u"%1 commands written to %2"_s.arg(commands).arg(path));
    controller.console().object({{u"file"_s, path}, {u"commands"_s, commands}});
    return Exit::Done;
}

} // namespace

void addOutboxCommands(CLI::App &cli, Controller &controller)
{
    const auto options = std::make_shared<OutboxOptions>();
    auto *outbox = cli.add_subcommand("outbox", "Commands of this device: waiting, refused, resolved");
    outbox->require_subcommand(1);
    const auto command = [&](const char *name, const char *what,
                             Exit (*run)(Controller &, const OutboxOptions &), DeskAccess access) {
        auto *made = outbox->add_subcommand(name, what);
        made->callback([&controller, options, run, access] {
            controller.chooseSignedIn(
                [options, run](Controller &each, const auto &) { return run(each, *options); }, access);
        });
        return made;
    };
    command("list", "One line per command", list, DeskAccess::Read)
        ->add_option(
            "--part", options->part,
            "open (on its way), attention (refused), resolved (sent again or given up), settled (done "
            "with),\nunsettled (all but these) or all")
        ->check(CLI::IsMember({"open", "attention", "resolved", "settled", "unsettled", "all"}))
        ->capture_default_str();
    const auto numbered = [&](CLI::App *made) {
        made->add_option("n", options->n, "Number of the command")->required();
        return made;
    };
    numbered(command("show", "All that is known of one", show, DeskAccess::Read));
    numbered(command("resend", "Sends a refused one again as a new command", resend, DeskAccess::Write))
        ->add_option("--body", options->body,
                     "JSON object of the fields to change, as the body has them: quantities in thousandths");
    numbered(command("discard", "Gives a refused one up; the hub is told why", discard, DeskAccess::Write))
        ->add_option("--reason", options->reason, "Why")
        ->required();
    command("export", "Every command as JSON", exportAll, DeskAccess::Read)
        ->add_option("file", options->file, "File");
}

} // namespace stoa::ctl
