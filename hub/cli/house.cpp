// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/house.h"

#include "core/base/fingerprint.h"
#include "core/store/access/accessrepository.h"
#include "core/store/entitytable.h"
#include "core/store/inventory/ledgerrepository.h"
#include "hub/access/accessschema.h"
#include "hub/access/accounts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

/// What desks go by until somebody sets it otherwise; each value an object.
const std::array kSettings{
    std::pair{"chain"_ba, R"({"value":{"name":"Stoa","currency":"EUR","language":"en"},"version":1})"_ba}};

} // namespace

House::House(std::shared_ptr<hub::HubStore> store, std::unique_ptr<sql::Connection> reader,
             std::shared_ptr<access::PasswordBench> passwords, const Clock &clock)
    : m_clock(clock)
    , m_store(std::move(store))
    , m_reader(std::move(reader))
    , m_keyring(clock)
    , m_sessions(m_keyring, clock)
    , m_codes(clock)
    , m_apiKeys(clock)
    , m_passwords(std::move(passwords))
{ }

Result<std::unique_ptr<House>> House::open(const HouseOptions &options, const Clock &clock)
{
    hub::HubStoreOptions files;
    files.folder = options.folder;
    files.databaseUrl = options.databaseUrl;
    files.durability = options.durability;
    files.farWitness = options.farWitness;
    files.alsoMigrate = access::migrateAccess;
    STOA_TRY_ASSIGN(auto store, hub::HubStore::open(files, clock));
    if (options.databaseUrl.isEmpty()) {
        // The file holds the hub's keys.
        QFile::setPermissions(hub::HubStore::fileIn(options.folder), QFile::ReadOwner | QFile::WriteOwner);
    }
    STOA_TRY_ASSIGN(auto reader, store->openReader());
    auto house = std::unique_ptr<House>(
        new House(std::move(store), std::move(reader),
                  std::make_shared<access::PasswordBench>(options.passwordCost), clock));
    STOA_TRY(house->m_store->housekeep([&house](sql::Connection &c) { return house->m_keyring.open(c); }));
    STOA_TRY(house->furnish());
    return house;
}

Result<std::unique_ptr<House>> House::another() const
{
    STOA_TRY_ASSIGN(auto reader, m_store->openReader());
    auto house = std::unique_ptr<House>(new House(m_store, std::move(reader), m_passwords, m_clock));
    STOA_TRY(house->m_keyring.reload(*house->m_reader));
    return house;
}

hub::HubWrite House::write(const QString &action, const QString &subject) const
{
    const Instant now = m_clock.now();
    return {{now, now, u"hub"_s, {}, Source::Desk, Rights::ofTheHouse()}, action, subject};
}

Result<void> House::furnish()
{
    QList<std::pair<QByteArray, QByteArray>> missingSettings;
    for (const auto &setting : kSettings) {
        STOA_TRY_ASSIGN(const auto known, readRow(*m_reader, {EntityType::Setting, setting.first}));
        if (!known)
            missingSettings.append(setting);
    }
    STOA_TRY_ASSIGN(const auto roles, AccessRepository::roles(*m_reader));
    STOA_TRY_ASSIGN(const auto reasons, LedgerRepository::reasons(*m_reader));
    QList<Role> missingRoles;
    for (const Role &role : builtInRoles()) {
        // A newer program may give a built-in role a permission that did not exist before.
        const auto known = std::ranges::find(roles, role.code, &Role::code);
        if (known == roles.end() || known->permissions != role.permissions)
            missingRoles.append(role);
    }
    QList<Reason> missingReasons;
    for (const Reason &reason : builtInReasons()) {
        if (std::ranges::find(reasons, reason.code, &Reason::code) == reasons.end())
            missingReasons.append(reason);
    }
    if (missingRoles.isEmpty() && missingReasons.isEmpty() && missingSettings.isEmpty())
        return {};
    const auto done = m_store->write(write(u"hub.furnish"_s), [&](UnitOfWork &unit) -> Result<void> {
        for (const Role &role : std::as_const(missingRoles))
            STOA_TRY(access::Accounts::saveRole(unit, role));
        for (const Reason &reason : std::as_const(missingReasons))
            STOA_TRY(LedgerRepository::saveReason(unit, reason));
        for (const auto &[name, body] : std::as_const(missingSettings)) {
            const EntityKey key{EntityType::Setting, name};
            STOA_TRY(
                unit.change(key, ChangeOp::Upsert, [&] { return writeRow(unit.connection(), key, body); }));
        }
        return {};
    });
    return done ? Result<void>() : done.error();
}

QString House::fingerprint() const { return fingerprintOf(m_keyring.identity().publicKey); }

QString House::chainName()
{
    const auto value = m_reader->first("SELECT value FROM setting WHERE name = 'chain'",
                                       [](const sql::Statement &row) { return row.bytes(0); });
    const QByteArray json = value && *value ? **value : QByteArray();
    return QJsonDocument::fromJson(json).object().value("name"_L1).toString(u"Stoa"_s);
}

Result<void> House::nameChain(const QString &name)
{
    const auto done =
        m_store->write(write(u"setting.save"_s, u"chain"_s), [&](UnitOfWork &unit) -> Result<void> {
            const EntityKey key{EntityType::Setting, "chain"};
            STOA_TRY_ASSIGN(const auto before, readRow(unit.connection(), key));
            QJsonObject body = QJsonDocument::fromJson(before.value_or("{}")).object();
            QJsonObject value = body.value("value"_L1).toObject();
            value.insert("name"_L1, name);
            body.insert("value"_L1, value);
            body.insert("version"_L1, body.value("version"_L1).toInteger() + 1);
            return unit.change(key, ChangeOp::Upsert, [&] {
                return writeRow(unit.connection(), key, QJsonDocument(body).toJson(QJsonDocument::Compact));
            });
        });
    return done ? Result<void>() : done.error();
}

Result<void> House::saveUser(const User &user, const std::optional<QString> &password)
{
    std::optional<QByteArray> phc;
    if (password) {
        STOA_TRY(checkPassword(*password, user.what().login));
        STOA_TRY_ASSIGN(phc, m_passwords->make(*password));
    }
    const QString id = user.id().toString();
    STOA_TRY_ASSIGN(const auto before, AccessRepository::findUser(reader(), id));
    hub::HubWrite told = write(before && phc ? u"user.password"_s : u"user.save"_s, id);
    if (before && before->what().state != user.what().state)
        told.detail.insert("state", nameOf(user.what().state));
    const auto done = m_store->write(told, [&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY(access::Accounts::save(unit, user, phc));
        if (user.what().state == UserState::Disabled || phc)
            STOA_TRY(m_sessions.revokeUser(unit.connection(), id, u"console"_s));
        return {};
    });
    return done ? Result<void>() : done.error();
}

} // namespace stoa::cli
