#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_check.py CHECK: planted faults are found, and a sound file has none."""
import pathlib
import subprocess
import sys
import tempfile

SOUND = "<source>%1 of {path}.</source><translation>{path}: %1.</translation>"
FAULTS = {
    "not translated": '<source>Run</source><translation type="unfinished"></translation>',
    "empty": "<source>Run</source><translation></translation>",
    "vanished": '<source>Run</source><translation type="vanished">Lauf</translation>',
    "place lost": "<source>%1 of %2</source><translation>%1</translation>",
    "argument renamed": "<source>{path} is full</source><translation>{pfad} ist voll</translation>",
    "full stop lost": "<source>Done.</source><translation>Fertig</translation>",
    "command changed": "<source>Run `infer` first.</source><translation>Zuerst `ableiten` ausführen.</translation>",
}
PLURAL = ('<message numerus="yes"><source>%n scan(s)</source><translation><numerusform>ein Scan</numerusform>'
          "<numerusform>{}</numerusform></translation></message>")


def outcome(messages):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "some.ts"
        file.write_text(f"<TS><context><name>C</name>{messages}</context></TS>", encoding="utf-8")
        return subprocess.run([sys.executable, sys.argv[1], file], capture_output=True).returncode


wrong = [name for name, fault in FAULTS.items() if outcome(f"<message>{SOUND}</message><message>{fault}</message>") != 1]
wrong += ["plural without a number"] * (outcome(PLURAL.format("Scans")) != 1)
wrong += ["nothing at all"] * (outcome("") != 1)
wrong += ["sound"] * (outcome(f"<message>{SOUND}</message>" + PLURAL.format("%n Scans")) != 0)
print("\n".join(f"not judged rightly: {name}" for name in wrong) or f"{len(FAULTS) + 3} files judged rightly")
sys.exit(bool(wrong))
