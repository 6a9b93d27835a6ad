// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "core/base/fingerprint.h"
#include "core/sync/journalunlock.h"
#include "core/sync/session.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QSysInfo>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

struct AccessOptions {
    std::string hub;
    std::string code;
    std::string name;
    std::string fingerprint;
    std::string login;
    std::string passwordFile;
    bool setAside = false;
};

QJsonObject userJson(const SignedInUser &user)
{
    return {{u"id"_s, user.id},
            {u"login"_s, user.login},
            {u"display_name"_s, user.displayName},
            {u"rights"_s, user.rights.toJson()},
            {u"grant_expires"_s, user.grantExpires.toString()}};
}

QString placeWord(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return u"in the system's keychain"_s;
    case SecretPlace::Passphrase:
    case SecretPlace::KeychainElsePassphrase:
        return u"behind a passphrase"_s;
    case SecretPlace::File:
        return u"in a plain file, as the profile allows"_s;
    }
    return {};
}

Exit enrol(Controller &controller, const AccessOptions &options)
{
    const QString name =
        options.name.empty() ? QSysInfo::machineHostName() : QString::fromStdString(options.name);
    const auto done = Controller::wait(controller.core().enrol(QUrl(QString::fromStdString(options.hub)),
                                                               QString::fromStdString(options.code), name,
                                                               QString::fromStdString(options.fingerprint)));
    if (!done)
        return controller.console().trouble(done.error());
    const Profile &profile = controller.core().profile();
    controller.console().line(
        u"enrolled at %1 as %2 (%3)"_s.arg(profile.hubName, profile.deviceName, profile.device));
    const QString fingerprint = fingerprintOf(profile.hubKey);
    controller.console().line(u"fingerprint of the hub: %1"_s.arg(fingerprint));
    controller.console().line(u"the journal's key: "_s + placeWord(controller.core().secretPlace()));
    controller.console().object({{u"device"_s, profile.device},
                                 {u"hub"_s, profile.hub.toString()},
                                 {u"hub_name"_s, profile.hubName},
                                 {u"fingerprint"_s, fingerprint},
                                 {u"location"_s, profile.location},
                                 {u"secrets"_s, QString(nameOf(controller.core().secretPlace()))}});
    return Exit::Done;
}

Exit unlock(Controller &controller, const CoreOptions &core, const AccessOptions &options)
{
    if (options.setAside) {
        const auto folder = setJournalAside(core, controller.clock());
        if (!folder)
            return controller.console().trouble(folder.error());
        controller.console().line(
            u"the journal lies in %1 now; connect this PC anew with a code (stoactl enrol)"_s.arg(*folder));
        controller.console().object({{u"set_aside"_s, *folder}});
        return Exit::Done;
    }
    const auto done =
        Controller::wait(unlockJournal(core, QString::fromStdString(options.code), controller.clock()));
    if (!done)
        return controller.console().trouble(done.error());
    controller.console().line(u"the journal opens again"_s);
    controller.console().object({{u"unlocked"_s, true}});
    return Exit::Done;
}

Exit signIn(Controller &controller, const AccessOptions &options)
{
    const auto password = readPassword(QString::fromStdString(options.passwordFile));
    if (!password)
        return controller.console().trouble(password.error());
    const auto user =
        Controller::wait(controller.core().signIn(QString::fromStdString(options.login), *password));
    if (!user)
        return controller.console().trouble(user.error());
    const bool online = controller.core().session().state == SessionState::Online;
    controller.console().line(u"signed in as %1 %2"_s.arg(
        user->displayName,
        online ? u"at the hub"_s : u"without the hub, until "_s + user->grantExpires.toString()));
    QJsonObject json = userJson(*user);
    json.insert(u"session"_s, QString(nameOf(controller.core().session().state)));
    controller.console().object(json);
    return Exit::Done;
}

Exit signOut(Controller &controller)
{
    (void)controller.resume();
    const auto done = Controller::wait(controller.core().signOut());
    if (!done)
        return controller.console().trouble(done.error());
    controller.console().line(u"signed out; what was not sent stays in the journal"_s);
    controller.console().object({{u"signed_out"_s, true}});
    return Exit::Done;
}

