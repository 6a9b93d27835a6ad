// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace stoa::cli {

/// Where the words of a command go to and come from: the terminal of this process, or, when a running hub
/// does the work, the one at the other end of its control socket.
class Terminal {
public:
    virtual ~Terminal() = default;

    virtual void out(const QString &text) = 0;
    virtual void error(const QString &text) = 0;
    /// Overwrites itself where it can.
    virtual void progress(const QString &text) = 0;
    /// The first line of the file, or what is typed twice, unseen.
    virtual Result<QString> password(const QString &file) = 0;
    /// What is in a file of the place where the command was typed. Only of a regular one: nothing is waited
    /// for.
    virtual Result<QByteArray> content(const QString &file, qint64 most) = 0;
    /// A file's name as it was meant where the command was typed.
    virtual QString path(const QString &file) const = 0;
    /// From now on an interrupt (Ctrl+C, or the other end going away) is remembered instead of ending all.
    virtual void minds() = 0;
    virtual bool isInterrupted() const = 0;
};

/// Standard input, output and error of this process.
class OwnTerminal final : public Terminal {
public:
    void out(const QString &text) override;
    void error(const QString &text) override;
    void progress(const QString &text) override;
    Result<QString> password(const QString &file) override;
    Result<QByteArray> content(const QString &file, qint64 most) override;
    QString path(const QString &file) const override { return file; }
    void minds() override;
    bool isInterrupted() const override;
};

} // namespace stoa::cli
