// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/simulation/lattice.h"
#include "core/simulation/signal.h"

#include <filesystem>

namespace counterpart::simulation {

enum Tissue : std::size_t { Grey, White, Fluid, TissueCount };

/// The template head that every subject is made from: ICBM 2009a, 1 mm, world frame of the files (RAS+ mm).
/// Immutable once loaded; read from many threads.
struct Anatomy
{
    volume::Geometry grid;
    /// Partial volumes in 0…1, x fastest; fluid is what is left inside the brain.
    std::vector<float> grey, white, brain;
    /// Region of the brain, millimetres.
    Region extent;
    std::array<TissueValues, TissueCount> tissues;

    // What the simulation asks of a place, derived once.
    Lattice surfaceDepth; ///< the brain smoothed over 9 mm: about 0.5 at its surface, 1 deep inside
    Lattice outside;      ///< distance to the brain, millimetres; 0 inside
    Lattice ventricles;   ///< lateral ventricles, smoothed: 1 inside, 0 a centimetre away
    Lattice deepGrey;     ///< 1 in basal ganglia, thalamus and brain stem, where grey and white truly mix

    struct Sample
    {
        float grey = 0, white = 0, brain = 0;
    };
    /// Trilinear at a point of the template; all 0 outside.
    [[nodiscard]] Sample sample(const Vector3& world) const;
};

/// Files that must lie in `folder`: `hrgt_icbm_2009a_nls_3t.nii.gz` (T1, T2, T2*, M0 and labels) and
/// `mni_icbm152_{gm,wm}_tal_nlin_sym_09a_converted.nii.gz` (probabilities, 0 to 255). `folder` may also name
/// one of these files. Errors: `simulation.anatomy-missing` {path}, `simulation.anatomy-damaged` {path,
/// reason}.
base::Result<Anatomy> loadAnatomy(const std::filesystem::path& folder);

/// The same from volumes in memory: the five maps t1, t2, t2*, m0, label on the grid of the probabilities
/// (0…1). Error: `simulation.anatomy-damaged` {path, reason}, where `path` is the argument.
base::Result<Anatomy> makeAnatomy(const std::array<volume::Volume, 5>& maps, const volume::Volume& grey,
                                  const volume::Volume& white, const std::string& path);

} // namespace counterpart::simulation
