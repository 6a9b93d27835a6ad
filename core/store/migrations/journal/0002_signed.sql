-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each command is signed by the device when it is done, not when it is sent.
ALTER TABLE command ADD COLUMN device_sig BLOB NOT NULL DEFAULT x'';
