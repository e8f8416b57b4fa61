// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/anatomy.h"

namespace counterpart::simulation {

/// What surrounds the brain: fluid and membranes, skull with marrow, scalp. The template holds the brain
/// alone, so these are shells by distance from it, of uneven thickness; no face.
struct Head
{
    Lattice skull; ///< millimetres
    Lattice scalp; ///< millimetres
};

Head makeHead(const Region& region, std::uint64_t seed);

/// Brightness at a place outside the brain.
float headSignal(const Head& head, const Anatomy& anatomy, const Sequence& sequence, const Vector3& place,
                 const Vector3& inTemplate);

} // namespace counterpart::simulation
