-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a location or a job of the hub asks for all day, found without reading all that ever was: the parts in
-- a state, the walks of a location, the returns that are open there.
CREATE INDEX fulfilment_by_state ON fulfilment (state, id, location);
CREATE INDEX fulfilment_by_wave ON fulfilment (location, wave) WHERE wave <> '';
CREATE INDEX return_case_open ON return_case (location, created_at, id) WHERE state <> 'closed';
