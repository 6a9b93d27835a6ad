#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every #include against the arrows of docs/architecture.md, and fails on a cycle of folders."""
import os
import re

from common import Finding, LAYERS, each, files, finish, read, root, without_comments

CORE = {"core/base", "core/domain", "core/wire", "core/sql", "core/store", "core/services", "core/sync"}
BELOW_MODELS = {"core/base", "core/domain", "core/wire", "core/store", "core/services", "core/sync"}

# folder -> the folders it may include besides itself
ARROWS = {
    "core/base": set(),
    "core/domain": {"core/base"},
    "core/wire": {"core/base", "core/domain"},
    "core/sql": {"core/base"},
    "core/store": {"core/base", "core/domain", "core/sql"},
    "core/services": {"core/base", "core/domain", "core/sql", "core/store"},
    "core/sync": {"core/base", "core/domain", "core/wire", "core/sql", "core/store", "core/services"},
    "models": BELOW_MODELS,
    "ui": {"core/base", "core/domain", "models"},
    "app": CORE | {"models", "ui"},
    "hub": CORE - {"core/sync"},
    "tests/kit": CORE | {"models", "ui", "hub"},
    "tests/core": CORE | {"tests/kit"},
    "tests/models": CORE | {"models", "tests/kit"},
    "tests/app": CORE | {"app", "tests/kit"},
    "tests/ui": CORE | {"models", "ui", "app", "tests/kit"},
    "tests/hub": CORE | {"hub", "tests/kit"},
    "tests/journeys": CORE | {"models", "ui", "app", "hub", "tests/kit"},
    "tests/bench": CORE | {"models", "ui", "hub", "tests/kit"},
}

QT_HEADERS = "/usr/include/x86_64-linux-gnu/qt6"

# library -> (how its headers are spelled, the folders that may include them)
LIBRARIES = {
    "SQLite": (r"sqlite3(ext)?\.h", {"core/sql", "tests/bench", "tests/kit"}),
    "libpq": (r"libpq-fe\.h|(postgresql|libpq)/.*", {"core/sql"}),
    "Boost": (r"boost/.*", {"hub/http"}),
    "libcurl": (r"curl/.*", {"hub/links"}),
    "OpenSSL": (r"openssl/.*", {"hub/http", "tests/hub"}),
    "FreeType": (r"freetype/.*|ft2build\.h", {"ui/shared"}),
    "Qt's private headers": (r"private/.*", {"ui/shared"}),
    "zint": (r"q?zint\.h", {"ui/shared"}),
    "ZXing": (r"ZXing/.*", {"tests/ui"}),
    "GLPK": (r"glpk\.h", {"tests/kit"}),
    "QtKeychain": (r"(qt6)?keychain(\.h|/.*)", {"core/base", "app"}),
}
# Qt module -> the folders that may include it; a class's header counts for the module it lives in
MODULES = {
    "QtNetwork": {"core/sync", "tests/hub", "tests/journeys", "tests/kit", "tests/core", "tests/bench"},
    "QtWebSockets": {"core/sync", "tests/hub", "tests/journeys", "tests/kit", "tests/core"},
    "QtGui": {"ui", "app", "tests/ui", "tests/journeys", "tests/kit", "tests/bench"},
    "QtWidgets": {"ui", "app", "tests/ui", "tests/journeys", "tests/kit", "tests/bench"},
    "QtPrintSupport": {"ui", "app", "tests/ui"},
    "QtCharts": {"ui", "tests/ui"},
    "QtSvg": {"ui/shared", "tests/ui"},
    "QtSql": set(),
    "QtQml": set(),
    "QtQuick": set(),
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]', re.MULTILINE)


def folder_of(path: str) -> str:
    """core and tests are told apart by their second folder, the rest by the first."""
    parts = os.path.dirname(path).split("/")
    return "/".join(parts[:2]) if parts[0] in ("core", "tests") else parts[0]


