#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy or clazy over our translation units, two at a time.

    analyse.py tidy|clazy [--changed] [--build DIR] [--root DIR]

Most of the time of one unit goes into reading Qt's headers, so units of one program are read together in
batches; a batch that does not compile as one is taken apart again. A unit that was clean and has not changed,
nor any of our headers it includes, is not read again: its stamp lies in the build folder.
"""
import concurrent.futures
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys

from common import finish, Finding, read, root
from grouping import closure, groups

# A batch costs ten units by its headers alone.
BATCH = 50
# What clang 14 cannot do though C++20 has it: a lambda that captures a structured binding.
BEHIND_THE_STANDARD = "reference to local binding"
CLAZY_CHECKS = (
    "level0,no-strict-iterators,no-qstring-ref,no-fully-qualified-moc-types,no-overloaded-signal,no-qenums,no-lambda-unique-connection,"
    "child-event-qobject-cast,foreach,incorrect-emit,range-loop-detach,"
    "range-loop-reference,rule-of-two-soft,skipped-base-method,virtual-call-ctor"
)


def members(entry: dict) -> list:
    """(file, compile command) of what an entry compiles: its file, or those that CMake has put together in it."""
    file, command = entry["file"], entry["command"]
    if not re.search(r"/Unity/unity_\w+\.cxx$", file):
        return [(file, command)]
    with open(file, encoding="utf-8") as text:
        inner = re.findall(r'(?m)^#include "([^"]+)"', text.read())
    plain = re.sub(r" -o \S+ -c \S+$", "", command)
    return [(one, f"{plain} -o {file}.o -c {one}") for one in inner]


def units(top: str, build: str) -> list:
    """(path, compile command, folder) of every translation unit of ours; the precompiled header, which is another
    compiler's, becomes a plain one."""
    scratch = os.path.join(build, "lint", "headers")
    os.makedirs(scratch, exist_ok=True)
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    found = []
    for entry in entries:
        for file, command in members(entry):
            path = os.path.relpath(file, top)
            if path.startswith("..") or os.path.relpath(file, build)[:2] != "..":
                continue
            command = command.replace(" -Winvalid-pch", "").replace("-Wshadow=local", "-Wshadow")
            for header in re.findall(r"-include (\S+/cmake_pch\.hxx)", command):
                copy = os.path.join(scratch, re.sub(r"\W+", "_", os.path.relpath(header, build)) + ".h")
                shutil.copy(header, copy)
                command = command.replace(header, copy)
            found.append((path, command, entry["directory"]))
    return sorted(set(found))


def fingerprint(top: str, path: str, command: str, settings: str, known: dict) -> str:
    digest = hashlib.sha256((settings + command).encode())
    for one in sorted(closure(top, path, known)):
        with open(os.path.join(top, one), "rb") as file:
            digest.update(one.encode() + b"\0" + file.read())
    return digest.hexdigest()


def program(path: str) -> str:
    """Units of one program have no class twice, so they may be read together. Tests have switches of their own."""
    if path.startswith(("app/stoactl/", "ui/gallery/")):
        return path.split("/")[1]
    if path.startswith("tests/"):
        return "tests"
    return "desktop" if path.startswith(("models/", "ui/", "app/", "core/sync/")) else "hub"


def parts(command: str) -> tuple:
    """(what units must have in common, what may be added up) of a compile command without its files: where
    headers are found, which modules of Qt and which of our own switches there are."""
    words = re.sub(r" -o \S+ -c \S+$", "", command).split(" ")
    added, common = [], []
    at = 0
    while at < len(words):
        if words[at] in ("-isystem", "-include"):
            added.append(" ".join(words[at:at + 2]))
            at += 2
            continue
        adds = re.fullmatch(r"-I\S+_autogen/include|-DQT_[A-Z]+_LIB|-DSTOA_[A-Z]+", words[at])
        (added if adds else common).append(words[at])
        at += 1
    return " ".join(common), added


def batches(top: str, pending: list, known: dict) -> list:
    """(command, units) of what is read at once."""
    kinds = {}
    for unit in pending:
        common, added = parts(unit[1])
        kind = kinds.setdefault((common, unit[2], program(unit[0])), ({}, []))
        kind[0].update(dict.fromkeys(added))
        kind[1].append(unit)
    found = []
    for (common, _, _), (added, members) in kinds.items():
        of = {unit[0]: unit for unit in members}
        for group in groups(top, list(of), BATCH, known):
            found.append((" ".join([common, *added]), [of[path] for path in group]))
    return found


