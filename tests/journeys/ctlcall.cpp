// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/ctlcall.h"

#include <QJsonDocument>
#include <QProcess>
#include <csignal>

namespace stoa::journeys {

using namespace Qt::StringLiterals;

namespace {

/// The log goes to standard error too.
QJsonObject errorIn(const QByteArray &trouble)
{
    for (const QByteArray &line : trouble.split('\n')) {
        const QJsonValue error = QJsonDocument::fromJson(line).object()["error"_L1];
        if (error.isObject())
            return error.toObject();
    }
    return {};
}

QStringList onProfile(const QString &folder, const QStringList &arguments)
{
    return QStringList{u"--profile-dir"_s, folder, u"--secrets"_s, u"file"_s} + arguments;
}

} // namespace

QList<QJsonObject> Said::objects() const
{
    QList<QJsonObject> list;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            list.append(QJsonDocument::fromJson(line).object());
    }
    return list;
}

QString Said::errorCode() const { return errorIn(trouble)["code"_L1].toString(); }

QString Said::errorField() const { return errorIn(trouble)["field"_L1].toString(); }

Said ctlPlain(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(STOA_CTL_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Said ctl(const QString &folder, const QStringList &arguments)
{
    return ctlPlain(onProfile(folder, QStringList{u"--json"_s} + arguments));
}

Said ctlText(const QString &folder, const QStringList &arguments, const QByteArray &input)
{
    return ctlPlain(onProfile(folder, arguments), input);
}

Said ctlInterrupted(const QString &folder, const QStringList &arguments, const QByteArray &once)
{
    QProcess process;
    process.start(QStringLiteral(STOA_CTL_PROGRAM), onProfile(folder, QStringList{u"--json"_s} + arguments));
    process.closeWriteChannel();
    process.setReadChannel(QProcess::StandardError);
    QByteArray trouble;
    while (!trouble.contains(once) && process.waitForReadyRead(60'000))
        trouble += process.readAllStandardError();
    if (process.state() == QProcess::Running)
        ::kill(pid_t(process.processId()), SIGINT);
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), trouble + process.readAllStandardError()};
}

} // namespace stoa::journeys
