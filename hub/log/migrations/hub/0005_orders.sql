-- SPDX-License-Identifier: GPL-3.0-or-later
-- What came of events that others told, and what of one that was set aside is about a person.

-- An event is known by its source and its id. result: JSON of what came of it. Kept for 90 days.
CREATE TABLE event_seen (
    source TEXT NOT NULL,
    id     TEXT NOT NULL,
    at     BIGINT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (source, id)
);
CREATE INDEX event_seen_by_time ON event_seen (at);

-- Who gets the goods of an order in quarantine: here only, in no stream, and gone with the quarantine.
CREATE TABLE quarantine_contact (
    id      TEXT PRIMARY KEY,
    contact TEXT NOT NULL
);
