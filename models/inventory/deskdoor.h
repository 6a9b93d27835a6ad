// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/deskcore.h"

namespace stoa {

/// What the Inventory models need of a desk: its data, who sits there, how it stands with the hub, and a way
/// to ask the hub. A seam, so that they run without a network.
class DeskDoor : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual StoreThread &store() = 0;
    virtual const SessionStatus &session() const = 0;
    virtual const SyncStatus &status() const = 0;
    /// Offline when the hub is away.
    virtual Future<Result<HubAnswer>> ask(const QString &path) = 0;

Q_SIGNALS:
    void sessionChanged();
    void statusChanged();
};

/// The door of a real desk.
class CoreDoor final : public DeskDoor {
    Q_OBJECT
public:
    explicit CoreDoor(DeskCore &core, QObject *parent = nullptr);

    StoreThread &store() override { return m_core.store(); }
    const SessionStatus &session() const override { return m_core.session(); }
    const SyncStatus &status() const override { return m_core.status(); }
    Future<Result<HubAnswer>> ask(const QString &path) override;

private:
    DeskCore &m_core;
};

} // namespace stoa
