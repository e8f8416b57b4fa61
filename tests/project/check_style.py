#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check_style.py ROOT: formatting, licence lines, sizes, and error codes that have no sentence."""
import pathlib
import re
import subprocess
import sys

root = pathlib.Path(sys.argv[1])
sources = [f for top in ("core", "ui", "app", "translations", "tests") for f in sorted((root / top).rglob("*"))
           if f.suffix in (".h", ".cpp", ".cu", ".cuh") and f.is_file()]
scripts = [f for top in ("packaging", "translations", "tests", "core", "ui", "app") for f in sorted((root / top).rglob("*"))
           if f.is_file() and (f.name == "CMakeLists.txt" or f.suffix in (".cmake", ".py", ".inc", ".env"))]
problems = []

formatted = subprocess.run(["clang-format", "--dry-run", *map(str, sources)], capture_output=True, text=True)
problems += sorted({line.split(":")[0] + ": not formatted (run clang-format -i)"
                    for line in formatted.stderr.splitlines() if "clang-format-violations" in line})
for file in sources + scripts:
    text = file.read_text(encoding="utf-8")
    if "SPDX-License-Identifier: Apache-2.0" not in "\n".join(text.splitlines()[:3]):
        problems.append(f"{file}: no licence line")
    if len(text.splitlines()) > 600:
        problems.append(f"{file}: over 600 lines")

known = set(re.findall(r'^SENTENCE\("([^"]+)"', (root / "ui/text/sentences.inc").read_text(encoding="utf-8"), re.M))
used = re.compile(r'(?:failed|badInput|wrongUsage)\(\s*"([a-z0-9.-]+)"')
for file in sources:
    if file.relative_to(root).parts[0] == "tests":
        continue
    for code in used.findall(file.read_text(encoding="utf-8")):
        if code not in known:
            problems.append(f"{file}: the error code {code} has no sentence in ui/text/sentences.inc")

print("\n".join(problems) or f"{len(sources)} sources and {len(scripts)} scripts are in order")
sys.exit(bool(problems) or not sources)
