# SPDX-License-Identifier: Apache-2.0
"""What SciPy and NumPy say about the columns test_statistics wrote into a folder (null: undefined)."""
import json
import sys
from itertools import combinations
from pathlib import Path

import numpy as np
from scipy import stats

folder = Path(sys.argv[1])
columns = [np.array(column, float) for column in json.loads((folder / "columns.json").read_text())]


def permutation(a, b):
    return stats.permutation_test((a, b), lambda x, y, axis: np.mean(x - y, axis=axis), permutation_type="samples",
                                  vectorized=True, n_resamples=100000, rng=1).pvalue


def interval(values):
    found = stats.bootstrap((values,), np.mean, method="percentile", n_resamples=50000, rng=1).confidence_interval
    return [found.low, found.high]


def holm(p):
    """Holm 1979: the i-th smallest of m times m - i (from 0), never below the one before it, 1 at most."""
    order = np.argsort(p, kind="stable")
    corrected = np.empty(len(p))
    corrected[order] = np.minimum(1, np.maximum.accumulate(p[order] * (len(p) - np.arange(len(p)))))
    return corrected.tolist()


def pairs():
    rows = []
    for i, j in combinations(range(len(columns)), 2):
        both = ~np.isnan(columns[i]) & ~np.isnan(columns[j])
        a, b = columns[i][both], columns[j][both]
        rows.append({"a": i, "b": j, "n": int(both.sum()), "difference": float(np.mean(a - b)), "p": permutation(a, b),
                     "interval": interval(a - b)})
    for row, corrected in zip(rows, holm(np.array([row["p"] for row in rows]))):
        row["holm"] = corrected
    return rows


def of_column(column):
    values = column[~np.isnan(column)]
    return {"mean": float(np.nanmean(column)), "std": float(np.nanstd(column)), "interval": interval(values),
            "five": np.percentile(values, [0, 25, 50, 75, 100]).tolist()}


(folder / "results.json").write_text(json.dumps({"columns": [of_column(c) for c in columns], "pairs": pairs()}))
