-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the hub alone keeps of parcels beside their labels: numbers given out, labels cancelled, manifests.

-- How many SSCC of a company's prefix were given out.
CREATE TABLE sscc_given (
    prefix TEXT PRIMARY KEY,
    given  BIGINT NOT NULL
);

-- A label that was cancelled; the fulfilment may have another one since.
CREATE TABLE shipment_cancelled (
    tracking     TEXT PRIMARY KEY,
    fulfilment   TEXT NOT NULL,
    carrier      TEXT NOT NULL,
    service      TEXT NOT NULL,
    sscc         TEXT NOT NULL,
    cost         BIGINT NOT NULL,
    currency     TEXT NOT NULL,
    bought_at    BIGINT NOT NULL,
    arrives_at   BIGINT,
    cancelled_at BIGINT NOT NULL
);
CREATE INDEX shipment_cancelled_by_fulfilment ON shipment_cancelled (fulfilment, cancelled_at);
CREATE INDEX shipment_by_time ON shipment (carrier, bought_at);

-- What a carrier was told that it takes along. number: the carrier's; day: of the location's calendar,
-- YYYY-MM-DD.
CREATE TABLE manifest (
    carrier   TEXT NOT NULL,
    number    TEXT NOT NULL,
    location  TEXT NOT NULL,
    day       TEXT NOT NULL,
    closed_at BIGINT NOT NULL,
    PRIMARY KEY (carrier, number)
);
CREATE INDEX manifest_by_day ON manifest (location, carrier, day, closed_at);

CREATE TABLE manifest_parcel (
    tracking TEXT PRIMARY KEY,
    carrier  TEXT NOT NULL,
    number   TEXT NOT NULL
);
CREATE INDEX manifest_parcel_by_manifest ON manifest_parcel (carrier, number);
