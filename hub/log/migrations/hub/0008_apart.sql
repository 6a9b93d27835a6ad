-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of an event in quarantine more than the contact lies apart: all that is not readable. contact: JSON pointer
-- in the event -> value.
UPDATE quarantine_contact SET contact = '{"/data/contact":' || contact || '}';
