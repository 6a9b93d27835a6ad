-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the carrier was told that a label counts no more; none: it is still to be told.
ALTER TABLE shipment_cancelled ADD COLUMN told_at BIGINT;
UPDATE shipment_cancelled SET told_at = cancelled_at;
CREATE INDEX shipment_cancelled_to_tell ON shipment_cancelled (cancelled_at) WHERE told_at IS NULL;
