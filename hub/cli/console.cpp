// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/console.h"

#include "core/base/errorjson.h"
#include "core/base/printable.h"

#include <QJsonDocument>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

QString cellOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const auto items = value.toArray();
        for (const QJsonValue &item : items)
            parts.append(item.toString());
        return printable(parts.join(u' '));
    }
    if (value.isDouble())
        return QString::number(value.toInteger());
    return printable(value.toString());
}

} // namespace

Console::Console(std::shared_ptr<Terminal> terminal)
    : m_terminal(std::move(terminal))
{ }

void Console::line(const QString &text) const { m_terminal->out(printableLines(text) + u'\n'); }

void Console::json(const QJsonObject &object) const
{
    line(QString::fromUtf8(printableJson(QJsonDocument(object).toJson(QJsonDocument::Compact))));
}

void Console::result(const QJsonObject &object, const QString &text) const
{
    if (isJson())
        json(object);
    else
        line(text);
}

void Console::note(const QString &text) const
{
    if (!isJson())
        m_terminal->error(printableLines(text) + u'\n');
}

void Console::progress(const QString &text) const
{
    if (!isJson())
        m_terminal->progress(text);
}

void Console::complain(const Error &error) const
{
    const QJsonObject json = errorJson(error);
    if (isJson())
        m_terminal->error(QString::fromUtf8(printableJson(
                              QJsonDocument(QJsonObject{{u"error"_s, json}}).toJson(QJsonDocument::Compact)))
                          + u'\n');
    else
        note(u"stoa-hub: "_s + (error.field.isEmpty() ? QString() : error.field + u": "_s)
             + json.value("detail"_L1).toString());
}

int Console::failed(const Error &error) const
{
    complain(error);
    return error.kind == ErrorKind::InvalidInput ? kWrongUse : kFailed;
}

int Console::wrongUse(const QString &detail) const
{
    complain(Error::invalid({}, detail));
    return kWrongUse;
}

void Console::table(Format format, const QStringList &columns, const QList<QJsonObject> &rows,
                    QJsonObject more) const
{
    if (format == Format::Json) {
        QJsonArray items;
        for (const QJsonObject &row : rows)
            items.append(row);
        more.insert(u"items"_s, items);
        json(more);
        return;
    }
    QList<qsizetype> widths;
    for (const QString &column : columns) {
        qsizetype width = column.size();
        for (const QJsonObject &row : rows)
            width = std::max(width, cellOf(row.value(column)).size());
        widths.append(width);
    }
    const auto print = [&](const auto &cell) {
        QString text;
        for (qsizetype i = 0; i < columns.size(); ++i)
            text += cell(columns[i]).leftJustified(widths[i] + 2);
        line(text.trimmed());
    };
    print([](const QString &column) { return column; });
    for (const QJsonObject &row : rows)
        print([&row](const QString &column) { return cellOf(row.value(column)); });
}

} // namespace stoa::cli
