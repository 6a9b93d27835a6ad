// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nametext.h"
#include "hub/access/accounts.h"
#include "hub/cli/commands.h"
#include "hub/imports/sampleloader.h"
#include "hub/imports/sampleorderloader.h"

#include <CLI/CLI.hpp>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>
#include <array>
#include <memory>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

struct InitOptions {
    std::string sample;
    std::string name;
    quint64 seed = 1;
    std::optional<int> orders;
    std::string codesFile;
};

/// Good for looking around on one's own machine, and told to everybody.
const QString kSamplePassword = u"olive-grove-walk"_s;

struct SampleUser {
    QString login;
    QString name;
    QString role;
    QString store;
    QStringList alsoRoles = {};
};

/// Who works in the stores of the sample chain: invented, and short as on a name plate.
struct Staff {
    QLatin1StringView store;
    QLatin1StringView manager;
    QLatin1StringView clerk;
};
constexpr std::array kStaff{
    Staff{"ARE-01"_L1, "Anna R."_L1, "Stavros G."_L1},
    Staff{"ATH-01"_L1, "Maria K."_L1, "Nikos D."_L1},
    Staff{"ATH-02"_L1, "Eleni P."_L1, "Yannis T."_L1},
    Staff{"BOL-01"_L1, "Chiara N."_L1, "Luca C."_L1},
    Staff{"GDN-01"_L1, "Magda J."_L1, "Tomasz K."_L1},
    Staff{"HER-01"_L1, "Katerina S."_L1, "Manolis X."_L1},
    Staff{"KRK-01"_L1, "Agnieszka W."_L1, "Piotr S."_L1},
    Staff{"LEC-01"_L1, "Elisa Z."_L1, "Paolo T."_L1},
    Staff{"MIL-01"_L1, "Giulia B."_L1, "Marco F."_L1},
    Staff{"NIC-01"_L1, "Despina H."_L1, "Andreas P."_L1},
    Staff{"PAT-01"_L1, "Dimitra L."_L1, "Petros M."_L1},
    Staff{"THE-01"_L1, "Sofia A."_L1, "Kostas V."_L1},
};

/// Those of the whole chain.
QList<SampleUser> sampleOffice()
{
    return {{u"admin"_s, u"Irini V."_s, u"admin"_s, u"*"_s},
            // For a look around: may do everything, everywhere.
            {u"owner"_s, u"Alexandra N."_s, u"storeManager"_s, u"*"_s, {u"admin"_s, u"networkPlanner"_s}},
            {u"auditor"_s, u"Francesca D."_s, u"auditor"_s, u"*"_s},
            {u"merchandiser"_s, u"Thanos E."_s, u"merchandiser"_s, u"*"_s},
            {u"planner"_s, u"Danai O."_s, u"networkPlanner"_s, u"*"_s},
            {u"service"_s, u"Vera I."_s, u"customerService"_s, u"*"_s}};
}

QList<SampleUser> sampleStaff(const QStringList &stores)
{
    QList<SampleUser> users;
    for (const QString &store : stores) {
        const QString code = store.toLower();
        const QString manager = u"manager."_s + code;
        const QString clerk = u"clerk."_s + code;
        const auto staff = std::ranges::find(kStaff, store, &Staff::store);
        const bool known = staff != kStaff.end();
        users.append({manager, known ? QString(staff->manager) : manager, u"storeManager"_s, store});
        users.append({clerk, known ? QString(staff->clerk) : clerk, u"stockClerk"_s, store});
    }
    return users;
}

QStringList rolesOf(const SampleUser &user) { return QStringList{user.role} + user.alsoRoles; }

/// Gives who works in which store: its code to the id of its clerk.
Result<QHash<QString, QString>> makeUsers(House &house, const QList<SampleUser> &users)
{
    QHash<QString, QString> staff;
    for (const SampleUser &each : users) {
        STOA_TRY_ASSIGN(const auto user,
                        User::accept(UserId::make(house.clock().now()),
                                     {each.login, each.name, rolesOf(each), {each.store}}));
        STOA_TRY(house.saveUser(user, kSamplePassword));
        if (each.role == u"stockClerk"_s)
            staff.insert(each.store, user.id().toString());
    }
    return staff;
}

/// A chain has orders unless somebody says how many; a small one has none, as tests want it.
Result<SamplePlayCounts> makeOrders(House &house, const InitOptions &told, const SampleOptions &chain,
                                    const QHash<QString, QString> &staff, const Console &console)
{
    hub::SampleOrderPlan plan{chain, {}, staff};
    const int usual = chain.scale == SampleScale::Small ? 0 : int(plan.orders.count);
    plan.orders.count = told.orders.value_or(usual);
    if (plan.orders.count == 0)
        return SamplePlayCounts();
    return hub::loadSampleOrders(house.store(), plan, [&console](int done, int) {
        console.progress(u"orders: %1"_s.arg(done));
        return true;
    });
}

Result<QString> makeCode(House &house, const QString &location)
{
    QString code;
    STOA_TRY(house.store().housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(const auto made,
                        house.codes().make(connection, access::CodePurpose::Enrol, location, u"console"_s));
        code = made.code;
        return {};
    }));
    return code;
}

Result<QStringList> storesOf(House &house)
{
    QStringList stores;
    STOA_TRY(house.reader().each("SELECT code FROM location WHERE kind = 'store' ORDER BY code",
                                 [&stores](const sql::Statement &row) { stores.append(row.text(0)); }));
    return stores;
}

Result<void> writeCodes(const QString &path, const QJsonObject &answer)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Storage, u"codes-file"_s, u"cannot be written"_s};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(answer).toJson());
    if (!file.flush() || !file.commit())
        return Error{ErrorKind::Storage, u"codes-file"_s, u"cannot be written"_s};
    return {};
}

