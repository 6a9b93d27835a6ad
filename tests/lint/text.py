#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The habits of CONTRIBUTING.md that a machine can see. Each rule takes (path, text) and yields findings."""
import os
import re

from common import FOLDERS, LAYERS, Finding, code_only, each, files, finish, read, root, without_comments

CPP = (".h", ".cpp")
MARKED = {".h": "//", ".cpp": "//", ".sql": "--", ".py": "#", ".sh": "#", ".cmake": "#", ".yaml": "#"}
MAX_LINES = 400

# path -> why it may be longer
LONGER = {}
# Folders and files where a floating-point number is the honest type, and why.
FLOATING = {
    "core/domain/network/": "distances on the globe",
    "core/domain/insights/": "forecasts",
    "core/services/tables/": "a workbook's numbers are these, and written from whole ones",
    "hub/http/metrics": "seconds in Prometheus' text format",
    "hub/sample/": "distributions of the sample chain's generator",
}


def in_layers(path: str, *layers: str) -> bool:
    return any(path.startswith(layer + "/") for layer in layers)


def is_cpp(path: str) -> bool:
    return path.endswith(CPP) and in_layers(path, *LAYERS)


def spdx(path, text):
    suffix = os.path.splitext(path)[1]
    mark = "#" if os.path.basename(path) in ("CMakeLists.txt", "run") else MARKED.get(suffix)
    head = text.split("\n", 3)[:3]
    wanted = f"{mark} SPDX-License-Identifier: GPL-3.0-or-later"
    if mark and wanted not in (head[:1] if suffix in CPP else head):
        yield Finding(path, 1, f'starts with "{wanted}"')


def pragma_once(path, text):
    first = next((row for row in text.split("\n") if row and not row.startswith("//")), "")
    if path.endswith(".h") and in_layers(path, *LAYERS) and first != "#pragma once":
        yield Finding(path, 2, "a header begins with #pragma once")


def endings(path, text):
    if "\r" in text:
        yield Finding(path, 1, "lines end with LF")
    if text and not text.endswith("\n"):
        yield Finding(path, text.count("\n") + 1, "the file ends without a newline")
    if text.endswith("\n\n"):
        yield Finding(path, text.count("\n"), "the file ends with an empty line")
    for line, _ in each(r"[ \t]+\n", text) if not path.endswith(".ts") else ():
        yield Finding(path, line, "spaces at the end of the line")


def length(path, text):
    lines = text.count("\n")
    if path.endswith((*CPP, ".py", ".sh")) and lines > MAX_LINES and path not in LONGER:
        yield Finding(path, MAX_LINES, f"{lines} lines; a file has at most {MAX_LINES}")


def unfinished_work(path, text):
    code = without_comments(text) if is_cpp(path) else ""
    for line, match in each(r"\b(TO" r"DO|FIX" r"ME|X" r"XX|HA" r"CK)\b", text):
        if code[match.start():match.end()] != match.group():
            yield Finding(path, line, f"{match.group()}: finish it or write an issue")


def commented_out(path, text):
    if not is_cpp(path):
        return
    for line, match in each(r"(?m)^[ \t]*//(?!/)[ \t]*(\S.*?)[ \t]*$", text):
        comment = match.group(1)
        code = re.search(r"[;{}]$", comment) and re.search(r"[(=]|::|->|^(return|break|else|})", comment)
        if code or re.match(r"#\s*(include|if|define|endif)\b", comment):
            yield Finding(path, line, "commented-out code")
    for line, _ in each(r"(?m)^[ \t]*#[ \t]*if[ \t]+(0|false)\b", text):
        yield Finding(path, line, "commented-out code")


def translated_text(path, text):
    if not is_cpp(path) or in_layers(path, "models", "ui", "app", "tests"):
        return
    for line, match in each(r"\b(tr|QT_TR_NOOP|QT_TRANSLATE_NOOP|qtTrId|QCoreApplication::translate)\s*\(", code_only(text)):
        yield Finding(path, line, f"{match.group(1)}(: text that people read is made in models, ui and app")


SUFFIXES = r"(Manager|Helpers?|Utils?|Utilities|Handlers?|Impl)"


def names(path, text):
    if not is_cpp(path):
        return
    if re.search(SUFFIXES.lower() + r"(test)?\.(h|cpp)$", path):
        yield Finding(path, 1, "the file's name says nothing; see the vocabulary in CONTRIBUTING.md")
    if os.path.basename(path) != os.path.basename(path).lower():
        yield Finding(path, 1, "files are lowercase")
    code = code_only(text)
    for line, match in each(r"\b(?:class|struct|enum class|namespace|using)\s+((?!Q[A-Z])\w*" + SUFFIXES + r")\s*[:;{=]", code):
        yield Finding(path, line, f"{match.group(1)}: the name says nothing; see the vocabulary in CONTRIBUTING.md")
    for line, match in each(r"\benum\s+(?!class\b)\w*\s*[:{]", code):
        yield Finding(path, line, "always enum class")
    for line, match in each(r"\bstatic\s+\w+\s*[&*]\s*instance\s*\(", code):
        yield Finding(path, line, "no singletons")
    for line, match in each(r"[\w>&*]\s+[&*]?(get[A-Z]\w*)\s*\([^;{}]*\)\s*(const|noexcept|\s)*;", code if path.endswith(".h") else ""):
        yield Finding(path, line, f"{match.group(1)}: no get prefix")


