// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/stockfile.h"

#include "core/domain/inventory/adjustment.h"
#include "core/wire/strictjson.h"

#include <QFile>
#include <QLocale>
#include <algorithm>
#include <cstdio>
#include <utility>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Far more than a chain's whole stock; a file without end must not fill the memory.
constexpr qint64 kLargestFile = 64LL * 1024 * 1024;
constexpr qsizetype kLongestLine = 64 * 1024;
/// With a mark of the byte order, and more where it is longer.
constexpr qsizetype kRoomForALine = kLongestLine + 8;
constexpr qint64 kBlock = 256 * 1024;

const QStringList &fields()
{
    static const QStringList kFields{u"sku"_s, u"location"_s, u"delta"_s, u"reason"_s, u"note"_s, u"id"_s};
    return kFields;
}

Error badFile(int line, const QString &why)
{
    return Error::invalid(u"file"_s, u"line %1: %2"_s.arg(line).arg(why));
}

Error tooLong() { return Error::invalid({}, u"the line is longer than 64 KiB"_s); }

Result<QString> textOf(const QByteArray &line)
{
    if (line.size() > kLongestLine)
        return tooLong();
    if (!QByteArrayView(line).isValidUtf8())
        return Error::invalid({}, u"the line is no UTF-8"_s);
    return QString::fromUtf8(line);
}

/// Cuts a file into its lines, which end with LF, CRLF or a CR alone, and holds one of them at a time.
class LineCutter {
public:
    explicit LineCutter(QIODevice &device)
        : m_device(device)
        , m_block(kBlock, Qt::Uninitialized)
    { }

    /// False at the end, and where the file is larger than is read.
    bool next()
    {
        m_line.resize(0);
        bool any = false;
        for (;;) {
            if (m_at == m_end && !more())
                return any && !isTooLarge();
            // Of a CRLF the first has ended the line.
            if (std::exchange(m_afterReturn, false) && m_block.at(m_at) == '\n') {
                ++m_at;
                continue;
            }
            const char *from = m_block.constData() + m_at;
            const char *rest = m_block.constData() + m_end;
            const char *end = std::find_if(from, rest, [](char c) { return c == '\n' || c == '\r'; });
            const QByteArrayView part(from, end);
            any = true;
            m_line.append(part.first(qMin(part.size(), kRoomForALine - m_line.size())));
            m_at += part.size();
            if (end == rest)
                continue;
            ++m_at;
            m_afterReturn = *end == '\r';
            return true;
        }
    }

    /// Without its end; longer than kLongestLine where it was cut.
    const QByteArray &line() const { return m_line; }
    bool isTooLarge() const { return m_bytes > kLargestFile; }

private:
    bool more()
    {
        // A pipe gives what is there by now; it ends when whoever writes has closed it.
        m_at = 0;
        m_end = qMax(qint64(0), m_device.read(m_block.data(), kBlock));
        m_bytes += m_end;
        return m_end > 0 && !isTooLarge();
    }

    QIODevice &m_device;
    QByteArray m_block;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    bool m_afterReturn = false;
    qint64 m_bytes = 0;
    QByteArray m_line;
};

/// The cells of one line of a table (RFC 4180; quoted cells do not span lines).
Result<QStringList> cellsOf(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            cells.append(cell);
            cell.clear();
        } else {
            cell += c;
        }
    }
    if (quoted)
        return Error::invalid({}, u"a quote is never closed"_s);
    cells.append(cell);
    return cells;
}

/// A table under headings.
class Table {
public:
    static Result<Table> under(const QString &headings)
    {
        Table table;
        for (const QChar each : {u';', u'\t'}) {
            if (headings.count(each) > headings.count(table.m_separator))
                table.m_separator = each;
        }
        STOA_TRY_ASSIGN(const auto cells, cellsOf(headings, table.m_separator));
        for (const QString &cell : cells) {
            const QString heading = cell.trimmed().toLower();
            if (!fields().contains(heading))
                return Error::invalid({},
                                      u"\"%1\" is no heading; known are %2"_s.arg(cell.trimmed().left(40),
                                                                                  fields().join(u", "_s)));
            if (table.m_headings.contains(heading))
                return Error::invalid({}, u"the heading \"%1\" stands there twice"_s.arg(heading));
            table.m_headings.append(heading);
        }
        for (const QString &needed : {u"sku"_s, u"location"_s, u"delta"_s, u"reason"_s}) {
            if (!table.m_headings.contains(needed))
                return Error::invalid({}, u"the heading \"%1\" is missing"_s.arg(needed));
        }
        return table;
    }

