-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the hub tells others over HTTP: who wants to be told of what, what happened, and how far telling has
-- come. Instants are milliseconds since 1970 UTC.

-- secret and earlier_secret are sealed with a key of the hub's; the earlier one signs as well until
-- earlier_until. Nothing is sent before resume_at. failing_since: no delivery has come through since.
CREATE TABLE webhook (
    id             TEXT PRIMARY KEY,
    name           TEXT NOT NULL,
    url            TEXT NOT NULL,
    active         BIGINT NOT NULL DEFAULT 1,
    stopped_why    TEXT NOT NULL DEFAULT '',
    secret         TEXT NOT NULL,
    earlier_secret TEXT,
    earlier_until  BIGINT,
    failures       BIGINT NOT NULL DEFAULT 0,
    failing_since  BIGINT,
    resume_at      BIGINT NOT NULL DEFAULT 0,
    made_by        TEXT NOT NULL,
    made_at        BIGINT NOT NULL,
    version        BIGINT NOT NULL DEFAULT 1
);

-- Asked at every change that could be told, so it is the key that is looked for.
CREATE TABLE webhook_type (
    type    TEXT NOT NULL,
    webhook TEXT NOT NULL,
    PRIMARY KEY (type, webhook)
);
CREATE INDEX webhook_type_of ON webhook_type (webhook);

-- Written in the transaction of the change. n is the order of telling, which for one subject is the order of
-- its changes, since these wait for one another.
CREATE TABLE webhook_event (
-- sqlite:
    n           INTEGER PRIMARY KEY AUTOINCREMENT,
-- postgres:
    n           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
-- both:
    id          TEXT NOT NULL UNIQUE,
    type        TEXT NOT NULL,
    subject     TEXT NOT NULL,
    body        TEXT NOT NULL,
    trace       TEXT NOT NULL DEFAULT '',
    occurred_at BIGINT NOT NULL,
    told_at     BIGINT NOT NULL
);
CREATE INDEX webhook_event_by_time ON webhook_event (told_at);

-- state: pending, delivered or dead. While lease_until lies ahead the one who holds the lease is sending it.
CREATE TABLE webhook_delivery (
    webhook     TEXT NOT NULL,
    event       BIGINT NOT NULL,
    subject     TEXT NOT NULL,
    state       TEXT NOT NULL DEFAULT 'pending',
    attempts    BIGINT NOT NULL DEFAULT 0,
    queued_at   BIGINT NOT NULL,
    next_at     BIGINT NOT NULL,
    lease       TEXT NOT NULL DEFAULT '',
    lease_until BIGINT NOT NULL DEFAULT 0,
    last_status BIGINT NOT NULL DEFAULT 0,
    last_error  TEXT NOT NULL DEFAULT '',
    done_at     BIGINT,
    PRIMARY KEY (webhook, event)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (next_at) WHERE state = 'pending';
CREATE INDEX webhook_delivery_due_to ON webhook_delivery (webhook, next_at) WHERE state = 'pending';
CREATE INDEX webhook_delivery_in_order ON webhook_delivery (webhook, subject, event) WHERE state = 'pending';
CREATE INDEX webhook_delivery_dead ON webhook_delivery (webhook, event) WHERE state = 'dead';
CREATE INDEX webhook_delivery_done ON webhook_delivery (done_at) WHERE state <> 'pending';
CREATE INDEX webhook_delivery_of ON webhook_delivery (event);
