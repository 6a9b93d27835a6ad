-- SPDX-License-Identifier: GPL-3.0-or-later
-- The trigger that gives positions their label is the writing connection's own from here on: a first copy does
-- without it, row by row, and gives its labels once at the end.
DROP TRIGGER position_labelled;