    Result<QJsonObject> row(const QString &line) const
    {
        STOA_TRY_ASSIGN(const auto cells, cellsOf(line, m_separator));
        if (cells.size() > m_headings.size())
            return Error::invalid({},
                                  u"%1 cells under %2 headings"_s.arg(cells.size()).arg(m_headings.size()));
        QJsonObject row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                row.insert(m_headings[i], cells[i]);
        }
        return row;
    }

private:
    QChar m_separator = u',';
    QStringList m_headings;
};

Result<CommandDraft> jsonDraft(const QByteArray &line, const Clock &clock)
{
    STOA_TRY(textOf(line));
    STOA_TRY_ASSIGN(const auto row, wire::JsonReader().object(line));
    return adjustmentDraft(row, clock);
}

Result<CommandDraft> tableDraft(const Table &table, const QByteArray &line, const Clock &clock)
{
    STOA_TRY_ASSIGN(const auto text, textOf(line));
    STOA_TRY_ASSIGN(const auto row, table.row(text));
    return adjustmentDraft(row, clock);
}

} // namespace

Result<CommandDraft> adjustmentDraft(const QJsonObject &row, const Clock &clock)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (!fields().contains(it.key()))
            return Error::of(Problem::UnknownField, u"the field is not known"_s, it.key());
        if (it.key() != "delta"_L1 && !it->isString())
            return Error::invalid(it.key(), u"expected a text"_s);
    }
    const QJsonValue delta = row.value("delta"_L1);
    const QString text = delta.isDouble() ? QString::number(delta.toInteger()) : delta.toString();
    if (text.isEmpty())
        return Error::invalid(u"delta"_s, u"is missing: the difference, as -2 or 0.5"_s);
    const auto quantity = Quantity::parse(text);
    if (!quantity)
        return Error::invalid(u"delta"_s, quantity.error().detail);
    if (delta.isDouble() && delta != QJsonValue(delta.toInteger()))
        return Error::invalid(u"delta"_s, u"expected a whole number, or a decimal as text"_s);
    const auto adjustment =
        Adjustment::accept(MovementId::make(clock.now()),
                           {row.value("sku"_L1).toString(), row.value("location"_L1).toString(), *quantity,
                            row.value("reason"_L1).toString(), row.value("note"_L1).toString()});
    if (!adjustment)
        return adjustment.error();
    CommandDraft draft{CommandType::StockAdjust, adjustment->toJson()};
    if (row.contains("id"_L1)) {
        const auto id = CommandId::parse(row.value("id"_L1).toString());
        if (!id)
            return Error::invalid(u"id"_s, id.error().detail);
        draft.id = *id;
    }
    return draft;
}

Result<QList<StockLine>> readStockLines(QIODevice &device, const QString &name, const Clock &clock)
{
    LineCutter cutter(device);
    QList<StockLine> lines;
    std::optional<Table> table;
    bool begun = false;
    int number = 0;
    while (cutter.next()) {
        ++number;
        QByteArrayView line = cutter.line();
        if (number == 1 && line.startsWith("\xef\xbb\xbf"))
            line = line.sliced(3);
        const bool whole = line.size() <= kLongestLine;
        if (whole && line.trimmed().isEmpty())
            continue;
        if (lines.size() == kMostStockLines)
            return Error::invalid(
                u"file"_s,
                u"%1 has more than %2 lines"_s.arg(name, QLocale(u"en"_s).toString(kMostStockLines)));
        if (!begun && !line.trimmed().startsWith('{')) {
            const auto headings = textOf(line.toByteArray()).and_then(Table::under);
            if (!headings)
                return badFile(number, headings.error().detail);
            table = *headings;
        } else {
            const QByteArray bytes = (table ? line : line.trimmed()).toByteArray();
            lines.append({number,
                          !whole      ? Result<CommandDraft>(tooLong())
                              : table ? tableDraft(*table, bytes, clock)
                                      : jsonDraft(bytes, clock)});
        }
        begun = true;
    }
    if (cutter.isTooLarge())
        return Error::invalid(u"file"_s, u"%1 is larger than 64 MiB"_s.arg(name));
    if (lines.isEmpty())
        return Error::invalid(u"file"_s,
                              begun ? u"there is no line under the headings"_s : u"the file is empty"_s);
    return lines;
}

Result<QList<StockLine>> readStockFile(const QString &path, const Clock &clock)
{
    QFile file(path);
    const bool open = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error::invalid(u"file"_s, u"%1: %2"_s.arg(path, file.errorString()));
    auto lines = readStockLines(file, path, clock);
    if (file.error() != QFileDevice::NoError)
        return Error::invalid(u"file"_s, u"%1: %2"_s.arg(path, file.errorString()));
    return lines;
}

} // namespace stoa::ctl
