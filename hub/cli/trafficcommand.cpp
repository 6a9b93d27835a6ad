// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/group.h"
#include "hub/cli/trafficway.h"
#include "hub/traffic/replay.h"
#include "hub/traffic/traffic.h"

#include <CLI/CLI.hpp>
#include <QRegularExpression>
#include <algorithm>
#include <chrono>
#include <memory>
#include <thread>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

/// Between two tidings at the beginning, and later.
constexpr qint64 kTellMs = 5'000;
constexpr qint64 kLongestTellMs = 60'000;
constexpr qint64 kLongestNapMs = 200;
/// Of a hundred of the rate, so many are orders; the others are baskets at tills.
constexpr qint64 kOrdersPerCent = 13;

struct TrafficWords {
    TrafficWay way;
    qint64 rate = 46;
    std::optional<qint64> orders;
    quint64 seed = 1;
    quint64 chainSeed = 1;
    std::string scale = "chain";
    std::string stores = "all";
    std::vector<std::string> people;
    std::string duration;
    bool always = false;
    std::string replay;
    qint64 speed = 1;
    std::string location = "WH1";
};

/// "90", "90s", "15m", "2h"
std::optional<qint64> secondsOf(const std::string &text)
{
    static const QRegularExpression kForm(u"^([0-9]{1,7})([smh]?)$"_s);
    const auto match = kForm.match(QString::fromStdString(text));
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 unit = match.captured(2) == u"h"_s ? 3'600 : match.captured(2) == u"m"_s ? 60 : 1;
    return match.captured(1).toLongLong() * unit;
}

/// Where people work: what is said so, and every store that is not among those without people.
Result<QSet<QString>> staffedOf(const TrafficWords &told, const SampleWorld &world)
{
    const std::string &stores = told.stores;
    const QStringList people = listOf(told.people);
    QSet<QString> staffed(people.begin(), people.end());
    if (stores == "all")
        return staffed;
    const QStringList named = QString::fromStdString(stores).split(u',', Qt::SkipEmptyParts);
    QStringList known;
    for (const SamplePlace &place : world.places) {
        if (!place.isStore())
            continue;
        known.append(place.location.code);
        if (stores == "none" || !named.contains(place.location.code))
            staffed.insert(place.location.code);
    }
    for (const QString &name : named) {
        if (stores != "none" && !known.contains(name))
            return Error::of(Problem::UnknownLocation, u"no store of the sample: "_s + name, u"stores"_s);
    }
    return staffed;
}

QString sentence(const hub::TrafficCounts &counts)
{
    return u"%1 sales, %2 orders, %3 steps, %4 deliveries, %5 returns, %6 delayed, %7 set aside, %8 refused"_s
        .arg(counts.sales)
        .arg(counts.orders)
        .arg(counts.steps)
        .arg(counts.deliveries)
        .arg(counts.returns)
        .arg(counts.delayed)
        .arg(counts.setAside)
        .arg(counts.refused + counts.serverErrors);
}

