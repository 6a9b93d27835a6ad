// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/deskcore.h"
#include "hub/cli/hubserver.h"
#include "tests/bench/positionworld.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace stoa::bench {

/// Runs the event loop until it holds, looking each millisecond; ends the program after ten minutes. The
/// loop sleeps in between: a thread that spins would take one of the cores that are measured.
template <typename Condition> void until(Condition &&condition)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
        else if (timer.elapsed() > 600'000)
            qFatal("nothing came of it within ten minutes");
    });
    look.start(1);
    if (!condition())
        loop.exec();
}

template <typename T> T await(const Future<Result<T>> &future)
{
    until([&future] { return future.isFinished(); });
    return need(future.result());
}
inline void await(const Future<Result<void>> &future)
{
    until([&future] { return future.isFinished(); });
    need(future.result());
}

/// The hub as it serves, in this process, with a made-up chain, a user and an API key.
class BenchHub {
public:
    BenchHub(const Options &options, const PositionWorld &world, const QString &folder);
    ~BenchHub();

    cli::House &house() { return *m_house; }
    QUrl url() const { return QUrl(m_server->url()); }
    quint16 port() const { return m_server->port(); }
    QString database() const { return hub::HubStore::fileIn(m_folder); }
    QString code();
    const QByteArray &apiKey() const { return m_apiKey; }
    static QString password() { return QStringLiteral("olive-grove-walk"); }

private:
    SystemClock m_clock;
    QString m_folder;
    std::unique_ptr<cli::House> m_house;
    std::unique_ptr<cli::HubServer> m_server;
    QByteArray m_apiKey;
};

/// A desk's core that has joined the hub.
class BenchDesk {
public:
    BenchDesk(BenchHub &hub, const QString &folder);
    DeskCore &core() { return *m_core; }

private:
    SystemClock m_clock;
    std::unique_ptr<DeskCore> m_core;
};

} // namespace stoa::bench
