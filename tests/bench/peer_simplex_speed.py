# SPDX-License-Identifier: Apache-2.0
"""Times fractal simplex noise from the published package, compiled by Numba: prints milliseconds, one number a line.
Arguments: side, repeats."""
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "kernels"))
from peer_simplex import fractal  # noqa: E402

side, repeats = int(sys.argv[1]), int(sys.argv[2])
fractal(0, side, side)  # compiles
for seed in range(repeats):
    begin = time.perf_counter()
    fractal(seed, side, side)
    print(1e3 * (time.perf_counter() - begin))
