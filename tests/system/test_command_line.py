#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_command_line.py BIN: exit codes, one-line errors, and --json documents of the commands that need no training."""
import contextlib
import json
import os
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


GPU_WORKER = """#!/bin/sh
case "$1" in
devices) echo '{"version": "VERSION", "libtorch": "2.11.0", "build": "cuda", "minimum_capability": "8.0", "devices": [
  {"id": "cuda:0", "name": "Test GPU", "memory_bytes": 8589934592, "free_bytes": 8000000000, "processors": 30,
   "capability": "8.6", "bf16": true, "usable": true}, {"id": "cpu", "name": "CPU"}]}' ;;
selftest) echo "{\\"device\\": \\"$3\\", \\"passed\\": PASSED, \\"checks\\": [{\\"name\\": \\"loss\\",
  \\"passed\\": PASSED, \\"difference\\": 0.5, \\"tolerance\\": 0.1, \\"milliseconds\\": 1}]}"; PASSED ;;
esac
"""


def check_machine(programs, folder):
    """With a script in place of the worker: what it says becomes facts, findings and the exit code."""
    worker = folder / "worker"
    os.environ["COUNTERPART_WORKER"] = str(worker)
    version = programs.run("--version").stdout.strip()

    def asked(passed, code):
        worker.write_text(GPU_WORKER.replace("VERSION", version).replace("PASSED", passed))
        worker.chmod(0o755)
        return json.loads(programs.run("machine", folder / "w", "--json", expect=code).stdout)

    good = asked("true", 0)
    check(set(good) >= {"program", "cpu", "memory", "disks", "gpus", "driver", "workers", "selftest", "findings"}, set(good))
    check(good["trains_on"] == "cuda:0" and good["gpus"][-1]["capability"] == "8.6", good["gpus"])
    check(good["workers"][0]["version"] == good["program"]["version"] == version, good["workers"])
    check(good["selftest"]["passed"] is True and good["selftest"]["devices"][0]["device"] == "cuda:0", good["selftest"])
    check({d["place"] for d in good["disks"]} == {"workspace", "home", "temporary"}, good["disks"])
    check(not any(f["severity"] == "error" for f in good["findings"]), good["findings"])
    bad = asked("false", 1)
    check([f["code"] for f in bad["findings"]][0] == "machine.selftest-failed", bad["findings"])
    check(all(set(f) >= {"code", "severity", "text", "remedy"} and f["remedy"] for f in bad["findings"]), bad["findings"])
    quick = programs.json("machine", "--no-selftest")
    check(quick["selftest"] is None, quick["selftest"])
    check("Test GPU" in programs.run("machine", "--no-selftest").stdout, "the text names no GPU")

    worker.write_text("#!/bin/sh\necho 'libtorch.so: not found' >&2\nexit 127\n")
    broken = json.loads(programs.run("machine", "--json", expect=1).stdout)
    check(broken["trains_on"] is None and broken["selftest"] is None, broken)
    check("libtorch.so: not found" in broken["findings"][0]["text"], broken["findings"])
    programs.run("machine", folder / "nowhere", expect=3)
    del os.environ["COUNTERPART_WORKER"]
    if (programs.folder / "counterpart-worker").exists():  # the real one, where it is built
        real = programs.json("machine")
        check(real["workers"][0]["version"] == version and real["workers"][0]["libtorch"], real["workers"])
        check(real["workers"][0]["build"] in ("cpu", "cuda") and real["selftest"]["passed"] is True, real)


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
        check_machine(programs, folder)
        check_newer(programs, folder)


if __name__ == "__main__":
    main(Programs(sys.argv[1]))
    print("the command line keeps its word")
