#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check.py FILE.ts …: what a translation still lacks, one line each; exits 1 if there is anything.

Run it on files that lupdate has just brought up to date without -no-obsolete: then a text that nobody shows any more
is told, too.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

# What the program fills in, and what it reads: it must be in both, as often.
PLACES = re.compile(r"%L?[1-9]|\{[a-z][a-zA-Z0-9-]*\}|</?[a-z]+[^>]*>|`[^`]*`|--[a-z][a-z-]*")
ENDS = re.compile(r"[.:…?!]?\s*$")


def forms_of(message):
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return forms or [translation.text or ""]


def lacks(message, source):
    state = message.find("translation").get("type", "")
    if state in ("vanished", "obsolete"):
        return ["is a translation of a text that is not shown any more"]
    if state:
        return ["is not translated"]
    found = []
    for form in forms_of(message):
        if not form.strip():
            found.append("is not translated")
        elif sorted(PLACES.findall(source)) != sorted(PLACES.findall(form)):
            found.append(f"has other places to fill in or other commands: {form!r}")
        elif ENDS.search(source).group() != ENDS.search(form).group() or source[:1].isspace() != form[:1].isspace():
            found.append(f"begins or ends in another way: {form!r}")
    if message.get("numerus") and not all("%n" in form for form in forms_of(message)[1:]):
        found.append("has a plural that does not say how many")
    return found


def problems_of(file):
    count = 0
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            count += 1
            source = message.findtext("source")
            for lack in lacks(message, source):
                yield f"{file.name}: {context.findtext('name')}: {source!r} {lack}"
    if not count:
        yield f"{file.name}: holds no text at all"


def main(files):
    problems = [problem for file in files for problem in problems_of(file)]
    print("\n".join(problems) if problems else f"untranslated texts: 0 ({', '.join(f.name for f in files)})")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main([pathlib.Path(name) for name in sys.argv[1:]]))
