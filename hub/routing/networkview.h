// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orders/routingview.h"
#include "hub/log/headboard.h"

#include <memory>
#include <mutex>

namespace stoa::hub {

/// The network as the router sees it, shared by all who look: read once, and again when the configuration or
/// the catalogue has moved, here or at another replica. What was handed out stays as it was. May be called
/// from any thread.
class NetworkView {
public:
    using View = std::shared_ptr<const RoutingView>;

    explicit NetworkView(const HeadBoard &board);
    /// Read on this connection where nobody has done so yet. One reads, the others wait for it.
    Result<View> now(sql::Connection &reader);
    /// Up to where of the configuration now() tells at least.
    qint64 head() const;
    /// How often it was read.
    int readings() const;

private:
    Result<View> read(sql::Connection &reader);

    const HeadBoard &m_board;
    mutable std::mutex m_mutex;
    View m_view;
    qint64 m_configuration = -1; ///< head of the stream
    qint64 m_catalogue = -1;
    int m_readings = 0;
};

} // namespace stoa::hub
