-- SPDX-License-Identifier: GPL-3.0-or-later
-- The version in whose place a version of a policy came when it was activated, as code|number: a roll back
-- leads there. Null for one that came first, and for those of before it was kept.
ALTER TABLE routing_policy ADD COLUMN earlier TEXT;
