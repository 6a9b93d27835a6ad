// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/nodesettings.h"
#include "core/domain/network/openinghours.h"
#include "core/domain/network/parcel.h"
#include "core/domain/network/zonesla.h"
#include "models/shared/formats.h"
#include "models/shared/tableroles.h"

#include <QCoreApplication>

namespace stoa {

/// How full an hour of a location is.
enum class LoadState {
    Closed, ///< or it does not offer the method
    Room,
    Buffer, ///< only what is held back for peaks is left
    Full,
};

/// The words of the network: places, hours, loads, service goals; those of orders and zones are OrderWords.
class NetworkWords {
    Q_DECLARE_TR_FUNCTIONS(stoa::NetworkWords)
public:
    static QString kind(LocationKind kind);
    static QString icon(LocationKind kind);
    /// The code itself for one that this program does not know.
    static QString capability(const QString &code);
    static QString load(LoadState state);
    static StatusKind loadKind(LoadState state);
    /// With the method that it is about, where it is one of several: "Click and collect: Full".
    static QString load(LoadState state, std::optional<FulfilmentMethod> method);
    static QString verdict(SlaVerdict verdict);
    static StatusKind verdictKind(SlaVerdict verdict);
    static QString goods(GoodsFlag flag);
    /// 1 to 7, as QDate counts.
    static QString day(int dayOfWeek, const Formats &formats);
    static QString shortDay(int dayOfWeek, const Formats &formats);
    static QString percent(BasisPoints share, const Formats &formats);
    /// As one types it: "17.5".
    static QString typedPercent(BasisPoints share, const Formats &formats);
    static QString hours(int hours, const Formats &formats);
    static QString kilometres(qint64 metres, const Formats &formats);

    /// Whether a place is open, and when that changes.
    struct Moment {
        bool open = false;
        std::optional<Instant> until = {};
        friend bool operator==(const Moment &, const Moment &) = default;
    };
    static Moment momentOf(const OpeningHours &hours, Instant now);
    /// By the wall clock of the place, which `there` is of: "Open until 21:00", "Opens Mon 09:00".
    static QString open(const Moment &moment, const LocalClock &clock, Instant now, const Formats &there);
};

} // namespace stoa
