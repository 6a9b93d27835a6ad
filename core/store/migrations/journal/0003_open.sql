-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is not done with is found without a walk over what is: settled rows stay until a backup holds them.
DROP INDEX command_open;
CREATE INDEX command_open ON command (n, state) WHERE state NOT IN ('settled', 'resolved');
