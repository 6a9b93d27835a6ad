// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QApplication>

namespace stoa::kit {

/// The look of the product on the test's application, for as long as it lives.
struct Themed {
    explicit Themed(ui::LookChoice choice = ui::LookChoice::Light)
    {
        theme.setChoice(choice);
        theme.applyTo(*qApp);
    }
    ui::Theme theme;
};

} // namespace stoa::kit
