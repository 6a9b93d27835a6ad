-- SPDX-License-Identifier: GPL-3.0-or-later
-- Names as they are shown and sorted: one language at a time, made anew when people switch.

CREATE TABLE desk_setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO desk_setting (name, value) VALUES ('label_language', 'en');

-- Every SKU that has an item or a position, so that sorting by name loses none.
CREATE TABLE item_label (
    sku      TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    sort_key BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX item_label_by_name ON item_label (sort_key, sku);

CREATE VIEW item_label_now AS
SELECT named.sku AS sku, named.name AS name, stoa_sort_key(named.name, named.language) AS sort_key
FROM (SELECT i.sku AS sku, s.value AS language,
             coalesce(json_extract(i.names, '$.' || s.value),
                      json_extract(i.names, '$.' || substr(s.value, 1, 2)),
                      json_extract(i.names, '$.en'),
                      (SELECT value FROM json_each(i.names) LIMIT 1), '') AS name
      FROM item i, desk_setting s WHERE s.name = 'label_language') named;

CREATE TRIGGER item_label_added AFTER INSERT ON item BEGIN
    INSERT OR REPLACE INTO item_label (sku, name, sort_key)
        SELECT sku, name, sort_key FROM item_label_now WHERE sku = new.sku;
END;
CREATE TRIGGER item_label_changed AFTER UPDATE OF names ON item WHEN new.names IS NOT old.names BEGIN
    INSERT OR REPLACE INTO item_label (sku, name, sort_key)
        SELECT sku, name, sort_key FROM item_label_now WHERE sku = new.sku;
END;
CREATE TRIGGER item_label_removed AFTER DELETE ON item BEGIN
    UPDATE item_label SET name = '', sort_key = x'' WHERE sku = old.sku;
END;
CREATE TRIGGER position_labelled AFTER INSERT ON position
WHEN NOT EXISTS (SELECT 1 FROM item_label WHERE sku = new.sku) BEGIN
    INSERT INTO item_label (sku, name, sort_key) VALUES (new.sku, '', x'');
END;

-- What is looked for among all and is rare.
CREATE INDEX position_negative ON position (on_hand, sku, location) WHERE on_hand < 0;
