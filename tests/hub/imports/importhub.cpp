// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/imports/importhub.h"

#include <QCryptographicHash>
#include <QFile>

namespace stoa::kit {

using namespace Qt::StringLiterals;

ImportHub::ImportHub(sql::Engine engine)
{
    hub::HubStoreOptions options;
    options.folder = m_folder.path();
    options.durability = sql::Durability::Normal;
    if (engine == sql::Engine::Postgres) {
        m_server = std::make_unique<TempDatabase>(engine);
        options.databaseUrl = m_server->location();
        options.writers = 1;
    }
    auto store = hub::HubStore::open(options, m_clock);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().toString()));
    m_store = std::move(*store);
    auto reader = m_store->openReader();
    if (!reader)
        qFatal("%s", qUtf8Printable(reader.error().toString()));
    m_reader = std::move(*reader);
    // One key for all hubs of a test, so that their customers' tokens can be compared.
    const auto key = m_store->housekeep([](sql::Connection &connection) {
        return connection.run("INSERT INTO hub_state (name, value) VALUES ('customer_token_key', '00ff')");
    });
    Q_ASSERT(key);
}

QString ImportHub::write(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"file%1.csv"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

Result<hub::ImportReport>
ImportHub::importText(const QByteArray &csv, const std::function<bool(const hub::ImportProgress &)> &progress)
{
    return importSales(write(csv), progress);
}

Result<hub::ImportReport>
ImportHub::importSales(const QString &path, const std::function<bool(const hub::ImportProgress &)> &progress)
{
    hub::ImportRequest request;
    request.file = path;
    request.mapping = u"online-retail"_s;
    request.progress = progress;
    return hub::importFile(*m_store, request);
}

QByteArray ImportHub::fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const char *sql :
         {"SELECT sku, names, price, currency, velocity FROM item ORDER BY sku",
          "SELECT code, kind, names FROM location ORDER BY code",
          "SELECT sku, location, on_hand, display, version, updated_at FROM position ORDER BY sku, location",
          "SELECT id, sku, kind, from_account, from_location, to_account, to_location, quantity, reason, "
          "document, "
          "party, note, occurred_at, recorded_at FROM movement ORDER BY id",
          "SELECT source, line, code, document, party, quantity, amount FROM import_fee ORDER BY source, "
          "line",
          "SELECT source, line, reason, content FROM quarantine ORDER BY source, line"}) {
        const auto read = m_reader->each(sql, [&hash](const sql::Statement &row) {
            for (int i = 0; i < row.columnCount(); ++i) {
                hash.addData(row.isNull(i) ? QByteArray("\0", 1) : row.bytes(i));
                hash.addData("\x1f");
            }
        });
        if (!read)
            return {};
    }
    return hash.result().toHex();
}

QStringList ImportHub::column(const QByteArray &sql)
{
    QStringList list;
    const auto read = m_reader->each(sql, [&list](const sql::Statement &row) { list.append(row.text(0)); });
    return read ? list : QStringList{read.error().toString()};
}

qint64 ImportHub::number(const QByteArray &sql) { return m_reader->scalar(sql).value_or(-1); }

} // namespace stoa::kit
