-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a user was allowed before a change, up to the instant of that change, so that what was done without
-- the hub is judged by the rights of its time.
CREATE TABLE past_rights (
    user_id TEXT NOT NULL,
    until   BIGINT NOT NULL,
    rights  TEXT NOT NULL,
    PRIMARY KEY (user_id, until)
);
