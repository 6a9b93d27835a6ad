#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows every lint bad snippets that it must find and good ones that it must leave alone."""
import json
import os
import shutil
import subprocess
import sys
import tempfile

import details
import docs
import format as formatting
import grouping
import layers
import text as habits
import translations

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
HEADER = SPDX + "#pragma once\n"
CLASSES = {"QString": "QtCore", "QWidget": "QtWidgets", "QColor": "QtGui", "QWebSocket": "QtWebSockets",
           "QNetworkAccessManager": "QtNetwork", "QSqlDatabase": "QtSql", "QChart": "QtCharts"}
TREE = {"core/base/result.h", "core/domain/catalog/item.h", "core/store/unitofwork.h", "core/sql/statement.h",
        "core/services/stock.h", "core/sync/engine.h", "models/shared/rows.h", "ui/shell/panel.h", "hub/http/server.h",
        "app/stoactl/stockfile.h"}

# (path, text, what the finding says; None where there must be none)
LAYERS = [
    ("core/domain/catalog/item.h", '#include "core/base/result.h"\n#include <QString>\n', None),
    ("core/base/result.cpp", '#include "core/domain/catalog/item.h"\n', "core/base may not include core/domain"),
    ("core/domain/catalog/item.cpp", '#include "core/store/unitofwork.h"\n', "core/domain may not include core/store"),
    ("ui/shell/panel.cpp", '#include "core/services/stock.h"\n', "ui may not include core/services"),
    ("ui/shell/panel.cpp", '#include "models/shared/rows.h"\n#include <QWidget>\n', None),
    ("models/shared/rows.h", '#include "core/sql/statement.h"\n', "models may not include core/sql"),
    ("models/shared/rows.h", "#include <QColor>\n", "QtGui belongs to"),
    ("models/shared/rows.h", "#include <QtWidgets/QWidget>\n", "QtWidgets belongs to"),
    ("hub/log/changelog.cpp", '#include "core/sync/engine.h"\n', "hub may not include core/sync"),
    ("hub/log/changelog.cpp", "#include <boost/asio.hpp>\n", "Boost belongs to hub/http"),
    ("hub/http/server.cpp", "#include <boost/asio.hpp>\n#include <openssl/ssl.h>\n", None),
    ("hub/http/server.cpp", "#include <curl/curl.h>\n", "libcurl belongs to hub/links"),
    ("hub/links/calls/curlcalls.cpp", "#include <curl/curl.h>\n", None),
    ("core/store/unitofwork.cpp", "#include <sqlite3.h>\n", "SQLite belongs to core/sql"),
    ("core/sql/statement.cpp", "#include <sqlite3.h>\n#include <libpq-fe.h>\n", None),
    ("ui/shared/barcode.cpp", "#include <zint.h>\n", None),
    ("ui/orders/printing/picklistpaper.cpp", "#include <zint.h>\n", "zint belongs to ui/shared"),
    ("ui/shared/barcode.cpp", "#include <ZXing/ReadBarcode.h>\n", "ZXing belongs to no folder"),
    ("tests/ui/codereader.cpp", "#include <ZXing/ReadBarcode.h>\n", None),
    ("core/services/stock.cpp", "#include <QNetworkAccessManager>\n", "QtNetwork belongs to core/sync"),
    ("core/sync/engine.cpp", "#include <QNetworkAccessManager>\n#include <QWebSocket>\n", None),
    ("app/main.cpp", "#include <QWebSocket>\n", "QtWebSockets belongs to core/sync"),
    ("core/store/unitofwork.cpp", "#include <QSqlDatabase>\n", "QtSql belongs to no folder"),
    ("core/base/result.cpp", '#include "result.h"\n', "not a path from the root"),
    ("core/base/result.cpp", '#include "../sql/statement.h"\n', "not a path from the root"),
    ("core/base/result.cpp", "#include <core/base/result.h>\n", "stand in quotes"),
    ("core/base/result.cpp", '// #include "core/sql/statement.h"\n', None),
    ("core/utils/x.h", "", "is not a layer"),
    ("tests/core/base/resulttest.cpp", '#include "core/base/result.h"\n#include "resulttest.moc"\n', None),
    ("tests/app/stoactl/stockfiletest.cpp", '#include "app/stoactl/stockfile.h"\n#include "stockfiletest.moc"\n', None),
    ("tests/core/base/resulttest.cpp", '#include "ui/shell/panel.h"\n', "tests/core may not include ui"),
]

