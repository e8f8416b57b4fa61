#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_experiments.py BIN: folds and sweeps as one action each, from `train` to `compare`, with tiny trainings."""
import json
import pathlib
import sys
import tempfile

import numpy

from programs import Programs, check, check_finished, environment

PROTOCOL = ["--protocol", "behrendt-volume"]
TINY = ["--set", "steps=3", "--set", "batch-size=2"]


def roles(workspace, run):
    cases = json.loads((workspace / "runs" / run / "cohort.json").read_text())["cases"]
    return {role: {c["subject"] for c in cases if c["role"] == role} for role in ("train", "validation", "test")}


def check_folds(programs, workspace):
    queued = programs.json("train", workspace, "--method", "ae", "--cohort", "all", "--preset", "quick", *TINY,
                           "--folds", 2, "--wait")
    check(queued["experiment"] == "ae-quick-folds-1" and len(queued["runs"]) == 2, f"train: {queued}")
    check_finished(programs, workspace, queued["runs"])
    first, second = (roles(workspace, run) for run in queued["runs"])
    check(first["test"] == second["test"], "the folds test other people")
    ill = first["validation"] & second["validation"]
    healthy = (first["validation"] | second["validation"]) - ill
    check(ill and not first["validation"] & second["validation"] - ill, "the folds validate the same healthy people")
    for fold in (first, second):
        check(fold["train"] == healthy - fold["validation"] and fold["train"], "not everybody else trains")

    document = programs.json("evaluate", workspace, "--experiment", queued["experiment"], "--cohort", "all", *PROTOCOL)
    check([r["experiment"]["fold"] for r in document["runs"]] == [1, 2], "the runs do not say their folds")
    group, = document["experiments"][0]["groups"]
    means = [r["summary"]["auprc"]["mean"] for r in document["runs"]]
    check(numpy.isclose(group["summary"]["auprc"]["mean"], numpy.mean(means)), "not the mean of the folds")
    check(numpy.isclose(group["summary"]["auprc"]["std"], numpy.std(means)), "not their population deviation")
    check(group["summary"]["auprc"]["n"] == 2 and group["runs"] == queued["runs"], f"group: {group}")
    check(all(r["threshold"]["source"] == "validation" for r in document["runs"]), "thresholds are from elsewhere")
    for run, fold in zip(queued["runs"], (first, second)):  # maps of its own validation cases, for the viewer's scale
        cases = json.loads((workspace / "runs" / run / "cohort.json").read_text())["cases"]
        for case in cases:
            written = (workspace / "runs" / run / "outputs/all" / case["case"] / "map-behrendt-volume.nii").exists()
            check(written == (case["role"] != "train"), f"{run}: map of {case['case']} ({case['role']}): {written}")
    text = programs.run("evaluate", workspace, "--experiment", queued["experiment"], "--cohort", "all", *PROTOCOL).stdout
    check("population standard deviation" in text, f"no summary over folds is printed: {text}")
    return queued["experiment"], means


def check_sweep(programs, workspace):
    queued = programs.json("train", workspace, "--method", "ddpm", "--cohort", "all", "--preset", "quick", *TINY,
                           "--set", "width=8", "--sweep", "test-levels=250;250,750", "--name", "levels", "--wait")
    check(queued["runs"] == ["levels-test-levels-250", "levels-test-levels-250-750"], f"train: {queued}")
    trainings = [j for j in programs.json("jobs", workspace) if j["run"] in queued["runs"] and j["kind"] == "train"]
    check(len(trainings) == 1, f"{len(trainings)} trainings for a parameter that only inference reads")
    check_finished(programs, workspace, queued["runs"])
    check(not (workspace / "runs" / queued["runs"][1] / "checkpoints").exists(), "the second run trained as well")
    description = json.loads((workspace / "runs" / queued["runs"][1] / "run.json").read_text())
    check(description["weights"] == queued["runs"][0], "run.json does not say whose weights were used")
    programs.run("export", workspace, "--run", queued["runs"][1], "--to", workspace.parent / "export")
    check(list((workspace.parent / "export/checkpoints").glob("*.safetensors")), "borrowed weights were not exported")
    check(queued["runs"][0] in (workspace.parent / "export/README.txt").read_text(), "the export hides whose weights")
    document = programs.json("evaluate", workspace, "--experiment", "levels", "--cohort", "all", *PROTOCOL)
    groups = document["experiments"][0]["groups"]
    check([g["value"] for g in groups] == [[250], [250, 750]], f"groups: {groups}")
    check(groups[0]["summary"]["auprc"]["mean"] != groups[1]["summary"]["auprc"]["mean"], "the value changes nothing")


def check_compare(programs, workspace, folds, means):
    programs.run("train", workspace, "--method", "threshold", "--cohort", "all", "--name", "threshold", "--wait")
    document = programs.json("compare", workspace, "--runs", "threshold", "--experiment", folds, "--experiment", "levels",
                             *PROTOCOL, "--metric", "auprc")
    rows = {row["name"]: row for row in document["rows"]}
    check(list(rows) == ["threshold", folds, "levels test-levels 250", "levels test-levels 250, 750"], f"rows: {rows}")
    check(rows[folds]["over"] == "folds" and rows[folds]["n"] == 2, f"row: {rows[folds]}")
    check(numpy.isclose(rows[folds]["mean"], numpy.mean(means)), "compare has another mean of the folds")
    check(numpy.isclose(rows[folds]["std"], numpy.std(means)), "compare has another deviation of the folds")
    check(len(document["pairs"]) == 6, "not every pair is tested")


def check_mistakes(programs, workspace):
    train = ["train", workspace, "--method", "ae", "--cohort", "all"]
    for words, code, name in [
            ([*train, "--folds", 1], 2, "1"), ([*train, "--folds", 20], 3, "all"),
            ([*train, "--sweep", "width=16"], 2, "width"), ([*train, "--sweep", "colour=1,2"], 2, "colour"),
            (["train", workspace, "--method", "threshold", "--cohort", "all", "--folds", 2], 2, "threshold"),
            (["evaluate", workspace, "--cohort", "all", *PROTOCOL], 2, "--experiment"),
            (["evaluate", workspace, "--experiment", "none", "--cohort", "all", *PROTOCOL], 3, "none")]:
        done = programs.run(*words, expect=code)
        check(name in done.stderr and done.stdout == "", f"{words}: {done.stderr}")


def main(programs):
    with tempfile.TemporaryDirectory(prefix="counterpart-experiments-") as temporary:
        folder = pathlib.Path(temporary)
        environment(folder)
        workspace = folder / "w"
        programs.run("workspace", "create", workspace)
        programs.run("simulate", workspace, "--name", "people", "--subjects", 4, "--lesions", 4, "--set", "spacing=2.5")
        programs.run("prepare", workspace, "--dataset", "people", "--pipeline", "behrendt-t2-96")
        programs.run("cohort", "create", workspace, "--name", "all", "--dataset", "people")
        check_mistakes(programs, workspace)
        folds, means = check_folds(programs, workspace)
        check_sweep(programs, workspace)
        check_compare(programs, workspace, folds, means)


if __name__ == "__main__":
    main(Programs(sys.argv[1]))
    print("experiments are whole")
