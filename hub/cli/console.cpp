// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/console.h"

#include <QFile>
#include <QJsonDocument>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace stoa::cli {

using namespace Qt::StringLiterals;

namespace {

void put(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
    std::fflush(to);
}

QString cellOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const auto items = value.toArray();
        for (const QJsonValue &item : items)
            parts.append(item.toString());
        return parts.join(u' ');
    }
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

/// Turns the echo of a terminal off while it lives.
class Unseen {
public:
    Unseen()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    termios m_before = {};
    bool m_known = false;
};

QString typed(const QString &question)
{
    put(stderr, question);
    QFile input;
    QString answer;
    {
        const Unseen unseen;
        if (input.open(stdin, QIODevice::ReadOnly))
            answer = QString::fromUtf8(input.readLine(4'096));
    }
    put(stderr, u"\n"_s);
    while (answer.endsWith(u'\n') || answer.endsWith(u'\r'))
        answer.chop(1);
    return answer;
}

} // namespace

void Console::line(const QString &text) const { put(stdout, text + u'\n'); }

void Console::json(const QJsonObject &object) const
{
    line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Console::note(const QString &text) const { put(stderr, text + u'\n'); }

void Console::progress(const QString &text) const
{
    if (isatty(STDERR_FILENO))
        put(stderr, u"\r\033[K"_s + text);
    else
        note(text);
}

int Console::failed(const Error &error) const
{
    note(u"stoa-hub: "_s + (error.field.isEmpty() ? QString() : error.field + u": "_s)
         + (error.detail.isEmpty() ? QString(descriptionOf(error.code()).title) : error.detail));
    return kFailed;
}

void Console::table(Format format, const QStringList &columns, const QList<QJsonObject> &rows) const
{
    if (format == Format::Json) {
        QJsonArray items;
        for (const QJsonObject &row : rows)
            items.append(row);
        json({{u"items"_s, items}});
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

Result<QString> Console::password(const QString &file) const
{
    if (!file.isEmpty()) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return Error::invalid(u"password-file"_s, u"cannot be read"_s);
        QByteArray first = source.readLine(4'096);
        while (first.endsWith('\n') || first.endsWith('\r'))
            first.chop(1);
        return QString::fromUtf8(first);
    }
    if (!isatty(STDIN_FILENO))
        return Error::invalid(u"password-file"_s, u"is needed where there is no terminal"_s);
    const QString first = typed(u"Password: "_s);
    if (typed(u"Once more: "_s) != first)
        return Error::invalid({}, u"the two differ"_s);
    return first;
}

} // namespace stoa::cli
