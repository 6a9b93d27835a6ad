-- SPDX-License-Identifier: GPL-3.0-or-later
-- What desk and hub both hold. Amounts are minor units, quantities thousandths, instants milliseconds since
-- 1970 UTC. `ext` keeps the fields of newer versions as JSON.

CREATE TABLE item (
    sku        TEXT PRIMARY KEY,
    names      TEXT NOT NULL,
    category   TEXT NOT NULL DEFAULT '',
    brand      TEXT NOT NULL DEFAULT '',
    unit       TEXT NOT NULL DEFAULT 'H87',
    price      BIGINT,
    currency   TEXT NOT NULL DEFAULT 'EUR',
    vat_class  TEXT NOT NULL DEFAULT '',
    velocity   TEXT NOT NULL DEFAULT '',
    active     BIGINT NOT NULL DEFAULT 1,
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL DEFAULT 0,
    ext        TEXT
);
CREATE INDEX item_by_category ON item (category, sku);

-- Apart from the item, so that a desk whose people may not see costs never has them.
CREATE TABLE item_cost (
    sku      TEXT PRIMARY KEY,
    cost     BIGINT NOT NULL,
    currency TEXT NOT NULL,
    version  BIGINT NOT NULL DEFAULT 1,
    ext      TEXT
);

CREATE TABLE barcode (
    gtin    TEXT PRIMARY KEY,
    sku     TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    ext     TEXT
);
CREATE INDEX barcode_by_sku ON barcode (sku);

CREATE TABLE category (
    code    TEXT PRIMARY KEY,
    parent  TEXT NOT NULL DEFAULT '',
    names   TEXT NOT NULL,
    rank    BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL DEFAULT 1,
    ext     TEXT
);

CREATE TABLE location (
    code         TEXT PRIMARY KEY,
    kind         TEXT NOT NULL,
    names        TEXT NOT NULL,
    street       TEXT NOT NULL DEFAULT '',
    city         TEXT NOT NULL DEFAULT '',
    postal_code  TEXT NOT NULL DEFAULT '',
    country      TEXT NOT NULL DEFAULT '',
    time_zone    TEXT NOT NULL DEFAULT 'UTC',
    zone         TEXT NOT NULL DEFAULT '',
    latitude     BIGINT,
    longitude    BIGINT,
    hours        TEXT NOT NULL DEFAULT '{}',
    capabilities TEXT NOT NULL DEFAULT '[]',
    active       BIGINT NOT NULL DEFAULT 1,
    version      BIGINT NOT NULL DEFAULT 1,
    updated_at   BIGINT NOT NULL DEFAULT 0,
    ext          TEXT
);

CREATE TABLE reason (
    code            TEXT PRIMARY KEY,
    kind            TEXT NOT NULL,
    sign            TEXT NOT NULL,
    counter_account TEXT NOT NULL,
    names           TEXT NOT NULL,
    rank            BIGINT NOT NULL DEFAULT 0,
    active          BIGINT NOT NULL DEFAULT 1,
    system          BIGINT NOT NULL DEFAULT 0,
    version         BIGINT NOT NULL DEFAULT 1,
    ext             TEXT
);

CREATE TABLE role (
    code        TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    permissions TEXT NOT NULL,
    built_in    BIGINT NOT NULL DEFAULT 0,
    version     BIGINT NOT NULL DEFAULT 1,
    ext         TEXT
);

CREATE TABLE app_user (
    id           TEXT PRIMARY KEY,
    login        TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL,
    roles        TEXT NOT NULL,
    stores       TEXT NOT NULL,
    language     TEXT NOT NULL DEFAULT '',
    state        TEXT NOT NULL DEFAULT 'active',
    version      BIGINT NOT NULL DEFAULT 1,
    updated_at   BIGINT NOT NULL DEFAULT 0,
    ext          TEXT
);

CREATE TABLE device (
    id          TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    location    TEXT NOT NULL DEFAULT '',
    public_key  TEXT NOT NULL,
    state       TEXT NOT NULL DEFAULT 'active',
    enrolled_at BIGINT NOT NULL,
    version     BIGINT NOT NULL DEFAULT 1,
    ext         TEXT
);

CREATE TABLE setting (
    name    TEXT PRIMARY KEY,
    value   TEXT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    ext     TEXT
);

-- A projection of `movement`: each column is what folding the ledger gives (reserved, safety, on_order and
-- leased have their own sources).
CREATE TABLE position (
    sku        TEXT NOT NULL,
    location   TEXT NOT NULL,
    on_hand    BIGINT NOT NULL DEFAULT 0,
    damaged    BIGINT NOT NULL DEFAULT 0,
    hold       BIGINT NOT NULL DEFAULT 0,
    display    BIGINT NOT NULL DEFAULT 0,
    quarantine BIGINT NOT NULL DEFAULT 0,
    in_transit BIGINT NOT NULL DEFAULT 0,
    on_order   BIGINT NOT NULL DEFAULT 0,
    reserved   BIGINT NOT NULL DEFAULT 0,
    safety     BIGINT NOT NULL DEFAULT 0,
    leased     BIGINT NOT NULL DEFAULT 0,
    last_count BIGINT,
    version    BIGINT NOT NULL DEFAULT 1,
    updated_at BIGINT NOT NULL DEFAULT 0,
    ext        TEXT,
    sellable   BIGINT GENERATED ALWAYS AS (
        CASE WHEN on_hand - damaged - hold - display - quarantine - reserved - safety > 0
             THEN on_hand - damaged - hold - display - quarantine - reserved - safety ELSE 0 END) STORED,
    PRIMARY KEY (sku, location)
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX position_by_location ON position (location, sku);

-- Append-only. A location is empty where the account is outside of the chain.
CREATE TABLE movement (
    id            TEXT PRIMARY KEY,
    sku           TEXT NOT NULL,
    kind          TEXT NOT NULL,
    from_account  TEXT NOT NULL,
    from_location TEXT NOT NULL DEFAULT '',
    to_account    TEXT NOT NULL,
    to_location   TEXT NOT NULL DEFAULT '',
    quantity      BIGINT NOT NULL CHECK (quantity > 0),
    reason        TEXT NOT NULL DEFAULT '',
    source        TEXT NOT NULL,
    occurred_at   BIGINT NOT NULL,
    recorded_at   BIGINT NOT NULL,
    document      TEXT NOT NULL DEFAULT '',
    party         TEXT NOT NULL DEFAULT '',
    note          TEXT NOT NULL DEFAULT '',
    unit_cost     BIGINT,
    currency      TEXT,
    reverses      TEXT,
    actor         TEXT NOT NULL DEFAULT '',
    device        TEXT NOT NULL DEFAULT '',
    ext           TEXT
-- sqlite:
) WITHOUT ROWID;
-- postgres:
);
-- both:
CREATE INDEX movement_by_sku ON movement (sku, occurred_at);
CREATE UNIQUE INDEX movement_reverses ON movement (reverses) WHERE reverses IS NOT NULL;
