// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/snapshotshelf.h"

#include "core/base/crypto.h"
#include "core/base/log.h"
#include "core/sql/fault.h"
#include "core/sql/transaction.h"
#include "core/wire/zstd.h"

#include <QDir>
#include <QFile>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsPerPortion = 5'000;
constexpr qsizetype kMostEarlier = 8;

/// What is personal goes page by page: neither the hub nor a desk keeps it in a file on its way.
bool mayLieAround(const QByteArray &stream) { return !stream.startsWith("contacts/"); }

Error fileError()
{
    return sql::storageError(sql::StorageFault::InputOutput, u"the snapshot cannot be written"_s);
}

} // namespace

SnapshotArtefact::~SnapshotArtefact()
{
    if (!path.isEmpty())
        QFile::remove(path);
}

SnapshotShelf::SnapshotShelf(HubStore &store, const SnapshotSessions &sessions, QString folder)
    : m_store(store)
    , m_sessions(sessions)
    , m_folder(std::move(folder))
{
    QDir(m_folder).removeRecursively();
    QDir().mkpath(m_folder);
    m_thread = std::thread([this] { run(); });
}

SnapshotShelf::~SnapshotShelf()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

SnapshotArtefactPtr SnapshotShelf::find(const QByteArray &stream, const StreamState &state)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_current.value(stream);
    const bool inHistory = found && found->cursor.seq >= state.floor && found->cursor.seq <= state.head;
    if (inHistory
        && (found->cursor.seq == state.head || m_store.clock().now().msSince(found->builtAt) <= kFreshMs))
        return found;
    if (state.rows >= kSmallStream && mayLieAround(stream) && !m_wanted.contains(stream)) {
        m_wanted.append(stream);
        m_wake.notify_all();
    }
    return nullptr;
}

SnapshotArtefactPtr SnapshotShelf::ofSession(const QString &session)
{
    const std::lock_guard lock(m_mutex);
    for (const auto &each : std::as_const(m_current)) {
        if (each->session == session)
            return each;
    }
    for (const auto &each : std::as_const(m_earlier)) {
        if (each->session == session)
            return each;
    }
    return nullptr;
}

void SnapshotShelf::prepare()
{
    const std::lock_guard lock(m_mutex);
    m_prepare = true;
    m_wake.notify_all();
}

bool SnapshotShelf::isIdle()
{
    const std::lock_guard lock(m_mutex);
    return !m_prepare && m_wanted.isEmpty();
}

void SnapshotShelf::run()
{
    for (;;) {
        QByteArray stream;
        bool all = false;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || m_prepare || !m_wanted.isEmpty(); });
            if (m_ending)
                return;
            all = m_prepare;
            if (!all)
                stream = m_wanted.first();
        }
        if (!all) {
            buildWanted(stream);
            continue;
        }
        wantAll();
        const std::lock_guard lock(m_mutex);
        m_prepare = false;
    }
}

void SnapshotShelf::wantAll()
{
    const auto reader = m_store.openReader();
    if (!reader)
        return;
    (void)(*reader)->each(
        "SELECT stream FROM stream_head WHERE live_rows >= ?1 ORDER BY live_rows",
        [this](const sql::Statement &row) {
            const std::lock_guard lock(m_mutex);
            if (mayLieAround(row.bytes(0)) && !m_current.contains(row.bytes(0))
                && !m_wanted.contains(row.bytes(0)))
                m_wanted.append(row.bytes(0));
        },
        kSmallStream);
}

void SnapshotShelf::buildWanted(const QByteArray &stream)
{
    auto reader = m_store.openReader();
    const auto built = reader ? build(**reader, stream) : Result<SnapshotArtefactPtr>(reader.error());
    if (!built && built.error().kind != ErrorKind::Cancelled)
        qCWarning(lcHub, "snapshot of %s: %s", stream.constData(), qUtf8Printable(built.error().toString()));
    const std::lock_guard lock(m_mutex);
    m_wanted.removeAll(stream);
}

Result<SnapshotArtefactPtr> SnapshotShelf::build(sql::Connection &connection, const QByteArray &stream)
{
    STOA_TRY_ASSIGN(auto snapshot, sql::Transaction::begin(connection, sql::Mode::Snapshot));
    STOA_TRY_ASSIGN(const auto state, streamState(connection, stream));
    auto made = std::make_shared<SnapshotArtefact>();
    made->cursor = {stream, state.head, state.token};
    made->rows = state.rows;
    made->builtAt = m_store.clock().now();
    made->session = m_sessions.nameOf(made->cursor, m_store.generation().id());
    made->etag = blake2b(made->session.toLatin1(), 16).toHex();
    {
        const std::lock_guard lock(m_mutex);
        made->path = QDir(m_folder).filePath(u"%1.zst"_s.arg(++m_built));
    }
    QFile file(made->path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fileError();

    wire::ZstdPacker packer;
    wire::FrameWriter frames;
    SnapshotReader reader(connection);
    SnapshotReader::Place place;
    QByteArray packed;
    frames.session(made->session.toLatin1(), 0, {});
    for (auto rest = wire::Rest::More; rest == wire::Rest::More;) {
        STOA_TRY_ASSIGN(rest, reader.append(stream, state.no, place, kRowsPerPortion, frames));
        if (rest == wire::Rest::Nothing) {
            frames.next(place.type, place.key, rest);
            frames.end();
        }
        packed.clear();
        STOA_TRY(packer.add(frames.take(), packed));
        if (rest == wire::Rest::Nothing)
            STOA_TRY(packer.end(packed));
        if (file.write(packed) != packed.size())
            return fileError();
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return Error{ErrorKind::Cancelled, {}, u"the hub is closing"_s};
    }
    if (!file.flush())
        return fileError();
    made->bytes = file.size();
    file.close();
    STOA_TRY(snapshot.commit());

    const std::lock_guard lock(m_mutex);
    if (const auto before = m_current.value(stream))
        m_earlier.append(before);
    while (m_earlier.size() > kMostEarlier)
        m_earlier.removeFirst();
    m_current.insert(stream, made);
    return SnapshotArtefactPtr(made);
}

} // namespace stoa::hub