CYCLES = [
    ({"models/a/x.h": '#include "models/b/y.h"\n', "models/b/y.h": ""}, None),
    ({"models/a/x.h": '#include "models/b/y.h"\n', "models/b/y.h": '#include "models/a/x.h"\n'}, "in a circle"),
    ({"core/sql/x.h": '#include "core/sql/a/y.h"\n', "core/sql/a/y.h": '#include "core/sql/x.h"\n'}, None),
    ({"ui/a/x.h": '#include "ui/b/y.h"\n', "ui/b/y.h": '#include "ui/c/z.h"\n', "ui/c/z.h": '#include "ui/a/x.h"\n'},
     "ui/a -> ui/b -> ui/c -> ui/a"),
]

DUE = "TO" + "DO"
TEXT = [
    ("core/base/a.h", HEADER + "class A { };\n", None),
    ("core/base/a.h", "#pragma once\n", "SPDX"),
    ("core/base/a.h", SPDX + "// Why it is apart.\n#pragma once\n", None),
    ("core/base/a.h", SPDX + "#include <QString>\n#pragma once\n", "begins with"),
    ("packaging/a.sh", "#!/bin/sh\n", "SPDX"),
    ("hub/log/migrations/0001_a.sql", "CREATE TABLE a (b BIGINT);\n", "SPDX"),
    ("core/base/a.cpp", SPDX + "int a;", "without a newline"),
    ("core/base/a.cpp", SPDX + "int a;\n\n", "ends with an empty line"),
    ("core/base/a.cpp", SPDX + "int a;\r\n", "LF"),
    ("core/base/a.cpp", SPDX + "int a; \n", "spaces at the end"),
    ("core/base/a.cpp", SPDX + "int a;\n" * 400, "401 lines"),
    ("core/base/a.cpp", SPDX + f"// {DUE}: later\n", "finish it"),
    ("docs/a.md", f"{DUE}\n", "finish it"),
    ("core/base/a.cpp", SPDX + f'auto a = "{DUE}";\n', None),
    ("core/base/a.cpp", SPDX + "// const int old = compute(3);\n", "commented-out"),
    ("core/base/a.cpp", SPDX + "#if 0\n#endif\n", "commented-out"),
    ("core/base/a.cpp", SPDX + "// Rows go first; the head is locked last (sync order).\n", None),
    ("core/base/a.cpp", SPDX + '// The peer may close first; see "closing".\n', None),
    ("core/base/a.cpp", SPDX + 'auto a = tr("x");\n', "text that people read"),
    ("hub/http/a.cpp", SPDX + 'QCoreApplication::translate("a", "b");\n', "text that people read"),
    ("core/base/a.cpp", SPDX + 'auto a = "call tr(x) later"; str(a); attr(b);\n', None),
    ("models/inventory/a.cpp", SPDX + 'auto a = tr("x");\n', None),
    ("core/base/a.h", HEADER + "class StockManager { };\n", "StockManager"),
    ("core/base/a.h", HEADER + "struct PathUtils { };\n", "PathUtils"),
    ("core/base/stockhelper.h", HEADER, "says nothing"),
    ("core/base/stockUnit.h", HEADER, "lowercase"),
    ("core/sync/a.h", HEADER + "class QNetworkAccessManager;\n", None),
    ("core/base/a.h", HEADER + "enum Kind { One };\n", "enum class"),
    ("core/base/a.h", HEADER + "enum class Kind { One };\n", None),
    ("core/base/a.h", HEADER + "class A { static A &instance(); };\n", "singletons"),
    ("core/base/a.h", HEADER + "class A { QString getName() const; };\n", "get prefix"),
    ("core/base/a.h", HEADER + "class A { QString together() const; };\n", None),
    ("core/store/a.cpp", SPDX + "auto a = QDateTime::currentDateTimeUtc();\n", "come from core/base"),
    ("core/store/a.cpp", SPDX + "auto a = std::chrono::system_clock::now();\n", "come from core/base"),
    ("models/a/a.cpp", SPDX + "int a = rand();\n", "come from core/base"),
    ("core/base/clock.cpp", SPDX + "auto a = QDateTime::currentMSecsSinceEpoch();\n", None),
    ("core/store/a.cpp", SPDX + "auto a = m_clock.now(); operand(b); runtime(0);\n", None),
    ("core/domain/catalog/a.h", HEADER + "double price;\n", "whole numbers"),
    ("core/domain/network/distance.h", HEADER + "double kilometres;\n", None),
    ("models/a/a.h", HEADER + "double ratio;\n", None),
    ("core/services/a.h", HEADER + "void save(const Item &item, bool force);\n", "no bool parameters"),
    ("models/a/a.h", HEADER + "class A {\npublic:\n    void show(bool);\n};\n", "no bool parameters"),
    ("models/a/a.h", HEADER + "class A {\nprivate:\n    void show(bool);\n};\n", None),
    ("models/a/a.h", HEADER + "class A {\npublic:\n    bool canFetchMore() const;\n};\n", None),
    ("models/a/a.h", HEADER + "class A {\npublic:\n    void setX(bool on) override;\n};\n", None),
    ("core/sync/a.cpp", SPDX + "QNetworkRequest request(url);\n", "waits for ever"),
    ("core/sync/a.cpp", SPDX + "QNetworkRequest request(url);\nrequest.setTransferTimeout(5000);\n", None),
    ("core/sync/a.cpp", SPDX + "void f(const QNetworkRequest &request);\n", None),
    ("core/sync/a.cpp", SPDX + "QNetworkRequest request(url);\nQWebSocket socket;\nsocket.open(request);\n", None),
    ("hub/a.cpp", SPDX + 'void f() { qFatal("x"); }\n', "never end the program"),
    ("hub/a.cpp", SPDX + "void f() { std::abort(); }\n", "never end the program"),
    ("hub/a.cpp", SPDX + "void f()\n{\n    ::exit(1);\n}\n", "never end the program"),
    ("core/sync/a.cpp", SPDX + "void f() { abort(); m_reply->abort(); }\n", None),
    ("core/sync/a.h", HEADER + "class A {\n    void abort();\n};\n", None),
    ("hub/a.cpp", SPDX + "void f() { throw 1; }\n", "Result<T>"),
    ("ui/a/a.cpp", SPDX + 'QColor c("#ff0000");\n', "stand in the tokens"),
    ("ui/a/a.cpp", SPDX + "QColor c(255, 0, 0);\n", "stand in the tokens"),
    ("ui/a/a.cpp", SPDX + "pen.setColor(Qt::red);\n", "stand in the tokens"),
    ("ui/a/a.cpp", SPDX + "pen.setColor(m_tokens.colour(Role::Text));\n", None),
    ("models/a/a.cpp", SPDX + "void f() { m_answer.waitForFinished(); }\n", "the window never waits"),
    ("ui/a/a.cpp", SPDX + "invoke(a, Qt::BlockingQueuedConnection);\n", "the window never waits"),
    ("app/stoactl/a.cpp", SPDX + "void f() { m_answer.waitForFinished(); }\n", None),
    ("tests/ui/atest.cpp", SPDX + "void f() { QTest::qWait(100); }\n", "wait on a future"),
    ("tests/core/atest.cpp", SPDX + "std::this_thread::sleep_for(1s);\n", "wait on a future"),
    ("tests/ui/atest.cpp", SPDX + "QTRY_COMPARE(spy.count(), 1);\n", None),
]

