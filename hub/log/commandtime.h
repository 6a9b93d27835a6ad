// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/commandintake.h"

namespace stoa::hub {

/// When something was done at a desk, by the hub's clock as far as the desk knew it, and never in the future.
Instant timeOf(const wire::CommandEnvelope &envelope, Instant now);

struct EnteredTime {
    Instant at; ///< that goes into the books
    bool suspect = false; ///< the device's clock is not to be believed
};

/// The time that a command bears, unless the device's clock, or its logical one, cannot have been right: far
/// ahead of the hub's, far off at the last contact, before the grant under which the command was made, or
/// longer ago than anybody waits. Clocks decide nothing else: the command is taken all the same.
EnteredTime enteredTime(const wire::CommandEnvelope &envelope, Instant logical,
                        const std::optional<MandateTerm> &term, Instant now);

} // namespace stoa::hub
