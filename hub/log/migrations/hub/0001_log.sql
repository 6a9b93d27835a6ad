-- SPDX-License-Identifier: GPL-3.0-or-later
-- The hub's log: streams and their numbers, what devices sent, who did what. Instants are milliseconds since
-- 1970 UTC.

-- One row per stream; whoever gives out numbers holds it to the end of the transaction, so that the order of
-- numbers is the order of commits. `no` stands for the stream in the tables below.
CREATE TABLE stream_head (
    stream    TEXT PRIMARY KEY,
    no        BIGINT NOT NULL UNIQUE,
    head      BIGINT NOT NULL DEFAULT 0,
    floor     BIGINT NOT NULL DEFAULT 0,
    live_rows BIGINT NOT NULL DEFAULT 0,
    sum128    TEXT NOT NULL DEFAULT '00000000000000000000000000000000'
);

-- The latest change of each row, nothing older: it grows with the rows, not with the changes.
CREATE TABLE feed (
    stream BIGINT NOT NULL,
    type   BIGINT NOT NULL,
    key    TEXT NOT NULL,
    seq    BIGINT NOT NULL,
    del    BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (stream, type, key)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE UNIQUE INDEX feed_by_seq ON feed (stream, seq);

-- The boundaries at which a copy may stand, and the word by which it proves that it stood there.
CREATE TABLE stream_commit (
    stream    BIGINT NOT NULL,
    seq_end   BIGINT NOT NULL,
    seq_start BIGINT NOT NULL,
    token     BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (stream, seq_end)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- Every command that was ever decided, by the number its device gave it. problem and effects go once the
-- device has acknowledged the result.
CREATE TABLE command_log (
    device      TEXT NOT NULL,
    n           BIGINT NOT NULL,
    command_id  TEXT NOT NULL,
    body_hash   TEXT NOT NULL,
    type        TEXT NOT NULL,
    state       TEXT NOT NULL,
    actor       TEXT NOT NULL DEFAULT '',
    flags       TEXT NOT NULL DEFAULT '',
    problem     TEXT,
    effects     TEXT,
    signature   TEXT,
    occurred_at BIGINT NOT NULL,
    hlc         BIGINT NOT NULL DEFAULT 0,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (device, n)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE UNIQUE INDEX command_log_by_id ON command_log (command_id);

-- through_n: 1..through_n of the device are decided.
CREATE TABLE device_mark (
    device    TEXT PRIMARY KEY,
    through_n BIGINT NOT NULL DEFAULT 0,
    ack_below BIGINT NOT NULL DEFAULT 0,
    seen_at   BIGINT NOT NULL DEFAULT 0
);

-- generation, boot nonce, where the database stood when it was opened last, secrets of sessions.
CREATE TABLE hub_state (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- Append-only; each entry's hash covers the one before it in its chain.
CREATE TABLE audit (
    chain   TEXT NOT NULL,
    n       BIGINT NOT NULL,
    at      BIGINT NOT NULL,
    actor   TEXT NOT NULL,
    device  TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL,
    trace   TEXT NOT NULL,
    hash    TEXT NOT NULL,
    PRIMARY KEY (chain, n)
);
CREATE INDEX audit_by_at ON audit (at, chain, n);
CREATE INDEX audit_by_subject ON audit (subject, at);

CREATE TABLE audit_head (
    chain TEXT PRIMARY KEY,
    n     BIGINT NOT NULL,
    hash  TEXT NOT NULL
);

-- What an import could not explain, line by line.
CREATE TABLE quarantine (
    source  TEXT NOT NULL,
    line    BIGINT NOT NULL,
    reason  TEXT NOT NULL,
    detail  TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (source, line)
);
