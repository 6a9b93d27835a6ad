// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/deskcore.h"

namespace stoa {

/// What the models of Sync and Administration need of a desk: its data, who sits there, how it stands with
/// the hub, and a way to have something done there. A seam, so that they run without a network.
class HubLine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    using Headers = QHash<QByteArray, QByteArray>;

    virtual StoreThread &store() = 0;
    virtual const SessionStatus &session() const = 0;
    virtual const SyncStatus &status() const = 0;
    /// Offline when the hub is away; see DeskCore::call().
    virtual Future<Result<HubAnswer>> call(const QByteArray &method, const QString &path,
                                           const QJsonObject &body, const Headers &headers) = 0;
    virtual void syncNow() = 0;

Q_SIGNALS:
    void sessionChanged();
    void statusChanged();
};

/// The line of a real desk.
class CoreLine final : public HubLine {
    Q_OBJECT
public:
    explicit CoreLine(DeskCore &core, QObject *parent = nullptr);

    StoreThread &store() override { return m_core.store(); }
    const SessionStatus &session() const override { return m_core.session(); }
    const SyncStatus &status() const override { return m_core.status(); }
    Future<Result<HubAnswer>> call(const QByteArray &method, const QString &path, const QJsonObject &body,
                                   const Headers &headers) override;
    void syncNow() override;

private:
    DeskCore &m_core;
};

} // namespace stoa
