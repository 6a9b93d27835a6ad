-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists by what others ask the hub for: the newest orders of a channel, those of a customer, a number whose
-- channel is not known; what a location has, in the order of the ids; returns in a state.
CREATE INDEX orders_by_channel ON orders (channel, placed_at, id);
CREATE INDEX orders_by_customer ON orders (customer, placed_at, id);
CREATE INDEX orders_by_number_alone ON orders (number, id);
CREATE INDEX return_case_listed ON return_case (state, id);
CREATE INDEX return_case_at ON return_case (location, id);
CREATE INDEX fulfilment_at ON fulfilment (location, id);
CREATE INDEX reservation_at ON reservation (location, id);