def within(path: str, folders: set) -> bool:
    where = os.path.dirname(path)
    return any(where == f or where.startswith(f + "/") for f in folders)


def qt_classes(headers: str = QT_HEADERS) -> dict:
    """Header name -> Qt module, QtCore first, because Qt keeps forwarding headers in old places."""
    classes = {}
    for module in ("QtCore", "QtGui", *MODULES):
        folder = os.path.join(headers, module)
        for name in os.listdir(folder) if os.path.isdir(folder) else ():
            classes.setdefault(name, module)
    return classes


def check(path: str, text: str, exists, classes: dict) -> list:
    """exists(path) says whether the tree holds a file of that name."""
    found = []
    folder = folder_of(path)
    if folder not in ARROWS and folder.split("/")[0] in LAYERS and folder not in ("tests", "tests/lint"):
        return [Finding(path, 1, f"{folder} is not a layer that architecture.md draws")]
    for line, match in each(INCLUDE, without_comments(text)):
        quote, name = match.groups()
        if quote == '"':
            found += _own(path, line, name, folder, exists)
        elif name.split("/")[0] in LAYERS and exists(name):
            found.append(Finding(path, line, f'our own headers stand in quotes: "{name}"'))
        found += _library(path, line, name, classes)
    return found


def _own(path, line, name, folder, exists) -> list:
    if name.endswith(".moc") or name.startswith("generated/"):
        return []
    if ".." in name.split("/") or not exists(name):
        return [Finding(path, line, f'"{name}" is not a path from the root of the tree')]
    target = folder_of(name)
    if target != folder and target not in ARROWS.get(folder, set()):
        return [Finding(path, line, f"{folder} may not include {target} ({name})")]
    return []


def _library(path, line, name, classes) -> list:
    for library, (pattern, allowed) in LIBRARIES.items():
        if re.fullmatch(pattern, name) and not within(path, allowed):
            return [Finding(path, line, f"{library} belongs to {_list(allowed)} ({name})")]
    first = name.split("/")[0]
    module = first if first in MODULES else classes.get(name)
    if module in MODULES and not within(path, MODULES[module]):
        return [Finding(path, line, f"{module} belongs to {_list(MODULES[module])} ({name})")]
    return []


def _list(folders: set) -> str:
    return ", ".join(sorted(f for f in folders if not f.startswith("tests"))) or "no folder"


def cycles(texts: dict) -> list:
    """texts: path -> text. Folders that include each other, directly or round about; a folder inside another
    is a part of it."""
    edges = {}
    for path, text in texts.items():
        here = os.path.dirname(path)
        if here.startswith("tests"):
            continue
        for _, match in each(INCLUDE, without_comments(text)):
            there = os.path.dirname(match.group(2))
            nested = (here + "/").startswith(there + "/") or (there + "/").startswith(here + "/")
            if match.group(1) == '"' and there and not nested and match.group(2) in texts:
                edges.setdefault(here, {}).setdefault(there, path)
    found, done = [], set()

    def visit(folder, trail):
        if folder in trail:
            ring = trail[trail.index(folder):] + [folder]
            found.append(Finding(edges[ring[0]][ring[1]], 1, "folders in a circle: " + " -> ".join(ring)))
        elif folder not in done:
            for there in sorted(edges.get(folder, ())):
                visit(there, trail + [folder])
            done.add(folder)

    for folder in sorted(edges):
        visit(folder, [])
    return found


def main() -> None:
    top = root()
    classes = qt_classes()
    texts = {p: read(top, p) for p in files(top, (".h", ".cpp"), LAYERS)}
    found = []
    if "QWidget" not in classes:
        found.append(Finding(QT_HEADERS, 1, "the Qt headers are needed to know which class is whose"))
    for path, text in texts.items():
        found += check(path, text, lambda p: os.path.isfile(os.path.join(top, p)), classes)
    finish("layers", found + cycles(texts), len(texts))


if __name__ == "__main__":
    main()
