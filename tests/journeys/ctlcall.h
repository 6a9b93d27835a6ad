// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace stoa::journeys {

/// What stoactl said.
struct Said {
    int exit = -1;
    QByteArray out;
    QByteArray trouble;

    QList<QJsonObject> objects() const; ///< of standard output, one per line
    QJsonObject object() const { return objects().value(0); }
    QString errorCode() const;
    QString errorField() const;
};

/// Runs stoactl with --json on a profile.
Said ctl(const QString &folder, const QStringList &arguments);
/// The same for people, without --json.
Said ctlText(const QString &folder, const QStringList &arguments, const QByteArray &input = {});
/// As ctl(), and interrupts it (as Ctrl+C does) once it has said that on standard error.
Said ctlInterrupted(const QString &folder, const QStringList &arguments, const QByteArray &once);
/// Runs it with these arguments alone, and with that in its standard input.
Said ctlPlain(const QStringList &arguments, const QByteArray &input = {});

} // namespace stoa::journeys
