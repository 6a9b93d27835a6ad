-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows of orders travel in the streams of every place that has to do with them, so a desk keeps which streams hold
-- a row, and its number in each, apart from the row. A row without an entry was made here.

ALTER TABLE node ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE carrier ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;
ALTER TABLE routing_policy ADD COLUMN seq BIGINT NOT NULL DEFAULT 0;

CREATE TABLE shared_row (
    stream TEXT NOT NULL,
    type   BIGINT NOT NULL,
    key    TEXT NOT NULL,
    seq    BIGINT NOT NULL,
    PRIMARY KEY (stream, type, key)
) WITHOUT ROWID;
CREATE INDEX shared_row_by_row ON shared_row (type, key);

-- The places of each order, for those who see the orders of some places only: json_each() would read every order.
CREATE TABLE order_place (
    location TEXT NOT NULL,
    order_id TEXT NOT NULL,
    PRIMARY KEY (location, order_id)
) WITHOUT ROWID;
CREATE INDEX order_place_by_order ON order_place (order_id);

CREATE TRIGGER order_place_added AFTER INSERT ON orders BEGIN
    DELETE FROM order_place WHERE order_id = new.id;
    INSERT INTO order_place (location, order_id) SELECT DISTINCT value, new.id FROM json_each(new.places);
END;
CREATE TRIGGER order_place_changed AFTER UPDATE OF places ON orders WHEN new.places IS NOT old.places BEGIN
    DELETE FROM order_place WHERE order_id = new.id;
    INSERT INTO order_place (location, order_id) SELECT DISTINCT value, new.id FROM json_each(new.places);
END;
CREATE TRIGGER order_place_removed AFTER DELETE ON orders BEGIN
    DELETE FROM order_place WHERE order_id = old.id;
END;

-- Whether a number is free is judged at the hub. Here it must not keep out a row: after a hub was set back, an order
-- of its new history may come in by one stream while another still holds the one of the old history. The number
-- stands first, for those who look for its beginning.
DROP INDEX orders_by_number;
CREATE INDEX orders_by_number ON orders (number, channel);

-- What came in before this program knew its type is fetched again.
UPDATE stream SET seq = 0, token = '', session = '' WHERE id IN
    (SELECT stream FROM unknown_row WHERE type IN (8, 10, 11, 23, 24, 25, 26, 27, 28, 29, 30, 31));
DELETE FROM unknown_row WHERE type IN (8, 10, 11, 23, 24, 25, 26, 27, 28, 29, 30, 31);
