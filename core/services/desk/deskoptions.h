// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace stoa {

/// Write: for the one process that holds the profile's lock. Read: beside it; nothing is changed or mended.
enum class DeskAccess { Write, Read };

/// What it takes to open a profile's files.
struct DeskOptions {
    QString folder;
    QByteArray journalKey; ///< 32 bytes
    QString device; ///< id; empty before enrolment
    int readers = 2;
    DeskAccess access = DeskAccess::Write;
    // Tests of small disks have others.
    qint64 reserveBytes = 16LL * 1024 * 1024; ///< kept back for what is under way when the disk is full
    qint64 lowBytes = 200LL * 1024 * 1024; ///< with less free, nothing more is fetched
    qint64 fullBytes = 4LL * 1024 * 1024;
};

/// What was found when the files were opened, and what was done about it.
struct DeskHealth {
    bool uncleanStop = false; ///< the last program did not close them; they were checked
    std::optional<QString> cacheQuarantined; ///< where the broken cache went; it is rebuilt from the hub
    std::optional<QString> journalQuarantined; ///< where the broken journal went
    int salvaged = 0; ///< commands saved from it and from its side log
    int lost = 0; ///< numbers of the journal that could not be read; the hub is asked about them
};

} // namespace stoa
