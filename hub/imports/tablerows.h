// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/store/unitofwork.h"
#include "hub/imports/importer.h"

#include <QHash>
#include <QMap>
#include <functional>
#include <memory>

namespace stoa::hub {

/// A record's texts by the names of our columns; absent ones are empty.
class TableRow {
public:
    TableRow(qint64 line, QByteArray digest, QHash<QString, QString> values)
        : m_line(line)
        , m_digest(std::move(digest))
        , m_values(std::move(values))
    { }
    qint64 line() const { return m_line; }
    QString text(const QString &column) const { return m_values.value(column); }
    /// Makes the field what the column tells; an empty one tells nothing.
    void put(const QString &column, QString &field) const;
    /// Adds what the columns `name` (English), name_el … tell; headings are read in lower case, so name_zh_cn
    /// is that of zh_CN.
    void putNames(QMap<QString, QString> &names) const;
    /// Names the record within all files: the file's digest and the line.
    QByteArray name() const { return m_digest + '|' + QByteArray::number(m_line); }
    /// For people: "import 1f2e… line 7".
    QString document() const;

private:
    qint64 m_line;
    QByteArray m_digest;
    QHash<QString, QString> m_values;
};

/// Writes what a record says. False when it was there before. A verdict (InvalidInput, Conflict …) sends the
/// record into the quarantine.
using RowWrite = std::function<Result<bool>(UnitOfWork &)>;

/// What a file names once: a second line of the same would undo the first one at each repeat.
class NamedOnce {
public:
    /// AlreadyExists with the column when an earlier line told of it.
    Result<void> take(const QString &code, qint64 line, const QString &column);

private:
    QHash<QString, qint64> m_lines;
};

/// What the records of one kind of file mean.
class TableKind {
public:
    virtual ~TableKind() = default;
    struct ColumnNames {
        QString name;
        QStringList alsoCalled = {};
        bool needed = false;
    };
    virtual QList<ColumnNames> columns() const = 0;
    /// A column that has no fixed name, as name_el.
    virtual bool takes(const QString &column) const { return column.isEmpty(); }
    /// What else was done so far, by name, for the report.
    virtual QHash<QString, qint64> figures() const { return {}; }
    /// Judges the record in itself: InvalidInput with the column. What it gives is used while this lives.
    virtual Result<RowWrite> read(const TableRow &row, Instant now) const = 0;
};

/// The column as an amount in minor units; nothing when it is empty.
Result<std::optional<qint64>> amountOf(const TableRow &row, const QString &column, const Currency &currency);

std::unique_ptr<TableKind> catalogTable();
std::unique_ptr<TableKind> locationsTable();
/// All but sales.
std::unique_ptr<TableKind> tableKind(ImportKind kind);

} // namespace stoa::hub
