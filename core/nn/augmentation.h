// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// Intensity augmentation of whole scans of which one slice is trained on: gamma, bias field, blur, ghosting,
/// in this order, each with the ranges of torchio's random transforms (Pérez-García et al. 2021), which the
/// code of Behrendt et al. 2023 calls on every scan and epoch before it takes a slice. Here only the slice is
/// computed: gamma and bias field act on single voxels; blur and ghosting are linear along each axis, one
/// small matrix each, so that what a slice takes from its neighbours is one row of a matrix.
namespace counterpart::nn {

/// How often each happens to a scan.
struct Augmentation
{
    double gamma = 0, biasField = 0, blur = 0, ghosting = 0;
    [[nodiscard]] bool any() const { return gamma > 0 || biasField > 0 || blur > 0 || ghosting > 0; }
};

/// Axes in the order of torchio: x, y, z (a scan's columns, rows, slices).
struct Ghosts
{
    int axis = 0;
    std::int64_t every = 4; ///< planes of the frequency domain between two weakened ones; also their number
    double intensity = 0;   ///< share that a weakened plane loses
    double restore = 0.02;  ///< middle share of the planes that is left alone; torchio's default until 0.18
};

/// What happens to one scan; what is empty does not.
struct IntensityChange
{
    std::optional<double> gamma;               ///< exponent
    std::vector<double> biasField;             ///< 20 coefficients of the third-order polynomial
    std::optional<std::array<double, 3>> blur; ///< standard deviations, mm
    std::optional<Ghosts> ghosts;
    [[nodiscard]] bool isNothing() const { return !gamma && biasField.empty() && !blur && !ghosts; }
};

/// Exponent e^U(−0.3, 0.3); coefficients U(−0.5, 0.5); deviations U(0, 2) mm; 4 to 10 ghosts, any axis, of
/// intensity U(0.5, 1). Follows from the seed alone.
IntensityChange drawIntensityChange(const Augmentation& augmentation, std::uint64_t seed);

/// One slice of the changed scan. `scan`: [slices, height, width], float32, on the CPU, any intensities
/// (below 0, gamma keeps the sign); `spacing`: x, y, z in mm. → [height, width], equal to torchio's whole
/// changed volume there.
at::Tensor changedSlice(const at::Tensor& scan, std::int64_t slice, const IntensityChange& change,
                        const std::array<double, 3>& spacing);

} // namespace counterpart::nn
