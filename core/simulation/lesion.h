// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/person.h"

#include <string_view>

namespace counterpart::simulation {

enum class LesionType { None, Tumour, MultipleSclerosis, Stroke };

/// "none", "tumour", "multiple-sclerosis", "stroke".
const char* nameOf(LesionType type);

/// What diseased tissue is made of.
enum LesionTissue : std::size_t { TumourCore, Cyst, Oedema, Plaque, Infarct, LesionTissueCount };

/// Fractions of a voxel that are diseased; together at most 1.
using LesionMix = std::array<float, LesionTissueCount>;
float total(const LesionMix& mix);

/// An ellipsoid with one axis of its own length.
struct Plaques
{
    struct One
    {
        Vector3 centre{};
        Vector3 axis{1, 0, 0}; ///< unit length
        double radius = 2;     ///< mm, across the axis
        double length = 3;     ///< mm, half, along the axis
    };
    std::vector<One> all;
};

/// A solid core, maybe with a cyst, in oedema that spreads along the white matter.
struct Tumour
{
    Vector3 centre{};
    double radius = 10;       ///< mm, of the core
    double cystRadius = 0;    ///< mm; 0: none
    double oedemaRadius = 18; ///< mm
    double push = 2;          ///< mm by which it moves its surroundings
    bool rightSide = true;    ///< of the template's midline
};

/// A cone from deep white matter to the cortex, as a vessel's branch supplies it.
struct Stroke
{
    Vector3 apex{};
    Vector3 axis{1, 0, 0}; ///< unit length, outwards
    double length = 30;    ///< mm
    double halfAngle = 0.5;
};

/// One person's disease. Places are in the person's world.
struct Lesion
{
    LesionType type = LesionType::None;
    Tumour tumour;
    Plaques plaques;
    Stroke stroke;
    Lattice coarse; ///< unit variance: how the outline strays from the geometric shape
    Lattice fine;
    std::array<TissueValues, LesionTissueCount> tissues;
};

/// Finds a plausible place in the person and draws size, shape and tissue.
Lesion makeLesion(const Anatomy& anatomy, const Person& person, const Region& region, LesionType type,
                  std::uint64_t seed);

/// A tumour pushes its surroundings aside: adds to the person's velocity and takes its exponential again.
void applyMassEffect(Person& person, const Lesion& lesion);

/// The diseased fractions at a place. `healthy` is what would be there without disease; fluid of the
/// ventricles and everything outside the brain is never diseased.
LesionMix lesionAt(const Lesion& lesion, const Anatomy& anatomy, const Fractions& healthy,
                   const Vector3& place, const Vector3& inTemplate);

} // namespace counterpart::simulation
