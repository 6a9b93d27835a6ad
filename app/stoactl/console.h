// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errorjson.h"
#include "core/base/result.h"
#include "core/services/desk/outboxentry.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace stoa::ctl {

/// What the program's end tells its caller; documented in --help.
enum class Exit {
    Done = 0,
    Failed = 1,
    Usage = 2,
    ProfileInUse = 3,
    Offline = 4,
    Unauthorised = 5,
    Partly = 6,
    Attention = 7, ///< in sync, but the hub refused commands that wait for a decision
    Interrupted = 130 ///< by Ctrl+C, as shells have it
};
Exit exitOf(const Error &error);

enum class Format { Text, Json };

/// Writes results to standard output, one JSON object per line where JSON was asked for, and trouble to
/// standard error.
class Console {
public:
    void setFormat(Format format) { m_format = format; }
    bool isJson() const { return m_format == Format::Json; }

    /// A line for people, or nothing when JSON was asked for.
    void line(const QString &text) const;
    /// A line for programs, or nothing when text was asked for.
    void object(const QJsonObject &object) const;
    /// Rows under headings, or as objects whose members are the headings.
    void table(const QStringList &headings, const QList<QJsonObject> &rows) const;
    /// Says on standard error, where it never mixes with a result, when a listing was cut: "100 of 840", or
    /// {"shown", "total"}.
    void remainder(qint64 shown, qint64 total) const;
    /// Says there that a listing was cut whose length nobody has counted.
    void more() const;
    /// Says there how many of the decisions of a simulation are made.
    void progress(qint64 done, qint64 total) const;
    /// Says there what a result leaves out and why, in half a sentence.
    void note(const QString &text) const;
    /// Says there that a listing may lack what this desk has not fetched yet.
    void incomplete() const;
    /// As it stands, whatever the format.
    void raw(const QByteArray &bytes) const;
    Exit trouble(const Error &error) const;

private:
    Format m_format = Format::Text;
};

/// Minor units as people read them: "12.50". Of a currency that is not known they stay as they are.
QString amountText(qint64 minorUnits, const QString &currency);

/// With the amounts of that member so, of the currency that stands beside it.
QList<QJsonObject> withAmounts(QList<QJsonObject> rows, const QString &member);

/// "1 order", "2 orders".
QString counted(qint64 number, const QString &noun);

/// How the outbox stands, in the words of the desktop's Sync panel: waiting, at_hub, needs_attention, of
/// these conflicts, and waits_for_earlier (those of the waiting that stand behind a refused one of their
/// lane).
void addCounts(QJsonObject &json, const OutboxCounts &counts);

/// The first line of the file ("-": standard input), or what is typed at the terminal without being shown.
Result<QString> readPassword(const QString &file, const char *title = "Password: ");

} // namespace stoa::ctl