GLOSSARY = translations.load_glossary(
    "term,en,el,pl,it,zh_CN,ar,note\n"
    "reservation,reservation,δέσμευση,rezerwacja,impegno,预留,حجز,\n"
    "reason,reason,αιτιολογία,powód,causale,原因,السبب,\n"
    "order,order,παραγγελία,zamówienie,ordine,订单,طلب,unchecked: a plain word too\n")

# (language, source, translations, plural, what the finding says)
SENTENCES = [
    ("el", "Save", ("Αποθήκευση",), False, None),
    ("el", "Save", ("",), False, "unfinished"),
    ("el", "%1 of %2", ("%2 από %1",), False, None),
    ("el", "%1 of %2", ("%1 από",), False, "placeholders"),
    ("pl", "%n row(s)", ("%n wiersz", "%n wiersze", "%n wierszy"), True, None),
    ("pl", "%n row(s)", ("%n wiersz", "%n wiersze"), True, "2 plural forms where pl has 3"),
    ("zh_CN", "%n row(s)", ("%n 行",), True, None),
    ("el", "%n row(s)", ("μία γραμμή", "%n γραμμές"), True, None),
    ("it", "%L1 rows", ("%L1 righe",), False, "%L"),
    ("it", "Saved.", ("Salvato",), False, "ends with"),
    ("zh_CN", "Saved.", ("已保存。",), False, None),
    ("zh_CN", "No.", ("编号",), False, None),
    ("pl", "pcs", ("szt.",), False, None),
    ("el", "Sure?", ("Βέβαια;",), False, None),
    ("pl", "Two words", ("Dwa  słowa",), False, "two spaces"),
    ("it", "&Open", ("Apri",), False, "mnemonic"),
    ("it", "&Open", ("&Apri",), False, None),
    ("zh_CN", "&Open", ("&打开",), False, "in brackets"),
    ("zh_CN", "&Open", ("打开(&O)",), False, None),
    ("it", "<b>No</b>", ("<b>No</b>",), False, "no HTML"),
    ("it", "Two & three", ("Due & tre",), False, None),
    ("el", "Release reservations", ("Αποδέσμευση δεσμεύσεων",), False, None),
    ("el", "Release reservations", ("Ακύρωση κρατήσεων",), False, "in the glossary"),
    ("pl", "Choose a reason", ("Wybierz przyczynę",), False, "in the glossary"),
    ("pl", "Choose a reason", ("Wybierz powód",), False, None),
    ("zh_CN", "Choose a reason", ("选择原因",), False, None),
    ("zh_CN", "%1 lines, %2", ("%1 行，%2",), False, None),
    ("zh_CN", "Choose a reason", ("选择 原因",), False, "a blank where Chinese has none"),
    ("zh_CN", "%1 lines, %2", ("%1 行， %2",), False, "a blank where Chinese has none"),
    ("zh_CN", "%1 lines, %2", ("%1 行,%2",), False, "Latin punctuation"),
    ("it", "In that order", ("In questa sequenza",), False, None),
]

