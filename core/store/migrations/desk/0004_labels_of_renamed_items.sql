-- SPDX-License-Identifier: GPL-3.0-or-later
-- The conflict clause of the statement that fires a trigger goes before those of the trigger's own statements, so
-- OR REPLACE did nothing below an upsert: a renamed item could not be written.
DROP TRIGGER item_label_added;
DROP TRIGGER item_label_changed;

CREATE TRIGGER item_label_added AFTER INSERT ON item BEGIN
    DELETE FROM item_label WHERE sku = new.sku;
    INSERT INTO item_label (sku, name, sort_key)
        SELECT sku, name, sort_key FROM item_label_now WHERE sku = new.sku;
END;
CREATE TRIGGER item_label_changed AFTER UPDATE OF names ON item WHEN new.names IS NOT old.names BEGIN
    DELETE FROM item_label WHERE sku = new.sku;
    INSERT INTO item_label (sku, name, sort_key)
        SELECT sku, name, sort_key FROM item_label_now WHERE sku = new.sku;
END;
