-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk's cache holds beside the tables that it shares with the hub.

-- The number that a row has in its stream; 0: made here, the hub has not sent it. A movement stands in the
-- ledgers of two locations.
ALTER TABLE item ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE item_cost ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE barcode ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE category ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE location ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE reason ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE role ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE app_user ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE setting ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE position ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE movement ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE movement ADD COLUMN seq_to BIGINT NOT NULL DEFAULT 0;

CREATE TABLE stream (
    id         TEXT PRIMARY KEY,
    seq        BIGINT NOT NULL DEFAULT 0,
    token      TEXT NOT NULL DEFAULT '',
    head_seen  BIGINT NOT NULL DEFAULT 0,
    as_of      BIGINT NOT NULL DEFAULT 0,
    sum128     TEXT NOT NULL DEFAULT '00000000000000000000000000000000',
    session    TEXT NOT NULL DEFAULT '',
    after_type BIGINT NOT NULL DEFAULT 0,
    after_key  TEXT NOT NULL DEFAULT '',
    copy_seq   BIGINT NOT NULL DEFAULT 0,
    copy_token TEXT NOT NULL DEFAULT '',
    copy_rows  BIGINT NOT NULL DEFAULT 0,
    copy_of    BIGINT NOT NULL DEFAULT 0,
    staged     BIGINT NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- Rows of newer types than this program knows, so that a checksum of their stream comes out right.
CREATE TABLE unknown_row (
    stream TEXT NOT NULL,
    type   BIGINT NOT NULL,
    key    TEXT NOT NULL,
    seq    BIGINT NOT NULL,
    PRIMARY KEY (stream, type, key)
) WITHOUT ROWID;

-- Commands whose effect the cache shows on top of the hub's rows. seen: the hub's own rows of it are in.
CREATE TABLE local_command (
    n       INTEGER PRIMARY KEY,
    seen    BIGINT NOT NULL DEFAULT 0,
    problem TEXT
);

-- Rows as they were before a command changed them; no body: there was none.
CREATE TABLE undo (
    n      BIGINT NOT NULL,
    type   BIGINT NOT NULL,
    key    TEXT NOT NULL,
    body   TEXT,
    seq    BIGINT NOT NULL,
    seq_to BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (n, type, key)
) WITHOUT ROWID;

-- A stream that is copied anew waits here until it is whole.
CREATE TABLE stage (
    stream TEXT NOT NULL,
    type   BIGINT NOT NULL,
    key    TEXT NOT NULL,
    seq    BIGINT NOT NULL,
    body   TEXT NOT NULL,
    PRIMARY KEY (stream, type, key)
) WITHOUT ROWID;

-- What sync did, newest last; the oldest are dropped past a few thousand.
CREATE TABLE activity (
    id     INTEGER PRIMARY KEY,
    at     BIGINT NOT NULL,
    kind   TEXT NOT NULL,
    stream TEXT NOT NULL DEFAULT '',
    n      BIGINT NOT NULL DEFAULT 0,
    amount BIGINT NOT NULL DEFAULT 0,
    detail TEXT NOT NULL DEFAULT ''
);

-- Search: the folded words of an item (SKU, names in every language, brand, barcodes) under its rowid. Word
-- beginnings are found in item_search, parts of words of three letters and more in item_trigram; both give
-- the rowid of item_word.
CREATE TABLE item_word (
    id    INTEGER PRIMARY KEY,
    sku   TEXT NOT NULL UNIQUE,
    words TEXT NOT NULL
);
CREATE VIRTUAL TABLE item_search USING fts5(words, content='item_word', content_rowid='id',
    tokenize="unicode61 remove_diacritics 0", prefix='1 2 3');
CREATE VIRTUAL TABLE item_trigram USING fts5(words, content='item_word', content_rowid='id',
    tokenize='trigram', detail='full');

-- Holds a row while the catalogue is copied: the index is then built once at the end.
CREATE TABLE search_paused (stream TEXT PRIMARY KEY);

CREATE TRIGGER item_word_added AFTER INSERT ON item_word BEGIN
    INSERT INTO item_search (rowid, words) VALUES (new.id, new.words);
    INSERT INTO item_trigram (rowid, words) VALUES (new.id, new.words);
END;
CREATE TRIGGER item_word_removed AFTER DELETE ON item_word BEGIN
    INSERT INTO item_search (item_search, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO item_trigram (item_trigram, rowid, words) VALUES ('delete', old.id, old.words);
END;
CREATE TRIGGER item_word_changed AFTER UPDATE OF words ON item_word WHEN new.words IS NOT old.words BEGIN
    INSERT INTO item_search (item_search, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO item_trigram (item_trigram, rowid, words) VALUES ('delete', old.id, old.words);
    INSERT INTO item_search (rowid, words) VALUES (new.id, new.words);
    INSERT INTO item_trigram (rowid, words) VALUES (new.id, new.words);
END;

CREATE VIEW item_words_now AS
SELECT i.sku AS sku,
       stoa_fold(i.sku || ' ' || coalesce((SELECT group_concat(value, ' ') FROM json_each(i.names)), '')
           || ' ' || i.brand || ' ' || coalesce((SELECT group_concat(b.gtin, ' ') FROM barcode b WHERE b.sku = i.sku), ''))
           AS words
FROM item i;

CREATE TRIGGER item_added AFTER INSERT ON item WHEN NOT EXISTS (SELECT 1 FROM search_paused) BEGIN
    INSERT INTO item_word (sku, words) SELECT sku, words FROM item_words_now WHERE sku = new.sku
        ON CONFLICT (sku) DO UPDATE SET words = excluded.words;
END;
CREATE TRIGGER item_changed AFTER UPDATE OF names, brand ON item
WHEN (new.names IS NOT old.names OR new.brand IS NOT old.brand)
    AND NOT EXISTS (SELECT 1 FROM search_paused) BEGIN
    UPDATE item_word SET words = (SELECT words FROM item_words_now WHERE sku = new.sku) WHERE sku = new.sku;
END;
CREATE TRIGGER item_removed AFTER DELETE ON item WHEN NOT EXISTS (SELECT 1 FROM search_paused) BEGIN
    DELETE FROM item_word WHERE sku = old.sku;
END;
CREATE TRIGGER barcode_added AFTER INSERT ON barcode WHEN NOT EXISTS (SELECT 1 FROM search_paused) BEGIN
    UPDATE item_word SET words = (SELECT words FROM item_words_now WHERE sku = new.sku) WHERE sku = new.sku;
END;
CREATE TRIGGER barcode_changed AFTER UPDATE OF sku ON barcode
WHEN new.sku IS NOT old.sku AND NOT EXISTS (SELECT 1 FROM search_paused) BEGIN
    UPDATE item_word SET words = (SELECT words FROM item_words_now WHERE sku = old.sku) WHERE sku = old.sku;
    UPDATE item_word SET words = (SELECT words FROM item_words_now WHERE sku = new.sku) WHERE sku = new.sku;
END;
CREATE TRIGGER barcode_removed AFTER DELETE ON barcode WHEN NOT EXISTS (SELECT 1 FROM search_paused) BEGIN
    UPDATE item_word SET words = (SELECT words FROM item_words_now WHERE sku = old.sku) WHERE sku = old.sku;
END;
