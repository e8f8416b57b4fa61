# SPDX-License-Identifier: Apache-2.0
"""What scikit-learn, SciPy and scikit-image say about the arrays test_metrics wrote into a folder."""
import json
import sys
import warnings
from pathlib import Path

import numpy as np
import scipy.ndimage as ndi
from skimage.measure import label, regionprops
from sklearn.metrics import auc, average_precision_score, precision_recall_curve, roc_auc_score

warnings.simplefilter("ignore")
folder = Path(sys.argv[1])


def ranking(name):
    scores = np.fromfile(folder / f"{name}.scores", np.float32)
    labels = np.fromfile(folder / f"{name}.labels", np.uint8)
    precision, recall, thresholds = precision_recall_curve(labels, scores)
    with np.errstate(all="ignore"):
        dice = np.nanmax(2 * precision * recall / (precision + recall))
    return {"ap": average_precision_score(labels, scores), "trapezoid": auc(recall, precision), "oracle": dice,
            "auroc": None if labels.min() == labels.max() else roc_auc_score(labels, scores)}


def volume(name):
    size = json.loads((folder / f"{name}.json").read_text())
    return np.fromfile(folder / f"{name}.voxels", np.float32).reshape(size[::-1])  # [z, y, x]


def filters(name):
    image, mask = volume(name), volume(name + "-mask") > 0
    for mode in ("reflect", "mirror", "nearest"):
        for window in ((5, 5, 5), (4, 3, 1)):
            ndi.median_filter(image, window[::-1], mode=mode).tofile(folder / f"{name}-{mode}-{window[0]}.voxels")
    cross = ndi.generate_binary_structure(2, 1)
    for times in (1, 3):
        eroded = np.stack([ndi.binary_erosion(s, cross, iterations=times) for s in mask])
        eroded.astype(np.float32).tofile(folder / f"{name}-eroded-{times}.voxels")


def components(name):
    mask = volume(name) > 0
    found = {}
    for neighbours, connectivity in ((6, 1), (18, 2), (26, 3)):
        regions = regionprops(label(mask, connectivity=connectivity))
        found[str(neighbours)] = sorted([int(r.area), int(r.area_filled)] for r in regions)
    for neighbours, connectivity in ((4, 1), (8, 2)):
        regions = [r for s in mask for r in regionprops(label(s, connectivity=connectivity))]
        found[str(neighbours)] = sorted([int(r.area), int(r.area_filled)] for r in regions)
    return found


def surfaces(name):
    a, b = volume(name + "-a") > 0, volume(name + "-b") > 0
    spacing = (3.0, 2.0, 1.25)  # z, y, x
    face = ndi.generate_binary_structure(3, 1)
    edge = lambda m: m ^ ndi.binary_erosion(m, face)
    there = ndi.distance_transform_edt(~edge(b), sampling=spacing)[edge(a)]
    back = ndi.distance_transform_edt(~edge(a), sampling=spacing)[edge(b)]
    pooled = np.hstack((there, back))
    return {"assd": (there.mean() + back.mean()) / 2, "hd95": np.percentile(pooled, 95), "max": pooled.max()}


tasks = json.loads((folder / "tasks.json").read_text())
run = {"ranking": ranking, "filters": filters, "components": components, "surfaces": surfaces}
results = {name: run[kind](name) for name, kind in tasks.items()}
(folder / "results.json").write_text(json.dumps(results))