CLOCKS = (r"\bcurrentDateTime(Utc)?\s*\(|\bcurrentM?SecsSinceEpoch\s*\(|\bQDate::currentDate\b|\bQTime::currentTime\b"
          r"|\bsystem_clock\b|\bgettimeofday\b|\bCLOCK_REALTIME\b|\bs?rand\s*\(|\brandom_device\b"
          r"|\btime\s*\(\s*(nullptr|NULL|0)\s*\)")


def clocks(path, text):
    if not is_cpp(path) or in_layers(path, "core/base"):
        return
    for line, match in each(CLOCKS, code_only(text)):
        yield Finding(path, line, f"{match.group().strip()}: time and chance come from core/base")


def floating(path, text):
    if not is_cpp(path) or not in_layers(path, "core", "hub") or path.startswith(tuple(FLOATING)):
        return
    for line, match in each(r"\b(float|double|qreal)\b", code_only(text)):
        yield Finding(path, line, f"{match.group()}: amounts and quantities are whole numbers")


def bool_parameters(path, text):
    if not path.endswith(".h") or not in_layers(path, "core/services", "models"):
        return
    code = code_only(text)
    access = "public"
    offset = 0
    for row in code.split("\n"):
        label = re.match(r"\s*(public|protected|private|Q_SIGNALS|signals)\b.*:\s*$", row)
        if label:
            access = label.group(1)
        elif re.match(r"\s*(class|struct)\s+\w+[^;]*$", row):
            access = "public" if "struct" in row else "private"
        elif re.match(r"};", row):
            access = "public"
        declared = re.search(r"[(,]\s*(const\s+)?bool(\s+\w+)?\s*(=[^,)]*)?[,)]", row)
        if declared and access == "public" and not _overrides(code, offset):
            yield Finding(path, line_at(code, offset), "no bool parameters: an enum says what it means")
        offset += len(row) + 1


def line_at(text, offset):
    return text.count("\n", 0, offset) + 1


def _overrides(code: str, offset: int) -> bool:
    """True for what is not ours to name: an override, or a function type in a std::function."""
    statement = re.split(r"[;{]", code[offset:], maxsplit=1)[0]
    return bool(re.search(r"\boverride\b|std::function<", statement))


def timeouts(path, text):
    if not is_cpp(path) or not path.endswith(".cpp"):
        return
    code = code_only(text)
    made = re.search(r"\bnew\s+QNetworkAccessManager\b|make_unique<QNetworkAccessManager>|\bQNetworkAccessManager\s+\w+\s*[;({]"
                     r"|\bQNetworkRequest\s+\w+\s*[;({=]|\bQNetworkRequest\s*[({]", code)
    # A web socket's request has no transfer; the socket is watched by its pings.
    for_socket = "QWebSocket" in code and "QNetworkAccessManager" not in code
    if made and not for_socket and "setTransferTimeout" not in code:
        yield Finding(path, line_at(code, made.start()), "a request without setTransferTimeout waits for ever")


def endings_of_the_program(path, text):
    if not is_cpp(path) or in_layers(path, "tests"):
        return
    code = code_only(text)
    # A stop that was asked for does not wait for ever for a command that does not mind.
    cut_off = str(path) == "hub/cli/servecommand.cpp"
    for line, match in each(r"\bqFatal\s*\(|(\bstd|(?<!\w))::(abort|terminate|_Exit|_exit|exit|quick_exit)\s*\(", code):
        if cut_off and "_" in match.group():
            continue
        yield Finding(path, line, f"{match.group().strip()}: never end the program over data")
    for line, _ in each(r"\bthrow\b", code):
        yield Finding(path, line, "no exceptions of our own: Result<T>")


def colours(path, text):
    if not is_cpp(path) or not in_layers(path, "ui", "app"):
        return
    pattern = (r'"#[0-9A-Fa-f]{3,8}"|\bQColor\s*\w*\s*[({]\s*(0x)?[0-9]|\bqRgba?\s*\('
               r"|\bQt::(dark)?(red|green|blue|yellow|cyan|magenta|black|white|gr[ae]y)\b")
    for line, match in each(pattern, without_comments(text)):
        yield Finding(path, line, f"{match.group()}: colours stand in the tokens")


def sleeps(path, text):
    if not is_cpp(path) or not in_layers(path, "tests", "models", "ui", "app"):
        return
    for line, match in each(r"\bsleep_(for|until)\b|\bQThread::[mu]?sleep\b|\bqSleep\s*\(|\bqWait\s*\(|\bu?sleep\s*\(",
                            code_only(text)):
        yield Finding(path, line, f"{match.group().strip()}: wait on a future or a signal")


def waits_of_the_window(path, text):
    # A destructor at the end of the program may wait for the hub that it started.
    if not is_cpp(path) or not in_layers(path, "models", "ui", "app") or in_layers(path, "app/stoactl"):
        return
    if str(path) == "app/samplehub.cpp":
        return
    for line, match in each(r"\bwaitFor\w+\s*\(|\bBlockingQueuedConnection\b", code_only(text)):
        yield Finding(path, line, f"{match.group().strip()}: the window never waits")


RULES = (spdx, pragma_once, endings, length, unfinished_work, commented_out, translated_text, names, clocks, floating,
         bool_parameters, timeouts, endings_of_the_program, colours, sleeps, waits_of_the_window)


def check(path: str, text: str) -> list:
    return [finding for rule in RULES for finding in rule(path, text)]


def main() -> None:
    top = root()
    suffixes = (*CPP, ".sql", ".py", ".sh", ".cmake", ".yaml", ".md", ".txt", ".csv", ".svg", ".qrc", "run")
    paths = [p for p in files(top, suffixes, FOLDERS) if p != "LICENSE"]
    finish("text", [f for p in paths for f in check(p, read(top, p))], len(paths))


if __name__ == "__main__":
    main()
