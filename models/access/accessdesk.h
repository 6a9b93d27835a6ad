// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/device.h"
#include "core/domain/access/user.h"
#include "models/shared/hubline.h"
#include "models/shared/recordtablemodel.h"
#include "models/shared/tableroles.h"
#include "models/shared/wording.h"

namespace stoa {

struct UserRow {
    QString id;
    UserDraft user;
    bool operator==(const UserRow &other) const;
};

struct RoleRow {
    Role role;
    int users = 0; ///< that have it
    bool operator==(const RoleRow &other) const;
};

struct DeviceRow {
    QString id;
    QString name;
    QString location;
    DeviceState state = DeviceState::Active;
    Instant enrolledAt;
    std::optional<Instant> lastSeen; ///< as the hub told it last
    bool isThis = false;
    friend bool operator==(const DeviceRow &, const DeviceRow &) = default;
};

struct AuditRow {
    QString key;
    Instant at;
    QString actor;
    QString device;
    QString action;
    QString subject;
    QString trace;
    /// What an adjustment did; entries of earlier hubs do not tell.
    struct Adjusted {
        QString sku;
        QString location;
        Quantity delta;
        friend bool operator==(const Adjusted &, const Adjusted &) = default;
    };
    std::optional<Adjusted> adjusted = {};
    bool refused = false; ///< the hub took it down and did not do it
    QString state = {}; ///< that a user was given, where it changed
    QString name = {}; ///< of the API key that it is about; why a refused change was given up
    qint64 discarded = 0; ///< the number of that change among its PC's, or 0
    QString command = {}; ///< its id
    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

/// A bearer key of a feed, a shop or a person with curl, without its secret.
struct ApiKeyRow {
    enum class State { Works, EndsSoon, Ended, Revoked, Orphaned };
    QString id;
    QString name;
    QStringList permissions;
    QStringList stores; ///< codes, or "*"
    QString madeBy;
    Instant madeAt;
    Instant expiresAt;
    std::optional<Instant> revokedAt;
    bool isOrphaned = false; ///< whoever made it is disabled, and so is the key

    static constexpr qint64 kSoonDays = 14;
    State stateAt(Instant now) const;
    friend bool operator==(const ApiKeyRow &, const ApiKeyRow &) = default;
};

/// Which entries of the trail are asked of the hub; what is empty does not matter.
struct AuditFilter {
    QString actor; ///< user id
    QString action;
    int days = 0; ///< the last so many, today among them
    bool isOn() const { return !actor.isEmpty() || !action.isEmpty() || days > 0; }
    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

struct EnrolmentCode {
    QString code;
    Instant expiresAt;
};

/// The one door of Administration: users, roles and devices as this PC knows them, API keys and the audit
/// trail as the hub tells them. Every change here is made at the hub and comes back with the next rows, so it
/// needs the hub.
class AccessDesk : public QObject {
    Q_OBJECT
public:
    AccessDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent = nullptr);
    AccessDesk(HubLine &line, Wording &wording, const Clock &clock, QObject *parent = nullptr);

    RecordTableModel<UserRow> &users() { return m_users; }
    RecordTableModel<RoleRow> &roles() { return m_roles; }
    RecordTableModel<DeviceRow> &devices() { return m_devices; }
    RecordTableModel<ApiKeyRow> &keys() { return m_keys; }
    RecordTableModel<AuditRow> &audit() { return m_audit; }
    const Wording &wording() const { return m_wording; }
    const Clock &clock() const { return m_clock; }
    const QHash<QString, QString> &locationNames() const { return m_locations; }
    /// Codes and names of all roles, by name in the language's order.
    QList<QPair<QString, QString>> roleChoices() const;
    /// Codes and names of all locations, by name in the language's order.
    QList<QPair<QString, QString>> locationChoices() const;
    const SessionStatus &session() const { return m_line.session(); }
    /// Whether this is who sits at the desk; nobody changes his own rights.
    bool isSelf(const QString &userId) const;
    /// Of the column that counts users: not everybody sees all of them.
    QString usersTitle() const;
    /// Whether users of all stores are in sight; counts are of some of them else.
    bool seesAllUsers() const;

