-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the hub's figures count, found without looking at what is in order.

-- More is promised or set aside than is there. What a location keeps back for safety is nobody's yet.
CREATE INDEX position_oversold ON position (location, sku)
    WHERE on_hand - damaged - hold - display - quarantine - reserved < 0;

CREATE INDEX command_log_refused ON command_log (recorded_at, device) WHERE state = 'rejected';
