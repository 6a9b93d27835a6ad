// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"

#ifdef STOA_TEST_WIDGETS
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QTest>
#include <cstdio>
#include <map>
#include <string>

namespace stoa::kit {

namespace {

using Factories = std::map<std::string, std::function<std::unique_ptr<QObject>()>>;

Factories &factories()
{
    static Factories all;
    return all;
}

std::string lower(const char *name) { return QByteArray(name).toLower().toStdString(); }

} // namespace

Registration::Registration(const char *className, std::function<std::unique_ptr<QObject>()> make)
{
    factories().emplace(lower(className), std::move(make));
}

} // namespace stoa::kit

int main(int argc, char **argv)
{
#ifdef STOA_TEST_WIDGETS
    QApplication app(argc, argv);
#else
    QCoreApplication app(argc, argv);
#endif
    const auto &all = stoa::kit::factories();
    if (argc < 2) {
        for (const auto &[name, make] : all)
            std::puts(name.c_str());
        return 0;
    }
    const auto found = all.find(stoa::kit::lower(argv[1]));
    if (found == all.end()) {
        std::fprintf(stderr, "no test class %s\n", argv[1]);
        return 2;
    }
    QStringList arguments = app.arguments();
    arguments.removeAt(1);
    const auto test = found->second();
    return QTest::qExec(test.get(), arguments);
}