DOCS = [
    ("README.md", "![A](a.png)\n[b](docs/b.md)\n", None),
    ("README.md", "![A](gone.png)\n", "does not exist"),
    ("README.md", "Text\n", "shows no picture"),
    ("docs/b.md", "[x](../a.png) [y](https://example.org)\n", None),
    ("docs/b.md", "[x](a.png)\n", "does not exist"),
    ("docs/b.md", "# One two\n[x](#one-two)\n", None),
    ("docs/b.md", "[x](#three)\n", "no such heading"),
    ("docs/b.md", "`[x](gone.md)`\n", None),
    ("CHANGELOG.md", "# Change log\n", "[Unreleased]"),
    ("CHANGELOG.md", "## [Unreleased]\n", None),
    ("docs/adr/0001-a.md", "# 1\n## Context\n## Decision\n", '"## Consequences"'),
    ("docs/adr/0001-a.md", "# 1\n## Context\n## Decision\n## Consequences\n" + "word " * 700, "one page"),
]

REFUSALS = [
    ('return Error::invalid(field, u"is missing"_s);\n', None),
    ('return Error::invalid(field, u"has %1 of 40"_s.arg(most));\n', None),
    ('return Error::of(Problem::UnknownSku, u"starts with: "_s + why, field);\n', None),
    ('fields.refuse("sku"_L1, u"is the wrong one"_s);\n', '"is the wrong one" has no words'),
    ('return Error::of(Problem::InUse,\n    u"is the "\n    "wrong one"_s, u"sku"_s);\n', '"is the wrong one" has no words'),
    ('return Error{ErrorKind::Conflict, {}, u"is the wrong one"_s};\n', "has no words"),
    ('return Error{ErrorKind::Storage, {}, u"is the wrong one"_s};\n', None),
    ('// Error::invalid(field, u"is the wrong one"_s)\n', None),
    ('const auto sku = fields.string("sku"_L1, 80);\n', None),
    ('const auto gift = fields.optionalParsed("gift"_L1, &giftOf);\n', 'the field "gift" has no name'),
    ('constexpr Member kOrder[] = {{"sku"_L1}, {"gifts"_L1, Shape::Objects, kGifts}};\n', 'the field "gifts" has no name'),
]

