-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may speak to the hub. Secrets are kept as hashes; instants are milliseconds since 1970 UTC.

-- Moves with every change of who may do what, so that each replica drops what it remembers.
CREATE TABLE access_epoch (
    id    BIGINT PRIMARY KEY,
    epoch BIGINT NOT NULL
);
INSERT INTO access_epoch (id, epoch) VALUES (1, 1);

-- `identity` signs offline grants and is known to every device; `token` keys sign access tokens and rotate.
CREATE TABLE hub_key (
    kid     TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    seed    TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE TABLE account (
    user_id    TEXT PRIMARY KEY,
    phc        TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- One row per sign-in: the refresh token that is good now, the one before it, and what became of them.
CREATE TABLE refresh_family (
    id            TEXT PRIMARY KEY,
    user_id       TEXT NOT NULL,
    device_id     TEXT NOT NULL,
    current_hash  TEXT NOT NULL,
    previous_hash TEXT NOT NULL DEFAULT '',
    rotated_at    BIGINT NOT NULL,
    made_at       BIGINT NOT NULL,
    expires_at    BIGINT NOT NULL,
    revoked_at    BIGINT,
    revoked_why   TEXT NOT NULL DEFAULT ''
);
CREATE INDEX refresh_family_by_user ON refresh_family (user_id);
CREATE INDEX refresh_family_by_device ON refresh_family (device_id);
CREATE INDEX refresh_family_by_end ON refresh_family (expires_at);

-- purpose: enrol (a device) or setup (the first administrator).
CREATE TABLE one_time_code (
    hash       TEXT PRIMARY KEY,
    purpose    TEXT NOT NULL,
    location   TEXT NOT NULL DEFAULT '',
    made_by    TEXT NOT NULL DEFAULT '',
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at    BIGINT,
    used_by    TEXT NOT NULL DEFAULT ''
);

CREATE TABLE api_key (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    hash        TEXT NOT NULL UNIQUE,
    permissions TEXT NOT NULL,
    stores      TEXT NOT NULL,
    made_by     TEXT NOT NULL DEFAULT '',
    made_at     BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    revoked_at  BIGINT,
    version     BIGINT NOT NULL DEFAULT 1
);

-- What a POST was answered, for 90 days. Secrets that are shown once are not in `body`.
CREATE TABLE idempotency (
    caller    TEXT NOT NULL,
    key       TEXT NOT NULL,
    request   TEXT NOT NULL,
    status    BIGINT NOT NULL,
    etag      TEXT NOT NULL DEFAULT '',
    location  TEXT NOT NULL DEFAULT '',
    body      TEXT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (caller, key)
);
CREATE INDEX idempotency_by_at ON idempotency (at);
