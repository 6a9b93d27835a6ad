-- SPDX-License-Identifier: GPL-3.0-or-later
-- The day to which a movement belongs in the books, as YYYY-MM-DD by the calendar of its place; empty for
-- movements of before it was kept.
ALTER TABLE movement ADD COLUMN business_date TEXT NOT NULL DEFAULT '';
