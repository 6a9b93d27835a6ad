// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "models/inventory/deskdoor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <functional>

namespace stoa::kit {

/// A door without a hub: who sits there and how the sync stands is what the test says.
class StageDoor final : public DeskDoor {
    Q_OBJECT
public:
    explicit StageDoor(StoreThread &store);

    StoreThread &store() override { return m_store; }
    const SessionStatus &session() const override { return m_session; }
    const SyncStatus &status() const override { return m_status; }
    Future<Result<HubAnswer>> ask(const QString &path) override;

    /// Somebody with these rights signs in; the store is told as well.
    void signIn(const Rights &rights, const QString &name = QStringLiteral("Eleni Markou"));
    void signOut();
    void setStatus(const SyncStatus &status);
    QStringList asked; ///< paths
    /// Of the hub; Offline when absent.
    std::function<Result<HubAnswer>(const QString &path)> answer;

private:
    StoreThread &m_store;
    SessionStatus m_session;
    SyncStatus m_status;
};

/// A desk's real files and threads in a folder of its own, with a small chain in them and no hub: 24 SKUs
/// with names in English, Greek and Chinese at six locations, each with its movements.
class DeskStage {
public:
    enum class Data { None, Chain };

    explicit DeskStage(Data data = Data::Chain);
    ~DeskStage();

    StoreThread &store() { return *m_store; }
    StageDoor &door() { return *m_door; }
    const Clock &clock() const { return m_clock; }
    QString folder() const { return m_folder.path(); }
    const QByteArray &journalKey() const { return m_key; }

    /// Positions by the number, without movements: SKUs MASS-000001 and on, at the six locations.
    void addMany(int positions);
    /// Runs SQL on the cache and waits for it. Nobody is told; see tellAll().
    void run(const QByteArray &sql);
    /// What the hub sends when a position is taken out of its books.
    void removeAtHub(const QString &sku, const QString &location);
    /// A new position as the hub sends it.
    void addAtHub(const QString &sku, const QString &location, qint64 units);
    /// A store under another name in all languages, as the hub sends it.
    void renameAtHub(const QString &location, const QString &name);

    static QStringList locations();
    static constexpr int kSkus = 24;
    static constexpr int kPositions = kSkus * 6;
    /// Rights to see and adjust Athens Ermou and Kifissia, and to export.
    static Rights manager();

private:
    void fill();

    QTemporaryDir m_folder;
    const QByteArray m_key;
    SystemClock m_clock;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<StageDoor> m_door;
    qint64 m_seq = 0;
};

/// Waits for the future while the event loop runs; ends the program when it takes over ten seconds.
template <typename T> T awaited(const QFuture<T> &future)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        if (timer.elapsed() > 10'000)
            qFatal("no answer within ten seconds");
    }
    return future.result();
}

} // namespace stoa::kit
