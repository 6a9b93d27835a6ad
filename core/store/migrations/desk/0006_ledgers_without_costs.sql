-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a movement cost stays at the hub: a ledger goes to everybody who sees stock, and costs do not.
UPDATE movement SET unit_cost = NULL, currency = NULL WHERE unit_cost IS NOT NULL OR currency IS NOT NULL;
