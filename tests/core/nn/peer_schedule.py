# SPDX-License-Identifier: Apache-2.0
"""The cumulative signal shares of both schedules, written to a file: cosine, then linear."""
import math
import sys

import numpy as np


def f(level):
    return math.cos((level / 1000 + 0.008) / 1.008 * math.pi / 2) ** 2


cosine = np.array([min(1 - f(t + 1) / f(t), 0.999) for t in range(1000)])
linear = np.linspace(1e-4, 0.02, 1000)
np.concatenate([np.cumprod(1 - cosine), np.cumprod(1 - linear)]).tofile(sys.argv[1])
