-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk must never lose. `body` and `sealed` are sealed, bound to their row; the rest is plain.

CREATE TABLE command (
    n           INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE,
    type        TEXT NOT NULL,
    v           BIGINT NOT NULL,
    lane        TEXT NOT NULL,
    hlc         BIGINT NOT NULL,
    at          BIGINT NOT NULL,
    off         BIGINT NOT NULL,
    actor       TEXT NOT NULL,
    device      TEXT NOT NULL,
    grant_id    TEXT NOT NULL,
    trace       TEXT NOT NULL,
    body        BLOB NOT NULL,
    state       TEXT NOT NULL,
    prior       BIGINT NOT NULL DEFAULT 0,
    tries       BIGINT NOT NULL DEFAULT 0,
    last_try    BIGINT,
    next_try    BIGINT,
    effects     TEXT NOT NULL DEFAULT '[]',
    problem     TEXT,
    sig         TEXT NOT NULL DEFAULT '',
    replaces    BIGINT NOT NULL DEFAULT 0,
    replaced_by BIGINT NOT NULL DEFAULT 0,
    resolved_at BIGINT,
    settled_at  BIGINT
);
CREATE INDEX command_open ON command (state, n) WHERE state IN ('pending', 'sent', 'applied', 'rejected');

CREATE TABLE lease (
    item     TEXT PRIMARY KEY,
    granted  BIGINT NOT NULL,
    consumed BIGINT NOT NULL,
    returned BIGINT NOT NULL,
    low      BIGINT NOT NULL,
    expires  BIGINT NOT NULL
);

CREATE TABLE offline_grant (
    id      TEXT PRIMARY KEY,
    login   TEXT NOT NULL,
    expires BIGINT NOT NULL,
    sealed  BLOB NOT NULL
);

CREATE TABLE kv (
    name   TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
);

-- Key slots: the journal's key under other keys. Readable without the journal's own key.
CREATE TABLE slot (
    name TEXT PRIMARY KEY,
    box  BLOB NOT NULL
);

-- Decisions of people about refused commands; the hub learns them by a command of its own.
CREATE TABLE note (
    id     INTEGER PRIMARY KEY,
    n      BIGINT NOT NULL,
    at     BIGINT NOT NULL,
    actor  TEXT NOT NULL,
    kind   TEXT NOT NULL,
    sealed BLOB NOT NULL
);
CREATE INDEX note_by_command ON note (n);