/// Nothing is made for a name that cannot be one.
Result<void> checkName(const InitOptions &told)
{
    if (told.name.empty())
        return {};
    if (!QByteArrayView(told.name).isValidUtf8())
        return Error::invalid(u"name"_s, u"expected UTF-8"_s);
    STOA_TRY_ASSIGN(const QString name, nameText(QString::fromStdString(told.name), 80, u"name"_s));
    Q_UNUSED(name);
    return {};
}

Result<void> init(House &house, const InitOptions &told, const Common &common, const Console &console)
{
    const Format format = common.format();
    STOA_TRY_ASSIGN(const bool anybody, access::Accounts::anybody(house.reader()));
    STOA_TRY_ASSIGN(const auto items, house.reader().scalar("SELECT count(*) FROM item"));
    if (anybody)
        return Error::of(Problem::AlreadyExists,
                         u"this hub is made already and has users; nothing was changed"_s, u"data"_s);
    if (!told.sample.empty() && items > 0)
        return Error::of(Problem::AlreadyExists, u"this hub holds data; a sample wants an empty one"_s,
                         u"data"_s);
    const QString kept = told.sample.empty() ? house.chainName() : u"Elaia Home"_s;
    STOA_TRY_ASSIGN(const QString name,
                    nameText(told.name.empty() ? kept : QString::fromStdString(told.name), 80, u"name"_s));
    QJsonObject answer{{u"generation"_s, house.store().generation().id()}, {u"name"_s, name}};
    if (told.sample.empty()) {
        STOA_TRY(house.nameChain(name));
        if (format == Format::Json)
            console.json(answer);
        else
            console.line(u"ready; add an administrator: stoa-hub user add LOGIN --role admin%1"_s.arg(
                common.data.empty() ? QString() : u" --data "_s + QString::fromStdString(common.data)));
        return {};
    }
    const SampleOptions sample{told.seed, told.sample == "small" ? SampleScale::Small : SampleScale::Chain,
                               house.clock().now()};
    // Before the policies, which some of them wrote.
    QList<SampleUser> users = sampleOffice();
    STOA_TRY(makeUsers(house, users));
    STOA_TRY_ASSIGN(const auto counts,
                    hub::loadSample(house.store(), sample, [&console](int done, int total) {
                        console.progress(u"day %1 of %2"_s.arg(done).arg(total));
                        return true;
                    }));
    console.progress({});
    STOA_TRY(house.nameChain(name));
    STOA_TRY_ASSIGN(const auto stores, storesOf(house));
    const QList<SampleUser> inStores = sampleStaff(stores);
    STOA_TRY_ASSIGN(const auto staff, makeUsers(house, inStores));
    users += inStores;
    STOA_TRY_ASSIGN(const auto orders, makeOrders(house, told, sample, staff, console));
    console.progress({});
    STOA_TRY_ASSIGN(const QString code, makeCode(house, stores.value(0)));
    QJsonArray logins;
    for (const SampleUser &user : std::as_const(users))
        logins.append(QJsonObject{{u"login"_s, user.login},
                                  {u"role"_s, user.role},
                                  {u"roles"_s, QJsonArray::fromStringList(rolesOf(user))},
                                  {u"store"_s, user.store},
                                  {u"password"_s, kSamplePassword}});
    answer.insert(u"items"_s, counts.items);
    answer.insert(u"movements"_s, counts.movements);
    answer.insert(u"orders"_s, orders.orders);
    answer.insert(u"users"_s, logins);
    answer.insert(u"enrolment_code"_s, code);
    answer.insert(u"store"_s, stores.value(0));
    if (!told.codesFile.empty())
        STOA_TRY(writeCodes(console.path(QString::fromStdString(told.codesFile)), answer));
    if (format == Format::Json) {
        console.json(answer);
        return {};
    }
    console.line(u"%1 locations, %2 items, %3 movements, %4 orders"_s.arg(counts.locations)
                     .arg(counts.items)
                     .arg(counts.movements)
                     .arg(orders.orders));
    for (const SampleUser &user : std::as_const(users))
        console.line(
            u"  %1  %2  %3"_s.arg(user.login, -22).arg(rolesOf(user).join(u" + "_s), -20).arg(user.store));
    console.line(
        u"the password of all of them is %1 (a sample: for your own machine only)"_s.arg(kSamplePassword));
    console.line(u"enrolment code %1 for %2 (15 minutes, one use)"_s.arg(code, stores.value(0)));
    return {};
}

} // namespace

void addInitCommand(CLI::App &app, Common &common)
{
    auto told = std::make_shared<InitOptions>();
    auto *command = app.add_subcommand("init", "Makes the database, with a sample chain if you like");
    command->add_option("--sample", told->sample, "a made-up chain to look at")
        ->check(CLI::IsMember({"chain", "small"}));
    command->add_option("--name", told->name, "what people know the chain by; desks show it");
    command->add_option("--seed", told->seed, "another seed, another chain")->capture_default_str();
    command
        ->add_option("--orders", told->orders, "how many orders the sample has; 600, and none in a small one")
        ->check(CLI::Range(0, 100'000));
    command->add_option("--codes-file", told->codesFile, "also write logins and the enrolment code there")
        ->type_name("FILE");
    command->callback([&common, told] {
        common.action = [&common, told] {
            if (const auto fits = checkName(*told); !fits)
                return common.console.failed(fits.error());
            return inHouse(
                common,
                [&](House &house, const Console &console) -> Result<int> {
                    STOA_TRY(init(house, *told, common, console));
                    return Console::kDone;
                },
                DataFolder::Missing::Make);
        };
    });
}

} // namespace stoa::cli
