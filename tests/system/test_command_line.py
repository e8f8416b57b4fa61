#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_command_line.py BIN: exit codes, one-line errors, and --json documents of the commands that need no training."""
import contextlib
import json
import pathlib
import sqlite3
import sys
import tempfile

import nibabel
import numpy

from programs import Programs, check, environment


def check_errors(programs, folder):
    (folder / "text.nii").write_text("no image")
    cases = [  # words, exit code, what the sentence must name
        (["frobnicate"], 2, "frobnicate"),
        (["workspace", "info", folder / "nowhere"], 3, "nowhere"),
        (["methods", "nonsense"], 2, "nonsense"),
        (["import", folder / "w", folder / "missing"], 3, "missing"),
        (["import", folder / "w", folder / "text.nii"], 3, "text.nii"),
        (["prepare", folder / "w", "--dataset", "none"], 3, "none"),
        (["train", folder / "w", "--method", "ae", "--cohort", "none"], 3, "none"),
        (["train", folder / "w", "--method", "ae", "--cohort", "none", "--set", "nonsense=1"], 2, "nonsense"),
        (["score", "--pairs", folder / "none.csv", "--protocol", "plain"], 3, "none.csv"),
        (["score", "--pairs", folder / "none.csv", "--protocol", "nonsense"], 2, "nonsense"),
    ]
    for words, code, name in cases:
        done = programs.run(*words, expect=code)
        check(done.stdout == "", f"{words}: printed to standard output: {done.stdout}")
        check(name in done.stderr, f"{words}: the error does not name {name}: {done.stderr}")
        if code == 3:
            check(len(done.stderr.strip().splitlines()) == 1, f"{words}: more than one line: {done.stderr}")


def check_catalogues(programs):
    methods = programs.json("methods")
    check({"threshold", "ae", "ddpm"} <= {m["id"] for m in methods}, "a method is missing")
    for method in methods:
        check(set(method) >= {"id", "family", "title", "citation", "stages", "needs", "gives", "parameters"}, method["id"])
        for parameter in method["parameters"]:
            check(set(parameter) >= {"id", "type", "default", "presets", "unit", "source", "help"}, parameter)
            check(parameter["source"], f"{method['id']}: {parameter['id']} has no source")
    check({"behrendt-volume", "plain"} <= {p["id"] for p in programs.json("protocols")}, "a protocol is missing")


def check_import(programs, folder):
    data = folder / "data"
    data.mkdir()
    generator = numpy.random.default_rng(0)
    for name in ("a_t2", "b_t2"):
        image = generator.normal(100, 10, (16, 16, 8)).astype("float32")
        nibabel.save(nibabel.Nifti1Image(image, numpy.diag([2, 2, 2, 1])), data / f"{name}.nii.gz")
    plan = programs.json("import", folder / "w", data, "--dry-run")
    check(plan["counts"]["scans"] == 2, f"dry run: {plan['counts']}")
    check(programs.json("datasets", folder / "w") == [], "the dry run imported")
    programs.run("import", folder / "w", data, "--name", "small")
    check([d["name"] for d in programs.json("datasets", folder / "w")] == ["small"], "the data set is not listed")
    check({s["contrast"] for s in programs.json("scans", folder / "w", "--dataset", "small")} == {"T2"}, "contrast")
    programs.run("import", folder / "w", data, "--name", "small", expect=3)
    programs.run("workspace", "check", folder / "w")


def check_newer(programs, folder):
    """A workspace of a newer program: a sentence, and not a byte is changed."""
    workspace = folder / "newer"
    programs.run("workspace", "create", workspace)
    with contextlib.closing(sqlite3.connect(workspace / "counterpart.sqlite")) as database:
        database.execute("PRAGMA user_version = 999")
    before = {path: path.read_bytes() for path in workspace.iterdir() if path.is_file()}
    for words in (["workspace", "info", workspace], ["jobs", workspace], ["queue", "run", workspace],
                  ["import", workspace, folder / "data", "--dry-run"]):
        done = programs.run(*words, expect=3)
        check("999" in done.stderr and "newer Counterpart" in done.stderr, f"{words[0]}: {done.stderr}")
        after = {path: path.read_bytes() for path in workspace.iterdir() if path.is_file()}
        check(after == before, f"{words[0]} changed the workspace")


def main(programs):
    with tempfile.TemporaryDirectory(prefix="counterpart-cli-") as temporary:
        folder = pathlib.Path(temporary)
        environment(folder)
        programs.run("workspace", "create", folder / "w")
        programs.run("workspace", "create", folder / "w", expect=3)
        check(programs.json("queue", "status", folder / "w")["running"] is False, "a queue runs")
        check_errors(programs, folder)
        check_catalogues(programs)
        check_import(programs, folder)
        check_newer(programs, folder)


if __name__ == "__main__":
    main(Programs(sys.argv[1]))
    print("the command line keeps its word")
