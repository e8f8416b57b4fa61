# SPDX-License-Identifier: Apache-2.0
"""Fractal simplex noise as AnoDDPM describes it, from the published opensimplex package."""
import sys

import numpy as np
from opensimplex import OpenSimplex


def fractal(seed, width, height, octaves=6, persistence=0.8, wavelength=64.0):
    simplex = OpenSimplex(seed)
    total = np.zeros((height, width))
    for octave in range(octaves):
        x = np.arange(width) * 2.0**octave / wavelength
        y = np.arange(height) * 2.0**octave / wavelength
        total += persistence**octave * simplex.noise2array(x, y)
    return total


def fractal_plane(seed, z, width, height, octaves=6, persistence=0.8, wavelength=64.0):
    simplex = OpenSimplex(seed)
    total = np.zeros((height, width))
    for octave in range(octaves):
        scale = 2.0**octave / wavelength
        planes = simplex.noise3array(np.arange(width) * scale, np.arange(height) * scale, np.array([z * scale]))
        total += persistence**octave * planes[0]
    return total


if __name__ == "__main__":
    folder, width, height = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for text in sys.argv[4:]:
        seed, _, z = text.partition("@")
        noise = fractal_plane(int(seed), float(z), width, height) if z else fractal(int(seed), width, height)
        noise.astype(np.float64).tofile(f"{folder}/{text}.f64")
