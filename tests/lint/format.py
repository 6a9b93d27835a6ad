#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-format has nothing to change in any C++ file."""
import os
import re
import shutil
import subprocess

from common import LAYERS, Finding, files, finish, root


def differences(output: str, top: str) -> list:
    """One finding per file, at the first line that clang-format would change."""
    found = {}
    for path, line in re.findall(r"(?m)^(.+?):(\d+):\d+: (?:warning|error): code should be clang-formatted", output):
        found.setdefault(os.path.relpath(path, top), int(line))
    return [Finding(p, n, "clang-format would write this otherwise") for p, n in sorted(found.items())]


def run(top: str, paths: list) -> list:
    found = []
    for start in range(0, len(paths), 50):
        chunk = [os.path.join(top, p) for p in paths[start:start + 50]]
        result = subprocess.run(["clang-format", "--dry-run", f"--style=file:{top}/.clang-format", *chunk],
                                capture_output=True, text=True, check=False)
        found += differences(result.stderr, top)
        if result.returncode:
            found.append(Finding(".clang-format", 1, result.stderr.strip().split("\n")[0]))
    return found


def main() -> None:
    top = root()
    paths = files(top, (".h", ".cpp"), LAYERS)
    if not shutil.which("clang-format"):
        finish("format", [Finding(".clang-format", 1, "clang-format is not installed")], 0)
    finish("format", run(top, paths), len(paths))


if __name__ == "__main__":
    main()
