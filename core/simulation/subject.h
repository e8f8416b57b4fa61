// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/simulation/lesion.h"

#include <nlohmann/json.hpp>

namespace counterpart::simulation {

/// What one scan of one person is to be like.
struct ScanOptions
{
    Sequence sequence = defaultSequence(Contrast::T2);
    LesionType lesion = LesionType::None;
    double spacing = 1;        ///< mm, isotropic
    double signalToNoise = 25; ///< of white matter
    double biasStrength = 0.1; ///< standard deviation of the coil's sensitivity over the head
    bool wholeHead = false;    ///< scalp, skull and air around the brain, else 0 there
};

/// A scan with its truth, all on one grid.
struct SimulatedScan
{
    volume::Volume image;          ///< whole numbers, as scanners store them
    volume::Volume brainMask;      ///< 0 and 1
    volume::Volume lesionFraction; ///< 0 to 1; without voxels if healthy
    volume::Volume lesionMask; ///< 1 exactly where the fraction is at least 0.5; without voxels if healthy
    nlohmann::json facts;      ///< what was drawn, for the side-car
};

/// The grid that every subject of a cohort is scanned on.
volume::Geometry scanGrid(const Anatomy& anatomy, double spacing, bool wholeHead);

/// One person of `seed`, scanned. Depends on nothing but its arguments. Error: `base.cancelled`.
base::Result<SimulatedScan> simulateScan(const Anatomy& anatomy, const ScanOptions& options,
                                         std::uint64_t seed, const base::Cancellation& cancellation = {});

} // namespace counterpart::simulation
