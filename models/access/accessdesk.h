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
    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

struct EnrolmentCode {
    QString code;
    Instant expiresAt;
};

/// The one door of Administration: users, roles and devices as this PC knows them, the audit trail as the hub
/// tells it. Every change here is made at the hub and comes back with the next rows, so it needs the hub.
class AccessDesk : public QObject {
    Q_OBJECT
public:
    AccessDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent = nullptr);
    AccessDesk(HubLine &line, Wording &wording, const Clock &clock, QObject *parent = nullptr);

    RecordTableModel<UserRow> &users() { return m_users; }
    RecordTableModel<RoleRow> &roles() { return m_roles; }
    RecordTableModel<DeviceRow> &devices() { return m_devices; }
    RecordTableModel<AuditRow> &audit() { return m_audit; }
    const Wording &wording() const { return m_wording; }
    const Clock &clock() const { return m_clock; }
    const QHash<QString, QString> &locationNames() const { return m_locations; }
    /// Codes and names of all locations, by name in the language's order.
    QList<QPair<QString, QString>> locationChoices() const;
    const SessionStatus &session() const { return m_line.session(); }
    /// Whether this is who sits at the desk; nobody changes his own rights.
    bool isSelf(const QString &userId) const;

    bool may(Permission permission) const;
    bool isOnline() const { return m_line.session().state == SessionState::Online; }
    /// Why this cannot be done now (right or hub missing); empty when it can.
    QString whyNot(Permission permission) const;

    static QString roleName(const Role &role);
    static QString permissionName(Permission permission);
    /// Permissions that belong together, under their heading, each permission once.
    struct PermissionGroup {
        QString heading;
        QList<Permission> permissions;
    };
    static QList<PermissionGroup> permissionGroups();
    QString roleNames(const QStringList &codes) const;
    QString storeNames(const QStringList &codes) const;
    QString actorName(const QString &id) const;
    static QString actionName(const QString &action);
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
    /// Shows one person's entries alone; all when empty.
    void setAuditActor(const QString &userId);
    const QString &auditActor() const { return m_auditActor; }
    bool isReadingAudit() const { return m_auditReads > 0; }
    void readMoreAudit();
    bool hasMoreAudit() const { return !m_auditCursor.isEmpty(); }
    /// Why the trail is not shown; empty when it is.
    const QString &auditNote() const { return m_auditNote; }
    void readLastSeen();

Q_SIGNALS:
    void changed();
    void auditChanged();

private:
    void read();
    void retranslate();
    enum class AuditPart { Newest, Older };
    void askAudit(AuditPart part);
    void takeAudit(const Result<HubAnswer> &answer, AuditPart part);
    /// GET for the entity tag, then the change with If-Match.
    Future<Result<void>> change(const QByteArray &method, const QString &path, const QJsonObject &body);

    HubLine &m_line;
    Wording &m_wording;
    const Clock &m_clock;
    RecordTableModel<UserRow> m_users;
    RecordTableModel<RoleRow> m_roles;
    RecordTableModel<DeviceRow> m_devices;
    RecordTableModel<AuditRow> m_audit;
    QHash<QString, QString> m_locations;
    QHash<QString, Instant> m_lastSeen;
    QString m_auditCursor;
    QString m_auditNote;
    QString m_auditActor;
    int m_auditReads = 0;
    int m_auditTicket = 0; ///< answers to older questions are dropped
};

} // namespace stoa
