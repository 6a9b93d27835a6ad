// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/cli/hubprogram.h"

#include <QFile>
#include <QTest>
#include <QUrl>

namespace stoa::kit {

using namespace Qt::StringLiterals;

/// Whatever a hub keeps outside of its data folder stays in the test's.
void HubProgram::settle(QProcess &process) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, m_folder->filePath(u"state"_s));
    process.setProcessEnvironment(environment);
}

void HubProgram::stop(QProcess &process)
{
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 0);
}

HubProgram::Outcome HubProgram::run(const QStringList &arguments, const QString &from)
{
    QProcess process;
    settle(process);
    if (!from.isEmpty())
        process.setWorkingDirectory(from);
    process.start(QStringLiteral(STOA_HUB_PROGRAM),
                  arguments + QStringList{u"--data"_s, m_folder->filePath(u"hub"_s)});
    if (!process.waitForFinished(120'000))
        return {-1, {}, "it does not end"};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QString HubProgram::file(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

quint16 HubProgram::serve(QProcess &process, QByteArray *before)
{
    settle(process);
    process.start(QStringLiteral(STOA_HUB_PROGRAM),
                  {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, m_folder->filePath(u"hub"_s)});
    for (;;) {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line.startsWith("listening on "))
                return quint16(QUrl(QString::fromLatin1(line.mid(13))).port());
            if (before)
                *before += line;
        }
        if (!process.waitForReadyRead(60'000))
            return 0;
    }
}

} // namespace stoa::kit
