#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which translation units can be read as one.

    grouping.py FILE…    prints "number file" of each file that has company; for STOA_UNITY of CMake

Most of the time of one unit goes into reading headers, so the lints and the builds from nothing read many units
at once. What a unit has for itself alone (an anonymous namespace, static functions, macros) is then seen by those
behind it. So no unit shares a group with another that mentions one of its names, or includes a header of ours that
declares one: it means the same in company as it does alone.
"""
import os
import re
import sys
from collections import Counter, defaultdict

from common import code_only, read, root

# Large enough that headers no longer count, small enough that two processors end together.
BUILT_TOGETHER = 16
# What looks like a name before a bracket and is none of ours.
NOT_NAMES = {"alignas", "auto", "bool", "char", "class", "const", "constexpr", "decltype", "double", "false", "float", "if", "int", "nullptr",
             "operator", "return", "sizeof", "static", "std", "stoa", "template", "true", "typename", "void"}


def includes(top: str, path: str, known: dict) -> list:
    if path not in known:
        known[path] = re.findall(r'(?m)^\s*#\s*include\s*"([^"]+)"', read(top, path))
    return known[path]


def closure(top: str, path: str, known: dict) -> set:
    """The unit and all of our headers it includes, directly or not."""
    seen, open_ones = set(), [path]
    while open_ones:
        one = open_ones.pop()
        if one in seen or not os.path.isfile(os.path.join(top, one)):
            continue
        seen.add(one)
        open_ones += includes(top, one, known)
    return seen


def _outermost(code: str, start: int) -> str:
    """From there to the end of its block, without what is inside of further braces."""
    depth, at, kept = 1, start, []
    for brace in re.finditer(r"[{}]", code[start:]):
        end = start + brace.end()
        if depth == 1:
            kept.append(code[at:end])
        depth += 1 if brace.group() == "{" else -1
        at = end
        if not depth:
            break
    return "".join(kept)


def local_names(text: str) -> set:
    """What a unit defines for itself alone."""
    code = code_only(text)
    names = set(re.findall(r"\bQ_(?:LOGGING_CATEGORY|DECLARE_METATYPE)\s*\(\s*(\w+)", code))
    names |= set(re.findall(r"(?m)^\s*#\s*define\s+(\w+)", code))
    names |= set(re.findall(r"(?m)^static\b[^;{=(]*?\b(\w+)\s*[(={]", code))
    names |= set(re.findall(r"(?m)^int (main)\s*\(", code))
    for start in re.finditer(r"\bnamespace\s*\{", code):
        flat = _outermost(code, start.end())
        names |= set(re.findall(r"(?<![\w:.>])([A-Za-z]\w*)\s*(?=[({=;\[])", flat))
        names |= set(re.findall(r"\b(?:class|struct|enum)\s+(\w+)", flat))
    return {name for name in names if name not in NOT_NAMES and not re.match(r"Q[A-Z]|q(?:int|uint|size)", name)}


def mentioned_names(text: str) -> set:
    """What may stand for a local name of another unit: calls, types and constants that nothing qualifies."""
    code = re.sub(r"(?m)^\s*#\s*include.*$", "", code_only(text))
    calls = re.findall(r"(?<![\w.>:])([A-Za-z]\w*)\s*\(", code)
    return set(calls) | set(re.findall(r"(?<![\w.:])([A-Z]\w*|k[A-Z]\w*)\b", code))


def declared_names(text: str) -> set:
    """What a header brings to everyone: the types, constants and functions of its namespaces. A function of a unit
    by itself and one of a header may share a name, but then which of them is called would depend on the company."""
    code = re.sub(r"(?m)^\s*#.*$", "", code_only(text))
    code = re.sub(r"\bnamespace\s+[\w:]+\s*\{", "", code)
    depth, at, kept = 0, 0, []
    for brace in re.finditer(r"[{}]", code):
        if depth == 0:
            kept.append(code[at:brace.end()])
        depth = depth + 1 if brace.group() == "{" else max(0, depth - 1)
        at = brace.end()
    flat = "".join([*kept, code[at:]])
    functions = set(re.findall(r"(?<![\w.:>])([a-z]\w*)\s*\(", flat)) - NOT_NAMES
    return functions | set(re.findall(r"\b(?:class|struct|enum|using|concept)\s+(\w+)", flat)) | set(re.findall(r"\b(k[A-Z]\w*)\b", flat))


def groups(top: str, paths: list, most: int, known: dict) -> list:
    """Lists of paths, each at most so long and each path in one of them. Boost's headers are longer than all of
    Qt's, so who reads them stays alone."""
    alone = [path for path in paths if any("<boost/" in read(top, one) for one in closure(top, path, known))]
    rest = sorted(set(paths) - set(alone))
    own = {path: local_names(read(top, path)) for path in rest}
    headers = {}
    mentioned = {}
    for path in rest:
        mentioned[path] = mentioned_names(read(top, path)) | own[path]
        for header in closure(top, path, known) - {path}:
            if header not in headers:
                headers[header] = declared_names(read(top, header))
            mentioned[path] |= headers[header]
    owners, readers = defaultdict(int), Counter()
    for path in rest:
        for name in own[path]:
            owners[name] += 1
        readers.update(mentioned[path])
    # Who is hardest to place comes first; the others fill the room in the order of their folders.
    hardness = {path: -max((readers[name] for name in own[path] if readers[name] > 1), default=0) for path in rest}
    found = []
    for path in sorted(rest, key=lambda one: (hardness[one], one)):
        for group in found:
            if len(group[0]) < most and not own[path] & group[2] and not group[1] & mentioned[path]:
                break
        else:
            group = ([], set(), set())
            found.append(group)
        group[0].append(path)
        group[1].update(own[path])
        group[2].update(mentioned[path])
    return [[path] for path in alone] + [group[0] for group in found]


def main() -> None:
    """Files are named and printed as they lie from the folder one is in."""
    top, given = root(), {}
    for name in sys.argv[1:]:
        given[os.path.relpath(name, top)] = name
    for number, group in enumerate(groups(top, list(given), BUILT_TOGETHER, {}), 1):
        for path in group if len(group) > 1 else ():
            print(number, given[path])


if __name__ == "__main__":
    main()