failures = []


def expect(lint: str, what: str, findings: list, wanted) -> None:
    messages = [getattr(f, "message", f) for f in findings]
    good = not messages if wanted is None else any(wanted in m for m in messages)
    if not good:
        failures.append(f"{lint}: {what!r}: wanted {wanted!r}, got {messages}")


def program(name: str, bad: str, wanted: str) -> None:
    """Runs one of the compilers' lints over a tree of two files, one of them bad."""
    top = tempfile.mkdtemp()
    try:
        os.makedirs(os.path.join(top, "core/base"))
        build = os.path.join(top, "build", "dev")
        os.makedirs(build)
        here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".clang-tidy")
        shutil.copy(here, os.path.join(top, ".clang-tidy"))
        qt = layers.QT_HEADERS
        entries = []
        clash = "enum class Same { A }; int other() { return 2; }\n"
        for file, code in (("bad", bad), ("clash", clash), ("clash2", clash.replace("other", "another")),
                           ("good", "int good() { return 1; }\n")):
            path = os.path.join(top, "core/base", file + ".cpp")
            with open(path, "w", encoding="utf-8") as out:
                out.write(code)
            entries.append({"directory": build, "file": path,
                            "command": f"/usr/bin/c++ -std=c++20 -fPIC -isystem {qt} -isystem {qt}/QtCore -o {file}.o -c {path}"})
        with open(os.path.join(build, "compile_commands.json"), "w", encoding="utf-8") as out:
            json.dump(entries, out)
        command = [sys.executable, os.path.join(os.path.dirname(__file__), "analyse.py"), name, "--root", top, "--build", build]
        for _ in range(2):  # the second run must not take the bad file for a clean one
            result = subprocess.run(command, capture_output=True, text=True, check=False)
            lines = result.stdout.splitlines()
            expect(name, "bad file", lines, wanted)
            expect(name, "bad file", [line for line in lines if "good.cpp" in line or "clash" in line], None)
            if result.returncode != 1:
                failures.append(f"{name}: left with {result.returncode} and not 1: {result.stdout}{result.stderr}")
    finally:
        shutil.rmtree(top)


# Two units, and whether they may be compiled as one.
TOGETHER = [
    ("namespace {\nint one() { return 1; }\n}\n", "namespace {\nint two() { return 2; }\n}\n", True),
    ("namespace {\nint one() { return 1; }\n}\n", "namespace {\nint one() { return 2; }\n}\n", False),
    ("static int one() { return 1; }\n", "int two() { return one(); }\n", False),
    ("namespace {\nint one() { return 1; }\n}\n", "int two() { int one = 2; return one + a.one() + B::one(); } // one()\n", True),
    ("namespace {\nconstexpr int kGap = 1;\n}\n", "int two() { return kGap; }\n", False),
    ("namespace {\nstruct Thing { };\n}\n", '#include "core/base/thing.h"\n', False),
    ("#define TWO 2\n", "int two() { return TWO; }\n", False),
    ("int one() { return 1; }\n", "#include <boost/asio.hpp>\n", False),
]


def grouped() -> None:
    top = tempfile.mkdtemp()
    try:
        os.makedirs(os.path.join(top, "core/base"))
        for first, second, wanted in TOGETHER:
            for name, code in (("thing.h", "namespace stoa {\nstruct Thing { };\n}\n"), ("a.cpp", first), ("b.cpp", second)):
                with open(os.path.join(top, "core/base", name), "w", encoding="utf-8") as out:
                    out.write(code)
            found = grouping.groups(top, ["core/base/a.cpp", "core/base/b.cpp"], 2, {})
            expect("grouping", first + second, ["together" if len(found) == 1 else "apart"], "together" if wanted else "apart")
        found = grouping.groups(top, ["core/base/a.cpp", "core/base/thing.h"], 1, {})
        expect("grouping", "most", [str(len(found))], "2")
    finally:
        shutil.rmtree(top)


