// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

namespace stoa::kit {

/// How long a test waits for what has to come, in milliseconds.
inline constexpr int kWait = 10'000;

/// Registers a test class under its name in lower case; used through STOA_TEST only.
class Registration {
public:
    Registration(const char *className, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace stoa::kit

/// Puts a QtTest class into its layer's executable: `stoa_core_tests resulttest [function…]` runs it.
#define STOA_TEST(Class)                                                                                     \
    static const ::stoa::kit::Registration registrationOf##Class(#Class,                                     \
                                                                 [] { return std::make_unique<Class>(); });
