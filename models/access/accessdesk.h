// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/device.h"
#include "core/domain/access/user.h"
#include "core/sync/deskcore.h"
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

    RecordTableModel<UserRow> &users() { return m_users; }
    RecordTableModel<RoleRow> &roles() { return m_roles; }
    RecordTableModel<DeviceRow> &devices() { return m_devices; }
    RecordTableModel<AuditRow> &audit() { return m_audit; }
    const Wording &wording() const { return m_wording; }
    const Clock &clock() const { return m_clock; }
    const QHash<QString, QString> &locationNames() const { return m_locations; }

    bool may(Permission permission) const;
    /// Why this cannot be done now (right or hub missing); empty when it can.
    QString whyNot(Permission permission) const;

    static QString roleName(const Role &role);
    static QString permissionName(Permission permission);
    QString roleNames(const QStringList &codes) const;
    QString storeNames(const QStringList &codes) const;
    QString actorName(const QString &id) const;
    static QString actionName(const QString &action);

    /// Creates (empty id) or changes a user; the password is taken for a new one only.
    QFuture<Result<void>> saveUser(const QString &id, const UserDraft &draft, const QString &password);
    QFuture<Result<void>> setPassword(const QString &id, const QString &password);
    QFuture<Result<void>> createRole(const Role &role);
    QFuture<Result<void>> changeRole(const Role &role);
    QFuture<Result<void>> removeRole(const QString &code);
    QFuture<Result<void>> setDeviceState(const QString &id, DeviceState state);
    /// A one-time code for a new PC; `location` empty for the head office.
    QFuture<Result<EnrolmentCode>> makeCode(const QString &location);

    /// Reads the newest entries anew.
    void readAudit();
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
    void takeAudit(const Result<HubAnswer> &answer, AuditPart part);
    /// GET for the entity tag, then the change with If-Match.
    QFuture<Result<void>> change(const QByteArray &method, const QString &path, const QJsonObject &body);

    DeskCore &m_core;
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
};

} // namespace stoa
