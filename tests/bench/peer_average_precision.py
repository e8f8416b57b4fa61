# SPDX-License-Identifier: Apache-2.0
"""Seconds and values of scikit-learn for the scores and labels in a folder."""
import sys
import time
from pathlib import Path

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

folder = Path(sys.argv[1])
scores = np.fromfile(folder / "scores", np.float32)
labels = np.fromfile(folder / "labels", np.uint8)
for metric in (average_precision_score, roc_auc_score):
    start = time.perf_counter()
    value = metric(labels, scores)
    print(time.perf_counter() - start, repr(float(value)))
