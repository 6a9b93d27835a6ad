#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clazy with the checks named in analyse.py; clazy.sh --changed looks at what differs from the last commit.
set -euo pipefail
exec python3 "$(dirname "${BASH_SOURCE[0]}")/analyse.py" clazy "$@"
