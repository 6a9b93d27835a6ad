// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/watchfolder.h"

#include "core/base/crypto.h"
#include "core/base/errorjson.h"
#include "core/base/log.h"
#include "core/base/printable.h"
#include "hub/imports/ordersheet.h"
#include "hub/orders/inevent.h"
#include "hub/orders/orderintake.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kBetween{1};
constexpr qsizetype kEventsAtOnce = 200;
constexpr qint64 kAgainMs = 60'000;
/// Of a name in `done` or `failed`: the file system takes 255, and a number, ".report.json" and what makes
/// the report's own name unique while it is written come to it.
constexpr qsizetype kLongestPlace = 215;
const QString kDone = u"done"_s;
const QString kFailed = u"failed"_s;
/// Columns of others' CSV files, if there is such a file.
constexpr QLatin1StringView kMapping = "mapping.txt"_L1;

bool isMeant(const QFileInfo &file)
{
    const QString name = file.fileName();
    return file.isFile() && !file.isSymLink() && !name.startsWith(u'.') && !name.endsWith(u".part"_s)
        && !name.endsWith(u".tmp"_s)
        && (name.endsWith(u".json"_s, Qt::CaseInsensitive) || name.endsWith(u".csv"_s, Qt::CaseInsensitive));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::invalid({}, u"the file cannot be read"_s);
    if (file.size() > WatchFolder::kLargestFile)
        return Error::of(Problem::TooLarge, u"the file is too large"_s);
    return file.readAll();
}

qsizetype bytesOf(const QString &name) { return QFile::encodeName(name).size(); }

/// The name, or as much of its beginning as may be with its ending and what tells it from its like.
QString placeOf(const QString &name)
{
    if (bytesOf(name) <= kLongestPlace)
        return name;
    const QString end = u'~' + QString::fromLatin1(sha256(name.toUtf8()).toHex().first(8))
        + name.sliced(name.lastIndexOf(u'.'));
    QString start = name;
    while (bytesOf(start) + bytesOf(end) > kLongestPlace)
        start.chop(start.size() > 1 && start.back().isLowSurrogate() ? 2 : 1);
    return start + end;
}

/// By which the events of the file are known. Whatever its name is, it is the source of events.
QString sourceOf(const QString &name)
{
    const QString whole = u"watch/"_s + name;
    if (whole.size() <= InEvent::kLongestName && isPrintable(whole))
        return whole;
    return u"watch/"_s + QString::fromLatin1(sha256(name.toUtf8()).toHex().first(32));
}

/// An event that names neither its source nor its id is known by the file and the row.
QByteArray named(const QByteArray &text, const QString &source, const QString &id)
{
    QJsonParseError wrong;
    QJsonObject json = QJsonDocument::fromJson(text, &wrong).object();
    if (wrong.error != QJsonParseError::NoError || (json.contains("source"_L1) && json.contains("id"_L1)))
        return text;
    if (!json.contains("source"_L1))
        json.insert("source"_L1, source);
    if (!json.contains("id"_L1))
        json.insert("id"_L1, id);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// One event, a list of them, or one per line.
Result<QList<FileEvent>> eventsIn(const QByteArray &content, const QString &source, const QString &idPrefix)
{
    QList<FileEvent> events;
    const auto add = [&](qint64 row, const QByteArray &text) {
        events.append({row, named(text, source, idPrefix + QString::number(row))});
    };
    const auto whole = OrderIntake::split(content, std::numeric_limits<int>::max());
    if (whole) {
        for (qsizetype i = 0; i < whole->size(); ++i)
            add(i + 1, (*whole)[i]);
        return events;
    }
    const QList<QByteArray> lines = content.split('\n');
    if (content.trimmed().startsWith('[') || lines.size() < 2)
        return whole.error();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const QByteArray line = lines[i].trimmed(); !line.isEmpty())
            add(i + 1, line);
    }
    return events;
}

} // namespace

WatchFolder::WatchFolder(HubStore &store, const QString &folder)
    : m_store(store)
    , m_folder(folder)
{ }

Result<int> WatchFolder::look()
{
    for (const QString &name : {kDone, kFailed}) {
        if (!m_folder.mkpath(name))
            return Error::invalid(u"watch"_s, u"the folder cannot be written to"_s);
    }
    QHash<QString, Look> seen;
    QStringList ready;
    m_folder.refresh();
    const auto files = m_folder.entryInfoList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &file : files) {
        if (!isMeant(file))
            continue;
        const Look now{file.size(), file.lastModified().toMSecsSinceEpoch()};
        if (m_seen.value(file.fileName()) == now && !isStuck(file.fileName(), now))
            ready.append(file.fileName());
        seen.insert(file.fileName(), now);
    }
    m_stuck.removeIf([&seen](const auto &each) { return !seen.contains(each.key()); });
    m_seen = std::move(seen);
    int taken = 0;
    for (const QString &name : std::as_const(ready)) {
        STOA_TRY_ASSIGN(const Moved moved, take(name));
        if (moved == Moved::Not) {
            m_stuck.insert(name, {m_seen.value(name), m_store.clock().monotonicMs()});
            continue;
        }
        m_seen.remove(name);
        m_stuck.remove(name);
        ++taken;
    }
    return taken;
}

