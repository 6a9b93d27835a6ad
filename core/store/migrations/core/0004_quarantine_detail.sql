-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was found wrong with an event, in technical English; empty for those of before it was kept.
ALTER TABLE order_quarantine ADD COLUMN detail TEXT NOT NULL DEFAULT '';
