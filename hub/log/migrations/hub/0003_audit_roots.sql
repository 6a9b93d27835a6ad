-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roots over the heads of the audit's chains, signed by the hub and witnessed by the desks, so that whoever
-- can write to this database cannot rewrite what was done unseen.

-- heads: a JSON array of [chain, n, hash], of the chains that grew since the root before. hash covers the
-- root before, so one root stands for everything up to it.
CREATE TABLE audit_root (
    n          BIGINT PRIMARY KEY,
    generation TEXT NOT NULL,
    at         BIGINT NOT NULL,
    heads      TEXT NOT NULL,
    hash       TEXT NOT NULL,
    signature  TEXT NOT NULL
);

-- Up to which entry the chain is in a root.
ALTER TABLE audit_head ADD COLUMN rooted_n BIGINT NOT NULL DEFAULT 0;
