#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_words.py ROOT: the words that core puts into errors by itself stand in ui/text/words.inc."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
known = set(re.findall(r'^WORD\("([^"]+)"', (root / "ui/text/words.inc").read_text(encoding="utf-8"), re.M))
carriers = re.search(r"carriesWords\[\] = \{([^}]*)\}", (root / "ui/text/catalogue.cpp").read_text(encoding="utf-8"))
names = "|".join(re.findall(r'"(\w+)"', carriers.group(1)))
literal = re.compile(r'\{\s*"(?:%s)",\s*"([^"]+)"\s*\}' % names)
problems, found = [], 0
for top in ("core", "app/cli"):
    for file in sorted((root / top).rglob("*.cpp")):
        text = file.read_text(encoding="utf-8")
        problems += [f"{file}: {kind!r} is not in ui/text/words.inc"
                     for kind in re.findall(r'nameTaken\([^;]*?, "([^"]+)"', text) if kind not in known]
        for match in literal.finditer(text):
            before = text[: match.start()]
            call = max(before.rfind(name) for name in ("failed(", "badInput(", "wrongUsage(", "Error{", "add("))
            if call < 0 or ";" in before[call:]:
                continue  # not the argument of an error
            found += 1
            if match.group(1) not in known:
                problems.append(f"{file}: {match.group(1)!r} is not in ui/text/words.inc")
print("\n".join(problems) or f"{found} words are known")
sys.exit(bool(problems) or not found)