def formatted() -> None:
    top = tempfile.mkdtemp()
    try:
        os.makedirs(os.path.join(top, "core"))
        here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".clang-format")
        shutil.copy(here, os.path.join(top, ".clang-format"))
        for name, code in (("good", "int a = 1;\n"), ("bad", "int   a=1;\n")):
            with open(os.path.join(top, "core", name + ".cpp"), "w", encoding="utf-8") as out:
                out.write(code)
        expect("format", "good", formatting.run(top, ["core/good.cpp"]), None)
        expect("format", "bad", formatting.run(top, ["core/bad.cpp"]), "clang-format would")
    finally:
        shutil.rmtree(top)


def main() -> None:
    for path, text, wanted in LAYERS:
        expect("layers", path + ": " + text, layers.check(path, text, TREE.__contains__, CLASSES), wanted)
    for texts, wanted in CYCLES:
        expect("layers", str(texts), layers.cycles(texts), wanted)
    for path, text, wanted in TEXT:
        expect("text", path + ": " + text[:200], habits.check(path, text), wanted)
    for language, source, forms, plural, wanted in SENTENCES:
        message = translations.Message("A", source, "", plural, "finished", forms)
        findings = translations.check_message(message, language) or translations.off_glossary(message, language, GLOSSARY)
        expect("translations", f"{language}: {source} -> {forms}", findings, wanted)
    gone = translations.Message("A", "Save", "", False, "vanished", ("Αποθήκευση",))
    expect("translations", "vanished", translations.check_message(gone, "el"), "vanished")
    key = ("A", "Save", "", False)
    expect("translations", "same", translations.compare("x.ts", {key}, {key}), None)
    expect("translations", "new sentence", translations.compare("x.ts", set(), {key}), "not here")
    expect("translations", "old sentence", translations.compare("x.ts", {key}, set()), "not in the sources")
    for path, text, wanted in DOCS:
        exists = {"a.png", "docs/b.md", path}.__contains__
        expect("docs", path + ": " + text[:80], docs.check(path, text, exists, lambda p: ""), wanted)
    for text, wanted in REFUSALS:
        said = {"is missing", "has % of %", "starts with: %"}
        found = details.check("hub/orders/a.cpp", text, said, set()) + details.check_members("hub/orders/a.cpp", text, {"sku"})
        expect("details", text, found, wanted)
    expect("docs", "numbering", docs.numbering(["0001-a.md", "0002-b.md"]), None)
    expect("docs", "numbering", docs.numbering(["0001-a.md", "0003-b.md"]), "numbered")
    expect("grouping", "names", list(grouping.local_names("namespace {\nint one() { int two = 1; }\n}\n") ^ {"one"}), None)
    expect("grouping", "class names", list({"One"} - grouping.local_names("namespace {\nstruct One : Two {\n    int three() { }\n};\n}\n")), None)
    grouped()
    formatted()
    program("tidy", "#include <memory>\nint bad(std::unique_ptr<int> a) { auto b = std::move(a); return *a; }\n", "bugprone-use-after-move")
    program("clazy", "#include <QString>\n#include <QVector>\nvoid bad(QVector<int> a) { a.mid(1).begin(); }\nQString "
                     "also(QString a) { QString *b = new QString(a); if (b->isEmpty()) b->mid(1); a.left(1).mid(2).isNull(); "
                     "return a.mid(1).append(u'x'); }\n#include <QHash>\nvoid worse(QHash<int, int> h) { for (int k : h.keys()) "
                     "(void)k; foreach (int k, h) (void)k; }\n", "clazy-")
    for failure in failures:
        print(failure)
    rows = len(LAYERS) + len(CYCLES) + len(TEXT) + len(SENTENCES) + len(DOCS) + len(REFUSALS) + len(TOGETHER)
    print(f"lint.selftest: {rows} rows, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
