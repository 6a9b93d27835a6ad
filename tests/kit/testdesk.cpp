// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testdesk.h"

#include "core/base/crypto.h"
#include "core/domain/inventory/adjustment.h"
#include "core/store/inventory/ledgerrepository.h"

#include <QDir>
#include <QFile>

namespace stoa::kit {

using namespace Qt::StringLiterals;

CommandDraft adjustment(const QString &sku, const QString &location, qint64 units, Instant at,
                        const QString &reason)
{
    const auto made =
        Adjustment::accept(MovementId::make(at), {sku, location, Quantity::units(units), reason, {}, {}});
    Q_ASSERT(made);
    return {CommandType::StockAdjust, made->toJson()};
}

Result<void> furnish(StoreThread &store, const MiniHub &hub)
{
    QMap<QByteArray, qint64> cursors;
    for (const QByteArray &stream : hub.streams())
        cursors.insert(stream, 0);
    const auto page = std::make_shared<FeedPage>(hub.page(cursors));
    return waited(store.onStore([page, ids = hub.streams()](DeskWriter &writer) -> Result<void> {
        STOA_TRY(writer.setStreams(ids));
        STOA_TRY_ASSIGN(const auto applied, writer.applyPage(*page));
        return applied.rows > 0 ? Result<void>() : Result<void>(Error{ErrorKind::Storage});
    }));
}

TestDesk::TestDesk()
    : m_key(randomBytes(32))
{
    open();
}

TestDesk::~TestDesk() { close(); }

void TestDesk::open()
{
    DeskOptions options;
    options.folder = folder();
    options.journalKey = m_key;
    options.device = u"dev_test"_s;
    auto files = DeskFiles::open(options, m_clock);
    if (!files)
        qFatal("%s", qPrintable(files.error().toString()));
    m_files = std::move(*files);
    m_writer = std::make_unique<DeskWriter>(m_files->cache(), m_files->journal(), m_clock);
    m_writer->setDevice(options.device);
    m_writer->actAs({u"usr_test"_s, u"grant-1"_s, Rights::ofTheHouse()});
    const auto recovered = m_writer->recover();
    if (!recovered)
        qFatal("%s", qPrintable(recovered.error().toString()));
}

void TestDesk::close()
{
    m_writer.reset();
    m_files.reset();
}

void TestDesk::kill()
{
    // What the kernel holds at this moment is what a killed process leaves.
    QTemporaryDir left;
    const QStringList names = QDir(folder()).entryList(QDir::Files);
    for (const QString &name : names)
        QFile::copy(QDir(folder()).filePath(name), left.filePath(name));
    close();
    const QStringList closed = QDir(folder()).entryList(QDir::Files);
    for (const QString &name : closed)
        QFile::remove(QDir(folder()).filePath(name));
    for (const QString &name : names) {
        if (!name.endsWith(u"-shm"_s))
            QFile::copy(left.filePath(name), QDir(folder()).filePath(name));
    }
}

void TestDesk::pull(const MiniHub &hub)
{
    const auto set = writer().setStreams(hub.streams());
    Q_ASSERT(set);
    QMap<QByteArray, qint64> cursors;
    const auto streams = writer().streams();
    for (const StreamState &stream : *streams)
        cursors.insert(stream.stream, stream.cursor.seq);
    const auto applied = writer().applyPage(hub.page(cursors));
    if (!applied)
        qFatal("%s", qPrintable(applied.error().toString()));
    if (!applied->mismatches.isEmpty())
        qFatal("checksum of %s", applied->mismatches.first().constData());
}

Receipt TestDesk::adjust(const QString &sku, const QString &location, qint64 units)
{
    m_clock.advance(1);
    const auto receipt = writer().write(adjustment(sku, location, units, m_clock.now()));
    if (!receipt)
        qFatal("%s", qPrintable(receipt.error().toString()));
    return *receipt;
}

void TestDesk::push(MiniHub &hub)
{
    BatchLimits limits;
    limits.now = m_clock.now();
    const auto batch = writer().batch(limits);
    Q_ASSERT(batch);
    QList<HubVerdict> verdicts;
    for (const JournalCommand &command : *batch)
        verdicts.append(hub.take(command));
    const auto taken = writer().takeVerdicts(verdicts);
    if (!taken)
        qFatal("%s", qPrintable(taken.error().toString()));
}

qint64 TestDesk::onHand(const QString &sku, const QString &location)
{
    const auto stock = LedgerRepository::stockOf(writer().cache(), sku, location);
    return stock ? stock->onHand.thousandths() / 1'000 : 0;
}

QByteArray TestDesk::dump()
{
    QByteArray text;
    for (const EntityTable &table : entityTables()) {
        const QByteArray name = table.table.toByteArray();
        const QByteArray seqs = table.type == EntityType::Movement ? ", seq, seq_to"
            : table.mutability == Mutability::Shared               ? ", 0, 0"
                                                                   : ", seq, 0";
        const auto done =
            writer().cache().each("SELECT " + selectList(table) + seqs + " FROM " + name + " ORDER BY 1, 2",
                                  [&](const sql::Statement &row) {
                                      appendBody(text, table, row);
                                      const int at = int(table.keys.size() + table.columns.size()) + 1;
                                      text += ' ' + QByteArray::number(row.int64(at)) + ' '
                                          + QByteArray::number(row.int64(at + 1)) + '\n';
                                  });
        Q_ASSERT(done);
    }
    const auto done = writer().cache().each(
        "SELECT stream, type, key, seq FROM shared_row ORDER BY 1, 2, 3", [&](const sql::Statement &row) {
            text += row.bytes(0) + ' ' + row.bytes(1) + ' ' + row.bytes(2) + ' ' + row.bytes(3) + '\n';
        });
    Q_ASSERT(done);
    return text;
}

} // namespace stoa::kit
