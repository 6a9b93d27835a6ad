// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/stockfile.h"

#include "core/domain/inventory/adjustment.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The cells of one CSV line (RFC 4180; quoted cells do not span lines).
QStringList cellsOf(const QString &line)
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
        } else if (c == u',' && !quoted) {
            cells.append(cell);
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells.append(cell);
    return cells;
}

Result<CommandDraft> jsonDraft(const QByteArray &text, const Clock &clock)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return Error::invalid(
            {}, error.error == QJsonParseError::NoError ? u"expected an object"_s : error.errorString());
    return adjustmentDraft(document.object(), clock);
}

} // namespace

Result<CommandDraft> adjustmentDraft(const QJsonObject &row, const Clock &clock)
{
    static const QStringList kFields{u"sku"_s, u"location"_s, u"delta"_s, u"reason"_s, u"note"_s, u"id"_s};
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (!kFields.contains(it.key()))
            return Error::of(Problem::UnknownField, u"the field is not known"_s, it.key());
    }
    const QJsonValue delta = row.value("delta"_L1);
    const QString text = delta.isDouble() ? QString::number(delta.toInteger()) : delta.toString();
    const auto quantity = Quantity::parse(text);
    if (!quantity || (delta.isDouble() && delta != QJsonValue(delta.toInteger())))
        return Error::invalid(u"delta"_s, u"expected a whole number, or a decimal as text"_s);
    const auto adjustment =
        Adjustment::accept(MovementId::make(clock.now()),
                           {row.value("sku"_L1).toString(), row.value("location"_L1).toString(), *quantity,
                            row.value("reason"_L1).toString(), row.value("note"_L1).toString()});
    if (!adjustment)
        return adjustment.error();
    CommandDraft draft{CommandType::StockAdjust, adjustment->toJson()};
    if (row.contains("id"_L1)) {
        STOA_TRY_ASSIGN(draft.id, CommandId::parse(row.value("id"_L1).toString()));
    }
    return draft;
}

Result<QList<StockLine>> readStockFile(const QString &path, const Clock &clock)
{
    QFile file(path);
    const bool open = path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error::invalid(u"file"_s, file.errorString());
    QList<StockLine> lines;
    QStringList headings;
    int number = 0;
    while (!file.atEnd()) {
        const QByteArray text = file.readLine().trimmed();
        ++number;
        if (text.isEmpty())
            continue;
        if (text.startsWith('{')) {
            lines.append({number, jsonDraft(text, clock)});
            continue;
        }
        const QStringList cells = cellsOf(QString::fromUtf8(text));
        if (headings.isEmpty()) {
            headings = cells;
            continue;
        }
        QJsonObject row;
        for (qsizetype i = 0; i < headings.size() && i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                row.insert(headings[i].trimmed(), cells[i]);
        }
        lines.append({number, adjustmentDraft(row, clock)});
    }
    return lines;
}

} // namespace stoa::ctl
