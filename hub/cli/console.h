// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/cli/terminal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <memory>

namespace stoa::cli {

enum class Format { Text, Json };

/// What a command says, on whichever terminal: nothing in it can steer the terminal (core/base/printable.h).
/// Exit codes: 0 done, 1 failed, 2 wrong use or a value that cannot be right, 3 found something wrong, 6 done
/// but for a part (stoactl's 6; its 4 and 5 mean other things).
class Console {
public:
    static constexpr int kDone = 0;
    static constexpr int kFailed = 1;
    static constexpr int kWrongUse = 2;
    static constexpr int kFound = 3;
    static constexpr int kPartly = 6;

    explicit Console(std::shared_ptr<Terminal> terminal = std::make_shared<OwnTerminal>());

    /// With JSON, errors are objects too ({"error": {code, detail, field?}} on standard error), and nothing
    /// else than objects is said.
    void setFormat(Format format) { m_format = format; }
    bool isJson() const { return m_format == Format::Json; }

    void line(const QString &text) const;
    void json(const QJsonObject &object) const;
    /// What came of a command: the object, or the sentence.
    void result(const QJsonObject &object, const QString &text) const;
    /// To standard error, so that it never mixes with a result; nothing with JSON.
    void note(const QString &text) const;
    /// Overwrites itself on a terminal; elsewhere told at most every few seconds by its callers.
    void progress(const QString &text) const;
    /// Wrong use where the error is about what was given.
    int failed(const Error &error) const;
    int wrongUse(const QString &detail) const;

    /// Columns under their names, or one JSON object {"items": [...]} with the members of `more`.
    void table(Format format, const QStringList &columns, const QList<QJsonObject> &rows,
               QJsonObject more = {}) const;

    /// The first line of the file, or what is typed (twice, unseen) at the terminal. Never from an argument,
    /// which every user of the machine could read.
    Result<QString> password(const QString &file) const { return m_terminal->password(file); }
    QString path(const QString &file) const { return m_terminal->path(file); }
    /// A file of at most this size, read where the command was typed.
    Result<QByteArray> content(const QString &file, qint64 most) const
    {
        return m_terminal->content(file, most);
    }

    /// For work that ends at a good place when it is interrupted.
    void minds() const { m_terminal->minds(); }
    bool isInterrupted() const { return m_terminal->isInterrupted(); }

    /// For what speaks for another process.
    Terminal &terminal() const { return *m_terminal; }

private:
    void complain(const Error &error) const;

    Format m_format = Format::Text;
    std::shared_ptr<Terminal> m_terminal;
};

} // namespace stoa::cli
