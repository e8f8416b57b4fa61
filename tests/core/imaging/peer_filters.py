# SPDX-License-Identifier: Apache-2.0
"""SciPy and NumPy answers for test_filters.cpp: reads input.nii (and grid.nii), writes what they make of it."""
import json
import sys
from pathlib import Path

import nibabel as nib
import numpy as np
from scipy import ndimage

folder = Path(sys.argv[1])
rng = np.random.default_rng(3)


def save(name, data, affine):
    nib.Nifti1Image(np.asarray(data, np.float32), affine).to_filename(folder / name)


# A smooth picture with noise on an anisotropic grid.
shape = (21, 18, 15)
affine = np.diag([1.0, 1.2, 1.5, 1.0])
affine[:3, 3] = [-9, 4, 2]
data = ndimage.gaussian_filter(rng.normal(size=shape), 1) * 5 + rng.normal(size=shape) * 0.1
data = data.astype(np.float32)
save("input.nii", data, affine)


def resampled(grid_shape, grid_affine, order, mode, outside=-7.0):
    index = np.stack(np.meshgrid(*[np.arange(n) for n in grid_shape], indexing="ij")).reshape(3, -1)
    to_input = np.linalg.inv(affine) @ grid_affine
    at = to_input[:3, :3] @ index + to_input[:3, 3:]
    if order == 0:
        at = np.floor(at + 0.5 + 1e-6)
    values = ndimage.map_coordinates(data.astype(np.float64), at, order=order, mode=mode)
    inside = np.all((at >= -0.5 - 1e-6) & (at < np.array(shape)[:, None] - 0.5 + 1e-6), axis=0)
    return np.where(inside, values, outside).reshape(grid_shape)


c, s = np.cos(0.3), np.sin(0.3)
grids = {
    "aligned": ((12, 11, 13), np.diag([1.9, 1.9, 1.9, 1.0])),
    "oblique": ((14, 13, 12), np.array([[c, -s, 0, 0], [s, c, 0, 0], [0, 0.1, 1.3, 0], [0, 0, 0, 1.0]])),
}
grids["aligned"][1][:3, 3] = [-10, 4.3, 1.5]
grids["oblique"][1][:3, 3] = [-8, 3, 3]
for name, (grid_shape, grid_affine) in grids.items():
    save(f"{name}_nearest.nii", resampled(grid_shape, grid_affine, 0, "nearest"), grid_affine)
    save(f"{name}_linear.nii", resampled(grid_shape, grid_affine, 1, "nearest"), grid_affine)
    save(f"{name}_bspline.nii", resampled(grid_shape, grid_affine, 3, "mirror"), grid_affine)

sigma = 2.5
save("gaussian.nii", ndimage.gaussian_filter(data.astype(np.float64), sigma / np.diag(affine)[:3], mode="nearest",
                                             truncate=4.0), affine)

mask = data > 0.2
save("mask.nii", mask, affine)
p = [0, 1, 12.5, 50, 99, 100]
(folder / "percentiles.json").write_text(json.dumps(np.percentile(data[mask], p).tolist()))


def curvature_flow(u, step, iterations, spacing):
    """Level lines move with their mean curvature; central differences, borders repeated."""
    for _ in range(iterations):
        padded = np.pad(u, 1, mode="edge")

        def at(*offset):
            return padded[tuple(slice(1 + o, padded.shape[k] - 1 + o) for k, o in enumerate(offset))]

        unit = np.eye(3, dtype=int)
        first = [(at(*unit[i]) - at(*-unit[i])) / 2 / spacing[i] for i in range(3)]
        second = [(at(*unit[i]) - 2 * u + at(*-unit[i])) / spacing[i] ** 2 for i in range(3)]
        cross = {(i, j): (at(*(unit[i] + unit[j])) - at(*(unit[i] - unit[j])) - at(*(unit[j] - unit[i]))
                          + at(*(-unit[i] - unit[j]))) / 4 / spacing[i] / spacing[j]
                 for i in range(3) for j in range(i + 1, 3)}
        norm = sum(f * f for f in first)
        change = sum(first[i] ** 2 * (second[(i + 1) % 3] + second[(i + 2) % 3]) for i in range(3))
        change -= 2 * sum(first[i] * first[j] * cross[i, j] for i, j in cross)
        u = u + step * np.where(norm < 1e-9, 0, change / np.maximum(norm, 1e-30))
    return u


save("flow.nii", curvature_flow(data.astype(np.float64), 0.125, 3, np.diag(affine)[:3]), affine)