bool WatchFolder::isStuck(const QString &name, const Look &now) const
{
    const auto stuck = m_stuck.constFind(name);
    return stuck != m_stuck.constEnd() && stuck->look == now
        && m_store.clock().monotonicMs() - stuck->sinceMs < kAgainMs;
}

Result<WatchFolder::Moved> WatchFolder::take(const QString &name)
{
    const QString path = m_folder.filePath(name);
    QJsonObject report{{u"file"_s, name}, {u"at"_s, m_store.clock().now().toString()}};
    const auto read = [&]() -> Result<QList<FileEvent>> {
        STOA_TRY_ASSIGN(const QByteArray content, contentOf(path));
        // Another file of the same name tells other events.
        const QString source = sourceOf(name);
        const QString prefix = QString::fromLatin1(sha256(content).toHex().first(24)) + u'/';
        if (!name.endsWith(u".csv"_s, Qt::CaseInsensitive))
            return eventsIn(content, source, prefix);
        ColumnRenames renames;
        if (m_folder.exists(kMapping)) {
            STOA_TRY_ASSIGN(const QByteArray mapping, contentOf(m_folder.filePath(kMapping)));
            STOA_TRY_ASSIGN(renames, columnRenames(mapping));
        }
        return ordersInSheet(path, renames, source, prefix);
    };
    const auto events = read();
    if (!events) {
        report.insert(u"problem"_s, errorJson(events.error()));
        return put(name, kFailed, report);
    }
    bool whole = true;
    STOA_TRY_ASSIGN(const auto rows, takeEvents(*events, whole));
    report.insert(u"rows"_s, rows);
    return put(name, whole ? kDone : kFailed, report);
}

Result<QJsonArray> WatchFolder::takeEvents(const QList<FileEvent> &events, bool &whole)
{
    QJsonArray rows;
    for (qsizetype first = 0; first < events.size(); first += kEventsAtOnce) {
        const auto some = events.mid(first, kEventsAtOnce);
        QList<EventResult> results;
        const auto done = m_store.transact([&](HubTransaction &transaction) -> Result<void> {
            results.clear();
            const Instant now = transaction.now();
            const EventTeller house{{now, now, u"hub"_s, u"watch"_s, Source::Import, Rights::ofTheHouse()}};
            for (const FileEvent &event : some) {
                STOA_TRY_ASSIGN(auto result, OrderIntake::take(transaction, event.text, house));
                results.append(std::move(result));
            }
            return {};
        });
        if (!done)
            return done.error();
        for (qsizetype i = 0; i < some.size(); ++i) {
            QJsonObject row = results[i].toJson();
            row.insert(u"row"_s, some[i].row);
            rows.append(row);
            whole = whole && results[i].status != EventStatus::Rejected;
        }
    }
    return rows;
}

/// The report first: whoever finds the file in its place finds its report.
WatchFolder::Moved WatchFolder::put(const QString &name, const QString &folder, const QJsonObject &report)
{
    const QDir to(m_folder.filePath(folder));
    const QString ending = u".report.json"_s;
    const QString first = placeOf(name);
    QString place = first;
    for (int n = 2; to.exists(place) || to.exists(place + ending); ++n)
        place = first + u'.' + QString::number(n);
    QJsonObject told{{u"file"_s, name}, {u"folder"_s, folder}};
    if (first != name)
        told.insert(u"as"_s, place);
    const QString reportPath = to.filePath(place + ending);
    QSaveFile file(reportPath);
    const bool reported =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) >= 0 && file.commit();
    if (!reported || !QFile::rename(m_folder.filePath(name), to.filePath(place))) {
        // Without its file the report is of nothing, and the next try writes another.
        if (reported)
            QFile::remove(reportPath);
        qCWarning(lcHub, "watch: the file %s cannot be moved to %s; it is tried again in a minute",
                  qUtf8Printable(printable(name)), qUtf8Printable(folder));
        return Moved::Not;
    }
    logEvent(lcHub(), "watch.taken", told);
    return Moved::Yes;
}

FolderWatch::FolderWatch(HubStore &store, const QString &folder)
    : m_folder(store, folder)
    , m_thread([this] { run(); })
{ }

FolderWatch::~FolderWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void FolderWatch::run()
{
    for (;;) {
        if (const auto taken = m_folder.look(); !taken)
            qCWarning(lcHub, "%s", qUtf8Printable(taken.error().toString()));
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, kBetween, [this] { return m_ending; }))
            return;
    }
}

} // namespace stoa::hub
