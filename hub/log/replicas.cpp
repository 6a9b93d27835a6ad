// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/replicas.h"

#include "core/base/log.h"
#include "core/sql/dialect.h"

#include <QElapsedTimer>

namespace stoa::hub {

namespace {

using std::chrono::milliseconds;

constexpr char kChannel[] = "stoa_heads";
constexpr int kListenMs = 250;
constexpr qint64 kLookMs = 1'000;
constexpr milliseconds kBetweenTellings{50};
constexpr milliseconds kAfterTrouble{1'000};

void tellOn(sql::Connection &connection)
{
    if (const auto told = sql::notify(connection, kChannel); !told)
        qCWarning(lcHub, "%s", qUtf8Printable(told.error().toString()));
}

} // namespace

Result<QList<Effect>> allHeads(sql::Connection &connection)
{
    QList<Effect> heads;
    STOA_TRY(connection.each("SELECT stream, head FROM stream_head", [&heads](const sql::Statement &row) {
        heads.append({row.bytes(0), row.int64(1)});
    }));
    return heads;
}

Replicas::Replicas(HubStore &store, HeadBoard &board, AlsoLook alsoLook)
    : m_store(store)
    , m_board(board)
    , m_alsoLook(std::move(alsoLook))
{ }

Result<void> Replicas::look(sql::Connection &connection)
{
    STOA_TRY(m_store.generation().reload(connection));
    if (m_alsoLook)
        STOA_TRY(m_alsoLook(connection));
    STOA_TRY_ASSIGN(const auto heads, allHeads(connection));
    m_board.moved(heads);
    return {};
}

void Replicas::tellOthers()
{
    const std::lock_guard lock(m_mutex);
    m_news = true;
    m_wake.notify_all();
}

Result<std::unique_ptr<Replicas>> Replicas::start(HubStore &store, HeadBoard &board, AlsoLook alsoLook)
{
    std::unique_ptr<Replicas> made(new Replicas(store, board, std::move(alsoLook)));
    STOA_TRY_ASSIGN(auto reader, store.openReader());
    STOA_TRY_ASSIGN(const auto heads, allHeads(*reader));
    board.moved(heads);
    Replicas *self = made.get();
    made->m_listener = store.onCommitted([self](const Committed &committed) {
        self->m_board.moved(committed.effects);
        if (committed.effects.isEmpty() || self->m_store.engine() == sql::Engine::Sqlite)
            return;
        self->tellOthers();
    });
    if (store.engine() == sql::Engine::Postgres) {
        made->m_ear = std::thread([self] { self->hear(); });
        made->m_mouth = std::thread([self] { self->tell(); });
    }
    return made;
}

Replicas::~Replicas()
{
    m_store.removeListener(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread *thread : {&m_ear, &m_mouth}) {
        if (thread->joinable())
            thread->join();
    }
}

bool Replicas::waitEnding(milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, time, [this] { return m_ending; });
}

void Replicas::hear()
{
    std::unique_ptr<sql::Connection> connection;
    QElapsedTimer sinceLook;
    while (!waitEnding(milliseconds(0))) {
        if (!connection || !connection->usable()) {
            auto opened = m_store.openListener();
            if (!opened || !sql::listen(**opened, kChannel)) {
                if (waitEnding(kAfterTrouble))
                    return;
                continue;
            }
            connection = std::move(*opened);
            sinceLook.invalidate();
        }
        const auto heard = sql::waitForNotifications(*connection, kListenMs);
        if (waitEnding(milliseconds(0)))
            return;
        if (heard && heard->isEmpty() && sinceLook.isValid() && sinceLook.elapsed() < kLookMs)
            continue;
        sinceLook.start();
        if (const auto looked = look(*connection); !looked) {
            qCWarning(lcHub, "%s", qUtf8Printable(looked.error().toString()));
            if (waitEnding(kAfterTrouble))
                return;
        }
    }
}

void Replicas::tell()
{
    std::unique_ptr<sql::Connection> connection;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || m_news; });
            if (m_ending)
                break;
            m_news = false;
        }
        if (!connection || !connection->usable()) {
            // Who misses a notification looks within a second.
            auto opened = m_store.openListener();
            if (!opened) {
                if (waitEnding(kAfterTrouble))
                    return;
                continue;
            }
            connection = std::move(*opened);
        }
        tellOn(*connection);
        if (waitEnding(kBetweenTellings))
            break;
    }
    // Our own ear hears it as well, and need not wait to see the end.
    if (connection && connection->usable())
        tellOn(*connection);
}

} // namespace stoa::hub