Exit status(Controller &controller)
{
    const auto user = controller.resume();
    const auto counts = Controller::wait(controller.core().store().outboxCounts());
    const auto streams = Controller::wait(
        controller.core().store().onStore([](DeskWriter &writer) { return writer.streams(); }));
    const auto forked = Controller::wait(controller.core().store().onStore(
        [](DeskWriter &writer) { return Session::isForked(writer.journal()); }));
    const auto suspended = Controller::wait(controller.core().store().onStore(
        [](DeskWriter &writer) { return Session::isSuspended(writer.journal()); }));
    for (const auto &failed : {counts ? std::optional<Error>() : counts.error(),
                               streams ? std::optional<Error>() : streams.error(),
                               forked ? std::optional<Error>() : forked.error(),
                               suspended ? std::optional<Error>() : suspended.error()}) {
        if (failed)
            return controller.console().trouble(*failed);
    }
    const Profile &profile = controller.core().profile();
    const bool keyLost = controller.core().session().keyLost;
    QJsonArray list;
    std::optional<Instant> oldest;
    for (const StreamState &stream : *streams) {
        list.append(
            QJsonObject{{u"id"_s, QString::fromUtf8(stream.stream)},
                        {u"seq"_s, stream.cursor.seq},
                        {u"head_seen"_s, stream.headSeen},
                        {u"copying"_s, !stream.session.isEmpty()},
                        {u"as_of"_s, stream.wasWhole() ? QJsonValue(stream.asOf.toString()) : QJsonValue()}});
        oldest = oldest ? std::min(*oldest, stream.asOf) : stream.asOf;
    }
    QJsonObject json{{u"hub"_s, profile.hub.toString()},
                     {u"device"_s, profile.device},
                     {u"device_state"_s,
                      !profile.isEnrolled() ? u"not-enrolled"_s
                          : keyLost         ? u"key-lost"_s
                          : *forked         ? u"forked"_s
                          : *suspended      ? u"suspended"_s
                                            : u"enrolled"_s},
                     {u"generation"_s, profile.generation},
                     {u"secrets"_s, QString(nameOf(controller.core().secretPlace()))},
                     {u"streams"_s, list}};
    addCounts(json, *counts);
    if (user)
        json.insert(u"user"_s, userJson(*user));
    controller.console().object(json);
    controller.console().line(profile.isEnrolled()
                                  ? u"hub       %1 (%2)"_s.arg(profile.hub.toString(), profile.hubName)
                                  : u"hub       not enrolled"_s);
    if (keyLost)
        controller.console().line(
            u"device    its key is gone with its journal: connect it anew with a code (stoactl enrol), then "
            u"look at\n          what could be saved (stoactl outbox list --part attention)"_s);
    if (*suspended)
        controller.console().line(u"device    suspended by an administrator; what waits here is kept"_s);
    if (*forked)
        controller.console().line(
            u"device    stopped: another PC uses this one's identity, perhaps after copying its disk. What "
            u"waits "
            u"stays here:\n          save it (stoactl outbox export FILE), connect anew with a code (stoactl "
            u"enrol), "
            u"then send again what\n          the hub does not have (stoactl outbox list --part attention, "
            u"outbox resend N)"_s);
    controller.console().line(u"key       "_s + placeWord(controller.core().secretPlace()));
    controller.console().line(u"user      "_s + (user ? user->displayName : u"nobody is signed in"_s));
    controller.console().line(
        u"outbox    %1 waiting (%2 for an earlier one), %3 at the hub but not back, %4 need attention"_s
            .arg(counts->pending)
            .arg(counts->parked)
            .arg(counts->unsettled)
            .arg(counts->rejected));
    controller.console().line(
        !oldest ? u"streams   none yet"_s
            : oldest->msSinceEpoch() <= 0
            ? u"streams   %1, not all fetched yet"_s.arg(streams->size())
            : u"streams   %1, all as of %2 or later"_s.arg(streams->size()).arg(oldest->toString()));
    return Exit::Done;
}

} // namespace

void addAccessCommands(CLI::App &cli, Controller &controller)
{
    const auto options = std::make_shared<AccessOptions>();
    auto *enrolment = cli.add_subcommand("enrol", "Makes this profile a device of a hub");
    enrolment->add_option("--hub", options->hub, "Address, as https://hub.example")->required();
    enrolment->add_option("--code", options->code, "The one-time code, XXXX-XXXX-XXXX")->required();
    enrolment->add_option("--name", options->name, "The device's name; else the computer's");
    enrolment->add_option("--fingerprint", options->fingerprint,
                          "The hub's, as it prints it; another hub is refused");
    enrolment->callback([&controller, options] {
        controller.chooseMaking([options](Controller &each) { return enrol(each, *options); });
    });
    auto *unlocking = cli.add_subcommand(
        "unlock", "Opens a journal whose key or passphrase is lost: the hub has a box with the key");
    auto *code = unlocking->add_option("--code", options->code, "The one-time code, XXXX-XXXX-XXXX");
    auto *aside = unlocking->add_flag("--set-aside", options->setAside,
                                      "Without the hub: moves the journal away, to connect this PC anew");
    code->excludes(aside);
    unlocking->require_option(1);
    unlocking->callback([&controller, options] {
        controller.chooseClosed(
            [options](Controller &each, const CoreOptions &core) { return unlock(each, core, *options); });
    });
    auto *entrance = cli.add_subcommand("sign-in", "By the hub, or by the last grant when it is away");
    entrance->add_option("login", options->login, "Login")->required();
    entrance->add_option("--password-file", options->passwordFile, "First line; - is standard input");
    entrance->callback([&controller, options] {
        controller.choose([options](Controller &each) { return signIn(each, *options); });
    });
    cli.add_subcommand("sign-out", "Forgets the person, never the journal")->callback([&controller] {
        controller.choose(signOut);
    });
    cli.add_subcommand("status", "What is known here, without asking the hub")->callback([&controller] {
        controller.choose(status, DeskAccess::Read);
    });
}

} // namespace stoa::ctl