/// Until it is over, cannot go on, its time is up or somebody interrupts; says then what it told.
template <typename Source, typename IsOver>
Result<void> goOn(Source &source, const TrafficWords &told, const Console &console, IsOver &&isOver)
{
    const SystemClock clock;
    const auto seconds = secondsOf(told.duration);
    const Instant start = clock.now();
    Instant toldAt = start;
    QString trouble;
    while (!console.isInterrupted() && !isOver(source) && !source.end()) {
        const Instant now = clock.now();
        if (seconds && now >= start.plusSeconds(*seconds))
            break;
        source.advance(now);
        const qint64 pause = std::clamp(now.msSince(start) / 10, kTellMs, kLongestTellMs);
        if (now.msSince(toldAt) >= pause) {
            if (source.trouble() != trouble) {
                trouble = source.trouble();
                console.progress({});
                console.note(trouble);
            }
            console.progress(sentence(source.counts()));
            toldAt = now;
        }
        const qint64 nap = std::min(source.nextAt().msSince(clock.now()), kLongestNapMs);
        if (nap > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(nap));
    }
    console.progress({});
    if (source.trouble() != trouble)
        console.note(source.trouble());
    QJsonObject all = source.counts().toJson();
    all.insert(u"seconds"_s, clock.now().msSince(start) / 1'000);
    console.result(all, sentence(source.counts()));
    if (const auto end = source.end())
        return *end;
    return {};
}

Result<void> simulate(const TrafficWords &told, const Common &common)
{
    const Console &console = common.console;
    console.minds();
    STOA_TRY_ASSIGN(const auto client, trafficClient(told.way, common));
    const SystemClock clock;
    if (!told.replay.empty()) {
        STOA_TRY_ASSIGN(const auto replay,
                        hub::Replay::begin({console.path(QString::fromStdString(told.replay)),
                                            QString::fromStdString(told.location), told.speed},
                                           *client, clock.now()));
        return goOn(*replay, told, console, [](const hub::Replay &each) { return each.isOver(); });
    }
    const SampleScale scale = told.scale == "small" ? SampleScale::Small : SampleScale::Chain;
    STOA_TRY_ASSIGN(const auto world, SampleWorld::make({told.chainSeed, scale, clock.now()}));
    hub::TrafficOptions options;
    options.seed = told.seed;
    options.ordersPerMinute = told.orders.value_or((told.rate * kOrdersPerCent + 50) / 100);
    options.salesPerMinute = std::max<qint64>(0, told.rate - options.ordersPerMinute);
    options.hours = told.always ? hub::TrafficHours::Always : hub::TrafficHours::Opening;
    STOA_TRY_ASSIGN(options.staffed, staffedOf(told, *world));
    STOA_TRY_ASSIGN(const auto traffic, hub::Traffic::begin(world, options, *client, clock.now()));
    return goOn(*traffic, told, console, [](const hub::Traffic &) { return false; });
}

} // namespace

void addTrafficCommand(CLI::App &app, Common &common)
{
    auto told = std::make_shared<TrafficWords>();
    auto *command =
        app.add_subcommand("simulate-traffic", "Lets a sample chain go on: sales, orders, parcels");
    command->add_option("--url", told->way.url, "of the running hub; left out: the one that serves --data");
    command
        ->add_option("--key-file", told->way.keyFile,
                     std::string("its first line is the secret of an API key; or $") + kTrafficKeyVariable
                         + ". The hub of --data makes one itself")
        ->type_name("FILE");
    command->add_option("--ca", told->way.caFile, "whom the hub's certificate is to be of, PEM")
        ->type_name("FILE");
    command->add_option("--rate", told->rate, "baskets and orders a minute, on average while stores are open")
        ->check(CLI::Range(0, 60'000))
        ->capture_default_str();
    command
        ->add_option("--orders", told->orders, "how many of them are orders; 13 in a hundred when left out")
        ->check(CLI::Range(0, 60'000));
    command->add_option("--seed", told->seed, "another seed, other decisions")->capture_default_str();
    command->add_option("--chain-seed", told->chainSeed, "of `init --sample`")->capture_default_str();
    command->add_option("--sample", told->scale, "which sample the hub holds")
        ->check(CLI::IsMember({"chain", "small"}))
        ->capture_default_str();
    command->add_option("--stores", told->stores, "stores without people: all, none or codes with commas")
        ->capture_default_str();
    command->add_option("--people", told->people, "a store that works on its orders itself; may be repeated")
        ->type_name("CODE");
    command->add_option("--for", told->duration, "ends after so long: 90s, 15m, 2h")
        ->check([](const std::string &text) {
            return secondsOf(text) ? std::string() : std::string("expected a time like 90s, 15m or 2h");
        });
    command->add_flag("--always-open", told->always, "as in the middle of a day, at any time");
    command->add_option("--replay", told->replay, "sells what this file of sales says (Online Retail)")
        ->type_name("FILE");
    command->add_option("--speed", told->speed, "of the replay: seconds of the file that go by in one")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("--location", told->location, "where the replay sells")->capture_default_str();
    command->callback([&common, told] {
        common.action = [&common, told] {
            const auto done = simulate(*told, common);
            return done ? Console::kDone : common.console.failed(done.error());
        };
    });
}

} // namespace stoa::cli
