-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locations and categories in the order of the names that people see, in the language of the labels. Every location
-- with a position has a label, and so has every category of an item: where no name is shown, its code is. The sort
-- key is that of the name in hexadecimal, a blank and the code, so no two are the same.

CREATE TABLE location_label (
    code     TEXT PRIMARY KEY,
    sort_key TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE UNIQUE INDEX location_label_by_name ON location_label (sort_key);

CREATE TABLE category_label (
    code     TEXT PRIMARY KEY,
    sort_key TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE UNIQUE INDEX category_label_by_name ON category_label (sort_key);

-- What each label is by now. A location that was given up is shown by its code.
CREATE VIEW location_label_now AS
SELECT named.code AS code, hex(stoa_sort_key(named.name, named.language)) || ' ' || named.code AS sort_key
FROM (SELECT b.code AS code, s.value AS language,
             coalesce(json_extract(o.names, '$.' || s.value),
                      json_extract(o.names, '$.' || substr(s.value, 1, 2)),
                      json_extract(o.names, '$.en'),
                      (SELECT value FROM json_each(o.names) ORDER BY key LIMIT 1), b.code) AS name
      FROM location_label b
      JOIN desk_setting s ON s.name = 'label_language'
      LEFT JOIN location o ON o.code = b.code AND o.active = 1) named;
CREATE VIEW category_label_now AS
SELECT named.code AS code, hex(stoa_sort_key(named.name, named.language)) || ' ' || named.code AS sort_key
FROM (SELECT b.code AS code, s.value AS language,
             coalesce(json_extract(c.names, '$.' || s.value),
                      json_extract(c.names, '$.' || substr(s.value, 1, 2)),
                      json_extract(c.names, '$.en'),
                      (SELECT value FROM json_each(c.names) ORDER BY key LIMIT 1), b.code) AS name
      FROM category_label b
      JOIN desk_setting s ON s.name = 'label_language'
      LEFT JOIN category c ON c.code = b.code) named;

-- A label is made by its code alone.
CREATE TRIGGER location_label_made AFTER INSERT ON location_label BEGIN
    UPDATE location_label SET sort_key = (SELECT n.sort_key FROM location_label_now n WHERE n.code = new.code)
        WHERE code = new.code;
END;
CREATE TRIGGER category_label_made AFTER INSERT ON category_label BEGIN
    UPDATE category_label SET sort_key = (SELECT n.sort_key FROM category_label_now n WHERE n.code = new.code)
        WHERE code = new.code;
END;

CREATE TRIGGER location_label_added AFTER INSERT ON location BEGIN
    DELETE FROM location_label WHERE code = new.code;
    INSERT INTO location_label (code) VALUES (new.code);
END;
CREATE TRIGGER location_label_changed AFTER UPDATE OF names, active ON location
WHEN new.names IS NOT old.names OR new.active IS NOT old.active BEGIN
    DELETE FROM location_label WHERE code = new.code;
    INSERT INTO location_label (code) VALUES (new.code);
END;
CREATE TRIGGER location_label_removed AFTER DELETE ON location BEGIN
    DELETE FROM location_label WHERE code = old.code;
    INSERT INTO location_label (code) VALUES (old.code);
END;

CREATE TRIGGER category_label_added AFTER INSERT ON category BEGIN
    DELETE FROM category_label WHERE code = new.code;
    INSERT INTO category_label (code) VALUES (new.code);
END;
CREATE TRIGGER category_label_changed AFTER UPDATE OF names ON category WHEN new.names IS NOT old.names BEGIN
    DELETE FROM category_label WHERE code = new.code;
    INSERT INTO category_label (code) VALUES (new.code);
END;
CREATE TRIGGER category_label_removed AFTER DELETE ON category BEGIN
    DELETE FROM category_label WHERE code = old.code;
    INSERT INTO category_label (code) VALUES (old.code);
END;

-- A position gives its location a label by the writing connection's own trigger, beside that of its item.
CREATE TRIGGER item_category_added AFTER INSERT ON item
WHEN new.category <> '' AND NOT EXISTS (SELECT 1 FROM category_label WHERE code = new.category) BEGIN
    INSERT INTO category_label (code) VALUES (new.category);
END;
CREATE TRIGGER item_category_changed AFTER UPDATE OF category ON item
WHEN new.category <> '' AND NOT EXISTS (SELECT 1 FROM category_label WHERE code = new.category) BEGIN
    INSERT INTO category_label (code) VALUES (new.category);
END;

INSERT INTO location_label (code) SELECT code FROM location UNION SELECT location FROM position;
INSERT INTO category_label (code) SELECT code FROM category UNION SELECT category FROM item WHERE category <> '';
