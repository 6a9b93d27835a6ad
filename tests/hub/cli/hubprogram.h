// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace stoa::kit {

/// Runs stoa-hub as people and scripts do, on a data folder and with a state folder of its own.
class HubProgram {
protected:
    struct Outcome {
        int code;
        QByteArray out;
        QByteArray error;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    /// A new folder.
    void begin() { m_folder = std::make_unique<QTemporaryDir>(); }
    Outcome run(const QStringList &arguments, const QString &from = {});
    QString file(const QString &name, const QByteArray &content);
    /// Starts serve; the port it listens on.
    quint16 serve(QProcess &process, QByteArray *before = nullptr);
    /// Waits until it has ended.
    static void stop(QProcess &process);
    void settle(QProcess &process) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace stoa::kit
