-- SPDX-License-Identifier: GPL-3.0-or-later
-- What imports leave beside the ledger: their reports, and lines of an invoice that are money but no stock.

-- Keyed by what was read, so that the same file is known again.
CREATE TABLE import_run (
    source      TEXT PRIMARY KEY,
    mapping     TEXT NOT NULL,
    finished_at BIGINT NOT NULL,
    report      TEXT NOT NULL
);

-- Postage, discounts, commissions, vouchers. quantity counts pieces with its sign; amount is quantity times
-- price, in minor units.
CREATE TABLE import_fee (
    source      TEXT NOT NULL,
    line        BIGINT NOT NULL,
    code        TEXT NOT NULL,
    document    TEXT NOT NULL,
    party       TEXT NOT NULL DEFAULT '',
    quantity    BIGINT NOT NULL,
    amount      BIGINT NOT NULL,
    currency    TEXT NOT NULL,
    occurred_at BIGINT NOT NULL,
    PRIMARY KEY (source, line)
);
