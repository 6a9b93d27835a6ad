#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links and pictures in the documents exist, the change log has its Unreleased part, decisions are numbered."""
import glob
import os
import re

from common import Finding, each, files, finish, read, root

ADR_PARTS = ("## Context", "## Decision", "## Consequences")


def without_code(text: str) -> str:
    blank = lambda m: re.sub(r"[^\n]", " ", m.group())
    return re.sub(r"`[^`\n]*`", blank, re.sub(r"(?ms)^```.*?^```", blank, text))


def anchors(text: str) -> set:
    """The names that headings get: lower case, spaces to dashes, punctuation dropped."""
    heads = re.findall(r"(?m)^#+\s+(.*?)\s*$", re.sub(r"(?ms)^```.*?^```", "", text))
    return {re.sub(r"[^\w\- ]", "", re.sub(r"`", "", h).lower()).replace(" ", "-") for h in heads}


def check(path: str, text: str, exists, text_of) -> list:
    found = []
    for line, match in each(r"!?\[[^\]]*\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)", without_code(text)):
        target = match.group(1)
        if re.match(r"(https?|mailto):", target):
            continue
        file, _, anchor = target.partition("#")
        whole = os.path.normpath(os.path.join(os.path.dirname(path), file)) if file else path
        if not exists(whole):
            found.append(Finding(path, line, f"{target} does not exist"))
        elif anchor and whole.endswith(".md") and anchor not in anchors(text if whole == path else text_of(whole)):
            found.append(Finding(path, line, f"{target}: there is no such heading"))
    if path == "CHANGELOG.md" and not re.search(r"(?m)^## \[Unreleased\]", text):
        found.append(Finding(path, 1, "the change log has no [Unreleased] part"))
    if path == "README.md" and not re.search(r"!\[[^\]]+\]\(", text):
        found.append(Finding(path, 1, "the read-me shows no picture"))
    if path.startswith("docs/adr/"):
        found += [Finding(path, 1, f'a decision has "{part}"') for part in ADR_PARTS if part not in text]
        if len(text.split()) > 600:
            found.append(Finding(path, 1, "a decision fits on one page"))
    return found


def numbering(names: list) -> list:
    numbers = [os.path.basename(n)[:4] for n in sorted(names)]
    wanted = [f"{i:04}" for i in range(1, len(numbers) + 1)]
    return [] if numbers == wanted else [Finding("docs/adr", 1, f"decisions are numbered {numbers}, not 0001 onwards")]


def main() -> None:
    top = root()
    paths = files(top, (".md",))
    found = []
    for path in paths:
        found += check(path, read(top, path), lambda p: os.path.exists(os.path.join(top, p)), lambda p: read(top, p))
    found += numbering(glob.glob(os.path.join(top, "docs/adr/[0-9]*.md")))
    for needed in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "docs/architecture.md", "docs/glossary.md"):
        if not os.path.exists(os.path.join(top, needed)):
            found.append(Finding(needed, 1, "is missing"))
    finish("docs", found, len(paths))


if __name__ == "__main__":
    main()
