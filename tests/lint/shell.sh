#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# No script of ours gives ShellCheck anything to say.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}"
mapfile -t scripts < <(find packaging tests .ci -type f \( -name '*.sh' -o -path '.ci/*' \) 2>/dev/null | sort)
shellcheck --external-sources "${scripts[@]}"
echo "lint.shell: ${#scripts[@]} files, 0 findings"
