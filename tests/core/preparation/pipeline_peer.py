# SPDX-License-Identifier: Apache-2.0
"""pipeline_peer.py IMAGE MASK TRUTH OUT: behrendt-t2-96 without curvature flow, written a second time with SciPy."""
import sys

import nibabel
import numpy
from scipy.ndimage import map_coordinates

image, mask, truth = (nibabel.load(path).get_fdata() for path in sys.argv[1:4])
image = numpy.where(mask > 0, image, 0)
inside = numpy.argwhere(mask > 0)
box = tuple(slice(a, b + 1) for a, b in zip(inside.min(0), inside.max(0)))
volumes = [v[box] for v in (image, mask, truth)]
for axis, target in enumerate((192, 192, 100)):
    size = volumes[0].shape[axis]
    missing = abs(target - size)
    low, high = -(-missing // 2), missing // 2
    for i, volume in enumerate(volumes):
        if size < target:
            widths = [(0, 0)] * 3
            widths[axis] = (low, high)
            volumes[i] = numpy.pad(volume, widths)
        else:
            volumes[i] = numpy.take(volume, range(low, size - high), axis)
image, mask, truth = volumes
bounds = numpy.percentile(image[mask > 0].astype("float32"), (1, 99))
image = (numpy.clip(image, *bounds) - bounds[0]) / (bounds[1] - bounds[0])
grid = numpy.meshgrid(*(2 * numpy.arange(n) + 0.5 for n in (96, 96, 50)), indexing="ij")
image = numpy.clip(map_coordinates(image, grid, order=3, mode="mirror"), 0, 1)
result = image.astype("float32")
nibabel.save(nibabel.Nifti1Image(result, numpy.eye(4)), sys.argv[4])
