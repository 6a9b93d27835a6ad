-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the hub alone keeps of routing: whole decisions, how fast goods sell, examples and trials of policies,
-- labels.

-- record: stoa-decision/1, packed with zstd. Written with the routing itself. wave: id of the wave in which the
-- order was planned together with others, and how far that may be from the best, thousandths.
CREATE TABLE decision_record (
    id       TEXT PRIMARY KEY,
    order_id TEXT NOT NULL,
    at       BIGINT NOT NULL,
    record   BLOB NOT NULL,
    wave     TEXT NOT NULL DEFAULT '',
    gap      BIGINT
);
CREATE INDEX decision_record_by_order ON decision_record (order_id, at);
CREATE INDEX decision_record_by_time ON decision_record (at);

-- weekly: thousandths sold a week, over 28 days; accuracy: basis points of counts that agreed.
CREATE TABLE pace (
    sku        TEXT NOT NULL,
    location   TEXT NOT NULL,
    weekly     BIGINT NOT NULL DEFAULT 0,
    accuracy   BIGINT,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (sku, location)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX pace_by_time ON pace (updated_at);

-- An order with what has to become of it under every version of a policy that is to be activated.
CREATE TABLE golden_order (
    code       TEXT PRIMARY KEY,
    policy     TEXT NOT NULL,
    name       TEXT NOT NULL,
    body       TEXT NOT NULL,
    updated_by TEXT NOT NULL DEFAULT '',
    updated_at BIGINT NOT NULL,
    version    BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX golden_order_by_policy ON golden_order (policy, code);

-- state: waiting, running, done, cancelled, failed, interrupted. done of total orders; result only of those
-- that are done.
CREATE TABLE simulation (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL DEFAULT '',
    state      TEXT NOT NULL,
    body       TEXT NOT NULL,
    done       BIGINT NOT NULL DEFAULT 0,
    total      BIGINT NOT NULL DEFAULT 0,
    result     TEXT NOT NULL DEFAULT '',
    problem    TEXT NOT NULL DEFAULT '',
    runner     TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    ended_at   BIGINT
);
CREATE INDEX simulation_by_state ON simulation (state, created_at);

-- When each of the hub's regular jobs ran last.
CREATE TABLE regular_job (
    name    TEXT PRIMARY KEY,
    last_at BIGINT NOT NULL,
    took_ms BIGINT NOT NULL DEFAULT 0,
    done    BIGINT NOT NULL DEFAULT 0,
    problem TEXT NOT NULL DEFAULT ''
);

-- What was bought of a carrier for a fulfilment. next_poll: when the carrier is asked again, or none.
CREATE TABLE shipment (
    fulfilment TEXT PRIMARY KEY,
    carrier    TEXT NOT NULL,
    service    TEXT NOT NULL,
    tracking   TEXT NOT NULL,
    sscc       TEXT NOT NULL,
    cost       BIGINT NOT NULL,
    currency   TEXT NOT NULL,
    bought_at  BIGINT NOT NULL,
    arrives_at BIGINT,
    state      TEXT NOT NULL DEFAULT 'bought',
    next_poll  BIGINT
);
CREATE UNIQUE INDEX shipment_by_tracking ON shipment (tracking);
CREATE INDEX shipment_to_poll ON shipment (next_poll) WHERE next_poll IS NOT NULL;

-- Customers who were reminded that something waits for them.
CREATE TABLE pickup_reminder (
    fulfilment TEXT PRIMARY KEY,
    at         BIGINT NOT NULL
);
