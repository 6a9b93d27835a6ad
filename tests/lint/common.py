# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lints share: which files are ours, what is code in them, how a finding is printed."""
import os
import re
import sys
from typing import Iterable, NamedTuple

LAYERS = ("core", "models", "ui", "app", "hub", "tests")
FOLDERS = LAYERS + ("cmake", "packaging", "docs", "translations", "resources", ".ci")


class Finding(NamedTuple):
    path: str
    line: int
    message: str


def root() -> str:
    """The tree: --root DIR where it is given, otherwise two folders up."""
    if "--root" in sys.argv:
        return os.path.abspath(sys.argv[sys.argv.index("--root") + 1])
    return os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))


def files(top: str, suffixes: tuple, folders: Iterable = FOLDERS) -> list:
    """Paths relative to the tree, sorted. A folder that is not there yet is skipped."""
    found = []
    for folder in folders:
        for where, inner, names in os.walk(os.path.join(top, folder)):
            inner[:] = [d for d in inner if d not in ("__pycache__", ".git")]
            found += [os.path.relpath(os.path.join(where, n), top) for n in names if n.endswith(suffixes)]
    if folders is FOLDERS:
        found += [n for n in os.listdir(top) if n.endswith(suffixes) and os.path.isfile(os.path.join(top, n))]
    return sorted(found)


def read(top: str, path: str) -> str:
    with open(os.path.join(top, path), encoding="utf-8", newline="") as file:
        return file.read()


_LEXEME = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])(?:u8|u|U|L)?'(?:\\.|[^'\\\n])+'",
    re.DOTALL,
)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def code_only(text: str) -> str:
    """The C++ with comments and literals blanked; lines and columns stay where they were."""
    return _LEXEME.sub(lambda m: _blank(m.group()), text)


def without_comments(text: str) -> str:
    """The C++ with comments blanked and literals kept."""
    return _LEXEME.sub(lambda m: _blank(m.group()) if m.group()[0] == "/" else m.group(), text)


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def each(pattern, text: str):
    """(line, match) of every hit."""
    for match in re.finditer(pattern, text):
        yield line_of(text, match.start()), match


def finish(name: str, findings: list, looked_at: int) -> None:
    """Prints the findings and leaves with 1 where there are any."""
    for finding in findings:
        print(f"{finding.path}:{finding.line}: {finding.message}")
    print(f"lint.{name}: {looked_at} files, {len(findings)} findings")
    sys.exit(1 if findings else 0)
