// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/lattice.h"

namespace counterpart::simulation {

/// The scanner's own part in a picture.
struct Scanner
{
    Lattice sensitivity; ///< factor, about 1
    double gain = 1;     ///< stored number per unit of signal
    double noise = 0;    ///< standard deviation of each of the two channels, in units of signal
    std::uint64_t noiseSeed = 0;
};

/// Blurs with a small separable kernel (weights 0.1, 0.8, 0.1: the point spread of a plain reconstruction),
/// applies the sensitivity, takes the magnitude with complex Gaussian noise (Rician: Gudbjartsson and Patz,
/// 1995), and rounds to whole numbers.
void acquire(volume::Volume& signal, const Scanner& scanner, const volume::Volume* where = nullptr);

/// The magnitude of `signal` measured with noise `sigma` in both channels, given two standard normal numbers.
float ricianMagnitude(float signal, float sigma, float first, float second);

} // namespace counterpart::simulation