    bool may(Permission permission) const;
    bool seesAllStores() const;
    bool isSignedIn() const { return m_line.session().user.has_value(); }
    bool isOnline() const { return m_line.session().state == SessionState::Online; }
    /// Why this cannot be done now (right or hub missing); empty when it can.
    QString whyNot(Permission permission) const;

    static QString roleName(const Role &role);
    /// Permissions that belong together, under their heading, each permission once.
    struct PermissionGroup {
        QString heading;
        QList<Permission> permissions;
    };
    static QList<PermissionGroup> permissionGroups();
    QString roleNames(const QStringList &codes) const;
    QString storeNames(const QStringList &codes) const;
    QString actorName(const QString &id) const;
    /// The code itself for an action that this program does not know.
    static QString actionName(const QString &action);
    /// And what became of it.
    static QString actionName(const AuditRow &row);
    /// Codes and words of all actions, by word in the language's order.
    QList<QPair<QString, QString>> actionChoices() const;
    /// Names of permissions by their codes.
    static QString permissionNames(const QStringList &codes);
    QString keyStateWord(const ApiKeyRow &key) const;
    StatusKind keyStateKind(const ApiKeyRow &key) const;
    QString deviceName(const QString &id) const;
    /// The name behind an id or code of the trail, where this PC knows it.
    QString subjectName(const AuditRow &row) const;

    /// Creates (empty id) or changes a user; the password is taken for a new one only.
    Future<Result<void>> saveUser(const QString &id, const UserDraft &draft, const QString &password);
    /// Of oneself only with the present one; every sign-in of the user ends.
    Future<Result<void>> setPassword(const QString &id, const QString &password, const QString &present);
    Future<Result<void>> createRole(const Role &role);
    Future<Result<void>> changeRole(const Role &role);
    Future<Result<void>> removeRole(const QString &code);
    Future<Result<void>> setDeviceState(const QString &id, DeviceState state);
    /// A one-time code for a new PC; `location` empty for the head office.
    Future<Result<EnrolmentCode>> makeCode(const QString &location);

    /// Reads the newest entries anew.
    void readAudit();
    /// Shows these entries alone, the newest of them first.
    void setAuditFilter(const AuditFilter &filter);
    const AuditFilter &auditFilter() const { return m_auditFilter; }
    bool isReadingAudit() const { return m_auditReads > 0; }
    void readMoreAudit();
    bool hasMoreAudit() const { return !m_auditCursor.isEmpty(); }
    /// Whether the hub has answered for the entries asked for; none before says nothing of how many there
    /// are.
    bool isAuditKnown() const { return m_auditKnown; }
    /// Why the trail is not shown; empty when it is.
    const QString &auditNote() const { return m_auditNote; }
    void readLastSeen();

    /// Reads all keys that the hub knows.
    void readKeys();
    bool isReadingKeys() const { return m_keyReads > 0; }
    /// Why the keys are not shown; empty when they are.
    const QString &keysNote() const { return m_keysNote; }
    /// For good; the keys are read anew afterwards.
    Future<Result<void>> revokeKey(const QString &id);

Q_SIGNALS:
    void changed();
    void auditChanged();
    void keysChanged();

private:
    void read();
    void retranslate();
    enum class AuditPart { Newest, Older };
    void askAudit(AuditPart part);
    void takeAudit(const Result<HubAnswer> &answer, AuditPart part);
    void askKeys(const QList<ApiKeyRow> &before, const QString &cursor);
    /// GET for the entity tag, then the change with If-Match.
    Future<Result<void>> change(const QByteArray &method, const QString &path, const QJsonObject &body);

    HubLine &m_line;
    Wording &m_wording;
    const Clock &m_clock;
    RecordTableModel<UserRow> m_users;
    RecordTableModel<RoleRow> m_roles;
    RecordTableModel<DeviceRow> m_devices;
    RecordTableModel<ApiKeyRow> m_keys;
    RecordTableModel<AuditRow> m_audit;
    QHash<QString, QString> m_locations;
    QHash<QString, Instant> m_lastSeen;
    QString m_auditCursor;
    QString hubNote(const Error &error) const;
    QString m_auditNote;
    AuditFilter m_auditFilter;
    bool m_auditKnown = false;
    int m_auditReads = 0;
    int m_auditTicket = 0; ///< answers to older questions are dropped
    QString m_keysNote;
    int m_keyReads = 0;
    int m_keyTicket = 0;
};

} // namespace stoa
