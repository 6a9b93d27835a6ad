// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/hubline.h"
#include "tests/kit/deskstage.h"

namespace stoa::kit {

/// A line to a hub that is not there: what is asked of it is answered as the test says. The chain of the
/// stage gets people, roles and PCs.
class FakeLine final : public HubLine {
    Q_OBJECT
public:
    struct Call {
        QByteArray method;
        QString path;
        QJsonObject body;
        Headers headers;
    };
    using Answer = std::function<Result<HubAnswer>(const Call &)>;

    explicit FakeLine(DeskStage &stage);

    StoreThread &store() override { return m_stage.store(); }
    const SessionStatus &session() const override { return m_session; }
    const SyncStatus &status() const override { return m_status; }
    Future<Result<HubAnswer>> call(const QByteArray &method, const QString &path, const QJsonObject &body,
                                   const Headers &headers) override;
    void syncNow() override { ++syncs; }

    /// Whoever sits there is kSelf and has these permissions at all stores.
    void signIn(const QList<Permission> &permissions, SessionState state = SessionState::Online);
    void signOut();
    /// The desk's own location from now on; empty for a desk of the head office.
    void moveTo(const QString &location);
    void setStatus(const SyncStatus &status);
    /// As after a long quiet day at the heads.
    SyncStatus live() const;
    /// As when the hub went away half an hour ago.
    SyncStatus offline() const;

    /// Adjusts so many times; the numbers of the commands.
    QList<qint64> adjust(int times);
    /// The hub's verdict about the command.
    void refuse(qint64 n, Problem problem);
    void refuse(qint64 n, const Error &error);
    void accept(qint64 n);

    static QString self() { return QStringLiteral("usr_01890000-0000-7000-8000-000000000001"); }
    static QString other() { return QStringLiteral("usr_01890000-0000-7000-8000-000000000002"); }

    Answer answer; ///< Offline when absent
    QList<Call> calls;
    int syncs = 0;

private:
    void fill();

    DeskStage &m_stage;
    SessionStatus m_session;
    SyncStatus m_status;
};

} // namespace stoa::kit
