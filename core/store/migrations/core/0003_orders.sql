-- SPDX-License-Identifier: GPL-3.0-or-later
-- Orders and what belongs to one: fulfilments, reservations, decisions, returns, tasks. Rows of one order
-- travel together, to the desks of every location that takes part in it (`places`).

-- Grams of one unit, 0: not known; and what is special about the goods (hazmat, cold, oversize).
ALTER TABLE item ADD COLUMN weight BIGINT NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN flags TEXT NOT NULL DEFAULT '[]';

CREATE TABLE orders (
    id            TEXT PRIMARY KEY,
    number        TEXT NOT NULL,
    channel       TEXT NOT NULL,
    customer      TEXT NOT NULL DEFAULT '',
    placed_at     BIGINT NOT NULL,
    state         TEXT NOT NULL,
    priority      TEXT NOT NULL DEFAULT 'normal',
    method        TEXT NOT NULL,
    pickup_at     TEXT NOT NULL DEFAULT '',
    city          TEXT NOT NULL DEFAULT '',
    postal_code   TEXT NOT NULL DEFAULT '',
    country       TEXT NOT NULL DEFAULT '',
    zone          TEXT NOT NULL DEFAULT '',
    latitude      BIGINT,
    longitude     BIGINT,
    currency      TEXT NOT NULL,
    shipping      BIGINT NOT NULL DEFAULT 0,
    total         BIGINT NOT NULL DEFAULT 0,
    units         BIGINT NOT NULL DEFAULT 0,
    open_units    BIGINT NOT NULL DEFAULT 0,
    payment       TEXT NOT NULL,
    holds         TEXT NOT NULL DEFAULT '[]',
    promised_from BIGINT,
    promised_to   BIGINT,
    expected_at   BIGINT,
    queue         TEXT NOT NULL DEFAULT '',
    route_wanted  BIGINT,
    places        TEXT NOT NULL DEFAULT '[]',
    lines         TEXT NOT NULL,
    timeline      TEXT NOT NULL DEFAULT '[]',
    closed_at     BIGINT,
    version       BIGINT NOT NULL DEFAULT 1,
    updated_at    BIGINT NOT NULL DEFAULT 0,
    ext           TEXT
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
-- A channel never uses a number twice.
CREATE UNIQUE INDEX orders_by_number ON orders (channel, number);
CREATE INDEX orders_by_placed ON orders (placed_at, id);
CREATE INDEX orders_by_state ON orders (state, placed_at, id);
CREATE INDEX orders_to_route ON orders (route_wanted) WHERE route_wanted IS NOT NULL;

CREATE TABLE fulfilment (
    id           TEXT PRIMARY KEY,
    order_id     TEXT NOT NULL,
    order_number TEXT NOT NULL,
    channel      TEXT NOT NULL,
    number       TEXT NOT NULL,
    location     TEXT NOT NULL,
    method       TEXT NOT NULL,
    state        TEXT NOT NULL,
    priority     TEXT NOT NULL DEFAULT 'normal',
    lines        TEXT NOT NULL,
    units        BIGINT NOT NULL DEFAULT 0,
    carrier      TEXT NOT NULL DEFAULT '',
    service      TEXT NOT NULL DEFAULT '',
    tracking     TEXT NOT NULL DEFAULT '',
    box          TEXT NOT NULL DEFAULT '',
    weight       BIGINT NOT NULL DEFAULT 0,
    wave         TEXT NOT NULL DEFAULT '',
    bay          TEXT NOT NULL DEFAULT '',
    car          TEXT NOT NULL DEFAULT '',
    due_at       BIGINT,
    cut_off_at   BIGINT,
    slot_at      BIGINT,
    expires_at   BIGINT,
    handover     TEXT,
    reached      TEXT NOT NULL DEFAULT '{}',
    created_at   BIGINT NOT NULL,
    version      BIGINT NOT NULL DEFAULT 1,
    updated_at   BIGINT NOT NULL DEFAULT 0,
    ext          TEXT
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX fulfilment_by_order ON fulfilment (order_id, number);
CREATE INDEX fulfilment_by_work ON fulfilment (location, state, due_at);
CREATE INDEX fulfilment_by_tracking ON fulfilment (tracking) WHERE tracking <> '';

-- holder: the order, or a cart's own reference. Those of a fulfilment travel with the order.
CREATE TABLE reservation (
    id         TEXT PRIMARY KEY,
    holder     TEXT NOT NULL,
    line       BIGINT NOT NULL DEFAULT 0,
    sku        TEXT NOT NULL,
    location   TEXT NOT NULL,
    quantity   BIGINT NOT NULL CHECK (quantity > 0),
    state      TEXT NOT NULL,
    expires_at BIGINT,
    fulfilment TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL DEFAULT 0,
    ext        TEXT
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX reservation_by_holder ON reservation (holder, line);
CREATE INDEX reservation_by_fulfilment ON reservation (fulfilment) WHERE fulfilment <> '';
CREATE INDEX reservation_by_position ON reservation (sku, location) WHERE state IN ('held', 'committed');
CREATE INDEX reservation_to_expire ON reservation (expires_at) WHERE state = 'held';

-- Why the parts of an order are supplied from where they are: the choice and what came next, in figures. The
-- full record stays at the hub.
CREATE TABLE decision (
    id             TEXT PRIMARY KEY,
    order_id       TEXT NOT NULL,
    at             BIGINT NOT NULL,
    policy         TEXT NOT NULL,
    policy_version BIGINT NOT NULL,
    outcome        TEXT NOT NULL,
    summary        TEXT NOT NULL,
    version        BIGINT NOT NULL DEFAULT 1,
    ext            TEXT
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX decision_by_order ON decision (order_id, at);

CREATE TABLE return_case (
    id           TEXT PRIMARY KEY,
    number       TEXT NOT NULL,
    order_id     TEXT NOT NULL,
    order_number TEXT NOT NULL,
    channel      TEXT NOT NULL,
    state        TEXT NOT NULL,
    wish         TEXT NOT NULL,
    location     TEXT NOT NULL DEFAULT '',
    lines        TEXT NOT NULL,
    currency     TEXT NOT NULL,
    refund       BIGINT NOT NULL DEFAULT 0,
    replacement  TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    reached      TEXT NOT NULL DEFAULT '{}',
    created_at   BIGINT NOT NULL,
    version      BIGINT NOT NULL DEFAULT 1,
    updated_at   BIGINT NOT NULL DEFAULT 0,
    ext          TEXT
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX return_case_by_order ON return_case (order_id, created_at);
CREATE INDEX return_case_by_state ON return_case (state, created_at, id);

-- Personal: who gets the goods of an order. In streams of their own; gone some days after the order is closed.
CREATE TABLE order_contact (
    order_id   TEXT PRIMARY KEY,
    name       TEXT NOT NULL DEFAULT '',
    phone      TEXT NOT NULL DEFAULT '',
    email      TEXT NOT NULL DEFAULT '',
    street     TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL DEFAULT 0,
    ext        TEXT
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- What somebody at a location has to do: kind says what (count, refund, callCustomer, restock …), subject
-- whose (a SKU, an order's id).
CREATE TABLE task (
    id         TEXT PRIMARY KEY,
    location   TEXT NOT NULL,
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL DEFAULT '',
    order_id   TEXT NOT NULL DEFAULT '',
    state      TEXT NOT NULL DEFAULT 'open',
    due_at     BIGINT,
    assignee   TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',
    detail     TEXT NOT NULL DEFAULT '{}',
    created_at BIGINT NOT NULL,
    closed_at  BIGINT,
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL DEFAULT 0,
    ext        TEXT
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX task_by_location ON task (location, state, due_at);
CREATE INDEX task_by_order ON task (order_id) WHERE order_id <> '';

-- What a location can do for orders, beside what stands with it; edited by whoever plans the network.
CREATE TABLE node (
    location   TEXT PRIMARY KEY,
    settings   TEXT NOT NULL,
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL DEFAULT 0,
    ext        TEXT
);

CREATE TABLE carrier (
    code       TEXT PRIMARY KEY,
    names      TEXT NOT NULL,
    details    TEXT NOT NULL,
    active     BIGINT NOT NULL DEFAULT 1,
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL DEFAULT 0,
    ext        TEXT
);

-- One row per version of a policy, of which nothing but the state changes once it was simulated. number: the
-- version as text, for the key.
CREATE TABLE routing_policy (
    code         TEXT NOT NULL,
    number       TEXT NOT NULL,
    name         TEXT NOT NULL,
    state        TEXT NOT NULL,
    owner        TEXT NOT NULL DEFAULT '',
    body         TEXT NOT NULL,
    note         TEXT NOT NULL DEFAULT '',
    created_by   TEXT NOT NULL DEFAULT '',
    created_at   BIGINT NOT NULL,
    approved_by  TEXT NOT NULL DEFAULT '',
    activated_at BIGINT,
    simulation   TEXT NOT NULL DEFAULT '',
    version      BIGINT NOT NULL DEFAULT 1,
    updated_at   BIGINT NOT NULL DEFAULT 0,
    ext          TEXT,
    PRIMARY KEY (code, number)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:

-- Capacity that is taken, per location, method and hour; slot: "ship@2026-11-30T14:00:00.000Z".
CREATE TABLE slot (
    location TEXT NOT NULL,
    slot     TEXT NOT NULL,
    start_at BIGINT NOT NULL,
    held     BIGINT NOT NULL DEFAULT 0,
    used     BIGINT NOT NULL DEFAULT 0,
    version  BIGINT NOT NULL DEFAULT 1,
    ext      TEXT,
    PRIMARY KEY (location, slot)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX slot_by_start ON slot (start_at);

-- Orders and events that could not be taken, with the reason: to be mended and played again.
CREATE TABLE order_quarantine (
    id         TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,
    source     TEXT NOT NULL,
    reference  TEXT NOT NULL DEFAULT '',
    problem    TEXT NOT NULL,
    field      TEXT NOT NULL DEFAULT '',
    body       TEXT NOT NULL,
    state      TEXT NOT NULL DEFAULT 'open',
    tries      BIGINT NOT NULL DEFAULT 1,
    result     TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL DEFAULT 0,
    ext        TEXT
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX order_quarantine_by_state ON order_quarantine (state, created_at, id);
