// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/user.h"
#include "hub/access/apikeys.h"
#include "hub/access/keyring.h"
#include "hub/access/onetimecodes.h"
#include "hub/access/passwords.h"
#include "hub/access/sessions.h"
#include "hub/log/hubstore.h"

namespace stoa::cli {

struct HouseOptions {
    QString folder; ///< of the data
    QString databaseUrl = {}; ///< postgresql://…, or empty for the SQLite file in the folder
    PasswordCost passwordCost = {};
    sql::Durability durability = sql::Durability::Full;
    QString farWitness = {}; ///< see HubStoreOptions
};

/// The hub's database with everything that knows who may use it: what the server and the command line share.
/// Opening makes what every hub starts with: built-in roles and reasons.
class House {
public:
    static Result<std::unique_ptr<House>> open(const HouseOptions &options, const Clock &clock);
    /// The same house for another thread: one store, a reading connection of its own.
    Result<std::unique_ptr<House>> another() const;

    hub::HubStore &store() { return *m_store; }
    const Clock &clock() const { return m_clock; }
    access::Keyring &keyring() { return m_keyring; }
    access::Sessions &sessions() { return m_sessions; }
    access::OneTimeCodes &codes() { return m_codes; }
    access::ApiKeys &apiKeys() { return m_apiKeys; }
    access::PasswordBench &passwords() { return *m_passwords; }
    /// A reading connection for the command line; the server's threads have their own.
    sql::Connection &reader() { return *m_reader; }

    /// A write of the house itself, with all rights.
    hub::HubWrite write(const QString &action, const QString &subject = {}) const;

    /// Of the hub's key; people compare it before they connect a desk.
    QString fingerprint() const;
    /// What people know the chain by; desks show it.
    QString chainName();
    Result<void> nameChain(const QString &name);
    /// Makes or changes a user; the password is hashed here.
    Result<void> saveUser(const User &user, const std::optional<QString> &password);

private:
    House(std::shared_ptr<hub::HubStore> store, std::unique_ptr<sql::Connection> reader,
          std::shared_ptr<access::PasswordBench> passwords, const Clock &clock);
    Result<void> furnish();

    const Clock &m_clock;
    std::shared_ptr<hub::HubStore> m_store;
    std::unique_ptr<sql::Connection> m_reader;
    access::Keyring m_keyring;
    access::Sessions m_sessions;
    access::OneTimeCodes m_codes;
    access::ApiKeys m_apiKeys;
    std::shared_ptr<access::PasswordBench> m_passwords;
};

} // namespace stoa::cli
