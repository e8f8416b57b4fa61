#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""test_demo.py BIN: the main job with tiny settings through the real programs, and what it leaves behind."""
import csv
import json
import pathlib
import sys
import tempfile

import nibabel
import numpy
from sklearn.metrics import average_precision_score

from programs import TINY, Programs, check, check_finished, environment

RUNS = ["threshold", "ae-quick", "ddpm-quick"]


def check_numbers(programs, workspace):
    """The AUPRC of the table is scikit-learn's on the map that was written."""
    document = programs.json("evaluate", workspace, "--runs", ",".join(RUNS), "--cohort", "demo", "--protocol",
                             "behrendt-volume")
    check([r["run"] for r in document["runs"]] == RUNS, "evaluate lists other runs than asked for")
    scans = {s["scan"]: s for s in programs.json("scans", workspace, "--dataset", "simulated")}
    compared = 0
    for run in document["runs"]:
        check(set(run) >= {"run", "method", "preset", "seed", "threshold", "cases", "summary"}, "evaluate: missing fields")
        for case in run["cases"]:
            value = case["metrics"]["auprc"]
            check((value is None) == (scans[case["case"]]["truth"] is None), f"{case['case']}: AUPRC {value}")
            if value is None:
                continue
            folder = workspace / "runs" / run["run"] / "outputs" / "demo" / case["case"]
            scores = nibabel.load(folder / "map-behrendt-volume.nii").get_fdata().ravel()
            truth = nibabel.load(next(workspace.glob(f"prepared/*/*/{case['case']}_truth.nii"))).get_fdata().ravel() > 0
            check(abs(average_precision_score(truth, scores) - value) < 1e-6, f"{case['case']}: AUPRC differs")
            check(abs(truth.mean() - case["metrics"]["prevalence"]) < 1e-9, f"{case['case']}: prevalence differs")
            compared += 1
    check(compared >= 6, f"only {compared} scores were compared")


def check_files(workspace):
    for run in RUNS:
        description = json.loads((workspace / "runs" / run / "run.json").read_text())
        check(description["simulated"] is True, f"{run}: run.json does not say simulated")
        maps = list((workspace / "runs" / run).glob("outputs/demo/*/map-*.nii"))
        check(maps, f"{run}: no maps")
        for path in maps:
            image = nibabel.load(path)
            check(image.shape == (96, 96, 50), f"{path}: shape {image.shape}")
            check(b"simulated" in image.header["descrip"].tobytes(), f"{path} does not say simulated")
            check(numpy.isfinite(image.get_fdata()).all(), f"{path}: not finite")
    plate = (workspace / "comparison.png").read_bytes()
    check(plate[:8] == b"\x89PNG\r\n\x1a\n" and len(plate) > 20000, "the comparison plate is no picture")


def check_score_needs_no_workspace(programs, workspace, folder):
    """`score` on the same raw maps gives the same AUPRC as `evaluate` stored."""
    pairs = folder / "pairs.csv"
    case = next((workspace / "runs/threshold/outputs/demo").iterdir()).name
    prepared = next(workspace.glob(f"prepared/*/*/{case}.nii"))
    truth = prepared.with_name(f"{case}_truth.nii")
    map_file = next((workspace / "runs/threshold/outputs/demo" / case).glob("map-intensity.nii"))
    with pairs.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["case", "subject", "map", "truth", "mask"])
        writer.writerow([case, "x", map_file, truth if truth.exists() else "", prepared.with_name(f"{case}_mask.nii")])
    document = programs.json("score", "--pairs", pairs, "--protocol", "behrendt-volume")
    check(set(document) >= {"protocol", "threshold", "cases", "summary"}, "score: missing fields")
    check(document["cases"][0]["case"] == case, "score: other case")


def main(programs):
    with tempfile.TemporaryDirectory(prefix="counterpart-demo-") as temporary:
        folder = pathlib.Path(temporary)
        environment(folder)
        workspace = folder / "Größe 脳"
        done = programs.run("demo", workspace, *TINY)
        check("ddpm-quick" in done.stdout and "Simulated data" in done.stdout, "the demo prints no table")
        check_finished(programs, workspace, RUNS)
        check_files(workspace)
        check_numbers(programs, workspace)
        check_score_needs_no_workspace(programs, workspace, folder)
        before = len(programs.json("jobs", workspace))
        programs.run("demo", workspace, *TINY)
        check(len(programs.json("jobs", workspace)) == before, "the second demo did work again")
        comparison = programs.json("compare", workspace, "--runs", "threshold,ae-quick", "--protocol", "behrendt-volume",
                                   "--metric", "auprc")
        check(len(comparison["pairs"]) == 1, "compare: no pair")
        programs.run("export", workspace, "--run", "ae-quick", "--to", folder / "export")
        check("simulated" in (folder / "export/scores.csv").read_text(), "the export does not say simulated")
        check(list((folder / "export/checkpoints").glob("best.safetensors")), "the export has no weights")


if __name__ == "__main__":
    main(Programs(sys.argv[1]))
    print("the demo is whole")
