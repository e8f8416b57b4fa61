# SPDX-License-Identifier: Apache-2.0
"""The published evaluation written down once more with NumPy, SciPy, scikit-image and scikit-learn."""
import csv
import json
import sys
import warnings
from pathlib import Path

import nibabel
import numpy as np
import scipy.ndimage as ndi
from skimage.measure import label, regionprops
from sklearn.metrics import average_precision_score, roc_auc_score

warnings.simplefilter("ignore")
pairs, order, out = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])


def image(name):
    return nibabel.load(pairs.parent / name).get_fdata(dtype=np.float32)  # [x, y, z]


def masked(d, mask):
    cross = ndi.generate_binary_structure(2, 1)
    times = d.shape[1] // 25
    return np.stack([d[..., s] * ndi.binary_erosion(mask[..., s], cross, iterations=times)
                     for s in range(d.shape[2])], axis=2)


def processed(row):
    d, mask = image(row["map"]), image(row["mask"]) > 0
    if order == "paper":
        return masked(ndi.median_filter(d, 5), mask)
    return ndi.median_filter(masked(d, mask), 5)


def dice(p, g):
    return 2 * np.sum(p & g) / (np.sum(p) + np.sum(g))


def search(x, y):
    low, high, best, point = 0.0, float(x.max()), 0, 0
    for _ in range(10):
        if low == high:
            high = 1
        quarter, three = low + (high - low) * 0.25, low + (high - low) * 0.75
        a, b = dice(x > np.float32(quarter), y), dice(x > np.float32(three), y)
        if a >= b:
            best, point = (a, quarter) if a >= best else (best, point)
            high = low + (high - low) * 0.5
        else:
            best, point = (b, three) if b >= best else (best, point)
            low = low + (high - low) * 0.5
    return point


rows = list(csv.DictReader(pairs.open()))
lesions = [(processed(r), image(r["truth"]) > 0) for r in rows if r["role"] == "validation" and r["truth"]]
threshold = search(np.concatenate([d.ravel() for d, _ in lesions]), np.concatenate([t.ravel() for _, t in lesions]))
result = {"threshold": threshold, "cases": {}}
for row in rows:
    if row["role"] == "validation" or not row["truth"]:
        continue
    d, truth = processed(row), image(row["truth"]) > 0
    binary = d > np.float32(threshold)
    parts = label(binary, connectivity=3)
    for part in regionprops(parts):
        if part.area_filled <= 7:
            binary[parts == part.label] = False
    result["cases"][row["case"]] = {
        "auprc": average_precision_score(truth.ravel(), d.ravel()), "auroc": roc_auc_score(truth.ravel(), d.ravel()),
        "dice": dice(binary, truth), "sensitivity": np.sum(binary & truth) / truth.sum(),
        "precision": np.sum(binary & truth) / binary.sum(), "prevalence": truth.mean(),
        "anomaly_score": d[image(row["mask"]) > 0].mean(dtype=np.float64),
        "l1": np.abs(image(row["input"]) - image(row["reconstruction"])).mean(dtype=np.float64)}
for metric in ("auprc", "dice"):
    values = [c[metric] for c in result["cases"].values()]
    result[metric] = {"mean": np.mean(values), "std": np.std(values)}
out.write_text(json.dumps(result, default=float))
