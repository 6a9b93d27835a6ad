// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/console.h"

#include "core/base/money.h"
#include "core/base/printable.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <cstdio>
#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace stoa::ctl {

using namespace Qt::StringLiterals;

Exit exitOf(const Error &error)
{
    if (error.problem == Problem::InUse && error.field == "profile"_L1)
        return Exit::ProfileInUse;
    // The hub is there and takes no more for now.
    if (error.problem == Problem::RateLimited)
        return Exit::Failed;
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return Exit::Usage;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return Exit::Offline;
    case ErrorKind::Unauthorised:
    case ErrorKind::Refused:
        return Exit::Unauthorised;
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Storage:
    case ErrorKind::Protocol:
    case ErrorKind::Cancelled:
        return Exit::Failed;
    }
    return Exit::Failed;
}

void Console::raw(const QByteArray &bytes) const
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Console::line(const QString &text) const
{
    if (!isJson())
        raw(printableLines(text).toUtf8() + '\n');
}

void Console::object(const QJsonObject &object) const
{
    if (isJson())
        raw(printableJson(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

void Console::table(const QStringList &headings, const QList<QJsonObject> &rows) const
{
    if (isJson()) {
        for (const QJsonObject &row : rows)
            object(row);
        return;
    }
    QList<QStringList> cells{headings};
    for (const QJsonObject &row : rows) {
        QStringList texts;
        for (const QString &heading : headings)
            texts.append(printable(row.value(heading).toVariant().toString()));
        cells.append(texts);
    }
    QList<qsizetype> widths(headings.size());
    for (const QStringList &row : cells) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList &row : cells) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        line(text);
    }
}

void Console::remainder(qint64 shown, qint64 total) const
{
    if (shown >= total)
        return;
    const QByteArray text = isJson()
        ? QJsonDocument(QJsonObject{{u"shown"_s, shown}, {u"total"_s, total}}).toJson(QJsonDocument::Compact)
        : u"%1 of %2; --limit shows more (0: all)"_s.arg(shown).arg(total).toUtf8();
    std::fprintf(stderr, "%s\n", text.constData());
}

void Console::more() const
{
    std::fputs(isJson() ? "{\"more\":true}\n" : "there are more; --limit shows them\n", stderr);
}

void Console::progress(qint64 done, qint64 total) const
{
    const QByteArray text = isJson()
        ? QJsonDocument(QJsonObject{{u"done"_s, done}, {u"total"_s, total}}).toJson(QJsonDocument::Compact)
        : u"%1 of %2 decided"_s.arg(done).arg(total).toUtf8();
    std::fprintf(stderr, "%s\n", text.constData());
}

void Console::note(const QString &text) const
{
    const QByteArray shown = isJson()
        ? QJsonDocument(QJsonObject{{u"note"_s, text}}).toJson(QJsonDocument::Compact)
        : text.toUtf8();
    std::fprintf(stderr, "%s\n", shown.constData());
}

void Console::incomplete() const
{
    std::fputs(isJson() ? "{\"incomplete\":true}\n"
                        : "this desk has not fetched everything yet: stoactl sync\n",
               stderr);
}

Exit Console::trouble(const Error &error) const
{
    const QByteArray text = isJson()
        ? printableJson(
            QJsonDocument(QJsonObject{{u"error"_s, errorJson(error)}}).toJson(QJsonDocument::Compact))
        : ("stoactl: " + printableLines(error.toString()).toUtf8());
    std::fprintf(stderr, "%s\n", text.constData());
    return exitOf(error);
}

QString amountText(qint64 minorUnits, const QString &currency)
{
    const auto known = Currency::parse(currency);
    if (!known)
        return QString::number(minorUnits);
    QString digits = QString::number(std::abs(minorUnits)).rightJustified(known->minorDigits() + 1, u'0');
    if (known->minorDigits() > 0)
        digits.insert(digits.size() - known->minorDigits(), u'.');
    return minorUnits < 0 ? u'-' + digits : digits;
}

QList<QJsonObject> withAmounts(QList<QJsonObject> rows, const QString &member)
{
    for (QJsonObject &row : rows) {
        if (const QJsonValue amount = row.value(member); amount.isDouble())
            row.insert(member, amountText(amount.toInteger(), row.value("currency"_L1).toString()));
    }
    return rows;
}

QString counted(qint64 number, const QString &noun)
{
    return number == 1 ? u"1 "_s + noun : QString::number(number) + u' ' + noun + u's';
}

void addCounts(QJsonObject &json, const OutboxCounts &counts)
{
    json.insert(u"waiting"_s, counts.pending);
    json.insert(u"waits_for_earlier"_s, counts.parked);
    json.insert(u"at_hub"_s, counts.unsettled);
    json.insert(u"needs_attention"_s, counts.rejected);
    json.insert(u"conflicts"_s, counts.conflicts);
}

Result<QString> readPassword(const QString &file, const char *title)
{
    if (!file.isEmpty()) {
        QFile input(file);
        const bool open =
            file == u"-"_s ? input.open(stdin, QIODevice::ReadOnly) : input.open(QIODevice::ReadOnly);
        if (!open)
            return Error::invalid(u"password-file"_s, input.errorString());
        QByteArray line = input.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return QString::fromUtf8(line);
    }
#ifdef Q_OS_UNIX
    if (!isatty(STDIN_FILENO))
        return Error::invalid(u"password"_s, u"no terminal to ask at; use --password-file"_s);
    termios before = {};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    std::fputs(title, stderr);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QTextStream input(stdin);
    const QString typed = input.readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputs("\n", stderr);
    return typed;
#else
    return Error::invalid(u"password"_s, u"use --password-file"_s);
#endif
}

} // namespace stoa::ctl
