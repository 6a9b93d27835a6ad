// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/controller.h"
#include "core/base/stopsignals.h"
#include "core/store/entitytable.h"
#include "core/store/inventory/positionquery.h"
#include "core/sync/auditwitness.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>
#include <chrono>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(EntityType type)
{
    const EntityTable *table = entityTable(type);
    return table ? QString::fromLatin1(table->table) : QString::number(int(type));
}

/// Microseconds of the machine's steady clock: the same for every process.
qint64 steadyUs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

Exit syncOnce(Controller &controller, const SignedInUser &)
{
    const qint64 begun = steadyUs();
    const auto done = controller.sync();
    if (!done)
        return controller.console().trouble(done.error());
    const auto counts = Controller::wait(controller.core().store().outboxCounts());
    if (!counts)
        return controller.console().trouble(counts.error());
    const qint64 ms = (steadyUs() - begun) / 1'000;
    controller.console().line(counts->rejected > 0
                                  ? u"in sync after %1 ms; %2 refused commands need attention, %3 wait "
                                    u"behind them: stoactl outbox list --part attention"_s.arg(ms)
                                        .arg(counts->rejected)
                                        .arg(counts->parked)
                                  : u"in sync after %1 ms"_s.arg(ms));
    QJsonObject json{{u"ms"_s, ms}};
    addCounts(json, *counts);
    controller.console().object(json);
    return counts->rejected > 0 ? Exit::Attention : Exit::Done;
}

/// One line per change, when it can be read here.
class Watch {
public:
    explicit Watch(Controller &controller)
        : m_controller(controller)
    { }

    void changed(const ChangeSet &changes)
    {
        const QString origin = changes.origin == Origin::Hub ? u"hub"_s : u"desk"_s;
        if (changes.everything) {
            tell({{u"mono_us"_s, steadyUs()}, {u"origin"_s, origin}, {u"everything"_s, true}});
            return;
        }
        QList<QByteArray> positions;
        for (const Change &change : changes.changes) {
            if (change.type == EntityType::Position)
                positions.append(change.key);
            else
                tell({{u"mono_us"_s, steadyUs()},
                      {u"origin"_s, origin},
                      {u"type"_s, wordOf(change.type)},
                      {u"key"_s, QString::fromUtf8(change.key)},
                      {u"removed"_s, change.op == ChangeOp::Remove}});
        }
        if (positions.isEmpty())
            return;
        m_controller.core()
            .store()
            .read({}, [positions](sql::Connection &reader) { return PositionQuery::rows(reader, positions); })
            .then(qApp, [this, origin](const Result<QList<PositionRow>> &rows) {
                const qint64 at = steadyUs();
                for (const PositionRow &row : rows.value_or(QList<PositionRow>()))
                    tell({{u"mono_us"_s, at},
                          {u"origin"_s, origin},
                          {u"type"_s, wordOf(EntityType::Position)},
                          {u"key"_s, QString::fromUtf8(row.key())},
                          {u"on_hand"_s, row.stock.onHand.toString()}});
            });
    }

    void status(const SyncStatus &status)
    {
        if (status.state == m_state)
            return;
        m_state = status.state;
        QJsonObject line{{u"mono_us"_s, steadyUs()},
                         {u"state"_s, QString(nameOf(status.state))},
                         {u"push"_s, QString(nameOf(status.push))}};
        if (status.trouble)
            line.insert(u"error"_s, errorJson(*status.trouble));
        tell(line);
    }

private:
    void tell(const QJsonObject &line)
    {
        m_controller.console().object(line);
        QStringList words;
        for (auto it = line.begin(); it != line.end(); ++it)
            words.append(it.key() + u'=' + it->toVariant().toString());
        m_controller.console().line(words.join(u' '));
    }
    Controller &m_controller;
    std::optional<SyncState> m_state;
};

Exit watch(Controller &controller, int seconds)
{
    Watch lines(controller);
    QObject::connect(&controller.core().store(), &StoreThread::committed, qApp,
                     [&lines](const ChangeSet &changes) { lines.changed(changes); });
    QObject::connect(&controller.core(), &DeskCore::statusChanged, qApp,
                     [&lines](const SyncStatus &status) { lines.status(status); });
    onStopSignals(qApp, &QCoreApplication::quit);
    if (seconds > 0)
        QTimer::singleShot(std::chrono::seconds(seconds), qApp, &QCoreApplication::quit);
    controller.core().start();
    QCoreApplication::exec();
    QObject::disconnect(&controller.core(), nullptr, qApp, nullptr);
    QObject::disconnect(&controller.core().store(), nullptr, qApp, nullptr);
    return Exit::Done;
}

/// For `stoa-hub verify --witness`: JSON, a root per line, whatever the format.
Exit auditRoots(Controller &controller)
{
    const auto roots = Controller::wait(controller.core().store().onStore(
        [](DeskWriter &writer) { return AuditWitness::all(writer.journal()); }));
    if (!roots)
        return controller.console().trouble(roots.error());
    for (const wire::AuditRoot &root : *roots)
        controller.console().raw(QJsonDocument(root.toJson()).toJson(QJsonDocument::Compact) + '\n');
    return Exit::Done;
}

} // namespace

void addSyncCommands(CLI::App &cli, Controller &controller)
{
    cli.add_subcommand("sync", "Pushes and pulls until nothing waits")->callback([&controller] {
        controller.chooseSignedIn(syncOnce);
    });
    cli.add_subcommand("audit-roots",
                       "What this device has kept of the hub's audit list, for stoa-hub verify")
        ->callback([&controller] { controller.choose(auditRoots, DeskAccess::Read); });
    auto *watching = cli.add_subcommand("watch", "Stays on and prints each change as it becomes visible");
    const auto seconds = std::make_shared<int>(0);
    watching->add_option("--for", *seconds, "End after so many seconds; 0: only when told to")
        ->check(CLI::Range(0, 86'400 * 365));
    watching->callback([&controller, seconds] {
        controller.chooseSignedIn(
            [seconds](Controller &each, const auto &) { return watch(each, *seconds); });
    });
}

} // namespace stoa::ctl
