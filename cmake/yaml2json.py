#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""yaml2json.py IN OUT: the same document as compact JSON."""
import json
import sys

import yaml

with open(sys.argv[1], encoding="utf-8") as source:
    document = yaml.safe_load(source)
with open(sys.argv[2], "w", encoding="utf-8") as target:
    json.dump(document, target, ensure_ascii=False, separators=(",", ":"))