class Tool:
    """One of the two programs, with its stamps in the build folder."""

    def __init__(self, name: str, top: str, build: str):
        self.name, self.top, self.build = name, top, build
        self.folder = os.path.join(build, "lint", name)
        os.makedirs(os.path.join(self.folder, "clean"), exist_ok=True)
        self.program = {"tidy": "clang-tidy", "clazy": "clazy-standalone"}[name]

    def settings(self) -> str:
        version = subprocess.run([self.program, "--version"], capture_output=True, text=True, check=True).stdout
        return version + (read(self.top, ".clang-tidy") if self.name == "tidy" else CLAZY_CHECKS)

    def stamp(self, print_: str) -> str:
        return os.path.join(self.folder, "clean", print_)

    def apart(self, number: str, command: str, batch: list, names: set) -> list:
        """Those that do not get on with the others go alone, the others together."""
        rest = [unit for unit in batch if unit[0] not in names]
        alone = [unit for unit in batch if unit[0] in names] if rest and len(rest) < len(batch) else batch
        rest = rest if len(alone) < len(batch) else []
        found = self.run(f"{number}.rest", command, rest) if rest else []
        return found + [f for i, unit in enumerate(alone) for f in self.run(f"{number}.{i}", command, [unit])]

    def run(self, number: str, command: str, batch: list) -> list:
        """The findings of a batch; its units are stamped where there are none."""
        directory = batch[0][2]
        place = os.path.join(self.folder, number)
        os.makedirs(place, exist_ok=True)
        source = os.path.join(place, "batch.cpp")
        with open(source, "w", encoding="utf-8") as file:
            file.writelines(f'#include "{os.path.join(self.top, unit[0])}"\n' for unit in batch)
        with open(os.path.join(place, "compile_commands.json"), "w", encoding="utf-8") as file:
            json.dump([{"directory": directory, "command": f"{command} -c {source}", "file": source}], file)
        extra = ["--config-file=" + os.path.join(self.top, ".clang-tidy"), "--quiet",
                 r"--header-filter=/(core|models|ui|app|hub|tests)/.*\.(h|cpp)$"] if self.name == "tidy" else ["-checks=" + CLAZY_CHECKS]
        result = subprocess.run([self.program, *extra, "-p", place, source], capture_output=True, text=True, check=False)
        everything = result.stdout + result.stderr
        output = "".join(line for line in everything.splitlines(True) if BEHIND_THE_STANDARD not in line)
        broken = re.findall(r"(?m)^(/[^:\n]+):\d+:\d+: (?:fatal )?error: (?!.*\[[\w.,-]+\]$)"
                            r"|^(/[^:\n]+):\d+:\d+: .*clang-diagnostic-error", output)
        if len(batch) > 1 and broken:
            return self.apart(number, command, batch, {os.path.relpath(a or b, self.top) for a, b in broken})
        found = findings(output, self.top, self.name)
        # What a check says inside of Qt's or the system's headers is theirs.
        theirs = re.findall(r"(?m)^/.+?:\d+:\d+: error: .*-warnings-as-errors\]$", output)
        if result.returncode and not found and not theirs and output == everything:
            if len(batch) > 1:
                return self.apart(number, command, batch, set())
            # Clang 14 cannot read all of the standard library's ranges (those that give a subrange).
            why = re.search(r"(?m)^.*error: .*$", output)
            found = [Finding(batch[0][0], 1, why[0] if why else output.strip().split("\n")[-1])]
        for unit in batch if not found else ():
            open(self.stamp(unit[3]), "w", encoding="utf-8").close()
        shutil.rmtree(place, ignore_errors=True)
        return found


def findings(output: str, top: str, name: str) -> list:
    pattern = r"(?m)^(/.+?):(\d+):\d+: (warning|error|fatal error): (.*)$"
    found = []
    for path, line, kind, message in re.findall(pattern, output):
        ours = os.path.relpath(path, top)
        wanted = name == "tidy" or "-Wclazy" in message or kind != "warning"
        if not ours.startswith(("..", "build/")) and wanted:
            found.append(Finding(ours, int(line), message))
    return found


def changed(top: str) -> set:
    listing = subprocess.run(["git", "-C", top, "status", "--porcelain", "--untracked-files=all"],
                             capture_output=True, text=True, check=True).stdout
    return {line[3:].split(" -> ")[-1] for line in listing.splitlines()}


def main() -> None:
    top = root()
    build = os.path.join(top, "build", "dev")
    if "--build" in sys.argv:
        build = os.path.abspath(sys.argv[sys.argv.index("--build") + 1])
    tool = Tool(sys.argv[1], top, build)
    if not shutil.which(tool.program):
        finish(tool.name, [Finding(".", 1, f"{tool.program} is not installed")], 0)
    settings, known = tool.settings(), {}
    every = [(p, c, d, fingerprint(top, p, c, settings, known)) for p, c, d in units(top, build)
             if os.path.isfile(os.path.join(top, p))]
    if "--changed" in sys.argv:
        touched = changed(top)
        every = [u for u in every if touched & closure(top, u[0], known)]
    pending = [u for u in every if not os.path.exists(tool.stamp(u[3]))]
    found = []
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        work = sorted(batches(top, pending, known), key=lambda batch: len(batch[1]), reverse=True)
        for result in pool.map(lambda pair: tool.run(str(pair[0]), *pair[1]), enumerate(work)):
            found += result
    finish(tool.name, sorted(set(found)), len(every))


if __name__ == "__main__":
    main()
