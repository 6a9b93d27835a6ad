// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/network/carrier.h"
#include "core/domain/network/nodesettings.h"
#include "models/network/networkdesk.h"
#include "tests/kit/deskstage.h"

namespace stoa::kit {

/// A clock that shows one instant; its steady time runs.
class SetClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_real.monotonicMs(); }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now = *Instant::parse(u"2026-11-18T12:32:00Z"); ///< a Wednesday, 14:32 in Athens
    SystemClock m_real;
};

/// A desk's files with a network in them: 13 locations of all kinds with hours and settings, 2 carriers, the
/// slots of a week and two days to come, orders with their fulfilments.
///
/// ATH-ERM is full at the present hour, ATH-KIF in its buffer, PAT-AGO switched off, VOL-LCK is a locker
/// point without coordinates.
class NetworkStage {
public:
    explicit NetworkStage(int moreStores = 0);

    StoreThread &store() { return stage.store(); }
    /// May change everything everywhere.
    static Rights planner();
    /// May change Athens Ermou alone.
    static Rights storePlanner();
    /// What the hub sends when somebody else saves the settings of a location.
    void settingsAtHub(const NodeSettings &settings, qint64 version);
    static Carrier carrier(const QString &code, const QString &name);

    SetClock clock;
    DeskStage stage{DeskStage::Data::None};
    Wording wording{QStringLiteral("en"), QTimeZone("Europe/Athens")};

private:
    void fill(int moreStores);
    qint64 m_seq = 0;
};

} // namespace stoa::kit
