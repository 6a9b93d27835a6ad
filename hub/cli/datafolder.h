// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <memory>

namespace stoa::cli {

/// The hub's data directory, held by one process at a time: a kernel lock on stoa.lock that ends with the
/// process, however it ends.
class DataFolder {
public:
    /// $XDG_STATE_HOME/stoa-hub, or ~/.local/state/stoa-hub.
    static QString usual();
    /// Where no hub is: a mistyped path must not become another hub, so only what makes one makes a folder.
    enum class Missing { Refuse, Make };
    /// Takes the lock; makes the folder (for its owner only) where that was asked for. InUse when another
    /// process has it, NotFound when no hub is there.
    static Result<std::unique_ptr<DataFolder>> take(const QString &path, Missing missing = Missing::Refuse);

    /// Where the second witness of a folder's database lies: outside of the folder, so that a copy of the
    /// folder that is put back does not bring it along. Empty when there is no such place.
    static QString farWitnessOf(const QString &folder);

    const QString &path() const { return m_path; }

    /// Where no hub is one is begun, and what an earlier beginning left is removed: until finishMaking()
    /// nobody else takes it for a hub.
    Result<void> beginMaking();
    static void finishMaking(const QString &path);

    /// Where the hub that has the folder answers; empty where none says so.
    static QString addressIn(const QString &path);
    /// Told while it answers, for commands of this machine that call it.
    Result<void> tellAddress(const QString &url) const;
    void forgetAddress() const;

    /// Puts down what nobody else may read, at one stroke.
    static Result<void> keepSecret(const QString &file, const QByteArray &text);

private:
    explicit DataFolder(const QString &path);

    QString m_path;
    QFile m_lock;
};

} // namespace stoa::cli
